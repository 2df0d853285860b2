// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::b2b`: StoreConfig, IsReady, BackendUser, StatusCode, ImportCompany.

use bigcommerce_runtime::codegen::{record, text_enum};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StoreConfig {
    /// At least 1 character.
    pub id: Option<String>,
    /// At least 1 character.
    pub key: Option<String>,
    /// At least 1 character.
    pub is_enabled: Option<String>,
}

record!(StoreConfig { id, key, is_enabled = "isEnabled" });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct IsReady {
    /// At least 1 character.
    pub is_ready: Option<String>,
}

record!(IsReady { is_ready = "isReady" });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BackendUser {
    /// At least 1 character.
    pub user_id: Option<String>,
}

record!(BackendUser { user_id = "userId" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StatusCode {
    Zero,
    One,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(StatusCode { Zero = "\"0\"", One = "\"1\"" });

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
bigcommerce_runtime::registry!("shared::b2b" ["b2b-internal"]
operations {}
types { StoreConfig, IsReady, BackendUser, StatusCode, ImportCompany }
);
