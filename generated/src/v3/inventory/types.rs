// Written by `cargo xtask regen`; edit nothing here.
//! Types of Inventory.

use bigcommerce_runtime::codegen::{Json, Nullable, Record, record, union};

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AdjustmentsAbsoluteRequest {
    pub reason: Nullable<String>,
    pub items: Vec<AdjustmentsAbsoluteRequestItem>,
}

record!(AdjustmentsAbsoluteRequest { reason, items });

impl AdjustmentsAbsoluteRequest {
    pub fn new(items: impl IntoIterator<Item = AdjustmentsAbsoluteRequestItem>) -> Self {
        Self {
            items: items.into_iter().collect(),
            ..Record::empty()
        }
    }
    pub fn reason(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.reason = value.into();
        self
    }
    pub fn items(
        mut self,
        value: impl IntoIterator<Item = AdjustmentsAbsoluteRequestItem>,
    ) -> Self {
        self.items = value.into_iter().collect();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AdjustmentsAbsoluteRequestItem {
    Sku(ItemSku),
    VariantId(ItemVariantId),
    ProductId(ItemProductId),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(AdjustmentsAbsoluteRequestItem { Sku(object), VariantId(object), ProductId(object) });

impl From<ItemSku> for AdjustmentsAbsoluteRequestItem {
    fn from(value: ItemSku) -> Self {
        Self::Sku(value)
    }
}

impl From<ItemVariantId> for AdjustmentsAbsoluteRequestItem {
    fn from(value: ItemVariantId) -> Self {
        Self::VariantId(value)
    }
}

impl From<ItemProductId> for AdjustmentsAbsoluteRequestItem {
    fn from(value: ItemProductId) -> Self {
        Self::ProductId(value)
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ItemSku {
    pub location_id: i64,
    pub sku: String,
    pub quantity: i64,
}

record!(ItemSku { location_id, sku, quantity });

impl ItemSku {
    pub fn new(location_id: i64, sku: impl Into<String>, quantity: i64) -> Self {
        Self {
            location_id,
            sku: sku.into(),
            quantity,
        }
    }
    pub fn location_id(mut self, value: i64) -> Self {
        self.location_id = value;
        self
    }
    pub fn sku(mut self, value: impl Into<String>) -> Self {
        self.sku = value.into();
        self
    }
    pub fn quantity(mut self, value: i64) -> Self {
        self.quantity = value;
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ItemVariantId {
    pub location_id: i64,
    pub variant_id: i64,
    pub quantity: i64,
}

record!(ItemVariantId { location_id, variant_id, quantity });

impl ItemVariantId {
    pub fn new(location_id: i64, variant_id: i64, quantity: i64) -> Self {
        Self {
            location_id,
            variant_id,
            quantity,
        }
    }
    pub fn location_id(mut self, value: i64) -> Self {
        self.location_id = value;
        self
    }
    pub fn variant_id(mut self, value: i64) -> Self {
        self.variant_id = value;
        self
    }
    pub fn quantity(mut self, value: i64) -> Self {
        self.quantity = value;
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ItemProductId {
    pub location_id: i64,
    pub product_id: i64,
    pub quantity: i64,
}

record!(ItemProductId { location_id, product_id, quantity });

impl ItemProductId {
    pub fn new(location_id: i64, product_id: i64, quantity: i64) -> Self {
        Self {
            location_id,
            product_id,
            quantity,
        }
    }
    pub fn location_id(mut self, value: i64) -> Self {
        self.location_id = value;
        self
    }
    pub fn product_id(mut self, value: i64) -> Self {
        self.product_id = value;
        self
    }
    pub fn quantity(mut self, value: i64) -> Self {
        self.quantity = value;
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AdjustmentsRelativeRequest {
    pub reason: Option<String>,
    pub items: Vec<AdjustmentsAbsoluteRequestItem>,
}

record!(AdjustmentsRelativeRequest { reason, items });

impl AdjustmentsRelativeRequest {
    pub fn new(items: impl IntoIterator<Item = AdjustmentsAbsoluteRequestItem>) -> Self {
        Self {
            items: items.into_iter().collect(),
            ..Record::empty()
        }
    }
    pub fn reason(mut self, value: impl Into<String>) -> Self {
        self.reason = Some(value.into());
        self
    }
    pub fn items(
        mut self,
        value: impl IntoIterator<Item = AdjustmentsAbsoluteRequestItem>,
    ) -> Self {
        self.items = value.into_iter().collect();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Item {
    pub identity: Option<ItemIdentity>,
    pub locations: Option<Vec<ItemLocation>>,
}

record!(Item { identity, locations });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ItemIdentity {
    pub sku: Option<String>,
    pub variant_id: Option<i64>,
    pub product_id: Option<i64>,
    pub sku_id: Option<i64>,
}

record!(ItemIdentity { sku, variant_id, product_id, sku_id });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ItemLocation {
    pub location_id: Option<i64>,
    pub location_code: Option<String>,
    pub location_name: Option<String>,
    pub available_to_sell: Option<i64>,
    pub total_inventory_onhand: Option<i64>,
    pub location_enabled: Option<bool>,
    pub settings: Option<Settings>,
}

record!(ItemLocation {
    location_id, location_code, location_name, available_to_sell, total_inventory_onhand,
    location_enabled, settings,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Settings {
    pub safety_stock: Option<i64>,
    pub is_in_stock: Option<bool>,
    pub warning_level: Option<i64>,
    pub bin_picking_number: Option<String>,
}

record!(Settings { safety_stock, is_in_stock, warning_level, bin_picking_number });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LocationItems {
    pub identity: Option<LocationItemsIdentity>,
    pub available_to_sell: Option<i64>,
    pub total_inventory_onhand: Option<i64>,
    pub settings: Option<Settings>,
}

record!(LocationItems { identity, available_to_sell, total_inventory_onhand, settings });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LocationItemsIdentity {
    pub sku: Option<String>,
    pub variant_id: Option<i64>,
    pub product_id: Option<i64>,
}

record!(LocationItemsIdentity { sku, variant_id, product_id });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LocationItemsSettingsRequest {
    pub settings: Vec<LocationItemsSettingsRequestSetting>,
}

record!(LocationItemsSettingsRequest { settings });

impl LocationItemsSettingsRequest {
    pub fn new(
        settings: impl IntoIterator<Item = LocationItemsSettingsRequestSetting>,
    ) -> Self {
        Self {
            settings: settings.into_iter().collect(),
        }
    }
    pub fn settings(
        mut self,
        value: impl IntoIterator<Item = LocationItemsSettingsRequestSetting>,
    ) -> Self {
        self.settings = value.into_iter().collect();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LocationItemsSettingsRequestSetting {
    pub identity: Option<LocationItemsSettingsRequestSettingIdentity>,
    pub safety_stock: Option<i64>,
    pub is_in_stock: Option<bool>,
    pub warning_level: Option<i64>,
    pub bin_picking_number: Option<String>,
}

record!(LocationItemsSettingsRequestSetting {
    identity, safety_stock, is_in_stock, warning_level, bin_picking_number,
});

impl LocationItemsSettingsRequestSetting {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn identity(
        mut self,
        value: impl Into<LocationItemsSettingsRequestSettingIdentity>,
    ) -> Self {
        self.identity = Some(value.into());
        self
    }
    pub fn safety_stock(mut self, value: i64) -> Self {
        self.safety_stock = Some(value);
        self
    }
    pub fn is_in_stock(mut self, value: bool) -> Self {
        self.is_in_stock = Some(value);
        self
    }
    pub fn warning_level(mut self, value: i64) -> Self {
        self.warning_level = Some(value);
        self
    }
    pub fn bin_picking_number(mut self, value: impl Into<String>) -> Self {
        self.bin_picking_number = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum LocationItemsSettingsRequestSettingIdentity {
    Sku(LocationItemsSettingsRequestSettingIdentitySku),
    VariantId(VariantId),
    ProductId(LocationItemsSettingsRequestSettingIdentityProductId),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(LocationItemsSettingsRequestSettingIdentity {
    Sku(object), VariantId(object), ProductId(object),
});

impl From<LocationItemsSettingsRequestSettingIdentitySku>
for LocationItemsSettingsRequestSettingIdentity {
    fn from(value: LocationItemsSettingsRequestSettingIdentitySku) -> Self {
        Self::Sku(value)
    }
}

impl From<VariantId> for LocationItemsSettingsRequestSettingIdentity {
    fn from(value: VariantId) -> Self {
        Self::VariantId(value)
    }
}

impl From<LocationItemsSettingsRequestSettingIdentityProductId>
for LocationItemsSettingsRequestSettingIdentity {
    fn from(value: LocationItemsSettingsRequestSettingIdentityProductId) -> Self {
        Self::ProductId(value)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LocationItemsSettingsRequestSettingIdentitySku {
    pub sku: Option<String>,
}

record!(LocationItemsSettingsRequestSettingIdentitySku { sku });

impl LocationItemsSettingsRequestSettingIdentitySku {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn sku(mut self, value: impl Into<String>) -> Self {
        self.sku = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LocationItemsSettingsRequestSettingIdentityProductId {
    pub product_id: Option<i64>,
}

record!(LocationItemsSettingsRequestSettingIdentityProductId { product_id });

impl LocationItemsSettingsRequestSettingIdentityProductId {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn product_id(mut self, value: i64) -> Self {
        self.product_id = Some(value);
        self
    }
}
