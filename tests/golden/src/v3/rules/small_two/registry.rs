// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Small shared records are named by fields two as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::small_two" ["v3-rules-small-two"]
operations {
    GetAxe [200],
}
types { Axe }
);
