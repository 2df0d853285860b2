// Written by `cargo xtask regen`; edit nothing here.
//! Types of Store Information.

use bigcommerce_runtime::codegen::record;

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MetaFieldCollectionResponsePartialSuccessPostPut {
    pub data: Option<Vec<CartMetafield>>,
    pub errors: Option<UnprocessableContentError>,
    pub meta: Option<WriteCollectionPartialSuccessMeta>,
}

record!(MetaFieldCollectionResponsePartialSuccessPostPut { data, errors, meta });
