// Written by `cargo xtask regen`; edit nothing here.
//! Types of Receipt.

use bigcommerce_runtime::codegen::{Decimal, record};

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Receipt {
    pub id: Option<i64>,
    pub created_at: Option<Decimal>,
    pub updated_at: Option<Decimal>,
    /// At least 1 character.
    pub store_hash: Option<String>,
    /// At least 1 character.
    pub customer_id: Option<String>,
    pub external_id: Option<String>,
    pub external_customer_id: Option<String>,
    /// At least 1 character.
    pub payer_name: Option<String>,
    /// At least 1 character.
    pub payer_customer_id: Option<String>,
    pub details: Option<ReceiptDetails>,
    /// At least 1 character.
    pub transaction_type: Option<String>,
    /// At least 1 character.
    pub payment_type: Option<String>,
    /// At least 1 character.
    pub reference_number: Option<String>,
    pub payment_id: Option<i64>,
    pub total: Option<CodeValue>,
}

record!(Receipt {
    id, created_at = "createdAt", updated_at = "updatedAt", store_hash = "storeHash",
    customer_id = "customerId", external_id = "externalId",
    external_customer_id = "externalCustomerId", payer_name = "payerName",
    payer_customer_id = "payerCustomerId", details, transaction_type = "transactionType",
    payment_type = "paymentType", reference_number = "referenceNumber", payment_id = "paymentId",
    total,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ReceiptLine {
    pub id: Option<i64>,
    pub created_at: Option<Decimal>,
    pub updated_at: Option<Decimal>,
    /// At least 1 character.
    pub store_hash: Option<String>,
    /// At least 1 character.
    pub customer_id: Option<String>,
    pub external_id: Option<String>,
    pub external_customer_id: Option<String>,
    pub receipt_id: Option<i64>,
    pub invoice_id: Option<i64>,
    pub amount: Option<CodeValue>,
    pub payment_status: Option<Decimal>,
    /// At least 1 character.
    pub payment_type: Option<String>,
    /// At least 1 character.
    pub invoice_number: Option<String>,
    pub payment_id: Option<i64>,
    /// At least 1 character.
    pub reference_number: Option<String>,
    /// At least 1 character.
    pub transaction_type: Option<String>,
}

record!(ReceiptLine {
    id, created_at = "createdAt", updated_at = "updatedAt", store_hash = "storeHash",
    customer_id = "customerId", external_id = "externalId",
    external_customer_id = "externalCustomerId", receipt_id = "receiptId", invoice_id = "invoiceId",
    amount, payment_status = "paymentStatus", payment_type = "paymentType",
    invoice_number = "invoiceNumber", payment_id = "paymentId",
    reference_number = "referenceNumber", transaction_type = "transactionType",
});
