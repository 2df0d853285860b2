// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Include and field lists as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::include_and_field_lists" ["v3-rules-include-and-field-lists"]
operations {
    GetThings [204],
}
types { Include, ThingField }
);
