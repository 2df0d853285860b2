// Written by `cargo xtask regen`; edit nothing here.
//! Shared shapes: errors.

mod bad_request_error;

pub use bad_request_error::BadRequestError;
