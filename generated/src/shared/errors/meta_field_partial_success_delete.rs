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

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::errors" ["v3-carts" "v3-catalog-brands" "v3-catalog-categories" "v3-catalog-product-variants" "v3-catalog-products" "v3-channels" "v3-customers" "v3-locations" "v3-orders"]
operations {}
types { MetaFieldPartialSuccessDelete }
);
