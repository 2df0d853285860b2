// Written by `cargo xtask regen`; edit nothing here.
//! Types of Sales Staff.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SalesStaff {
    pub id: Option<i64>,
    /// Format: `email`.
    pub email: Option<String>,
    pub sales_rep_name: Option<String>,
    pub role_name: Option<String>,
    pub company_count: Option<i64>,
}

record!(SalesStaff {
    id, email, sales_rep_name = "salesRepName", role_name = "roleName",
    company_count = "companyCount",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SalesStaffAccountDetail {
    pub id: Option<i64>,
    /// Format: `email`.
    pub email: Option<String>,
    pub name: Option<String>,
    pub phone_number: Option<String>,
    pub assigned_companies: Option<Vec<SalesStaffAccountDetailAssignedCompany>>,
}

record!(SalesStaffAccountDetail {
    id, email, name, phone_number = "phoneNumber", assigned_companies = "assignedCompanies",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SalesStaffAccountDetailAssignedCompany {
    pub id: Option<i64>,
    pub bc_id: Option<String>,
    /// At least 1 character.
    pub company_name: Option<String>,
    /// At least 1 character.
    pub bc_group_name: Option<String>,
    pub assigned_at: Option<i64>,
}

record!(SalesStaffAccountDetailAssignedCompany {
    id, bc_id = "bcId", company_name = "companyName", bc_group_name = "bcGroupName",
    assigned_at = "assignedAt",
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SalesStaffAssignmentUpdate {
    pub company_id: i64,
    pub assign_status: bool,
}

record!(SalesStaffAssignmentUpdate { company_id = "companyId", assign_status = "assignStatus" });

impl SalesStaffAssignmentUpdate {
    pub fn new(company_id: i64, assign_status: bool) -> Self {
        Self { company_id, assign_status }
    }
    pub fn company_id(mut self, value: i64) -> Self {
        self.company_id = value;
        self
    }
    pub fn assign_status(mut self, value: bool) -> Self {
        self.assign_status = value;
        self
    }
}
