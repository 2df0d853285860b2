// Written by `cargo xtask regen`; edit nothing here.
//! Authentication.
//!
//! [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/authentication). Feature: `b2b-management-authentication`.

mod operations;
mod types;
mod enums;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use types::*;
pub use enums::*;

pub use crate::shared::b2b::{BadRequestError, NotFoundErrorData, Token, WithObjectAndMetadataMeta};
