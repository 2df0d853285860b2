// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::b2b`: CompanyId.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyId {
    pub company_id: Option<i64>,
}

record!(CompanyId { company_id = "companyId" });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::b2b" ["b2b-internal" "b2b-management-companies" "b2b-storefront-companies"]
operations {}
types { CompanyId }
);
