// Written by `cargo xtask regen`; edit nothing here.
//! Types of Tax Classes.

use bigcommerce_runtime::codegen::{DateTime, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TaxClass {
    pub id: Option<String>,
    pub name: Option<String>,
    pub created_at: Option<DateTime>,
    pub updated_at: Option<DateTime>,
}

record!(TaxClass { id, name, created_at as Rfc2822, updated_at as Rfc2822 });
