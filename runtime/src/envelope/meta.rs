//! What stands beside the data: the position in a list, the totals of a batch, and whatever else a server adds.

use indexmap::IndexMap;
use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};
use serde_json::Value as Json;

use crate::record::codec::Plain;
use crate::record::notes::Level;
use crate::record::path::Segment;
use crate::record::{Value, from_json};

type Rest = IndexMap<String, Json>;

/// The `meta` of an answer. Nothing of it is lost: what has no field, or no form that the field knows, is in `other`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Meta {
    /// The position of a page by number or offset.
    pub pagination: Option<Pagination>,
    /// The position of a page by cursor.
    pub cursor_pagination: Option<CursorPagination>,
    /// How many items a batch had.
    pub total: Option<i64>,
    /// How many items of a batch were taken.
    pub success: Option<i64>,
    /// How many items of a batch were refused.
    pub failed: Option<i64>,
    /// All other keys.
    pub other: Rest,
}

/// The position of a page in a list that is walked by number, or by offset (B2B Edition).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Pagination {
    /// How many items the list has.
    pub total: Option<i64>,
    /// How many items this page has.
    pub count: Option<i64>,
    /// How many items a page has at most.
    pub per_page: Option<i64>,
    /// The number of this page, from 1.
    pub current_page: Option<i64>,
    /// How many pages there are.
    pub total_pages: Option<i64>,
    /// How many items B2B Edition's list has.
    pub total_count: Option<i64>,
    /// How many items stand before this page.
    pub offset: Option<i64>,
    /// How many items were asked for.
    pub limit: Option<i64>,
    /// Queries of the neighbouring pages.
    pub links: Option<Links>,
    /// All other keys.
    pub other: Rest,
}

/// The position of a page in a list that is walked by cursor.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CursorPagination {
    /// How many items this page has.
    pub count: Option<i64>,
    /// How many items a page has at most.
    pub per_page: Option<i64>,
    /// The cursor of the first item.
    pub start_cursor: Option<String>,
    /// The cursor of the last item: `after` of the next page.
    pub end_cursor: Option<String>,
    /// Queries of the neighbouring pages.
    pub links: Option<Links>,
    /// All other keys.
    pub other: Rest,
}

/// The queries of a page and its neighbours, as `?page=2&limit=50`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Links {
    /// The page before; none on the first.
    pub previous: Option<String>,
    /// This page.
    pub current: Option<String>,
    /// The page after; none on the last.
    pub next: Option<String>,
    /// All other keys.
    pub other: Rest,
}

/// A struct of some known keys and the rest. Unlike a record it never fails and never drops a key.
trait Open: Default {
    fn take(rest: Rest) -> Self;
    fn put(&self) -> Rest;
}

/// Moves a key out of `rest` if the type understands it.
pub(super) fn take<T: Value>(rest: &mut Rest, key: &str) -> Option<T> {
    let mut level = Level::begin();
    let value = from_json::<T, Plain>(rest.get(key)?)?;
    level.part(|| Segment::Key(key.to_owned().into()));
    rest.shift_remove(key);
    Some(value)
}

fn put<T: Serialize>(rest: &mut Rest, key: &str, value: Option<&T>) {
    if let Some(Ok(value)) = value.map(serde_json::to_value) {
        rest.insert(key.to_owned(), value);
    }
}

macro_rules! open {
    ($type:ident { $($field:ident = $key:literal),* }) => {
        impl Open for $type {
            fn take(mut rest: Rest) -> Self {
                Self { $($field: take(&mut rest, $key),)* other: rest }
            }
            fn put(&self) -> Rest {
                let mut rest = Rest::new();
                $(put(&mut rest, $key, self.$field.as_ref());)*
                rest.extend(self.other.clone());
                rest
            }
        }

        impl Value for $type {
            fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
                Ok(Rest::decode(deserializer)?.map(Open::take))
            }
            fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.put().serialize(serializer)
            }
            fn empty() -> Self {
                Self::default()
            }
        }

        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Ok(Self::decode(deserializer)?.unwrap_or_default())
            }
        }

        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.encode(serializer)
            }
        }
    };
}
open!(Meta {
    pagination = "pagination", cursor_pagination = "cursor_pagination", total = "total", success = "success",
    failed = "failed"
});
open!(Pagination {
    total = "total", count = "count", per_page = "per_page", current_page = "current_page",
    total_pages = "total_pages", total_count = "totalCount", offset = "offset", limit = "limit", links = "links"
});
open!(CursorPagination {
    count = "count", per_page = "per_page", start_cursor = "start_cursor", end_cursor = "end_cursor", links = "links"
});
open!(Links { previous = "previous", current = "current", next = "next" });

/// `meta` as the type writes it; one that is no object stays as it came.
pub(super) fn rewrite_meta(rest: &mut Rest) {
    if let Some(meta) = take::<Meta>(rest, "meta") {
        put(rest, "meta", Some(&meta));
    }
}

/// Takes `meta` out of what stands beside the data; a `meta` that is no object stays there.
pub(super) fn take_meta(rest: &mut Rest) -> Meta {
    take(rest, "meta").unwrap_or_default()
}
