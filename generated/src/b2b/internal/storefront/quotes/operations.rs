// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Quote.

use bigcommerce_runtime::codegen::{Data, Form, Json, Map, Page, Parts, operation};

use super::*;

/// `POST /api/v2/emails/quotes`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
///
/// Errors: others [`DefaultError`](super::DefaultError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct SendEmail {
    parts: Parts,
    body: EmailInput,
}

impl SendEmail {
    pub fn new(
        email: impl Into<String>,
        quote_id: i64,
        quote_url: impl Into<String>,
    ) -> Self {
        Self {
            parts: Parts::new([]),
            body: EmailInput::new(email, quote_id, quote_url),
        }
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: EmailInput) -> Self {
        self.body = body;
        self
    }
}

operation!(SendEmail(json body) -> Data<Map<String, Json>> {
    id: "sentemail", family: B2bStorefront, method: POST, path: "/api/v2/emails/quotes",
});

/// `GET /api/v2/quotes`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`. Paged by `offset` and `limit`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetQuoteList {
    parts: Parts,
}

impl GetQuoteList {
    /// - `sort_by`: Query: `sortBy`.
    /// - `order_by`: Query: `orderBy`.
    pub fn new(
        offset: i64,
        limit: i64,
        sort_by: impl Into<String>,
        order_by: impl Into<String>,
        status: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let mut parts = Parts::new([]);
        parts.query("offset", offset);
        parts.query("limit", limit);
        parts.query("sortBy", sort_by.into());
        parts.query("orderBy", order_by.into());
        parts.repeat("status", status.into_iter().map(Into::<String>::into));
        Self { parts }
    }
    /// Query: `referenceNumber`.
    pub fn reference_number(mut self, value: i64) -> Self {
        self.parts.query("referenceNumber", value);
        self
    }
    pub fn company(mut self, value: impl Into<String>) -> Self {
        self.parts.query("company", value.into());
        self
    }
    /// Query: `salesRep`.
    pub fn sales_rep(mut self, value: impl Into<String>) -> Self {
        self.parts.query("salesRep", value.into());
        self
    }
}

operation!(GetQuoteList() -> Page<QuoteList> {
    id: "getquoteList", family: B2bStorefront, method: GET, path: "/api/v2/quotes", paging: Offset,
});

/// `POST /api/v2/quotes`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
///
/// Errors: others [`QuoteError`](super::QuoteError).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateQuote {
    parts: Parts,
    body: QuoteInput,
}

impl CreateQuote {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: QuoteInput::new(),
        }
    }
    /// Required.
    pub fn additional_info(mut self, value: impl Into<String>) -> Self {
        self.body.additional_info = Some(value.into());
        self
    }
    /// Required.
    pub fn address_info(mut self, value: impl Into<String>) -> Self {
        self.body.address_info = Some(value.into());
        self
    }
    /// Required.
    pub fn base_price(mut self, value: i64) -> Self {
        self.body.base_price = Some(value);
        self
    }
    /// Required.
    pub fn color(mut self, value: impl Into<String>) -> Self {
        self.body.color = Some(value.into());
        self
    }
    /// Required.
    pub fn company_id(mut self, value: i64) -> Self {
        self.body.company_id = Some(value);
        self
    }
    /// Required.
    pub fn currency_location(mut self, value: impl Into<String>) -> Self {
        self.body.currency_location = Some(value.into());
        self
    }
    /// Required.
    pub fn currency_token(mut self, value: impl Into<String>) -> Self {
        self.body.currency_token = Some(value.into());
        self
    }
    /// Required.
    pub fn decimal_places(mut self, value: i64) -> Self {
        self.body.decimal_places = Some(value);
        self
    }
    /// Required.
    pub fn decimal_token(mut self, value: impl Into<String>) -> Self {
        self.body.decimal_token = Some(value.into());
        self
    }
    /// Required.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.body.description = Some(value.into());
        self
    }
    /// Required.
    pub fn discount(mut self, value: i64) -> Self {
        self.body.discount = Some(value);
        self
    }
    /// Required.
    pub fn expired_at(mut self, value: impl Into<String>) -> Self {
        self.body.expired_at = Some(value.into());
        self
    }
    /// Required.
    pub fn grand_total(mut self, value: i64) -> Self {
        self.body.grand_total = Some(value);
        self
    }
    /// Required.
    pub fn image_url(mut self, value: impl Into<String>) -> Self {
        self.body.image_url = Some(value.into());
        self
    }
    /// Required.
    pub fn money(mut self, value: impl Into<String>) -> Self {
        self.body.money = Some(value.into());
        self
    }
    /// Required.
    pub fn new_price(mut self, value: i64) -> Self {
        self.body.new_price = Some(value);
        self
    }
    /// Required.
    pub fn options(mut self, value: impl Into<String>) -> Self {
        self.body.options = Some(value.into());
        self
    }
    /// Required.
    pub fn product_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.product_id = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Required.
    pub fn product_list(mut self, value: impl Into<String>) -> Self {
        self.body.product_list = Some(value.into());
        self
    }
    /// Required.
    pub fn product_name(mut self, value: impl Into<String>) -> Self {
        self.body.product_name = Some(value.into());
        self
    }
    /// Required.
    pub fn quantity(mut self, value: i64) -> Self {
        self.body.quantity = Some(value);
        self
    }
    /// Required.
    pub fn reference_number(mut self, value: impl Into<String>) -> Self {
        self.body.reference_number = Some(value.into());
        self
    }
    /// Required.
    pub fn size(mut self, value: impl Into<String>) -> Self {
        self.body.size = Some(value.into());
        self
    }
    /// Required.
    pub fn sku(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.body.sku = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Required.
    pub fn status(mut self, value: i64) -> Self {
        self.body.status = Some(value);
        self
    }
    /// Required.
    pub fn subtotal(mut self, value: i64) -> Self {
        self.body.subtotal = Some(value);
        self
    }
    /// Required.
    pub fn thousands_token(mut self, value: impl Into<String>) -> Self {
        self.body.thousands_token = Some(value.into());
        self
    }
    /// Required.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.body.title = Some(value.into());
        self
    }
    /// Required.
    pub fn variant_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.variant_id = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: QuoteInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateQuote(json body) -> Data<Quote> {
    id: "createaquote", family: B2bStorefront, method: POST, path: "/api/v2/quotes",
});

/// `GET /api/v2/quotes/info/store-company/{companyId}`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
///
/// Errors: others [`StoreAndCompanyInfoError`](super::StoreAndCompanyInfoError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetStoreAndCompanyInfo {
    parts: Parts,
}

impl GetStoreAndCompanyInfo {
    pub fn new(company_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&company_id]),
        }
    }
}

operation!(GetStoreAndCompanyInfo() -> Data<StoreAndCompanyInfo> {
    id: "getstoreandcompanyinfo", family: B2bStorefront, method: GET,
    path: "/api/v2/quotes/info/store-company/{companyId}",
});

/// `POST /api/v2/quotes/products/upload`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
///
/// Errors: others [`QuoteCsvFileError`](super::QuoteCsvFileError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UploadQuoteCsvFile {
    parts: Parts,
    form: Form,
}

impl UploadQuoteCsvFile {
    pub fn new(company_id: impl Into<String>, quote_file: impl Into<String>) -> Self {
        let parts = Parts::new([]);
        let mut form = Form::new();
        form.text("companyId", company_id.into());
        form.text("quoteFile", quote_file.into());
        Self { parts, form }
    }
}

operation!(UploadQuoteCsvFile(form form) -> Data<QuoteCsvFile> {
    id: "uploadquoteCSVfile", family: B2bStorefront, method: POST,
    path: "/api/v2/quotes/products/upload",
});

/// `GET /api/v2/quotes/{quoteId}`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
///
/// Errors: others [`GetQuoteDefaultError`](super::GetQuoteDefaultError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetQuote {
    parts: Parts,
}

impl GetQuote {
    pub fn new(quote_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&quote_id]),
        }
    }
}

operation!(GetQuote() -> Data<GetQuoteResult> {
    id: "getaquote", family: B2bStorefront, method: GET, path: "/api/v2/quotes/{quoteId}",
});

/// `PUT /api/v2/quotes/{quoteId}`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateQuoteInfo {
    parts: Parts,
}

impl UpdateQuoteInfo {
    pub fn new(quote_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&quote_id]),
        }
    }
}

operation!(UpdateQuoteInfo() -> Data<Quote> {
    id: "UpdateQuote", family: B2bStorefront, method: PUT, path: "/api/v2/quotes/{quoteId}",
});

/// `DELETE /api/v2/quotes/{quoteId}`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
///
/// Errors: others [`QuoteError`](super::QuoteError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteQuote {
    parts: Parts,
}

impl DeleteQuote {
    pub fn new(quote_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&quote_id]),
        }
    }
}

operation!(DeleteQuote() -> Data<Quote> {
    id: "deleteaquote", family: B2bStorefront, method: DELETE, path: "/api/v2/quotes/{quoteId}",
});

/// `POST /api/v2/quotes/{quoteId}/checkout`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
///
/// Errors: others [`QuoteCheckoutError`](super::QuoteCheckoutError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct QuoteCheckout {
    parts: Parts,
}

impl QuoteCheckout {
    pub fn new(quote_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&quote_id]),
        }
    }
}

operation!(QuoteCheckout() -> Data<QuoteCheckoutResult> {
    id: "quotecheckout", family: B2bStorefront, method: POST,
    path: "/api/v2/quotes/{quoteId}/checkout",
});

/// `DELETE /api/v2/quotes/{quoteId}/checkout`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
///
/// Errors: others [`CheckoutInfoError`](super::CheckoutInfoError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteCheckoutInfo {
    parts: Parts,
}

impl DeleteCheckoutInfo {
    pub fn new(quote_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&quote_id]),
        }
    }
}

operation!(DeleteCheckoutInfo() -> Data<Quote> {
    id: "deletecheckoutinfo", family: B2bStorefront, method: DELETE,
    path: "/api/v2/quotes/{quoteId}/checkout",
});

/// `PUT /api/v2/quotes/{quoteId}/ordered`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
///
/// Errors: others [`QuoteError`](super::QuoteError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateQuoteStatus {
    parts: Parts,
    body: OrderId,
}

impl UpdateQuoteStatus {
    pub fn new(quote_id: impl std::fmt::Display, order_id: impl Into<String>) -> Self {
        Self {
            parts: Parts::new([&quote_id]),
            body: OrderId::new(order_id),
        }
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: OrderId) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateQuoteStatus(json body) -> Data<Quote> {
    id: "updateaquotestatus", family: B2bStorefront, method: PUT,
    path: "/api/v2/quotes/{quoteId}/ordered",
});

/// `POST /api/v2/quotes/{quoteId}/pdf-export`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
///
/// Errors: others [`QuotesExportPdfFileError`](super::QuotesExportPdfFileError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct QuotesExportPdfFile {
    parts: Parts,
    body: QuotesExportPdfFileInput,
}

impl QuotesExportPdfFile {
    pub fn new(quote_id: impl std::fmt::Display, currency: impl Into<String>) -> Self {
        Self {
            parts: Parts::new([&quote_id]),
            body: QuotesExportPdfFileInput::new(currency),
        }
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: QuotesExportPdfFileInput) -> Self {
        self.body = body;
        self
    }
}

operation!(QuotesExportPdfFile(json body) -> Data<Url> {
    id: "quotesexportpdffile", family: B2bStorefront, method: POST,
    path: "/api/v2/quotes/{quoteId}/pdf-export",
});
