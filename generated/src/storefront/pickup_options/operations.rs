// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Storefront Pickup Options.

use bigcommerce_runtime::codegen::{Bare, Parts, operation};

use super::*;

/// `POST /pickup-options`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-storefront/pickup-options#find-available-pickup-options). Feature: `storefront-pickup-options`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct PostPickupOptions {
    parts: Parts,
    body: PickupRequestPayload,
}

impl PostPickupOptions {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: PickupRequestPayload::new(),
        }
    }
    pub fn search_area(mut self, value: SearchArea) -> Self {
        self.body.search_area = Some(value);
        self
    }
    pub fn items(mut self, value: impl IntoIterator<Item = Item>) -> Self {
        self.body.items = Some(value.into_iter().collect());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: PickupRequestPayload) -> Self {
        self.body = body;
        self
    }
}

operation!(PostPickupOptions(json body) -> Bare<PickupOption> {
    id: "post-pickup-options", family: Storefront, method: POST, path: "/pickup-options",
});
