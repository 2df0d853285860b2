//! Answers on the wire: the provider's bytes, or the JSON of a refusal.

use bytes::Bytes;
use http::header::{ALLOW, CONTENT_TYPE, HeaderValue, WWW_AUTHENTICATE};
use http::{Response, StatusCode};
use serde_json::{Value as Json, json};

use super::Refusal;

/// How a caller says who it is.
const CHALLENGE: HeaderValue =
    HeaderValue::from_static(r#"Basic realm="provider", charset="UTF-8""#);

/// A success; nothing has no media type.
pub(super) fn success(status: StatusCode, body: Bytes) -> Response<Bytes> {
    let is_json = !body.is_empty();
    let mut answer = Response::new(body);
    *answer.status_mut() = status;
    if is_json {
        answer.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    }
    answer
}

/// What a caller is told of a refusal.
pub(super) fn refused(refusal: &Refusal) -> Response<Bytes> {
    let status = refusal.status();
    let own = match refusal {
        Refusal::Provider(error) => error.body().cloned(),
        _ => None,
    };
    let json = own.unwrap_or_else(|| usual(status, refusal.detail()));
    let mut answer = success(status, Bytes::from(json.to_string()));
    if status == StatusCode::UNAUTHORIZED {
        answer.headers_mut().insert(WWW_AUTHENTICATE, CHALLENGE);
    }
    if let Refusal::WrongMethod { allowed, .. } = refusal
        && let Ok(allowed) = HeaderValue::from_str(allowed)
    {
        answer.headers_mut().insert(ALLOW, allowed);
    }
    answer
}

/// `{status, title, detail}`, where there is a detail.
fn usual(status: StatusCode, detail: Option<String>) -> Json {
    let title = status.canonical_reason().unwrap_or_default();
    let mut json = json!({ "status": status.as_u16(), "title": title });
    if let Some(detail) = detail {
        json["detail"] = detail.into();
    }
    json
}
