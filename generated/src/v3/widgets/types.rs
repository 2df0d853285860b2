// Written by `cargo xtask regen`; edit nothing here.
//! Types of Widgets.

use bigcommerce_runtime::codegen::{DateTime, Json, Map, Nullable, Record, record, union};

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WidgetTemplate {
    pub name: Option<String>,
    pub schema: Option<Vec<Widget>>,
    /// Format: `html`.
    pub template: Option<String>,
    pub storefront_api_query: Option<String>,
    /// Format: `uuid`.
    pub uuid: Option<String>,
    pub kind: Option<String>,
    pub date_created: Option<DateTime>,
    pub date_modified: Option<DateTime>,
    pub current_version_uuid: Option<String>,
    /// Default: `"default"`.
    pub icon_name: Option<String>,
}

record!(WidgetTemplate {
    name, schema, template, storefront_api_query, uuid, kind, date_created, date_modified,
    current_version_uuid, icon_name,
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Widget {
    SchemaTab(WidgetSchemaTab),
    SchemaArray(WidgetSchemaArray),
    SchemaHidden(WidgetSchemaHidden),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(Widget by "type" {
    SchemaTab(object is "tab"), SchemaArray(object is "array"), SchemaHidden(object is "hidden"),
});

impl From<WidgetSchemaTab> for Widget {
    fn from(value: WidgetSchemaTab) -> Self {
        Self::SchemaTab(value)
    }
}

impl From<WidgetSchemaArray> for Widget {
    fn from(value: WidgetSchemaArray) -> Self {
        Self::SchemaArray(value)
    }
}

impl From<WidgetSchemaHidden> for Widget {
    fn from(value: WidgetSchemaHidden) -> Self {
        Self::SchemaHidden(value)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WidgetSchemaTab {
    pub r#type: Option<WidgetSchemaTabType>,
    pub label: Option<String>,
    pub sections: Option<Vec<WidgetSchemaTabSection>>,
}

record!(WidgetSchemaTab { r#type, label, sections });

impl WidgetSchemaTab {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn r#type(mut self, value: impl Into<WidgetSchemaTabType>) -> Self {
        self.r#type = Some(value.into());
        self
    }
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }
    pub fn sections(
        mut self,
        value: impl IntoIterator<Item = WidgetSchemaTabSection>,
    ) -> Self {
        self.sections = Some(value.into_iter().collect());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WidgetSchemaTabSection {
    pub label: Option<String>,
    pub settings: Option<Vec<Setting>>,
}

record!(WidgetSchemaTabSection { label, settings });

impl WidgetSchemaTabSection {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }
    pub fn settings(mut self, value: impl IntoIterator<Item = Setting>) -> Self {
        self.settings = Some(value.into_iter().collect());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Setting {
    pub r#type: Option<SettingType>,
    pub label: Option<String>,
    pub id: Option<String>,
    pub default: Option<String>,
    pub type_meta: Option<SettingTypeMeta>,
    pub conditional: Option<SettingConditional>,
}

record!(Setting { r#type, label, id, default, type_meta = "typeMeta", conditional });

impl Setting {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn r#type(mut self, value: impl Into<SettingType>) -> Self {
        self.r#type = Some(value.into());
        self
    }
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    pub fn default(mut self, value: impl Into<String>) -> Self {
        self.default = Some(value.into());
        self
    }
    pub fn type_meta(mut self, value: SettingTypeMeta) -> Self {
        self.type_meta = Some(value);
        self
    }
    pub fn conditional(mut self, value: SettingConditional) -> Self {
        self.conditional = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SettingTypeMeta {
    pub select_options: Option<Vec<SettingTypeMetaSelectOption>>,
}

record!(SettingTypeMeta { select_options = "selectOptions" });

impl SettingTypeMeta {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn select_options(
        mut self,
        value: impl IntoIterator<Item = SettingTypeMetaSelectOption>,
    ) -> Self {
        self.select_options = Some(value.into_iter().collect());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SettingConditional {
    pub key: Option<String>,
    pub operator: Option<String>,
    pub value: Option<Vec<Json>>,
}

record!(SettingConditional { key, operator, value });

impl SettingConditional {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    pub fn operator(mut self, value: impl Into<String>) -> Self {
        self.operator = Some(value.into());
        self
    }
    pub fn value(mut self, value: impl IntoIterator<Item = Json>) -> Self {
        self.value = Some(value.into_iter().collect());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WidgetSchemaArray {
    pub r#type: Option<WidgetSchemaArrayType>,
    pub label: Option<String>,
    pub id: Option<String>,
    pub default_count: Option<i64>,
    pub entry_label: Option<String>,
    pub thumbnail: Option<WidgetSchemaArrayThumbnail>,
    pub schema: Option<Vec<WidgetSchemaArraySchema>>,
}

record!(WidgetSchemaArray {
    r#type, label, id, default_count = "defaultCount", entry_label = "entryLabel", thumbnail,
    schema,
});

impl WidgetSchemaArray {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn r#type(mut self, value: impl Into<WidgetSchemaArrayType>) -> Self {
        self.r#type = Some(value.into());
        self
    }
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    pub fn default_count(mut self, value: i64) -> Self {
        self.default_count = Some(value);
        self
    }
    pub fn entry_label(mut self, value: impl Into<String>) -> Self {
        self.entry_label = Some(value.into());
        self
    }
    pub fn thumbnail(mut self, value: WidgetSchemaArrayThumbnail) -> Self {
        self.thumbnail = Some(value);
        self
    }
    pub fn schema(
        mut self,
        value: impl IntoIterator<Item = WidgetSchemaArraySchema>,
    ) -> Self {
        self.schema = Some(value.into_iter().collect());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WidgetSchemaArrayThumbnail {
    pub r#type: Option<String>,
    pub value_key: Option<String>,
}

record!(WidgetSchemaArrayThumbnail { r#type, value_key = "valueKey" });

impl WidgetSchemaArrayThumbnail {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.r#type = Some(value.into());
        self
    }
    pub fn value_key(mut self, value: impl Into<String>) -> Self {
        self.value_key = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WidgetSchemaArraySchema {
    Hidden(WidgetSchemaHidden),
    Tab(WidgetSchemaTab),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(WidgetSchemaArraySchema by "type" { Hidden(object is "hidden"), Tab(object is "tab") });

impl From<WidgetSchemaHidden> for WidgetSchemaArraySchema {
    fn from(value: WidgetSchemaHidden) -> Self {
        Self::Hidden(value)
    }
}

impl From<WidgetSchemaTab> for WidgetSchemaArraySchema {
    fn from(value: WidgetSchemaTab) -> Self {
        Self::Tab(value)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WidgetSchemaHidden {
    pub r#type: Option<WidgetSchemaHiddenType>,
    pub settings: Option<Vec<Setting>>,
}

record!(WidgetSchemaHidden { r#type, settings });

impl WidgetSchemaHidden {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn r#type(mut self, value: impl Into<WidgetSchemaHiddenType>) -> Self {
        self.r#type = Some(value.into());
        self
    }
    pub fn settings(mut self, value: impl IntoIterator<Item = Setting>) -> Self {
        self.settings = Some(value.into_iter().collect());
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WidgetTemplatePost {
    pub name: String,
    pub schema: Option<Vec<Widget>>,
    /// Format: `html`.
    pub template: String,
    pub storefront_api_query: Option<String>,
    pub channel_id: Option<i64>,
}

record!(WidgetTemplatePost { name, schema, template, storefront_api_query, channel_id });

impl WidgetTemplatePost {
    pub fn new(name: impl Into<String>, template: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            template: template.into(),
            ..Record::empty()
        }
    }
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    pub fn schema(mut self, value: impl IntoIterator<Item = Widget>) -> Self {
        self.schema = Some(value.into_iter().collect());
        self
    }
    /// Format: `html`.
    pub fn template(mut self, value: impl Into<String>) -> Self {
        self.template = value.into();
        self
    }
    pub fn storefront_api_query(mut self, value: impl Into<String>) -> Self {
        self.storefront_api_query = Some(value.into());
        self
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.channel_id = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WidgetTemplatePreview {
    pub widget_configuration: Option<Map<String, Json>>,
}

record!(WidgetTemplatePreview { widget_configuration });

impl WidgetTemplatePreview {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn widget_configuration(mut self, value: Map<String, Json>) -> Self {
        self.widget_configuration = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PreviewWidgetResult {
    /// Format: `html`.
    pub html: Option<String>,
}

record!(PreviewWidgetResult { html });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WidgetTemplatePut {
    pub name: Nullable<String>,
    pub schema: Nullable<Vec<Widget>>,
    /// Format: `html`.
    pub template: Nullable<String>,
    pub storefront_api_query: Nullable<String>,
    pub create_new_version: Nullable<bool>,
    pub channel_id: Nullable<i64>,
}

record!(WidgetTemplatePut {
    name, schema, template, storefront_api_query, create_new_version, channel_id,
});

impl WidgetTemplatePut {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.name = value.into();
        self
    }
    pub fn schema(mut self, value: impl Into<Nullable<Vec<Widget>>>) -> Self {
        self.schema = value.into();
        self
    }
    /// Format: `html`.
    pub fn template(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.template = value.into();
        self
    }
    pub fn storefront_api_query(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.storefront_api_query = value.into();
        self
    }
    pub fn create_new_version(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.create_new_version = value.into();
        self
    }
    pub fn channel_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.channel_id = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WidgetFull {
    pub name: Option<String>,
    pub description: Option<String>,
    pub widget_configuration: Option<Map<String, Json>>,
    /// Format: `uuid`.
    pub uuid: Option<String>,
    pub widget_template: Option<WidgetTemplate>,
    pub date_created: Option<DateTime>,
    pub date_modified: Option<DateTime>,
    pub version_uuid: Option<String>,
    pub channel_id: Option<i64>,
}

record!(WidgetFull {
    name, description, widget_configuration, uuid, widget_template, date_created, date_modified,
    version_uuid, channel_id,
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WidgetPost {
    pub name: String,
    pub description: Option<String>,
    pub widget_configuration: Option<Map<String, Json>>,
    pub widget_template_uuid: String,
    pub channel_id: Option<i64>,
}

record!(WidgetPost { name, description, widget_configuration, widget_template_uuid, channel_id });

impl WidgetPost {
    pub fn new(
        name: impl Into<String>,
        widget_template_uuid: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            widget_template_uuid: widget_template_uuid.into(),
            ..Record::empty()
        }
    }
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    pub fn widget_configuration(mut self, value: Map<String, Json>) -> Self {
        self.widget_configuration = Some(value);
        self
    }
    pub fn widget_template_uuid(mut self, value: impl Into<String>) -> Self {
        self.widget_template_uuid = value.into();
        self
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.channel_id = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WidgetPut {
    pub name: Nullable<String>,
    pub description: Nullable<String>,
    pub widget_configuration: Nullable<Map<String, Json>>,
    pub widget_template_uuid: Nullable<String>,
    pub channel_id: Nullable<i64>,
    pub upgrade: Nullable<bool>,
}

record!(WidgetPut {
    name, description, widget_configuration, widget_template_uuid, channel_id, upgrade,
});

impl WidgetPut {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.name = value.into();
        self
    }
    pub fn description(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.description = value.into();
        self
    }
    pub fn widget_configuration(
        mut self,
        value: impl Into<Nullable<Map<String, Json>>>,
    ) -> Self {
        self.widget_configuration = value.into();
        self
    }
    pub fn widget_template_uuid(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.widget_template_uuid = value.into();
        self
    }
    pub fn channel_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.channel_id = value.into();
        self
    }
    pub fn upgrade(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.upgrade = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Placement {
    /// Format: `uuid`.
    pub uuid: Option<String>,
    pub template_file: Option<String>,
    pub date_created: Option<DateTime>,
    pub date_modified: Option<DateTime>,
    pub channel_id: Option<i64>,
    pub entity_id: Option<String>,
    pub sort_order: Option<i64>,
    pub region: Option<String>,
    /// Default: `"inactive"`.
    pub status: Option<PlacementStatus>,
    pub widget: Option<WidgetFull>,
}

record!(Placement {
    uuid, template_file, date_created, date_modified, channel_id, entity_id, sort_order, region,
    status, widget,
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PlacementPost {
    pub widget_uuid: String,
    pub template_file: String,
    pub channel_id: Option<i64>,
    pub entity_id: Option<String>,
    pub sort_order: Option<i64>,
    pub region: Option<String>,
    /// Default: `"inactive"`.
    pub status: Option<PlacementStatus>,
}

record!(PlacementPost {
    widget_uuid, template_file, channel_id, entity_id, sort_order, region, status,
});

impl PlacementPost {
    pub fn new(
        widget_uuid: impl Into<String>,
        template_file: impl Into<String>,
    ) -> Self {
        Self {
            widget_uuid: widget_uuid.into(),
            template_file: template_file.into(),
            ..Record::empty()
        }
    }
    pub fn widget_uuid(mut self, value: impl Into<String>) -> Self {
        self.widget_uuid = value.into();
        self
    }
    pub fn template_file(mut self, value: impl Into<String>) -> Self {
        self.template_file = value.into();
        self
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.channel_id = Some(value);
        self
    }
    pub fn entity_id(mut self, value: impl Into<String>) -> Self {
        self.entity_id = Some(value.into());
        self
    }
    pub fn sort_order(mut self, value: i64) -> Self {
        self.sort_order = Some(value);
        self
    }
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Default: `"inactive"`.
    pub fn status(mut self, value: impl Into<PlacementStatus>) -> Self {
        self.status = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PlacementPut {
    pub template_file: Nullable<String>,
    pub widget_uuid: Nullable<String>,
    pub channel_id: Nullable<i64>,
    pub entity_id: Nullable<String>,
    pub sort_order: Nullable<i64>,
    pub region: Nullable<String>,
    /// Default: `"inactive"`.
    pub status: Nullable<PlacementStatus>,
}

record!(PlacementPut {
    template_file, widget_uuid, channel_id, entity_id, sort_order, region, status,
});

impl PlacementPut {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn template_file(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.template_file = value.into();
        self
    }
    pub fn widget_uuid(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.widget_uuid = value.into();
        self
    }
    pub fn channel_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.channel_id = value.into();
        self
    }
    pub fn entity_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.entity_id = value.into();
        self
    }
    pub fn sort_order(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.sort_order = value.into();
        self
    }
    pub fn region(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.region = value.into();
        self
    }
    /// Default: `"inactive"`.
    pub fn status(mut self, value: impl Into<Nullable<PlacementStatus>>) -> Self {
        self.status = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ThemeRegion {
    pub name: Option<String>,
}

record!(ThemeRegion { name });
