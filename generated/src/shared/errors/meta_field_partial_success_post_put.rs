// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::errors`: MetaFieldPartialSuccessPostPut.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MetaFieldPartialSuccessPostPut {
    pub data: Option<Vec<crate::shared::metafields::Metafield>>,
    pub errors: Option<Vec<crate::shared::errors::UnprocessableContentError>>,
    pub meta: Option<crate::shared::errors::WritePartialSuccessMeta>,
}

record!(MetaFieldPartialSuccessPostPut { data, errors, meta });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::errors" ["v3-catalog-brands" "v3-catalog-categories" "v3-catalog-product-variants" "v3-catalog-products" "v3-channels" "v3-customers" "v3-locations" "v3-orders"]
operations {}
types { MetaFieldPartialSuccessPostPut }
);
