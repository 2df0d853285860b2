// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::errors`: BadRequestError.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BadRequestError {
    pub refusal: Option<String>,
    pub refusal_code: Option<i64>,
}

record!(BadRequestError { refusal, refusal_code });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::errors" ["v3-rules-shared-error-one" "v3-rules-shared-error-two"]
operations {}
types { BadRequestError }
);
