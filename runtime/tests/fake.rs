//! The fake store, as tests of users see it.

#![cfg(feature = "testing")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use std::time::Duration;

use bigcommerce_runtime::clock::Clock;
use bigcommerce_runtime::codegen::*;
use bigcommerce_runtime::testing::{Fake, Reply};
use bigcommerce_runtime::transport::{
    Answer, HttpRequest, Transport, TransportError, TransportErrorKind,
};
use bigcommerce_runtime::{Error, Full, RateLimit};
use futures_lite::future::{block_on, or};
use serde_json::json;

#[derive(Clone, Debug, Default, PartialEq)]
struct Name {
    id: Option<i64>,
    name: Option<String>,
}
record!(Name { id, name });

fn name(id: i64) -> Name {
    Name { id: Some(id), name: Some("Ada".to_owned()) }
}

#[derive(Clone, Debug)]
struct GetName {
    parts: Parts,
}
operation!(GetName() -> Data<Name> { id: "getName", family: V3, method: GET, path: "/names/{name_id}" });

fn get_name(id: &str) -> GetName {
    GetName { parts: Parts::new([&id]) }
}

macro_rules! operations {
    ($($type:ident -> $envelope:ty { $($facts:tt)* })*) => { $(
        #[derive(Clone, Debug, Default)]
        struct $type {
            parts: Parts,
        }
        operation!($type() -> $envelope { $($facts)* });
    )* };
}
operations! {
    GetNames -> Page<Name> { id: "getNames", family: V3, method: GET, path: "/names" }
    GetNamesV2 -> BareList<Name> { id: "getNames", family: V2, method: GET, path: "/names" }
    GetStorefront -> AnyJson { id: "x", family: Storefront, method: GET, path: "/names" }
    GetStore -> Text { id: "x", family: Store, method: GET, path: "/names", accept: "text/csv" }
    GetPayments -> AnyJson { id: "x", family: Payments, method: GET, path: "/pays" }
    GetB2b -> AnyJson { id: "x", family: B2b, method: GET, path: "/names" }
    GetProvider -> AnyJson { id: "x", family: Provider, method: GET, path: "/rates" }
    DeleteNames -> Empty { id: "deleteNames", family: V3, method: DELETE, path: "/names" }
}

#[derive(Clone, Debug)]
struct SetName {
    parts: Parts,
    body: Json,
}
operation!(SetName(json body) -> Saved<Name> { id: "setName", family: V3, method: PUT, path: "/names" });

fn set_name(body: Json) -> SetName {
    SetName { parts: Parts::default(), body }
}

/// The text of an error and its causes.
fn texts(error: &dyn std::error::Error) -> String {
    let causes = std::iter::successors(Some(error), |error| error.source());
    causes.map(ToString::to_string).collect::<Vec<_>>().join(": ")
}

fn statuses<const N: usize>(fake: &Fake) -> [u16; N] {
    let store = fake.client();
    std::array::from_fn(|_| {
        let answer = block_on(store.request(Method::GET, "/v3/x").send());
        answer.map_or_else(
            |error| error.status().map_or(0, |status| status.as_u16()),
            |full| full.status.as_u16(),
        )
    })
}

fn text_of_panic(run: impl FnOnce() + std::panic::UnwindSafe) -> String {
    *std::panic::catch_unwind(run).unwrap_err().downcast::<String>().unwrap()
}

#[test]
fn an_operation_gets_the_value_that_was_defined() {
    let fake = Fake::new();
    fake.on::<GetName>().returns(&name(7));
    assert_eq!(block_on(get_name("7").send(&fake.client())).unwrap(), name(7));
}

#[test]
fn each_family_is_matched_and_has_what_it_needs() {
    let (fake, parts) = (Fake::new(), Parts::default);
    let store = fake.client();
    fake.on::<GetNames>().returns(&Page::from(vec![name(1)]));
    fake.on::<GetNamesV2>().returns(&vec![name(2)]);
    fake.on::<GetStorefront>().returns(&json!(3));
    fake.on::<GetStore>().returns(&"4".to_owned());
    fake.on::<GetPayments>().returns(&json!(5));
    fake.on::<GetB2b>().returns(&json!(6));
    fake.on::<GetProvider>().returns(&json!(7));
    assert_eq!(block_on(GetNames::default().send(&store)).unwrap().items, [name(1)]);
    assert_eq!(block_on(GetNamesV2::default().send(&store)).unwrap(), [name(2)]);
    assert_eq!(block_on(GetStorefront { parts: parts() }.send(&store)).unwrap(), 3);
    assert_eq!(block_on(GetStore { parts: parts() }.send(&store)).unwrap(), "4");
    assert_eq!(block_on(GetPayments { parts: parts() }.send(&store)).unwrap(), 5);
    assert_eq!(block_on(GetB2b { parts: parts() }.send(&store)).unwrap(), 6);
    assert_eq!(block_on(GetProvider { parts: parts() }.send(&store)).unwrap(), 7);
}

#[test]
fn an_id_that_two_operations_share_does_not_mix_them_up() {
    let fake = Fake::new();
    fake.on::<GetNamesV2>().returns(&vec![name(2)]);
    assert!(block_on(GetNames::default().send(&fake.client())).is_err());
    assert!(fake.requests_of::<GetNamesV2>().is_empty());
}

#[test]
fn a_typed_reply_has_the_status_of_its_value() {
    let fake = Fake::new();
    fake.on::<SetName>().returns(&Saved::Partial(Batch::from(vec![name(1)])));
    fake.on::<DeleteNames>().returns(&());
    let store = fake.client();
    let saved = block_on(set_name(json!({})).send_full(&store)).unwrap();
    let deleted = block_on(DeleteNames::default().send_full(&store)).unwrap();
    assert!(matches!(saved.value, Saved::Partial(_)));
    assert_eq!((saved.status.as_u16(), deleted.status.as_u16()), (207, 204));
}

#[test]
fn a_typed_reply_has_the_media_type_of_the_operation() {
    let fake = Fake::new();
    fake.on::<GetStore>().returns(&"a;b".to_owned());
    let full: Full<String> = block_on(GetStore::default().send_full(&fake.client())).unwrap();
    assert_eq!(
        (&full.headers["content-type"], &full.body[..]),
        (&"text/csv".parse().unwrap(), b"a;b".as_slice())
    );
}

#[test]
fn a_typed_reply_can_be_changed() {
    let fake = Fake::new();
    fake.on::<GetName>().replies(Reply::of::<GetName>(&name(7)).header("x-request-id", "r1"));
    let full = block_on(get_name("7").send_full(&fake.client())).unwrap();
    assert_eq!((full.request_id(), &full.value), (Some("r1"), &name(7)));
}

#[test]
fn ordered_replies_come_before_rules_whatever_is_asked() {
    let fake = Fake::new();
    fake.path(Method::GET, "/v3/x").replies(Reply::ok());
    fake.then(Reply::status(201)).then(Reply::status(202));
    assert_eq!(statuses(&fake), [201, 202, 200]);
}

#[test]
fn the_first_rule_that_is_not_used_up_replies() {
    let fake = Fake::new();
    fake.path(Method::GET, "/v3/x").once().replies(Reply::status(201));
    fake.path(Method::GET, "/v3/x").times(2).replies(Reply::status(202));
    fake.path(Method::GET, "/v3/x").replies(Reply::status(203));
    fake.path(Method::GET, "/v3/x").replies(Reply::status(500));
    assert_eq!(statuses(&fake), [201, 202, 202, 203, 203]);
}

#[test]
fn replies_in_sequence_end_with_the_last_again_and_again() {
    let fake = Fake::new();
    fake.path(Method::GET, "/v3/x").replies([Reply::status(201), Reply::status(202)]);
    assert_eq!(statuses(&fake), [201, 202, 202]);
}

#[test]
fn a_limit_ends_a_sequence() {
    let fake = Fake::new();
    fake.path(Method::GET, "/v3/x").times(2).replies(vec![Reply::status(201), Reply::status(202)]);
    assert_eq!(statuses(&fake), [201, 202, 0]);
}

#[test]
fn a_rule_without_replies_fits_nothing() {
    let fake = Fake::new();
    fake.path(Method::GET, "/v3/x").replies([]);
    fake.path(Method::GET, "/v3/x").replies(Reply::status(202));
    assert_eq!(statuses(&fake), [202]);
}

#[test]
fn all_conditions_of_a_rule_must_hold() {
    let fake = Fake::new();
    fake.on::<GetName>()
        .when(|request| request.argument("name_id") == Some("a b"))
        .when(|request| request.query("include") == Some("x,y"))
        .returns(&name(1));
    fake.on::<GetName>().returns(&name(2));
    let (store, mut both) = (fake.client(), get_name("a b"));
    both.parts.list("include", ["x", "y"]);
    assert_eq!(block_on(both.send(&store)).unwrap(), name(1));
    assert_eq!(block_on(get_name("a b").send(&store)).unwrap(), name(2));
}

#[test]
fn a_condition_may_ask_the_fake() {
    let fake = Fake::new();
    let own = fake.clone();
    fake.path(Method::GET, "/v3/x").when(move |_| own.requests().len() > 1).returns(&json!(1));
    assert_eq!(statuses(&fake), [0, 200]);
}

#[test]
fn a_path_is_that_of_a_template_or_of_one_resource() {
    let fake = Fake::new();
    fake.path(Method::GET, "/v3/names/7").returns(&json!({"data": {"id": 70}}));
    fake.path(Method::GET, "/v3/names/{name_id}").returns(&json!({"data": {"id": 1}}));
    let (store, id) = (fake.client(), |name: Name| name.id);
    assert_eq!(block_on(get_name("7").send(&store)).map(id).unwrap(), Some(70));
    assert_eq!(block_on(get_name("8").send(&store)).map(id).unwrap(), Some(1));
}

#[test]
fn a_request_that_nobody_expected_fails_with_what_there_is() {
    let fake = Fake::new();
    fake.on::<GetName>().once().returns(&name(1));
    fake.path(Method::GET, "/v3/x").when(|_| false).replies(Reply::ok());
    let store = fake.client();
    block_on(get_name("7").send(&store)).unwrap();
    let error = block_on(get_name("7").send(&store)).unwrap_err();
    assert!(texts(&error).ends_with(
        "the fake has no reply to GET /v3/names/7 (getName); it has \
         GET /v3/names/{name_id} (getName): 1 of 1 used; GET /v3/x on a condition: 0 used"
    ));
    assert!(!error.is_retryable());
    assert_eq!(fake.unexpected()[0].url_path, "/v3/names/7");
}

#[test]
fn a_fake_without_rules_says_so() {
    let error =
        block_on(Fake::new().client().request(Method::GET, "/v2/x?a=1").send()).unwrap_err();
    assert!(texts(&error).ends_with("the fake has no reply to GET /v2/x?a=1; it has no rules"));
}

#[test]
fn verify_lists_what_was_not_asked_and_what_was_not_expected() {
    let fake = Fake::new();
    fake.on::<GetName>().times(2).returns(&name(1));
    fake.on::<GetNames>().returns(&Page::default());
    block_on(get_name("7").send(&fake.client())).unwrap();
    block_on(DeleteNames::default().send(&fake.client())).unwrap_err();
    fake.then(Reply::ok());
    let text = text_of_panic(move || fake.verify());
    assert_eq!(
        text,
        "not asked for: GET /v3/names/{name_id} (getName): 1 of 2 used\n\
         not asked for: any request: 1 replies left\n\
         not expected: DELETE /v3/names (deleteNames)"
    );
}

#[test]
fn verify_is_content_when_all_was_asked() {
    let fake = Fake::new();
    fake.on::<GetName>().once().returns(&name(1));
    fake.on::<GetNames>().returns(&Page::default());
    block_on(get_name("7").send(&fake.client())).unwrap();
    fake.verify();
}

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

#[test]
fn headers_of_the_quota_are_understood_by_the_client() {
    let fake = Fake::new();
    fake.then(Reply::ok().quota(Duration::from_secs(30), Duration::from_millis(1500), 150, 7));
    let full = block_on(fake.client().request(Method::GET, "/v3/x").send()).unwrap();
    let RateLimit { window, reset, quota, left, .. } = full.rate_limit;
    let times = (window, reset);
    assert_eq!(times, (Some(Duration::from_secs(30)), Some(Duration::from_millis(1500))));
    assert_eq!((quota, left), (Some(150), Some(7)));
}

fn executed(reply: Reply) -> (Fake, Result<Answer, TransportError>) {
    let fake = Fake::new();
    fake.then(reply);
    let request: HttpRequest = bigcommerce_runtime::http::Request::new(Default::default());
    let result = block_on(fake.execute(request));
    (fake, result)
}

#[test]
fn a_spent_quota_says_for_how_long_or_not() {
    let limits =
        [Reply::rate_limited(Duration::from_secs(2)), Reply::rate_limited_without_headers()]
            .map(|reply| executed(reply).1.unwrap())
            .map(|answer| (answer.status.as_u16(), RateLimit::of(&answer.headers)));
    assert_eq!(limits.map(|(status, _)| status), [429, 429]);
    assert_eq!(
        limits.map(|(_, limit)| (limit.reset, limit.left)),
        [(Some(Duration::from_secs(2)), Some(0)), (None, None)]
    );
}

#[test]
fn connections_fail_in_two_ways() {
    let kinds =
        [Reply::broken(), Reply::refused()].map(|reply| executed(reply).1.unwrap_err().kind);
    assert_eq!(kinds, [TransportErrorKind::Broken, TransportErrorKind::Connect]);
}

#[test]
fn a_reply_that_cannot_be_made_fails_with_the_reason() {
    let replies = [
        Reply::status(1000).json(1),
        Reply::ok().header("a b", "1"),
        Reply::ok().header("a", "\n"),
    ];
    let errors = replies.map(|reply| executed(reply).1.unwrap_err());
    assert!(errors.iter().all(|error| error.kind == TransportErrorKind::Request));
    assert_eq!(errors[0].to_string(), "1000 is no status");
}

#[test]
fn bodies_have_their_media_types() {
    let replies = [Reply::ok().json(json!([1])), Reply::ok().text("t"), Reply::ok().html("<p>")];
    let bodies = replies
        .map(|reply| executed(reply).1.unwrap())
        .map(|answer| (answer.headers["content-type"].to_str().unwrap().to_owned(), answer.body));
    let expected = [
        ("application/json", "[1]"),
        ("text/plain; charset=utf-8", "t"),
        ("text/html; charset=utf-8", "<p>"),
    ];
    assert_eq!(bodies, expected.map(|(kind, body)| (kind.to_owned(), Bytes::from(body))));
}

#[test]
fn a_delay_passes_on_the_clock_alone() {
    let (fake, result) = executed(Reply::ok().delay(Duration::from_secs(90)));
    assert!(result.is_ok());
    assert_eq!(fake.clock().now(), Duration::from_secs(90));
    assert!(fake.clock().sleeps().is_empty());
}

#[test]
fn silence_and_slow_replies_lose_against_a_timeout() {
    for reply in [Reply::never(), Reply::ok().delay(Duration::from_secs(61))] {
        let fake = Fake::new();
        fake.then(reply);
        let (store, clock) = (fake.client(), fake.clock());
        let call = async {
            store.request(Method::GET, "/v3/x").send().await.unwrap();
            "answer"
        };
        let timeout = async {
            clock.sleep(Duration::from_secs(60)).await;
            "timeout"
        };
        assert_eq!(block_on(or(call, timeout)), "timeout");
        assert_eq!(clock.now(), Duration::from_secs(60));
    }
}

#[test]
fn a_refusal_is_an_error_as_from_a_store() {
    let fake = Fake::new();
    fake.on::<SetName>().replies(Reply::status(422).json(json!({"errors": {"name": "taken"}})));
    let error = block_on(set_name(json!({})).send(&fake.client())).unwrap_err();
    assert!(matches!(&error, Error::Api(_)));
    assert_eq!(error.field_errors()["name"], "taken");
}
