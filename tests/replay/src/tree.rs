//! JSON with its numbers as they are written, so that two documents can be compared to the last digit.

use indexmap::IndexMap;
use serde::de::Error;
use serde_json::Value as Json;
use serde_json::value::RawValue;

/// As deep as serde_json reads any type; a field that is passed over may be nested deeper, and the stack ends somewhere.
const DEEPEST: usize = 128;

/// A JSON value.
#[derive(Clone, Debug, PartialEq)]
pub enum Tree {
    Null,
    Boolean(bool),
    /// As it is written.
    Number(String),
    Text(String),
    List(Vec<Tree>),
    Object(IndexMap<String, Tree>),
}

impl Tree {
    /// Reads a document.
    ///
    /// # Errors
    /// It is no JSON, or is nested deeper than any type is.
    pub fn parse(document: &[u8]) -> serde_json::Result<Self> {
        // The whole is read first: the parts are then known to be JSON, and an error has the document's line and column.
        let document = document.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(document);
        let document: &RawValue = serde_json::from_slice(document)?;
        Self::read(document, DEEPEST)
    }

    /// Reads a value of as many levels as are `left`.
    fn read(raw: &RawValue, left: usize) -> serde_json::Result<Self> {
        let Some(below) = left.checked_sub(1) else {
            return Err(Error::custom(format_args!("nested deeper than {DEEPEST} levels")));
        };
        let text = raw.get();
        Ok(match text.as_bytes().first() {
            Some(b'{') => {
                let fields: IndexMap<String, &RawValue> = serde_json::from_str(text)?;
                let fields =
                    fields.into_iter().map(|(key, raw)| Ok((key, Self::read(raw, below)?)));
                Self::Object(fields.collect::<serde_json::Result<_>>()?)
            }
            Some(b'[') => {
                let items: Vec<&RawValue> = serde_json::from_str(text)?;
                let items = items.into_iter().map(|raw| Self::read(raw, below));
                Self::List(items.collect::<serde_json::Result<_>>()?)
            }
            Some(b'"') => Self::Text(serde_json::from_str(text)?),
            Some(b't' | b'f') => Self::Boolean(text == "true"),
            Some(b'n') => Self::Null,
            _ => Self::Number(text.to_owned()),
        })
    }

    /// What a JSON pointer leads to.
    #[must_use]
    pub fn at(&self, pointer: &str) -> Option<&Self> {
        pointer.split('/').skip(1).try_fold(self, |tree, segment| match tree {
            Self::Object(fields) => fields.get(&segment.replace("~1", "/").replace("~0", "~")),
            Self::List(items) => items.get(segment.parse::<usize>().ok()?),
            _ => None,
        })
    }

    /// Whether it is one of the values that stores send for "nothing".
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        match self {
            Self::Null => true,
            Self::Text(text) => is_text_for_nothing(text.trim()),
            Self::List(items) => items.is_empty(),
            Self::Object(fields) => fields.is_empty(),
            Self::Boolean(_) | Self::Number(_) => false,
        }
    }
}

/// Whether a text is empty, names nothing, or is a date of zeros as databases have it or PHP makes of it.
fn is_text_for_nothing(text: &str) -> bool {
    ["", "null", "nil"].iter().any(|nothing| text.eq_ignore_ascii_case(nothing))
        || text.starts_with("0000-00-00")
        || text.starts_with("-0001-11-30")
        || text.starts_with("Wed, 30 Nov -0001")
}

impl From<&Json> for Tree {
    fn from(json: &Json) -> Self {
        match json {
            Json::Null => Self::Null,
            Json::Bool(value) => Self::Boolean(*value),
            Json::Number(number) => Self::Number(number.to_string()),
            Json::String(text) => Self::Text(text.clone()),
            Json::Array(items) => Self::List(items.iter().map(Self::from).collect()),
            Json::Object(fields) => Self::Object(
                fields.iter().map(|(key, value)| (key.clone(), Self::from(value))).collect(),
            ),
        }
    }
}

/// What a number's text says, whatever way it is written: sign, digits without zeros at either end, and the power of ten that
/// they are multiplied by. Nothing for what is no number.
#[must_use]
pub fn number(text: &str) -> Option<(bool, String, i64)> {
    let text = text.trim();
    let (negative, unsigned) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, exponent.parse().ok()?),
        None => (unsigned, 0_i64),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{whole}{fraction}");
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let exponent = exponent.checked_sub(i64::try_from(fraction.len()).ok()?)?;
    let kept = digits.trim_end_matches('0');
    let dropped = i64::try_from(digits.len() - kept.len()).ok()?;
    let kept = kept.trim_start_matches('0');
    if kept.is_empty() {
        return Some((false, String::new(), 0));
    }
    Some((negative, kept.to_owned(), exponent.checked_add(dropped)?))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;

    #[test]
    fn numbers_are_compared_by_value() {
        for (one, other) in [("10", "10.0"), ("1e3", "1000"), ("0.50", "5E-1"), ("-0", "0.00")] {
            assert_eq!(number(one), number(other), "{one} and {other}");
        }
        for (one, other) in
            [("1", "-1"), ("1.1", "1.01"), ("10", "1"), ("0.1", "0.10000000000000001")]
        {
            assert_ne!(number(one), number(other), "{one} and {other}");
        }
    }

    #[test]
    fn what_is_no_number_is_none() {
        for text in ["", "-", ".", "1a", "1.2.3", "NaN"] {
            assert_eq!(number(text), None, "{text}");
        }
    }

    #[test]
    fn nesting_without_end_is_an_error() {
        let nested = |depth| [vec![b'['; depth], vec![b']'; depth]].concat();
        assert!(Tree::parse(&nested(100)).is_ok());
        assert!(Tree::parse(&nested(100_000)).is_err());
    }

    #[test]
    fn digits_beyond_a_float_are_kept() {
        let tree = Tree::parse(b"{\"a\": [12345678901234567890.123456789]}").unwrap();
        assert_eq!(
            tree.at("/a/0"),
            Some(&Tree::Number("12345678901234567890.123456789".to_owned()))
        );
    }
}
