// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Receipt.

use bigcommerce_runtime::codegen::{Data, Page, Parts, operation};

use super::*;

/// `GET /api/v3/io/ip/receipts`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/invoice-management#get-receipts). Feature: `b2b-invoice-management-receipts`. Paged by `offset` and `limit`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetReceipts {
    parts: Parts,
}

impl GetReceipts {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    /// At least 0 (exclusive).
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
    /// Query: `sortBy`. Default: `"createdAt"`.
    pub fn sort_by(mut self, value: impl Into<SortBy>) -> Self {
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
    /// Query: `paymentStatus[]`.
    pub fn payment_status(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.repeat("paymentStatus[]", values);
        self
    }
}

operation!(GetReceipts() -> Page<Receipt> {
    id: "get-ip-receipts", family: B2b, method: GET, path: "/api/v3/io/ip/receipts", paging: Offset,
});

/// `GET /api/v3/io/ip/receipts/{receiptId}`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/invoice-management#get-a-receipt). Feature: `b2b-invoice-management-receipts`.
///
/// Errors: 404 [`BadRequestError`](super::BadRequestError).
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
    id: "get-ip-receipts-receiptId", family: B2b, method: GET,
    path: "/api/v3/io/ip/receipts/{receiptId}",
});

/// `DELETE /api/v3/io/ip/receipts/{receiptId}`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/invoice-management#delete-a-receipt). Feature: `b2b-invoice-management-receipts`.
///
/// Errors: 404 [`BadRequestError`](super::BadRequestError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteReceipt {
    parts: Parts,
}

impl DeleteReceipt {
    pub fn new(receipt_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&receipt_id]),
        }
    }
}

operation!(DeleteReceipt() -> Data<Invoice> {
    id: "delete-ip-receipts-receiptId", family: B2b, method: DELETE,
    path: "/api/v3/io/ip/receipts/{receiptId}",
});

/// `GET /api/v3/io/ip/receipt-lines`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/invoice-management#get-all-receipt-lines). Feature: `b2b-invoice-management-receipts`. Paged by `offset` and `limit`.
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
    pub fn payment_status(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.repeat("paymentStatus[]", values);
        self
    }
    pub fn q(mut self, value: impl Into<String>) -> Self {
        self.parts.query("q", value.into());
        self
    }
    /// Query: `searchBy`.
    pub fn search_by(mut self, value: impl Into<ReceiptLineSearchBy>) -> Self {
        self.parts.query("searchBy", value.into());
        self
    }
    /// Query: `sortBy`. Default: `"createdAt"`.
    pub fn sort_by(mut self, value: impl Into<ReceiptLineSortBy>) -> Self {
        self.parts.query("sortBy", value.into());
        self
    }
}

operation!(GetAllReceiptLines() -> Page<ReceiptLine> {
    id: "get-ip-receipt-lines", family: B2b, method: GET, path: "/api/v3/io/ip/receipt-lines",
    paging: Offset,
});

/// `GET /api/v3/io/ip/receipts/{receiptId}/lines`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/invoice-management#get-lines-of-a-receipt). Feature: `b2b-invoice-management-receipts`. Paged by `offset` and `limit`.
///
/// Errors: 404 [`BadRequestError`](super::BadRequestError).
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
    pub fn payment_status(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.repeat("paymentStatus[]", values);
        self
    }
    pub fn q(mut self, value: impl Into<String>) -> Self {
        self.parts.query("q", value.into());
        self
    }
    /// Query: `searchBy`.
    pub fn search_by(mut self, value: impl Into<ReceiptLineSearchBy>) -> Self {
        self.parts.query("searchBy", value.into());
        self
    }
    /// Query: `sortBy`. Default: `"createdAt"`.
    pub fn sort_by(mut self, value: impl Into<ReceiptLineSortBy>) -> Self {
        self.parts.query("sortBy", value.into());
        self
    }
}

operation!(GetLinesOfReceipt() -> Page<ReceiptLine> {
    id: "get-ip-lines-of-receipt", family: B2b, method: GET,
    path: "/api/v3/io/ip/receipts/{receiptId}/lines", paging: Offset,
});

/// `GET /api/v3/io/ip/receipts/{receiptId}/lines/{receiptLineId}`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/invoice-management#get-a-receipt-line-detail). Feature: `b2b-invoice-management-receipts`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetReceiptLineDetail {
    parts: Parts,
}

impl GetReceiptLineDetail {
    pub fn new(
        receipt_id: impl std::fmt::Display,
        receipt_line_id: impl std::fmt::Display,
    ) -> Self {
        Self {
            parts: Parts::new([&receipt_id, &receipt_line_id]),
        }
    }
}

operation!(GetReceiptLineDetail() -> Data<ReceiptLine> {
    id: "get-ip-receipts-receiptId-lines-receiptLineId", family: B2b, method: GET,
    path: "/api/v3/io/ip/receipts/{receiptId}/lines/{receiptLineId}",
});

/// `DELETE /api/v3/io/ip/receipts/{receiptId}/lines/{receiptLineId}`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/invoice-management#delete-a-receipt-line). Feature: `b2b-invoice-management-receipts`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteReceiptLine {
    parts: Parts,
}

impl DeleteReceiptLine {
    pub fn new(
        receipt_id: impl std::fmt::Display,
        receipt_line_id: impl std::fmt::Display,
    ) -> Self {
        Self {
            parts: Parts::new([&receipt_id, &receipt_line_id]),
        }
    }
}

operation!(DeleteReceiptLine() -> Data<Invoice> {
    id: "delete-ip-receipts-receiptId-lines-receiptLineId", family: B2b, method: DELETE,
    path: "/api/v3/io/ip/receipts/{receiptId}/lines/{receiptLineId}",
});
