// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Receipt.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentStatus {
    Zero,
    One,
    Two,
    Three,
    Four,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(PaymentStatus { Zero = "0", One = "1", Two = "2", Three = "3", Four = "4" });

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
