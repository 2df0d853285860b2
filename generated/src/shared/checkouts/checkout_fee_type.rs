// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::checkouts`: CheckoutFeeType.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CheckoutFeeType {
    CustomFee,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(CheckoutFeeType { CustomFee = "custom_fee" });
