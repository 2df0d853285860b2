// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Page widgets.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WidgetType {
    Widget,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(WidgetType { Widget = "widget" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LayoutType {
    Layout,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(LayoutType { Layout = "layout" });
