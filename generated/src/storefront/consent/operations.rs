// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Storefront Cookie Consent.

use bigcommerce_runtime::codegen::{Empty, Parts, operation};

use super::*;

/// `POST /consent`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-storefront/consent#set-cookie-consent-preferences). Feature: `storefront-consent`.
///
/// Errors: 400.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct PostCookieConsent {
    parts: Parts,
    body: ConsentPreferences,
}

impl PostCookieConsent {
    pub fn new(
        allow: impl IntoIterator<Item = i64>,
        deny: impl IntoIterator<Item = i64>,
    ) -> Self {
        Self {
            parts: Parts::new([]),
            body: ConsentPreferences::new(allow, deny),
        }
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: ConsentPreferences) -> Self {
        self.body = body;
        self
    }
}

operation!(PostCookieConsent(json body) -> Empty {
    id: "postCookieConsent", family: Storefront, method: POST, path: "/consent",
});
