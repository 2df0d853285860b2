// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::b2b`: Invoice.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Invoice {
    pub id: Option<i64>,
}

record!(Invoice { id });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::b2b" ["b2b-invoice-management-invoices" "b2b-invoice-management-payments" "b2b-invoice-management-receipts"]
operations {}
types { Invoice }
);
