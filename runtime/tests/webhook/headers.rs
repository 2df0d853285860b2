//! Headers as web frameworks have them.

use bigcommerce_runtime::HeaderMap;
use bigcommerce_runtime::http::{HeaderName, HeaderValue};
use bigcommerce_runtime::webhook::{Headers, Verifier, WebhookError, sign};

use crate::{BODY, SECRET, SENT, at, signed, signed_but, verify};

fn is_verified(headers: Headers<'_>) -> bool {
    Verifier::new(SECRET).verify_at(at(SENT), headers, BODY).is_ok()
}

#[test]
fn a_missing_or_empty_header_is_told_by_its_name() {
    for name in ["webhook-id", "webhook-timestamp", "webhook-signature"] {
        let mut headers = signed(BODY);
        headers.remove(name);
        let missing = WebhookError::MissingHeader { name };
        assert_eq!(verify(&headers, BODY), Err(missing.clone()));
        assert_eq!(verify(&signed_but(name, " "), BODY), Err(missing));
    }
}

#[test]
fn a_header_that_is_no_text_is_told_by_its_name() {
    for name in ["webhook-id", "webhook-timestamp", "webhook-signature"] {
        let mut headers = signed(BODY);
        headers.insert(name, HeaderValue::from_bytes(b"caf\xe9").unwrap());
        assert_eq!(verify(&headers, BODY), Err(WebhookError::UnreadableHeader { name }));
    }
}

#[test]
fn a_function_can_be_the_headers() {
    let headers = signed(BODY);
    assert!(is_verified(Headers::from_fn(|name| headers.get(name).map(HeaderValue::as_bytes))));
}

#[test]
fn pairs_can_be_the_headers_whatever_the_case_of_their_names() {
    let headers = signed(BODY);
    let upper = |name: &HeaderName| name.as_str().to_ascii_uppercase();
    let pairs: Vec<_> = headers.iter().map(|(name, value)| (upper(name), value)).collect();
    assert!(is_verified(pairs.into_iter().collect()));
}

#[test]
fn of_two_headers_with_one_name_the_first_counts() {
    let (headers, other) = (signed(BODY), signed(b"something else"));
    let twice = |first: HeaderMap, second: HeaderMap| {
        let pairs: Vec<_> = first.iter().chain(&second).collect();
        is_verified(pairs.into_iter().collect())
    };
    assert!(twice(headers.clone(), other.clone()));
    assert!(!twice(other, headers));
}

#[test]
fn an_id_that_no_header_can_have_is_not_signed() {
    assert!(sign(SECRET, "two\nlines", at(SENT), BODY).is_err());
}
