// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Inventory as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::inventory" ["v3-inventory"]
operations {
    PutAbsoluteAdjustment [200] (AdjustmentsAbsoluteRequest) { 422 UnprocessableContentError },
    PostRelativeAdjustment [200] (AdjustmentsRelativeRequest) { 422 UnprocessableContentError },
    GetInventoryItems [200],
    GetLocationInventoryItems [200] { 404 UnprocessableContentError },
    PutLocationInventoryItems [200] (LocationItemsSettingsRequest) { 422 UnprocessableContentError },
}
types {
    AdjustmentsAbsoluteRequest, AdjustmentsAbsoluteRequestItem, ItemSku, ItemVariantId,
    ItemProductId, AdjustmentsRelativeRequest, Item, ItemIdentity, ItemLocation, Settings,
    LocationItems, LocationItemsIdentity, LocationItemsSettingsRequest,
    LocationItemsSettingsRequestSetting, LocationItemsSettingsRequestSettingIdentity,
    LocationItemsSettingsRequestSettingIdentitySku,
    LocationItemsSettingsRequestSettingIdentityProductId,
}
);
