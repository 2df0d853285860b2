// Written by `cargo xtask regen`; edit nothing here.
//! Shopping List.
//!
//! [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/shopping-list). Feature: `b2b-management-shopping-lists`.

mod operations;
mod types;
mod enums;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use types::*;
pub use enums::*;

pub use crate::shared::b2b::{
    BadRequestError, NotFoundErrorData, OrderBy, UnprocessableContentError,
    UnprocessableContentErrorData, WithObjectAndMetadataMeta,
};
