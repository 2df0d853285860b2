// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Urlencoded form.

use bigcommerce_runtime::codegen::{Empty, Form, Parts, operation};

use super::*;

/// `POST /tokens`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-urlencoded-form`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateToken {
    parts: Parts,
    form: Form,
}

impl CreateToken {
    pub fn new(grant: impl Into<String>) -> Self {
        let parts = Parts::new([]);
        let mut form = Form::new();
        form.text("grant", grant.into());
        Self { parts, form }
    }
    pub fn lifetime(mut self, value: i64) -> Self {
        self.form.text("lifetime", value);
        self
    }
    pub fn kind(mut self, value: impl Into<TokenInputKind>) -> Self {
        self.form.text("kind", value.into());
        self
    }
}

operation!(CreateToken(form form) -> Empty {
    id: "createToken", family: V3, method: POST, path: "/tokens",
});
