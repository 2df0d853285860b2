// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Tax Provider Connection.

use bigcommerce_runtime::codegen::{Data, Nullable, Parts, operation};

use super::*;

/// `GET /tax/providers/{provider_id}/connection`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-contracts/tax-app-connection#get-connection-status). Scope: `store_v2_information_read_only`. Feature: `v3-tax-provider-connection`.
///
/// Errors: 404.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetTaxProviderConnection {
    parts: Parts,
}

impl GetTaxProviderConnection {
    pub fn new(provider_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&provider_id]),
        }
    }
}

operation!(GetTaxProviderConnection() -> Data<TaxProviderConnection> {
    id: "getTaxProviderConnection", family: V3, method: GET,
    path: "/tax/providers/{provider_id}/connection", scope: "store_v2_information_read_only",
});

/// `PUT /tax/providers/{provider_id}/connection`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-contracts/tax-app-connection#update-a-connection). Scope: `store_v2_information`. Feature: `v3-tax-provider-connection`.
///
/// Errors: 404, 422.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateTaxProviderConnection {
    parts: Parts,
    body: TaxProviderConnectionUpdate,
}

impl UpdateTaxProviderConnection {
    pub fn new(provider_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&provider_id]),
            body: TaxProviderConnectionUpdate::new(),
        }
    }
    pub fn username(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.username = value.into();
        self
    }
    pub fn password(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.password = value.into();
        self
    }
    pub fn profile(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.profile = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: TaxProviderConnectionUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateTaxProviderConnection(json body) -> Data<TaxProviderConnection> {
    id: "updateTaxProviderConnection", family: V3, method: PUT,
    path: "/tax/providers/{provider_id}/connection", scope: "store_v2_information",
});

/// `DELETE /tax/providers/{provider_id}/connection`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-contracts/tax-app-connection#delete-a-connection). Scope: `store_v2_information`. Feature: `v3-tax-provider-connection`.
///
/// Errors: 404.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteTaxProviderConnection {
    parts: Parts,
}

impl DeleteTaxProviderConnection {
    pub fn new(provider_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&provider_id]),
        }
    }
}

operation!(DeleteTaxProviderConnection() -> Data<TaxProviderConnection> {
    id: "deleteTaxProviderConnection", family: V3, method: DELETE,
    path: "/tax/providers/{provider_id}/connection", scope: "store_v2_information",
});
