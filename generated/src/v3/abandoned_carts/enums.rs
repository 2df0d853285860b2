// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Abandoned carts.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MerchantAbandonedCartEmailFrequencyType {
    Digest,
    Individual,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(MerchantAbandonedCartEmailFrequencyType {
    Digest = "digest", Individual = "individual",
});
