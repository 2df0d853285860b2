// Written by `cargo xtask regen`; edit nothing here.
//! Shared shapes: checkouts.

#[cfg(any(feature = "storefront-carts", feature = "v3-checkouts"))]
pub(crate) mod cart_post_line_item_option_selection_option_value;
#[cfg(any(feature = "storefront-checkouts", feature = "v3-checkouts"))]
pub(crate) mod consignment_coupon_discount;
#[cfg(any(feature = "storefront-orders", feature = "v3-checkouts", feature = "v3-promotions"))]
pub(crate) mod id;
#[cfg(any(
    feature = "storefront-checkouts", feature = "storefront-orders", feature = "v3-checkouts",
))]
pub(crate) mod checkout_tax;
#[cfg(any(feature = "storefront-checkouts", feature = "v2-orders", feature = "v3-checkouts"))]
pub(crate) mod fee_type;
#[cfg(any(feature = "storefront-checkouts", feature = "storefront-orders"))]
pub(crate) mod address;

#[cfg(any(feature = "storefront-carts", feature = "v3-checkouts"))]
pub use cart_post_line_item_option_selection_option_value::CartPostLineItemOptionSelectionOptionValue;
#[cfg(any(feature = "storefront-checkouts", feature = "v3-checkouts"))]
pub use consignment_coupon_discount::ConsignmentCouponDiscount;
#[cfg(any(feature = "storefront-orders", feature = "v3-checkouts", feature = "v3-promotions"))]
pub use id::Id;
#[cfg(any(
    feature = "storefront-checkouts", feature = "storefront-orders", feature = "v3-checkouts",
))]
pub use checkout_tax::CheckoutTax;
#[cfg(any(feature = "storefront-checkouts", feature = "v2-orders", feature = "v3-checkouts"))]
pub use fee_type::FeeType;
#[cfg(any(feature = "storefront-checkouts", feature = "storefront-orders"))]
pub use address::{Address, CustomField};
