// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::count`: Count.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Count {
    pub count: Option<i64>,
}

record!(Count { count });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::count" ["v2-content" "v2-customers" "v2-geography" "v2-marketing" "v2-orders"]
operations {}
types { Count }
);
