// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Store Information.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StoreInformationFeaturesCheckoutType {
    Optimized,
    Single,
    SingleCustomizable,
    Klarna,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(StoreInformationFeaturesCheckoutType {
    Optimized = "optimized", Single = "single", SingleCustomizable = "single_customizable",
    Klarna = "klarna",
});
