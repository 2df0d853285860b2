// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Storefront family.

use bigcommerce_runtime::codegen::{Bare, Parts, operation};

use super::*;

/// `GET /baskets/{basketId}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `storefront-rules-storefront-family`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetBasket {
    parts: Parts,
}

impl GetBasket {
    pub fn new(basket_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&basket_id]),
        }
    }
}

operation!(GetBasket() -> Bare<Basket> {
    id: "getBasket", family: Storefront, method: GET, path: "/baskets/{basketId}",
});
