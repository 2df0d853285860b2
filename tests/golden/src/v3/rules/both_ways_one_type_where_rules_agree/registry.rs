// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Both ways one type where rules agree as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::both_ways_one_type_where_rules_agree" ["v3-rules-both-ways-one-type-where-rules-agree"]
operations {
    CreateNote [200] (Note),
}
types { Note }
);
