//! A contract through what the runtime exports, without a web framework: who is let in, what is read, what is answered.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod answers;
mod callers;
mod requests;

use bigcommerce_runtime::codegen::{
    Bare, Decimal, Empty, Head, Parts, ProviderError, contract, operation, received, record,
    text_enum,
};
use bigcommerce_runtime::http::{Request, Response};
use bigcommerce_runtime::provider::{Basic, Service};
use bigcommerce_runtime::{Json, StatusCode};
use bytes::Bytes;

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Ask {
    pub(crate) id: Option<String>,
    pub(crate) items: Option<Vec<Item>>,
}
record!(Ask { id, items });

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Item {
    pub(crate) quantity: Option<i64>,
}
record!(Item { quantity });

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Quote {
    pub(crate) id: String,
    pub(crate) tax: Decimal,
}
record!(Quote { id, tax });

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum State {
    Open,
    Unknown(String),
}
text_enum!(State { Open = "open" });

#[derive(Clone, Debug)]
pub(crate) struct AskQuote {
    parts: Parts,
    body: Ask,
}
operation!(AskQuote(json body) -> Bare<Quote> { id: "askQuote", family: Provider, method: POST, path: "/quote" });

#[derive(Clone, Debug)]
pub(crate) struct DropQuotes {
    parts: Parts,
}
operation!(DropQuotes() -> Empty { id: "dropQuotes", family: Provider, method: DELETE, path: "/quotes/{state}" });

#[derive(Clone, Debug)]
pub(crate) struct AskQuoteRequest {
    pub(crate) store_hash: String,
    pub(crate) body: Ask,
    pub(crate) head: Head,
}
received!(AskQuoteRequest of AskQuote { store_hash: header "X-Bc-Store-Hash", body: body });

#[derive(Clone, Debug)]
pub(crate) struct DropQuotesRequest {
    pub(crate) state: State,
    pub(crate) before: i64,
    pub(crate) reason: Option<String>,
    pub(crate) head: Head,
}
received!(DropQuotesRequest of DropQuotes { state: path "state", before: query "before", reason: query "reason" });

pub(crate) trait QuoteProvider: Send + Sync + 'static {
    fn ask_quote(
        &self,
        request: AskQuoteRequest,
    ) -> impl Future<Output = Result<Quote, ProviderError>> + Send;
    fn drop_quotes(
        &self,
        request: DropQuotesRequest,
    ) -> impl Future<Output = Result<(), ProviderError>> + Send;
}
contract!(QuoteProvider { ask_quote(AskQuoteRequest) } open { drop_quotes(DropQuotesRequest) });

/// Answers with what it was asked: an id of `fail` fails, and so on.
pub(crate) struct Echo;

impl QuoteProvider for Echo {
    async fn ask_quote(&self, request: AskQuoteRequest) -> Result<Quote, ProviderError> {
        let user = request.head.user.clone().unwrap_or_default();
        let quantity =
            request.body.items.iter().flatten().filter_map(|item| item.quantity).sum::<i64>();
        match request.body.id.as_deref() {
            Some("fail") => {
                Err(ProviderError::failure("database at db.internal, password hunter2"))
            }
            Some("bad") => Err(ProviderError::bad_request("no such region")),
            Some("own") => {
                let error = ProviderError::new(StatusCode::SERVICE_UNAVAILABLE, "later");
                Err(error.with_body(Quote { id: "own".to_owned(), tax: Decimal::ONE }))
            }
            Some("leak") => {
                assert!(!request.head.headers.contains_key("authorization"));
                Err(ProviderError::bad_request(format!("{:?}", request.head)))
            }
            id => Ok(Quote {
                id: format!("{} {user} {}", request.store_hash, id.unwrap_or("-")),
                tax: quantity.into(),
            }),
        }
    }

    async fn drop_quotes(&self, request: DropQuotesRequest) -> Result<(), ProviderError> {
        let DropQuotesRequest { state, before, reason, head } = request;
        match state {
            State::Open if head.user.is_none() => Ok(()),
            other => Err(ProviderError::bad_request(format!("{other:?} {before} {reason:?}"))),
        }
    }
}

pub(crate) const USER: &str = "shop";
pub(crate) const PASSWORD: &str = "s3cret:with colon";
/// `shop:s3cret:with colon`
pub(crate) const LOGIN: &str = "Basic c2hvcDpzM2NyZXQ6d2l0aCBjb2xvbg==";

pub(crate) fn app() -> Service {
    service(Echo, Basic::new(USER, PASSWORD))
}

/// A call as BigCommerce makes it.
pub(crate) fn asked(body: &str) -> Request<Bytes> {
    Request::post("/quote")
        .header("Authorization", LOGIN)
        .header("X-Bc-Store-Hash", "abc")
        .header("Content-Type", "application/json")
        .body(Bytes::copy_from_slice(body.as_bytes()))
        .unwrap()
}

/// The same with a header changed, or taken away.
pub(crate) fn asked_with(name: &'static str, value: Option<&str>) -> Request<Bytes> {
    let mut request = asked("{}");
    request.headers_mut().remove(name);
    if let Some(value) = value {
        request.headers_mut().insert(name, value.parse().unwrap());
    }
    request
}

pub(crate) fn json(answer: &Response<Bytes>) -> Json {
    serde_json::from_slice(answer.body()).unwrap()
}

/// Status and detail of a refusal, whose title is that of its status.
pub(crate) fn told(answer: &Response<Bytes>) -> (u16, String) {
    let json = json(answer);
    assert_eq!(json["status"], answer.status().as_u16());
    assert_eq!(json["title"], answer.status().canonical_reason().unwrap());
    assert_eq!(answer.headers()["content-type"], "application/json");
    (answer.status().as_u16(), json["detail"].as_str().unwrap_or_default().to_owned())
}
