// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Path parameters as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::path_parameters" ["v3-rules-path-parameters"]
operations {
    GetAbc [204],
    GetAmount [204],
    GetUndeclared [204],
}
types { Kind }
);
