// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Discriminator that misses an alternative as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::discriminator_that_misses_an_alternative" ["v3-rules-discriminator-that-misses-an-alternative"]
operations {
    GetAnimal [200],
}
types {
    Animal, AnimalMapped, Fox, Seal, Bird, BirdKind, AnimalMappedFins, AnimalUnmapped, AnimalIdle,
    AnimalIdlePaws, AnimalIdleWings,
}
);
