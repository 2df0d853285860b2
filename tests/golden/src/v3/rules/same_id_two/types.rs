// Written by `cargo xtask regen`; edit nothing here.
//! Types of Same operation id in two modules two.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Same {
    pub second_kind: Option<String>,
}

record!(Same { second_kind });
