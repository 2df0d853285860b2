//! What is known of a request afterwards.

use super::*;
use bigcommerce_runtime::testing::{Fake, Reply};
use futures_lite::future::block_on;

#[test]
fn what_was_asked_is_recorded() {
    let fake = Fake::new();
    fake.then(Reply::ok()).then(Reply::of::<SetName>(&Saved::Complete(name(1))));
    let (store, mut get) = (fake.client(), get_name("a/b"));
    get.parts.query("q", "x y+");
    get.parts.header("X-Thing", "1".to_owned());
    block_on(get.send(&store)).unwrap();
    block_on(set_name(json!({"name": "Ada"})).send(&store)).unwrap();
    let requests = fake.requests();
    let (get, set) = (&requests[0], &requests[1]);
    assert_eq!((get.operation.as_str(), get.path.as_str()), ("getName", "/v3/names/{name_id}"));
    assert_eq!((get.url_path.as_str(), get.argument("name_id")), ("/v3/names/a%2Fb", Some("a/b")));
    assert_eq!((get.query("q"), get.header("x-thing")), (Some("x y+"), Some("1")));
    assert_eq!(get.uri.host(), Some("api.bigcommerce.com"));
    assert_eq!((set.method.clone(), set.json()), (Method::PUT, json!({"name": "Ada"})));
    assert_eq!((get.bytes(), get.json()), (b"".as_slice(), Json::Null));
    assert_eq!(fake.requests_of::<SetName>().len(), 1);
}

#[test]
fn a_path_given_by_hand_has_no_operation() {
    let fake = Fake::new();
    fake.then(Reply::ok()).then(Reply::ok());
    let store = fake.client();
    block_on(store.request(Method::GET, "/v3/x").send()).unwrap();
    block_on(store.request(Method::GET, "/x").family(Family::V3).send()).unwrap();
    let all = fake.requests();
    assert!(all.iter().all(|request| request.operation.is_empty() && request.path == "/v3/x"));
}

#[test]
fn a_recorded_request_does_not_print_tokens() {
    let fake = Fake::new();
    fake.then(Reply::ok()).then(Reply::ok());
    let store = fake.client();
    let by_hand = store.request(Method::GET, "/v2/x").header("Cookie", "fake-access-token");
    block_on(by_hand.send()).unwrap();
    let request = &fake.requests()[0];
    assert!(!format!("{request:?}").contains("fake-access-token"));
    assert_eq!(request.header("x-auth-token"), Some("fake-access-token"));
}
