// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::b2b`: UserId.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UserId {
    pub user_id: Option<i64>,
}

record!(UserId { user_id = "userId" });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::b2b" ["b2b-internal" "b2b-management-users"]
operations {}
types { UserId }
);
