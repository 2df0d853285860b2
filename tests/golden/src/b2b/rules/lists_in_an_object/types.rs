// Written by `cargo xtask regen`; edit nothing here.
//! Types of Lists in an object.

use bigcommerce_runtime::codegen::{Decimal, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Anchor {
    pub weight: Option<Decimal>,
}

record!(Anchor { weight });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Locker {
    pub list: Option<Vec<Anchor>>,
    pub pagination: Option<Position>,
    pub is_locked: Option<bool>,
}

record!(Locker { list, pagination, is_locked = "isLocked" });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Position {
    pub total_count: Option<i64>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}

record!(Position { total_count = "totalCount", offset, limit });
