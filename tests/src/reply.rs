//! An answer before it is sent: status, headers, body, and how it gets lost.

use std::time::Duration;

use bytes::Bytes;
use hyper::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use hyper::{HeaderMap, Response, StatusCode};
use serde_json::{Value as Json, json};

use crate::body::Body;
use crate::chaos::Fault;
use crate::route::Family;

/// An answer.
///
/// ```
/// use bigcommerce_tests::{Fault, Reply, Server};
/// use std::time::Duration;
///
/// let server = Server::builder().start()?;
/// server.route("/v3/catalog/brands", |_| Reply::html(500, "<h1>Down</h1>"));
/// server.route("/v3/catalog/categories", |_| Reply::empty(204).with_fault(Fault::Reset));
/// server.route("/v3/channels", |_| Reply::json(200, r#"{"data":[]}"#).after(Duration::from_millis(20)));
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Reply {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Body,
    pub(crate) delay: Duration,
    pub(crate) ending: Ending,
    pub(crate) tells_quota: bool,
}

/// What becomes of an answer on its way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ending {
    Sent,
    Closed,
    Reset,
}

impl Reply {
    /// An answer without a body. A `status` that HTTP does not know is 500.
    pub fn empty(status: u16) -> Self {
        Self {
            status: StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR),
            headers: HeaderMap::new(),
            body: Body::default(),
            delay: Duration::ZERO,
            ending: Ending::Sent,
            tells_quota: true,
        }
    }

    /// A body that says it is JSON; whether it is, is the caller's choice.
    pub fn json(status: u16, body: impl Into<Bytes>) -> Self {
        Self::empty(status).with_body("application/json", body.into())
    }

    /// A page of HTML, as gateways send it.
    pub fn html(status: u16, body: impl Into<Bytes>) -> Self {
        Self::empty(status).with_body("text/html", body.into())
    }

    /// Sets a header; one that HTTP does not allow is left out.
    pub fn header(mut self, name: &str, value: impl ToString) -> Self {
        let name = HeaderName::try_from(name);
        if let (Ok(name), Ok(value)) = (name, HeaderValue::try_from(value.to_string())) {
            self.headers.insert(name, value);
        }
        self
    }

    /// Sends the answer this much later than it would be.
    pub fn after(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    /// Leaves out the headers that tell of the quota.
    pub fn without_quota(mut self) -> Self {
        self.tells_quota = false;
        self
    }

    /// Loses the answer, cuts it short, or puts the fault's answer in its place. [`Fault::Slow`] delays it by 100 ms.
    pub fn with_fault(self, fault: Fault) -> Self {
        fault.on(Family::Rest, self, Duration::from_millis(100))
    }

    pub(crate) fn pieces(status: u16, pieces: [Bytes; 3]) -> Self {
        Self::empty(status).with_body("application/json", pieces)
    }

    pub(crate) fn value(status: u16, body: &Json) -> Self {
        Self::json(status, body.to_string())
    }

    /// An error in the family's form; `resource` tells V2, whose errors are lists.
    pub(crate) fn error(family: Family, resource: &str, status: u16, title: &str) -> Self {
        let body = match family {
            Family::B2b => json!({"code": status, "data": {}, "meta": {"message": title}}),
            Family::Rest if resource.starts_with("/v2/") => {
                json!([{"status": status, "message": title}])
            }
            _ => refusal(status, title),
        };
        Self::value(status, &body)
    }

    /// What stands before the APIs answers in one form for V3, V2 and Payments.
    pub(crate) fn gateway(family: Family, status: u16, title: &str) -> Self {
        match family {
            Family::B2b => Self::error(family, "", status, title),
            _ => Self::value(status, &refusal(status, title)),
        }
    }

    fn with_body(mut self, media_type: &'static str, body: impl Into<Body>) -> Self {
        self.headers.insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
        self.body = body.into();
        self
    }
}

fn refusal(status: u16, title: &str) -> Json {
    json!({"status": status, "title": title, "type": format!("https://errors.example/{status}")})
}

impl From<Reply> for Response<Body> {
    fn from(reply: Reply) -> Self {
        let mut response = Response::new(reply.body);
        *response.status_mut() = reply.status;
        *response.headers_mut() = reply.headers;
        response
    }
}
