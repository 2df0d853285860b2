// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Open API as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("b2b::management_v2" ["b2b-management-v2"]
operations {
    ConvertCountryState [200] { 404 InternalServerError },
    CreateCompanyFromCg [200] (CompanyFromCgInput) { 400 BadRequestError, 404 InternalServerError },
    CreateOrderWithoutCompanyId [200] (OrderInput) { 400 BadRequestError, 404 InternalServerError },
    GetCompanyAddresses [200],
    CreateCompanyAddress [200] (CompanyAddressInput) { 422 UnprocessableContentError },
    GetCompanyAddress [200] { 404 InternalServerError },
    UpdateCompanyAddress [200] (CompanyAddressUpdate) { 400 BadRequestError, 404 InternalServerError },
    DeleteCompanyAddress [200] { 404 DefaultError },
    GetCompanyBasicInformation [200] { 404 InternalServerError },
    UpdateCompanyBasicInformation [200] (CompanyBasicInformationUpdate) { 404 InternalServerError },
    DeleteCompanyWithRelated [200] { 404 DefaultError },
    GetBcOrderIdListByCompanyId [200] { 404 InternalServerError },
    GetCompanyOrders [200] { 404 InternalServerError },
    GetCompanyPaymentsMethods [200],
    UpdateCompanyPaymentsMethods [200] (CompanyPaymentsMethodUpdate) { 400 DefaultError, 404 InternalServerError },
    GetCompanySalesReps [200] { 404 InternalServerError },
    UpdateCompanySalesReps [200] (CompanySalesRepUpdate) { 400 BadRequestError, 404 InternalServerError },
    CreateOrder [200] (OrderInput) { 400 BadRequestError, 404 InternalServerError },
    UpdateCompanyUser [200] (CompanyUserUpdate),
    GetCompanyUsers [200] { 404 InternalServerError },
    CreateCompanyUser [200] (CompanyUserInput) { 400 DefaultError, 404 InternalServerError },
    UpdateOrCreateCompanyUser [200] (OrCreateCompanyUserUpdate) { 400 DefaultError, 404 InternalServerError },
    BulkCreateCompanyUser [200] (BulkCreateCompanyUserBody) { 400 DefaultError, 404 InternalServerError },
    GetCompanyUser [200] { 404 InternalServerError },
    DeleteCompanyUser [200] { 404 DefaultError },
    UpdateCompanyOrderWithBcOrderId [200] (CompanyOrderWithBcOrderIdUpdate) { 400 InternalServerError, 404 InternalServerError },
    UpdateBcOrdersCompanyAttribute [200] (BcOrdersCompanyAttributeInput) { 400 BadRequestError },
    UpdateB2beUsersOrdersCompanyAttribute [200] (B2beUsersOrdersCompanyAttributeUpdate) { 400 BadRequestError },
    GetOrdersImages [200],
    GetCompanyByBcOrderId [200] { 400 BadRequestError },
    GetCompanyIdByOrderId [200],
    GetOrderDetail [200] { 404 InternalServerError },
    GetOrderProduct [200] { 404 InternalServerError },
    ThirdPartyApiProxy [200] (ThirdPartyApiProxyInput) { 500 CodeMessage },
    GetCompaniesSalesReps [200] { 404 InternalServerError },
    GetStoresAllPayments [200],
    GetCompanyByCustomerId [200] { 404 InternalServerError },
}
types {
    SearchType, ConvertCountryStateResult, CompanyFromCgInput, CompanyFromCgInputAcceptWelcomeEmail,
    BadRequestError, OrderInput, OrderWithoutCompanyId, GetCompanyAddressesResult,
    CompanyAddressItemValue, CompanyAddressInput, UnprocessableContentError,
    UnprocessableContentErrorData, CompanyAddressUpdate, CompanyBasicInformation,
    CompanyBasicInformationUpdate, Order, CompanyOrder, CompanyPaymentsMethodUpdate,
    CompanyPaymentsMethodUpdatePayment, CompanyPaymentsMethod, CompanySalesRep,
    CompanySalesRepUpdate, CompanyUserUpdate, CompanyUser, CompanyUserInput,
    CompanyUserInputAcceptWelcomeEmail, OrCreateCompanyUser, OrCreateCompanyUserUpdate,
    OrCreateCompanyUserUpdateAcceptWelcomeEmail, BulkCreateCompanyUserBody, CompanyUserInputUser,
    BulkCreateCompanyUserResult, CompanyUserFailedItem, CompanyUserSuccessfulItem,
    DeleteCompanyUserResult, CompanyOrderWithBcOrderIdUpdate, BillingAddress,
    CompanyOrderWithBcOrderIdUpdateProduct, BcOrdersCompanyAttributeInput,
    B2beUsersOrdersCompanyAttributeUpdate, OrdersImage, CompanyByBcOrderId, OrderDetail,
    OrderDetailProduct, OrderDetailShippingAddress, OrderDetailBillingAddress, OrderProduct,
    ThirdPartyApiProxyInput, CompaniesSalesRep, StoresAllPayment, StoresAllPaymentList,
    CompanyByCustomerId,
}
);
