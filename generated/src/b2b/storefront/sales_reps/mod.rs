// Written by `cargo xtask regen`; edit nothing here.
//! Super Admin.
//!
//! [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-storefront/sales-rep). Feature: `b2b-storefront-sales-reps`.

mod operations;
mod types;
mod enums;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use types::*;
pub use enums::*;

pub use crate::shared::b2b::{ExtraFieldUpdate, OrderBy, QuoteSalesRepInfo};
