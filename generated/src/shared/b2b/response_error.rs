// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::b2b`: ResponseError.

use bigcommerce_runtime::codegen::{Decimal, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ResponseError {
    pub code: Option<Decimal>,
    pub data: Option<crate::shared::b2b::NotFoundErrorData>,
    pub meta: Option<crate::shared::b2b::WithObjectAndMetadataMeta>,
}

record!(ResponseError { code, data, meta });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::b2b" ["b2b-invoice-management-invoices" "b2b-invoice-management-payments" "b2b-invoice-management-receipts" "b2b-management-addresses" "b2b-management-quotes" "b2b-management-shopping-lists"]
operations {}
types { ResponseError }
);
