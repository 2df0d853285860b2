// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of company as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("b2b::internal::app::companies" ["b2b-internal"]
operations {
    GetCompanies [200],
    CreateCompany [200] (CompanyInput),
    GetCompanyExtraField [200],
    GetCompanyStats [200],
    GetCompanyBasicInfo [200],
    UpdateCompanyBasicInfo [200] (CompanyBasicInfoUpdate),
    GetCompanyUserinfoByUserid [200],
    UpdateCompanyUserInfo [200] (CompanyUserInfoUpdate),
    DeleteCompanyUser [200],
    GetCompanyPayments [200],
    UpdateCompanyPayments [200] (CompanyPaymentUpdate),
    CheckCompanyEmailBackend [200],
    CreateCompanyConvertFromCg [200] (CompanyConvertFromCgInput),
    GetCompanyCustomerGroups [200] (CompanyCustomerGroupInput),
    GetCompaniesSalesstaffsList [200],
    PhysicalDeleteCompany [200],
    GetImportCompany [200],
    UpdateCompaniesFile [200],
    BeginExportCompany [200],
}
types {
    Company, CompanyList, CompanyInput, CompanyExtraField, CompanyStat, CompanyBasicInfo,
    CompanyBasicInfoUpdate, CompanyUserinfoByUserid, CompanyUserInfoUpdate, CompanyPaymentUpdate,
    CompanyPaymentUpdatePayment, CompanyEmailBackend, CompanyEmailBackendUserInfo,
    CompanyConvertFromCgInput, CompanyCustomerGroupInput, CompanyCustomerGroupInputData,
    CompanyCustomerGroupInputDataList, CompanyCustomerGroupInputDataPagination,
    CompaniesSalesstaffsList, BeginExportCompanyResult,
}
);
