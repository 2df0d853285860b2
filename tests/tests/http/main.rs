//! Calls over HTTP: what the client sends to a local server, and what it makes of the answer.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod client;
mod failures;
mod orders;
mod products;
mod send_all;
mod store;
mod transport;
mod uploads;
