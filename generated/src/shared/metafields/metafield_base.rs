// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::metafields`: MetafieldBase.

use bigcommerce_runtime::codegen::{Nullable, Record, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MetafieldBase {
    pub permission_set: Nullable<crate::shared::metafields::PermissionSet>,
    /// 1 to 64 characters.
    pub namespace: Nullable<String>,
    /// 1 to 64 characters.
    pub key: Nullable<String>,
    /// 1 to 65535 characters.
    pub value: Nullable<String>,
    /// At most 255 characters.
    pub description: Nullable<String>,
}

record!(MetafieldBase { permission_set, namespace, key, value, description });

impl MetafieldBase {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn permission_set(
        mut self,
        value: impl Into<Nullable<crate::shared::metafields::PermissionSet>>,
    ) -> Self {
        self.permission_set = value.into();
        self
    }
    /// 1 to 64 characters.
    pub fn namespace(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.namespace = value.into();
        self
    }
    /// 1 to 64 characters.
    pub fn key(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.key = value.into();
        self
    }
    /// 1 to 65535 characters.
    pub fn value(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.value = value.into();
        self
    }
    /// At most 255 characters.
    pub fn description(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.description = value.into();
        self
    }
}

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::metafields" ["v3-catalog-brands" "v3-channels" "v3-locations"]
operations {}
types { MetafieldBase }
);
