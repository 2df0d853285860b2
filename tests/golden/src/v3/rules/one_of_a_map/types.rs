// Written by `cargo xtask regen`; edit nothing here.
//! Types of One of a map.

use bigcommerce_runtime::codegen::{Json, Map, record, union};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Setting {
    pub beside_a_record: Option<SettingBesideARecord>,
    pub beside_a_map: Option<Map<String, Json>>,
}

record!(Setting { beside_a_record, beside_a_map });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SettingBesideARecord {
    Object(SettingBesideARecordObject),
    Map(Map<String, i64>),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(SettingBesideARecord { Object(object), Map(map) });

impl From<SettingBesideARecordObject> for SettingBesideARecord {
    fn from(value: SettingBesideARecordObject) -> Self {
        Self::Object(value)
    }
}

impl From<Map<String, i64>> for SettingBesideARecord {
    fn from(value: Map<String, i64>) -> Self {
        Self::Map(value)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SettingBesideARecordObject {
    pub color: Option<String>,
}

record!(SettingBesideARecordObject { color });
