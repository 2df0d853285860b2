// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Quotes.

use bigcommerce_runtime::codegen::{Data, Decimal, Empty, Json, Map, Nullable, Page, Parts, operation};

use super::*;

/// `GET /api/v3/io/rfq`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/quote#get-all-quotes). Feature: `b2b-management-quotes`. Paged by `offset` and `limit`.
///
/// Errors: 400 [`QuoteError`](super::QuoteError).
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
    /// Query: `orderBy`. Default: `"desc"`.
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
    /// One of `0`, `2`, `3`, `4`, `5`, `6`, `7`.
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
    /// Query: `maxCreated`.
    pub fn max_created(mut self, value: i64) -> Self {
        self.parts.query("maxCreated", value);
        self
    }
    /// Query: `minCreated`.
    pub fn min_created(mut self, value: i64) -> Self {
        self.parts.query("minCreated", value);
        self
    }
    /// Query: `maxModified`.
    pub fn max_modified(mut self, value: i64) -> Self {
        self.parts.query("maxModified", value);
        self
    }
    /// Query: `minModified`.
    pub fn min_modified(mut self, value: i64) -> Self {
        self.parts.query("minModified", value);
        self
    }
    /// Query: `maxExpired`.
    pub fn max_expired(mut self, value: i64) -> Self {
        self.parts.query("maxExpired", value);
        self
    }
    /// Query: `minExpired`.
    pub fn min_expired(mut self, value: i64) -> Self {
        self.parts.query("minExpired", value);
        self
    }
    /// Query: `channelIds[]`. Default: `1`.
    pub fn channel_ids(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.repeat("channelIds[]", values);
        self
    }
}

operation!(GetAllQuotes() -> Page<QuoteDataGetAll> {
    id: "get-rfq", family: B2b, method: GET, path: "/api/v3/io/rfq", paging: Offset,
});

/// `POST /api/v3/io/rfq`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/quote#create-a-quote). Feature: `b2b-management-quotes`.
///
/// Errors: 422 [`BadRequestError`](super::BadRequestError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateQuote {
    parts: Parts,
    body: QuoteDataPost,
}

impl CreateQuote {
    pub fn new(
        subtotal: impl Into<Decimal>,
        discount: impl Into<Decimal>,
        grand_total: impl Into<Decimal>,
        product_list: impl IntoIterator<Item = QuoteDataPostProductList>,
        expired_at: impl Into<String>,
        total_amount: impl Into<Decimal>,
    ) -> Self {
        Self {
            parts: Parts::new([]),
            body: QuoteDataPost::new(
                subtotal,
                discount,
                grand_total,
                product_list,
                expired_at,
                total_amount,
            ),
        }
    }
    /// Default: `1`.
    pub fn channel_id(mut self, value: i64) -> Self {
        self.body.channel_id = Some(value);
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
    pub fn currency(mut self, value: Currency) -> Self {
        self.body.currency = Some(value);
        self
    }
    pub fn extra_fields(
        mut self,
        value: impl IntoIterator<Item = ExtraFieldUpdate>,
    ) -> Self {
        self.body.extra_fields = Some(value.into_iter().collect());
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
    pub fn display_discount(mut self, value: bool) -> Self {
        self.body.display_discount = Some(value);
        self
    }
    pub fn allow_checkout(mut self, value: bool) -> Self {
        self.body.allow_checkout = Some(value);
        self
    }
    pub fn shipping_address(mut self, value: QuoteDataPostShippingAddress) -> Self {
        self.body.shipping_address = Some(value);
        self
    }
    pub fn contact_info(mut self, value: QuoteDataPostContactInfo) -> Self {
        self.body.contact_info = Some(value);
        self
    }
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.body.message = Some(value.into());
        self
    }
    /// Format: `email`.
    pub fn user_email(mut self, value: impl Into<String>) -> Self {
        self.body.user_email = Some(value.into());
        self
    }
    pub fn company_id(mut self, value: i64) -> Self {
        self.body.company_id = Some(value);
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: QuoteDataPost) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateQuote(json body) -> Data<Quote> {
    id: "post-rfq", family: B2b, method: POST, path: "/api/v3/io/rfq",
});

/// `GET /api/v3/io/rfq/custom/shipping-methods`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/quote#get-all-b2b-quote-custom-shipping-methods). Feature: `b2b-management-quotes`.
///
/// Errors: 422 [`BadRequestError`](super::BadRequestError).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetAllB2bQuoteCustomShippingMethods {
    parts: Parts,
}

impl GetAllB2bQuoteCustomShippingMethods {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetAllB2bQuoteCustomShippingMethods() -> Page<B2bQuoteCustomShippingMethod> {
    id: "get-rfq-quote_id-custom-shipping", family: B2b, method: GET,
    path: "/api/v3/io/rfq/custom/shipping-methods",
});

/// `POST /api/v3/io/rfq/emails`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/quote#send-a-quote-email). Feature: `b2b-management-quotes`.
///
/// Errors: 422 [`UnprocessableContentError`](super::UnprocessableContentError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct SendQuoteEmail {
    parts: Parts,
    body: QuoteEmailInput,
}

impl SendQuoteEmail {
    /// - `email`: Format: `email`.
    /// - `with_attach`: Default: `true`.
    pub fn new(
        quote_id: impl Into<String>,
        email: impl Into<String>,
        with_attach: bool,
        email_template: impl Into<QuoteEmailInputEmailTemplate>,
    ) -> Self {
        Self {
            parts: Parts::new([]),
            body: QuoteEmailInput::new(quote_id, email, with_attach, email_template),
        }
    }
    pub fn cc_to(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.body.cc_to = Some(value.into_iter().map(Into::into).collect());
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
    id: "post-rfq-emails", family: B2b, method: POST, path: "/api/v3/io/rfq/emails",
});

/// `GET /api/v3/io/rfq/extra-fields`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/quote#get-quote-extra-fields-configs). Feature: `b2b-management-quotes`. Paged by `offset` and `limit`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetQuoteExtraFieldsConfigs {
    parts: Parts,
}

impl GetQuoteExtraFieldsConfigs {
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
}

operation!(GetQuoteExtraFieldsConfigs() -> Page<QuoteExtraFieldsConfig> {
    id: "get-rfq-extra-fields", family: B2b, method: GET, path: "/api/v3/io/rfq/extra-fields",
    paging: Offset,
});

/// `GET /api/v3/io/rfq/{quote_id}`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/quote#get-quote-details). Feature: `b2b-management-quotes`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetQuoteDetails {
    parts: Parts,
}

impl GetQuoteDetails {
    pub fn new(quote_id: i64, date: impl Into<String>) -> Self {
        let mut parts = Parts::new([&quote_id]);
        parts.query("date", date.into());
        Self { parts }
    }
}

operation!(GetQuoteDetails() -> Data<QuoteDataGetOne> {
    id: "get-rfq-quote_id", family: B2b, method: GET, path: "/api/v3/io/rfq/{quote_id}",
});

/// `PUT /api/v3/io/rfq/{quote_id}`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/quote#update-a-quote). Feature: `b2b-management-quotes`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateQuote {
    parts: Parts,
    body: QuoteDataPutPost,
}

impl UpdateQuote {
    pub fn new(quote_id: i64) -> Self {
        Self {
            parts: Parts::new([&quote_id]),
            body: QuoteDataPutPost::new(),
        }
    }
    pub fn subtotal(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.body.subtotal = value.into();
        self
    }
    /// Default: `1`.
    pub fn channel_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.channel_id = value.into();
        self
    }
    pub fn quote_title(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.quote_title = value.into();
        self
    }
    pub fn reference_number(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.reference_number = value.into();
        self
    }
    pub fn currency(mut self, value: impl Into<Nullable<Currency>>) -> Self {
        self.body.currency = value.into();
        self
    }
    pub fn extra_fields(
        mut self,
        value: impl Into<Nullable<Vec<ExtraFieldUpdate>>>,
    ) -> Self {
        self.body.extra_fields = value.into();
        self
    }
    pub fn notes(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.notes = value.into();
        self
    }
    pub fn discount(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.body.discount = value.into();
        self
    }
    pub fn grand_total(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.body.grand_total = value.into();
        self
    }
    pub fn legal_terms(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.legal_terms = value.into();
        self
    }
    pub fn display_discount(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.display_discount = value.into();
        self
    }
    pub fn allow_checkout(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.allow_checkout = value.into();
        self
    }
    pub fn product_list(mut self, value: impl Into<Nullable<Vec<ProductList>>>) -> Self {
        self.body.product_list = value.into();
        self
    }
    pub fn shipping_address(
        mut self,
        value: impl Into<Nullable<CompanyAddress>>,
    ) -> Self {
        self.body.shipping_address = value.into();
        self
    }
    pub fn contact_info(mut self, value: impl Into<Nullable<ContactInfo>>) -> Self {
        self.body.contact_info = value.into();
        self
    }
    pub fn message(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.message = value.into();
        self
    }
    /// Format: `email`.
    pub fn user_email(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.user_email = value.into();
        self
    }
    pub fn expired_at(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.expired_at = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: QuoteDataPutPost) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateQuote(json body) -> Data<Quote> {
    id: "put-rfq-quote_id", family: B2b, method: PUT, path: "/api/v3/io/rfq/{quote_id}",
});

/// `DELETE /api/v3/io/rfq/{quote_id}`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/quote#delete-a-quote). Feature: `b2b-management-quotes`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteQuote {
    parts: Parts,
}

impl DeleteQuote {
    pub fn new(quote_id: i64) -> Self {
        Self {
            parts: Parts::new([&quote_id]),
        }
    }
}

operation!(DeleteQuote() -> Data<Map<String, Json>> {
    id: "delete-rfq-quote_id", family: B2b, method: DELETE, path: "/api/v3/io/rfq/{quote_id}",
});

/// `POST /api/v3/io/rfq/{quote_id}/checkout`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/quote#generate-cart-and-checkout-url-for-a-quote). Feature: `b2b-management-quotes`.
///
/// Errors: 422 [`BadRequestError`](super::BadRequestError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GenerateCartAndCheckoutUrlForQuote {
    parts: Parts,
    body: Map<String, Json>,
}

impl GenerateCartAndCheckoutUrlForQuote {
    pub fn new(quote_id: i64, body: Map<String, Json>) -> Self {
        Self {
            parts: Parts::new([&quote_id]),
            body,
        }
    }
}

operation!(GenerateCartAndCheckoutUrlForQuote(json body) -> Data<CartAndCheckoutUrlForQuote> {
    id: "post-rfq-quote_id-checkout", family: B2b, method: POST,
    path: "/api/v3/io/rfq/{quote_id}/checkout",
});

/// `POST /api/v3/io/rfq/{quote_id}/ordered`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/quote#assign-a-quote-to-a-bigcommerce-order). Feature: `b2b-management-quotes`.
///
/// Errors: 422 [`BadRequestError`](super::BadRequestError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct AssignQuoteToBigcommerceOrder {
    parts: Parts,
    body: OrderId,
}

impl AssignQuoteToBigcommerceOrder {
    pub fn new(quote_id: i64, order_id: impl Into<String>) -> Self {
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

operation!(AssignQuoteToBigcommerceOrder(json body) -> Data<Map<String, Json>> {
    id: "post-rfq-quote_id-ordered", family: B2b, method: POST,
    path: "/api/v3/io/rfq/{quote_id}/ordered",
});

/// `POST /api/v3/io/rfq/{quote_id}/pdf-export`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/quote#export-a-quote-pdf). Feature: `b2b-management-quotes`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct ExportQuotePdf {
    parts: Parts,
    body: ExportQuotePdfInput,
}

impl ExportQuotePdf {
    pub fn new(quote_id: i64) -> Self {
        Self {
            parts: Parts::new([&quote_id]),
            body: ExportQuotePdfInput::new(),
        }
    }
    pub fn currency(mut self, value: ExportQuotePdfInputCurrency) -> Self {
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
    id: "get-rfq-quote_id-pdf-export", family: B2b, method: POST,
    path: "/api/v3/io/rfq/{quote_id}/pdf-export",
});

/// `PUT /api/v3/io/rfq/{quote_id}/shipping-rate`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/quote#select-a-shipping-rate-for-a-quote). Feature: `b2b-management-quotes`.
///
/// Errors: 422 [`BadRequestError`](super::BadRequestError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct SelectShippingRateForQuote {
    parts: Parts,
    body: SelectShippingRateForQuoteUpdate,
}

impl SelectShippingRateForQuote {
    pub fn new(quote_id: i64) -> Self {
        Self {
            parts: Parts::new([&quote_id]),
            body: SelectShippingRateForQuoteUpdate::new(),
        }
    }
    pub fn shipping_method_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.shipping_method_id = value.into();
        self
    }
    pub fn custom_shipping_method_name(
        mut self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        self.body.custom_shipping_method_name = value.into();
        self
    }
    /// At least 0.
    pub fn custom_shipping_method_cost(
        mut self,
        value: impl Into<Nullable<Decimal>>,
    ) -> Self {
        self.body.custom_shipping_method_cost = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: SelectShippingRateForQuoteUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(SelectShippingRateForQuote(json body) -> Data<Map<String, Json>> {
    id: "rfq-quote_id-select-shipping-rate", family: B2b, method: PUT,
    path: "/api/v3/io/rfq/{quote_id}/shipping-rate",
});

/// `DELETE /api/v3/io/rfq/{quote_id}/shipping-rate`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/quote#remove-selected-shipping-rate-from-a-quote). Feature: `b2b-management-quotes`.
///
/// Errors: 422 [`BadRequestError`](super::BadRequestError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct RemoveSelectedShippingRateFromQuote {
    parts: Parts,
}

impl RemoveSelectedShippingRateFromQuote {
    pub fn new(quote_id: i64) -> Self {
        Self {
            parts: Parts::new([&quote_id]),
        }
    }
}

operation!(RemoveSelectedShippingRateFromQuote() -> Empty {
    id: "rfq-quote_id-delete-shipping-rate", family: B2b, method: DELETE,
    path: "/api/v3/io/rfq/{quote_id}/shipping-rate",
});

/// `GET /api/v3/io/rfq/{quote_id}/shipping-rates`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/quote#get-available-shipping-rates-for-a-quote). Feature: `b2b-management-quotes`.
///
/// Errors: 404 [`BadRequestError`](super::BadRequestError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetAvailableShippingRatesForQuote {
    parts: Parts,
}

impl GetAvailableShippingRatesForQuote {
    pub fn new(quote_id: i64) -> Self {
        Self {
            parts: Parts::new([&quote_id]),
        }
    }
}

operation!(GetAvailableShippingRatesForQuote() -> Page<AvailableShippingRatesForQuote> {
    id: "get-rfq-quote_id-shipping-rates", family: B2b, method: GET,
    path: "/api/v3/io/rfq/{quote_id}/shipping-rates",
});
