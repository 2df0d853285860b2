// Written by `cargo xtask regen`; edit nothing here.
//! Texts of PaymentMethod.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortBy {
    ModuleName,
    ProcessingStatus,
    AppliedStatus,
    CreatedAt,
    CustomerId,
    ExternalCustomerId,
    FundingStatus,
    UpdatedAt,
    TotalAmount,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(SortBy {
    ModuleName = "moduleName", ProcessingStatus = "processingStatus",
    AppliedStatus = "appliedStatus", CreatedAt = "createdAt", CustomerId = "customerId",
    ExternalCustomerId = "externalCustomerId", FundingStatus = "fundingStatus",
    UpdatedAt = "updatedAt", TotalAmount = "totalAmount",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchBy {
    Id,
    CustomerId,
    ExternalId,
    ExternalCustomerId,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(SearchBy {
    Id = "id", CustomerId = "customerId", ExternalId = "externalId",
    ExternalCustomerId = "externalCustomerId",
});
