//! Signatures as Standard Webhooks has them: HMAC-SHA256 over `id.timestamp.body`, in base64, of version `v1`.
//!
//! The key is the bytes of the client secret as it stands: BigCommerce's are no base64 with a prefix, which other senders have.

use std::time::{SystemTime, UNIX_EPOCH};

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use hmac::{Hmac, Mac};
use http::header::{HeaderMap, HeaderValue, InvalidHeaderValue};
use sha2::Sha256;

use super::WebhookError;
use super::headers::{ID, SIGNATURE, TIMESTAMP};

type HmacSha256 = Hmac<Sha256>;

/// The headers that BigCommerce sends with a webhook, for tests of your own endpoint.
///
/// # Errors
/// The id has characters that no header may have.
///
/// ```
/// # use bigcommerce_runtime as bigcommerce;
/// use bigcommerce::webhook::{Verifier, sign};
/// use std::time::SystemTime;
///
/// let body = br#"{"scope": "store/information/updated"}"#;
/// let headers = sign("the client secret", "msg_1", SystemTime::now(), body)?;
/// assert!(Verifier::new("the client secret").verify(&headers, body).is_ok());
/// # Ok::<(), bigcommerce::http::header::InvalidHeaderValue>(())
/// ```
pub fn sign(
    client_secret: &str,
    id: &str,
    at: SystemTime,
    body: &[u8],
) -> Result<HeaderMap, InvalidHeaderValue> {
    let timestamp = at.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs().to_string();
    let mac = mac(client_secret, id, &timestamp, body).finalize().into_bytes();
    let mut headers = HeaderMap::new();
    headers.insert(ID, id.parse()?);
    headers.insert(TIMESTAMP, HeaderValue::from_str(&timestamp)?);
    headers.insert(SIGNATURE, HeaderValue::from_str(&format!("v1,{}", BASE64.encode(mac)))?);
    Ok(headers)
}

/// The code of a webhook, ready to be compared.
pub(super) fn mac(client_secret: &str, id: &str, timestamp: &str, body: &[u8]) -> HmacSha256 {
    #[allow(clippy::expect_used, reason = "the only error is a length, and HMAC takes keys of any")]
    let mut mac = HmacSha256::new_from_slice(client_secret.as_bytes()).expect("a key");
    for part in [id.as_bytes(), b".", timestamp.as_bytes(), b".", body] {
        mac.update(part);
    }
    mac
}

/// Whether a code is one of the signatures; it is compared in a time that says nothing of where they differ.
pub(super) fn is_signed(mac: &HmacSha256, signatures: &[Vec<u8>]) -> bool {
    signatures.iter().any(|signature| mac.clone().verify_slice(signature).is_ok())
}

/// The signatures of version `v1` in a header that has one or several, separated by blanks.
pub(super) fn signatures(header: &str) -> Result<Vec<Vec<u8>>, WebhookError> {
    let mut of_version = header
        .split(' ')
        .filter_map(|signature| signature.split_once(','))
        .filter(|(version, _)| *version == "v1")
        .peekable();
    if of_version.peek().is_none() {
        return Err(WebhookError::UnknownVersion);
    }
    let decoded: Vec<_> =
        of_version.filter_map(|(_, signature)| BASE64.decode(signature).ok()).collect();
    if decoded.is_empty() { Err(WebhookError::InvalidSignature) } else { Ok(decoded) }
}
