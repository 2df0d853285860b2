//! Properties of every generated type: documents are made from the model that the types were generated from, and go through the
//! types of the registry.
//!
//! `PROPTEST_CASES=1000 cargo test -p bigcommerce-replay --test properties` tries more; `PROPTEST_RNG_SEED=7` others.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod arbitrary;
mod document;
mod habit;
mod hostile;
mod leaf;
mod model;
mod nonsense;
mod path;
mod pick;
mod runner;

mod errors;
mod leniency;
mod panics;
mod round_trip;
