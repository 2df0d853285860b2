// Written by `cargo xtask regen`; edit nothing here.
//! Shared shapes: widgets.

pub(crate) mod setting_type_meta_select_option;

pub use setting_type_meta_select_option::SettingTypeMetaSelectOption;
