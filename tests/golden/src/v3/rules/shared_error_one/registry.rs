// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Shared error shape one as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::shared_error_one" ["v3-rules-shared-error-one"]
operations {
    GetOne [204] { 400 BadRequestError },
}
types {}
);
