// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Themes.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Which {
    Original,
    LastActivated,
    LastCreated,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(Which {
    Original = "original", LastActivated = "last_activated", LastCreated = "last_created",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StoreThemeJobStatus {
    Completed,
    Queued,
    Working,
    Failed,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(StoreThemeJobStatus {
    Completed = "COMPLETED", Queued = "QUEUED", Working = "WORKING", Failed = "FAILED",
});
