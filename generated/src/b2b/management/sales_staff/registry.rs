// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Sales Staff as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("b2b::management::sales_staff" ["b2b-management-sales-staff"]
operations {
    GetAllSalesStaff [200],
    GetSalesStaffAccountDetails [200],
    UpdateSalesStaffAssignments [200] (Vec<SalesStaffAssignmentUpdate>) { 400 NotFoundError, 422 BadRequestError },
}
types {
    SortBy, SalesStaff, SalesStaffAccountDetail, SalesStaffAccountDetailAssignedCompany,
    SalesStaffAssignmentUpdate,
}
);
