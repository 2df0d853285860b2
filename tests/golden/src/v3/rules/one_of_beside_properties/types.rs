// Written by `cargo xtask regen`; edit nothing here.
//! Types of One of beside properties.

use bigcommerce_runtime::codegen::{Decimal, Json, record, union};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Fee {
    pub beside: Option<FeeBeside>,
    pub within: Option<FeeWithin>,
}

record!(Fee { beside, within });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FeeBeside {
    Fixed(Fixed),
    Percentage(Percentage),
    Free(Free),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(FeeBeside { Fixed(object), Percentage(object), Free(object) });

impl From<Fixed> for FeeBeside {
    fn from(value: Fixed) -> Self {
        Self::Fixed(value)
    }
}

impl From<Percentage> for FeeBeside {
    fn from(value: Percentage) -> Self {
        Self::Percentage(value)
    }
}

impl From<Free> for FeeBeside {
    fn from(value: Free) -> Self {
        Self::Free(value)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Fixed {
    pub name: Option<String>,
    pub amount: Option<Decimal>,
}

record!(Fixed { name, amount });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Percentage {
    pub name: Option<String>,
    pub percentage: Option<Decimal>,
}

record!(Percentage { name, percentage });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Free {
    pub name: Option<String>,
    pub reason: Option<String>,
}

record!(Free { name, reason });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FeeWithin {
    Fixed(FeeWithinFixed),
    Percentage(FeeWithinPercentage),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(FeeWithin { Fixed(object), Percentage(object) });

impl From<FeeWithinFixed> for FeeWithin {
    fn from(value: FeeWithinFixed) -> Self {
        Self::Fixed(value)
    }
}

impl From<FeeWithinPercentage> for FeeWithin {
    fn from(value: FeeWithinPercentage) -> Self {
        Self::Percentage(value)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FeeWithinFixed {
    pub note: Option<String>,
    pub amount: Option<Decimal>,
}

record!(FeeWithinFixed { note, amount });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FeeWithinPercentage {
    pub note: Option<String>,
    pub percentage: Option<Decimal>,
}

record!(FeeWithinPercentage { note, percentage });
