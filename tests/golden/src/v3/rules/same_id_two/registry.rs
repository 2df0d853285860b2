// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Same operation id in two modules two as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::same_id_two" ["v3-rules-same-id-two"]
operations {
    GetSame [200],
}
types { Same }
);
