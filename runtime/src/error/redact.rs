//! The secrets of a client, to be taken out of whatever a server or a transport echoes.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::HeaderValue;
use secrecy::{ExposeSecret, SecretString};

use crate::transport::Answer;

const REPLACEMENT: &str = "[redacted]";

/// The secrets of a client.
#[derive(Clone, Default)]
pub(crate) struct Secrets(Arc<[SecretString]>);

impl Secrets {
    pub(crate) fn new(secrets: impl IntoIterator<Item = SecretString>) -> Self {
        // An empty text is found everywhere.
        Self(secrets.into_iter().filter(|secret| !secret.expose_secret().is_empty()).collect())
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

    /// Takes the secrets out of an answer that becomes an error.
    pub(crate) fn redact_answer(&self, answer: &mut Answer) {
        let found = |bytes: &[u8]| {
            self.0.iter().any(|secret| {
                let secret = secret.expose_secret().as_bytes();
                bytes.windows(secret.len()).any(|window| window == secret)
            })
        };
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

impl fmt::Debug for Secrets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} secrets", self.0.len())
    }
}
