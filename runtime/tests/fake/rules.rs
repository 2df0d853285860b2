//! Which rule replies, and what is told when none does.

use super::*;
use bigcommerce_runtime::testing::{Fake, Reply};
use futures_lite::future::block_on;

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
         not asked for: any request: replies left: 1\n\
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
