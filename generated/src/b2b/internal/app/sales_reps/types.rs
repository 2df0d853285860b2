// Written by `cargo xtask regen`; edit nothing here.
//! Types of sales-reps.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SalesRepsCompaniesBackend {
    /// At least 1 character.
    pub company_id: Option<String>,
    /// At least 1 character.
    pub company_name: Option<String>,
    /// At least 1 character.
    pub is_assigned: Option<String>,
}

record!(SalesRepsCompaniesBackend {
    company_id = "companyId", company_name = "companyName", is_assigned = "isAssigned",
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SalesRepsCompaniesBackendUpdate {
    /// At least 1 item.
    pub companies: Vec<SalesRepsCompaniesBackendUpdateCompany>,
}

record!(SalesRepsCompaniesBackendUpdate { companies });

impl SalesRepsCompaniesBackendUpdate {
    pub fn new(
        companies: impl IntoIterator<Item = SalesRepsCompaniesBackendUpdateCompany>,
    ) -> Self {
        Self {
            companies: companies.into_iter().collect(),
        }
    }
    /// At least 1 item.
    pub fn companies(
        mut self,
        value: impl IntoIterator<Item = SalesRepsCompaniesBackendUpdateCompany>,
    ) -> Self {
        self.companies = value.into_iter().collect();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SalesRepsCompaniesBackendUpdateCompany {
    /// At least 1 character.
    pub company_id: String,
    /// At least 1 character.
    pub is_assigned: String,
}

record!(SalesRepsCompaniesBackendUpdateCompany {
    company_id = "companyId", is_assigned = "isAssigned",
});

impl SalesRepsCompaniesBackendUpdateCompany {
    pub fn new(company_id: impl Into<String>, is_assigned: impl Into<String>) -> Self {
        Self {
            company_id: company_id.into(),
            is_assigned: is_assigned.into(),
        }
    }
    /// At least 1 character.
    pub fn company_id(mut self, value: impl Into<String>) -> Self {
        self.company_id = value.into();
        self
    }
    /// At least 1 character.
    pub fn is_assigned(mut self, value: impl Into<String>) -> Self {
        self.is_assigned = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanySalesRepsBackend {
    /// At least 1 character.
    pub sales_rep_id: Option<String>,
    /// At least 1 character.
    pub first_name: Option<String>,
    /// At least 1 character.
    pub last_name: Option<String>,
    /// At least 1 character.
    pub is_assigned: Option<String>,
}

record!(CompanySalesRepsBackend {
    sales_rep_id = "salesRepId", first_name = "firstName", last_name = "lastName",
    is_assigned = "isAssigned",
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CompanySalesRepsBackendUpdate {
    /// At least 1 item.
    pub sales_reps: Vec<CompanySalesRepsBackendUpdateSalesRep>,
}

record!(CompanySalesRepsBackendUpdate { sales_reps = "salesReps" });

impl CompanySalesRepsBackendUpdate {
    pub fn new(
        sales_reps: impl IntoIterator<Item = CompanySalesRepsBackendUpdateSalesRep>,
    ) -> Self {
        Self {
            sales_reps: sales_reps.into_iter().collect(),
        }
    }
    /// At least 1 item.
    pub fn sales_reps(
        mut self,
        value: impl IntoIterator<Item = CompanySalesRepsBackendUpdateSalesRep>,
    ) -> Self {
        self.sales_reps = value.into_iter().collect();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CompanySalesRepsBackendUpdateSalesRep {
    /// At least 1 character.
    pub sales_rep_id: String,
    /// At least 1 character.
    pub is_assigned: String,
}

record!(CompanySalesRepsBackendUpdateSalesRep {
    sales_rep_id = "salesRepId", is_assigned = "isAssigned",
});

impl CompanySalesRepsBackendUpdateSalesRep {
    pub fn new(sales_rep_id: impl Into<String>, is_assigned: impl Into<String>) -> Self {
        Self {
            sales_rep_id: sales_rep_id.into(),
            is_assigned: is_assigned.into(),
        }
    }
    /// At least 1 character.
    pub fn sales_rep_id(mut self, value: impl Into<String>) -> Self {
        self.sales_rep_id = value.into();
        self
    }
    /// At least 1 character.
    pub fn is_assigned(mut self, value: impl Into<String>) -> Self {
        self.is_assigned = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanySalesRep {
    /// At least 1 character.
    pub company_name: Option<String>,
    /// At least 1 character.
    pub bc_group_name: Option<String>,
    /// At least 1 character.
    pub description: Option<String>,
    /// At least 1 character.
    pub company_email: Option<String>,
    pub address_line1: Option<String>,
    pub address_line2: Option<String>,
    /// At least 1 character.
    pub city: Option<String>,
    /// At least 1 character.
    pub state: Option<String>,
    /// At least 1 character.
    pub zip_code: Option<String>,
    pub country: Option<String>,
    /// At least 1 character.
    pub company_id: Option<String>,
    /// At least 1 character.
    pub catalog_id: Option<String>,
    /// At least 1 character.
    pub sales_rep_count: Option<String>,
}

record!(CompanySalesRep {
    company_name = "companyName", bc_group_name = "bcGroupName", description,
    company_email = "companyEmail", address_line1 = "addressLine1", address_line2 = "addressLine2",
    city, state, zip_code = "zipCode", country, company_id = "companyId", catalog_id = "catalogId",
    sales_rep_count = "salesRepCount",
});
