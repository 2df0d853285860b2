// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::inventory`: SimpleTransaction.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SimpleTransaction {
    pub transaction_id: Option<String>,
}

record!(SimpleTransaction { transaction_id });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::inventory" ["v3-inventory" "v3-locations"]
operations {}
types { SimpleTransaction }
);
