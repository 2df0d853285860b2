// Written by `cargo xtask regen`; edit nothing here.
//! Types of Discriminator that misses an alternative.

use bigcommerce_runtime::codegen::{Json, record, union};

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Animal {
    pub mapped: Option<AnimalMapped>,
    pub unmapped: Option<AnimalUnmapped>,
    pub idle: Option<AnimalIdle>,
}

record!(Animal { mapped, unmapped, idle });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AnimalMapped {
    Fox(Fox),
    Seal(Seal),
    Bird(Bird),
    Fins(AnimalMappedFins),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(AnimalMapped by "kind" {
    Fox(object is "fox"), Seal(object is "Seal"), Bird(object is "bird" "parrot"), Fins(object),
});

impl From<Fox> for AnimalMapped {
    fn from(value: Fox) -> Self {
        Self::Fox(value)
    }
}

impl From<Seal> for AnimalMapped {
    fn from(value: Seal) -> Self {
        Self::Seal(value)
    }
}

impl From<Bird> for AnimalMapped {
    fn from(value: Bird) -> Self {
        Self::Bird(value)
    }
}

impl From<AnimalMappedFins> for AnimalMapped {
    fn from(value: AnimalMappedFins) -> Self {
        Self::Fins(value)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Fox {
    pub kind: Option<String>,
    pub dens: Option<i64>,
}

record!(Fox { kind, dens });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Seal {
    pub kind: Option<String>,
    pub tricks: Option<i64>,
}

record!(Seal { kind, tricks });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Bird {
    pub kind: Option<BirdKind>,
    pub feathers: Option<i64>,
}

record!(Bird { kind, feathers });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AnimalMappedFins {
    pub fins: Option<i64>,
}

record!(AnimalMappedFins { fins });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AnimalUnmapped {
    Bird(Bird),
    Fox(Fox),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(AnimalUnmapped by "kind" { Bird(object is "bird" "parrot"), Fox(object is "Fox") });

impl From<Bird> for AnimalUnmapped {
    fn from(value: Bird) -> Self {
        Self::Bird(value)
    }
}

impl From<Fox> for AnimalUnmapped {
    fn from(value: Fox) -> Self {
        Self::Fox(value)
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AnimalIdle {
    Paws(AnimalIdlePaws),
    Wings(AnimalIdleWings),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(AnimalIdle { Paws(object), Wings(object) });

impl From<AnimalIdlePaws> for AnimalIdle {
    fn from(value: AnimalIdlePaws) -> Self {
        Self::Paws(value)
    }
}

impl From<AnimalIdleWings> for AnimalIdle {
    fn from(value: AnimalIdleWings) -> Self {
        Self::Wings(value)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AnimalIdlePaws {
    pub paws: Option<i64>,
}

record!(AnimalIdlePaws { paws });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AnimalIdleWings {
    pub wings: Option<i64>,
}

record!(AnimalIdleWings { wings });
