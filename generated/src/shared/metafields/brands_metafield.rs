// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::metafields`: BrandsMetafield, ResourceType, MetafieldPut.

use bigcommerce_runtime::codegen::{DateTime, Nullable, Record, record, text_enum};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BrandsMetafield {
    pub permission_set: Option<crate::shared::metafields::PermissionSet>,
    /// 1 to 64 characters.
    pub namespace: Option<String>,
    /// 1 to 64 characters.
    pub key: Option<String>,
    /// 1 to 65535 characters.
    pub value: Option<String>,
    /// At most 255 characters.
    pub description: Option<String>,
    pub resource_type: Option<ResourceType>,
    pub resource_id: Option<i64>,
    pub id: Option<i64>,
    pub date_created: Option<DateTime>,
    pub date_modified: Option<DateTime>,
    pub owner_client_id: Option<String>,
}

record!(BrandsMetafield {
    permission_set, namespace, key, value, description, resource_type, resource_id, id,
    date_created, date_modified, owner_client_id,
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResourceType {
    Brand,
    Product,
    Variant,
    Category,
    Cart,
    Channel,
    Location,
    Order,
    Customer,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(ResourceType {
    Brand = "brand", Product = "product", Variant = "variant", Category = "category", Cart = "cart",
    Channel = "channel", Location = "location", Order = "order", Customer = "customer",
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MetafieldPut {
    pub permission_set: Nullable<crate::shared::metafields::PermissionSet>,
    /// 1 to 64 characters.
    pub namespace: Nullable<String>,
    /// 1 to 64 characters.
    pub key: Nullable<String>,
    /// 1 to 65535 characters.
    pub value: Nullable<String>,
    /// At most 255 characters.
    pub description: Nullable<String>,
    pub id: i64,
}

record!(MetafieldPut { permission_set, namespace, key, value, description, id });

impl MetafieldPut {
    pub fn new(id: i64) -> Self {
        Self { id, ..Record::empty() }
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
    pub fn id(mut self, value: i64) -> Self {
        self.id = value;
        self
    }
}
