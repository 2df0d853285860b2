// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Required fields are constructor arguments as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::required_fields_are_constructor_arguments" ["v3-rules-required-fields-are-constructor-arguments"]
operations {
    CreateThing [204] (ThingPost),
}
types { ThingPost }
);
