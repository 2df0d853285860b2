// Written by `cargo xtask regen`; edit nothing here.
//! Shared shapes: checkouts.

#[cfg(any(feature = "storefront-carts", feature = "v3-checkouts"))]
mod product_with_a_variant_option_selection_option_value;
#[cfg(any(feature = "storefront-checkouts", feature = "v3-checkouts"))]
mod consignment_coupon_discount;
#[cfg(any(feature = "storefront-orders", feature = "v3-checkouts", feature = "v3-promotions"))]
mod id;
#[cfg(any(feature = "storefront-checkouts", feature = "v2-orders", feature = "v3-checkouts"))]
mod checkout_fee_type;
#[cfg(any(feature = "storefront-checkouts", feature = "storefront-orders"))]
mod address;

#[cfg(any(feature = "storefront-carts", feature = "v3-checkouts"))]
pub use product_with_a_variant_option_selection_option_value::ProductWithAVariantOptionSelectionOptionValue;
#[cfg(any(feature = "storefront-checkouts", feature = "v3-checkouts"))]
pub use consignment_coupon_discount::{ConsignmentCouponDiscount, CheckoutTax};
#[cfg(any(feature = "storefront-orders", feature = "v3-checkouts", feature = "v3-promotions"))]
pub use id::Id;
#[cfg(any(feature = "storefront-checkouts", feature = "v2-orders", feature = "v3-checkouts"))]
pub use checkout_fee_type::CheckoutFeeType;
#[cfg(any(feature = "storefront-checkouts", feature = "storefront-orders"))]
pub use address::{Address, CustomFields, Currency};
