// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Super Admin as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("b2b::storefront::sales_reps" ["b2b-storefront-sales-reps"]
operations {
    GetSuperAdminsAssignedCompanies [200],
    GetSuperAdminsCurrentMasqueradingCompany [200],
    BeginSuperAdminMasquerade [200],
    EndSuperAdminMasquerade [200],
}
types {
    SuperAdminsAssignedCompanyOrderBy, SuperAdminsAssignedCompany,
    SuperAdminsCurrentMasqueradingCompany,
}
);
