//! The text of a value in a query, a form or a header.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime, SecondsFormat, Utc};
use rust_decimal::Decimal;

/// A value that can stand in a query; the text is not yet percent-encoded.
pub trait QueryValue {
    /// The text of the value.
    fn query_value(&self) -> String;
}

/// A date and time in the form of RFC 2822, as the V2 APIs take it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Rfc2822(
    /// The date and time.
    pub DateTime<FixedOffset>,
);

impl QueryValue for Rfc2822 {
    fn query_value(&self) -> String {
        crate::record::date::rfc2822(&self.0)
    }
}

impl QueryValue for DateTime<FixedOffset> {
    fn query_value(&self) -> String {
        self.to_rfc3339_opts(SecondsFormat::AutoSi, true)
    }
}

impl QueryValue for DateTime<Utc> {
    fn query_value(&self) -> String {
        self.to_rfc3339_opts(SecondsFormat::AutoSi, true)
    }
}

impl<T: QueryValue + ?Sized> QueryValue for &T {
    fn query_value(&self) -> String {
        (**self).query_value()
    }
}

macro_rules! displayed {
    ($($type:ty)*) => { $(
        impl QueryValue for $type {
            fn query_value(&self) -> String {
                self.to_string()
            }
        }
    )* };
}
displayed!(bool i32 u32 i64 u64 usize f64 str String Decimal NaiveDate NaiveTime);
