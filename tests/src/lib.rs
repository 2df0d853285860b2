//! Nothing but tests: what holds only when generator, runtime and generated crate come together.

/// The README, so that its examples are compiled.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
