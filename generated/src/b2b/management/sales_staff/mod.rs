// Written by `cargo xtask regen`; edit nothing here.
//! Sales Staff.
//!
//! [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/sales-staff). Feature: `b2b-management-sales-staff`.
//!
//! ```no_run
//! use bigcommerce::{Client, b2b::management::sales_staff::GetAllSalesStaff};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetAllSalesStaff::new().send(&client).await?;
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
    BadRequestError, NotFoundError, NotFoundErrorData, OrderBy, WithObjectAndMetadataMeta,
};
