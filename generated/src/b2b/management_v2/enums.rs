// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Open API.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchType {
    Code,
    Name,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(SearchType { Code = "code", Name = "name" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CompanyFromCgInputAcceptWelcomeEmail {
    Zero,
    One,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(CompanyFromCgInputAcceptWelcomeEmail { Zero = "0", One = "1" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CompanyUserInputAcceptWelcomeEmail {
    Zero,
    One,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(CompanyUserInputAcceptWelcomeEmail { Zero = "0", One = "1" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrCreateCompanyUserUpdateAcceptWelcomeEmail {
    Zero,
    One,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(OrCreateCompanyUserUpdateAcceptWelcomeEmail { Zero = "0", One = "1" });
