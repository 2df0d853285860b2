// Written by `cargo xtask regen`; edit nothing here.
//! Types of Page widgets.

use bigcommerce_runtime::codegen::{Json, Map, Record, record, union};

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PageWidget {
    pub regions: Option<Vec<Region>>,
}

record!(PageWidget { regions });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Region {
    pub name: Option<String>,
    pub children: Option<Vec<RegionChild>>,
}

record!(Region { name, children });

impl Region {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    pub fn children(mut self, value: impl IntoIterator<Item = RegionChild>) -> Self {
        self.children = Some(value.into_iter().collect());
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RegionChild {
    Layout(Layout),
    Widget(Widget),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(RegionChild by "type" { Layout(object is "layout"), Widget(object is "widget") });

impl From<Layout> for RegionChild {
    fn from(value: Layout) -> Self {
        Self::Layout(value)
    }
}

impl From<Widget> for RegionChild {
    fn from(value: Widget) -> Self {
        Self::Widget(value)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Layout {
    /// Format: `uuid`.
    pub layout_template_uuid: Option<String>,
    pub configuration: Option<Map<String, Json>>,
    pub name: Option<String>,
    pub dropzones: Option<Vec<Dropzone>>,
    pub r#type: Option<LayoutType>,
}

record!(Layout { layout_template_uuid, configuration, name, dropzones, r#type });

impl Layout {
    pub fn new() -> Self {
        Record::empty()
    }
    /// Format: `uuid`.
    pub fn layout_template_uuid(mut self, value: impl Into<String>) -> Self {
        self.layout_template_uuid = Some(value.into());
        self
    }
    pub fn configuration(mut self, value: Map<String, Json>) -> Self {
        self.configuration = Some(value);
        self
    }
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    pub fn dropzones(mut self, value: impl IntoIterator<Item = Dropzone>) -> Self {
        self.dropzones = Some(value.into_iter().collect());
        self
    }
    pub fn r#type(mut self, value: impl Into<LayoutType>) -> Self {
        self.r#type = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Dropzone {
    pub configuration: Option<Map<String, Json>>,
    pub widgets: Option<Vec<Widget>>,
}

record!(Dropzone { configuration, widgets });

impl Dropzone {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn configuration(mut self, value: Map<String, Json>) -> Self {
        self.configuration = Some(value);
        self
    }
    pub fn widgets(mut self, value: impl IntoIterator<Item = Widget>) -> Self {
        self.widgets = Some(value.into_iter().collect());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Widget {
    /// Format: `uuid`.
    pub widget_template_uuid: Option<String>,
    pub configuration: Option<Map<String, Json>>,
    pub storefront_api_query_params: Option<Map<String, Json>>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub r#type: Option<WidgetType>,
}

record!(Widget {
    widget_template_uuid, configuration, storefront_api_query_params, name, description, r#type,
});

impl Widget {
    pub fn new() -> Self {
        Record::empty()
    }
    /// Format: `uuid`.
    pub fn widget_template_uuid(mut self, value: impl Into<String>) -> Self {
        self.widget_template_uuid = Some(value.into());
        self
    }
    pub fn configuration(mut self, value: Map<String, Json>) -> Self {
        self.configuration = Some(value);
        self
    }
    pub fn storefront_api_query_params(mut self, value: Map<String, Json>) -> Self {
        self.storefront_api_query_params = Some(value);
        self
    }
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    pub fn r#type(mut self, value: impl Into<WidgetType>) -> Self {
        self.r#type = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Publish {
    pub regions: Vec<Region>,
    pub template_file: Option<String>,
    pub entity_id: Option<String>,
    pub channel_id: Option<i64>,
}

record!(Publish { regions, template_file, entity_id, channel_id });

impl Publish {
    pub fn new(regions: impl IntoIterator<Item = Region>) -> Self {
        Self {
            regions: regions.into_iter().collect(),
            ..Record::empty()
        }
    }
    pub fn regions(mut self, value: impl IntoIterator<Item = Region>) -> Self {
        self.regions = value.into_iter().collect();
        self
    }
    pub fn template_file(mut self, value: impl Into<String>) -> Self {
        self.template_file = Some(value.into());
        self
    }
    pub fn entity_id(mut self, value: impl Into<String>) -> Self {
        self.entity_id = Some(value.into());
        self
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.channel_id = Some(value);
        self
    }
}
