// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Shared error shape two as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::shared_error_two" ["v3-rules-shared-error-two"]
operations {
    GetTwo [204] { 400 BadRequestError },
}
types {}
);
