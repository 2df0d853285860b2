// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Pickup Options V3.

use bigcommerce_runtime::codegen::{Bare, Parts, operation};

use super::*;

/// `POST /pickup/options`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/pickup-options#find-available-pickup-options). Scope: `store_fulfillment_methods_read_only`. Feature: `v3-pickup-options`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct PostPickupOptions {
    parts: Parts,
    body: PickupRequestPayload,
}

impl PostPickupOptions {
    pub fn new(search_area: SearchArea, items: impl IntoIterator<Item = Item>) -> Self {
        Self {
            parts: Parts::new([]),
            body: PickupRequestPayload::new(search_area, items),
        }
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: PickupRequestPayload) -> Self {
        self.body = body;
        self
    }
}

operation!(PostPickupOptions(json body) -> Bare<PickupOptions> {
    id: "post-pickup-options", family: V3, method: POST, path: "/pickup/options",
    scope: "store_fulfillment_methods_read_only",
});
