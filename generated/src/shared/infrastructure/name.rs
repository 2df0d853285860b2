// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::infrastructure`: Name.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Name {
    pub name: String,
}

record!(Name { name });

impl Name {
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
}

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::infrastructure" ["v3-infrastructure" "v3-tax-classes"]
operations {}
types { Name }
);
