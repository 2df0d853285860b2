// Written by `cargo xtask regen`; edit nothing here.
//! Types of Super Admin.

use bigcommerce_runtime::codegen::record;

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SuperAdminsAssignedCompany {
    pub company_name: Option<String>,
    pub company_id: Option<String>,
    pub extra_fields: Option<Vec<ExtraFieldUpdate>>,
    pub bc_group_name: Option<String>,
    pub company_admin_name: Option<String>,
    /// Format: `email`.
    pub company_email: Option<String>,
}

record!(SuperAdminsAssignedCompany {
    company_name = "companyName", company_id = "companyId", extra_fields = "extraFields",
    bc_group_name = "bcGroupName", company_admin_name = "companyAdminName",
    company_email = "companyEmail",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SuperAdminsCurrentMasqueradingCompany {
    pub company_name: Option<String>,
    pub company_id: Option<String>,
    pub extra_fields: Option<Vec<ExtraFieldUpdate>>,
    pub description: Option<String>,
    pub company_status: Option<String>,
    pub address_line1: Option<String>,
    pub address_line2: Option<String>,
    pub city: Option<String>,
    pub state: Option<String>,
    pub zip_code: Option<String>,
    pub country: Option<String>,
    pub catalog_id: Option<String>,
}

record!(SuperAdminsCurrentMasqueradingCompany {
    company_name = "companyName", company_id = "companyId", extra_fields = "extraFields",
    description, company_status = "companyStatus", address_line1 = "addressLine1",
    address_line2 = "addressLine2", city, state, zip_code = "zipCode", country,
    catalog_id = "catalogId",
});
