// Written by `cargo xtask regen`; edit nothing here.
//! Types of Property names of openapi.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetMetaResult {
    pub description: Option<String>,
    pub r#type: Option<String>,
    pub required: Option<bool>,
    pub properties: Option<MetaProperties>,
    pub r#enum: Option<Vec<String>>,
    pub nullable: Option<bool>,
    pub all_of: Option<String>,
    pub r#ref: Option<String>,
}

record!(GetMetaResult {
    description, r#type, required, properties, r#enum, nullable, all_of = "allOf", r#ref = "$ref",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MetaProperties {
    pub items: Option<String>,
}

record!(MetaProperties { items });
