// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::b2b`: WithObjectAndMetadataMeta.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WithObjectAndMetadataMeta {
    pub message: Option<String>,
}

record!(WithObjectAndMetadataMeta { message });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::b2b" ["b2b-invoice-management-invoices" "b2b-invoice-management-payments" "b2b-invoice-management-receipts" "b2b-management-addresses" "b2b-management-authentication" "b2b-management-companies" "b2b-management-orders" "b2b-management-payments" "b2b-management-quotes" "b2b-management-sales-staff" "b2b-management-shopping-lists" "b2b-management-super-admins" "b2b-management-users" "b2b-management-v2"]
operations {}
types { WithObjectAndMetadataMeta }
);
