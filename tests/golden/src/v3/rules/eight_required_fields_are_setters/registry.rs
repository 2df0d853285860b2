// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Eight required fields are setters as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::eight_required_fields_are_setters" ["v3-rules-eight-required-fields-are-setters"]
operations {
    CreateThing [204] (EightPost),
}
types { EightPost }
);
