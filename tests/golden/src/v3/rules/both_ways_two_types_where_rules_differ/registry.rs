// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Both ways two types where rules differ as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::both_ways_two_types_where_rules_differ" ["v3-rules-both-ways-two-types-where-rules-differ"]
operations {
    CreateMemo [200] (MemoInput),
}
types { MemoInput, Memo }
);
