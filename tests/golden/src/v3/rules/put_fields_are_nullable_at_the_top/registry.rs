// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Put fields are nullable at the top as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::put_fields_are_nullable_at_the_top" ["v3-rules-put-fields-are-nullable-at-the-top"]
operations {
    UpdateThing [204] (ThingPut),
    UpdateThings [204] (Vec<ThingPut>),
}
types { ThingPut, ThingPutBox }
);
