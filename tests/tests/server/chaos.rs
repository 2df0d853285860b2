//! Faults: how often they come, what a caller sees of each, and what happened behind them.

use std::io::{ErrorKind, Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use bigcommerce_tests::{Chaos, Fault, Quota, Server};
use reqwest::Method;
use serde_json::json;

use crate::caller::Caller;

const PRODUCT: &str = "/v3/catalog/products/1";

/// Never spent in a test.
const PLENTY: Quota = Quota {
    requests: u32::MAX,
    window: Duration::from_secs(60),
    on_grid: false,
    refusal: bigcommerce_tests::Refusal::Headers,
};

fn server(chaos: Chaos) -> Server {
    Server::builder().quota(PLENTY).chaos(chaos).start().unwrap()
}

/// A server on which every request meets this fault.
fn always(fault: Fault) -> Server {
    server(Chaos { faults: vec![fault], ..Chaos::one_in(1, 1) })
}

/// The bytes of the answer to a GET, and the error that ended them.
fn raw(server: &Server, path: &str) -> (String, Option<ErrorKind>) {
    let mut stream = TcpStream::connect(server.address()).unwrap();
    let head = "Host: localhost\r\nX-Auth-Token: token\r\nConnection: close";
    write!(stream, "GET /stores/shop{path} HTTP/1.1\r\n{head}\r\n\r\n").unwrap();
    let mut bytes = Vec::new();
    let ended = stream.read_to_end(&mut bytes).err().map(|error| error.kind());
    (String::from_utf8(bytes).unwrap(), ended)
}

/// The statuses of so many requests, one after the other; 0 where there was no whole answer.
async fn statuses(server: &Server, number: usize) -> Vec<u16> {
    let caller = Caller::of(server);
    let mut statuses = Vec::new();
    for _ in 0..number {
        let answer = caller.sends(Method::GET, PRODUCT, None).await;
        statuses.push(answer.map_or(0, |answer| answer.status));
    }
    statuses
}

#[tokio::test]
async fn faults_come_as_often_as_they_were_asked_for() {
    let server = server(Chaos { faults: vec![Fault::ServerError], ..Chaos::one_in(10, 42) });
    let failed = statuses(&server, 1_000).await.into_iter().filter(|status| *status == 500).count();
    assert!((70..=130).contains(&failed), "{failed} of 1,000");
    assert_eq!(server.counts().faults, failed as u64);
}

#[tokio::test]
async fn a_seed_gives_the_same_faults_again_and_another_seed_others() {
    let faults = vec![Fault::ServerError, Fault::BadGateway, Fault::LimitedSilently];
    let run = |seed| Chaos { faults: faults.clone(), ..Chaos::one_in(3, seed) };
    let (one, again, other) = (server(run(1)), server(run(1)), server(run(2)));
    let one = statuses(&one, 60).await;
    assert_eq!(one, statuses(&again, 60).await);
    assert_ne!(one, statuses(&other, 60).await);
}

#[tokio::test]
async fn every_fault_that_was_chosen_comes() {
    let faults = vec![Fault::ServerError, Fault::BadGateway, Fault::LimitedSilently, Fault::Cut];
    let server = server(Chaos { faults, ..Chaos::one_in(2, 5) });
    let mut seen = statuses(&server, 100).await;
    seen.sort_unstable();
    seen.dedup();
    assert_eq!(seen, [0, 200, 429, 500, 502]);
}

#[test]
fn a_reset_connection_says_so() {
    let server = always(Fault::Reset);
    assert_eq!(raw(&server, PRODUCT), (String::new(), Some(ErrorKind::ConnectionReset)));
}

#[test]
fn a_closed_connection_ends_without_a_byte() {
    let server = always(Fault::Closed);
    assert_eq!(raw(&server, PRODUCT), (String::new(), None));
}

#[test]
fn a_cut_body_ends_before_the_length_that_was_promised() {
    let server = always(Fault::Cut);
    let (answer, _) = raw(&server, "/v3/catalog/products?limit=100");
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    let promised = head.lines().find_map(|line| line.strip_prefix("content-length: ")).unwrap();
    assert!(head.starts_with("HTTP/1.1 200"));
    assert!(body.starts_with(r#"{"data":[{"id":1,"#));
    assert_eq!(body.len(), promised.parse::<usize>().unwrap() / 2);
}

#[tokio::test]
async fn a_slow_answer_is_late_and_whole() {
    let chaos = Chaos { faults: vec![Fault::Slow], ..Chaos::one_in(1, 1) };
    let server = server(Chaos { spell: Duration::from_millis(40), ..chaos });
    let begun = Instant::now();
    assert_eq!(Caller::of(&server).get(PRODUCT).await.status, 200);
    assert!(begun.elapsed() >= Duration::from_millis(40));
}

#[tokio::test]
async fn a_fault_can_limit_with_headers_and_without() {
    let (told, silent) = (always(Fault::Limited), always(Fault::LimitedSilently));
    let told = Caller::of(&told).get(PRODUCT).await;
    let silent = Caller::of(&silent).get(PRODUCT).await;
    assert_eq!((told.status, silent.status), (429, 429));
    assert_eq!(told.number("x-rate-limit-requests-left"), 0);
    assert_eq!(told.number("x-rate-limit-time-reset-ms"), 50);
    assert_eq!(silent.header("x-rate-limit-requests-left"), None);
}

#[tokio::test]
async fn a_gateway_fails_with_a_page() {
    let answer = Caller::of(&always(Fault::BadGateway)).get(PRODUCT).await;
    assert_eq!((answer.status, answer.header("content-type")), (502, Some("text/html")));
}

/// How many of 100 products were created although their creation met this fault.
async fn created_behind(fault: Fault) -> usize {
    let server = always(fault);
    let caller = Caller::of(&server);
    for number in 0..100 {
        let body = Some(json!({"name": format!("Mug {number}")}));
        let answer = caller.sends(Method::POST, "/v3/catalog/products", body).await;
        assert!(answer.map_or(true, |answer| answer.status >= 400));
    }
    server.created().len()
}

#[tokio::test]
async fn a_lost_answer_may_hide_an_effect_or_none() {
    for fault in [Fault::ServerError, Fault::BadGateway, Fault::Reset, Fault::Closed] {
        let created = created_behind(fault).await;
        assert!((30..=70).contains(&created), "{fault:?}: {created} of 100");
    }
}

#[tokio::test]
async fn behind_a_cut_body_there_is_an_effect() {
    assert_eq!(created_behind(Fault::Cut).await, 100);
}

#[tokio::test]
async fn behind_a_429_there_is_no_effect() {
    assert_eq!(created_behind(Fault::Limited).await, 0);
    assert_eq!(created_behind(Fault::LimitedSilently).await, 0);
}
