// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::errors`: CheckoutError.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckoutError {
    pub errors: Option<Vec<crate::shared::errors::BadRequestError>>,
}

record!(CheckoutError { errors });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::errors" ["storefront-checkouts" "v3-checkouts"]
operations {}
types { CheckoutError }
);
