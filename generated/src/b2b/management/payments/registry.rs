// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Payments as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("b2b::management::payments" ["b2b-management-payments"]
operations {
    GetPaymentMethods [200],
    GetCompanyPaymentMethods [200],
    UpdateCompanyPaymentMethods [200] (CompanyPaymentMethodUpdate) { 400 BadRequestError, 404 BadRequestError },
    GetAllActivePaymentMethods [200],
    GetCompanyCreditStatus [200] { 400 BadRequestError },
    UpdateCompanyCreditStatus [200] (CreditStatusUpdate),
    GetCompanyLevelPaymentTerms [200],
    UpdateCompanyLevelPaymentTerms [200] (CompanyLevelPaymentTermUpdate) { 400 BadRequestError },
}
types {
    CompanyPaymentMethod, CompanyPaymentMethodUpdate, CompanyPaymentMethodUpdatePayment,
    ActivePaymentMethod, CreditStatus, CreditStatusUpdate, TermsStatus,
    CompanyLevelPaymentTermUpdate,
}
);
