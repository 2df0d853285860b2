//! What observers, errors and calls by hand see.

use super::*;

/// Keeps what it is told, one line each.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<String>>>);

impl Observer for Log {
    fn before(&self, attempt: &Attempt<'_>, headers: &mut HeaderMap) {
        assert!(headers.values().all(|value| value != "fake-access-token"));
        headers.insert("traceparent", "00-1-2-00".parse().unwrap());
        let line = format!("{} {} after {:?}", attempt.number, attempt.target, attempt.waited);
        self.0.lock().unwrap().push(line);
    }

    fn after(&self, attempt: &Attempt<'_>, end: &AttemptEnd<'_>) {
        let end = end.result.as_ref().map_or(0, |answer| answer.status.as_u16());
        self.0.lock().unwrap().push(format!("{} gave {end}", attempt.number));
    }
}

#[tokio::test]
async fn observers_see_each_attempt_and_may_add_headers() {
    let (fake, log) = (Fake::new(), Log::default());
    fake.on::<Get>().replies([Reply::status(503), Reply::broken(), Reply::ok()]);
    let store = fake.builder().observer(log.clone()).build().unwrap();
    Get::default().send(&store).await.unwrap();
    let log = log.0.lock().unwrap().clone();
    let expected = ["1 GET /v3/x after 0ns", "1 gave 503", "2 GET /v3/x after 0ns", "2 gave 0"];
    assert_eq!(log[..4], expected);
    assert!(fake.requests().iter().all(|request| request.header("traceparent").is_some()));
    let has_token = |request: &Recorded| request.header("x-auth-token").is_some();
    assert!(fake.requests().iter().all(has_token));
}

#[tokio::test]
async fn a_path_of_ones_own_passes_all_stages() {
    let fake = Fake::new();
    fake.path(Method::POST, "/v3/beta/thing")
        .replies([Reply::rate_limited(secs(3)), Reply::ok().json(json!({"data": {"id": 7}}))]);
    let store = fake.client();
    let full = store.request(Method::POST, "/v3/beta/thing").json(&json!({"a": 1})).send().await;
    assert_eq!(full.unwrap().value["data"]["id"], 7);
    assert_eq!(fake.requests()[1].json(), json!({"a": 1}));
    assert!(fake.requests()[1].header("x-auth-token").is_some());
}

#[tokio::test]
async fn a_path_of_ones_own_gives_a_type_of_ones_own() {
    let fake = Fake::new();
    fake.path(Method::GET, "/v2/time").replies(Reply::ok().json(json!({"time": 5})));
    let store = fake.client();
    let full = store
        .request(Method::GET, "/v2/time")
        .send_json::<std::collections::BTreeMap<String, u8>>();
    assert_eq!(full.await.unwrap().value["time"], 5);
    let wrong = store.request(Method::GET, "/v2/time").send_json::<Vec<u8>>().await.unwrap_err();
    assert!(matches!(wrong, Error::Decode(_)), "{wrong}");
}

#[tokio::test]
async fn an_answer_that_cannot_be_understood_is_kept_whole() {
    let fake = Fake::new();
    let reply = Reply::ok().header("x-request-id", "r1").json(json!({"data": "x"}));
    fake.path(Method::GET, "/v3/x").replies(reply);
    let call = fake.client().request(Method::GET, "/v3/x").send_as::<Data<i64>>();
    let Err(Error::Decode(error)) = call.await else { panic!("decodes") };
    assert_eq!((&error.body()[..], error.path.as_str()), (&br#"{"data":"x"}"#[..], "data"));
    assert_eq!(error.headers().unwrap()["x-request-id"], "r1");
    assert_eq!(error.target().unwrap().to_string(), "GET /v3/x");
}

#[tokio::test]
async fn an_error_names_the_operation_and_the_whole_template() {
    let fake = Fake::new();
    fake.on::<Get>().replies(Reply::status(404));
    let error = Get::default().send(&fake.client()).await.unwrap_err();
    let target = error.target().unwrap();
    assert_eq!((&*target.operation, &*target.path), ("get", "/v3/x"));
}
