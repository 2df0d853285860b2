// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Shipping V2.

use bigcommerce_runtime::codegen::{Bare, BareList, Empty, Json, Map, Nullable, Parts, operation};

use super::*;

/// `GET /shipping/zones`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/shipping-v2#get-all-shipping-zones). Scope: `store_v2_information_read_only`. Feature: `v2-shipping`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetShippingZones {
    parts: Parts,
}

impl GetShippingZones {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetShippingZones() -> BareList<ShippingZone> {
    id: "getShippingZones", family: V2, method: GET, path: "/shipping/zones",
    scope: "store_v2_information_read_only",
});

/// `POST /shipping/zones`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/shipping-v2#create-a-shipping-zone). Scope: `store_v2_information`. Feature: `v2-shipping`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateShippingZones {
    parts: Parts,
    body: ShippingZoneInput,
}

impl CreateShippingZones {
    pub fn new(name: impl Into<String>, r#type: impl Into<ShippingZoneType>) -> Self {
        Self {
            parts: Parts::new([]),
            body: ShippingZoneInput::new(name, r#type),
        }
    }
    pub fn locations(
        mut self,
        value: impl IntoIterator<Item = ShippingZoneLocation>,
    ) -> Self {
        self.body.locations = Some(value.into_iter().collect());
        self
    }
    pub fn free_shipping(mut self, value: ShippingZoneFreeShipping) -> Self {
        self.body.free_shipping = Some(value);
        self
    }
    pub fn handling_fees(mut self, value: impl Into<ShippingZoneHandlingFees>) -> Self {
        self.body.handling_fees = Some(value.into());
        self
    }
    pub fn enabled(mut self, value: bool) -> Self {
        self.body.enabled = Some(value);
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: ShippingZoneInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateShippingZones(json body) -> Bare<ShippingZone> {
    id: "createShippingZones", family: V2, method: POST, path: "/shipping/zones",
    scope: "store_v2_information",
});

/// `GET /shipping/zones/{id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/shipping-v2#get-a-shipping-zone). Scope: `store_v2_information_read_only`. Feature: `v2-shipping`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetShippingZone {
    parts: Parts,
}

impl GetShippingZone {
    pub fn new(id: i64) -> Self {
        Self { parts: Parts::new([&id]) }
    }
}

operation!(GetShippingZone() -> Bare<ShippingZone> {
    id: "getShippingZone", family: V2, method: GET, path: "/shipping/zones/{id}",
    scope: "store_v2_information_read_only",
});

/// `PUT /shipping/zones/{id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/shipping-v2#update-a-shipping-zone). Scope: `store_v2_information`. Feature: `v2-shipping`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateShippingZone {
    parts: Parts,
    body: ShippingZoneUpdate,
}

impl UpdateShippingZone {
    pub fn new(id: i64, name: impl Into<String>) -> Self {
        Self {
            parts: Parts::new([&id]),
            body: ShippingZoneUpdate::new(name),
        }
    }
    pub fn r#type(mut self, value: impl Into<Nullable<ShippingZoneType>>) -> Self {
        self.body.r#type = value.into();
        self
    }
    pub fn locations(
        mut self,
        value: impl Into<Nullable<Vec<ShippingZoneLocation>>>,
    ) -> Self {
        self.body.locations = value.into();
        self
    }
    pub fn free_shipping(
        mut self,
        value: impl Into<Nullable<ShippingZoneFreeShipping>>,
    ) -> Self {
        self.body.free_shipping = value.into();
        self
    }
    pub fn handling_fees(
        mut self,
        value: impl Into<Nullable<ShippingZoneHandlingFees>>,
    ) -> Self {
        self.body.handling_fees = value.into();
        self
    }
    pub fn enabled(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.enabled = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: ShippingZoneUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateShippingZone(json body) -> Bare<ShippingZone> {
    id: "updateShippingZone", family: V2, method: PUT, path: "/shipping/zones/{id}",
    scope: "store_v2_information",
});

/// `DELETE /shipping/zones/{id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/shipping-v2#delete-a-shipping-zone). Scope: `store_v2_information`. Feature: `v2-shipping`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteShippingZone {
    parts: Parts,
}

impl DeleteShippingZone {
    pub fn new(id: i64) -> Self {
        Self { parts: Parts::new([&id]) }
    }
}

operation!(DeleteShippingZone() -> Empty {
    id: "deleteShippingZone", family: V2, method: DELETE, path: "/shipping/zones/{id}",
    scope: "store_v2_information",
});

/// `GET /shipping/zones/{zone_id}/methods`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/shipping-v2#get-all-shipping-methods-in-a-zone). Scope: `store_v2_information_read_only`. Feature: `v2-shipping`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetShippingZoneMethods {
    parts: Parts,
}

impl GetShippingZoneMethods {
    pub fn new(zone_id: i64) -> Self {
        Self {
            parts: Parts::new([&zone_id]),
        }
    }
}

operation!(GetShippingZoneMethods() -> BareList<ShippingMethod> {
    id: "getShippingZoneMethods", family: V2, method: GET,
    path: "/shipping/zones/{zone_id}/methods", scope: "store_v2_information_read_only",
});

/// `POST /shipping/zones/{zone_id}/methods`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/shipping-v2#create-a-shipping-method). Scope: `store_v2_information`. Feature: `v2-shipping`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateShippingMethod {
    parts: Parts,
    body: ShippingMethodInput,
}

impl CreateShippingMethod {
    pub fn new(zone_id: i64) -> Self {
        Self {
            parts: Parts::new([&zone_id]),
            body: ShippingMethodInput::new(),
        }
    }
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.body.name = Some(value.into());
        self
    }
    pub fn r#type(mut self, value: impl Into<ShippingMethodType>) -> Self {
        self.body.r#type = Some(value.into());
        self
    }
    pub fn settings(mut self, value: ShippingMethodSettings) -> Self {
        self.body.settings = Some(value);
        self
    }
    pub fn enabled(mut self, value: bool) -> Self {
        self.body.enabled = Some(value);
        self
    }
    pub fn handling_fees(
        mut self,
        value: impl Into<ShippingMethodHandlingFees>,
    ) -> Self {
        self.body.handling_fees = Some(value.into());
        self
    }
    pub fn is_fallback(mut self, value: bool) -> Self {
        self.body.is_fallback = Some(value);
        self
    }
    pub fn channel_ids(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.body.channel_ids = Some(value.into_iter().collect());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: ShippingMethodInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateShippingMethod(json body) -> Bare<ShippingMethod> {
    id: "createShippingMethod", family: V2, method: POST, path: "/shipping/zones/{zone_id}/methods",
    scope: "store_v2_information",
});

/// `GET /shipping/zones/{zone_id}/methods/{method_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/shipping-v2#get-a-shipping-method). Scope: `store_v2_information_read_only`. Feature: `v2-shipping`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetShippingMethod {
    parts: Parts,
}

impl GetShippingMethod {
    pub fn new(zone_id: i64, method_id: i64) -> Self {
        Self {
            parts: Parts::new([&zone_id, &method_id]),
        }
    }
}

operation!(GetShippingMethod() -> Bare<GetShippingMethodResult> {
    id: "getShippingMethod", family: V2, method: GET,
    path: "/shipping/zones/{zone_id}/methods/{method_id}", scope: "store_v2_information_read_only",
});

/// `PUT /shipping/zones/{zone_id}/methods/{method_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/shipping-v2#update-a-shipping-method). Scope: `store_v2_information`. Feature: `v2-shipping`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateShippingMethod {
    parts: Parts,
    body: ShippingMethodUpdate,
}

impl UpdateShippingMethod {
    pub fn new(zone_id: i64, method_id: i64) -> Self {
        Self {
            parts: Parts::new([&zone_id, &method_id]),
            body: ShippingMethodUpdate::new(),
        }
    }
    pub fn name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.name = value.into();
        self
    }
    pub fn r#type(mut self, value: impl Into<Nullable<ShippingMethodType>>) -> Self {
        self.body.r#type = value.into();
        self
    }
    pub fn settings(
        mut self,
        value: impl Into<Nullable<ShippingMethodSettings>>,
    ) -> Self {
        self.body.settings = value.into();
        self
    }
    pub fn enabled(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.enabled = value.into();
        self
    }
    pub fn handling_fees(
        mut self,
        value: impl Into<Nullable<ShippingMethodHandlingFees>>,
    ) -> Self {
        self.body.handling_fees = value.into();
        self
    }
    pub fn is_fallback(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.is_fallback = value.into();
        self
    }
    pub fn channel_ids(mut self, value: impl Into<Nullable<Vec<i64>>>) -> Self {
        self.body.channel_ids = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: ShippingMethodUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateShippingMethod(json body) -> Bare<ShippingMethod> {
    id: "updateShippingMethod", family: V2, method: PUT,
    path: "/shipping/zones/{zone_id}/methods/{method_id}", scope: "store_v2_information",
});

/// `DELETE /shipping/zones/{zone_id}/methods/{method_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/shipping-v2#delete-a-shipping-method). Scope: `store_v2_information`. Feature: `v2-shipping`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteShippingMethod {
    parts: Parts,
}

impl DeleteShippingMethod {
    pub fn new(zone_id: i64, method_id: i64) -> Self {
        Self {
            parts: Parts::new([&zone_id, &method_id]),
        }
    }
}

operation!(DeleteShippingMethod() -> Empty {
    id: "deleteShippingMethod", family: V2, method: DELETE,
    path: "/shipping/zones/{zone_id}/methods/{method_id}", scope: "store_v2_information",
});

/// `POST /shipping/carrier/connection`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/shipping-v2#create-a-carrier-connection). Scope: `store_v2_information`. Feature: `v2-shipping`.
///
/// Errors: 400.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateCarrierConnection {
    parts: Parts,
    body: CarrierConnection,
}

impl CreateCarrierConnection {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: CarrierConnection::new(),
        }
    }
    pub fn carrier_id(mut self, value: impl Into<String>) -> Self {
        self.body.carrier_id = Some(value.into());
        self
    }
    pub fn connection(mut self, value: Map<String, Json>) -> Self {
        self.body.connection = Some(value);
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: CarrierConnection) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateCarrierConnection(json body) -> Empty {
    id: "createCarrierConnection", family: V2, method: POST, path: "/shipping/carrier/connection",
    scope: "store_v2_information",
});

/// `PUT /shipping/carrier/connection`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/shipping-v2#update-a-carrier-connection). Scope: `store_v2_information`. Feature: `v2-shipping`.
///
/// Errors: 400.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateCarrierConnection {
    parts: Parts,
    body: CarrierConnectionUpdate,
}

impl UpdateCarrierConnection {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: CarrierConnectionUpdate::new(),
        }
    }
    pub fn carrier_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.carrier_id = value.into();
        self
    }
    pub fn connection(mut self, value: impl Into<Nullable<Map<String, Json>>>) -> Self {
        self.body.connection = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: CarrierConnectionUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateCarrierConnection(json body) -> Empty {
    id: "updateCarrierConnection", family: V2, method: PUT, path: "/shipping/carrier/connection",
    scope: "store_v2_information",
});

/// `DELETE /shipping/carrier/connection`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/shipping-v2#delete-a-carrier-connection). Scope: `store_v2_information`. Feature: `v2-shipping`.
///
/// Errors: 400.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteCarrierConnection {
    parts: Parts,
    body: CarrierConnectionInput,
}

impl DeleteCarrierConnection {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: CarrierConnectionInput::new(),
        }
    }
    pub fn carrier_id(mut self, value: impl Into<String>) -> Self {
        self.body.carrier_id = Some(value.into());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: CarrierConnectionInput) -> Self {
        self.body = body;
        self
    }
}

operation!(DeleteCarrierConnection(json body) -> Empty {
    id: "deleteCarrierConnection", family: V2, method: DELETE, path: "/shipping/carrier/connection",
    scope: "store_v2_information",
});
