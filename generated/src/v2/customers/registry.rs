// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Customers V2 as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v2::customers" ["v2-customers"]
operations {
    GetCustomers [200],
    CreateCustomer [200] (CustomerInput),
    DeleteCustomers [204],
    GetCustomer [200],
    UpdateCustomer [200] (CustomerPut),
    DeleteCustomer [204],
    GetCustomersCount [200],
    ValidateCustomerPassword [200] (ValidateCustomerPasswordInput),
    GetCustomerAddresses [200],
    CreateCustomerAddress [200] (CustomerAddressInput),
    DeleteCustomerAddresses [204],
    GetCustomerAddress [200],
    UpdateCustomerAddress [200] (CustomerAddressUpdate),
    DeletesCustomerAddress [204],
    GetCustomerAddressesCount [200],
    GetCustomerGroups [200],
    CreateCustomerGroup [200 207] (CustomerGroupPostPut),
    GetCustomerGroup [200] { 400 ErrorRequest },
    UpdateCustomerGroup [200 207] (CustomerGroupUpdate),
    DeleteCustomerGroup [204] { 400 ErrorRequest },
    GetCustomerGroupsCount [200],
}
types {
    Customer, Authentication, CustomerInput, CustomerPut, CustomerBase,
    ValidateCustomerPasswordInput, ValidatePassword, CustomerAddress, CustomerAddressInput,
    CustomerAddressUpdate, CustomerGroup, CategoryAccessLevel, CategoryAccessLevelType,
    CustomerGroupDiscountRule, CustomerGroupDiscountRulePriceListId,
    CustomerGroupDiscountRuleObjectType, CustomerGroupDiscountRuleCategoryId,
    CustomerGroupDiscountRuleProductId, CustomerGroupDiscountRuleObject, CustomerGroupPostPut,
    CustomerGroupPostPutDiscountRule, CustomerGroupPostPutDiscountRulePriceList,
    CustomerGroupPostPutDiscountRulePriceListType, Category, Product, AllStoreWide,
    AllStoreWideType, CustomerGroupUpdate,
}
);
