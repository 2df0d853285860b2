//! Numbers: `i64`, `f64` and `Decimal`, as JSON numbers or (codec `Text`) in strings.
//!
//! serde_json (with its feature `float_roundtrip`) reads a fraction as the nearest `f64`, and the shortest decimal that names it is
//! what the server wrote, for up to 15 significant digits. Writing goes the same way back; a decimal with more digits than an
//! `f64` has is written as a string.

use std::str::FromStr;

use rust_decimal::Decimal;
use serde::de::Deserializer;
use serde::ser::Serializer;

use super::Value;
use super::codec::{Plain, Text};
use super::leaf::{self, Form, InText, Leaf};

/// Above this, neighbouring integers are one `f64`.
const EXACT: f64 = 9_007_199_254_740_992.0;
/// Below this, a number has so few digits that an `f64` tells it from all others of its scale.
const FIFTEEN_DIGITS: i64 = 1_000_000_000_000_000;
/// Up to this scale, powers of ten are exact as `f64`.
const EXACT_POWER: u32 = 22;

impl Leaf for i64 {
    const EXPECTED: &'static str = "an integer";
    const FORM: Form = Form::Number;

    fn from_text(text: &str) -> Option<Self> {
        let text = text.trim();
        text.parse().ok().or_else(|| Self::from_float(text.parse().ok()?))
    }
    #[inline]
    fn from_integer(number: i64) -> Option<Self> {
        Some(number)
    }
    fn from_float(number: f64) -> Option<Self> {
        #[allow(clippy::cast_possible_truncation, reason = "whole and within the exact range")]
        (number.trunc() == number && number.abs() <= EXACT).then_some(number as Self)
    }
    fn from_bool(value: bool) -> Option<Self> {
        Some(value.into())
    }
}

impl Leaf for f64 {
    const EXPECTED: &'static str = "a number";
    const FORM: Form = Form::Number;

    fn from_text(text: &str) -> Option<Self> {
        text.trim().parse().ok().filter(|number: &Self| number.is_finite())
    }
    #[inline]
    #[allow(clippy::cast_precision_loss, reason = "coordinates and ratios; not for ids or money")]
    fn from_integer(number: i64) -> Option<Self> {
        Some(number as Self)
    }
    #[allow(clippy::cast_precision_loss, reason = "coordinates and ratios; not for ids or money")]
    fn from_unsigned(number: u64) -> Option<Self> {
        Some(number as Self)
    }
    #[inline]
    fn from_float(number: f64) -> Option<Self> {
        Some(number)
    }
}

impl Leaf for Decimal {
    const EXPECTED: &'static str = "a decimal number";
    const FORM: Form = Form::Number;

    fn from_text(text: &str) -> Option<Self> {
        // The library takes digits in groups, as Rust writes them.
        let text = Some(text.trim()).filter(|text| !text.contains('_'))?;
        Self::from_str(text)
            .or_else(|_| Self::from_scientific(text))
            .ok()
            .or_else(|| Self::from_str(&without_separators(text)?).ok())
    }
    fn from_integer(number: i64) -> Option<Self> {
        Some(Self::from(number))
    }
    fn from_unsigned(number: u64) -> Option<Self> {
        Some(Self::from(number))
    }
    fn from_float(number: f64) -> Option<Self> {
        // Scale 1 at least, so that 10.0 goes out as 10.0 again. A quotient of two exact integers is correctly rounded, so
        // equality proves that the decimal names this very number.
        for (scale, factor) in [(1, 1e1), (2, 1e2), (3, 1e3), (4, 1e4)] {
            let scaled = (number * factor).round();
            if scaled.abs() < EXACT && scaled / factor == number {
                #[allow(
                    clippy::cast_possible_truncation,
                    reason = "rounded, within the exact range"
                )]
                return Some(Self::new(scaled as i64, scale));
            }
        }
        Self::from_text(&leaf::float_text(number))
    }
}

/// Formatted money without its thousands separators: `1,234.56`. A comma elsewhere, or behind a zero (`0,125`), may be a decimal
/// comma, and is no number.
fn without_separators(text: &str) -> Option<String> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let mut groups = whole.trim_start_matches(['-', '+']).split(',');
    let first = groups.next()?;
    let leads =
        !fraction.contains(',') && (1..=3).contains(&first.len()) && !first.starts_with('0');
    let grouped = leads && groups.all(|group| group.len() == 3);
    grouped.then(|| text.replace(',', ""))
}

/// The `f64` whose shortest text is the decimal, if there is one.
fn exact_float(decimal: &Decimal) -> Option<f64> {
    if let Ok(mantissa) = i64::try_from(decimal.mantissa())
        && (-FIFTEEN_DIGITS..FIFTEEN_DIGITS).contains(&mantissa)
        && let Some(power) =
            (decimal.scale() <= EXACT_POWER).then(|| 10_f64.powi(decimal.scale() as i32))
    {
        // A quotient of two exact numbers is the nearest one.
        #[allow(clippy::cast_precision_loss, reason = "15 digits are exact")]
        return Some(mantissa as f64 / power);
    }
    let nearest: f64 = decimal.to_string().parse().ok()?;
    (Decimal::from_text(&leaf::float_text(nearest))? == *decimal).then_some(nearest)
}

/// A JSON number where one can hold the decimal, else its text: a wrong amount must not go out in silence.
fn encode_decimal<S: Serializer>(decimal: &Decimal, serializer: S) -> Result<S::Ok, S::Error> {
    if decimal.scale() == 0 {
        if let Ok(whole) = i64::try_from(decimal.mantissa()) {
            return serializer.serialize_i64(whole);
        }
        if let Ok(whole) = u64::try_from(decimal.mantissa()) {
            return serializer.serialize_u64(whole);
        }
    }
    match exact_float(decimal) {
        Some(number) => serializer.serialize_f64(number),
        None => serializer.collect_str(decimal),
    }
}

macro_rules! number {
    ($type:ty, $empty:expr, $encode:expr) => {
        impl Value<Plain> for $type {
            #[inline]
            fn decode<'de, D: Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Option<Self>, D::Error> {
                leaf::decode(deserializer)
            }
            #[inline]
            fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $encode(self, serializer)
            }
            fn empty() -> Self {
                $empty
            }
        }

        impl Value<Text> for $type {
            #[inline]
            fn decode<'de, D: Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Option<Self>, D::Error> {
                Ok(leaf::decode::<InText<Self>, D>(deserializer)?.map(|text| text.0))
            }
            fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
            fn empty() -> Self {
                $empty
            }
        }
    };
}
number!(i64, 0, |value: &i64, serializer: S| serializer.serialize_i64(*value));
number!(f64, 0.0, |value: &f64, serializer: S| serializer.serialize_f64(*value));
number!(Decimal, Decimal::ZERO, encode_decimal);
