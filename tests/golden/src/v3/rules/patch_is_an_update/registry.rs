// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Patch is an update as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::patch_is_an_update" ["v3-rules-patch-is-an-update"]
operations {
    PatchPatch [204] (PatchBody),
}
types { PatchBody }
);
