// Written by `cargo xtask regen`; edit nothing here.
//! Customers V3.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-management/customers). Feature: `v3-customers`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::customers::GetCustomers};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetCustomers::new().send(&client).await?;
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

pub use crate::shared::customers::{
    AddressType, Deny, FormFields, NameId, StoredBankAccountType, StoredCardType,
    StoredPayPalAccountType, TextOrNumberOrList,
};
pub use crate::shared::errors::{
    BadRequestError, CustomerError, MetaFieldPartialSuccessDelete, MetaFieldPartialSuccessPostPut,
    NotFound, UnprocessableContentError, WritePartialSuccessMeta,
};
pub use crate::shared::metafields::{
    FieldName, Metafield, MetafieldFull, MetafieldInput, MetafieldPost, MetafieldPut,
    MetafieldResourceType, PermissionSet,
};
pub use crate::shared::values::Direction;
