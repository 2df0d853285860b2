// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Invoices.

use bigcommerce_runtime::codegen::{Data, Nullable, Page, Parts, operation};

use super::*;

/// `GET /api/v3/io/ip/invoices/{invoiceId}`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/invoice-management#get-invoice-detail). Feature: `b2b-invoice-management-invoices`.
///
/// Errors: 404 [`BadRequestError`](super::BadRequestError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetInvoiceDetail {
    parts: Parts,
}

impl GetInvoiceDetail {
    pub fn new(invoice_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&invoice_id]),
        }
    }
}

operation!(GetInvoiceDetail() -> Data<InvoiceDetail> {
    id: "get-invoices-invoiceId", family: B2b, method: GET,
    path: "/api/v3/io/ip/invoices/{invoiceId}",
});

/// `PUT /api/v3/io/ip/invoices/{invoiceId}`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/invoice-management#update-an-invoice). Feature: `b2b-invoice-management-invoices`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateInvoice {
    parts: Parts,
    body: InvoiceUpdate,
}

impl UpdateInvoice {
    pub fn new(invoice_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&invoice_id]),
            body: InvoiceUpdate::new(),
        }
    }
    /// At least 1 character.
    pub fn customer_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.customer_id = value.into();
        self
    }
    /// At least 1 character.
    pub fn external_customer_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.external_customer_id = value.into();
        self
    }
    /// At least 1 character.
    pub fn external_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.external_id = value.into();
        self
    }
    /// At least 1 character.
    pub fn invoice_number(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.invoice_number = value.into();
        self
    }
    /// At least 1 character.
    pub fn r#type(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.r#type = value.into();
        self
    }
    pub fn due_date(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.due_date = value.into();
        self
    }
    pub fn status(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.status = value.into();
        self
    }
    /// At least 1 character.
    pub fn purchase_order_number(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.purchase_order_number = value.into();
        self
    }
    pub fn details(mut self, value: impl Into<Nullable<InvoiceUpdateDetails>>) -> Self {
        self.body.details = value.into();
        self
    }
    pub fn source(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.source = value.into();
        self
    }
    pub fn original_balance(
        mut self,
        value: impl Into<Nullable<InvoiceUpdateOpenBalance>>,
    ) -> Self {
        self.body.original_balance = value.into();
        self
    }
    pub fn open_balance(
        mut self,
        value: impl Into<Nullable<InvoiceUpdateOpenBalance>>,
    ) -> Self {
        self.body.open_balance = value.into();
        self
    }
    pub fn created_at(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.created_at = value.into();
        self
    }
    pub fn external_pdf_url(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.external_pdf_url = value.into();
        self
    }
    pub fn extra_fields(mut self, value: impl Into<Nullable<Vec<ExtraField>>>) -> Self {
        self.body.extra_fields = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: InvoiceUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateInvoice(json body) -> Data<Invoice> {
    id: "put-invoices-invoiceId", family: B2b, method: PUT,
    path: "/api/v3/io/ip/invoices/{invoiceId}",
});

/// `DELETE /api/v3/io/ip/invoices/{invoiceId}`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/invoice-management#delete-an-invoice). Feature: `b2b-invoice-management-invoices`.
///
/// Errors: 404 [`BadRequestError`](super::BadRequestError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteInvoice {
    parts: Parts,
}

impl DeleteInvoice {
    pub fn new(invoice_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&invoice_id]),
        }
    }
}

operation!(DeleteInvoice() -> Data<Invoice> {
    id: "delete-invoices-invoiceId", family: B2b, method: DELETE,
    path: "/api/v3/io/ip/invoices/{invoiceId}",
});

/// `GET /api/v3/io/ip/invoices`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/invoice-management#get-invoices). Feature: `b2b-invoice-management-invoices`. Paged by `offset` and `limit`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetInvoices {
    parts: Parts,
}

impl GetInvoices {
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
    pub fn sort_by(mut self, value: impl Into<InvoiceSortBy>) -> Self {
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
    /// Query: `customerId`.
    pub fn customer_id(mut self, value: impl Into<String>) -> Self {
        self.parts.query("customerId", value.into());
        self
    }
    /// One of `0`, `1`, `2`.
    pub fn status(mut self, value: i64) -> Self {
        self.parts.query("status", value);
        self
    }
    /// Query: `beginDateAt`.
    pub fn begin_date_at(mut self, value: impl Into<String>) -> Self {
        self.parts.query("beginDateAt", value.into());
        self
    }
    /// Query: `endDateAt`.
    pub fn end_date_at(mut self, value: impl Into<String>) -> Self {
        self.parts.query("endDateAt", value.into());
        self
    }
    /// Query: `externalId[]`.
    pub fn external_id(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parts.repeat("externalId[]", values.into_iter().map(Into::<String>::into));
        self
    }
    /// Query: `isIncludeExtraFields`.
    pub fn is_include_extra_fields(
        mut self,
        value: impl Into<IsIncludeExtraField>,
    ) -> Self {
        self.parts.query("isIncludeExtraFields", value.into());
        self
    }
    /// Query: `channelIds`.
    pub fn channel_ids(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("channelIds", values);
        self
    }
}

operation!(GetInvoices() -> Page<InvoiceDetail> {
    id: "get-invoices", family: B2b, method: GET, path: "/api/v3/io/ip/invoices", paging: Offset,
});

/// `POST /api/v3/io/ip/invoices`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/invoice-management#create-invoice). Feature: `b2b-invoice-management-invoices`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateInvoice {
    parts: Parts,
    body: InvoiceInput,
}

impl CreateInvoice {
    pub fn new(
        invoice_number: impl Into<String>,
        original_balance: InvoiceInputOpenBalance,
        open_balance: InvoiceInputOpenBalance,
        customer_id: impl Into<String>,
    ) -> Self {
        Self {
            parts: Parts::new([]),
            body: InvoiceInput::new(
                invoice_number,
                original_balance,
                open_balance,
                customer_id,
            ),
        }
    }
    /// Default: `"Invoice"`.
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.body.r#type = Some(value.into());
        self
    }
    pub fn due_date(mut self, value: i64) -> Self {
        self.body.due_date = Some(value);
        self
    }
    /// One of `0`, `1`, `2`. Default: `0`.
    pub fn status(mut self, value: i64) -> Self {
        self.body.status = Some(value);
        self
    }
    pub fn order_number(mut self, value: impl Into<String>) -> Self {
        self.body.order_number = Some(value.into());
        self
    }
    pub fn purchase_order_number(mut self, value: impl Into<String>) -> Self {
        self.body.purchase_order_number = Some(value.into());
        self
    }
    pub fn issued_at(mut self, value: i64) -> Self {
        self.body.issued_at = Some(value);
        self
    }
    pub fn details(mut self, value: InvoiceInputDetails) -> Self {
        self.body.details = Some(value);
        self
    }
    /// One of `0`, `1`. Default: `0`.
    pub fn source(mut self, value: i64) -> Self {
        self.body.source = Some(value);
        self
    }
    pub fn external_id(mut self, value: impl Into<String>) -> Self {
        self.body.external_id = Some(value.into());
        self
    }
    pub fn external_customer_id(mut self, value: impl Into<String>) -> Self {
        self.body.external_customer_id = Some(value.into());
        self
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.body.channel_id = Some(value);
        self
    }
    pub fn external_pdf_url(mut self, value: impl Into<String>) -> Self {
        self.body.external_pdf_url = Some(value.into());
        self
    }
    pub fn terms_conditions(mut self, value: impl Into<String>) -> Self {
        self.body.terms_conditions = Some(value.into());
        self
    }
    pub fn extra_fields(mut self, value: impl IntoIterator<Item = ExtraField>) -> Self {
        self.body.extra_fields = Some(value.into_iter().collect());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: InvoiceInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateInvoice(json body) -> Data<Invoice> {
    id: "post-invoices", family: B2b, method: POST, path: "/api/v3/io/ip/invoices",
});

/// `POST /api/v3/io/ip/orders/{orderId}/invoices`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/invoice-management#create-invoice-from-order). Feature: `b2b-invoice-management-invoices`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateInvoiceFromOrder {
    parts: Parts,
}

impl CreateInvoiceFromOrder {
    pub fn new(order_id: i64) -> Self {
        Self {
            parts: Parts::new([&order_id]),
        }
    }
}

operation!(CreateInvoiceFromOrder() -> Data<InvoiceFromOrder> {
    id: "post-orders-orderId-invoices", family: B2b, method: POST,
    path: "/api/v3/io/ip/orders/{orderId}/invoices",
});

/// `GET /api/v3/io/ip/invoices/{invoiceId}/download-pdf`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/invoice-management#invoice-download-pdf). Feature: `b2b-invoice-management-invoices`.
///
/// Errors: 404 [`BadRequestError`](super::BadRequestError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct InvoiceDownloadPdf {
    parts: Parts,
}

impl InvoiceDownloadPdf {
    pub fn new(invoice_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&invoice_id]),
        }
    }
}

operation!(InvoiceDownloadPdf() -> Data<InvoiceDownloadPdfResult> {
    id: "get-invoices-invoiceId-download-pdf", family: B2b, method: GET,
    path: "/api/v3/io/ip/invoices/{invoiceId}/download-pdf",
});

/// `GET /api/v3/io/ip/invoices/extra-fields`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/invoice-management#get-invoice-extra-field-configs). Feature: `b2b-invoice-management-invoices`. Paged by `offset` and `limit`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetInvoiceExtraFieldConfigs {
    parts: Parts,
}

impl GetInvoiceExtraFieldConfigs {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    /// At least 0. Default: `0`.
    pub fn offset(mut self, value: i64) -> Self {
        self.parts.query("offset", value);
        self
    }
    /// 1 to 250. Default: `10`.
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
}

operation!(GetInvoiceExtraFieldConfigs() -> Page<ExtraFields> {
    id: "get-invoices-extra-fields", family: B2b, method: GET,
    path: "/api/v3/io/ip/invoices/extra-fields", paging: Offset,
});
