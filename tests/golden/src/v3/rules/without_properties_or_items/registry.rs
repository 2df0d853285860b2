// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Without properties or items as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::without_properties_or_items" ["v3-rules-without-properties-or-items"]
operations {
    CreateBlank [204] (Blank),
}
types { Blank }
);
