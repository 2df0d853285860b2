// Written by `cargo xtask regen`; edit nothing here.
//! company.
//!
//! Feature: `b2b-internal`.
//!
//! ```no_run
//! use bigcommerce::{Client, b2b::internal::app::companies::GetCompanies};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetCompanies::new().send(&client).await?;
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
    BackendUser, CompanyBasicInfoExtraField, CompanyFromCg, CompanyId, CompanyPayment,
    ExtraFieldUpdate, ImportCompany, IsReady, OrderBy, Pagination, SortBy, StatusCode,
};
