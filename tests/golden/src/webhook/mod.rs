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
//! An event's `scope` is a text; [`Scope`] is the enum that webhooks are created and listed with, wildcards included.
//!
//! # How to answer
//! - A status of 2xx within 10 seconds, or the call counts as failed. Put the event into a queue, answer, and work later.
//! - What [`Verifier::verify`] refuses is not from BigCommerce, or not from now: 401. What [`Verified::event`] cannot read is: keep the
//!   body, answer 2xx and look into it, since the next try would bring the same.
//! - A call that failed is tried again after 60 seconds, then ever less often for 48 hours; after that the webhook is switched off.
//! - The same event may come more than once: remember [`Verified::dedup_key`] for those 48 hours at least, from when the event is
//!   safely in your queue. Remembered before that, an event that a crash loses would not be taken from the next try either.
//! - An event names what changed and hardly says how: ask the API for the present state.
//!
//! [`sign`] makes the headers of events in tests.

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
