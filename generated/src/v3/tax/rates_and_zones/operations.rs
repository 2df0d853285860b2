// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Tax Rates & Zones.

use bigcommerce_runtime::codegen::{Empty, Page, Parts, operation};

use super::*;

/// `GET /tax/zones`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/tax-rates-and-zones#get-tax-zones). Scope: `store_v2_information_read_only`. Feature: `v3-tax-rates-and-zones`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetTaxZones {
    parts: Parts,
}

impl GetTaxZones {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    /// Query: `id:in`. At least 1 item.
    pub fn id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("id:in", values);
        self
    }
}

operation!(GetTaxZones() -> Page<TaxZone> {
    id: "getTaxZones", family: V3, method: GET, path: "/tax/zones",
    scope: "store_v2_information_read_only",
});

/// `POST /tax/zones`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/tax-rates-and-zones#create-tax-zones). Scope: `store_v2_information`. Feature: `v3-tax-rates-and-zones`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateTaxZones {
    parts: Parts,
    body: Vec<TaxZonePost>,
}

impl CreateTaxZones {
    pub fn new(body: impl IntoIterator<Item = TaxZonePost>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(CreateTaxZones(json body) -> Page<TaxZone> {
    id: "createTaxZones", family: V3, method: POST, path: "/tax/zones",
    scope: "store_v2_information",
});

/// `PUT /tax/zones`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/tax-rates-and-zones#update-tax-zones). Scope: `store_v2_information`. Feature: `v3-tax-rates-and-zones`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateTaxZones {
    parts: Parts,
    body: Vec<TaxZonePut>,
}

impl UpdateTaxZones {
    pub fn new(body: impl IntoIterator<Item = TaxZonePut>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(UpdateTaxZones(json body) -> Page<TaxZone> {
    id: "updateTaxZones", family: V3, method: PUT, path: "/tax/zones",
    scope: "store_v2_information",
});

/// `DELETE /tax/zones`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/tax-rates-and-zones#delete-tax-zones). Scope: `store_v2_information`. Feature: `v3-tax-rates-and-zones`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteTaxZones {
    parts: Parts,
}

impl DeleteTaxZones {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    /// Query: `id:in`. At least 1 item.
    pub fn id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("id:in", values);
        self
    }
}

operation!(DeleteTaxZones() -> Empty {
    id: "deleteTaxZones", family: V3, method: DELETE, path: "/tax/zones",
    scope: "store_v2_information",
});

/// `GET /tax/rates`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/tax-rates-and-zones#get-tax-rates). Scope: `store_v2_information_read_only`. Feature: `v3-tax-rates-and-zones`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetTaxRates {
    parts: Parts,
}

impl GetTaxRates {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    /// Query: `id:in`. At least 1 item.
    pub fn id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("id:in", values);
        self
    }
    /// Query: `tax_zone_id:in`. At least 1 item.
    pub fn tax_zone_id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("tax_zone_id:in", values);
        self
    }
}

operation!(GetTaxRates() -> Page<TaxRate> {
    id: "getTaxRates", family: V3, method: GET, path: "/tax/rates",
    scope: "store_v2_information_read_only",
});

/// `POST /tax/rates`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/tax-rates-and-zones#create-tax-rates). Scope: `store_v2_information`. Feature: `v3-tax-rates-and-zones`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateTaxRates {
    parts: Parts,
    body: Vec<TaxRatePost>,
}

impl CreateTaxRates {
    pub fn new(body: impl IntoIterator<Item = TaxRatePost>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(CreateTaxRates(json body) -> Page<TaxRate> {
    id: "createTaxRates", family: V3, method: POST, path: "/tax/rates",
    scope: "store_v2_information",
});

/// `PUT /tax/rates`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/tax-rates-and-zones#update-tax-rates). Scope: `store_v2_information`. Feature: `v3-tax-rates-and-zones`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateTaxRates {
    parts: Parts,
    body: Vec<TaxRatePut>,
}

impl UpdateTaxRates {
    pub fn new(body: impl IntoIterator<Item = TaxRatePut>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(UpdateTaxRates(json body) -> Page<TaxRate> {
    id: "updateTaxRates", family: V3, method: PUT, path: "/tax/rates",
    scope: "store_v2_information",
});

/// `DELETE /tax/rates`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/tax-rates-and-zones#delete-tax-rates). Scope: `store_v2_information`. Feature: `v3-tax-rates-and-zones`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteTaxRates {
    parts: Parts,
}

impl DeleteTaxRates {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    /// Query: `id:in`. At least 1 item.
    pub fn id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("id:in", values);
        self
    }
}

operation!(DeleteTaxRates() -> Empty {
    id: "deleteTaxRates", family: V3, method: DELETE, path: "/tax/rates",
    scope: "store_v2_information",
});
