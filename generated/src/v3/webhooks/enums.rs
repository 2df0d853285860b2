// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Webhooks v3.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HooksAdminHooksListStatus {
    Inactive,
    Active,
    Deactivated,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(HooksAdminHooksListStatus {
    Inactive = "inactive", Active = "active", Deactivated = "deactivated",
});
