// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::b2b`: IsReady.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct IsReady {
    /// At least 1 character.
    pub is_ready: Option<String>,
}

record!(IsReady { is_ready = "isReady" });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::b2b" ["b2b-app-addresses" "b2b-app-companies" "b2b-app-inner-sales-reps" "b2b-app-orders" "b2b-app-quantity-limits" "b2b-app-sales-reps"]
operations {}
types { IsReady }
);
