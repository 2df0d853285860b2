// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Equal enum values once as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::equal_enum_values_once" ["v3-rules-equal-enum-values-once"]
operations {
    GetTwin [200],
}
types { Twin, TwinItem }
);
