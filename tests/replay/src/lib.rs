//! Payloads through the generated types and back: what a payload is, where it comes from, what became of it.

pub mod compare;
pub mod examples;
pub mod index;
pub mod replay;
pub mod report;
pub mod sample;
pub mod tree;
