// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Webhook Events.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ModifierUpdatedType {
    LocalModifier,
    SharedModifier,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(ModifierUpdatedType {
    LocalModifier = "local_modifier", SharedModifier = "shared_modifier",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OptionUpdatedType {
    LocalOption,
    SharedOption,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(OptionUpdatedType { LocalOption = "local_option", SharedOption = "shared_option" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InventoryMethod {
    Absolute,
    Relative,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(InventoryMethod { Absolute = "absolute", Relative = "relative" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProductUpdatedType {
    Product,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(ProductUpdatedType { Product = "product" });
