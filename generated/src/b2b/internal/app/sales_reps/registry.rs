// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of sales-reps as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("b2b::internal::app::sales_reps" ["b2b-internal"]
operations {
    GetSalesRepsCompaniesBackend [200],
    UpdateSalesRepsCompaniesBackend [200] (SalesRepsCompaniesBackendUpdate),
    GetCompanySalesRepsBackend [200],
    UpdateCompanySalesRepsBackend [200] (CompanySalesRepsBackendUpdate),
    GetCompanySalesReps [200],
    DeleteSalesRep [200],
    ExportSalesReps [200],
}
types {
    SalesRepsCompaniesBackend, SalesRepsCompaniesBackendUpdate,
    SalesRepsCompaniesBackendUpdateCompany, CompanySalesRepsBackend, CompanySalesRepsBackendUpdate,
    CompanySalesRepsBackendUpdateSalesRep, GroupBy, CompanySalesRep,
}
);
