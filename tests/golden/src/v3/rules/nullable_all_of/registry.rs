// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Nullable all of as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::nullable_all_of" ["v3-rules-nullable-all-of"]
operations {
    CreateShell [204] (Shell),
}
types { Shell, Kernel }
);
