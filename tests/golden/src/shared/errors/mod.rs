// Written by `cargo xtask regen`; edit nothing here.
//! Shared shapes: errors.

pub(crate) mod bad_request_error;

pub use bad_request_error::BadRequestError;
