// Written by `cargo xtask regen`; edit nothing here.
//! Types of Eight required fields are setters.

use bigcommerce_runtime::codegen::{Record, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EightPost {
    /// Required.
    pub one: Option<i64>,
    /// Required.
    pub two: Option<i64>,
    /// Required.
    pub three: Option<i64>,
    /// Required.
    pub four: Option<i64>,
    /// Required.
    pub five: Option<i64>,
    /// Required.
    pub six: Option<i64>,
    /// Required.
    pub seven: Option<i64>,
    /// Required.
    pub eight: Option<i64>,
}

record!(EightPost { one, two, three, four, five, six, seven, eight });

impl EightPost {
    pub fn new() -> Self {
        Record::empty()
    }
    /// Required.
    pub fn one(mut self, value: i64) -> Self {
        self.one = Some(value);
        self
    }
    /// Required.
    pub fn two(mut self, value: i64) -> Self {
        self.two = Some(value);
        self
    }
    /// Required.
    pub fn three(mut self, value: i64) -> Self {
        self.three = Some(value);
        self
    }
    /// Required.
    pub fn four(mut self, value: i64) -> Self {
        self.four = Some(value);
        self
    }
    /// Required.
    pub fn five(mut self, value: i64) -> Self {
        self.five = Some(value);
        self
    }
    /// Required.
    pub fn six(mut self, value: i64) -> Self {
        self.six = Some(value);
        self
    }
    /// Required.
    pub fn seven(mut self, value: i64) -> Self {
        self.seven = Some(value);
        self
    }
    /// Required.
    pub fn eight(mut self, value: i64) -> Self {
        self.eight = Some(value);
        self
    }
}
