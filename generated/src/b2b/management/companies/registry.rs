// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Company Management as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("b2b::management::companies" ["b2b-management-companies"]
operations {
    GetAllCompanies [200],
    CreateCompany [200] (CompanyInput) { 400 CompanyError, 422 CompanyError },
    GetCompanyDetails [200] { 404 NotFoundError },
    UpdateCompany [200] (CompanyUpdate) { 404 NotFoundError },
    DeleteCompany [200] { 404 CompanyError },
    ConvertBigcommerceCustomerGroupIntoCompany [200] (ConvertBigcommerceCustomerGroupIntoCompanyInput) { 400 BadRequestError, 404 NotFoundError },
    BulkCreateCompanies [200] (Vec<BulkCreateCompaniesBody>) { 400 ConflictError, 409 ConflictError, 413 NotFoundError, 422 ConflictError },
    UpdateCompaniesBatch [200] (CompaniesBatchUpdate) { 400 NotFoundError, 404 NotFoundError, 413 NotFoundError },
    UpdateCompanyCatalog [200] (CompanyCatalogUpdate),
    UpdateCompanyStatus [200] (CompanyStatusUpdate),
    GetCompanyExtraFieldConfigs [200],
    GetAllCompanyPermissions [200],
    CreateCompanyPermission [200] (PermissionRequest),
    UpdateCompanyPermission [200] (CompanyPermissionUpdate),
    DeleteCompanyPermission [200],
    GetCompanyRoles [200],
    CreateCompanyRole [200] (RoleRequest),
    GetCompanyRoleDetails [200],
    UpdateCompanyRole [200] (RoleRequest),
    DeleteCompanyRole [200],
    GetCompanyAttachments [200],
    AddCompanyAttachment [200],
    DeleteCompanyAttachment [200],
    GetCompanySubsidiaries [200] { 404 CompanySubsidiaryError },
    DeleteCompanySubsidiary [204] { 400 CompanySubsidiaryError },
    AttachCompanyAsParentOfCurrentCompany [201] (AttachCompanyAsParentOfCurrentCompanyInput) { 400 CompanySubsidiaryError },
    GetCompanyHierarchy [200] { 404 CompanySubsidiaryError },
}
types {
    ExtraFieldFilterType, Company, CompanyStatusString, PriceListAssignResponse,
    ExtraFieldsResponse, ExtraFieldIsRequired, ExtraFieldDataType, CompanyInput,
    CreateCompanyResult, CompanyError, CompanyDetail, CompanyUpdate,
    ConvertBigcommerceCustomerGroupIntoCompanyInput, BadRequestError, BulkCreateCompaniesBody,
    ConflictError, CompanyErrorData, CompanyErrorDataError, CompaniesBatchUpdate,
    CompanyCatalogUpdate, CompanyStatusUpdate, Permission, PermissionRequest,
    CompanyPermissionUpdate, CompanyRole, RoleRequest, RoleRequestPermission,
    CreateCompanyRoleResult, CompanyRolePermission, CompanyAttachment, HierarchyCompany,
    CompanySubsidiaryError, AttachCompanyAsParentOfCurrentCompanyInput,
    AttachCompanyAsParentOfCurrentCompanyResult,
}
);
