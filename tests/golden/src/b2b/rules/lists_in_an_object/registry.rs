// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Lists in an object as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("b2b::rules::lists_in_an_object" ["b2b-rules-lists-in-an-object"]
operations {
    ListAnchors [200],
    ListProducts [200],
    ListChains [200],
    ListLockers [200],
}
types { Anchor, Locker, Position }
);
