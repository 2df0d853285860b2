// Written by `cargo xtask regen`; edit nothing here.
//! Types of inner-sales-rep.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SalesStaffsList {
    /// At least 1 character.
    pub id: Option<String>,
    /// At least 1 character.
    pub sales_rep_name: Option<String>,
    /// At least 1 character.
    pub email: Option<String>,
    pub company_count: Option<i64>,
    /// At least 1 character.
    pub role_name: Option<String>,
    pub company_name: Option<String>,
    pub inner_sales_reps_count: Option<i64>,
}

record!(SalesStaffsList {
    id, sales_rep_name = "salesRepName", email, company_count = "companyCount",
    role_name = "roleName", company_name = "companyName",
    inner_sales_reps_count = "innerSalesRepsCount",
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SalesstaffUpdate {
    /// At least 1 item.
    pub companies: Vec<SalesstaffUpdateCompany>,
}

record!(SalesstaffUpdate { companies });

impl SalesstaffUpdate {
    pub fn new(companies: impl IntoIterator<Item = SalesstaffUpdateCompany>) -> Self {
        Self {
            companies: companies.into_iter().collect(),
        }
    }
    /// At least 1 item.
    pub fn companies(
        mut self,
        value: impl IntoIterator<Item = SalesstaffUpdateCompany>,
    ) -> Self {
        self.companies = value.into_iter().collect();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SalesstaffUpdateCompany {
    /// At least 1 character.
    pub id: String,
    /// At least 1 character.
    pub assign_status: String,
}

record!(SalesstaffUpdateCompany { id, assign_status = "assignStatus" });

impl SalesstaffUpdateCompany {
    pub fn new(id: impl Into<String>, assign_status: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            assign_status: assign_status.into(),
        }
    }
    /// At least 1 character.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
    /// At least 1 character.
    pub fn assign_status(mut self, value: impl Into<String>) -> Self {
        self.assign_status = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SalesstaffsCompaniesList {
    /// At least 1 character.
    pub id: Option<String>,
    /// At least 1 character.
    pub company_name: Option<String>,
    /// At least 1 character.
    pub is_assigned: Option<String>,
}

record!(SalesstaffsCompaniesList { id, company_name = "companyName", is_assigned = "isAssigned" });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SalesstaffCompaniesListBasedOnSalesstaffStoreConfig {
    /// At least 1 character.
    pub id: Option<String>,
    /// At least 1 character.
    pub company_name: Option<String>,
    /// At least 1 character.
    pub company_email: Option<String>,
    /// At least 1 character.
    pub customer_group_name: Option<String>,
}

record!(SalesstaffCompaniesListBasedOnSalesstaffStoreConfig {
    id, company_name = "companyName", company_email = "companyEmail",
    customer_group_name = "customerGroupName",
});
