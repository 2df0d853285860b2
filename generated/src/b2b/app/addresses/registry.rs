// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Address as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("b2b::app::addresses" ["b2b-app-addresses"]
operations {
    UploadAddressFile [200],
}
types {}
);
