// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::marketing`: CouponType.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CouponType {
    PerItemDiscount,
    PercentageDiscount,
    PerTotalDiscount,
    ShippingDiscount,
    FreeShipping,
    Promotion,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(CouponType {
    PerItemDiscount = "per_item_discount", PercentageDiscount = "percentage_discount",
    PerTotalDiscount = "per_total_discount", ShippingDiscount = "shipping_discount",
    FreeShipping = "free_shipping", Promotion = "promotion",
});

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::marketing" ["storefront-checkouts" "v2-marketing"]
operations {}
types { CouponType }
);
