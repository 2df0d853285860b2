// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Tax Classes.

use bigcommerce_runtime::codegen::{Bare, BareList, Parts, operation};

use super::*;

/// `GET /tax_classes`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/tax-classes#get-all-tax-classes). Scope: `store_v2_information_read_only`. Feature: `v2-tax-classes`. Paged by `page` and `limit`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetTaxClasses {
    parts: Parts,
}

impl GetTaxClasses {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    /// At most 50.
    pub fn page(mut self, value: i64) -> Self {
        self.parts.query("page", value);
        self
    }
    /// At most 250.
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
}

operation!(GetTaxClasses() -> BareList<TaxClass> {
    id: "getTaxClasses", family: V2, method: GET, path: "/tax_classes",
    scope: "store_v2_information_read_only", paging: Page,
});

/// `GET /tax_classes/{id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/tax-classes#get-a-tax-class). Scope: `store_v2_information_read_only`. Feature: `v2-tax-classes`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetTaxClass {
    parts: Parts,
}

impl GetTaxClass {
    pub fn new(id: i64) -> Self {
        Self { parts: Parts::new([&id]) }
    }
}

operation!(GetTaxClass() -> Bare<TaxClass> {
    id: "getTaxClass", family: V2, method: GET, path: "/tax_classes/{id}",
    scope: "store_v2_information_read_only",
});
