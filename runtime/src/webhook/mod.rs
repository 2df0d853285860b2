//! Webhooks: whether a call of yours came from BigCommerce, and what it tells. Feature `webhooks`.
//!
//! It works on the headers and the body as they came, in any web framework; read the body as bytes, since the signature is over
//! those. The key is the client secret of the app that created the webhook.
//!
//! ```
//! # use bigcommerce_runtime as bigcommerce;
//! use bigcommerce::webhook::{Event, Verifier, WebhookError, sign};
//! use bigcommerce::{Json, record};
//! # use std::time::SystemTime;
//!
//! #[derive(Clone, Debug, PartialEq)]
//! struct Order { id: Option<i64> }
//! record!(Order { id });
//!
//! let verifier = Verifier::new("the client secret");
//! # let body = br#"{"scope": "store/order/created", "producer": "stores/abc", "hash": "5e", "data": {"type": "order", "id": 250}}"#;
//! # let headers = sign("the client secret", "msg_1", SystemTime::now(), body)?;
//! let webhook = verifier.verify(&headers, body)?;
//! # let is_new = |_: String| true;
//! if is_new(webhook.dedup_key()) {
//!     let event: Event<Order> = webhook.event()?;
//!     assert_eq!((event.store_hash(), event.data.id), (Some("abc"), Some(250)));
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # How to answer
//! - A status of 2xx within 10 seconds, or the call counts as failed. Put the event into a queue, answer, and work later.
//! - What [`Verifier::verify`] refuses is not from BigCommerce, or not from now: 401. What [`Verified::event`] cannot read is: keep the
//!   body, answer 2xx and look into it, since the next try would bring the same.
//! - A call that failed is tried again after 60 seconds, then ever less often for 48 hours; after that the webhook is switched off.
//! - The same event may come more than once: remember [`Verified::dedup_key`] for those 48 hours at least, from when the event is
//!   safely in your queue. Remembered before that, an event that a crash loses would not be taken from the next try either.
//! - An event names what changed and hardly says how: ask the API for the present state.

mod error;
mod event;
mod headers;
mod payload;
mod signature;
mod verify;

pub use error::WebhookError;
pub use event::Event;
pub use headers::Headers;
pub use payload::Payload;
#[doc(hidden)]
pub use payload::{read_payload, write_payload};
pub use signature::sign;
pub use verify::{Verified, Verifier};
