// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::errors`: CartMetafieldError.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CartMetafieldError {
    pub data: Option<Vec<crate::shared::metafields::CartMetafield>>,
    pub errors: Option<Vec<crate::shared::errors::UnprocessableContentError>>,
    pub meta: Option<crate::shared::errors::WriteCollectionPartialSuccessMeta>,
}

record!(CartMetafieldError { data, errors, meta });
