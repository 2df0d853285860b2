// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::b2b`: ExtraFieldUpdate.

use bigcommerce_runtime::codegen::{Record, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ExtraFieldUpdate {
    pub field_name: Option<String>,
    pub field_value: Option<String>,
}

record!(ExtraFieldUpdate { field_name = "fieldName", field_value = "fieldValue" });

impl ExtraFieldUpdate {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn field_name(mut self, value: impl Into<String>) -> Self {
        self.field_name = Some(value.into());
        self
    }
    pub fn field_value(mut self, value: impl Into<String>) -> Self {
        self.field_value = Some(value.into());
        self
    }
}

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::b2b" ["b2b-internal" "b2b-invoice-management-invoices" "b2b-management-addresses" "b2b-management-companies" "b2b-management-orders" "b2b-management-quotes" "b2b-management-super-admins" "b2b-management-users" "b2b-management-v2" "b2b-storefront-companies" "b2b-storefront-orders" "b2b-storefront-quote-requests" "b2b-storefront-sales-reps"]
operations {}
types { ExtraFieldUpdate }
);
