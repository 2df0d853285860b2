// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Path parameter and body field of one name as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::path_parameter_and_body_field_of_one_name" ["v3-rules-path-parameter-and-body-field-of-one-name"]
operations {
    CreateThing [204] (ThingInput),
    UpdateThing [204] (ThingUpdate),
}
types { ThingInput, ThingUpdate }
);
