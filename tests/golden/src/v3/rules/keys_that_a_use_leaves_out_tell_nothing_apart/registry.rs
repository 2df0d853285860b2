// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Keys that a use leaves out tell nothing apart as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::keys_that_a_use_leaves_out_tell_nothing_apart" ["v3-rules-keys-that-a-use-leaves-out-tell-nothing-apart"]
operations {
    CreateNote [204] (NoteInput),
}
types { NoteInput, NoteInputNote }
);
