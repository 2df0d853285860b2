//! The server as such: its beginning and end, its record, and the answers that a test puts in its place.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

use bigcommerce::Client;
use bigcommerce::v2::orders::GetOrders;
use bigcommerce::v3::catalog::products::GetProduct;
use bigcommerce_tests::{Fault, Reply, Server};
use rust_decimal::dec;
use serde_json::json;

use crate::caller::Caller;

#[test]
fn a_dropped_server_ends_its_connections() {
    let server = Server::builder().start().unwrap();
    let mut stream = TcpStream::connect(server.address()).unwrap();
    write!(stream, "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n").unwrap();
    stream.read_exact(&mut [0; 9]).unwrap();
    drop(server);
    let mut rest = Vec::new();
    stream.read_to_end(&mut rest).unwrap();
    assert!(String::from_utf8(rest).unwrap().contains("404"));
}

#[tokio::test]
async fn requests_are_kept_when_asked_to() {
    let server = Server::builder().record().start().unwrap();
    Caller::of(&server).put("/v3/customers?a=b", json!([{"id": 1}])).await;
    let requests = server.requests();
    assert_eq!(requests.len(), 1);
    assert_eq!(requests[0].target(), "/stores/shop/v3/customers?a=b");
    assert_eq!((requests[0].method.as_str(), requests[0].store.as_str()), ("PUT", "shop"));
    assert_eq!(requests[0].json(), json!([{"id": 1}]));
}

#[tokio::test]
async fn requests_are_not_kept_unasked() {
    let server = Server::builder().start().unwrap();
    Caller::of(&server).get("/v2/orders").await;
    assert!(server.requests().is_empty());
    assert_eq!((server.counts().requests, server.counts().connections), (1, 1));
}

#[tokio::test]
async fn any_other_path_is_404() {
    let server = Server::builder().start().unwrap();
    let caller = Caller::of(&server);
    let (v3, v2) = (caller.get("/v3/nothing").await, caller.get("/v2/nothing").await);
    assert_eq!((v3.status, &v3.body["status"]), (404, &404.into()));
    assert_eq!((v2.status, &v2.body[0]["status"]), (404, &404.into()));
    assert_eq!(caller.get_with("/nowhere", &[]).await.status, 404);
}

#[tokio::test]
async fn a_route_answers_in_place_of_the_server() {
    let server = Server::builder().start().unwrap();
    server.route("/v3/catalog/products", |_| Reply::html(500, "<h1>Down</h1>").header("X-Odd", 1));
    let answer = Caller::of(&server).get("/v3/catalog/products/1").await;
    assert_eq!((answer.status, answer.body), (500, "<h1>Down</h1>".into()));
}

#[tokio::test]
async fn a_route_that_gives_nothing_leaves_the_answer_to_the_server() {
    let server = Server::builder().start().unwrap();
    let asked = AtomicU32::new(0);
    server.route("/v2/orders", move |_| {
        (asked.fetch_add(1, Ordering::Relaxed) == 0).then(|| Reply::empty(503).without_quota())
    });
    let caller = Caller::of(&server);
    let (first, second) = (caller.get("/v2/orders").await, caller.get("/v2/orders").await);
    assert_eq!((first.status, second.status), (503, 200));
    assert_eq!(first.header("x-rate-limit-requests-left"), None);
}

#[tokio::test]
async fn a_route_can_lose_its_answer() {
    let server = Server::builder().start().unwrap();
    server.route("/v2/orders", |_| Reply::json(200, "[]").with_fault(Fault::Closed));
    let caller = Caller::of(&server);
    assert!(caller.sends(reqwest::Method::GET, "/v2/orders", None).await.is_err());
}

#[tokio::test]
async fn its_items_are_what_the_generated_types_say() {
    let server = Server::builder().start().unwrap();
    let client =
        Client::builder("shop").access_token("token").api_url(server.url()).build().unwrap();
    let product = GetProduct::new(7).send(&client).await.unwrap();
    assert_eq!(product.price, Some(dec!(4.58)));
    assert!(product.date_created.is_some() && product.custom_url.is_some());
    let orders = GetOrders::new().send(&client).await.unwrap();
    assert_eq!(orders[6].total_inc_tax, Some(dec!(13.7100)));
    assert!(orders.iter().all(|order| order.date_created.is_some()));
}

#[test]
fn the_program_prints_its_url_and_its_counts_and_ends_with_its_input() {
    let mut program = Command::new(env!("CARGO_BIN_EXE_bigcommerce-server"))
        .args(["--products", "10"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(program.stdout.take().unwrap()).lines();
    let url = lines.next().unwrap().unwrap();
    TcpStream::connect(url.strip_prefix("http://").unwrap()).unwrap();
    let mut input = program.stdin.take().unwrap();
    writeln!(input, "counts").unwrap();
    assert!(lines.next().unwrap().unwrap().contains("requests=0 "));
    drop(input);
    assert!(program.wait().unwrap().success());
}
