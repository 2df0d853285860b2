// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::b2b`: UnprocessableContentError.

use bigcommerce_runtime::codegen::{Decimal, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UnprocessableContentError {
    pub code: Option<Decimal>,
    pub data: Option<crate::shared::b2b::UnprocessableContentErrorData>,
    pub meta: Option<crate::shared::b2b::WithObjectAndMetadataMeta>,
}

record!(UnprocessableContentError { code, data, meta });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::b2b" ["b2b-management-addresses" "b2b-management-shopping-lists"]
operations {}
types { UnprocessableContentError }
);
