// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Tax Customers as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::tax::customers" ["v3-tax-customers"]
operations {
    GetTaxCustomers [200],
    UpdateTaxCustomers [200] (Vec<TaxCustomerUpdate>),
    DeleteTaxCustomers [204],
}
types { TaxCustomer, TaxCustomerUpdate }
);
