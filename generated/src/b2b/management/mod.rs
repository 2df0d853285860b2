// Written by `cargo xtask regen`; edit nothing here.
//! The modules of `management`.

#[cfg(feature = "b2b-management-companies")]
pub mod companies;
#[cfg(feature = "b2b-management-users")]
pub mod users;
#[cfg(feature = "b2b-management-addresses")]
pub mod addresses;
#[cfg(feature = "b2b-management-authentication")]
pub mod authentication;
#[cfg(feature = "b2b-management-channels")]
pub mod channels;
#[cfg(feature = "b2b-management-orders")]
pub mod orders;
#[cfg(feature = "b2b-management-payments")]
pub mod payments;
#[cfg(feature = "b2b-management-quotes")]
pub mod quotes;
#[cfg(feature = "b2b-management-sales-staff")]
pub mod sales_staff;
#[cfg(feature = "b2b-management-shopping-lists")]
pub mod shopping_lists;
#[cfg(feature = "b2b-management-super-admins")]
pub mod super_admins;
