// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Open API as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("b2b::management_v2" ["b2b-management-v2"]
operations {
    ConvertCountryState [200] { 404 NotFoundError },
    CreateCompanyFromCg [200] (CompanyFromCgInput) { 400 BadRequestError, 404 NotFoundError },
    CreateOrderWithoutCompanyid [200] (OrderInput) { 400 BadRequestError, 404 NotFoundError },
    GetCompanyAddresses [200],
    CreateCompanyAddress [200] (CompanyAddressInput) { 422 UnprocessableContentError },
    GetCompanyAddress [200] { 404 NotFoundError },
    UpdateCompanyAddress [200] (CompanyAddressUpdate) { 400 BadRequestError, 404 NotFoundError },
    DeleteCompanyAddress [200] { 404 DefaultError },
    GetCompanyBasicInformation [200] { 404 NotFoundError },
    UpdateCompanyBasicInformation [200] (CompanyBasicInformationUpdate) { 404 NotFoundError },
    DeleteCompanyWithRelated [200] { 404 DefaultError },
    GetBcOrderIdListByCompanyId [200] { 404 NotFoundError },
    GetCompanyOrders [200] { 404 NotFoundError },
    GetCompanyPaymentsMethods [200],
    UpdateCompanyPaymentsMethods [200] (CompanyPaymentsMethodUpdate) { 400 BadRequestError, 404 NotFoundError },
    GetCompanySalesReps [200] { 404 NotFoundError },
    UpdateCompanySalesReps [200] (CompanySalesRepUpdate) { 400 BadRequestError, 404 NotFoundError },
    CreateOrder [200] (OrderInput) { 400 BadRequestError, 404 NotFoundError },
    UpdateCompanyUser [200] (CompanyUserUpdate),
    GetCompanyUsers [200] { 404 NotFoundError },
    CreateCompanyUser [200] (CompanyUserInput) { 400 DefaultError, 404 NotFoundError },
    UpdateOrCreateCompanyUser [200] (OrCreateCompanyUserUpdate) { 400 DefaultError, 404 NotFoundError },
    BulkCreateCompanyUser [200] (BulkCreateCompanyUserBody) { 400 DefaultError, 404 NotFoundError },
    GetCompanyUser [200] { 404 NotFoundError },
    DeleteCompanyUser [200] { 404 DefaultError },
    UpdateCompanyOrderWithBcOrderid [200] (CompanyOrderWithBcOrderidUpdate) { 400 NotFoundError, 404 NotFoundError },
    UpdateBcOrdersCompanyAttribute [200] (BcOrdersCompanyAttributeInput) { 400 BadRequestError },
    UpdateB2beUsersOrdersCompanyAttribute [200] (B2beUsersOrdersCompanyAttributeUpdate) { 400 BadRequestError },
    GetOrdersImages [200],
    GetCompanyByBcOrderid [200] { 400 BadRequestError },
    GetCompanyIdByOrderId [200],
    GetOrderDetail [200] { 404 NotFoundError },
    GetOrderProduct [200] { 404 NotFoundError },
    ThirdPartyApiProxy [200] (ThirdPartyApiProxyInput) { 500 ThirdPartyApiProxyResult },
    GetCompaniesSalesReps [200] { 404 NotFoundError },
    GetStoresAllPayments [200],
    GetCompanyByCustomerid [200] { 404 NotFoundError },
}
types {
    SearchType, ConvertCountryStateResult, NotFoundError, CompanyFromCgInput, BadRequestError,
    BadRequestErrorData, OrderInput, GetCompanyAddressesResult, CompanyAddressItem,
    CompanyAddressItemAddressId, CompanyAddressInput, UnprocessableContentError,
    UnprocessableContentErrorData, GetCompanyAddressResult, CompanyAddressUpdate,
    CompanyBasicInformation, CompanyBasicInformationUpdate, Order, CompanyOrder,
    CompanyPaymentsMethodUpdate, CompanyPaymentsMethodUpdatePayment, CompanySalesRep,
    CompanySalesRepUpdate, CompanyUserUpdate, CompanyUser, CompanyUserInput, OrCreateCompanyUser,
    OrCreateCompanyUserUpdate, BulkCreateCompanyUserBody, CompanyUserInputUser,
    BulkCreateCompanyUserResult, CompanyUserFailedItem, CompanyUserSuccessfulItem,
    DeleteCompanyUserResult, CompanyOrderWithBcOrderidUpdate, BillingAddress,
    CompanyOrderWithBcOrderidUpdateProduct, BcOrdersCompanyAttributeInput,
    B2beUsersOrdersCompanyAttributeUpdate, OrdersImage, CompanyByBcOrderid, OrderDetail,
    OrderDetailProduct, OrderDetailShippingAddress, OrderProduct, ThirdPartyApiProxyInput,
    ThirdPartyApiProxyResult, CompaniesSalesRep, StoresAllPayment, StoresAllPaymentList,
    CompanyByCustomerid,
}
);
