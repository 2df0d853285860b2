// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Additional properties as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::additional_properties" ["v3-rules-additional-properties"]
operations {
    CreateBag [204] (Bag),
}
types { Bag, BagGemsValue, BagSealsValue }
);
