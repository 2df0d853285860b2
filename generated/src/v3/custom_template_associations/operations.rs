// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Custom Template Associations.

use bigcommerce_runtime::codegen::{Bare, Empty, Json, Map, Page, Parts, operation};

use super::*;

/// `GET /storefront/custom-template-associations`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-content/custom-template-associations#get-custom-template-associations). Scope: `store_themes_read_only`. Feature: `v3-custom-template-associations`. Paged by `page` and `limit`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCustomTemplateAssociations {
    parts: Parts,
}

impl GetCustomTemplateAssociations {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.parts.query("channel_id", value);
        self
    }
    /// Query: `entity_id:in`.
    pub fn entity_id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("entity_id:in", values);
        self
    }
    pub fn r#type(
        mut self,
        value: impl Into<CustomTemplateAssociationEntityType>,
    ) -> Self {
        self.parts.query("type", value.into());
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
    pub fn is_valid(mut self, value: bool) -> Self {
        self.parts.query("is_valid", value);
        self
    }
}

operation!(GetCustomTemplateAssociations() -> Page<CustomTemplateAssociation> {
    id: "getCustomTemplateAssociations", family: V3, method: GET,
    path: "/storefront/custom-template-associations", scope: "store_themes_read_only", paging: Page,
});

/// `PUT /storefront/custom-template-associations`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-content/custom-template-associations#upsert-custom-template-associations). Scope: `store_themes_manage`. Feature: `v3-custom-template-associations`. At most 100 items in one request.
///
/// Errors: 422 [`CustomerError`](super::CustomerError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpsertCustomTemplateAssociations {
    parts: Parts,
    body: Vec<CustomTemplateAssociationUpsert>,
}

impl UpsertCustomTemplateAssociations {
    pub fn new(body: impl IntoIterator<Item = CustomTemplateAssociationUpsert>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(UpsertCustomTemplateAssociations(json body) -> Bare<Map<String, Json>> {
    id: "upsertCustomTemplateAssociations", family: V3, method: PUT,
    path: "/storefront/custom-template-associations", scope: "store_themes_manage",
    batch: 100 of body,
});

/// `DELETE /storefront/custom-template-associations`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-content/custom-template-associations#delete-custom-template-associations). Scope: `store_themes_manage`. Feature: `v3-custom-template-associations`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteCustomTemplateAssociations {
    parts: Parts,
}

impl DeleteCustomTemplateAssociations {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    /// Query: `id:in`.
    pub fn id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("id:in", values);
        self
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.parts.query("channel_id", value);
        self
    }
    pub fn r#type(
        mut self,
        value: impl Into<CustomTemplateAssociationEntityType>,
    ) -> Self {
        self.parts.query("type", value.into());
        self
    }
    /// Query: `entity_id:in`.
    pub fn entity_id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("entity_id:in", values);
        self
    }
}

operation!(DeleteCustomTemplateAssociations() -> Empty {
    id: "deleteCustomTemplateAssociations", family: V3, method: DELETE,
    path: "/storefront/custom-template-associations", scope: "store_themes_manage",
});
