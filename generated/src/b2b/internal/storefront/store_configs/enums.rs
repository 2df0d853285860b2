// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Store Configs.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Key {
    EmailNotifications,
    IntervalQuantity,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(Key {
    EmailNotifications = "email_notifications", IntervalQuantity = "interval_quantity",
});
