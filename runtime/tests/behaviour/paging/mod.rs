//! Lists are walked to the end that the server says, in every style of paging.

mod walks;

use super::answer;
use bigcommerce_runtime::Retry;
use bigcommerce_runtime::codegen::*;
use bigcommerce_runtime::paging::{List, Pages, Position};
use bigcommerce_runtime::transport::{Answer, BoxFuture, HttpRequest, Transport, TransportError};
use futures_core::Stream;
use serde_json::{Value as Json, json};
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Arc, Mutex};

macro_rules! list {
    ($type:ident -> $envelope:ty, $paging:ident) => {
        #[derive(Clone, Debug, Default)]
        struct $type {
            parts: Parts,
        }
        operation!($type() -> $envelope { id: "list", family: V3, method: GET, path: "/list", paging: $paging });
    };
}
list!(Numbered -> Page<i64>, Page);
list!(Either -> Page<i64>, PageOrCursor);
list!(ByCursor -> Page<i64>, Cursor);
list!(ByOffset -> Page<i64>, Offset);
list!(Plain -> BareList<i64>, Page);

/// The answer to a query before which so many came.
type Answers = dyn Fn(&str, usize) -> Answer + Send + Sync;

/// A server as a function from the query to the answer, which keeps the queries.
#[derive(Clone)]
struct Server {
    answer: Arc<Answers>,
    queries: Arc<Mutex<Vec<String>>>,
}

impl Server {
    /// The function gets the query and how many came before.
    fn new(answer: impl Fn(&str, usize) -> Answer + Send + Sync + 'static) -> Self {
        Self { answer: Arc::new(answer), queries: Arc::default() }
    }

    fn client(&self) -> Client {
        Client::builder("abc")
            .access_token("token")
            .retry(Retry::none())
            .transport(self.clone())
            .build()
            .unwrap()
    }

    fn queries(&self) -> Vec<String> {
        self.queries.lock().unwrap().clone()
    }
}

impl Transport for Server {
    fn execute(&self, request: HttpRequest) -> BoxFuture<'_, Result<Answer, TransportError>> {
        let query = request.uri().query().unwrap_or_default().to_owned();
        let mut queries = self.queries.lock().unwrap();
        let answer = (self.answer)(&query, queries.len());
        queries.push(query);
        Box::pin(async move { Ok(answer) })
    }
}

fn number(query: &str, name: &str) -> Option<u64> {
    let value = query.split('&').find_map(|pair| pair.strip_prefix(&format!("{name}=")))?;
    value.parse().ok()
}

fn page(items: impl IntoIterator<Item = u64>, meta: &Json) -> Answer {
    let items: Vec<_> = items.into_iter().collect();
    answer(200, &json!({"data": items, "meta": meta}).to_string())
}

/// Seven items in pages of three, told as `meta` says of (page, pages).
fn numbered(meta: impl Fn(u64, u64) -> Json + Send + Sync + 'static) -> Server {
    Server::new(move |query, _| {
        let number = number(query, "page").unwrap_or(1);
        let first = (number - 1) * 3;
        page((first..7).take(3), &json!({"pagination": meta(number, 3)}))
    })
}

async fn all<O>(operation: O, server: &Server) -> Vec<i64>
where
    O: Operation + Clone,
    O::Envelope: List<Item = i64>,
{
    Caller::items(&server.client(), operation).try_collect().await.unwrap()
}

fn upto(end: i64) -> Vec<i64> {
    (0..end).collect()
}

#[tokio::test]
async fn numbered_pages_end_with_the_total_of_pages() {
    let server = numbered(|page, pages| json!({"current_page": page, "total_pages": pages}));
    assert_eq!(all(Numbered::default(), &server).await, upto(7));
    assert_eq!(server.queries(), ["", "page=2", "page=3"]);
}

#[tokio::test]
async fn links_that_lead_nowhere_do_not_prolong_a_list() {
    let server = numbered(
        |page, pages| json!({"total_pages": pages, "links": {"next": format!("?page={page}&limit=50")}}),
    );
    assert_eq!(all(Numbered::default(), &server).await, upto(7));
}

#[tokio::test]
async fn numbered_pages_without_totals_follow_the_links() {
    let server = numbered(|page, pages| match page < pages {
        true => json!({"links": {"next": format!("?page={}", page + 1)}}),
        false => json!({"links": {"current": "?page=3"}}),
    });
    assert_eq!(all(Numbered::default(), &server).await, upto(7));
    assert_eq!(server.queries().len(), 3);
}

#[tokio::test]
async fn numbered_pages_that_tell_nothing_end_with_an_empty_one() {
    let server = numbered(|_, _| json!({}));
    assert_eq!(all(Numbered::default(), &server).await, upto(7));
    assert_eq!(server.queries().len(), 4);
}

#[tokio::test]
async fn a_total_that_the_server_did_not_finish_counting_is_no_end() {
    let server = numbered(|_, _| json!({"total_pages": 1, "too_many": true}));
    assert_eq!(all(Numbered::default(), &server).await, upto(7));
}

#[tokio::test]
async fn a_page_that_the_server_cut_short_is_not_the_last() {
    let server = Server::new(|query, _| {
        let number = number(query, "page").unwrap_or(1);
        page([number - 1], &json!({"pagination": {"total_pages": 3, "per_page": 1}}))
    });
    let mut operation = Numbered::default();
    operation.parts.query("limit", 250);
    assert_eq!(all(operation, &server).await, upto(3));
    assert_eq!(server.queries(), ["limit=250", "limit=250&page=2", "limit=250&page=3"]);
}

#[tokio::test]
async fn an_empty_list_is_one_page_without_items() {
    let server = numbered(|_, _| json!({"total_pages": 0}));
    let empty =
        Server::new(|_, _| page([], &json!({"pagination": {"total_pages": 1, "total": 0}})));
    assert!(all(Numbered::default(), &empty).await.is_empty());
    drop(server);
    assert_eq!(empty.queries().len(), 1);
}

#[tokio::test]
async fn a_walk_begins_at_the_page_that_was_asked_for() {
    let server = numbered(|_, pages| json!({"total_pages": pages}));
    let mut operation = Either::default();
    operation.parts.query("page", 2);
    assert_eq!(all(operation, &server).await, [3, 4, 5, 6]);
    assert_eq!(server.queries(), ["page=2", "page=3"]);
}

/// Seven items in pages of three by cursor; the cursor is the last item.
fn cursor(with_links: bool, with_numbers: bool) -> Server {
    Server::new(move |query, _| {
        let first = number(query, "after").map_or(0, |after| after + 1);
        let last = (first + 2).min(6);
        let mut meta = json!({"cursor_pagination": {"count": last + 1 - first, "end_cursor": last.to_string()}});
        if with_links {
            let next = json!({"next": format!("?limit=3&after={last}")});
            meta["cursor_pagination"]["links"] = if last < 6 { next } else { json!({}) };
        }
        if with_numbers {
            meta["pagination"] = json!({"total_pages": 3});
        }
        page((first..7).take(3), &meta)
    })
}

#[tokio::test]
async fn cursors_are_followed_until_there_is_no_link() {
    let server = cursor(true, false);
    assert_eq!(all(ByCursor::default(), &server).await, upto(7));
    assert_eq!(server.queries(), ["", "after=2", "after=5"]);
}

#[tokio::test]
async fn cursors_without_links_are_followed_until_a_page_is_empty() {
    let server = cursor(false, false);
    assert_eq!(all(ByCursor::default(), &server).await, upto(7));
    assert_eq!(server.queries(), ["", "after=2", "after=5", "after=6"]);
}

#[tokio::test]
async fn where_both_exist_the_cursor_is_taken() {
    let server = cursor(true, true);
    assert_eq!(all(Either::default(), &server).await, upto(7));
    assert_eq!(server.queries(), ["", "after=2", "after=5"]);
}

#[tokio::test]
async fn where_a_cursor_could_exist_and_does_not_numbers_are_taken() {
    let server = numbered(|_, pages| json!({"total_pages": pages}));
    assert_eq!(all(Either::default(), &server).await, upto(7));
    assert_eq!(server.queries(), ["", "page=2", "page=3"]);
}

#[tokio::test]
async fn a_cursor_that_does_not_move_is_an_end() {
    let server = Server::new(|_, _| page([0], &json!({"cursor_pagination": {"end_cursor": "a"}})));
    assert_eq!(all(ByCursor::default(), &server).await, [0, 0]);
}

#[tokio::test]
async fn pages_before_a_cursor_are_walked_backwards() {
    let server = Server::new(|query, _| {
        let end = number(query, "before").unwrap_or(7);
        let first = end.saturating_sub(3);
        let links = match first {
            0 => json!({}),
            _ => json!({"previous": format!("?before={first}")}),
        };
        page(
            first..end,
            &json!({"cursor_pagination": {"start_cursor": first.to_string(), "links": links}}),
        )
    });
    let mut operation = Either::default();
    operation.parts.query("before", 7);
    assert_eq!(all(operation, &server).await, [4, 5, 6, 1, 2, 3, 0]);
}

/// Seven items in pages of three by offset.
fn offset(total: Option<u64>) -> Server {
    Server::new(move |query, _| {
        let offset = number(query, "offset").unwrap_or(0);
        page((offset..7).take(3), &json!({"pagination": {"totalCount": total, "offset": offset}}))
    })
}

#[tokio::test]
async fn offsets_end_with_the_total() {
    let server = offset(Some(7));
    assert_eq!(all(ByOffset::default(), &server).await, upto(7));
    assert_eq!(server.queries(), ["", "offset=3", "offset=6"]);
}

#[tokio::test]
async fn offsets_without_a_total_end_with_an_empty_page() {
    let server = offset(None);
    assert_eq!(all(ByOffset::default(), &server).await, upto(7));
    assert_eq!(server.queries().len(), 4);
}

#[tokio::test]
async fn offsets_of_a_list_that_tells_nothing_end_with_an_empty_page() {
    let server = Server::new(|query, _| {
        let offset = number(query, "offset").unwrap_or(0);
        answer(
            200,
            &json!({"code": 200, "data": {"list": (offset..7).take(3).collect::<Vec<_>>()}})
                .to_string(),
        )
    });
    assert_eq!(all(ByOffset::default(), &server).await, upto(7));
    assert_eq!(server.queries(), ["", "offset=3", "offset=6", "offset=7"]);
}

#[tokio::test]
async fn a_list_that_begins_before_the_offset_that_was_asked_for_comes_once() {
    let told = json!({"pagination": {"totalCount": 1000, "offset": 0}});
    let server = Server::new(move |_, _| page(0..2, &told));
    assert_eq!(all(ByOffset::default(), &server).await, upto(2));
    assert_eq!(server.queries(), ["", "offset=2"]);
}

#[tokio::test]
async fn a_list_that_tells_nothing_and_knows_no_offset_comes_once() {
    let server = Server::new(|_, _| answer(200, r#"{"data": [0, 1]}"#));
    assert_eq!(all(ByOffset::default(), &server).await, upto(2));
    assert_eq!(server.queries(), ["", "offset=2"]);
}

#[tokio::test]
async fn offsets_of_a_list_in_an_object_end_with_a_total_that_is_a_text() {
    let server = Server::new(|query, _| {
        let offset = number(query, "offset").unwrap_or(0);
        let list: Vec<_> = (offset..7).take(3).collect();
        let told = json!({"totalCount": "7", "offset": offset.to_string(), "limit": "3"});
        answer(200, &json!({"data": {"list": list, "pagination": told}}).to_string())
    });
    assert_eq!(all(ByOffset::default(), &server).await, upto(7));
    assert_eq!(server.queries(), ["", "offset=3", "offset=6"]);
}

#[tokio::test]
async fn offsets_move_by_what_came_also_when_pages_were_asked_for_ahead() {
    let server = Server::new(|query, _| {
        let offset = number(query, "offset").unwrap_or(0);
        let size = if offset == 3 { 1 } else { 3 };
        page((offset..10).take(size), &json!({"pagination": {"totalCount": 10}}))
    });
    let items = ByOffset::default().items(&server.client()).concurrency(3);
    assert_eq!(items.try_collect().await.unwrap(), upto(10));
}

/// Seven items in bare lists of three; past the end what `end` says.
fn plain(end: fn() -> Answer) -> Server {
    Server::new(move |query, _| {
        let first = (number(query, "page").unwrap_or(1) - 1) * 3;
        let items: Vec<_> = (first..7).take(3).collect();
        if items.is_empty() { end() } else { answer(200, &json!(items).to_string()) }
    })
}

#[tokio::test]
async fn bare_lists_end_with_a_204_or_an_empty_list() {
    for end in [|| answer(204, ""), || answer(200, "[]")] {
        let server = plain(end);
        assert_eq!(all(Plain::default(), &server).await, upto(7));
        assert_eq!(server.queries(), ["", "page=2", "page=3", "page=4"]);
    }
}

#[tokio::test]
async fn a_bare_list_that_knows_no_pages_is_given_once() {
    let server = Server::new(|_, _| answer(200, "[0,1,2]"));
    assert_eq!(all(Plain::default(), &server).await, upto(3));
    assert_eq!(server.queries().len(), 2);
}

#[tokio::test]
async fn what_comes_after_the_last_page_is_no_page() {
    let server = plain(|| answer(204, ""));
    let mut pages = Plain::default().pages(&server.client());
    let mut sizes = Vec::new();
    while let Some(page) = pages.try_next().await.unwrap() {
        sizes.push(page.len());
    }
    assert_eq!(sizes, [3, 3, 1]);
}
