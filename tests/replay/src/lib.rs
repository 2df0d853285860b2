//! Payloads through the generated types and back: what a payload is, where it comes from, what became of it.

pub mod examples;
pub mod sample;
