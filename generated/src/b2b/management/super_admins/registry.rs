// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Super Admin as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("b2b::management::super_admins" ["b2b-management-super-admins"]
operations {
    CreateSuperAdmin [200] (SuperAdminInput) { 400 NotFoundError },
    CreateSuperAdminsBatch [200] (Vec<SuperAdminsBatchInput>) { 400 BadRequestError, 413 NotFoundError, 422 UnprocessableContentError },
    GetAllCompaniesWithAssignedSuperAdmins [200],
    UpdateSuperAdminCompanyAssignments [200] (SuperAdminCompanyAssignmentUpdate) { 404 NotFoundError },
    GetSuperAdminsAssignedCompanies [200] { 404 NotFoundError },
    GetSuperAdminDetails [200] { 404 NotFoundError },
    UpdateSuperAdminDetails [200] (SuperAdminDetailUpdate) { 404 NotFoundError },
    GetAllSuperAdminsWithAssignedCompanies [200],
    GetSuperAdminsAssignedToCompany [200] { 404 NotFoundError },
    UpdateCompanySuperAdminsAssignments [200] (CompanySuperAdminsAssignmentUpdate) { 404 NotFoundError },
}
types {
    SuperAdminInput, SuperAdminsBatchInput, SuperAdminsBatch, UnprocessableContentError,
    UnprocessableContentErrorData, CompaniesWithAssignedSuperAdmin,
    SuperAdminCompanyAssignmentUpdate, SuperAdminCompanyAssignmentUpdateCompany, CompanyCore,
    SuperAdminDetail, SuperAdminDetailUpdate, SuperAdminsAssignedToCompany,
    CompanySuperAdminsAssignmentUpdate, CompanySuperAdminsAssignmentUpdateSuperAdmin,
}
);
