// Written by `cargo xtask regen`; edit nothing here.
//! Types of Tax Customers.

use bigcommerce_runtime::codegen::{Json, Map, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TaxCustomer {
    pub customer_id: Option<i64>,
    pub tax_properties: Option<Map<String, Json>>,
}

record!(TaxCustomer { customer_id, tax_properties });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TaxCustomerUpdate {
    pub customer_id: i64,
    pub tax_properties: Map<String, Json>,
}

record!(TaxCustomerUpdate { customer_id, tax_properties });

impl TaxCustomerUpdate {
    pub fn new(customer_id: i64, tax_properties: Map<String, Json>) -> Self {
        Self {
            customer_id,
            tax_properties,
        }
    }
    pub fn customer_id(mut self, value: i64) -> Self {
        self.customer_id = value;
        self
    }
    pub fn tax_properties(mut self, value: Map<String, Json>) -> Self {
        self.tax_properties = value;
        self
    }
}
