// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Recursive type is boxed as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::recursive_type_is_boxed" ["v3-rules-recursive-type-is-boxed"]
operations {
    GetFolder [200],
    CreateFolder [204] (Folder),
}
types { Folder }
);
