// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::metafields`: PermissionSet, MetafieldResourceType, MetafieldInput.

use bigcommerce_runtime::codegen::{Record, record, text_enum};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PermissionSet {
    AppOnly,
    Read,
    Write,
    ReadAndSfAccess,
    WriteAndSfAccess,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(PermissionSet {
    AppOnly = "app_only", Read = "read", Write = "write", ReadAndSfAccess = "read_and_sf_access",
    WriteAndSfAccess = "write_and_sf_access",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MetafieldResourceType {
    Brand,
    Product,
    Variant,
    Category,
    Cart,
    Channel,
    Location,
    Order,
    Customer,
    Store,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(MetafieldResourceType {
    Brand = "brand", Product = "product", Variant = "variant", Category = "category", Cart = "cart",
    Channel = "channel", Location = "location", Order = "order", Customer = "customer",
    Store = "store",
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MetafieldInput {
    /// 1 to 64 characters.
    pub key: String,
    /// 1 to 65535 characters.
    pub value: String,
    /// 1 to 64 characters.
    pub namespace: String,
    pub permission_set: PermissionSet,
    /// At most 255 characters.
    pub description: Option<String>,
}

record!(MetafieldInput { key, value, namespace, permission_set, description });

impl MetafieldInput {
    pub fn new(
        key: impl Into<String>,
        value: impl Into<String>,
        namespace: impl Into<String>,
        permission_set: impl Into<PermissionSet>,
    ) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
            namespace: namespace.into(),
            permission_set: permission_set.into(),
            ..Record::empty()
        }
    }
    /// 1 to 64 characters.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = value.into();
        self
    }
    /// 1 to 65535 characters.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = value.into();
        self
    }
    /// 1 to 64 characters.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = value.into();
        self
    }
    pub fn permission_set(mut self, value: impl Into<PermissionSet>) -> Self {
        self.permission_set = value.into();
        self
    }
    /// At most 255 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::metafields" ["v3-carts" "v3-catalog-brands" "v3-catalog-categories" "v3-catalog-product-variants" "v3-catalog-products" "v3-channels" "v3-customers" "v3-locations" "v3-orders" "v3-store-information"]
operations {}
types { PermissionSet, MetafieldResourceType, MetafieldInput }
);
