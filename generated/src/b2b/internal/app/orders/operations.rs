// Written by `cargo xtask regen`; edit nothing here.
//! Operations of order.

use bigcommerce_runtime::codegen::{Data, Decimal, Page, Parts, operation};

use super::*;

/// `GET /api/v2/orders/backend`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`. Paged by `offset` and `limit`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetOrderList {
    parts: Parts,
}

impl GetOrderList {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    /// Query: `orderBy`. Default: `"ASC"`.
    pub fn order_by(mut self, value: impl Into<String>) -> Self {
        self.parts.query("orderBy", value.into());
        self
    }
    /// Query: `sortBy`. Default: `"createdAt"`.
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.parts.query("sortBy", value.into());
        self
    }
    pub fn q(mut self, value: impl Into<String>) -> Self {
        self.parts.query("q", value.into());
        self
    }
    pub fn offset(mut self, value: impl Into<String>) -> Self {
        self.parts.query("offset", value.into());
        self
    }
    pub fn limit(mut self, value: impl Into<String>) -> Self {
        self.parts.query("limit", value.into());
        self
    }
    pub fn company(mut self, value: impl Into<String>) -> Self {
        self.parts.query("company", value.into());
        self
    }
    /// Query: `orderId`.
    pub fn order_id(mut self, value: impl Into<String>) -> Self {
        self.parts.query("orderId", value.into());
        self
    }
    /// Query: `status[]`.
    pub fn status(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parts.repeat("status[]", values.into_iter().map(Into::<String>::into));
        self
    }
    /// Query: `statusCode[]`.
    pub fn status_code(
        mut self,
        values: impl IntoIterator<Item = impl Into<StatusCode>>,
    ) -> Self {
        self.parts
            .repeat("statusCode[]", values.into_iter().map(Into::<StatusCode>::into));
        self
    }
}

operation!(GetOrderList() -> Page<OrderList> {
    id: "get-orders-backend", family: B2bStorefront, method: GET, path: "/api/v2/orders/backend",
    paging: Offset,
});

/// `POST /api/v2/orders/export`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct PostOrdersExport {
    parts: Parts,
    body: OrdersExportInput,
}

impl PostOrdersExport {
    /// - `begin_date_at`: At least 1 character.
    /// - `end_date_at`: At least 1 character.
    pub fn new(
        begin_date_at: impl Into<String>,
        end_date_at: impl Into<String>,
        status: impl IntoIterator<Item = impl Into<String>>,
        sales_rep_ids: impl Into<Decimal>,
    ) -> Self {
        Self {
            parts: Parts::new([]),
            body: OrdersExportInput::new(
                begin_date_at,
                end_date_at,
                status,
                sales_rep_ids,
            ),
        }
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: OrdersExportInput) -> Self {
        self.body = body;
        self
    }
}

operation!(PostOrdersExport(json body) -> Data<IsReady> {
    id: "post-orders-export", family: B2bStorefront, method: POST, path: "/api/v2/orders/export",
});
