// Written by `cargo xtask regen`; edit nothing here.
//! Catalog - Category trees.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-catalog/category-trees). Feature: `v3-catalog-category-trees`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::catalog::category_trees::GetAllCategories};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetAllCategories::new().send(&client).await?;
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

pub use crate::shared::categories::CategoryDefaultProductSort;
pub use crate::shared::errors::{
    ConflictError, ErrorRequest, ErrorResponse, GeneralError, UnprocessableContentError,
    WritePartialSuccessMeta,
};
