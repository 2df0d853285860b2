//! Dates and times of day: the forms of RFC 3339 and RFC 2822, dates alone, and seconds or milliseconds since 1970.

use chrono::format::{Parsed, StrftimeItems, parse};
use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, SecondsFormat};
use serde::de::Deserializer;
use serde::ser::Serializer;

use super::Value;
use super::codec::{Plain, Rfc2822, Seconds};
use super::leaf::{self, Form, Leaf};

type Instant = DateTime<FixedOffset>;

/// Date and time without an offset, which is UTC then.
const LOCAL: [&str; 5] = [
    "%Y-%m-%dT%H:%M:%S%.f",
    "%Y-%m-%d %H:%M:%S%.f",
    "%Y-%m-%dT%H:%M",
    "%Y-%m-%d %H:%M",
    "%a, %d %b %Y %H:%M:%S",
];
/// Date and time with offsets that RFC 3339 does not know, or without seconds.
const ZONED: [&str; 3] = ["%Y-%m-%dT%H:%M:%S%.f%z", "%Y-%m-%d %H:%M:%S%.f %z", "%Y-%m-%dT%H:%M%#z"];
/// The last second of the last year that has four digits; a larger number is one of milliseconds.
const LAST_SECOND: i64 = 253_402_300_799;

/// A date without the blanks and quotes that some answers have around it.
fn bare(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_whitespace() || c == '"' || c == '\'')
}

/// Whether a text is the date of zeros, as databases write "no date", or what PHP makes of that.
fn is_no_date(text: &str) -> bool {
    let text = bare(text);
    text.starts_with("0000-00-00")
        || text.starts_with("-0001-11-30")
        || text.starts_with("Wed, 30 Nov -0001")
        || leaf::is_nothing(text)
}

fn instant(text: &str) -> Option<Instant> {
    let local = text.strip_suffix("UTC").map_or(text, str::trim_end);
    DateTime::parse_from_rfc3339(text)
        .or_else(|_| DateTime::parse_from_rfc2822(text))
        .ok()
        .or_else(|| ZONED.iter().find_map(|form| zoned(text, form)))
        .or_else(|| {
            LOCAL.iter().find_map(|form| NaiveDateTime::parse_from_str(local, form).ok().map(utc))
        })
        .or_else(|| day(text)?.and_hms_opt(0, 0, 0).map(utc))
}

/// A date alone. Eight digits are one too: as seconds they would all be of 1970.
fn day(text: &str) -> Option<NaiveDate> {
    let form = if text.len() == 8 { "%Y%m%d" } else { "%Y-%m-%d" };
    NaiveDate::parse_from_str(text, form).ok()
}

impl Leaf for Instant {
    const EXPECTED: &'static str = "a date and time";
    const FORM: Form = Form::Text;

    fn from_text(text: &str) -> Option<Self> {
        let text = bare(text);
        // The year before the first is what PHP makes of a date of zeros.
        instant(text).filter(|at| at.year() > 0).or_else(|| Self::from_integer(text.parse().ok()?))
    }
    fn is_nothing(text: &str) -> bool {
        is_no_date(text)
    }
    fn from_integer(number: i64) -> Option<Self> {
        let at = match number.unsigned_abs() > LAST_SECOND.unsigned_abs() {
            true => DateTime::from_timestamp_millis(number),
            false => DateTime::from_timestamp(number, 0),
        };
        at.map(|at| at.fixed_offset())
    }
    fn from_float(seconds: f64) -> Option<Self> {
        #[allow(
            clippy::cast_possible_truncation,
            reason = "out of range is no date, and from_timestamp says so"
        )]
        DateTime::from_timestamp_micros((seconds * 1e6).round() as i64)
            .map(|instant| instant.fixed_offset())
    }
}

/// The form of RFC 2822 with two digits for the day, as the V2 APIs write it, in whole seconds. chrono's own function panics
/// on years that have more than four digits.
pub(crate) fn rfc2822(at: &Instant) -> String {
    at.format("%a, %d %b %Y %H:%M:%S %z").to_string()
}

/// The same, but for a fraction of a second, for which it has no place: then the form of RFC 3339.
fn rfc2822_or_3339(at: &Instant) -> String {
    if at.timestamp_subsec_nanos() == 0 { rfc2822(at) } else { rfc3339(at) }
}

fn rfc3339(at: &Instant) -> String {
    at.to_rfc3339_opts(SecondsFormat::AutoSi, false)
}

fn utc(local: NaiveDateTime) -> Instant {
    local.and_utc().fixed_offset()
}

fn zoned(text: &str, form: &str) -> Option<Instant> {
    let mut parsed = Parsed::new();
    parse(&mut parsed, text, StrftimeItems::new(form)).ok()?;
    parsed.to_datetime().ok()
}

impl Leaf for NaiveDate {
    const EXPECTED: &'static str = "a date";
    const FORM: Form = Form::Text;

    fn from_text(text: &str) -> Option<Self> {
        day(bare(text))
            .filter(|day| day.year() > 0)
            .or_else(|| Instant::from_text(text).map(|instant| instant.date_naive()))
    }
    fn is_nothing(text: &str) -> bool {
        is_no_date(text)
    }
    fn from_integer(seconds: i64) -> Option<Self> {
        Instant::from_integer(seconds).map(|instant| instant.date_naive())
    }
    fn from_float(seconds: f64) -> Option<Self> {
        Instant::from_float(seconds).map(|instant| instant.date_naive())
    }
}

impl Leaf for NaiveTime {
    const EXPECTED: &'static str = "a time of day";
    const FORM: Form = Form::Text;

    fn from_text(text: &str) -> Option<Self> {
        let text = bare(text);
        ["%H:%M:%S%.f", "%H:%M", "%I:%M %p"]
            .iter()
            .find_map(|form| Self::parse_from_str(text, form).ok())
            .or_else(|| Instant::from_text(text).map(|instant| instant.time()))
    }
    fn is_nothing(text: &str) -> bool {
        is_no_date(text)
    }
    fn from_integer(_: i64) -> Option<Self> {
        None
    }
    fn from_float(_: f64) -> Option<Self> {
        None
    }
}

macro_rules! date {
    ($type:ty, $codec:ty, $empty:expr, $text:expr) => {
        impl Value<$codec> for $type {
            fn decode<'de, D: Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Option<Self>, D::Error> {
                leaf::decode(deserializer)
            }
            fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(&$text(self))
            }
            fn empty() -> Self {
                $empty
            }
        }
    };
}
date!(Instant, Plain, Self::default(), rfc3339);
date!(Instant, Rfc2822, Self::default(), rfc2822_or_3339);
date!(NaiveDate, Plain, Self::default(), |date: &NaiveDate| date.format("%Y-%m-%d"));
date!(NaiveTime, Plain, Self::default(), |time: &NaiveTime| time.format("%H:%M:%S%.f"));

/// A date for which the reference states a number of seconds.
struct InSeconds(Instant);

impl Leaf for InSeconds {
    const EXPECTED: &'static str = "seconds since 1970";
    const FORM: Form = Form::Number;

    fn from_text(text: &str) -> Option<Self> {
        Instant::from_text(text).map(Self)
    }
    fn is_nothing(text: &str) -> bool {
        is_no_date(text)
    }
    fn from_integer(seconds: i64) -> Option<Self> {
        Instant::from_integer(seconds).map(Self)
    }
    fn from_float(seconds: f64) -> Option<Self> {
        Instant::from_float(seconds).map(Self)
    }
}

impl Value<Seconds> for Instant {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
        Ok(leaf::decode::<InSeconds, D>(deserializer)?.map(|seconds| seconds.0))
    }
    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.timestamp_subsec_nanos() == 0 {
            return serializer.serialize_i64(self.timestamp());
        }
        #[allow(clippy::cast_precision_loss, reason = "microseconds of any year that is real")]
        serializer.serialize_f64(self.timestamp_micros() as f64 / 1e6)
    }
    fn empty() -> Self {
        Self::default()
    }
}
