// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Tax Customers.

use bigcommerce_runtime::codegen::{Empty, Page, Parts, operation};

use super::*;

/// `GET /tax/customers`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/tax-customers#get-tax-customers). Scope: `store_v2_information_read_only`. Feature: `v3-tax-customers`.
///
/// Errors: 400.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetTaxCustomers {
    parts: Parts,
}

impl GetTaxCustomers {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    /// Query: `customer_id:in`.
    pub fn customer_id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("customer_id:in", values);
        self
    }
}

operation!(GetTaxCustomers() -> Page<TaxCustomer> {
    id: "getTaxCustomers", family: V3, method: GET, path: "/tax/customers",
    scope: "store_v2_information_read_only",
});

/// `PUT /tax/customers`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/tax-customers#update-tax-customers). Scope: `store_v2_information`. Feature: `v3-tax-customers`.
///
/// Errors: 422.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateTaxCustomers {
    parts: Parts,
    body: Vec<TaxCustomerUpdate>,
}

impl UpdateTaxCustomers {
    pub fn new(body: impl IntoIterator<Item = TaxCustomerUpdate>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(UpdateTaxCustomers(json body) -> Page<TaxCustomer> {
    id: "updateTaxCustomers", family: V3, method: PUT, path: "/tax/customers",
    scope: "store_v2_information",
});

/// `DELETE /tax/customers`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/tax-customers#delete-tax-customers). Scope: `store_v2_information`. Feature: `v3-tax-customers`.
///
/// Errors: 400.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteTaxCustomers {
    parts: Parts,
}

impl DeleteTaxCustomers {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    /// Query: `customer_id:in`.
    pub fn customer_id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("customer_id:in", values);
        self
    }
}

operation!(DeleteTaxCustomers() -> Empty {
    id: "deleteTaxCustomers", family: V3, method: DELETE, path: "/tax/customers",
    scope: "store_v2_information",
});
