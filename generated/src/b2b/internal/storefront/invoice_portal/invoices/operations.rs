// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Invoices.

use bigcommerce_runtime::codegen::{Data, Json, Page, Parts, operation};

use super::*;

/// `GET /api/v2/ip/storefront/invoices/{invoiceId}`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
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

operation!(GetInvoiceDetail() -> Data<Invoice> {
    id: "get-invoices-invoiceId", family: B2bStorefront, method: GET,
    path: "/api/v2/ip/storefront/invoices/{invoiceId}",
});

/// `GET /api/v2/ip/storefront/invoices`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`. Paged by `offset` and `limit`.
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
    pub fn status(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parts.list("status", values.into_iter().map(Into::<String>::into));
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
    /// Query: `externalId`.
    pub fn external_id(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parts.list("externalId", values.into_iter().map(Into::<String>::into));
        self
    }
}

operation!(GetInvoices() -> Page<Invoice> {
    id: "get-invoices", family: B2bStorefront, method: GET, path: "/api/v2/ip/storefront/invoices",
    paging: Offset,
});

/// `GET /api/v2/ip/storefront/invoices/export`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct ExportInvoices {
    parts: Parts,
}

impl ExportInvoices {
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
    pub fn status(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parts.list("status", values.into_iter().map(Into::<String>::into));
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
}

operation!(ExportInvoices() -> Data<Json> {
    id: "get-invoices-export", family: B2bStorefront, method: GET,
    path: "/api/v2/ip/storefront/invoices/export",
});

/// `GET /api/v2/ip/storefront/invoices/{invoiceId}/download-pdf`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DownloadPdfFileByInvoiceId {
    parts: Parts,
}

impl DownloadPdfFileByInvoiceId {
    pub fn new(invoice_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&invoice_id]),
        }
    }
}

operation!(DownloadPdfFileByInvoiceId() -> Data<Url> {
    id: "get-invoices-invoiceId-download-pdf", family: B2bStorefront, method: GET,
    path: "/api/v2/ip/storefront/invoices/{invoiceId}/download-pdf",
});
