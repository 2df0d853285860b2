// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Structured query parameter as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::structured_query_parameter" ["v3-rules-structured-query-parameter"]
operations {
    GetThings [204],
}
types {}
);
