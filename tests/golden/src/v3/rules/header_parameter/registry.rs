// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Header parameter as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::header_parameter" ["v3-rules-header-parameter"]
operations {
    GetThings [204],
}
types {}
);
