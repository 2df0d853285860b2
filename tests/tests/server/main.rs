//! The local BigCommerce itself: what it holds clients to has to be what it says.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod caller;
mod chaos;
mod paging;
mod quota;
mod running;
mod writes;
