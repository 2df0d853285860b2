// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of One of records that hold the choice as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::one_of_records_that_hold_the_choice" ["v3-rules-one-of-records-that-hold-the-choice"]
operations {
    GetTree [200],
}
types { Tree, Branch, TreeNext }
);
