// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Facts are documented as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::facts_are_documented" ["v3-rules-facts-are-documented"]
operations {
    CreateFact [204] (Fact),
}
types { Fact }
);
