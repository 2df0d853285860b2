// Written by `cargo xtask regen`; edit nothing here.
//! Types of Title names an inline type.

use bigcommerce_runtime::codegen::{Decimal, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Titled {
    pub nut: Option<i64>,
    pub skin: Option<TitledSkin>,
}

record!(Titled { nut, skin });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TitledSkin {
    pub thick: Option<Decimal>,
}

record!(TitledSkin { thick });
