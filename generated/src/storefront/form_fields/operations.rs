// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Storefront Form Fields.

use bigcommerce_runtime::codegen::{Bare, Parts, operation};

use super::*;

/// `GET /form-fields`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-storefront/forms#get-form-fields). Feature: `storefront-form-fields`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetFormFields {
    parts: Parts,
}

impl GetFormFields {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn filter(
        mut self,
        values: impl IntoIterator<Item = impl Into<Filter>>,
    ) -> Self {
        self.parts.list("filter", values.into_iter().map(Into::<Filter>::into));
        self
    }
}

operation!(GetFormFields() -> Bare<FormFieldGroups> {
    id: "getFormFields", family: Storefront, method: GET, path: "/form-fields",
});
