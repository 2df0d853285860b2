// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Required query parameter as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::required_query_parameter" ["v3-rules-required-query-parameter"]
operations {
    GetThings [204],
    DeleteThings [204],
}
types {}
);
