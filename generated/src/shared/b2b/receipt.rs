// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::b2b`: Receipt, ReceiptDetails, ReceiptLine.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Receipt {
    pub id: Option<i64>,
    pub created_at: Option<i64>,
    pub updated_at: Option<i64>,
    pub store_hash: Option<String>,
    pub customer_id: Option<String>,
    pub external_id: Option<String>,
    pub external_customer_id: Option<String>,
    pub payer_name: Option<String>,
    pub payer_customer_id: Option<String>,
    pub details: Option<ReceiptDetails>,
    pub transaction_type: Option<String>,
    pub payment_type: Option<String>,
    pub reference_number: Option<String>,
    pub payment_id: Option<i64>,
    pub total: Option<crate::shared::b2b::CodeValue>,
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
pub struct ReceiptDetails {
    pub payment_details: Option<crate::shared::b2b::Memo>,
}

record!(ReceiptDetails { payment_details = "paymentDetails" });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ReceiptLine {
    pub id: Option<i64>,
    pub created_at: Option<i64>,
    pub updated_at: Option<i64>,
    pub store_hash: Option<String>,
    pub customer_id: Option<String>,
    pub external_id: Option<String>,
    pub external_customer_id: Option<String>,
    pub receipt_id: Option<i64>,
    pub invoice_id: Option<i64>,
    pub amount: Option<crate::shared::b2b::CodeValue>,
    pub payment_status: Option<i64>,
    pub payment_type: Option<String>,
    pub invoice_number: Option<String>,
    pub payment_id: Option<i64>,
    pub reference_number: Option<String>,
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

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::b2b" ["b2b-internal" "b2b-invoice-management-receipts"]
operations {}
types { Receipt, ReceiptDetails, ReceiptLine }
);
