// Written by `cargo xtask regen`; edit nothing here.
//! Events.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `webhooks`.
//!
//! Read the body as bytes, verify it, and see what its event carries:
//!
//! ```
//! use bigcommerce::webhook::{Data, Event, Headers, Verifier, WebhookError};
//!
//! fn receive(verifier: &Verifier, headers: Headers<'_>, body: &[u8]) -> Result<(), WebhookError> {
//!     let event: Event = verifier.verify(headers, body)?.event()?;
//!     match &event.data {
//!         Data::OrderStatusUpdated(order) => println!("order {:?} is now {:?}", order.id, order.status),
//!         Data::CartConverted(cart) => println!("cart {:?} became order {:?}", cart.id, cart.order_id),
//!         Data::Unknown(json) => println!("{}: {json}", event.scope),
//!         _ => {}
//!     }
//!     Ok(())
//! }
//! ```
//!
//! An event's `scope` is a text; [`Scope`] is the enum that webhooks are created and listed with, wildcards included. How to
//! answer, and how often an event may come: [`bigcommerce_runtime::webhook`].

mod events;
mod types;
mod enums;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use bigcommerce_runtime::webhook::*;
pub use events::{Data, Event};
pub use types::*;
pub use enums::*;

pub use crate::shared::rules::Scope;
