//! Payloads through the generated types and back: what counts as lost, what an index may say, what the program answers.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod comparisons;
mod events;
mod indexes;
mod payloads;
mod program;
mod shared;
