//! Webhooks through what the runtime exports: their signatures, and what they tell.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod events;
mod headers;
mod signatures;

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bigcommerce_runtime::HeaderMap;
use bigcommerce_runtime::webhook::{Verified, Verifier, WebhookError, sign};

/// What an app's client secret looks like; as base64 it would be other bytes.
pub(crate) const SECRET: &str = "0123secret/not+base64==";
pub(crate) const SENT: u64 = 1_614_265_330;
pub(crate) const BODY: &[u8] = br#"{"scope": "store/order/created", "store_id": "1001", "data": {"type": "order", "id": 250}, "hash": "5e1f", "created_at": 1614265329, "producer": "stores/abc123"}"#;

pub(crate) fn at(seconds: u64) -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(seconds)
}

/// The headers of a webhook with this body, as BigCommerce sends them.
pub(crate) fn signed(body: &[u8]) -> HeaderMap {
    sign(SECRET, "msg_1", at(SENT), body).unwrap()
}

/// The headers of [`BODY`] with one of them changed.
pub(crate) fn signed_but(name: &'static str, value: &str) -> HeaderMap {
    let mut headers = signed(BODY);
    headers.insert(name, value.parse().unwrap());
    headers
}

/// Verifies in the second of sending.
pub(crate) fn verify<'b>(
    headers: &HeaderMap,
    body: &'b [u8],
) -> Result<Verified<'b>, WebhookError> {
    Verifier::new(SECRET).verify_at(at(SENT), headers, body)
}

/// What a webhook with this body carries, verified.
pub(crate) fn verified(body: &[u8]) -> Verified<'_> {
    verify(&signed(body), body).unwrap()
}
