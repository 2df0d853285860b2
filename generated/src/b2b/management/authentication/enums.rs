// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Authentication.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ServerToServerTokenEventChannel {
    App,
    Admin,
    Api,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(ServerToServerTokenEventChannel { App = "app", Admin = "admin", Api = "api" });
