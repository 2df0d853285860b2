//! The client against a server that enforces quotas and limits, over real sockets and in real time.
//!
//! Waits are held to lower bounds, which a busy machine cannot break; upper bounds only tell a wait from none.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod b2b;
mod blocking;
mod chaos;
mod escape;
mod limits;
mod pacing;
mod paging;
mod quotas;
mod retry;
mod shop;
mod timeouts;
