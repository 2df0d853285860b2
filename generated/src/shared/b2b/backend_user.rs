// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::b2b`: BackendUser.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BackendUser {
    /// At least 1 character.
    pub user_id: Option<String>,
}

record!(BackendUser { user_id = "userId" });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::b2b" ["b2b-app-backend" "b2b-app-companies"]
operations {}
types { BackendUser }
);
