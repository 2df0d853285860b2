//! Walks: pages ahead, pages that fail, places that are stored.

use super::*;

#[tokio::test]
async fn pages_ahead_come_in_order_and_stop_at_the_last() {
    let server = numbered(|_, pages| json!({"total_pages": pages}));
    let items = Either::default().items(&server.client()).concurrency(8);
    assert_eq!(items.try_collect().await.unwrap(), upto(7));
    assert_eq!(server.queries(), ["", "page=2", "page=3"]);
}

#[tokio::test]
async fn pages_ahead_of_a_list_that_tells_nothing_are_few_past_the_end() {
    let server = plain(|| answer(204, ""));
    let items = Plain::default().items(&server.client()).concurrency(3);
    assert_eq!(items.try_collect().await.unwrap(), upto(7));
    assert!(server.queries().len() <= 6, "{:?}", server.queries());
}

/// A server whose second call fails.
fn failing_once() -> Server {
    Server::new(|query, count| {
        let number = number(query, "page").unwrap_or(1);
        match count {
            1 => answer(500, ""),
            _ => page([number - 1], &json!({"pagination": {"total_pages": 4}})),
        }
    })
}

#[tokio::test]
async fn a_page_that_failed_can_be_asked_for_again() {
    for concurrency in [1, 3] {
        let server = failing_once();
        let mut items = Numbered::default().items(&server.client()).concurrency(concurrency);
        let (mut got, mut errors) = (Vec::new(), 0);
        loop {
            match items.try_next().await {
                Ok(Some(item)) => got.push(item),
                Ok(None) => break,
                Err(_) => errors += 1,
            }
        }
        assert_eq!((got, errors), (upto(4), 1), "{concurrency}");
    }
}

/// A server of three pages by number, whose last one fails when it is asked for first.
fn failing_ahead() -> Server {
    Server::new(|query, count| match (number(query, "page"), count) {
        (Some(3), 0..=2) => answer(503, ""),
        (page_number, _) => {
            page([page_number.unwrap_or(1) - 1], &json!({"pagination": {"total_pages": 3}}))
        }
    })
}

#[tokio::test]
async fn a_page_that_failed_while_it_was_ahead_is_asked_for_again_untold() {
    let server = failing_ahead();
    let items = Numbered::default().items(&server.client()).concurrency(3);
    assert_eq!(items.try_collect().await.unwrap(), upto(3));
    assert_eq!(server.queries(), ["", "page=2", "page=3", "page=3"]);
}

#[test]
fn empty_pages_without_end_leave_others_their_turn() {
    let server = Server::new(|_, _| page([], &json!({"pagination": {"total_pages": i64::MAX}})));
    let mut all = Box::pin(Numbered::default().items(&server.client()).try_collect());
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    for _ in 0..10 {
        assert!(std::future::Future::poll(all.as_mut(), &mut context).is_pending());
    }
    assert!(server.queries().len() <= 11);
}

async fn streamed(pages: &mut Pages<Numbered>) -> Vec<bool> {
    let mut came = Vec::new();
    while let Some(page) = poll_fn(|context| Pin::new(&mut *pages).poll_next(context)).await {
        came.push(page.is_ok());
    }
    came
}

#[tokio::test]
async fn a_stream_ends_after_an_error_until_it_is_told_to_go_on() {
    let server = failing_once();
    let mut pages = Numbered::default().pages(&server.client());
    assert_eq!(streamed(&mut pages).await, [true, false]);
    pages.retry();
    assert_eq!(streamed(&mut pages).await, [true, true, true]);
}

#[tokio::test]
async fn a_walk_can_be_stored_and_taken_up_in_the_middle_of_a_page() {
    for server in [numbered(|_, pages| json!({"total_pages": pages})), cursor(true, true)] {
        for stop in 0..=7 {
            let mut items = Either::default().items(&server.client());
            let mut got = Vec::new();
            for _ in 0..stop {
                got.push(items.try_next().await.unwrap().unwrap());
            }
            let stored = serde_json::to_string(&items.position()).unwrap();
            let position: Position = serde_json::from_str(&stored).unwrap();
            let rest = Either::default().items(&server.client()).resume_at(&position);
            got.extend(rest.try_collect().await.unwrap());
            assert_eq!(got, upto(7), "after {stop}, at {stored}");
        }
    }
}

#[tokio::test]
async fn the_end_of_a_walk_is_a_position_too() {
    let server = numbered(|_, pages| json!({"total_pages": pages}));
    let mut items = Numbered::default().items(&server.client());
    while items.try_next().await.unwrap().is_some() {}
    assert!(items.position().is_end());
    let mut again = Numbered::default().items(&server.client()).resume_at(&items.position());
    assert_eq!(again.try_next().await.unwrap(), None);
}

#[test]
fn texts_that_are_no_position_are_refused() {
    for text in [
        "",
        "page",
        "page:",
        "page:x",
        "page:-1",
        "after:",
        "offset:1.5",
        "page:1+99999999999999999999999",
    ] {
        assert!(text.parse::<Position>().is_err(), "{text}");
    }
    assert!("x".parse::<Position>().unwrap_err().to_string().contains("page:N"));
}

#[test]
fn a_cursor_with_a_plus_sign_stays_whole() {
    for text in ["after:a+b", "after:a+b+3", "after:a+", "before:==", "before:b+1+0", "offset:10+2"]
    {
        assert_eq!(text.parse::<Position>().unwrap().to_string(), text);
    }
}

#[tokio::test]
async fn a_walk_can_be_spawned() {
    let server = numbered(|_, pages| json!({"total_pages": pages}));
    let items = Numbered::default().items(&server.client());
    assert_eq!(tokio::spawn(items.try_collect()).await.unwrap().unwrap(), upto(7));
}

#[tokio::test]
async fn the_last_number_of_all_has_none_after_it() {
    let server = Server::new(|_, _| page([1], &json!({"pagination": {"links": {"next": "?x"}}})));
    for last in ["page:18446744073709551615", "offset:18446744073709551615"] {
        let position: Position = last.parse().unwrap();
        let mut numbered = Numbered::default().pages(&server.client()).resume_at(&position);
        let mut by_offset = ByOffset::default().pages(&server.client()).resume_at(&position);
        assert!(numbered.try_next().await.unwrap().is_some());
        assert!(by_offset.try_next().await.unwrap().is_some());
    }
}

/// Three items on each of two pages, as V2 has them.
fn two_plain_pages() -> Server {
    Server::new(|query, _| match number(query, "page") {
        None | Some(1) => answer(200, "[1, 2, 3]"),
        Some(2) => answer(200, "[4, 5, 6]"),
        Some(_) => answer(204, ""),
    })
}

#[tokio::test]
async fn a_walk_can_be_set_back_to_the_page_that_it_had_last() {
    let mut pages = Plain::default().pages(&two_plain_pages().client());
    pages.try_next().await.unwrap();
    let second = pages.position();
    assert_eq!(pages.try_next().await.unwrap(), Some(vec![4, 5, 6]));
    let mut pages = pages.resume_at(&second);
    assert_eq!(pages.try_next().await.unwrap(), Some(vec![4, 5, 6]));
}

#[tokio::test]
async fn as_many_pages_as_there_are_numbers_are_not_asked_for() {
    let server = two_plain_pages();
    let items = Plain::default().items(&server.client()).concurrency(usize::MAX);
    assert_eq!(items.try_collect().await.unwrap(), [1, 2, 3, 4, 5, 6]);
    assert!(server.queries().len() <= 110, "{}", server.queries().len());
}
