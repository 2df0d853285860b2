// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Optional request field as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::optional_request_field" ["v3-rules-optional-request-field"]
operations {
    CreateThing [204] (LooseThing),
}
types { LooseThing }
);
