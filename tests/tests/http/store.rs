//! A store behind a local server: one answer to every request, and what it was asked.

use std::time::Duration;

use bigcommerce::{Client, ClientBuilder, Retry};
use serde_json::Value as Json;
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

pub(crate) const TOKEN: &str = "s3cr3t-t0k3n";

/// A client and the server that it calls.
pub(crate) struct Store {
    pub(crate) client: Client,
    server: MockServer,
}

/// The one request that a server has seen.
pub(crate) struct Sent(wiremock::Request);

impl Store {
    /// A store that answers with this status and JSON.
    pub(crate) async fn answering(status: u16, body: Json) -> Self {
        Self::with(ResponseTemplate::new(status).set_body_json(body)).await
    }

    /// A store that answers with this status and nothing else.
    pub(crate) async fn answering_nothing(status: u16) -> Self {
        Self::with(ResponseTemplate::new(status)).await
    }

    /// A store that answers with this status and a body that is no JSON.
    pub(crate) async fn answering_text(status: u16, content_type: &str, body: &str) -> Self {
        Self::with(ResponseTemplate::new(status).set_body_raw(body, content_type)).await
    }

    pub(crate) async fn with(answer: ResponseTemplate) -> Self {
        let server = MockServer::start().await;
        Mock::given(any()).respond_with(answer).mount(&server).await;
        let client = settings(&server.uri()).build().unwrap();
        Self { client, server }
    }

    /// The same store, called with this patience.
    pub(crate) fn patient_for(mut self, timeout: Duration) -> Self {
        self.client = settings(&self.server.uri()).timeout(timeout).build().unwrap();
        self
    }

    /// The server's address.
    pub(crate) fn origin(&self) -> String {
        self.server.uri()
    }

    pub(crate) async fn was_not_called(&self) -> bool {
        self.server.received_requests().await.unwrap().is_empty()
    }

    /// The request, of which there must be one.
    pub(crate) async fn sent(&self) -> Sent {
        let mut requests = self.server.received_requests().await.unwrap();
        assert_eq!(requests.len(), 1, "{requests:?}");
        Sent(requests.remove(0))
    }
}

impl Sent {
    /// Method, path and encoded query, as they stand in the first line of the request.
    pub(crate) fn line(&self) -> String {
        let query = self.0.url.query().map(|query| format!("?{query}")).unwrap_or_default();
        format!("{} {}{query}", self.0.method, self.0.url.path())
    }

    /// The value of a header, empty if it was not sent.
    pub(crate) fn header(&self, name: &str) -> &str {
        self.0.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    /// The body as text.
    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.body).into_owned()
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        &self.0.body
    }
}

/// The settings of a client that calls this origin.
pub(crate) fn settings(origin: &str) -> ClientBuilder {
    Client::builder("abc123")
        .access_token(TOKEN)
        .user_agent("shelf-sync/1.2")
        .retry(Retry::none())
        .api_url(origin)
}
