// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of One of by discriminator as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::one_of_by_discriminator" ["v3-rules-one-of-by-discriminator"]
operations {
    CreateAnimal [204] (AnimalInput),
}
types { AnimalInput, AnimalInputAnimal, Cat, Dog }
);
