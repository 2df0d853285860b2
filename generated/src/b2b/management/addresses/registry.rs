// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Addresses as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("b2b::management::addresses" ["b2b-management-addresses"]
operations {
    GetCountry [200] { 404 NotFoundError },
    GetState [200] { 404 NotFoundError },
    GetAllAddresses [200],
    CreateCompanyAddress [200] (AddressInput) { 422 UnprocessableContentError },
    GetAddress [200] { 404 BadRequestError },
    UpdateAddress [200] (AddressRequest) { 404 BadRequestError, 422 BadRequestError },
    DeleteAddress [200] { 404 BadRequestError },
    BulkCreateAddresses [200] (Vec<AddressInput>) { 413 UnprocessableContentError, 422 UnprocessableContentError },
    GetAddressExtraFieldConfigs [200],
}
types { AddressFields, ExtraFieldsBasic, AddressInput, AddressRequest }
);
