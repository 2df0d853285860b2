// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Receipt.

use bigcommerce_runtime::codegen::{Data, Page, Parts, operation};

use super::*;

/// `GET /api/v2/ip/storefront/receipts`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`. Paged by `offset` and `limit`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetReceipts {
    parts: Parts,
}

impl GetReceipts {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    /// At least 0.
    pub fn offset(mut self, value: i64) -> Self {
        self.parts.query("offset", value);
        self
    }
    /// 1 to 250. Default: `10`.
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
    /// Query: `orderBy`. Default: `"DESC"`.
    pub fn order_by(mut self, value: impl Into<OrderBy>) -> Self {
        self.parts.query("orderBy", value.into());
        self
    }
    /// Query: `paymentStatus[]`.
    pub fn payment_status(
        mut self,
        values: impl IntoIterator<Item = impl Into<PaymentStatus>>,
    ) -> Self {
        self.parts
            .repeat(
                "paymentStatus[]",
                values.into_iter().map(Into::<PaymentStatus>::into),
            );
        self
    }
    /// Query: `sortBy`. Default: `"createdAt"`.
    pub fn sort_by(mut self, value: impl Into<OrderSortBy>) -> Self {
        self.parts.query("sortBy", value.into());
        self
    }
    pub fn q(mut self, value: impl Into<String>) -> Self {
        self.parts.query("q", value.into());
        self
    }
    /// Query: `searchBy`.
    pub fn search_by(mut self, value: impl Into<SearchBy>) -> Self {
        self.parts.query("searchBy", value.into());
        self
    }
}

operation!(GetReceipts() -> Page<Receipt> {
    id: "get-receipts", family: B2bStorefront, method: GET, path: "/api/v2/ip/storefront/receipts",
    paging: Offset,
});

/// `GET /api/v2/ip/storefront/receipts/{receiptId}`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetReceipt {
    parts: Parts,
}

impl GetReceipt {
    pub fn new(receipt_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&receipt_id]),
        }
    }
}

operation!(GetReceipt() -> Data<Receipt> {
    id: "get-receipts-receiptId", family: B2bStorefront, method: GET,
    path: "/api/v2/ip/storefront/receipts/{receiptId}",
});

/// `GET /api/v2/ip/storefront/receipt-lines`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`. Paged by `offset` and `limit`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetAllReceiptLines {
    parts: Parts,
}

impl GetAllReceiptLines {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    /// At least 0.
    pub fn offset(mut self, value: i64) -> Self {
        self.parts.query("offset", value);
        self
    }
    /// 1 to 250. Default: `10`.
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
    /// Query: `orderBy`. Default: `"DESC"`.
    pub fn order_by(mut self, value: impl Into<OrderBy>) -> Self {
        self.parts.query("orderBy", value.into());
        self
    }
    /// Query: `paymentStatus[]`.
    pub fn payment_status(
        mut self,
        values: impl IntoIterator<Item = impl Into<PaymentStatus>>,
    ) -> Self {
        self.parts
            .repeat(
                "paymentStatus[]",
                values.into_iter().map(Into::<PaymentStatus>::into),
            );
        self
    }
    /// Query: `sortBy`. Default: `"createdAt"`.
    pub fn sort_by(mut self, value: impl Into<OrderSortBy>) -> Self {
        self.parts.query("sortBy", value.into());
        self
    }
    pub fn q(mut self, value: impl Into<String>) -> Self {
        self.parts.query("q", value.into());
        self
    }
    /// Query: `searchBy`.
    pub fn search_by(mut self, value: impl Into<SearchBy>) -> Self {
        self.parts.query("searchBy", value.into());
        self
    }
    /// Query: `invoiceId`.
    pub fn invoice_id(mut self, value: i64) -> Self {
        self.parts.query("invoiceId", value);
        self
    }
}

operation!(GetAllReceiptLines() -> Page<ReceiptLine> {
    id: "get-receipt-lines", family: B2bStorefront, method: GET,
    path: "/api/v2/ip/storefront/receipt-lines", paging: Offset,
});

/// `GET /api/v2/ip/storefront/receipts/{receiptId}/lines`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`. Paged by `offset` and `limit`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetLinesOfReceipt {
    parts: Parts,
}

impl GetLinesOfReceipt {
    pub fn new(receipt_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&receipt_id]),
        }
    }
    /// At least 0.
    pub fn offset(mut self, value: i64) -> Self {
        self.parts.query("offset", value);
        self
    }
    /// 1 to 250. Default: `10`.
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
    /// Query: `orderBy`. Default: `"DESC"`.
    pub fn order_by(mut self, value: impl Into<OrderBy>) -> Self {
        self.parts.query("orderBy", value.into());
        self
    }
    /// Query: `paymentStatus[]`.
    pub fn payment_status(
        mut self,
        values: impl IntoIterator<Item = impl Into<PaymentStatus>>,
    ) -> Self {
        self.parts
            .repeat(
                "paymentStatus[]",
                values.into_iter().map(Into::<PaymentStatus>::into),
            );
        self
    }
    /// Query: `sortBy`. Default: `"createdAt"`.
    pub fn sort_by(mut self, value: impl Into<OrderSortBy>) -> Self {
        self.parts.query("sortBy", value.into());
        self
    }
    pub fn q(mut self, value: impl Into<String>) -> Self {
        self.parts.query("q", value.into());
        self
    }
    /// Query: `searchBy`.
    pub fn search_by(mut self, value: impl Into<SearchBy>) -> Self {
        self.parts.query("searchBy", value.into());
        self
    }
}

operation!(GetLinesOfReceipt() -> Page<ReceiptLine> {
    id: "get-receipts-receiptId-lines", family: B2bStorefront, method: GET,
    path: "/api/v2/ip/storefront/receipts/{receiptId}/lines", paging: Offset,
});

/// `GET /api/v2/ip/storefront/receipt-lines/{receiptLineId}`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetReceiptLineDetail {
    parts: Parts,
}

impl GetReceiptLineDetail {
    pub fn new(receipt_line_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&receipt_line_id]),
        }
    }
}

operation!(GetReceiptLineDetail() -> Data<ReceiptLine> {
    id: "get-receipts-receiptId-lines-receiptLineId", family: B2bStorefront, method: GET,
    path: "/api/v2/ip/storefront/receipt-lines/{receiptLineId}",
});
