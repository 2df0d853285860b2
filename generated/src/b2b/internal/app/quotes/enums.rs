// Written by `cargo xtask regen`; edit nothing here.
//! Texts of quote.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QuoteStatusInBackendapprovalUpdateStatus {
    Zero,
    Six,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(QuoteStatusInBackendapprovalUpdateStatus { Zero = "0", Six = "6" });
