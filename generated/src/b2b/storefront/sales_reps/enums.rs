// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Super Admin.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SuperAdminsAssignedCompanyOrderBy {
    CompanyName,
    CompanyAdminName,
    CompanyEmail,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(SuperAdminsAssignedCompanyOrderBy {
    CompanyName = "companyName", CompanyAdminName = "companyAdminName",
    CompanyEmail = "companyEmail",
});
