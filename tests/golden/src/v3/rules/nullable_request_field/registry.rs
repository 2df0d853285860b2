// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Nullable request field as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::nullable_request_field" ["v3-rules-nullable-request-field"]
operations {
    CreateThing [204] (NullableThing),
}
types { NullableThing }
);
