// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::catalog`: ConfigDateLimitMode, ConfigFileTypesMode, ConfigNumberLimitMode, ConfigProductListShippingCalc.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfigDateLimitMode {
    Earliest,
    Range,
    Latest,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(ConfigDateLimitMode { Earliest = "earliest", Range = "range", Latest = "latest" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfigFileTypesMode {
    Specific,
    All,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(ConfigFileTypesMode { Specific = "specific", All = "all" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfigNumberLimitMode {
    Lowest,
    Highest,
    Range,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(ConfigNumberLimitMode { Lowest = "lowest", Highest = "highest", Range = "range" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfigProductListShippingCalc {
    None,
    Weight,
    Package,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(ConfigProductListShippingCalc { None = "none", Weight = "weight", Package = "package" });
