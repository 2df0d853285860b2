// Written by `cargo xtask regen`; edit nothing here.
//! Types of PaymentMethod.

use bigcommerce_runtime::codegen::record;

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentModule {
    /// At least 1 character.
    pub module_name: Option<String>,
    pub value: Option<PaymentModuleValue>,
}

record!(PaymentModule { module_name = "moduleName", value });
