// Written by `cargo xtask regen`; edit nothing here.
//! Types of Nullable enum.

use bigcommerce_runtime::codegen::{Nullable, Record, record};

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Mood {
    pub mood: Nullable<MoodItem>,
}

record!(Mood { mood });

impl Mood {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn mood(mut self, value: impl Into<Nullable<MoodItem>>) -> Self {
        self.mood = value.into();
        self
    }
}
