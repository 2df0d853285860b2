//! Batches with more items than one request takes: the parts, and how they are sent.

mod items;

use super::answer;
use bigcommerce_runtime::batch::{ItemResult, Joined};
use bigcommerce_runtime::codegen::*;
use bigcommerce_runtime::transport::{Answer, BoxFuture, HttpRequest, Transport, TransportError};
use bigcommerce_runtime::{Batch, Error, Retry};
use serde_json::{Value as Json, json};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

#[derive(Clone, Debug, Default, PartialEq)]
struct Mug {
    id: Option<i64>,
    sku: Option<String>,
}
record!(Mug { id, sku });

fn mugs(ids: impl IntoIterator<Item = i64>) -> Vec<Mug> {
    ids.into_iter().map(|id| Mug { id: Some(id), sku: Some(format!("MUG-{id}")) }).collect()
}

#[derive(Clone, Debug)]
struct UpdateMugs {
    parts: Parts,
    body: Vec<Mug>,
}
operation!(UpdateMugs(json body) -> Batch<Mug> {
    id: "updateMugs", family: V3, method: PUT, path: "/mugs", batch: 3 of body,
});

fn update(ids: impl IntoIterator<Item = i64>) -> UpdateMugs {
    UpdateMugs { parts: Parts::new([]), body: mugs(ids) }
}

#[derive(Clone, Debug)]
struct CreateMugs {
    parts: Parts,
    body: Vec<Mug>,
}
operation!(CreateMugs(json body) -> Page<Mug> {
    id: "createMugs", family: V3, method: POST, path: "/mugs", batch: 2 of body, concurrency: 2,
});

fn create(ids: impl IntoIterator<Item = i64>) -> CreateMugs {
    CreateMugs { parts: Parts::new([]), body: mugs(ids) }
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Shelf {
    reason: Option<String>,
    items: Nullable<Vec<i64>>,
}
record!(Shelf { reason, items });

#[derive(Clone, Debug)]
struct MoveMugs {
    parts: Parts,
    body: Shelf,
}
operation!(MoveMugs(json body) -> Empty {
    id: "moveMugs", family: V3, method: POST, path: "/moves", batch: 2 of body.items,
});

#[derive(Clone, Debug)]
struct DeleteMugs {
    parts: Parts,
}
operation!(DeleteMugs() -> Empty {
    id: "deleteMugs", family: V3, method: DELETE, path: "/mugs", batch: 2 of "sku:in",
});

fn delete(skus: &[&str]) -> DeleteMugs {
    let mut parts = Parts::new([]);
    parts.query("brand", "a");
    parts.list("sku:in", skus);
    DeleteMugs { parts }
}

type Answered = Result<Answer, TransportError>;

/// A server that answers a body with what its script says, a little later.
#[derive(Clone)]
struct Server {
    script: Arc<dyn Fn(&Json) -> Answered + Send + Sync>,
    seen: Arc<Mutex<Vec<HttpRequest>>>,
    now: Arc<AtomicUsize>,
    most: Arc<AtomicUsize>,
}

impl Server {
    fn new(script: impl Fn(&Json) -> Answered + Send + Sync + 'static) -> Self {
        let (now, most) = (Arc::default(), Arc::default());
        Self { script: Arc::new(script), seen: Arc::default(), now, most }
    }

    fn echo() -> Self {
        Self::new(|body| Ok(answer(200, &json!({ "data": body }).to_string())))
    }

    fn always(status: u16, body: Json) -> Self {
        Self::new(move |_| Ok(answer(status, &body.to_string())))
    }

    fn client(&self) -> Client {
        self.client_with(3)
    }

    fn client_with(&self, concurrency: usize) -> Client {
        let builder = Client::builder("abc").access_token("s3cr3t").retry(Retry::none());
        builder.batch_concurrency(concurrency).transport(self.clone()).build().unwrap()
    }

    fn bodies(&self) -> Vec<Json> {
        let seen = self.seen.lock().unwrap();
        seen.iter().map(body_of).collect()
    }

    fn queries(&self) -> Vec<String> {
        let seen = self.seen.lock().unwrap();
        seen.iter().map(|request| request.uri().query().unwrap().to_owned()).collect()
    }
}

fn body_of(request: &HttpRequest) -> Json {
    match request.body() {
        bigcommerce_runtime::operation::Body::Bytes { bytes, .. } => {
            serde_json::from_slice(bytes).unwrap()
        }
        _ => Json::Null,
    }
}

/// Counts the exchanges on their way, until it is dropped.
struct OnItsWay(Arc<AtomicUsize>);

impl Drop for OnItsWay {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

impl Transport for Server {
    fn execute(&self, request: HttpRequest) -> BoxFuture<'_, Answered> {
        let body = body_of(&request);
        self.seen.lock().unwrap().push(request);
        Box::pin(async move {
            let now = self.now.fetch_add(1, Ordering::SeqCst) + 1;
            let _guard = OnItsWay(self.now.clone());
            self.most.fetch_max(now, Ordering::SeqCst);
            for _ in 0..3 {
                tokio::task::yield_now().await;
            }
            (self.script)(&body)
        })
    }
}

/// What became of the items: `T`aken, `R`efused or unknown.
fn fates<T>(joined: &Joined<T>) -> String {
    let letter = |item: &ItemResult| match item {
        ItemResult::Taken => 'T',
        ItemResult::Refused(_) => 'R',
        _ => '?',
    };
    joined.items().map(|(_, item)| letter(item)).collect()
}

#[tokio::test]
async fn the_parts_have_the_items_in_order() {
    let server = Server::echo();
    let joined = update(1..8).send_all(&server.client_with(1)).await;
    let ids = |body: &Json| -> Vec<i64> {
        body.as_array().unwrap().iter().map(|mug| mug["id"].as_i64().unwrap()).collect()
    };
    let sent: Vec<_> = server.bodies().iter().map(ids).collect();
    assert_eq!(sent, [vec![1, 2, 3], vec![4, 5, 6], vec![7]]);
    let ranges: Vec<_> = joined.parts.iter().map(|part| part.items.clone()).collect();
    assert_eq!(ranges, [0..3, 3..6, 6..7]);
}

#[tokio::test]
async fn the_lists_of_the_answers_are_joined_in_order() {
    let joined = update(1..8).send_all(&Server::echo().client()).await;
    assert!(joined.is_complete());
    assert_eq!(joined.into_items(), mugs(1..8));
}

#[tokio::test]
async fn as_many_items_as_one_request_takes_are_one_part() {
    let server = Server::echo();
    let joined = update(1..4).send_all(&server.client()).await;
    assert_eq!((joined.parts.len(), server.bodies().len()), (1, 1));
}

#[tokio::test]
async fn an_empty_list_is_one_request() {
    let server = Server::echo();
    let joined = update([]).send_all(&server.client()).await;
    assert_eq!((joined.is_complete(), server.bodies()), (true, vec![json!([])]));
}

#[tokio::test]
async fn a_list_in_a_field_is_split_and_the_other_fields_go_with_each_part() {
    let server = Server::always(204, Json::Null);
    let body = Shelf { reason: Some("move".to_owned()), items: [1, 2, 3].into() };
    MoveMugs { parts: Parts::new([]), body }
        .send_all(&server.client_with(1))
        .await
        .into_values()
        .unwrap();
    let parts =
        vec![json!({"reason": "move", "items": [1, 2]}), json!({"reason": "move", "items": [3]})];
    assert_eq!(server.bodies(), parts);
}

#[tokio::test]
async fn a_list_in_the_query_is_split_between_its_items() {
    let server = Server::always(204, Json::Null);
    let joined = delete(&["a,b", "c", "d e"]).send_all(&server.client_with(1)).await;
    assert_eq!(fates(&joined), "TTT");
    assert_eq!(server.queries(), ["brand=a&sku:in=a%2Cb,c", "brand=a&sku:in=d%20e"]);
}

#[tokio::test]
async fn an_empty_filter_is_refused_as_send_does() {
    let server = Server::always(204, Json::Null);
    let joined = delete(&[]).send_all(&server.client()).await;
    assert!(matches!(joined.first_error(), Some(Error::Build(BuildError::EmptyList { .. }))));
    assert!(server.queries().is_empty());
}

#[tokio::test]
async fn three_parts_are_on_their_way_at_most() {
    let server = Server::echo();
    update(0..30).send_all(&server.client()).await.into_values().unwrap();
    assert_eq!(server.most.load(Ordering::SeqCst), 3);
}

#[tokio::test]
async fn the_documented_limit_holds_below_the_one_that_is_set() {
    let server = Server::echo();
    create(0..20).send_all(&server.client_with(8)).await.into_values().unwrap();
    assert_eq!(server.most.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn a_part_that_is_refused_leaves_the_others_taken() {
    let server = Server::new(|body| {
        let is_bad = body[0]["id"] == 4;
        let answered = if is_bad {
            answer(422, r#"{"status": 422, "title": "Bad mugs"}"#)
        } else {
            answer(200, &json!({ "data": body }).to_string())
        };
        Ok(answered)
    });
    let joined = update(1..8).send_all(&server.client()).await;
    assert_eq!(fates(&joined), "TTTRRRT");
    assert_eq!((joined.taken(), joined.refused(), joined.not_taken()), (4, 3, vec![3, 4, 5]));
    assert_eq!(joined.first_error().unwrap().status().unwrap(), 422);
    assert_eq!(joined.into_values().unwrap_err().into_items().len(), 4);
}

#[tokio::test]
async fn more_items_than_one_request_takes_are_not_sent_by_send() {
    let server = Server::echo();
    let error = update(0..4).send(&server.client()).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "updateMugs takes 3 items in one request and was given 4: send_all sends them in several"
    );
    let error = delete(&["a", "b", "c"]).send_full(&server.client()).await.unwrap_err();
    let limit = BuildError::TooManyItems { operation: "deleteMugs", given: 3, limit: 2 };
    assert!(matches!(error, Error::Build(error) if error == limit));
    assert!(server.seen.lock().unwrap().is_empty());
}

#[tokio::test]
async fn dropping_the_future_ends_what_is_on_its_way() {
    let server = Server::echo();
    let sending = tokio::spawn(update(0..300).send_all(&server.client()));
    // The first one goes alone, to learn what the store's quota is.
    while server.now.load(Ordering::SeqCst) < 3 {
        tokio::task::yield_now().await;
    }
    sending.abort();
    assert!(sending.await.unwrap_err().is_cancelled());
    let sent = server.bodies().len();
    tokio::task::yield_now().await;
    assert_eq!((server.now.load(Ordering::SeqCst), server.bodies().len()), (0, sent));
    assert!(sent < 100);
}

#[tokio::test]
async fn a_batch_can_be_spawned() {
    let sending = update(0..7).send_all(&Server::echo().client());
    assert!(tokio::spawn(sending).await.unwrap().is_complete());
}

#[cfg(feature = "blocking")]
#[test]
fn a_blocking_client_gives_what_became_of_all_items() {
    let builder = Client::builder("abc").access_token("s3cr3t").transport(Server::echo());
    let store = builder.build_blocking().unwrap();
    assert_eq!(update(1..8).send_all(&store).into_items(), mugs(1..8));
}
