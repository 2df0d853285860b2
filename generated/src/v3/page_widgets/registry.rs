// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Page widgets as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::page_widgets" ["v3-page-widgets"]
operations {
    GetPageWidgets [200] { 422 ErrorResponse },
    CreatePageWidgets [204] (Publish) { 422 ErrorResponse },
}
types { PageWidget, Region, RegionChild, Layout, Dropzone, Widget, WidgetType, LayoutType, Publish }
);
