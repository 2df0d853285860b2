// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::b2b`: ImportCompany.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportCompany {
    /// At least 1 character.
    pub socket_id: Option<String>,
    /// At least 1 character.
    pub is_ready: Option<String>,
    /// At least 1 character.
    pub file_url: Option<String>,
}

record!(ImportCompany { socket_id = "socketId", is_ready = "isReady", file_url = "fileUrl" });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::b2b" ["b2b-app-companies" "b2b-app-quantity-limits"]
operations {}
types { ImportCompany }
);
