// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::b2b`: UserIdCustomerId.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UserIdCustomerId {
    pub user_id: Option<i64>,
    pub customer_id: Option<i64>,
}

record!(UserIdCustomerId { user_id = "userId", customer_id = "customerId" });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::b2b" ["b2b-management-super-admins" "b2b-management-v2"]
operations {}
types { UserIdCustomerId }
);
