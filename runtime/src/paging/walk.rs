//! Which page comes next: from what the server says, never from the limit that was asked for.

use bytes::Bytes;

use super::position::At;
use crate::envelope::{CursorPagination, Links, Meta, Pagination};
use crate::operation::{Paging, Parts};

/// A walk through the pages of one list.
#[derive(Debug)]
pub(super) struct Walk {
    paging: Paging,
    /// Whether pages are asked for before the ones before them have come.
    ahead: bool,
    /// The number of the first page, as the operation's arguments have it.
    first_page: u64,
    first_offset: u64,
    /// The last body of a list that tells nothing of its pages: some endpoints answer every number with the same.
    body: Bytes,
    /// The number of the last page, as far as the server has told it.
    last_page: Option<u64>,
    /// Items between the beginnings of two pages by offset, as the first one shows.
    stride: Option<u64>,
}

/// What a page says of its place.
pub(super) struct Seen<'a> {
    pub(super) count: usize,
    pub(super) meta: Option<&'a Meta>,
    pub(super) body: &'a Bytes,
}

impl Walk {
    pub(super) fn new(paging: Paging, parts: &Parts) -> Self {
        let number = |name: &str| parts.value(name)?.parse().ok();
        let by_number = parts.has("page");
        Self {
            paging: if by_number { Paging::Page } else { paging },
            ahead: false,
            first_page: number("page").unwrap_or(1),
            first_offset: number("offset").unwrap_or(0),
            body: Bytes::new(),
            last_page: None,
            stride: None,
        }
    }

    /// Pages are to be asked for ahead: that takes numbers.
    pub(super) fn ahead(&mut self) {
        self.ahead = true;
    }

    /// The page that comes next may be one that has come already.
    pub(super) fn forget_last(&mut self) {
        self.body = Bytes::new();
    }

    /// Sets the place in a request.
    pub(super) fn place(at: &At, parts: &mut Parts) {
        let (name, value) = match at {
            At::Start | At::End => return,
            At::Page(number) => ("page", number.to_string()),
            At::After(cursor) => ("after", cursor.clone()),
            At::Before(cursor) => ("before", cursor.clone()),
            At::Offset(offset) => ("offset", offset.to_string()),
        };
        ["page", "after", "before", "offset"].iter().for_each(|name| parts.unset(name));
        parts.query(name, value);
    }

    /// The page after one that has come.
    pub(super) fn next(&mut self, at: &At, seen: &Seen<'_>, parts: &Parts) -> At {
        let by_cursor = seen.meta.and_then(|meta| meta.cursor_pagination.as_ref());
        let by_number = seen.meta.and_then(|meta| meta.pagination.as_ref());
        let next = match (at, by_cursor) {
            (At::End, _) => None,
            (At::After(_) | At::Before(_), None) => None,
            (At::After(_) | At::Before(_), Some(cursor)) => next_cursor(at, cursor, seen.count),
            (At::Start, _) if parts.has("after") || parts.has("before") => {
                let value = |name| parts.value(name);
                let given = match (value("after"), value("before")) {
                    (Some(cursor), _) => At::After(cursor),
                    (None, cursor) => At::Before(cursor.unwrap_or_default()),
                };
                by_cursor.and_then(|cursor| next_cursor(&given, cursor, seen.count))
            }
            (At::Start, Some(cursor)) if self.prefers_cursor() => {
                let start = At::After(String::new());
                let next = next_cursor(&start, cursor, seen.count);
                // A cursor that ends where the numbers go on is none.
                next.or_else(|| by_number.and_then(|numbers| self.next_number(at, numbers, seen)))
            }
            (At::Start, None) if self.paging == Paging::Cursor => None,
            _ => match by_number {
                Some(numbers) => self.next_number(at, numbers, seen),
                None => self.next_unknown(at, seen),
            },
        };
        next.unwrap_or(At::End)
    }

    /// The page after one that has not come yet, if its place is known without it.
    pub(super) fn following(&self, at: &At) -> Option<At> {
        match at {
            _ if !self.ahead => None,
            At::Page(number) if self.last_page.is_none_or(|last| *number < last) => {
                number.checked_add(1).map(At::Page)
            }
            At::Offset(offset) => {
                let next = offset.checked_add(self.stride?)?;
                self.last_page.is_none_or(|end| next < end).then_some(At::Offset(next))
            }
            _ => None,
        }
    }

    fn prefers_cursor(&self) -> bool {
        match self.paging {
            Paging::Cursor => true,
            Paging::PageOrCursor => !self.ahead,
            Paging::None | Paging::Page | Paging::Offset => false,
        }
    }

    fn next_number(&mut self, at: &At, told: &Pagination, seen: &Seen<'_>) -> Option<At> {
        if self.paging == Paging::Offset {
            let total = told.total_count.or(told.total);
            self.body = seen.body.clone();
            return self.next_offset(at, total, seen.count);
        }
        let number = self.number(at);
        let is_exact = !matches!(told.other.get("too_many"), Some(too_many) if *too_many == true);
        let total_pages = told.total_pages.filter(|_| is_exact).and_then(natural);
        self.last_page = total_pages;
        let goes_on = match (total_pages, &told.links) {
            (Some(last), _) => number < last,
            (None, Some(links)) if links.next.is_some() => parameter(links, "page")
                .is_none_or(|next| next.parse().is_ok_and(|next: u64| next > number)),
            (None, Some(_)) => false,
            (None, None) => match (told.total.filter(|_| is_exact), told.per_page) {
                (Some(total), Some(size)) => natural(size)
                    .zip(natural(total))
                    .is_none_or(|(size, total)| number.saturating_mul(size) < total),
                _ => seen.count > 0,
            },
        };
        number.checked_add(1).filter(|_| goes_on).map(At::Page)
    }

    fn next_offset(&mut self, at: &At, total: Option<i64>, count: usize) -> Option<At> {
        let count = count as u64;
        let offset = self.offset(at);
        self.stride.get_or_insert(count);
        self.last_page = total.and_then(natural);
        let next = offset.checked_add(count)?;
        (count > 0 && self.last_page.is_none_or(|total| next < total)).then_some(At::Offset(next))
    }

    /// A list that tells nothing goes on until a page is empty.
    fn next_unknown(&mut self, at: &At, seen: &Seen<'_>) -> Option<At> {
        self.body = seen.body.clone();
        if self.paging == Paging::Offset {
            return self.next_offset(at, None, seen.count);
        }
        self.number(at).checked_add(1).filter(|_| seen.count > 0).map(At::Page)
    }

    /// Whether the page is one that has come already: the endpoint knows no pages, or does not read the offset, and the list has ended.
    pub(super) fn repeats(&self, at: &At, seen: &Seen<'_>) -> bool {
        let same = seen.count > 0 && *seen.body == self.body;
        let told = seen.meta.and_then(|meta| meta.pagination.as_ref()?.offset).and_then(natural);
        if let (At::Offset(asked), Some(told)) = (at, told) {
            return same && told < *asked;
        }
        let tells = seen
            .meta
            .is_some_and(|meta| meta.pagination.is_some() || meta.cursor_pagination.is_some());
        !tells && same
    }

    fn offset(&self, at: &At) -> u64 {
        match at {
            At::Offset(offset) => *offset,
            _ => self.first_offset,
        }
    }

    fn number(&self, at: &At) -> u64 {
        match at {
            At::Page(number) => *number,
            _ => self.first_page,
        }
    }
}

/// The place after a page by cursor. A link says most: it is missing on the last page, and has the cursor.
fn next_cursor(at: &At, told: &CursorPagination, count: usize) -> Option<At> {
    let (name, link, cursor) = match at {
        At::Before(_) => {
            ("before", told.links.as_ref().map(|links| &links.previous), &told.start_cursor)
        }
        _ => ("after", told.links.as_ref().map(|links| &links.next), &told.end_cursor),
    };
    let linked = match link {
        Some(None) => return None,
        Some(Some(link)) => query_parameter(link, name),
        None => None,
    };
    if link.is_none() && count == 0 {
        return None;
    }
    let cursor = linked.or_else(|| cursor.clone()).filter(|cursor| !cursor.is_empty())?;
    let next = match at {
        At::Before(_) => At::Before(cursor),
        _ => At::After(cursor),
    };
    (next != *at).then_some(next)
}

fn parameter(links: &Links, name: &str) -> Option<String> {
    query_parameter(links.next.as_ref()?, name)
}

/// The decoded value of a parameter of `?page=2&limit=50`.
fn query_parameter(link: &str, name: &str) -> Option<String> {
    let query = link.split_once('?').map_or(link, |(_, query)| query);
    query.split('&').find_map(|pair| {
        let (key, value) = pair.split_once('=')?;
        let decoded = percent_encoding::percent_decode_str(value).decode_utf8().ok()?;
        (key == name).then(|| decoded.into_owned())
    })
}

fn natural(number: i64) -> Option<u64> {
    u64::try_from(number).ok()
}
