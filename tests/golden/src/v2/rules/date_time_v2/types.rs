// Written by `cargo xtask regen`; edit nothing here.
//! Types of Date time v2.

use bigcommerce_runtime::codegen::{DateTime, Record, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Event {
    pub date_created: Option<DateTime>,
    pub dates: Option<Vec<DateTime>>,
}

record!(Event { date_created as Rfc2822, dates as Rfc2822 });

impl Event {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn date_created(mut self, value: impl Into<DateTime>) -> Self {
        self.date_created = Some(value.into());
        self
    }
    pub fn dates(mut self, value: impl IntoIterator<Item = DateTime>) -> Self {
        self.dates = Some(value.into_iter().collect());
        self
    }
}
