// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::rules`: N.

use bigcommerce_runtime::codegen::{Record, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct N {
    pub n: Option<i64>,
}

record!(N { n });

impl N {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn n(mut self, value: i64) -> Self {
        self.n = Some(value);
        self
    }
}

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::rules" ["v3-rules-headers-of-the-client" "v3-rules-successes-that-differ"]
operations {}
types { N }
);
