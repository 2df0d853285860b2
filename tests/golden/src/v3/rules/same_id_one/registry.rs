// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Same operation id in two modules one as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::same_id_one" ["v3-rules-same-id-one"]
operations {
    GetSame [200],
}
types { Same }
);
