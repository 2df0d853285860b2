// Written by `cargo xtask regen`; edit nothing here.
//! Super Admin.
//!
//! [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/super-admin). Feature: `b2b-management-super-admins`.
//!
//! ```no_run
//! use bigcommerce::{Client, b2b::management::super_admins::GetAllCompaniesWithAssignedSuperAdmins};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetAllCompaniesWithAssignedSuperAdmins::new().send(&client).await?;
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
    BadRequestError, ChannelList, ExtraFieldUpdate, IsIncludeExtraField, NotFoundError,
    NotFoundErrorData, OrderBy, UserIdCustomerId, WithObjectAndMetadataMeta,
};
