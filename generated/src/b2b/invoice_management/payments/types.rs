// Written by `cargo xtask regen`; edit nothing here.
//! Types of PaymentMethod.

use bigcommerce_runtime::codegen::{Decimal, Json, Map, Nullable, Record, record};

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Payment {
    pub id: Option<i64>,
    pub created_at: Option<i64>,
    pub updated_at: Option<i64>,
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
    pub details: Option<Memo>,
    /// At least 1 character.
    pub module_name: Option<String>,
    pub fees: Option<Vec<Map<String, Json>>>,
    pub module_data: Option<PaymentModuleData>,
    pub processing_status: Option<i64>,
    pub applied_status: Option<i64>,
    pub funding_status: Option<i64>,
    pub total: Option<CodeValue>,
    /// At least 1 item.
    pub line_items: Option<Vec<PaymentLineItem>>,
    pub customer_name: Option<String>,
    pub allowed_operations: Option<Vec<i64>>,
    pub allowed_statuses: Option<Vec<i64>>,
    pub channel_id: Option<String>,
    pub channel_name: Option<String>,
}

record!(Payment {
    id, created_at = "createdAt", updated_at = "updatedAt", store_hash = "storeHash",
    customer_id = "customerId", external_id = "externalId",
    external_customer_id = "externalCustomerId", payer_name = "payerName",
    payer_customer_id = "payerCustomerId", details, module_name = "moduleName", fees,
    module_data = "moduleData", processing_status = "processingStatus",
    applied_status = "appliedStatus", funding_status = "fundingStatus", total,
    line_items = "lineItems", customer_name = "customerName",
    allowed_operations = "allowedOperations", allowed_statuses = "allowedStatuses",
    channel_id = "channelId", channel_name = "channelName",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentModuleData {
    /// At least 1 item.
    pub transactions: Option<Vec<PaymentModuleDataTransaction>>,
}

record!(PaymentModuleData { transactions });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentModuleDataTransaction {
    /// At least 1 character.
    pub memo: Option<String>,
    /// At least 1 character.
    pub r#type: Option<String>,
    pub raw_transaction: Option<Vec<Json>>,
}

record!(PaymentModuleDataTransaction { memo, r#type, raw_transaction = "rawTransaction" });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentLineItem {
    pub payment_id: Option<i64>,
    pub invoice_id: Option<i64>,
    /// At least 1 character.
    pub invoice_number: Option<String>,
    pub amount: Option<CodeValue>,
}

record!(PaymentLineItem {
    payment_id = "paymentId", invoice_id = "invoiceId", invoice_number = "invoiceNumber", amount,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentDetail {
    pub id: Option<i64>,
    pub created_at: Option<i64>,
    pub updated_at: Option<i64>,
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
    pub details: Option<Memo>,
    /// At least 1 character.
    pub module_name: Option<String>,
    pub fees: Option<Vec<PaymentDetailFee>>,
    pub module_data: Option<PaymentDetailModuleData>,
    pub processing_status: Option<i64>,
    pub applied_status: Option<i64>,
    pub funding_status: Option<i64>,
    pub total: Option<CodeValue>,
    /// At least 1 item.
    pub line_items: Option<Vec<PaymentLineItem>>,
    pub customer_name: Option<String>,
    pub allowed_operations: Option<Vec<i64>>,
    pub allowed_statuses: Option<Vec<i64>>,
    pub channel_id: Option<String>,
    pub channel_name: Option<String>,
}

record!(PaymentDetail {
    id, created_at = "createdAt", updated_at = "updatedAt", store_hash = "storeHash",
    customer_id = "customerId", external_id = "externalId",
    external_customer_id = "externalCustomerId", payer_name = "payerName",
    payer_customer_id = "payerCustomerId", details, module_name = "moduleName", fees,
    module_data = "moduleData", processing_status = "processingStatus",
    applied_status = "appliedStatus", funding_status = "fundingStatus", total,
    line_items = "lineItems", customer_name = "customerName",
    allowed_operations = "allowedOperations", allowed_statuses = "allowedStatuses",
    channel_id = "channelId", channel_name = "channelName",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentDetailFee {
    pub r#type: Option<String>,
    pub description: Option<String>,
    pub amount: Option<Decimal>,
}

record!(PaymentDetailFee { r#type, description, amount });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentDetailModuleData {
    /// At least 1 item.
    pub transactions: Option<Vec<PaymentDetailModuleDataTransaction>>,
    pub cart_id: Option<String>,
    pub order_id: Option<i64>,
}

record!(PaymentDetailModuleData { transactions, cart_id = "cartId", order_id = "orderId" });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentDetailModuleDataTransaction {
    /// At least 1 character.
    pub memo: Option<String>,
    /// At least 1 character.
    pub r#type: Option<String>,
    pub raw_transaction: Option<Json>,
}

record!(PaymentDetailModuleDataTransaction { memo, r#type, raw_transaction = "rawTransaction" });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentOperation {
    pub allowed_operations: Option<Vec<i64>>,
    pub allowed_statuses: Option<Vec<i64>>,
}

record!(PaymentOperation {
    allowed_operations = "allowedOperations", allowed_statuses = "allowedStatuses",
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PerformingPaymentOperationInput {
    /// One of `0`, `1`, `2`, `3`.
    pub operation_code: i64,
}

record!(PerformingPaymentOperationInput { operation_code = "operationCode" });

impl PerformingPaymentOperationInput {
    pub fn new(operation_code: i64) -> Self {
        Self { operation_code }
    }
    /// One of `0`, `1`, `2`, `3`.
    pub fn operation_code(mut self, value: i64) -> Self {
        self.operation_code = value;
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentProcessingStatusUpdate {
    pub processing_status: i64,
}

record!(PaymentProcessingStatusUpdate { processing_status = "processingStatus" });

impl PaymentProcessingStatusUpdate {
    pub fn new(processing_status: i64) -> Self {
        Self { processing_status }
    }
    pub fn processing_status(mut self, value: i64) -> Self {
        self.processing_status = value;
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentTransaction {
    /// At least 1 character.
    pub r#type: Option<String>,
    /// At least 1 character.
    pub gateway: Option<String>,
    /// At least 1 character.
    pub transaction_id: Option<String>,
    pub auth_code: Option<String>,
    /// At least 1 character.
    pub event: Option<String>,
    pub card: Option<PaymentTransactionCard>,
    pub raw_transaction: Option<String>,
}

record!(PaymentTransaction {
    r#type, gateway, transaction_id = "transactionId", auth_code = "authCode", event, card,
    raw_transaction = "rawTransaction",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentTransactionCard {
    /// At least 1 character.
    pub r#type: Option<String>,
    /// At least 1 character.
    pub last4: Option<String>,
    pub expiry_year: Option<i64>,
    pub expiry_month: Option<i64>,
}

record!(PaymentTransactionCard {
    r#type, last4, expiry_year = "expiryYear", expiry_month = "expiryMonth",
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OfflinePaymentInput {
    pub line_items: Vec<LineItem>,
    pub currency: String,
    pub details: Memo,
    pub external_id: Option<String>,
    pub customer_id: String,
    pub external_customer_id: Option<String>,
    /// Default: `"Store offline payment"`.
    pub payer_name: Option<String>,
    pub payer_customer_id: Option<String>,
    /// One of `1`, `2`, `3`, `4`. Default: `3`.
    pub processing_status: Option<i64>,
    pub channel_id: Option<i64>,
    pub funding_status: Option<i64>,
}

record!(OfflinePaymentInput {
    line_items = "lineItems", currency, details, external_id = "externalId",
    customer_id = "customerId", external_customer_id = "externalCustomerId",
    payer_name = "payerName", payer_customer_id = "payerCustomerId",
    processing_status = "processingStatus", channel_id = "channelId",
    funding_status = "fundingStatus",
});

impl OfflinePaymentInput {
    pub fn new(
        line_items: impl IntoIterator<Item = LineItem>,
        currency: impl Into<String>,
        details: Memo,
        customer_id: impl Into<String>,
    ) -> Self {
        Self {
            line_items: line_items.into_iter().collect(),
            currency: currency.into(),
            details,
            customer_id: customer_id.into(),
            ..Record::empty()
        }
    }
    pub fn line_items(mut self, value: impl IntoIterator<Item = LineItem>) -> Self {
        self.line_items = value.into_iter().collect();
        self
    }
    pub fn currency(mut self, value: impl Into<String>) -> Self {
        self.currency = value.into();
        self
    }
    pub fn details(mut self, value: Memo) -> Self {
        self.details = value;
        self
    }
    pub fn external_id(mut self, value: impl Into<String>) -> Self {
        self.external_id = Some(value.into());
        self
    }
    pub fn customer_id(mut self, value: impl Into<String>) -> Self {
        self.customer_id = value.into();
        self
    }
    pub fn external_customer_id(mut self, value: impl Into<String>) -> Self {
        self.external_customer_id = Some(value.into());
        self
    }
    /// Default: `"Store offline payment"`.
    pub fn payer_name(mut self, value: impl Into<String>) -> Self {
        self.payer_name = Some(value.into());
        self
    }
    pub fn payer_customer_id(mut self, value: impl Into<String>) -> Self {
        self.payer_customer_id = Some(value.into());
        self
    }
    /// One of `1`, `2`, `3`, `4`. Default: `3`.
    pub fn processing_status(mut self, value: i64) -> Self {
        self.processing_status = Some(value);
        self
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.channel_id = Some(value);
        self
    }
    pub fn funding_status(mut self, value: i64) -> Self {
        self.funding_status = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OfflinePayment {
    pub payment_id: Option<i64>,
}

record!(OfflinePayment { payment_id = "paymentId" });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OfflinePaymentUpdate {
    pub line_items: Vec<LineItem>,
    pub currency: String,
    pub details: Memo,
    pub external_id: Nullable<String>,
    pub customer_id: String,
    pub external_customer_id: Nullable<String>,
    /// Default: `"Store offline payment"`.
    pub payer_name: Nullable<String>,
    pub payer_customer_id: Nullable<String>,
    /// One of `1`, `2`, `3`, `4`. Default: `3`.
    pub processing_status: Nullable<i64>,
    /// One of `0`, `1`, `2`, `3`. Default: `2`.
    pub funding_status: Nullable<i64>,
}

record!(OfflinePaymentUpdate {
    line_items = "lineItems", currency, details, external_id = "externalId",
    customer_id = "customerId", external_customer_id = "externalCustomerId",
    payer_name = "payerName", payer_customer_id = "payerCustomerId",
    processing_status = "processingStatus", funding_status = "fundingStatus",
});

impl OfflinePaymentUpdate {
    pub fn new(
        line_items: impl IntoIterator<Item = LineItem>,
        currency: impl Into<String>,
        details: Memo,
        customer_id: impl Into<String>,
    ) -> Self {
        Self {
            line_items: line_items.into_iter().collect(),
            currency: currency.into(),
            details,
            customer_id: customer_id.into(),
            ..Record::empty()
        }
    }
    pub fn line_items(mut self, value: impl IntoIterator<Item = LineItem>) -> Self {
        self.line_items = value.into_iter().collect();
        self
    }
    pub fn currency(mut self, value: impl Into<String>) -> Self {
        self.currency = value.into();
        self
    }
    pub fn details(mut self, value: Memo) -> Self {
        self.details = value;
        self
    }
    pub fn external_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.external_id = value.into();
        self
    }
    pub fn customer_id(mut self, value: impl Into<String>) -> Self {
        self.customer_id = value.into();
        self
    }
    pub fn external_customer_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.external_customer_id = value.into();
        self
    }
    /// Default: `"Store offline payment"`.
    pub fn payer_name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.payer_name = value.into();
        self
    }
    pub fn payer_customer_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.payer_customer_id = value.into();
        self
    }
    /// One of `1`, `2`, `3`, `4`. Default: `3`.
    pub fn processing_status(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.processing_status = value.into();
        self
    }
    /// One of `0`, `1`, `2`, `3`. Default: `2`.
    pub fn funding_status(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.funding_status = value.into();
        self
    }
}
