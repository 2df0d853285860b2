// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Channels.

use bigcommerce_runtime::codegen::{Bare, Batch, Data, DateTime, Empty, Json, Map, Nullable, Page, Parts, operation};

use super::*;

/// `GET /channels`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/channels#get-all-channels). Scope: `store_channel_settings_read_only`. Feature: `v3-channels`. Paged by `page` and `limit`.
///
/// Errors: 422 [`UnprocessableContentError`](super::UnprocessableContentError).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetChannels {
    parts: Parts,
}

impl GetChannels {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn include(
        mut self,
        values: impl IntoIterator<Item = impl Into<Include>>,
    ) -> Self {
        self.parts.list("include", values.into_iter().map(Into::<Include>::into));
        self
    }
    pub fn available(mut self, value: bool) -> Self {
        self.parts.query("available", value);
        self
    }
    /// Query: `status:in`.
    pub fn status_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<ChannelStatus>>,
    ) -> Self {
        self.parts
            .list("status:in", values.into_iter().map(Into::<ChannelStatus>::into));
        self
    }
    /// Query: `type:in`.
    pub fn type_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<ChannelType>>,
    ) -> Self {
        self.parts.list("type:in", values.into_iter().map(Into::<ChannelType>::into));
        self
    }
    /// Query: `platform:in`.
    pub fn platform_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parts.list("platform:in", values.into_iter().map(Into::<String>::into));
        self
    }
    pub fn date_created(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_created", value.into());
        self
    }
    /// Query: `date_created:min`.
    pub fn date_created_min(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_created:min", value.into());
        self
    }
    /// Query: `date_created:max`.
    pub fn date_created_max(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_created:max", value.into());
        self
    }
    pub fn date_modified(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_modified", value.into());
        self
    }
    /// Query: `date_modified:min`.
    pub fn date_modified_min(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_modified:min", value.into());
        self
    }
    /// Query: `date_modified:max`.
    pub fn date_modified_max(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_modified:max", value.into());
        self
    }
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
    pub fn page(mut self, value: i64) -> Self {
        self.parts.query("page", value);
        self
    }
}

operation!(GetChannels() -> Page<ChannelWithoutCurrencies> {
    id: "getChannels", family: V3, method: GET, path: "/channels",
    scope: "store_channel_settings_read_only", paging: Page,
});

/// `POST /channels`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/channels#create-a-channel). Scope: `store_channel_settings`. Feature: `v3-channels`.
///
/// Errors: 422 [`UnprocessableContentError`](super::UnprocessableContentError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateChannel {
    parts: Parts,
    body: CreateChannelReq,
}

impl CreateChannel {
    pub fn new(
        name: impl Into<String>,
        r#type: impl Into<ChannelType>,
        platform: impl Into<String>,
    ) -> Self {
        Self {
            parts: Parts::new([]),
            body: CreateChannelReq::new(name, r#type, platform),
        }
    }
    pub fn external_id(mut self, value: impl Into<String>) -> Self {
        self.body.external_id = Some(value.into());
        self
    }
    pub fn is_listable_from_ui(mut self, value: bool) -> Self {
        self.body.is_listable_from_ui = Some(value);
        self
    }
    pub fn is_visible(mut self, value: bool) -> Self {
        self.body.is_visible = Some(value);
        self
    }
    pub fn status(mut self, value: impl Into<ChannelStatus>) -> Self {
        self.body.status = Some(value.into());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: CreateChannelReq) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateChannel(json body) -> Data<ChannelWithoutCurrencies> {
    id: "createChannel", family: V3, method: POST, path: "/channels",
    scope: "store_channel_settings",
});

/// `GET /channels/{channel_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/channels#get-a-channel). Scope: `store_channel_settings_read_only`. Feature: `v3-channels`.
///
/// Errors: 404 [`UnprocessableContentError`](super::UnprocessableContentError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetChannel {
    parts: Parts,
}

impl GetChannel {
    pub fn new(channel_id: i64) -> Self {
        Self {
            parts: Parts::new([&channel_id]),
        }
    }
    pub fn include(
        mut self,
        values: impl IntoIterator<Item = impl Into<Include>>,
    ) -> Self {
        self.parts.list("include", values.into_iter().map(Into::<Include>::into));
        self
    }
}

operation!(GetChannel() -> Data<ChannelWithCurrencies> {
    id: "getChannel", family: V3, method: GET, path: "/channels/{channel_id}",
    scope: "store_channel_settings_read_only",
});

/// `PUT /channels/{channel_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/channels#update-a-channel). Scope: `store_channel_settings`. Feature: `v3-channels`.
///
/// Errors: 404 [`UnprocessableContentError`](super::UnprocessableContentError), 409 [`UnprocessableContentError`](super::UnprocessableContentError), 422 [`UnprocessableContentError`](super::UnprocessableContentError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateChannel {
    parts: Parts,
    body: UpdateChannelReq,
}

impl UpdateChannel {
    pub fn new(channel_id: i64) -> Self {
        Self {
            parts: Parts::new([&channel_id]),
            body: UpdateChannelReq::new(),
        }
    }
    pub fn external_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.external_id = value.into();
        self
    }
    pub fn is_listable_from_ui(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.is_listable_from_ui = value.into();
        self
    }
    pub fn is_visible(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.is_visible = value.into();
        self
    }
    pub fn name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.name = value.into();
        self
    }
    pub fn status(mut self, value: impl Into<Nullable<ChannelStatus>>) -> Self {
        self.body.status = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: UpdateChannelReq) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateChannel(json body) -> Data<ChannelWithoutCurrencies> {
    id: "updateChannel", family: V3, method: PUT, path: "/channels/{channel_id}",
    scope: "store_channel_settings",
});

/// `GET /channels/{channel_id}/active-theme`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/channels#get-a-channel-active-theme). Scope: `store_channel_settings_read_only`. Feature: `v3-channels`.
///
/// Errors: 404 [`UnprocessableContentError`](super::UnprocessableContentError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetChannelActiveTheme {
    parts: Parts,
}

impl GetChannelActiveTheme {
    pub fn new(channel_id: i64) -> Self {
        Self {
            parts: Parts::new([&channel_id]),
        }
    }
}

operation!(GetChannelActiveTheme() -> Data<ActiveTheme> {
    id: "getChannelActiveTheme", family: V3, method: GET,
    path: "/channels/{channel_id}/active-theme", scope: "store_channel_settings_read_only",
});

/// `GET /channels/currency-assignments`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/channels#get-all-channels-currency-assignments). Scope: `store_channel_settings_read_only`. Feature: `v3-channels`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetAllCurrencyAssignments {
    parts: Parts,
}

impl GetAllCurrencyAssignments {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetAllCurrencyAssignments() -> Page<CurrencyNotRequiredWithChannelId> {
    id: "getAllCurrencyAssignments", family: V3, method: GET,
    path: "/channels/currency-assignments", scope: "store_channel_settings_read_only",
});

/// `POST /channels/currency-assignments`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/channels#create-multiple-channels-currency-assignments). Scope: `store_channel_settings`. Feature: `v3-channels`.
///
/// Errors: 422 [`UnprocessableContentError`](super::UnprocessableContentError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateMultipleChannelsCurrencyAssignments {
    parts: Parts,
    body: Vec<CurrencyRequiredWithChannelId>,
}

impl CreateMultipleChannelsCurrencyAssignments {
    pub fn new(body: impl IntoIterator<Item = CurrencyRequiredWithChannelId>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(CreateMultipleChannelsCurrencyAssignments(json body) -> Page<CurrencyNotRequiredWithChannelId> {
    id: "createMultipleChannelsCurrencyAssignments", family: V3, method: POST,
    path: "/channels/currency-assignments", scope: "store_channel_settings",
});

/// `PUT /channels/currency-assignments`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/channels#update-multiple-channels-currency-assignments). Scope: `store_channel_settings`. Feature: `v3-channels`.
///
/// Errors: 422 [`UnprocessableContentError`](super::UnprocessableContentError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateMultipleChannelsCurrencyAssignments {
    parts: Parts,
    body: Vec<CurrencyRequiredWithChannelId>,
}

impl UpdateMultipleChannelsCurrencyAssignments {
    pub fn new(body: impl IntoIterator<Item = CurrencyRequiredWithChannelId>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(UpdateMultipleChannelsCurrencyAssignments(json body) -> Page<CurrencyNotRequiredWithChannelId> {
    id: "updateMultipleChannelsCurrencyAssignments", family: V3, method: PUT,
    path: "/channels/currency-assignments", scope: "store_channel_settings",
});

/// `GET /channels/{channel_id}/currency-assignments`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/channels#get-channel-currency-assignments). Scope: `store_channel_settings_read_only`. Feature: `v3-channels`.
///
/// Errors: 404 [`UnprocessableContentError`](super::UnprocessableContentError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetSingleChannelCurrencyAssignments {
    parts: Parts,
}

impl GetSingleChannelCurrencyAssignments {
    pub fn new(channel_id: i64) -> Self {
        Self {
            parts: Parts::new([&channel_id]),
        }
    }
}

operation!(GetSingleChannelCurrencyAssignments() -> Data<CurrencyNotRequiredWithChannelId> {
    id: "getSingleChannelCurrencyAssignments", family: V3, method: GET,
    path: "/channels/{channel_id}/currency-assignments", scope: "store_channel_settings_read_only",
});

/// `POST /channels/{channel_id}/currency-assignments`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/channels#create-channel-currency-assignments). Scope: `store_channel_settings`. Feature: `v3-channels`.
///
/// Errors: 422 [`UnprocessableContentError`](super::UnprocessableContentError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateSingleChannelCurrencyAssignments {
    parts: Parts,
    body: CurrencyRequiredWithoutChannelId,
}

impl CreateSingleChannelCurrencyAssignments {
    pub fn new(
        channel_id: i64,
        enabled_currencies: impl IntoIterator<Item = impl Into<String>>,
        default_currency: impl Into<String>,
    ) -> Self {
        Self {
            parts: Parts::new([&channel_id]),
            body: CurrencyRequiredWithoutChannelId::new(
                enabled_currencies,
                default_currency,
            ),
        }
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: CurrencyRequiredWithoutChannelId) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateSingleChannelCurrencyAssignments(json body) -> Data<CurrencyNotRequiredWithChannelId> {
    id: "createSingleChannelCurrencyAssignments", family: V3, method: POST,
    path: "/channels/{channel_id}/currency-assignments", scope: "store_channel_settings",
});

/// `PUT /channels/{channel_id}/currency-assignments`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/channels#update-channel-currency-assignments). Scope: `store_channel_settings`. Feature: `v3-channels`.
///
/// Errors: 422 [`UnprocessableContentError`](super::UnprocessableContentError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateSingleChannelCurrencyAssignments {
    parts: Parts,
    body: CurrencyRequiredWithoutChannelId,
}

impl UpdateSingleChannelCurrencyAssignments {
    pub fn new(
        channel_id: i64,
        enabled_currencies: impl IntoIterator<Item = impl Into<String>>,
        default_currency: impl Into<String>,
    ) -> Self {
        Self {
            parts: Parts::new([&channel_id]),
            body: CurrencyRequiredWithoutChannelId::new(
                enabled_currencies,
                default_currency,
            ),
        }
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: CurrencyRequiredWithoutChannelId) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateSingleChannelCurrencyAssignments(json body) -> Data<CurrencyNotRequiredWithChannelId> {
    id: "updateSingleChannelCurrencyAssignments", family: V3, method: PUT,
    path: "/channels/{channel_id}/currency-assignments", scope: "store_channel_settings",
});

/// `DELETE /channels/{channel_id}/currency-assignments`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/channels#delete-channel-currency-assignments). Scope: `store_channel_settings`. Feature: `v3-channels`.
///
/// Errors: 404 [`UnprocessableContentError`](super::UnprocessableContentError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteSingleChannelCurrencyAssignments {
    parts: Parts,
}

impl DeleteSingleChannelCurrencyAssignments {
    pub fn new(channel_id: i64) -> Self {
        Self {
            parts: Parts::new([&channel_id]),
        }
    }
}

operation!(DeleteSingleChannelCurrencyAssignments() -> Data<i64> {
    id: "deleteSingleChannelCurrencyAssignments", family: V3, method: DELETE,
    path: "/channels/{channel_id}/currency-assignments", scope: "store_channel_settings",
});

/// `GET /channels/{channel_id}/listings`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/channels#get-channel-listings). Scope: `store_channel_settings_read_only`. Feature: `v3-channels`. Paged by cursor.
///
/// Errors: 400 [`UnprocessableContentError`](super::UnprocessableContentError), 422 [`UnprocessableContentError`](super::UnprocessableContentError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetChannelListings {
    parts: Parts,
}

impl GetChannelListings {
    pub fn new(channel_id: i64) -> Self {
        Self {
            parts: Parts::new([&channel_id]),
        }
    }
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
    pub fn after(mut self, value: i64) -> Self {
        self.parts.query("after", value);
        self
    }
    /// Query: `product_id:in`.
    pub fn product_id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("product_id:in", values);
        self
    }
    pub fn date_created(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_created", value.into());
        self
    }
    /// Query: `date_created:min`.
    pub fn date_created_min(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_created:min", value.into());
        self
    }
    /// Query: `date_created:max`.
    pub fn date_created_max(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_created:max", value.into());
        self
    }
    pub fn date_modified(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_modified", value.into());
        self
    }
    /// Query: `date_modified:min`.
    pub fn date_modified_min(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_modified:min", value.into());
        self
    }
    /// Query: `date_modified:max`.
    pub fn date_modified_max(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_modified:max", value.into());
        self
    }
}

operation!(GetChannelListings() -> Page<Listing> {
    id: "getChannelListings", family: V3, method: GET, path: "/channels/{channel_id}/listings",
    scope: "store_channel_settings_read_only", paging: Cursor,
});

/// `POST /channels/{channel_id}/listings`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/channels#create-channel-listings). Scope: `store_channel_settings`. Feature: `v3-channels`.
///
/// Errors: 422 [`UnprocessableContentError`](super::UnprocessableContentError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateChannelListings {
    parts: Parts,
    body: Vec<UpsertListingWithoutListingIdReq>,
}

impl CreateChannelListings {
    pub fn new(
        channel_id: i64,
        body: impl IntoIterator<Item = UpsertListingWithoutListingIdReq>,
    ) -> Self {
        Self {
            parts: Parts::new([&channel_id]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(CreateChannelListings(json body) -> Page<Listing> {
    id: "createChannelListings", family: V3, method: POST, path: "/channels/{channel_id}/listings",
    scope: "store_channel_settings",
});

/// `PUT /channels/{channel_id}/listings`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/channels#update-channel-listings). Scope: `store_channel_settings`. Feature: `v3-channels`.
///
/// Errors: 422 [`UnprocessableContentError`](super::UnprocessableContentError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateChannelListings {
    parts: Parts,
    body: Vec<UpsertListingWithListingIdReq>,
}

impl UpdateChannelListings {
    pub fn new(
        channel_id: i64,
        body: impl IntoIterator<Item = UpsertListingWithListingIdReq>,
    ) -> Self {
        Self {
            parts: Parts::new([&channel_id]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(UpdateChannelListings(json body) -> Page<Listing> {
    id: "updateChannelListings", family: V3, method: PUT, path: "/channels/{channel_id}/listings",
    scope: "store_channel_settings",
});

/// `GET /channels/{channel_id}/listings/{listing_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/channels#get-a-channel-listing). Scope: `store_channel_settings_read_only`. Feature: `v3-channels`.
///
/// Errors: 404 [`UnprocessableContentError`](super::UnprocessableContentError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetChannelListing {
    parts: Parts,
}

impl GetChannelListing {
    pub fn new(channel_id: i64, listing_id: i64) -> Self {
        Self {
            parts: Parts::new([&channel_id, &listing_id]),
        }
    }
}

operation!(GetChannelListing() -> Data<Listing> {
    id: "getChannelListing", family: V3, method: GET,
    path: "/channels/{channel_id}/listings/{listing_id}", scope: "store_channel_settings_read_only",
});

/// `PUT /channels/{channel_id}/site/checkout-url`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/channels#upsert-a-siteʼs-checkout-url). Scope: `store_channel_settings`. Feature: `v3-channels`.
///
/// Errors: 422 [`UnprocessableContentError`](super::UnprocessableContentError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateCheckoutUrl {
    parts: Parts,
    body: Url,
}

impl UpdateCheckoutUrl {
    pub fn new(channel_id: i64) -> Self {
        Self {
            parts: Parts::new([&channel_id]),
            body: Url::new(),
        }
    }
    pub fn url(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.url = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: Url) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateCheckoutUrl(json body) -> Bare<Site> {
    id: "updateCheckoutUrl", family: V3, method: PUT,
    path: "/channels/{channel_id}/site/checkout-url", scope: "store_channel_settings",
});

/// `DELETE /channels/{channel_id}/site/checkout-url`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/channels#delete-a-siteʼs-checkout-url). Scope: `store_channel_settings`. Feature: `v3-channels`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteCheckoutUrl {
    parts: Parts,
}

impl DeleteCheckoutUrl {
    pub fn new(channel_id: i64) -> Self {
        Self {
            parts: Parts::new([&channel_id]),
        }
    }
}

operation!(DeleteCheckoutUrl() -> Data<Map<String, Json>> {
    id: "deleteCheckoutUrl", family: V3, method: DELETE,
    path: "/channels/{channel_id}/site/checkout-url", scope: "store_channel_settings",
});

/// `GET /channels/{channel_id}/site`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/channels#get-a-channel-site). Scope: `store_channel_settings_read_only`. Feature: `v3-channels`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetChannelSite {
    parts: Parts,
}

impl GetChannelSite {
    pub fn new(channel_id: i64) -> Self {
        Self {
            parts: Parts::new([&channel_id]),
        }
    }
}

operation!(GetChannelSite() -> Data<Site> {
    id: "getChannelSite", family: V3, method: GET, path: "/channels/{channel_id}/site",
    scope: "store_channel_settings_read_only",
});

/// `POST /channels/{channel_id}/site`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/channels#create-a-channel-site). Scope: `store_channel_settings`. Feature: `v3-channels`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateChannelSite {
    parts: Parts,
    body: UrlChannelId,
}

impl CreateChannelSite {
    pub fn new(channel_id: i64) -> Self {
        Self {
            parts: Parts::new([&channel_id]),
            body: UrlChannelId::new(),
        }
    }
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.body.url = Some(value.into());
        self
    }
    pub fn body_channel_id(mut self, value: i64) -> Self {
        self.body.channel_id = Some(value);
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: UrlChannelId) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateChannelSite(json body) -> Data<Site> {
    id: "createChannelSite", family: V3, method: POST, path: "/channels/{channel_id}/site",
    scope: "store_channel_settings",
});

/// `PUT /channels/{channel_id}/site`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/channels#update-a-channel-site). Scope: `store_channel_settings`. Feature: `v3-channels`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateChannelSite {
    parts: Parts,
    body: Url,
}

impl UpdateChannelSite {
    pub fn new(channel_id: i64) -> Self {
        Self {
            parts: Parts::new([&channel_id]),
            body: Url::new(),
        }
    }
    pub fn url(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.url = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: Url) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateChannelSite(json body) -> Data<Site> {
    id: "updateChannelSite", family: V3, method: PUT, path: "/channels/{channel_id}/site",
    scope: "store_channel_settings",
});

/// `DELETE /channels/{channel_id}/site`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/channels#delete-a-channel-site). Scope: `store_channel_settings`. Feature: `v3-channels`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteChannelSite {
    parts: Parts,
}

impl DeleteChannelSite {
    pub fn new(channel_id: i64) -> Self {
        Self {
            parts: Parts::new([&channel_id]),
        }
    }
}

operation!(DeleteChannelSite() -> Empty {
    id: "deleteChannelSite", family: V3, method: DELETE, path: "/channels/{channel_id}/site",
    scope: "store_channel_settings",
});

/// `GET /channels/{channel_id}/channel-menus`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/channels#get-channel-menus). Scope: `store_channel_settings_read_only`. Feature: `v3-channels`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetChannelMenus {
    parts: Parts,
}

impl GetChannelMenus {
    pub fn new(channel_id: i64) -> Self {
        Self {
            parts: Parts::new([&channel_id]),
        }
    }
}

operation!(GetChannelMenus() -> Data<ChannelMenus> {
    id: "getChannelMenus", family: V3, method: GET, path: "/channels/{channel_id}/channel-menus",
    scope: "store_channel_settings_read_only",
});

/// `POST /channels/{channel_id}/channel-menus`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/channels#create-channel-menus). Scope: `store_channel_settings`. Feature: `v3-channels`.
///
/// Errors: 422 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateChannelMenus {
    parts: Parts,
    body: ChannelMenus,
}

impl CreateChannelMenus {
    pub fn new(channel_id: i64) -> Self {
        Self {
            parts: Parts::new([&channel_id]),
            body: ChannelMenus::new(),
        }
    }
    pub fn bigcommerce_protected_app_sections(
        mut self,
        value: impl IntoIterator<Item = BigCommerceProtectedAppSection>,
    ) -> Self {
        self.body.bigcommerce_protected_app_sections = Some(value.into_iter().collect());
        self
    }
    pub fn custom_app_sections(
        mut self,
        value: impl IntoIterator<Item = CustomAppSection>,
    ) -> Self {
        self.body.custom_app_sections = Some(value.into_iter().collect());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: ChannelMenus) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateChannelMenus(json body) -> Data<ChannelMenus> {
    id: "createChannelMenus", family: V3, method: POST,
    path: "/channels/{channel_id}/channel-menus", scope: "store_channel_settings",
});

/// `DELETE /channels/{channel_id}/channel-menus`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/channels#delete-channel-menus). Scope: `store_channel_settings`. Feature: `v3-channels`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteChannelMenus {
    parts: Parts,
}

impl DeleteChannelMenus {
    pub fn new(channel_id: i64) -> Self {
        Self {
            parts: Parts::new([&channel_id]),
        }
    }
}

operation!(DeleteChannelMenus() -> Data<i64> {
    id: "deleteChannelMenus", family: V3, method: DELETE,
    path: "/channels/{channel_id}/channel-menus", scope: "store_channel_settings",
});

/// `GET /channels/{channel_id}/metafields`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/channels#get-channel-metafields). Scope: `store_channel_settings_read_only`. Feature: `v3-channels`. Paged by `page` and `limit`, or by cursor.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetChannelMetafields {
    parts: Parts,
}

impl GetChannelMetafields {
    pub fn new(channel_id: i64) -> Self {
        Self {
            parts: Parts::new([&channel_id]),
        }
    }
    pub fn page(mut self, value: i64) -> Self {
        self.parts.query("page", value);
        self
    }
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.parts.query("key", value.into());
        self
    }
    /// Query: `key:in`.
    pub fn key_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parts.list("key:in", values.into_iter().map(Into::<String>::into));
        self
    }
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.parts.query("namespace", value.into());
        self
    }
    /// Query: `namespace:in`.
    pub fn namespace_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parts.list("namespace:in", values.into_iter().map(Into::<String>::into));
        self
    }
    pub fn direction(mut self, value: impl Into<Direction>) -> Self {
        self.parts.query("direction", value.into());
        self
    }
    pub fn include_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<FieldName>>,
    ) -> Self {
        self.parts
            .list("include_fields", values.into_iter().map(Into::<FieldName>::into));
        self
    }
    pub fn date_created(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_created", value.into());
        self
    }
    /// Query: `date_created:min`.
    pub fn date_created_min(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_created:min", value.into());
        self
    }
    /// Query: `date_created:max`.
    pub fn date_created_max(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_created:max", value.into());
        self
    }
    pub fn date_modified(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_modified", value.into());
        self
    }
    /// Query: `date_modified:min`.
    pub fn date_modified_min(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_modified:min", value.into());
        self
    }
    /// Query: `date_modified:max`.
    pub fn date_modified_max(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_modified:max", value.into());
        self
    }
    pub fn before(mut self, value: impl Into<String>) -> Self {
        self.parts.query("before", value.into());
        self
    }
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.parts.query("after", value.into());
        self
    }
}

operation!(GetChannelMetafields() -> Page<MetafieldFull> {
    id: "getChannelMetafields", family: V3, method: GET, path: "/channels/{channel_id}/metafields",
    scope: "store_channel_settings_read_only", paging: PageOrCursor,
});

/// `POST /channels/{channel_id}/metafields`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/channels#create-a-channel-metafield). Scope: `store_channel_settings`. Feature: `v3-channels`.
///
/// Errors: 400 [`BadRequestError`](super::BadRequestError), 409 [`ErrorResponse`](super::ErrorResponse), 422 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateChannelMetafield {
    parts: Parts,
    body: MetafieldInput,
}

impl CreateChannelMetafield {
    /// - `key`: 1 to 64 characters.
    /// - `value`: 1 to 65535 characters.
    /// - `namespace`: 1 to 64 characters.
    pub fn new(
        channel_id: i64,
        key: impl Into<String>,
        value: impl Into<String>,
        namespace: impl Into<String>,
        permission_set: impl Into<PermissionSet>,
    ) -> Self {
        Self {
            parts: Parts::new([&channel_id]),
            body: MetafieldInput::new(key, value, namespace, permission_set),
        }
    }
    /// At most 255 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.body.description = Some(value.into());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: MetafieldInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateChannelMetafield(json body) -> Bare<MetafieldFull> {
    id: "createChannelMetafield", family: V3, method: POST,
    path: "/channels/{channel_id}/metafields", scope: "store_channel_settings",
});

/// `GET /channels/{channel_id}/metafields/{metafield_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/channels#get-a-channel-metafield). Scope: `store_channel_settings_read_only`. Feature: `v3-channels`.
///
/// Errors: 404 [`NotFound`](super::NotFound).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetChannelMetafield {
    parts: Parts,
}

impl GetChannelMetafield {
    pub fn new(channel_id: i64, metafield_id: i64) -> Self {
        Self {
            parts: Parts::new([&channel_id, &metafield_id]),
        }
    }
}

operation!(GetChannelMetafield() -> Bare<MetafieldFull> {
    id: "getChannelMetafield", family: V3, method: GET,
    path: "/channels/{channel_id}/metafields/{metafield_id}",
    scope: "store_channel_settings_read_only",
});

/// `PUT /channels/{channel_id}/metafields/{metafield_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/channels#update-a-channel-metafield). Scope: `store_channel_settings`. Feature: `v3-channels`.
///
/// Errors: 400 [`BadRequestError`](super::BadRequestError), 404 [`NotFound`](super::NotFound).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateChannelMetafield {
    parts: Parts,
    body: MetafieldBase,
}

impl UpdateChannelMetafield {
    pub fn new(channel_id: i64, metafield_id: i64) -> Self {
        Self {
            parts: Parts::new([&channel_id, &metafield_id]),
            body: MetafieldBase::new(),
        }
    }
    pub fn permission_set(mut self, value: impl Into<Nullable<PermissionSet>>) -> Self {
        self.body.permission_set = value.into();
        self
    }
    /// 1 to 64 characters.
    pub fn namespace(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.namespace = value.into();
        self
    }
    /// 1 to 64 characters.
    pub fn key(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.key = value.into();
        self
    }
    /// 1 to 65535 characters.
    pub fn value(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.value = value.into();
        self
    }
    /// At most 255 characters.
    pub fn description(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.description = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: MetafieldBase) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateChannelMetafield(json body) -> Bare<MetafieldFull> {
    id: "updateChannelMetafield", family: V3, method: PUT,
    path: "/channels/{channel_id}/metafields/{metafield_id}", scope: "store_channel_settings",
});

/// `DELETE /channels/{channel_id}/metafields/{metafield_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/channels#delete-a-channel-metafield). Scope: `store_channel_settings`. Feature: `v3-channels`.
///
/// Errors: 404 [`NotFound`](super::NotFound).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteChannelMetafield {
    parts: Parts,
}

impl DeleteChannelMetafield {
    pub fn new(channel_id: i64, metafield_id: i64) -> Self {
        Self {
            parts: Parts::new([&channel_id, &metafield_id]),
        }
    }
}

operation!(DeleteChannelMetafield() -> Empty {
    id: "deleteChannelMetafield", family: V3, method: DELETE,
    path: "/channels/{channel_id}/metafields/{metafield_id}", scope: "store_channel_settings",
});

/// `GET /channels/metafields`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/channels#get-all-channel-metafields). Scope: `store_channel_settings_read_only`. Feature: `v3-channels`. Paged by `page` and `limit`, or by cursor.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetChannelsMetafields {
    parts: Parts,
}

impl GetChannelsMetafields {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn page(mut self, value: i64) -> Self {
        self.parts.query("page", value);
        self
    }
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.parts.query("key", value.into());
        self
    }
    /// Query: `key:in`.
    pub fn key_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parts.list("key:in", values.into_iter().map(Into::<String>::into));
        self
    }
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.parts.query("namespace", value.into());
        self
    }
    /// Query: `namespace:in`.
    pub fn namespace_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parts.list("namespace:in", values.into_iter().map(Into::<String>::into));
        self
    }
    pub fn direction(mut self, value: impl Into<Direction>) -> Self {
        self.parts.query("direction", value.into());
        self
    }
    pub fn include_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<FieldName>>,
    ) -> Self {
        self.parts
            .list("include_fields", values.into_iter().map(Into::<FieldName>::into));
        self
    }
    /// Query: `date_modified:min`.
    pub fn date_modified_min(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_modified:min", value.into());
        self
    }
    /// Query: `date_modified:max`.
    pub fn date_modified_max(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_modified:max", value.into());
        self
    }
    /// Query: `date_created:min`.
    pub fn date_created_min(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_created:min", value.into());
        self
    }
    /// Query: `date_created:max`.
    pub fn date_created_max(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_created:max", value.into());
        self
    }
    pub fn before(mut self, value: impl Into<String>) -> Self {
        self.parts.query("before", value.into());
        self
    }
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.parts.query("after", value.into());
        self
    }
}

operation!(GetChannelsMetafields() -> Page<Metafield> {
    id: "getChannelsMetafields", family: V3, method: GET, path: "/channels/metafields",
    scope: "store_channel_settings_read_only", paging: PageOrCursor,
});

/// `POST /channels/metafields`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/channels#create-multiple-metafields). Scope: `store_channel_settings`. Feature: `v3-channels`.
///
/// Errors: 400 [`BadRequestError`](super::BadRequestError), 422 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateChannelsMetafields {
    parts: Parts,
    body: Vec<MetafieldPost>,
}

impl CreateChannelsMetafields {
    pub fn new(body: impl IntoIterator<Item = MetafieldPost>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(CreateChannelsMetafields(json body) -> Batch<Metafield> {
    id: "createChannelsMetafields", family: V3, method: POST, path: "/channels/metafields",
    scope: "store_channel_settings",
});

/// `PUT /channels/metafields`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/channels#update-multiple-metafields). Scope: `store_channel_settings`. Feature: `v3-channels`.
///
/// Errors: 400 [`BadRequestError`](super::BadRequestError), 422 [`MetaFieldPartialSuccessPostPut`](super::MetaFieldPartialSuccessPostPut).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateChannelsMetafields {
    parts: Parts,
    body: Vec<MetafieldPut>,
}

impl UpdateChannelsMetafields {
    pub fn new(body: impl IntoIterator<Item = MetafieldPut>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(UpdateChannelsMetafields(json body) -> Batch<Metafield> {
    id: "updateChannelsMetafields", family: V3, method: PUT, path: "/channels/metafields",
    scope: "store_channel_settings",
});

/// `DELETE /channels/metafields`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/channels#delete-multiple-metafields). Scope: `store_channel_settings`. Feature: `v3-channels`.
///
/// Errors: 400 [`BadRequestError`](super::BadRequestError), 422 [`MetaFieldPartialSuccessDelete`](super::MetaFieldPartialSuccessDelete).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteChannelsMetafields {
    parts: Parts,
    body: Vec<i64>,
}

impl DeleteChannelsMetafields {
    pub fn new(body: impl IntoIterator<Item = i64>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(DeleteChannelsMetafields(json body) -> Batch<i64> {
    id: "deleteChannelsMetafields", family: V3, method: DELETE, path: "/channels/metafields",
    scope: "store_channel_settings",
});
