// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Formats without a type are documented as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::formats_without_a_type_are_documented" ["v3-rules-formats-without-a-type-are-documented"]
operations {
    CreatePerson [204] (Person),
}
types { Person }
);
