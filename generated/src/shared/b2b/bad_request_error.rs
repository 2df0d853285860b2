// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::b2b`: BadRequestError.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BadRequestError {
    pub code: Option<i64>,
    pub data: Option<crate::shared::b2b::NotFoundErrorData>,
    pub meta: Option<crate::shared::b2b::WithObjectAndMetadataMeta>,
}

record!(BadRequestError { code, data, meta });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::b2b" ["b2b-invoice-management-invoices" "b2b-invoice-management-payments" "b2b-invoice-management-receipts" "b2b-management-addresses" "b2b-management-authentication" "b2b-management-orders" "b2b-management-payments" "b2b-management-quotes" "b2b-management-sales-staff" "b2b-management-shopping-lists" "b2b-management-super-admins" "b2b-management-users"]
operations {}
types { BadRequestError }
);
