// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Quotes.

use bigcommerce_runtime::codegen::{Data, Decimal, Json, Map, Nullable, Page, Parts, operation};

use super::*;

/// `GET /api/v2/rfq`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-storefront/request-for-quote#get-all-quotes). Feature: `b2b-storefront-quote-requests`. Paged by `offset` and `limit`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetAllQuotes {
    parts: Parts,
}

impl GetAllQuotes {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    /// Default: `"0"`.
    pub fn offset(mut self, value: i64) -> Self {
        self.parts.query("offset", value);
        self
    }
    /// Default: `"10"`.
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
    /// Query: `sortBy`. Default: `"updatedAt"`.
    pub fn sort_by(mut self, value: impl Into<SortBy>) -> Self {
        self.parts.query("sortBy", value.into());
        self
    }
    /// Query: `orderBy`. Default: `"DESC"`.
    pub fn order_by(mut self, value: impl Into<OrderBy>) -> Self {
        self.parts.query("orderBy", value.into());
        self
    }
    pub fn q(mut self, value: impl Into<String>) -> Self {
        self.parts.query("q", value.into());
        self
    }
    /// Query: `quoteNumber`.
    pub fn quote_number(mut self, value: impl Into<String>) -> Self {
        self.parts.query("quoteNumber", value.into());
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
    /// One of `1`, `4`, `5`.
    pub fn status(mut self, value: i64) -> Self {
        self.parts.query("status", value);
        self
    }
    /// Query: `quoteTitle`.
    pub fn quote_title(mut self, value: impl Into<String>) -> Self {
        self.parts.query("quoteTitle", value.into());
        self
    }
    /// Query: `createdBy`.
    pub fn created_by(mut self, value: impl Into<String>) -> Self {
        self.parts.query("createdBy", value.into());
        self
    }
    /// Query: `dateCreatedBeginAt`.
    pub fn date_created_begin_at(mut self, value: impl Into<String>) -> Self {
        self.parts.query("dateCreatedBeginAt", value.into());
        self
    }
    /// Query: `dateCreatedEndAt`.
    pub fn date_created_end_at(mut self, value: impl Into<String>) -> Self {
        self.parts.query("dateCreatedEndAt", value.into());
        self
    }
    /// Query: `dateUpdatedBeginAt`.
    pub fn date_updated_begin_at(mut self, value: impl Into<String>) -> Self {
        self.parts.query("dateUpdatedBeginAt", value.into());
        self
    }
    /// Query: `dateUpdatedEndAt`.
    pub fn date_updated_end_at(mut self, value: impl Into<String>) -> Self {
        self.parts.query("dateUpdatedEndAt", value.into());
        self
    }
    /// Query: `dateExpiredBeginAt`.
    pub fn date_expired_begin_at(mut self, value: impl Into<String>) -> Self {
        self.parts.query("dateExpiredBeginAt", value.into());
        self
    }
    /// Query: `dateExpiredEndAt`.
    pub fn date_expired_end_at(mut self, value: impl Into<String>) -> Self {
        self.parts.query("dateExpiredEndAt", value.into());
        self
    }
}

operation!(GetAllQuotes() -> Page<QuoteDataList> {
    id: "get-rfq", family: B2bStorefront, method: GET, path: "/api/v2/rfq", paging: Offset,
});

/// `POST /api/v2/rfq`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-storefront/request-for-quote#create-a-quote). Feature: `b2b-storefront-quote-requests`.
///
/// Errors: 400 [`BadRequestError`](super::BadRequestError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateQuote {
    parts: Parts,
    body: QuoteDataPost,
}

impl CreateQuote {
    /// - `user_email`: Format: `email`.
    pub fn new(
        company_id: i64,
        store_hash: impl Into<String>,
        grand_total: impl Into<Decimal>,
        discount: impl Into<Decimal>,
        user_email: impl Into<String>,
        product_list: impl IntoIterator<Item = QuoteDataPostProductList>,
        contact_info: QuoteDataPostContactInfo,
    ) -> Self {
        Self {
            parts: Parts::new([]),
            body: QuoteDataPost::new(
                company_id,
                store_hash,
                grand_total,
                discount,
                user_email,
                product_list,
                contact_info,
            ),
        }
    }
    pub fn expired_at(mut self, value: impl Into<String>) -> Self {
        self.body.expired_at = Some(value.into());
        self
    }
    pub fn quote_title(mut self, value: impl Into<String>) -> Self {
        self.body.quote_title = Some(value.into());
        self
    }
    pub fn reference_number(mut self, value: impl Into<String>) -> Self {
        self.body.reference_number = Some(value.into());
        self
    }
    pub fn notes(mut self, value: impl Into<String>) -> Self {
        self.body.notes = Some(value.into());
        self
    }
    pub fn legal_terms(mut self, value: impl Into<String>) -> Self {
        self.body.legal_terms = Some(value.into());
        self
    }
    pub fn subtotal(mut self, value: impl Into<Decimal>) -> Self {
        self.body.subtotal = Some(value.into());
        self
    }
    pub fn is_backend_user(mut self, value: bool) -> Self {
        self.body.is_backend_user = Some(value);
        self
    }
    pub fn currency(mut self, value: CurrencyRequest) -> Self {
        self.body.currency = Some(value);
        self
    }
    pub fn shipping_address(mut self, value: QuoteDataPostShippingAddress) -> Self {
        self.body.shipping_address = Some(value);
        self
    }
    pub fn bc_customer_id(mut self, value: i64) -> Self {
        self.body.bc_customer_id = Some(value);
        self
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.body.channel_id = Some(value);
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: QuoteDataPost) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateQuote(json body) -> Data<Quote> {
    id: "post-rfq", family: B2bStorefront, method: POST, path: "/api/v2/rfq",
});

/// `GET /api/v2/rfq/{quote_id}`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-storefront/request-for-quote#get-quote-details). Feature: `b2b-storefront-quote-requests`.
///
/// Errors: 404 [`InternalServerError`](super::InternalServerError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetQuoteDetails {
    parts: Parts,
}

impl GetQuoteDetails {
    /// - `store_hash`: Query: `storeHash`.
    pub fn new(
        quote_id: impl std::fmt::Display,
        store_hash: impl Into<String>,
        date: i64,
    ) -> Self {
        let mut parts = Parts::new([&quote_id]);
        parts.query("storeHash", store_hash.into());
        parts.query("date", date);
        Self { parts }
    }
}

operation!(GetQuoteDetails() -> Data<QuoteDataDetail> {
    id: "get-rfq-quote_id", family: B2bStorefront, method: GET, path: "/api/v2/rfq/{quote_id}",
});

/// `PUT /api/v2/rfq/{quote_id}`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-storefront/request-for-quote#send-a-quote-message). Feature: `b2b-storefront-quote-requests`.
///
/// Errors: 400 [`InternalServerError`](super::InternalServerError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct SendQuoteMessage {
    parts: Parts,
    body: QuoteDataPut,
}

impl SendQuoteMessage {
    pub fn new(quote_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&quote_id]),
            body: QuoteDataPut::new(),
        }
    }
    pub fn store_hash(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.store_hash = value.into();
        self
    }
    pub fn message(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.message = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: QuoteDataPut) -> Self {
        self.body = body;
        self
    }
}

operation!(SendQuoteMessage(json body) -> Data<Quote> {
    id: "put-rfq-quote_id", family: B2bStorefront, method: PUT, path: "/api/v2/rfq/{quote_id}",
});

/// `POST /api/v2/rfq/{quote_id}/checkout`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-storefront/request-for-quote#generate-cart-and-checkout-url-for-a-quote). Feature: `b2b-storefront-quote-requests`.
///
/// Errors: 404 [`CodeMessage`](super::CodeMessage).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GenerateCartAndCheckoutUrlForQuote {
    parts: Parts,
    body: CartAndCheckoutUrlForQuoteInput,
}

impl GenerateCartAndCheckoutUrlForQuote {
    pub fn new(quote_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&quote_id]),
            body: CartAndCheckoutUrlForQuoteInput::new(),
        }
    }
    pub fn store_hash(mut self, value: impl Into<String>) -> Self {
        self.body.store_hash = Some(value.into());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: CartAndCheckoutUrlForQuoteInput) -> Self {
        self.body = body;
        self
    }
}

operation!(GenerateCartAndCheckoutUrlForQuote(json body) -> Data<CartAndCheckoutUrlForQuote> {
    id: "post-rfq-quote_id-checkout", family: B2bStorefront, method: POST,
    path: "/api/v2/rfq/{quote_id}/checkout",
});

/// `POST /api/v2/rfq/{quote_id}/ordered`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-storefront/request-for-quote#assign-a-quote-to-a-bigcommerce-order). Feature: `b2b-storefront-quote-requests`.
///
/// Errors: 400 [`DefaultError`](super::DefaultError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct AssignQuoteToBigcommerceOrder {
    parts: Parts,
    body: QuoteDataOrdered,
}

impl AssignQuoteToBigcommerceOrder {
    pub fn new(quote_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&quote_id]),
            body: QuoteDataOrdered::new(),
        }
    }
    pub fn order_id(mut self, value: impl Into<String>) -> Self {
        self.body.order_id = Some(value.into());
        self
    }
    pub fn store_hash(mut self, value: impl Into<String>) -> Self {
        self.body.store_hash = Some(value.into());
        self
    }
    pub fn shipping_total(mut self, value: impl Into<Decimal>) -> Self {
        self.body.shipping_total = Some(value.into());
        self
    }
    pub fn tax_total(mut self, value: impl Into<Decimal>) -> Self {
        self.body.tax_total = Some(value.into());
        self
    }
    pub fn shipping_method(mut self, value: ShippingMethod) -> Self {
        self.body.shipping_method = Some(value);
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: QuoteDataOrdered) -> Self {
        self.body = body;
        self
    }
}

operation!(AssignQuoteToBigcommerceOrder(json body) -> Data<Map<String, Json>> {
    id: "post-rfq-quote_id-ordered", family: B2bStorefront, method: POST,
    path: "/api/v2/rfq/{quote_id}/ordered",
});

/// `POST /api/v2/rfq/{quote_id}/pdf-export`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-storefront/request-for-quote#export-a-quote-pdf). Feature: `b2b-storefront-quote-requests`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct ExportQuotePdf {
    parts: Parts,
    body: ExportQuotePdfInput,
}

impl ExportQuotePdf {
    pub fn new(quote_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&quote_id]),
            body: ExportQuotePdfInput::new(),
        }
    }
    pub fn store_hash(mut self, value: impl Into<String>) -> Self {
        self.body.store_hash = Some(value.into());
        self
    }
    pub fn currency(mut self, value: Currency) -> Self {
        self.body.currency = Some(value);
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: ExportQuotePdfInput) -> Self {
        self.body = body;
        self
    }
}

operation!(ExportQuotePdf(json body) -> Data<Url> {
    id: "post-rfq-quote_id-pdf-export", family: B2bStorefront, method: POST,
    path: "/api/v2/rfq/{quote_id}/pdf-export",
});

/// `GET /api/v2/rfq/configs`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-storefront/request-for-quote#get-quote-configs). Feature: `b2b-storefront-quote-requests`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetQuoteConfigs {
    parts: Parts,
}

impl GetQuoteConfigs {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    /// Query: `storeHash`.
    pub fn store_hash(mut self, value: impl Into<String>) -> Self {
        self.parts.query("storeHash", value.into());
        self
    }
}

operation!(GetQuoteConfigs() -> Data<QuoteConfig> {
    id: "get-rfq-configs", family: B2bStorefront, method: GET, path: "/api/v2/rfq/configs",
});

/// `POST /api/v2/rfq/emails`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-storefront/request-for-quote#send-a-quote-email). Feature: `b2b-storefront-quote-requests`.
///
/// Errors: 400 [`DefaultError`](super::DefaultError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct SendQuoteEmail {
    parts: Parts,
    body: QuoteEmailInput,
}

impl SendQuoteEmail {
    /// - `email`: Format: `email`.
    pub fn new(quote_id: i64, email: impl Into<String>) -> Self {
        Self {
            parts: Parts::new([]),
            body: QuoteEmailInput::new(quote_id, email),
        }
    }
    pub fn cc_to(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.body.cc_to = Some(value.into_iter().map(Into::into).collect());
        self
    }
    pub fn with_attach(mut self, value: bool) -> Self {
        self.body.with_attach = Some(value);
        self
    }
    pub fn email_template(
        mut self,
        value: impl Into<QuoteEmailInputEmailTemplate>,
    ) -> Self {
        self.body.email_template = Some(value.into());
        self
    }
    pub fn email_lang(mut self, value: impl Into<QuoteEmailInputEmailLang>) -> Self {
        self.body.email_lang = Some(value.into());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: QuoteEmailInput) -> Self {
        self.body = body;
        self
    }
}

operation!(SendQuoteEmail(json body) -> Data<Map<String, Json>> {
    id: "post-rfq-emails", family: B2bStorefront, method: POST, path: "/api/v2/rfq/emails",
});

/// `GET /api/v2/rfq/store-info`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-storefront/request-for-quote#get-quote-store-info). Feature: `b2b-storefront-quote-requests`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetQuoteStoreInfo {
    parts: Parts,
}

impl GetQuoteStoreInfo {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    /// Query: `storeHash`.
    pub fn store_hash(mut self, value: impl Into<String>) -> Self {
        self.parts.query("storeHash", value.into());
        self
    }
    /// Query: `companyId`.
    pub fn company_id(mut self, value: impl Into<String>) -> Self {
        self.parts.query("companyId", value.into());
        self
    }
    /// Query: `salesRepId`.
    pub fn sales_rep_id(mut self, value: impl Into<String>) -> Self {
        self.parts.query("salesRepId", value.into());
        self
    }
}

operation!(GetQuoteStoreInfo() -> Data<QuoteStoreInfo> {
    id: "get-rfq-store-info", family: B2bStorefront, method: GET, path: "/api/v2/rfq/store-info",
});
