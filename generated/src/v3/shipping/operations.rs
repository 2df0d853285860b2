// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Shipping V3.

use bigcommerce_runtime::codegen::{Data, Empty, Nullable, Page, Parts, operation};

use super::*;

/// `GET /shipping/products/customs-information`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/shipping-v3#get-customs-information). Scope: `store_v2_products_read_only`. Feature: `v3-shipping`. Paged by `page` and `limit`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCustomsInformation {
    parts: Parts,
}

impl GetCustomsInformation {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    /// Query: `product_id:in`.
    pub fn product_id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("product_id:in", values);
        self
    }
    pub fn page(mut self, value: i64) -> Self {
        self.parts.query("page", value);
        self
    }
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
}

operation!(GetCustomsInformation() -> Page<CustomsInformation> {
    id: "getCustomsInformation", family: V3, method: GET,
    path: "/shipping/products/customs-information", scope: "store_v2_products_read_only",
    paging: Page,
});

/// `PUT /shipping/products/customs-information`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/shipping-v3#upsert-customs-information). Scope: `store_v2_products`. Feature: `v3-shipping`. At most 50 items in one request.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateCustomsInformation {
    parts: Parts,
    body: Vec<CustomsInformationRequest>,
}

impl UpdateCustomsInformation {
    pub fn new(body: impl IntoIterator<Item = CustomsInformationRequest>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(UpdateCustomsInformation(json body) -> Page<CustomsInformation> {
    id: "updateCustomsInformation", family: V3, method: PUT,
    path: "/shipping/products/customs-information", scope: "store_v2_products", batch: 50 of body,
});

/// `DELETE /shipping/products/customs-information`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/shipping-v3#delete-customs-information). Scope: `store_v2_products`. Feature: `v3-shipping`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteCustomsInformation {
    parts: Parts,
}

impl DeleteCustomsInformation {
    /// - `product_id_in`: Query: `product_id:in`.
    pub fn new(product_id_in: impl IntoIterator<Item = i64>) -> Self {
        let mut parts = Parts::new([]);
        parts.list("product_id:in", product_id_in);
        Self { parts }
    }
}

operation!(DeleteCustomsInformation() -> Empty {
    id: "deleteCustomsInformation", family: V3, method: DELETE,
    path: "/shipping/products/customs-information", scope: "store_v2_products",
});

/// `GET /shipping/settings`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/shipping-v3#get-shipping-settings). Scope: `store_v2_products_read_only`. Feature: `v3-shipping`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetShippingSettings {
    parts: Parts,
}

impl GetShippingSettings {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetShippingSettings() -> Data<ShippingSettings> {
    id: "getShippingSettings", family: V3, method: GET, path: "/shipping/settings",
    scope: "store_v2_products_read_only",
});

/// `PUT /shipping/settings`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/shipping-v3#update-shipping-settings). Scope: `store_v2_products`. Feature: `v3-shipping`.
///
/// Errors: 400 [`BadRequestError`](super::BadRequestError), 422 [`ConflictError`](super::ConflictError).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateShippingSettings {
    parts: Parts,
    body: ShippingSettingsUpdate,
}

impl UpdateShippingSettings {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: ShippingSettingsUpdate::new(),
        }
    }
    pub fn checkout(
        mut self,
        value: impl Into<Nullable<ShippingSettingsCheckout>>,
    ) -> Self {
        self.body.checkout = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: ShippingSettingsUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateShippingSettings(json body) -> Data<ShippingSettings> {
    id: "updateShippingSettings", family: V3, method: PUT, path: "/shipping/settings",
    scope: "store_v2_products",
});

/// `GET /shipping/settings/channels/{channel_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/shipping-v3#get-shipping-settings-per-channel). Scope: `store_v2_products_read_only`. Feature: `v3-shipping`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetChannelShippingSettings {
    parts: Parts,
}

impl GetChannelShippingSettings {
    pub fn new(channel_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&channel_id]),
        }
    }
}

operation!(GetChannelShippingSettings() -> Data<ChannelShippingSettings> {
    id: "getChannelShippingSettings", family: V3, method: GET,
    path: "/shipping/settings/channels/{channel_id}", scope: "store_v2_products_read_only",
});

/// `PUT /shipping/settings/channels/{channel_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/shipping-v3#update-shipping-settings-per-channel). Scope: `store_v2_products`. Feature: `v3-shipping`.
///
/// Errors: 400 [`BadRequestError`](super::BadRequestError), 422 [`ConflictError`](super::ConflictError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateChannelShippingSettings {
    parts: Parts,
    body: ChannelShippingSettingsUpdate,
}

impl UpdateChannelShippingSettings {
    pub fn new(channel_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&channel_id]),
            body: ChannelShippingSettingsUpdate::new(),
        }
    }
    pub fn checkout(
        mut self,
        value: impl Into<Nullable<ChannelShippingSettingsCheckout>>,
    ) -> Self {
        self.body.checkout = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: ChannelShippingSettingsUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateChannelShippingSettings(json body) -> Data<ChannelShippingSettings> {
    id: "updateChannelShippingSettings", family: V3, method: PUT,
    path: "/shipping/settings/channels/{channel_id}", scope: "store_v2_products",
});
