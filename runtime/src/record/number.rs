//! Numbers: `i64`, `f64` and `Decimal`, as JSON numbers or (codec `Text`) in strings.
//!
//! serde_json reads a fraction as the nearest `f64`; the shortest decimal that names it is what the server wrote, for up to
//! 15 significant digits, and writing goes the same way back.

use std::str::FromStr;

use rust_decimal::Decimal;
use serde::de::Deserializer;
use serde::ser::Serializer;

use super::codec::{Plain, Text};
use super::leaf::{self, Leaf};
use super::Value;

/// Above this, neighbouring integers are one `f64`.
const EXACT: f64 = 9_007_199_254_740_992.0;

impl Leaf for i64 {
    const EXPECTED: &'static str = "an integer";

    fn from_text(text: &str) -> Option<Self> {
        let text = text.trim();
        text.parse().ok().or_else(|| Self::from_float(text.parse().ok()?))
    }
    #[inline]
    fn from_integer(number: i64) -> Option<Self> {
        Some(number)
    }
    fn from_float(number: f64) -> Option<Self> {
        // The cast is exact: the number is whole and within the exact range.
        #[allow(clippy::cast_possible_truncation)]
        (number.trunc() == number && number.abs() <= EXACT).then_some(number as Self)
    }
    fn from_bool(value: bool) -> Option<Self> {
        Some(value.into())
    }
}

impl Leaf for f64 {
    const EXPECTED: &'static str = "a number";

    fn from_text(text: &str) -> Option<Self> {
        text.trim().parse().ok().filter(|number: &Self| number.is_finite())
    }
    #[inline]
    #[allow(clippy::cast_precision_loss, reason = "coordinates and ratios; not for ids or money")]
    fn from_integer(number: i64) -> Option<Self> {
        Some(number as Self)
    }
    #[inline]
    fn from_float(number: f64) -> Option<Self> {
        Some(number)
    }
}

impl Leaf for Decimal {
    const EXPECTED: &'static str = "a decimal number";

    fn from_text(text: &str) -> Option<Self> {
        let text = text.trim();
        // Thousands separators occur in formatted money.
        Self::from_str(text)
            .or_else(|_| Self::from_scientific(text))
            .or_else(|_| Self::from_str(&text.replace(',', "")))
            .ok()
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
                #[allow(clippy::cast_possible_truncation)]
                return Some(Self::new(scaled as i64, scale));
            }
        }
        Self::from_text(&number.to_string())
    }
}

/// The `f64` nearest to a decimal.
fn nearest(decimal: &Decimal) -> f64 {
    decimal.to_string().parse().unwrap_or(f64::NAN)
}

fn encode_decimal<S: Serializer>(decimal: &Decimal, serializer: S) -> Result<S::Ok, S::Error> {
    match i64::try_from(decimal.mantissa()) {
        Ok(whole) if decimal.scale() == 0 => serializer.serialize_i64(whole),
        _ => serializer.serialize_f64(nearest(decimal)),
    }
}

macro_rules! number {
    ($type:ty, $empty:expr, $encode:expr) => {
        impl Value<Plain> for $type {
            #[inline]
            fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
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
            fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
                leaf::decode(deserializer)
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
