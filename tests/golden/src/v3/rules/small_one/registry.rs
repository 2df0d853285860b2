// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Small shared records are named by fields one as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::small_one" ["v3-rules-small-one"]
operations {
    GetKnife [200],
}
types { Knife }
);
