// Written by `cargo xtask regen`; edit nothing here.
//! Users.
//!
//! [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/user). Feature: `b2b-management-users`.
//!
//! ```no_run
//! use bigcommerce::{Client, b2b::management::users::GetAllB2bUsers};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetAllB2bUsers::new().send(&client).await?;
//! println!("{answer:?}");
//! # Ok(())
//! # }
//! ```

mod operations;
mod types;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use types::*;

pub use crate::shared::b2b::{
    BadRequestError, ChannelList, ExtraFieldUpdate, ExtraFields, IsIncludeExtraField,
    NotFoundErrorData, UnprocessableContentError, UnprocessableContentErrorData, UserId,
    WithObjectAndMetadataMeta,
};
