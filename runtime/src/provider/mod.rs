//! Contracts: APIs that an app serves and BigCommerce calls. Feature `provider`.
//!
//! A contract is a trait with a method for each operation. Its function `service` makes a [`Service`] of your implementation: it
//! takes requests, checks who sends them, decodes, calls the method, and encodes what that answers. It works on the types of
//! the crate `http`, so that any web framework can stand before it; with feature `axum`, `Service::router` is one of axum.
//!
//! # What is answered
//! | to | status |
//! |---|---|
//! | what the method returns | the contract's: 200 |
//! | a path of no operation | 404; behind `router`, what your application answers |
//! | another method | 405, with `Allow` |
//! | no user name and password, others, or a header that is not of Basic authentication | 401, with `WWW-Authenticate` |
//! | a body that is longer than [`Service::body_limit`] | 413 |
//! | a parameter that is missing or cannot be read, another media type than JSON, a body that cannot be understood | 400 |
//! | a [`ProviderError`] of the method, or of the check of credentials | its own; 500 for [`ProviderError::failure`] |
//!
//! A method that panics ends its connection, and one that waits for ever keeps it: what your framework has against both
//! (`CatchPanicLayer` and `TimeoutLayer` of tower-http) belongs around the router.
//!
//! They are checked in this order, and credentials before the body is read. The contracts say nothing of what a failure looks
//! like: it is JSON, `{"status": 400, "title": "Bad Request", "detail": "…"}`, and `detail` is left out where there is nothing
//! that the caller should know. What there is to know for you goes to [`Service::on_refusal`], and to feature `tracing`.
//!
//! # Leniency
//! Bodies are read as answers of stores are: every field is an `Option`, numbers may be texts and texts numbers, unknown fields
//! are passed over. What the contract requires says so in its documentation, and [`required`] refuses calls without it.
//! Parameters of the query and headers that the contract requires are required here, too.

mod answer;
#[cfg(feature = "axum")]
mod axum;
mod credentials;
mod error;
mod incoming;
mod macros;
mod refusal;
mod route;
mod service;

pub use credentials::{Authenticate, Basic, Credentials};
pub use error::{ProviderError, required};
pub use incoming::{Head, Incoming, Parameter, Received};
pub use refusal::{Place, Refusal, Refused};
pub use route::{Answered, Route};
pub use service::Service;
