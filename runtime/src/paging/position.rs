//! A place in a list, which can be stored as text and taken up again.

use std::fmt;
use std::str::FromStr;

use serde::de::{Deserialize, Deserializer, Error as _};
use serde::ser::{Serialize, Serializer};

/// Where a page begins.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(super) enum At {
    /// Where the operation's own arguments say.
    #[default]
    Start,
    /// A page by its number, from 1.
    Page(u64),
    /// After the item of a cursor.
    After(String),
    /// Before the item of a cursor.
    Before(String),
    /// After so many items.
    Offset(u64),
    /// After the last page.
    End,
}

/// A place in a list: the next page, or the next item of a page.
///
/// Its text can be stored and read again, `page:3` or `after:eyJpZCI6N30+12`, also as JSON. It fits the same operation with the
/// same filters and the same limit alone. What a store adds or deletes meanwhile moves the items of numbered pages; cursors stay where they are.
///
/// ```
/// # use bigcommerce_runtime as bigcommerce;
/// use bigcommerce::paging::Position;
///
/// let stored = "page:3+17";
/// let position: Position = stored.parse()?;
/// assert_eq!(position.to_string(), stored);
/// # Ok::<(), bigcommerce::paging::PositionError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Position {
    pub(super) at: At,
    /// Items of the page that were taken already.
    pub(super) taken: usize,
}

impl Position {
    pub(super) const fn of_page(at: At) -> Self {
        Self { at, taken: 0 }
    }

    /// Whether nothing comes after it.
    #[must_use]
    pub fn is_end(&self) -> bool {
        self.at == At::End
    }
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.at {
            At::Start => write!(f, "start"),
            At::Page(number) => write!(f, "page:{number}"),
            At::After(cursor) => write!(f, "after:{cursor}"),
            At::Before(cursor) => write!(f, "before:{cursor}"),
            At::Offset(offset) => write!(f, "offset:{offset}"),
            At::End => write!(f, "end"),
        }?;
        let reads_as_count = match &self.at {
            At::After(cursor) | At::Before(cursor) => split_count(cursor).is_some(),
            _ => false,
        };
        match self.taken {
            0 if !reads_as_count => Ok(()),
            taken => write!(f, "+{taken}"),
        }
    }
}

/// The text before the last plus sign and the digits after it. A cursor may have a plus sign of its own.
fn split_count(text: &str) -> Option<(&str, &str)> {
    text.rsplit_once('+')
        .filter(|(_, count)| !count.is_empty() && count.bytes().all(|byte| byte.is_ascii_digit()))
}

/// A text that is no position.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "{text:?} is no position in a list: expected start, page:N, after:CURSOR, before:CURSOR, offset:N or end, perhaps with +N"
)]
pub struct PositionError {
    text: String,
}

impl FromStr for Position {
    type Err = PositionError;

    fn from_str(text: &str) -> Result<Self, PositionError> {
        let error = || PositionError { text: text.to_owned() };
        let (place, taken) = match split_count(text) {
            Some((place, taken)) => (place, taken.parse().map_err(|_| error())?),
            None => (text, 0),
        };
        let at = match place.split_once(':') {
            None if place == "start" => At::Start,
            None if place == "end" => At::End,
            Some(("page", number)) => At::Page(number.parse().map_err(|_| error())?),
            Some(("offset", offset)) => At::Offset(offset.parse().map_err(|_| error())?),
            Some(("after", cursor)) if !cursor.is_empty() => At::After(cursor.to_owned()),
            Some(("before", cursor)) if !cursor.is_empty() => At::Before(cursor.to_owned()),
            _ => return Err(error()),
        };
        Ok(Self { at, taken })
    }
}

impl Serialize for Position {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Position {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}
