// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::errors`: MetaFieldPartialSuccessDelete.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MetaFieldPartialSuccessDelete {
    pub data: Option<Vec<i64>>,
    pub errors: Option<Vec<crate::shared::errors::UnprocessableContentError>>,
    pub meta: Option<crate::shared::errors::WritePartialSuccessMeta>,
}

record!(MetaFieldPartialSuccessDelete { data, errors, meta });
