// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::carts`: ContactEntity, Version.

use bigcommerce_runtime::codegen::{Record, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactEntity {
    pub name: Option<String>,
    pub email: Option<String>,
}

record!(ContactEntity { name, email });

impl ContactEntity {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Version {
    pub version: Option<i64>,
}

record!(Version { version });

impl Version {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn version(mut self, value: i64) -> Self {
        self.version = Some(value);
        self
    }
}

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::carts" ["storefront-carts" "storefront-checkouts" "v3-carts" "v3-checkouts"]
operations {}
types { ContactEntity, Version }
);
