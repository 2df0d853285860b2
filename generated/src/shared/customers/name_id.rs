// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::customers`: NameId.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NameId {
    /// At least 1 character.
    pub name: String,
    pub id: i64,
}

record!(NameId { name, id });

impl NameId {
    pub fn new(name: impl Into<String>, id: i64) -> Self {
        Self { name: name.into(), id }
    }
    /// At least 1 character.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    pub fn id(mut self, value: i64) -> Self {
        self.id = value;
        self
    }
}

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::customers" ["v3-customers" "v3-tax-classes"]
operations {}
types { NameId }
);
