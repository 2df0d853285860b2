// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::errors`: MetaFieldCollectionResponsePartialSuccessPostPut.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MetaFieldCollectionResponsePartialSuccessPostPut {
    pub data: Option<Vec<crate::shared::metafields::CartMetafield>>,
    pub errors: Option<Vec<crate::shared::errors::UnprocessableContentError>>,
    pub meta: Option<crate::shared::errors::WritePartialSuccessMeta>,
}

record!(MetaFieldCollectionResponsePartialSuccessPostPut { data, errors, meta });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::errors" ["v3-carts" "v3-store-information"]
operations {}
types { MetaFieldCollectionResponsePartialSuccessPostPut }
);
