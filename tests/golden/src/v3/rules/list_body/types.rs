// Written by `cargo xtask regen`; edit nothing here.
//! Types of List body.

use bigcommerce_runtime::codegen::{Record, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TicketPost {
    pub seat: String,
    pub row: Option<i64>,
}

record!(TicketPost { seat, row });

impl TicketPost {
    pub fn new(seat: impl Into<String>) -> Self {
        Self {
            seat: seat.into(),
            ..Record::empty()
        }
    }
    pub fn seat(mut self, value: impl Into<String>) -> Self {
        self.seat = value.into();
        self
    }
    pub fn row(mut self, value: i64) -> Self {
        self.row = Some(value);
        self
    }
}
