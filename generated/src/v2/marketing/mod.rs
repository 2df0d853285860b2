// Written by `cargo xtask regen`; edit nothing here.
//! Marketing.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-management/marketing). Feature: `v2-marketing`.
//!
//! ```no_run
//! use bigcommerce::{Client, v2::marketing::GetCoupons};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetCoupons::new().send(&client).await?;
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

pub use crate::shared::count::Count;
pub use crate::shared::marketing::CouponType;
pub use crate::shared::orders::GiftCertificateStatus;
pub use crate::shared::values::Direction;
