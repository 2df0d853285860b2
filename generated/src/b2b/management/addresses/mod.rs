// Written by `cargo xtask regen`; edit nothing here.
//! Addresses.
//!
//! [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/address). Feature: `b2b-management-addresses`.
//!
//! ```no_run
//! use bigcommerce::{Client, b2b::management::addresses::GetAllAddresses};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetAllAddresses::new().send(&client).await?;
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
    BadRequestError, CompanyAddress, Country, ExtraFieldUpdate, ExtraFields, NotFoundError,
    NotFoundErrorData, State, UnprocessableContentError, UnprocessableContentErrorData,
    WithObjectAndMetadataMeta,
};
