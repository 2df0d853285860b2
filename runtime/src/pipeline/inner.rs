//! The status inside of an answer: B2B Edition answers some refusals with 200, and says in the body that they are none.

use std::fmt;

use http::StatusCode;
use serde::de::{Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::Value as Json;

use crate::operation::Family;
use crate::transport::Answer;

/// The status that the body of a success states, where that is a refusal: of `{"code": 404, "data": …, "meta": …}`, or of a code of
/// five digits, which begins with the status (`40010`); either may be a text.
pub(super) fn refusal(family: Family, answer: &Answer) -> Option<StatusCode> {
    if !matches!(family, Family::B2b | Family::B2bStorefront) || !answer.starts_with(b'{') {
        return None;
    }
    let mut json = serde_json::Deserializer::from_slice(answer.content());
    let code = json.deserialize_map(Code).ok().flatten()?;
    let status = [1, 100].into_iter().map(|unit| code / unit).find(|code| *code < 1000)?;
    let status = StatusCode::from_u16(u16::try_from(status).ok()?).ok()?;
    (status.is_client_error() || status.is_server_error()).then_some(status)
}

/// The number under `code`, in an object that has another key of the envelope.
struct Code;

impl<'de> Visitor<'de> for Code {
    type Value = Option<u64>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Option<u64>, A::Error> {
        let (mut code, mut is_envelope) = (None, false);
        while let Some(key) = map.next_key::<String>()? {
            match key.as_str() {
                "code" => code = number(&map.next_value::<Json>()?),
                _ => {
                    is_envelope |= matches!(key.as_str(), "data" | "meta" | "message");
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(code.filter(|_| is_envelope))
    }
}

fn number(code: &Json) -> Option<u64> {
    code.as_u64().or_else(|| code.as_str()?.trim().parse().ok())
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use http::HeaderMap;

    use super::*;

    fn status(family: Family, body: &'static str) -> Option<u16> {
        let (headers, body) = (HeaderMap::new(), Bytes::from_static(body.as_bytes()));
        let answer = Answer { status: StatusCode::OK, headers, body };
        refusal(family, &answer).map(|status| status.as_u16())
    }

    #[test]
    fn a_code_may_be_a_text() {
        assert_eq!(status(Family::B2b, r#"{"code": "422", "data": {}}"#), Some(422));
        assert_eq!(status(Family::B2b, r#"{"code": "200", "data": {}}"#), None);
        assert_eq!(status(Family::B2b, r#"{"code": "SUCCESS", "data": {}}"#), None);
    }

    #[test]
    fn a_code_of_a_refusal_is_one() {
        let body = r#"{"code": 404, "data": [], "meta": {"message": "Gone"}}"#;
        assert_eq!(status(Family::B2b, body), Some(404));
        assert_eq!(status(Family::B2bStorefront, body), Some(404));
    }

    #[test]
    fn a_code_of_five_digits_begins_with_its_status() {
        assert_eq!(status(Family::B2b, r#"{"code": 40010, "message": "Bad"}"#), Some(400));
    }

    #[test]
    fn a_code_of_a_success_is_none() {
        for body in
            [r#"{"code": 200, "data": {}}"#, r#"{"code": 0, "data": {}}"#, r#"{"data": {}}"#]
        {
            assert_eq!(status(Family::B2b, body), None, "{body}");
        }
    }

    #[test]
    fn a_code_that_is_no_number_or_stands_alone_is_none() {
        for body in [r#"{"code": "AU", "data": 1}"#, r#"{"code": 404, "name": "a"}"#, "[404]"] {
            assert_eq!(status(Family::B2b, body), None, "{body}");
        }
    }

    #[test]
    fn other_apis_state_their_status_in_the_answer() {
        assert_eq!(status(Family::V3, r#"{"code": 404, "data": []}"#), None);
    }
}
