// Written by `cargo xtask regen`; edit nothing here.
//! Types of One of by discriminator.

use bigcommerce_runtime::codegen::{Json, Record, record, union};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AnimalInput {
    pub animal: Option<AnimalInputAnimal>,
}

record!(AnimalInput { animal });

impl AnimalInput {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn animal(mut self, value: impl Into<AnimalInputAnimal>) -> Self {
        self.animal = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AnimalInputAnimal {
    Cat(Cat),
    Dog(Dog),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(AnimalInputAnimal by "kind" { Cat(object is "cat"), Dog(object is "dog") });

impl From<Cat> for AnimalInputAnimal {
    fn from(value: Cat) -> Self {
        Self::Cat(value)
    }
}

impl From<Dog> for AnimalInputAnimal {
    fn from(value: Dog) -> Self {
        Self::Dog(value)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    pub kind: Option<String>,
    pub lives: Option<i64>,
}

record!(Cat { kind, lives });

impl Cat {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn kind(mut self, value: impl Into<String>) -> Self {
        self.kind = Some(value.into());
        self
    }
    pub fn lives(mut self, value: i64) -> Self {
        self.lives = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    pub kind: Option<String>,
    pub tricks: Option<Vec<String>>,
}

record!(Dog { kind, tricks });

impl Dog {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn kind(mut self, value: impl Into<String>) -> Self {
        self.kind = Some(value.into());
        self
    }
    pub fn tricks(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tricks = Some(value.into_iter().map(Into::into).collect());
        self
    }
}
