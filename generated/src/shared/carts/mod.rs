// Written by `cargo xtask regen`; edit nothing here.
//! Shared shapes: carts.

#[cfg(any(
    feature = "storefront-carts", feature = "storefront-checkouts", feature = "v3-carts",
    feature = "v3-checkouts",
))]
pub(crate) mod contact_entity;
#[cfg(any(feature = "v3-carts", feature = "v3-checkouts", feature = "v3-promotions"))]
pub(crate) mod currency;
#[cfg(any(feature = "v3-carts", feature = "v3-checkouts"))]
pub(crate) mod discount;
#[cfg(any(feature = "v2-orders", feature = "v3-carts"))]
pub(crate) mod payment_provider_id;
#[cfg(any(
    feature = "storefront-carts", feature = "storefront-checkouts", feature = "storefront-orders",
    feature = "v3-carts",
))]
pub(crate) mod gift_wrapping;
#[cfg(any(
    feature = "storefront-carts", feature = "storefront-checkouts", feature = "storefront-orders",
))]
pub(crate) mod cart_currency;
#[cfg(any(feature = "storefront-carts", feature = "storefront-checkouts"))]
pub(crate) mod cart_line_items_digital_item_discount;

#[cfg(any(
    feature = "storefront-carts", feature = "storefront-checkouts", feature = "v3-carts",
    feature = "v3-checkouts",
))]
pub use contact_entity::{ContactEntity, Version};
#[cfg(any(feature = "v3-carts", feature = "v3-checkouts", feature = "v3-promotions"))]
pub use currency::Currency;
#[cfg(any(feature = "v3-carts", feature = "v3-checkouts"))]
pub use discount::{Discount, ItemGiftCertificate, LineItemsCustomItem, Banner};
#[cfg(any(feature = "v2-orders", feature = "v3-carts"))]
pub use payment_provider_id::PaymentProviderId;
#[cfg(any(
    feature = "storefront-carts", feature = "storefront-checkouts", feature = "storefront-orders",
    feature = "v3-carts",
))]
pub use gift_wrapping::GiftWrapping;
#[cfg(any(
    feature = "storefront-carts", feature = "storefront-checkouts", feature = "storefront-orders",
))]
pub use cart_currency::CartCurrency;
#[cfg(any(feature = "storefront-carts", feature = "storefront-checkouts"))]
pub use cart_line_items_digital_item_discount::{
    CartLineItemsDigitalItemDiscount, PostOrPutGiftWrapping, PostOrPutGiftWrappingWrapDetail,
};
