// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Required field is boxed as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::required_field_is_boxed" ["v3-rules-required-field-is-boxed"]
operations {
    CreateShelf [204] (Shelf),
}
types { Shelf, Room }
);
