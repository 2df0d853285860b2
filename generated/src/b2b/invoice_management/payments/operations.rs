// Written by `cargo xtask regen`; edit nothing here.
//! Operations of PaymentMethod.

use bigcommerce_runtime::codegen::{Data, Decimal, Nullable, Page, Parts, operation};

use super::*;

/// `GET /api/v3/io/ip/payments`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/invoice-management#get-payments). Feature: `b2b-invoice-management-payments`. Paged by `offset` and `limit`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetPayments {
    parts: Parts,
}

impl GetPayments {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn offset(mut self, value: i64) -> Self {
        self.parts.query("offset", value);
        self
    }
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
    /// Query: `orderBy`.
    pub fn order_by(mut self, value: impl Into<OrderBy>) -> Self {
        self.parts.query("orderBy", value.into());
        self
    }
    /// Query: `sortBy`.
    pub fn sort_by(mut self, value: impl Into<SortBy>) -> Self {
        self.parts.query("sortBy", value.into());
        self
    }
    /// Query: `searchBy`.
    pub fn search_by(mut self, value: impl Into<SearchBy>) -> Self {
        self.parts.query("searchBy", value.into());
        self
    }
    pub fn q(mut self, value: impl Into<String>) -> Self {
        self.parts.query("q", value.into());
        self
    }
    /// Query: `customerName`.
    pub fn customer_name(mut self, value: impl Into<String>) -> Self {
        self.parts.query("customerName", value.into());
        self
    }
    /// Query: `invoiceId`.
    pub fn invoice_id(mut self, value: i64) -> Self {
        self.parts.query("invoiceId", value);
        self
    }
    /// Query: `processingStatus`. One of `0`, `1`, `2`, `3`, `4`.
    pub fn processing_status(mut self, value: impl Into<Decimal>) -> Self {
        self.parts.query("processingStatus", value.into());
        self
    }
    /// Query: `channelIds`.
    pub fn channel_ids(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("channelIds", values);
        self
    }
}

operation!(GetPayments() -> Page<Payment> {
    id: "get-payments", family: B2b, method: GET, path: "/api/v3/io/ip/payments", paging: Offset,
});

/// `GET /api/v3/io/ip/payments/{paymentId}`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/invoice-management#get-payment-detail). Feature: `b2b-invoice-management-payments`.
///
/// Errors: 404 [`BadRequestError`](super::BadRequestError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetPaymentDetail {
    parts: Parts,
}

impl GetPaymentDetail {
    pub fn new(payment_id: i64) -> Self {
        Self {
            parts: Parts::new([&payment_id]),
        }
    }
}

operation!(GetPaymentDetail() -> Data<PaymentDetail> {
    id: "get-payments-paymentId", family: B2b, method: GET,
    path: "/api/v3/io/ip/payments/{paymentId}",
});

/// `DELETE /api/v3/io/ip/payments/{paymentId}`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/invoice-management#delete-a-payment). Feature: `b2b-invoice-management-payments`.
///
/// Errors: 404 [`BadRequestError`](super::BadRequestError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeletePayment {
    parts: Parts,
}

impl DeletePayment {
    pub fn new(payment_id: i64) -> Self {
        Self {
            parts: Parts::new([&payment_id]),
        }
    }
}

operation!(DeletePayment() -> Data<Invoice> {
    id: "delete-a-payment", family: B2b, method: DELETE, path: "/api/v3/io/ip/payments/{paymentId}",
});

/// `GET /api/v3/io/ip/payments/{paymentId}/operations`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/invoice-management#get-a-payment-operations). Feature: `b2b-invoice-management-payments`.
///
/// Errors: 404 [`BadRequestError`](super::BadRequestError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetPaymentOperations {
    parts: Parts,
}

impl GetPaymentOperations {
    pub fn new(payment_id: i64) -> Self {
        Self {
            parts: Parts::new([&payment_id]),
        }
    }
}

operation!(GetPaymentOperations() -> Data<PaymentOperation> {
    id: "get-payment-operations-operations", family: B2b, method: GET,
    path: "/api/v3/io/ip/payments/{paymentId}/operations",
});

/// `POST /api/v3/io/ip/payments/{paymentId}/operations`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/invoice-management#performing-payment-operation). Feature: `b2b-invoice-management-payments`.
///
/// Errors: 400 [`BadRequestError`](super::BadRequestError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct PerformingPaymentOperation {
    parts: Parts,
    body: PerformingPaymentOperationInput,
}

impl PerformingPaymentOperation {
    /// - `operation_code`: One of `0`, `1`, `2`, `3`.
    pub fn new(payment_id: i64, operation_code: i64) -> Self {
        Self {
            parts: Parts::new([&payment_id]),
            body: PerformingPaymentOperationInput::new(operation_code),
        }
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: PerformingPaymentOperationInput) -> Self {
        self.body = body;
        self
    }
}

operation!(PerformingPaymentOperation(json body) -> Data<Invoice> {
    id: "post-payments-paymentId-operations", family: B2b, method: POST,
    path: "/api/v3/io/ip/payments/{paymentId}/operations",
});

/// `PUT /api/v3/io/ip/payments/{paymentId}/processing-status`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/invoice-management#update-payment-processing-status). Feature: `b2b-invoice-management-payments`.
///
/// Errors: 400 [`BadRequestError`](super::BadRequestError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdatePaymentProcessingStatus {
    parts: Parts,
    body: PaymentProcessingStatusUpdate,
}

impl UpdatePaymentProcessingStatus {
    pub fn new(payment_id: i64, processing_status: i64) -> Self {
        Self {
            parts: Parts::new([&payment_id]),
            body: PaymentProcessingStatusUpdate::new(processing_status),
        }
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: PaymentProcessingStatusUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdatePaymentProcessingStatus(json body) -> Data<Invoice> {
    id: "put-payments-paymentId-processing-status", family: B2b, method: PUT,
    path: "/api/v3/io/ip/payments/{paymentId}/processing-status",
});

/// `GET /api/v3/io/ip/payments/{paymentId}/transactions`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/invoice-management#get-payment-transactions). Feature: `b2b-invoice-management-payments`.
///
/// Errors: 404 [`BadRequestError`](super::BadRequestError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetPaymentTransactions {
    parts: Parts,
}

impl GetPaymentTransactions {
    pub fn new(payment_id: i64) -> Self {
        Self {
            parts: Parts::new([&payment_id]),
        }
    }
}

operation!(GetPaymentTransactions() -> Page<PaymentTransaction> {
    id: "get-payments-paymentId-transactions", family: B2b, method: GET,
    path: "/api/v3/io/ip/payments/{paymentId}/transactions",
});

/// `POST /api/v3/io/ip/payments/offline`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/invoice-management#create-offline-payment). Feature: `b2b-invoice-management-payments`.
///
/// Errors: 422 [`BadRequestError`](super::BadRequestError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateOfflinePayment {
    parts: Parts,
    body: OfflinePaymentInput,
}

impl CreateOfflinePayment {
    pub fn new(
        line_items: impl IntoIterator<Item = LineItem>,
        currency: impl Into<String>,
        details: Memo,
        customer_id: impl Into<String>,
    ) -> Self {
        Self {
            parts: Parts::new([]),
            body: OfflinePaymentInput::new(line_items, currency, details, customer_id),
        }
    }
    pub fn external_id(mut self, value: impl Into<String>) -> Self {
        self.body.external_id = Some(value.into());
        self
    }
    pub fn external_customer_id(mut self, value: impl Into<String>) -> Self {
        self.body.external_customer_id = Some(value.into());
        self
    }
    /// Default: `"Store offline payment"`.
    pub fn payer_name(mut self, value: impl Into<String>) -> Self {
        self.body.payer_name = Some(value.into());
        self
    }
    pub fn payer_customer_id(mut self, value: impl Into<String>) -> Self {
        self.body.payer_customer_id = Some(value.into());
        self
    }
    /// One of `1`, `2`, `3`, `4`. Default: `3`.
    pub fn processing_status(mut self, value: i64) -> Self {
        self.body.processing_status = Some(value);
        self
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.body.channel_id = Some(value);
        self
    }
    pub fn funding_status(mut self, value: i64) -> Self {
        self.body.funding_status = Some(value);
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: OfflinePaymentInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateOfflinePayment(json body) -> Data<OfflinePayment> {
    id: "post-payments-offline", family: B2b, method: POST, path: "/api/v3/io/ip/payments/offline",
});

/// `PUT /api/v3/io/ip/payments/offline/{paymentId}`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/invoice-management#update-a-offline-payment). Feature: `b2b-invoice-management-payments`.
///
/// Errors: 422 [`BadRequestError`](super::BadRequestError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateOfflinePayment {
    parts: Parts,
    body: OfflinePaymentUpdate,
}

impl UpdateOfflinePayment {
    pub fn new(
        payment_id: i64,
        line_items: impl IntoIterator<Item = LineItem>,
        currency: impl Into<String>,
        details: Memo,
        customer_id: impl Into<String>,
    ) -> Self {
        Self {
            parts: Parts::new([&payment_id]),
            body: OfflinePaymentUpdate::new(line_items, currency, details, customer_id),
        }
    }
    pub fn external_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.external_id = value.into();
        self
    }
    pub fn external_customer_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.external_customer_id = value.into();
        self
    }
    /// Default: `"Store offline payment"`.
    pub fn payer_name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.payer_name = value.into();
        self
    }
    pub fn payer_customer_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.payer_customer_id = value.into();
        self
    }
    /// One of `1`, `2`, `3`, `4`. Default: `3`.
    pub fn processing_status(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.processing_status = value.into();
        self
    }
    /// One of `0`, `1`, `2`, `3`. Default: `2`.
    pub fn funding_status(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.funding_status = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: OfflinePaymentUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateOfflinePayment(json body) -> Data<OfflinePayment> {
    id: "put-payments-offline-paymentId", family: B2b, method: PUT,
    path: "/api/v3/io/ip/payments/offline/{paymentId}",
});
