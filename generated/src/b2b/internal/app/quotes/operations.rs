// Written by `cargo xtask regen`; edit nothing here.
//! Operations of quote.

use bigcommerce_runtime::codegen::{Data, Json, Nullable, Parts, operation};

use super::*;

/// `PUT /api/v2/backend/quotes/{quote_id}`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[deprecated]
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateQuoteStatusInBackendapproval {
    parts: Parts,
    body: QuoteStatusInBackendapprovalUpdate,
}

#[allow(deprecated)]
impl UpdateQuoteStatusInBackendapproval {
    pub fn new(quote_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&quote_id]),
            body: QuoteStatusInBackendapprovalUpdate::new(),
        }
    }
    pub fn status(
        mut self,
        value: impl Into<Nullable<QuoteStatusInBackendapprovalUpdateStatus>>,
    ) -> Self {
        self.body.status = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: QuoteStatusInBackendapprovalUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateQuoteStatusInBackendapproval(json body) -> Data<Json> {
    id: "put-backend-quotes-quote_id", family: B2bStorefront, method: PUT,
    path: "/api/v2/backend/quotes/{quote_id}", deprecated: true,
});
