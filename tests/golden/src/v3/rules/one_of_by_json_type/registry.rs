// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of One of by json type as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::one_of_by_json_type" ["v3-rules-one-of-by-json-type"]
operations {
    CreateInput [204] (InputInput),
}
types { InputInput, InputInputValue, InputInputValueObject }
);
