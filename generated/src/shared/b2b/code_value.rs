// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::b2b`: CodeValue.

use bigcommerce_runtime::codegen::{Decimal, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CodeValue {
    pub code: Option<String>,
    pub value: Option<Decimal>,
}

record!(CodeValue { code, value as Text });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::b2b" ["b2b-internal" "b2b-invoice-management-invoices" "b2b-invoice-management-payments" "b2b-invoice-management-receipts"]
operations {}
types { CodeValue }
);
