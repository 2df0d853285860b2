// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::b2b`: UnprocessableContentError, UnprocessableContentErrorData.

use bigcommerce_runtime::codegen::{Json, Map, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UnprocessableContentError {
    pub code: Option<i64>,
    pub data: Option<UnprocessableContentErrorData>,
    pub meta: Option<crate::shared::b2b::WithObjectAndMetadataMeta>,
}

record!(UnprocessableContentError { code, data, meta });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UnprocessableContentErrorData {
    pub err_msg: Option<Map<String, Json>>,
}

record!(UnprocessableContentErrorData { err_msg = "errMsg" });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::b2b" ["b2b-management-addresses" "b2b-management-shopping-lists" "b2b-management-users"]
operations {}
types { UnprocessableContentError, UnprocessableContentErrorData }
);
