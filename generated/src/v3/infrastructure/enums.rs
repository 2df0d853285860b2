// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Infrastructure Hosting.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EnvironmentVariableType {
    PlainText,
    Secret,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(EnvironmentVariableType { PlainText = "plain_text", Secret = "secret" });
