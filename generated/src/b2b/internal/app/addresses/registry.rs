// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Address as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("b2b::internal::app::addresses" ["b2b-internal"]
operations {
    UploadAddressFile [200],
}
types {}
);
