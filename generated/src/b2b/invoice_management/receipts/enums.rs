// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Receipt.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortBy {
    CustomerId,
    ExternalCustomerId,
    PaymentId,
    Total,
    TransactionType,
    ReferenceNumber,
    CreatedAt,
    UpdatedAt,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(SortBy {
    CustomerId = "customerId", ExternalCustomerId = "externalCustomerId", PaymentId = "paymentId",
    Total = "total", TransactionType = "transactionType", ReferenceNumber = "referenceNumber",
    CreatedAt = "createdAt", UpdatedAt = "updatedAt",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchBy {
    PayerName,
    ReferenceNumber,
    CustomerId,
    ExternalId,
    ExternalCustomerId,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(SearchBy {
    PayerName = "payerName", ReferenceNumber = "referenceNumber", CustomerId = "customerId",
    ExternalId = "externalId", ExternalCustomerId = "externalCustomerId",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReceiptLineSearchBy {
    CustomerId,
    ExternalId,
    ExternalCustomerId,
    PayerName,
    PayerCustomerId,
    ReferenceNumber,
    InvoiceId,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(ReceiptLineSearchBy {
    CustomerId = "customerId", ExternalId = "externalId", ExternalCustomerId = "externalCustomerId",
    PayerName = "payerName", PayerCustomerId = "payerCustomerId",
    ReferenceNumber = "referenceNumber", InvoiceId = "invoiceId",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReceiptLineSortBy {
    CustomerId,
    ExternalCustomerId,
    ReceiptId,
    InvoiceId,
    Amount,
    CreatedAt,
    UpdatedAt,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(ReceiptLineSortBy {
    CustomerId = "customerId", ExternalCustomerId = "externalCustomerId", ReceiptId = "receiptId",
    InvoiceId = "invoiceId", Amount = "amount", CreatedAt = "createdAt", UpdatedAt = "updatedAt",
});
