// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::errors`: ErrorRequest.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorRequest {
    pub errors: Option<Vec<crate::shared::errors::ConflictError>>,
}

record!(ErrorRequest { errors });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::errors" ["v2-customers" "v3-catalog-category-trees"]
operations {}
types { ErrorRequest }
);
