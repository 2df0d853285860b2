// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Urlencoded form as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::urlencoded_form" ["v3-rules-urlencoded-form"]
operations {
    CreateToken [204],
}
types { TokenInputKind }
);
