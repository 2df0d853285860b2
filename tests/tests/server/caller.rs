//! A caller that does as it is told: no retry, no pacing.

use bigcommerce_tests::Server;
use reqwest::{Client, Method, Response, StatusCode};
use serde_json::Value as Json;

/// A caller of the store `shop`.
#[derive(Clone)]
pub(crate) struct Caller {
    client: Client,
    url: String,
}

/// An answer as far as it matters.
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) body: Json,
    response: reqwest::header::HeaderMap,
}

impl Caller {
    pub(crate) fn of(server: &Server) -> Self {
        Self { client: Client::new(), url: server.url() }
    }

    /// Sends what it is given; `path` begins after the store.
    pub(crate) async fn sends(
        &self,
        method: Method,
        path: &str,
        body: Option<Json>,
    ) -> reqwest::Result<Answer> {
        let url = format!("{}/stores/shop{path}", self.url);
        let mut request = self.client.request(method, url).header("X-Auth-Token", "token");
        if let Some(body) = body {
            request = request.body(body.to_string());
        }
        Answer::of(request.send().await?).await
    }

    pub(crate) async fn get(&self, path: &str) -> Answer {
        self.sends(Method::GET, path, None).await.unwrap()
    }

    pub(crate) async fn post(&self, path: &str, body: Json) -> Answer {
        self.sends(Method::POST, path, Some(body)).await.unwrap()
    }

    pub(crate) async fn put(&self, path: &str, body: Json) -> Answer {
        self.sends(Method::PUT, path, Some(body)).await.unwrap()
    }

    /// A GET of the whole path with these headers and no others.
    pub(crate) async fn get_with(&self, path: &str, headers: &[(&str, &str)]) -> Answer {
        let request = self.client.get(format!("{}{path}", self.url));
        let request =
            headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
        Answer::of(request.send().await.unwrap()).await.unwrap()
    }
}

impl Answer {
    async fn of(response: Response) -> reqwest::Result<Self> {
        let (status, headers) = (response.status(), response.headers().clone());
        let body = response.bytes().await?;
        let body = serde_json::from_slice(&body)
            .unwrap_or_else(|_| String::from_utf8_lossy(&body).into_owned().into());
        Ok(Self { status: StatusCode::as_u16(&status), body, response: headers })
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.response.get(name)?.to_str().ok()
    }

    pub(crate) fn number(&self, name: &str) -> u64 {
        self.header(name).unwrap().parse().unwrap()
    }

    /// The ids of a list in `data`.
    pub(crate) fn ids(&self) -> Vec<u64> {
        ids(&self.body["data"])
    }
}

pub(crate) fn ids(items: &Json) -> Vec<u64> {
    items.as_array().unwrap().iter().map(|item| item["id"].as_u64().unwrap()).collect()
}
