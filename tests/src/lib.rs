//! What tests and benchmarks across the crates share: a local BigCommerce that enforces quotas and limits, and loses
//! answers on command. It knows no client, so that it can judge any.

#![deny(missing_docs)]

mod answer;
mod asked;
mod body;
mod builder;
mod chaos;
mod counts;
mod gates;
mod listener;
mod quota;
mod reply;
mod route;
mod server;
mod state;
mod store;

pub use asked::Asked;
pub use builder::Builder;
pub use chaos::{Chaos, Fault};
pub use counts::Counts;
pub use quota::{Quota, Refusal};
pub use reply::Reply;
pub use route::{Family, Route};
pub use server::Server;

/// The README, so that its examples are compiled.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
