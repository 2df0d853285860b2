// Written by `cargo xtask regen`; edit nothing here.
//! Types of Payment Methods (Deprecated).

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Payment {
    pub code: Option<String>,
    pub name: Option<String>,
    pub test_mode: Option<bool>,
}

record!(Payment { code, name, test_mode });
