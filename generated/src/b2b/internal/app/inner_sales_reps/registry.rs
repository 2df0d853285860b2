// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of inner-sales-rep as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("b2b::internal::app::inner_sales_reps" ["b2b-internal"]
operations {
    GetSalesStaffsList [200],
    UpdateSalesstaff [200] (SalesstaffUpdate),
    GetSalesstaffsCompaniesList [200],
    GetSalesstaffCompaniesListBasedOnSalesstaffStoreConfig [200],
    ImportSalesStaffsFiles [200],
    ExportSalesStaffsFiles [200],
}
types {
    SalesStaffsList, SalesstaffUpdate, SalesstaffUpdateCompany, SalesstaffsCompaniesList,
    SalesstaffCompaniesListBasedOnSalesstaffStoreConfig,
}
);
