// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Customers V3 as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::customers" ["v3-customers"]
operations {
    GetCustomers [200] { 422 UnprocessableContentError },
    CreateCustomers [200] (Vec<CustomerPost>) { 422 CustomerError },
    UpdateCustomers [200] (Vec<CustomerPut>) { 422 CustomerError },
    DeleteCustomers [204] { 422 UnprocessableContentError },
    GetCustomersAddresses [200],
    CreateCustomersAddresses [200] (Vec<AddressPost>) { 422 CustomerError },
    UpdateCustomersAddresses [200] (Vec<AddressPut>) { 422 CustomerError },
    DeleteCustomersAddresses [204],
    ValidateCustomerCredentials [200] (ValidateCustomerCredentialsInput) { 422 CustomerError, 429 CustomerError },
    GetCustomersSettings [200],
    UpdateCustomersSettings [200] (CustomerSettingsUpdate),
    GetCustomersSettingsChannel [200],
    UpdateCustomersSettingsChannel [200] (CustomerChannelSettingsUpdate),
    GetCustomersAttributes [200],
    CreateCustomersAttributes [200] (Vec<AttributePost>) { 422 CustomerError },
    UpdateCustomersAttributes [200] (Vec<NameId>) { 422 CustomerError },
    DeleteCustomersAttributes [204],
    GetCustomersAttributeValues [200],
    UpsertCustomersAttributeValues [200] (Vec<AttributeValue>) { 422 CustomerError },
    DeleteCustomersAttributeValues [204],
    GetCustomersFormFieldValues [200] { 422 CustomerError },
    UpdateCustomerFormFieldValues [200] (Vec<FormFieldValueUpdate>) { 422 CustomerError },
    GetCustomerConsent [200] { 401 CustomerError, 403 CustomerError, 422 CustomerError },
    UpdateCustomerConsent [200] (DeclareCustomerConsentRequest) { 401 CustomerError, 403 CustomerError, 422 CustomerError },
    GetCustomerStoredInstruments [200] { 401 CustomerError, 403 CustomerError },
    GetCustomersMetafields [200],
    CreateCustomerMetafields [200] (MetafieldInput) { 400 BadRequestError, 409 CustomerError, 422 CustomerError },
    GetMetafieldsCustomerId [200] { 404 NotFound },
    UpdateCustomerMetafield [200] (MetafieldPut) { 400 BadRequestError, 404 NotFound },
    DeleteCustomerMetafieldsId [204] { 404 NotFound },
    GetAllCustomersMetafields [200],
    CreateCustomersMetafields [200] (Vec<MetafieldPost>) { 400 BadRequestError, 422 MetaFieldPartialSuccessPostPut },
    UpdateCustomersMetafields [200] (Vec<MetafieldPut>) { 400 BadRequestError, 422 MetaFieldPartialSuccessPostPut },
    DeleteCustomersMetafields [200] { 400 BadRequestError, 422 MetaFieldPartialSuccessDelete },
}
types {
    Include, Sort, Customer, CustomerAuthentication, Address, Attribute, CustomerFormFieldValue,
    CustomerStoredCreditAmount, CustomerPost, CustomerAddressesCustomerPost, FormFieldValueInput,
    CustomerAttributes, CustomerAuthenticationPostPut, CustomerPut, CustomersAddressInclude,
    CustomersAddress, CustomerAddressFormFieldValue, AddressPost, CreateCustomersAddressesResult,
    CustomersAddressData, FormFieldValue, AddressPut, ValidateCustomerCredentialsInput,
    ValidateCustomerCredentialsResponseObject, CustomerSettings, PrivacySettings,
    CustomerGroupSettings, CustomerSettingsUpdate, PrivacySettingsUpdate, CustomerChannelSettings,
    CustomerChannelSettingsUpdate, CustomersAttribute, AttributePostType, AttributePost,
    AttributeValue, FieldType, CustomersFormFieldValue, FormFieldValueUpdate,
    FormFieldValueCustomer, FormFieldValueAddress, Consent, DeclareCustomerConsentRequest,
    CustomerStoredInstrument, CardInstrument, BillingAddress, PayPalAccountInstrument,
    BankAccountInstrument,
}
);
