// Written by `cargo xtask regen`; edit nothing here.
//! Types of Put fields are nullable at the top.

use bigcommerce_runtime::codegen::{Decimal, Nullable, Record, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThingPut {
    pub id: i64,
    pub colour: Nullable<String>,
    pub r#box: Nullable<ThingPutBox>,
}

record!(ThingPut { id, colour, r#box });

impl ThingPut {
    pub fn new(id: i64) -> Self {
        Self { id, ..Record::empty() }
    }
    pub fn id(mut self, value: i64) -> Self {
        self.id = value;
        self
    }
    pub fn colour(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.colour = value.into();
        self
    }
    pub fn r#box(mut self, value: impl Into<Nullable<ThingPutBox>>) -> Self {
        self.r#box = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ThingPutBox {
    pub height: Option<Decimal>,
    pub wide: Option<Decimal>,
}

record!(ThingPutBox { height, wide });

impl ThingPutBox {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn height(mut self, value: impl Into<Decimal>) -> Self {
        self.height = Some(value.into());
        self
    }
    pub fn wide(mut self, value: impl Into<Decimal>) -> Self {
        self.wide = Some(value.into());
        self
    }
}
