// Written by `cargo xtask regen`; edit nothing here.
//! Company Management.
//!
//! [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/company). Feature: `b2b-management-companies`.
//!
//! ```no_run
//! use bigcommerce::{Client, b2b::management::companies::GetAllCompanies};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetAllCompanies::new().send(&client).await?;
//! println!("{answer:?}");
//! # Ok(())
//! # }
//! ```

mod operations;
mod types;
mod enums;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use types::*;
pub use enums::*;

pub use crate::shared::b2b::{
    CompanyId, ExtraField, ExtraFieldUpdate, ExtraFields, Id, IdName, IsIncludeExtraField,
    NotFoundError, OrderBy, PriceListAssign, SortBy, WithObjectAndMetadataMeta,
};
