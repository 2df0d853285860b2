//! Pages of a listing as each family has them.

use std::ops::Range;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use bytes::Bytes;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Map, Value as Json, json};

use super::Contents;
use super::listing::Listing;
use crate::asked::Asked;
use crate::reply::Reply;

/// The most items of a page, whatever the family.
const MOST: usize = 250;

/// A page of V3: by number, with the cursor to go on with; by cursor alone once there is one in the query.
pub(crate) fn v3(listing: &Listing, asked: &Asked, contents: &Contents) -> Reply {
    let (Some(page), Some(limit)) = (number(asked, "page", 1), number(asked, "limit", 50)) else {
        return invalid(asked, "page and limit are positive integers");
    };
    let limit = limit.min(MOST).min(contents.cap.unwrap_or(MOST)).max(1);
    let mut meta = Map::new();
    let cursor = ["after", "before"].into_iter().find_map(|way| Some((way, asked.value(way)?)));
    let items = match cursor.filter(|_| contents.cursors) {
        None => {
            meta.insert("pagination".into(), pagination(listing, asked, contents, page, limit));
            listing.run((page - 1).saturating_mul(limit), limit)
        }
        Some((way, cursor)) => match id(&cursor) {
            None => return invalid(asked, "no such cursor"),
            Some(id) if way == "after" => listing.run(listing.before(id.saturating_add(1)), limit),
            Some(id) => {
                let end = listing.before(id);
                end.saturating_sub(limit)..end
            }
        },
    };
    if contents.cursors {
        let cursors = cursor_pagination(listing, asked, contents, &items, limit);
        meta.insert("cursor_pagination".into(), cursors);
    }
    let end = format!(r#"],"meta":{}}}"#, Json::Object(meta));
    Reply::pieces(200, [Bytes::from_static(br#"{"data":["#), listing.text(&items), end.into()])
}

fn pagination(
    listing: &Listing,
    asked: &Asked,
    contents: &Contents,
    page: usize,
    limit: usize,
) -> Json {
    let total = listing.len();
    let pages = total.div_ceil(limit);
    let count = listing.run((page - 1).saturating_mul(limit), limit).len();
    let mut pagination = json!({
        "total": total, "count": count, "per_page": limit, "current_page": page, "total_pages": pages,
    });
    if contents.links {
        let to = |page: usize| link(asked, "page", &page.to_string());
        let mut links = Map::new();
        if page > 1 {
            links.insert("previous".into(), to(page - 1));
        }
        links.insert("current".into(), to(page));
        if page < pages {
            links.insert("next".into(), to(page + 1));
        }
        pagination["links"] = Json::Object(links);
    }
    pagination
}

fn cursor_pagination(
    listing: &Listing,
    asked: &Asked,
    contents: &Contents,
    items: &Range<usize>,
    limit: usize,
) -> Json {
    let bounds = listing.bounds(items);
    let (start, end) =
        (bounds.map(|(first, _)| cursor(first)), bounds.map(|(_, last)| cursor(last)));
    let mut links = Map::new();
    if let Some(start) = start.as_ref().filter(|_| items.start > 0) {
        links.insert("previous".into(), link(asked, "before", start));
    }
    if let Some(end) = end.as_ref().filter(|_| items.end < listing.len()) {
        links.insert("next".into(), link(asked, "after", end));
    }
    let mut pagination = json!({
        "count": items.len(), "per_page": limit, "start_cursor": start, "end_cursor": end,
    });
    if contents.links {
        pagination["links"] = Json::Object(links);
    }
    pagination
}

/// A page of V2: a bare array, and nothing at all past the end.
pub(crate) fn v2(listing: &Listing, asked: &Asked, contents: &Contents) -> Reply {
    let (Some(page), Some(limit)) = (number(asked, "page", 1), number(asked, "limit", 50)) else {
        return Reply::error(asked.family, asked.resource(), 400, "page and limit are positive");
    };
    let limit = limit.min(MOST);
    let items = listing.run((page - 1).saturating_mul(limit), limit);
    if items.is_empty() && !contents.empty_lists {
        return Reply::empty(204);
    }
    let (begin, end) = (Bytes::from_static(b"["), Bytes::from_static(b"]"));
    Reply::pieces(200, [begin, listing.text(&items), end])
}

/// A page of B2B Edition, by offset.
pub(crate) fn b2b(listing: &Listing, asked: &Asked) -> Reply {
    let Some((items, pagination)) = by_offset(listing, asked) else {
        return invalid(asked, "offset and limit are integers");
    };
    let end = format!(r#"],"meta":{{"pagination":{pagination},"message":"SUCCESS"}}}}"#);
    let begin = Bytes::from_static(br#"{"code":200,"data":["#);
    Reply::pieces(200, [begin, listing.text(&items), end.into()])
}

/// The same in an object around the list, with numbers as texts, as the storefront has it.
pub(crate) fn b2b_storefront(listing: &Listing, asked: &Asked) -> Reply {
    let Some((items, mut pagination)) = by_offset(listing, asked) else {
        return invalid(asked, "offset and limit are integers");
    };
    pagination["totalCount"] = listing.len().to_string().into();
    let begin = Bytes::from_static(br#"{"code":200,"message":"SUCCESS","data":{"list":["#);
    let end = format!(r#"],"paginator":{pagination}}}}}"#);
    Reply::pieces(200, [begin, listing.text(&items), end.into()])
}

/// The items that are asked for by offset, and their position.
fn by_offset(listing: &Listing, asked: &Asked) -> Option<(Range<usize>, Json)> {
    let offset = asked.value("offset").map_or(Some(0), |text| text.parse().ok())?;
    let limit = number(asked, "limit", 10)?.min(MOST);
    let pagination = json!({"totalCount": listing.len(), "offset": offset, "limit": limit});
    Some((listing.run(offset, limit), pagination))
}

/// None when it is no positive integer.
fn number(asked: &Asked, name: &str, absent: usize) -> Option<usize> {
    asked.value(name).map_or(Some(absent), |text| text.parse().ok()).filter(|number| *number > 0)
}

/// The query as it was asked, but another page.
fn link(asked: &Asked, name: &str, value: &str) -> Json {
    let value = utf8_percent_encode(value, NON_ALPHANUMERIC).to_string();
    let pages = ["page", "after", "before", ""];
    let mut query: String = asked
        .query
        .split('&')
        .filter(|pair| !pages.contains(&pair.split('=').next().unwrap_or_default()))
        .flat_map(|pair| [pair, "&"])
        .collect();
    query.extend([name, "=", &value]);
    Json::String(format!("?{query}"))
}

fn cursor(id: u64) -> String {
    BASE64_STANDARD.encode(format!("id:{id}"))
}

fn id(cursor: &str) -> Option<u64> {
    let text = String::from_utf8(BASE64_STANDARD.decode(cursor).ok()?).ok()?;
    text.strip_prefix("id:")?.parse().ok()
}

fn invalid(asked: &Asked, title: &str) -> Reply {
    Reply::error(asked.family, asked.resource(), 422, title)
}
