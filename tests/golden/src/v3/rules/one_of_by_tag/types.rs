// Written by `cargo xtask regen`; edit nothing here.
//! Types of One of by tag.

use bigcommerce_runtime::codegen::{Decimal, Json, Record, record, union};

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ShapeInput {
    pub shape: Option<ShapeInputShape>,
}

record!(ShapeInput { shape });

impl ShapeInput {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn shape(mut self, value: impl Into<ShapeInputShape>) -> Self {
        self.shape = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ShapeInputShape {
    Circle(Circle),
    Square(Square),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(ShapeInputShape by "figure" {
    Circle(object is "circle"), Square(object is "square" "rectangle"),
});

impl From<Circle> for ShapeInputShape {
    fn from(value: Circle) -> Self {
        Self::Circle(value)
    }
}

impl From<Square> for ShapeInputShape {
    fn from(value: Square) -> Self {
        Self::Square(value)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Circle {
    pub figure: Option<CircleFigure>,
    pub size: Option<Decimal>,
}

record!(Circle { figure, size });

impl Circle {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn figure(mut self, value: impl Into<CircleFigure>) -> Self {
        self.figure = Some(value.into());
        self
    }
    pub fn size(mut self, value: impl Into<Decimal>) -> Self {
        self.size = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Square {
    pub figure: Option<SquareFigure>,
    pub size: Option<Decimal>,
}

record!(Square { figure, size });

impl Square {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn figure(mut self, value: impl Into<SquareFigure>) -> Self {
        self.figure = Some(value.into());
        self
    }
    pub fn size(mut self, value: impl Into<Decimal>) -> Self {
        self.size = Some(value.into());
        self
    }
}
