// Written by `cargo xtask regen`; edit nothing here.
//! Operations of List body.

use bigcommerce_runtime::codegen::{Empty, Parts, operation};

use super::*;

/// `POST /tickets`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-list-body`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateTickets {
    parts: Parts,
    body: Vec<TicketPost>,
}

impl CreateTickets {
    pub fn new(body: impl IntoIterator<Item = TicketPost>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(CreateTickets(json body) -> Empty {
    id: "createTickets", family: V3, method: POST, path: "/tickets",
});

/// `DELETE /tickets`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-list-body`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteTickets {
    parts: Parts,
    body: Vec<i64>,
}

impl DeleteTickets {
    pub fn new(body: impl IntoIterator<Item = i64>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(DeleteTickets(json body) -> Empty {
    id: "deleteTickets", family: V3, method: DELETE, path: "/tickets",
});
