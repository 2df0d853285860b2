// Written by `cargo xtask regen`; edit nothing here.
//! Types of Required field is boxed.

use bigcommerce_runtime::codegen::{Record, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Shelf {
    pub room: Box<Room>,
    pub height: Option<i64>,
}

record!(Shelf { room, height });

impl Shelf {
    pub fn new(room: Room) -> Self {
        Self {
            room: Box::new(room),
            ..Record::empty()
        }
    }
    pub fn room(mut self, value: Room) -> Self {
        self.room = Box::new(value);
        self
    }
    pub fn height(mut self, value: i64) -> Self {
        self.height = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Room {
    pub highest: Option<Box<Shelf>>,
}

record!(Room { highest });

impl Room {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn highest(mut self, value: Shelf) -> Self {
        self.highest = Some(Box::new(value));
        self
    }
}
