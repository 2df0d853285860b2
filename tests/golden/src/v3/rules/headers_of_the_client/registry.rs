// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Headers of the client as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::headers_of_the_client" ["v3-rules-headers-of-the-client"]
operations {
    CreateThing [204] (N),
}
types {}
);
