// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Abandoned carts.

use bigcommerce_runtime::codegen::{Data, Nullable, Parts, operation};

use super::*;

/// `GET /abandoned-carts/settings`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/abandoned-carts#get-global-abandoned-cart-settings). Scope: `store_v2_information_read_only`. Feature: `v3-abandoned-carts`.
///
/// Errors: 401 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetGlobalAbandonedCartSettings {
    parts: Parts,
}

impl GetGlobalAbandonedCartSettings {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    /// At most 100.
    pub fn pagination(mut self, value: i64) -> Self {
        self.parts.query("pagination", value);
        self
    }
}

operation!(GetGlobalAbandonedCartSettings() -> Data<AbandonedCartSettings> {
    id: "getGlobalAbandonedCartSettings", family: V3, method: GET,
    path: "/abandoned-carts/settings", scope: "store_v2_information_read_only",
});

/// `PUT /abandoned-carts/settings`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/abandoned-carts#update-global-abandoned-cart-settings). Scope: `store_v2_information`. Feature: `v3-abandoned-carts`.
///
/// Errors: 401 [`ErrorResponse`](super::ErrorResponse), 422 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateGlobalAbandonedCartSettings {
    parts: Parts,
    body: GlobalAbandonedCartSettings,
}

impl UpdateGlobalAbandonedCartSettings {
    /// - `merchant_email_address`: Format: `email`.
    /// - `merchant_abandoned_cart_digest_email_frequency`: 2 to 1000.
    pub fn new(
        email_customer_until_cart_is_recovered: bool,
        marketing_emails_require_customer_consent: bool,
        email_merchant_when_cart_is_converted: bool,
        email_merchant_when_cart_is_abandoned: bool,
        merchant_email_address: impl Into<String>,
        merchant_abandoned_cart_email_frequency_type: impl Into<
            MerchantAbandonedCartEmailFrequencyType,
        >,
        merchant_abandoned_cart_digest_email_frequency: i64,
    ) -> Self {
        Self {
            parts: Parts::new([]),
            body: GlobalAbandonedCartSettings::new(
                email_customer_until_cart_is_recovered,
                marketing_emails_require_customer_consent,
                email_merchant_when_cart_is_converted,
                email_merchant_when_cart_is_abandoned,
                merchant_email_address,
                merchant_abandoned_cart_email_frequency_type,
                merchant_abandoned_cart_digest_email_frequency,
            ),
        }
    }
    pub fn enable_notification(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.enable_notification = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: GlobalAbandonedCartSettings) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateGlobalAbandonedCartSettings(json body) -> Data<AbandonedCartSettings> {
    id: "updateGlobalAbandonedCartSettings", family: V3, method: PUT,
    path: "/abandoned-carts/settings", scope: "store_v2_information",
});

/// `GET /abandoned-carts/settings/channels/{channel_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/abandoned-carts#get-channel-abandoned-cart-settings). Scope: `store_v2_information_read_only`. Feature: `v3-abandoned-carts`.
///
/// Errors: 401 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetChannelAbandonedCartSettings {
    parts: Parts,
}

impl GetChannelAbandonedCartSettings {
    pub fn new(channel_id: i64) -> Self {
        Self {
            parts: Parts::new([&channel_id]),
        }
    }
}

operation!(GetChannelAbandonedCartSettings() -> Data<AbandonedCartSettings> {
    id: "getChannelAbandonedCartSettings", family: V3, method: GET,
    path: "/abandoned-carts/settings/channels/{channel_id}",
    scope: "store_v2_information_read_only",
});

/// `PUT /abandoned-carts/settings/channels/{channel_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/abandoned-carts#update-channel-abandoned-cart-settings). Scope: `store_v2_information`. Feature: `v3-abandoned-carts`.
///
/// Errors: 401 [`ErrorResponse`](super::ErrorResponse), 422 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateChannelAbandonedCartSettings {
    parts: Parts,
    body: ChannelAbandonedCartSettings,
}

impl UpdateChannelAbandonedCartSettings {
    pub fn new(channel_id: i64) -> Self {
        Self {
            parts: Parts::new([&channel_id]),
            body: ChannelAbandonedCartSettings::new(),
        }
    }
    pub fn enable_notification(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.enable_notification = value.into();
        self
    }
    pub fn email_customer_until_cart_is_recovered(
        mut self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        self.body.email_customer_until_cart_is_recovered = value.into();
        self
    }
    pub fn marketing_emails_require_customer_consent(
        mut self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        self.body.marketing_emails_require_customer_consent = value.into();
        self
    }
    pub fn email_merchant_when_cart_is_converted(
        mut self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        self.body.email_merchant_when_cart_is_converted = value.into();
        self
    }
    pub fn email_merchant_when_cart_is_abandoned(
        mut self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        self.body.email_merchant_when_cart_is_abandoned = value.into();
        self
    }
    /// Format: `email`. At most 500 characters.
    pub fn merchant_email_address(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.merchant_email_address = value.into();
        self
    }
    pub fn merchant_abandoned_cart_email_frequency_type(
        mut self,
        value: impl Into<Nullable<MerchantAbandonedCartEmailFrequencyType>>,
    ) -> Self {
        self.body.merchant_abandoned_cart_email_frequency_type = value.into();
        self
    }
    /// 2 to 1000.
    pub fn merchant_abandoned_cart_digest_email_frequency(
        mut self,
        value: impl Into<Nullable<i64>>,
    ) -> Self {
        self.body.merchant_abandoned_cart_digest_email_frequency = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: ChannelAbandonedCartSettings) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateChannelAbandonedCartSettings(json body) -> Data<AbandonedCartSettings> {
    id: "updateChannelAbandonedCartSettings", family: V3, method: PUT,
    path: "/abandoned-carts/settings/channels/{channel_id}", scope: "store_v2_information",
});

/// `GET /abandoned-carts/{token}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/abandoned-carts#get-an-abandoned-cart). Scope: `store_v2_information_read_only`. Feature: `v3-abandoned-carts`.
///
/// Errors: 400 [`ConflictError`](super::ConflictError), 404 [`ConflictError`](super::ConflictError), 422 [`ErrorDetailed`](super::ErrorDetailed), 502 [`ConflictError`](super::ConflictError), 503 [`ConflictError`](super::ConflictError), 504 [`ErrorDetailed`](super::ErrorDetailed), others.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetAbandonedCarts {
    parts: Parts,
}

impl GetAbandonedCarts {
    /// - `token`: Format: `uuid`.
    pub fn new(token: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&token]),
        }
    }
}

operation!(GetAbandonedCarts() -> Data<AbandonedCartInfo> {
    id: "getAbandonedCarts", family: V3, method: GET, path: "/abandoned-carts/{token}",
    scope: "store_v2_information_read_only",
});
