// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::checkouts`: FeeType.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FeeType {
    CustomFee,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(FeeType { CustomFee = "custom_fee" });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::checkouts" ["storefront-checkouts" "v2-orders" "v3-checkouts"]
operations {}
types { FeeType }
);
