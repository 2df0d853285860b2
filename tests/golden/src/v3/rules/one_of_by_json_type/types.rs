// Written by `cargo xtask regen`; edit nothing here.
//! Types of One of by json type.

use bigcommerce_runtime::codegen::{Decimal, Json, Record, record, union};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InputInput {
    pub value: Option<InputInputValue>,
    pub either: Option<Decimal>,
}

record!(InputInput { value, either });

impl InputInput {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn value(mut self, value: impl Into<InputInputValue>) -> Self {
        self.value = Some(value.into());
        self
    }
    pub fn either(mut self, value: impl Into<Decimal>) -> Self {
        self.either = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum InputInputValue {
    Text(String),
    Number(Decimal),
    Boolean(bool),
    List(Vec<String>),
    Object(InputInputValueObject),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(InputInputValue {
    Text(string), Number(number), Boolean(boolean), List(array), Object(object),
});

impl From<String> for InputInputValue {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<Decimal> for InputInputValue {
    fn from(value: Decimal) -> Self {
        Self::Number(value)
    }
}

impl From<bool> for InputInputValue {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<Vec<String>> for InputInputValue {
    fn from(value: Vec<String>) -> Self {
        Self::List(value)
    }
}

impl From<InputInputValueObject> for InputInputValue {
    fn from(value: InputInputValueObject) -> Self {
        Self::Object(value)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InputInputValueObject {
    pub deep: Option<String>,
}

record!(InputInputValueObject { deep });

impl InputInputValueObject {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn deep(mut self, value: impl Into<String>) -> Self {
        self.deep = Some(value.into());
        self
    }
}
