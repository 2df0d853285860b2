// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Widgets as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::widgets" ["v3-widgets"]
operations {
    GetWidgetTemplates [200] { 422 ErrorResponse },
    CreateWidgetTemplate [200] (WidgetTemplatePost) { 422 ErrorResponse },
    PreviewWidget [200] (WidgetTemplatePreview),
    GetWidgetTemplate [200] { 404 ErrorResponse, 422 ErrorResponse },
    UpdateWidgetTemplate [200] (WidgetTemplatePut) { 404 ErrorResponse, 422 ErrorResponse },
    DeleteWidgetTemplate [204] { 404 ErrorResponse, 422 ErrorResponse },
    GetWidgets [200] { 422 ErrorResponse },
    CreateWidget [200] (WidgetPost) { 422 ErrorResponse },
    GetWidget [200] { 404 ErrorResponse, 422 ErrorResponse },
    UpdateWidget [200] (WidgetPut) { 404 ErrorResponse, 422 ErrorResponse },
    DeleteWidget [204] { 404 ErrorResponse, 422 ErrorResponse },
    GetPlacements [200] { 422 ErrorResponse },
    CreatePlacement [200] (PlacementPost) { 422 ErrorResponse },
    GetPlacement [200] { 404 ErrorResponse, 422 ErrorResponse },
    UpdatePlacement [200] (PlacementPut) { 404 ErrorResponse, 422 ErrorResponse },
    DeletePlacement [204] { 404 ErrorResponse, 422 ErrorResponse },
    GetContentRegions [200] { 404 ErrorResponse, 422 ErrorResponse },
}
types {
    WidgetTemplate, Widget, WidgetSchemaTab, WidgetSchemaTabType, WidgetSchemaTabSection, Setting,
    SettingType, SettingTypeMeta, SettingConditional, WidgetSchemaArray, WidgetSchemaArrayType,
    WidgetSchemaArrayThumbnail, WidgetSchemaArraySchema, WidgetSchemaHidden, WidgetSchemaHiddenType,
    WidgetTemplatePost, WidgetTemplatePreview, PreviewWidgetResult, WidgetTemplatePut, WidgetFull,
    WidgetPost, WidgetPut, Placement, PlacementStatus, PlacementPost, PlacementPut, ThemeRegion,
}
);
