// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Companies and Users.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CompanyExtraFieldDataType {
    Zero,
    One,
    Two,
    Three,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(CompanyExtraFieldDataType { Zero = "0", One = "1", Two = "2", Three = "3" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CompanyExtraFieldIsRequired {
    Zero,
    One,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(CompanyExtraFieldIsRequired { Zero = "0", One = "1" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CompanyByUserIdCompanyStatus {
    Zero,
    One,
    Two,
    Three,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(CompanyByUserIdCompanyStatus { Zero = "0", One = "1", Two = "2", Three = "3" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Role {
    Zero,
    One,
    Two,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(Role { Zero = "0", One = "1", Two = "2" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserRole {
    Zero,
    One,
    Two,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(UserRole { Zero = "0", One = "1", Two = "2" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ValidateFrontendUserEmailRole {
    Zero,
    One,
    Two,
    Three,
    Four,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(ValidateFrontendUserEmailRole {
    Zero = "0", One = "1", Two = "2", Three = "3", Four = "4",
});
