// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::b2b`: NotFoundError.

use bigcommerce_runtime::codegen::{Json, Map, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NotFoundError {
    pub code: Option<i64>,
    pub data: Option<Map<String, Json>>,
    pub meta: Option<crate::shared::b2b::WithObjectAndMetadataMeta>,
}

record!(NotFoundError { code, data, meta });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::b2b" ["b2b-management-addresses" "b2b-management-companies" "b2b-management-orders" "b2b-management-sales-staff" "b2b-management-super-admins"]
operations {}
types { NotFoundError }
);
