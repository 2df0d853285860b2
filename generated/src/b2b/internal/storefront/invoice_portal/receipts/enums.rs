// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Receipt.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchBy {
    PayerName,
    ReferenceNumber,
    CustomerId,
    ExternalId,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(SearchBy {
    PayerName = "payerName", ReferenceNumber = "referenceNumber", CustomerId = "customerId",
    ExternalId = "externalId",
});
