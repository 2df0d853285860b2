// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Envelope bare as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v2::rules::envelope_bare" ["v2-rules-envelope-bare"]
operations {
    GetStar [200],
    CountStars [200],
}
types { Star }
);
