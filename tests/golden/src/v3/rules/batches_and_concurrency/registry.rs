// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Batches and concurrency as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::batches_and_concurrency" ["v3-rules-batches-and-concurrency"]
operations {
    GetMugs [204],
    CreateMugs [204] (Vec<String>),
    UpdateMugs [204] (Vec<String>),
    DeleteMugs [204],
    DeleteCups [204],
    DeletePlates [204],
    CreateMove [204] (MoveInput),
    CreateToken [204] (TokenInput),
}
types { MoveInput, TokenInput }
);
