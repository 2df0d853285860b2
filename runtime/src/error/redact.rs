//! The secrets of a client, to be taken out of whatever a server or a transport echoes.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use bytes::Bytes;
use http::HeaderValue;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use secrecy::{ExposeSecret, SecretString};

use crate::transport::Answer;

const REPLACEMENT: &str = "[redacted]";

/// The secrets of a client in every form in which they may be echoed, the longest first.
#[derive(Clone, Default)]
pub(crate) struct Secrets(Arc<[SecretString]>);

impl Secrets {
    pub(crate) fn new(secrets: impl IntoIterator<Item = SecretString>) -> Self {
        let mut forms: Vec<String> =
            secrets.into_iter().flat_map(|secret| forms(secret.expose_secret())).collect();
        // An empty text is found everywhere.
        forms.retain(|form| !form.is_empty());
        forms.sort_by(|a, b| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
        forms.dedup();
        Self(forms.into_iter().map(SecretString::from).collect())
    }

    /// The same and one more.
    pub(crate) fn and(&self, secret: Option<&SecretString>) -> Self {
        let Some(secret) = secret else { return self.clone() };
        let one = Self::new([secret.clone()]);
        let mut all: Vec<_> = self.0.iter().chain(one.0.iter()).cloned().collect();
        all.sort_by_key(|form| std::cmp::Reverse(form.expose_secret().len()));
        Self(all.into())
    }

    pub(crate) fn occur_in(&self, text: &str) -> bool {
        self.0.iter().any(|secret| text.contains(secret.expose_secret()))
    }

    pub(crate) fn redact(&self, text: &mut String) {
        for secret in self.0.iter() {
            if text.contains(secret.expose_secret()) {
                *text = text.replace(secret.expose_secret(), REPLACEMENT);
            }
        }
    }

    /// The text of a part of `bytes`; a secret is replaced also where only one end of it is in the part.
    pub(crate) fn masked(&self, bytes: &[u8], part: Range<usize>) -> String {
        let mut hidden: Vec<_> = self.0.iter().flat_map(|secret| places(bytes, secret)).collect();
        hidden.retain(|place| place.start < part.end && place.end > part.start);
        hidden.sort_by_key(|place| place.start);
        let text = |range: Range<usize>| {
            String::from_utf8_lossy(bytes.get(range).unwrap_or_default()).into_owned()
        };
        let mut shown = String::new();
        let mut from = part.start;
        for place in hidden {
            if place.end > from {
                shown += &text(from..place.start);
                shown += REPLACEMENT;
                from = place.end;
            }
        }
        shown + &text(from..part.end)
    }

    /// Takes the secrets out of an answer that becomes an error.
    pub(crate) fn redact_answer(&self, answer: &mut Answer) {
        let found =
            |bytes: &[u8]| self.0.iter().any(|secret| places(bytes, secret).next().is_some());
        if found(&answer.body) {
            let mut text = String::from_utf8_lossy(&answer.body).into_owned();
            self.redact(&mut text);
            answer.body = Bytes::from(text);
        }
        for value in answer.headers.values_mut() {
            if found(value.as_bytes()) {
                *value = HeaderValue::from_static(REPLACEMENT);
            }
        }
    }
}

/// A secret as it is, as JSON, PHP's JSON, HTML, Rust's Debug and URLs write it.
fn forms(secret: &str) -> [String; 8] {
    let json = serde_json::to_string(secret).unwrap_or_default();
    let json =
        json.strip_prefix('"').and_then(|json| json.strip_suffix('"')).unwrap_or(secret).to_owned();
    let url = utf8_percent_encode(secret, NON_ALPHANUMERIC).to_string();
    // Most encoders leave the unreserved characters of RFC 3986 as they are.
    let plain_url =
        url.replace("%2D", "-").replace("%2E", ".").replace("%5F", "_").replace("%7E", "~");
    let html = secret
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;");
    [
        secret.to_owned(),
        json.replace('/', "\\/"),
        json,
        html,
        secret.escape_debug().to_string(),
        lower_case_escapes(&plain_url),
        plain_url,
        url,
    ]
}

fn lower_case_escapes(url: &str) -> String {
    let mut rest = 0;
    let lower = url.chars().map(|c| {
        let escaped = rest > 0;
        rest = if c == '%' { 2 } else { rest - u8::from(escaped) };
        if escaped { c.to_ascii_lowercase() } else { c }
    });
    lower.collect()
}

/// Where a secret stands in `bytes`.
fn places<'a>(
    bytes: &'a [u8],
    secret: &'a SecretString,
) -> impl Iterator<Item = Range<usize>> + 'a {
    let secret = secret.expose_secret().as_bytes();
    let found =
        bytes.windows(secret.len()).enumerate().filter(move |(_, window)| *window == secret);
    found.map(move |(start, _)| start..start + secret.len())
}

impl fmt::Debug for Secrets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} secrets", self.0.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOKEN: &str = "a+b/c=\"d-e";

    fn redacted(text: &str) -> String {
        let mut text = text.to_owned();
        Secrets::new([TOKEN.into()]).redact(&mut text);
        text
    }

    #[test]
    fn a_secret_is_replaced() {
        assert_eq!(redacted("<a+b/c=\"d-e>"), "<[redacted]>");
    }

    #[test]
    fn a_percent_encoded_secret_is_replaced_in_either_case() {
        assert_eq!(redacted("a%2Bb%2Fc%3D%22d-e a%2bb%2fc%3d%22d-e"), "[redacted] [redacted]");
    }

    #[test]
    fn a_secret_in_json_is_replaced_with_and_without_escaped_slashes() {
        assert_eq!(redacted(r#"a+b/c=\"d-e a+b\/c=\"d-e"#), "[redacted] [redacted]");
    }

    #[test]
    fn a_secret_in_html_is_replaced() {
        assert_eq!(redacted("a+b/c=&quot;d-e"), "[redacted]");
    }

    #[test]
    fn a_secret_that_contains_another_is_replaced_as_a_whole() {
        let mut text = "abcdef abc".to_owned();
        Secrets::new(["abc".into(), "abcdef".into()]).redact(&mut text);
        assert_eq!(text, "[redacted] [redacted]");
    }

    #[test]
    fn an_empty_secret_replaces_nothing() {
        let mut text = "abc".to_owned();
        Secrets::new([String::new().into()]).redact(&mut text);
        assert_eq!(text, "abc");
    }

    #[test]
    fn a_secret_cut_by_the_edge_of_a_part_is_replaced() {
        let secrets = Secrets::new(["secret".into()]);
        assert_eq!(secrets.masked(b"..secret..secret..", 5..13), "[redacted]..[redacted]");
    }
}
