// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Company Management.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExtraFieldFilterType {
    Search,
    ExactMatch,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(ExtraFieldFilterType { Search = "search", ExactMatch = "exact-match" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CompanyStatusString {
    Zero,
    One,
    Two,
    Three,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(CompanyStatusString { Zero = "0", One = "1", Two = "2", Three = "3" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExtraFieldIsRequired {
    Zero,
    One,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(ExtraFieldIsRequired { Zero = "0", One = "1" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExtraFieldDataType {
    Zero,
    One,
    Two,
    Three,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(ExtraFieldDataType { Zero = "0", One = "1", Two = "2", Three = "3" });
