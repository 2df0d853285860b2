// Written by `cargo xtask regen`; edit nothing here.
//! Shared shapes: carts.

#[cfg(any(
    feature = "storefront-carts", feature = "storefront-checkouts", feature = "v3-carts",
    feature = "v3-checkouts",
))]
mod name_email;
#[cfg(any(feature = "v3-carts", feature = "v3-checkouts", feature = "v3-promotions"))]
mod code;
#[cfg(any(feature = "v3-carts", feature = "v3-checkouts"))]
mod id_discounted_amount;
#[cfg(any(
    feature = "storefront-carts", feature = "storefront-checkouts", feature = "storefront-orders",
    feature = "v3-carts",
))]
mod gift_wrapping;
#[cfg(any(feature = "storefront-carts", feature = "storefront-checkouts"))]
mod request_post_or_put_gift_wrapping;

#[cfg(any(
    feature = "storefront-carts", feature = "storefront-checkouts", feature = "v3-carts",
    feature = "v3-checkouts",
))]
pub use name_email::{NameEmail, Version};
#[cfg(any(feature = "v3-carts", feature = "v3-checkouts", feature = "v3-promotions"))]
pub use code::Code;
#[cfg(any(feature = "v3-carts", feature = "v3-checkouts"))]
pub use id_discounted_amount::{IdDiscountedAmount, ItemGiftCertificate, CartPromotionsBanners};
#[cfg(any(
    feature = "storefront-carts", feature = "storefront-checkouts", feature = "storefront-orders",
    feature = "v3-carts",
))]
pub use gift_wrapping::GiftWrapping;
#[cfg(any(feature = "storefront-carts", feature = "storefront-checkouts"))]
pub use request_post_or_put_gift_wrapping::{
    RequestPostOrPutGiftWrapping, RequestPostOrPutGiftWrappingWrapDetail,
};
