// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of One of a map as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::one_of_a_map" ["v3-rules-one-of-a-map"]
operations {
    GetSettings [200],
}
types { Setting, SettingBesideARecord, SettingBesideARecordObject }
);
