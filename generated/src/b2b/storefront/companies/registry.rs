// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Companies and Users as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("b2b::storefront::companies" ["b2b-storefront-companies"]
operations {
    CreateCompany [200] (CompanyInput) { 400 DefaultError },
    GetCompanyExtraFields [200],
    GetCompanyByUserId [200],
    GetCompanyUserList [200],
    ValidateFrontendUserEmail [200],
    GetCountriesList [200],
    GetAddressEditPermission [200],
    GetCompanyAddressList [200],
    CreateCompanyAddress [200] (CompanyAddressInput),
    SearchCompanyAddresses [200],
    SearchAddressesWithMultipleFilters [200] (SearchAddressesWithMultipleFilterInput),
    GetAddress [200],
    UpdateAddressInformation [200] (AddressInformationUpdate),
    MarkAddressAsActiveOrInactive [200] (MarkAddressAsActiveOrInactiveUpdate),
    GetCompanyDefaultAddresses [200],
    CheckExistenceOfCustomerEmail [200],
    GetUserList [200],
    CreateUser [200] (UserInput),
    GetUserInformation [200],
    UpdateUserInformation [200] (UserInformationUpdate),
    DeleteUser [200],
}
types {
    CompanyInput, CompanyExtraField, CompanyExtraFieldDataType, CompanyExtraFieldIsRequired,
    CompanyByUserId, CompanyByUserIdCompanyStatus, Role, CompanyUserList, UserRole,
    ValidateFrontendUserEmailRole, ValidateFrontendUserEmailResult,
    ValidateFrontendUserEmailUserInfo, CountriesList, CountryWithState, AddressEditPermission,
    CompanyAddressList, CompanyAddressListAddressesValue, CompanyAddressInput, SearchCompanyAddress,
    CompanyAddress, SearchAddressesWithMultipleFilterInput,
    SearchAddressesWithMultipleFilterInputFilters,
    SearchAddressesWithMultipleFilterInputFiltersAddressType, SearchAddressesWithMultipleFilter,
    Address, SearchAddressesWithMultipleFilterDefaultAddressIds, AddressInformationUpdate,
    MarkAddressAsActiveOrInactiveUpdate, CompanyDefaultAddress, CompanyDefaultAddressBilling,
    UserListItems, UserInput, User, UserInformation, UserInformationUpdate,
}
);
