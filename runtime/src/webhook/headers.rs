//! The three headers of a webhook, from whatever a web framework has for headers.

use http::HeaderMap;

use super::WebhookError;

pub(super) const ID: &str = "webhook-id";
pub(super) const TIMESTAMP: &str = "webhook-timestamp";
pub(super) const SIGNATURE: &str = "webhook-signature";

/// The headers that sign a webhook. They are made from a [`HeaderMap`], from a function, or from pairs of name and value; the case of
/// names means nothing.
///
/// ```
/// # use bigcommerce_runtime as bigcommerce;
/// use bigcommerce::webhook::Headers;
///
/// let pairs = [("Webhook-Id", "msg_1"), ("Webhook-Timestamp", "1614265330")];
/// let headers: Headers = pairs.into_iter().collect();
/// // For actix-web: Headers::from_fn(|name| request.headers().get(name).map(|value| value.as_bytes()))
/// let same = Headers::from_fn(|name| match name {
///     "webhook-id" => Some("msg_1".as_bytes()),
///     "webhook-timestamp" => Some("1614265330".as_bytes()),
///     _ => None,
/// });
/// assert_eq!(headers, same);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Headers<'h> {
    id: Option<&'h [u8]>,
    timestamp: Option<&'h [u8]>,
    signature: Option<&'h [u8]>,
}

impl<'h> Headers<'h> {
    /// The headers of which the function gives the value; it is asked for names in lower case.
    pub fn from_fn(mut value: impl FnMut(&str) -> Option<&'h [u8]>) -> Self {
        Self { id: value(ID), timestamp: value(TIMESTAMP), signature: value(SIGNATURE) }
    }

    pub(super) fn id(&self) -> Result<&'h str, WebhookError> {
        readable(ID, self.id)
    }

    pub(super) fn timestamp(&self) -> Result<&'h str, WebhookError> {
        readable(TIMESTAMP, self.timestamp)
    }

    pub(super) fn signature(&self) -> Result<&'h str, WebhookError> {
        readable(SIGNATURE, self.signature)
    }
}

fn readable<'h>(name: &'static str, value: Option<&'h [u8]>) -> Result<&'h str, WebhookError> {
    let value = value.unwrap_or_default().trim_ascii();
    if value.is_empty() {
        return Err(WebhookError::MissingHeader { name });
    }
    std::str::from_utf8(value)
        .ok()
        .filter(|text| text.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic()))
        .ok_or(WebhookError::UnreadableHeader { name })
}

impl<'h> From<&'h HeaderMap> for Headers<'h> {
    fn from(headers: &'h HeaderMap) -> Self {
        Self::from_fn(|name| headers.get(name).map(|value| value.as_bytes()))
    }
}

impl<'h, N: AsRef<str>, V: AsRef<[u8]> + ?Sized> FromIterator<(N, &'h V)> for Headers<'h> {
    /// Of several headers with one name the first counts.
    fn from_iter<I: IntoIterator<Item = (N, &'h V)>>(pairs: I) -> Self {
        let mut headers = Self::default();
        for (name, value) in pairs {
            let place = match name.as_ref() {
                name if name.eq_ignore_ascii_case(ID) => &mut headers.id,
                name if name.eq_ignore_ascii_case(TIMESTAMP) => &mut headers.timestamp,
                name if name.eq_ignore_ascii_case(SIGNATURE) => &mut headers.signature,
                _ => continue,
            };
            place.get_or_insert(value.as_ref());
        }
        headers
    }
}
