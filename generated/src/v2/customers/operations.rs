// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Customers V2.

use bigcommerce_runtime::codegen::{Bare, BareList, DateTime, Decimal, Empty, Json, Map, Nullable, Parts, Rfc2822, operation, outcome};

use super::*;

/// `GET /customers`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/customers-v2#get-all-customers). Scope: `store_v2_customers_read_only`. Feature: `v2-customers`. Paged by `page` and `limit`.
#[deprecated]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCustomers {
    parts: Parts,
}

#[allow(deprecated)]
impl GetCustomers {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        self.parts.query("first_name", value.into());
        self
    }
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.parts.query("last_name", value.into());
        self
    }
    pub fn company(mut self, value: impl Into<String>) -> Self {
        self.parts.query("company", value.into());
        self
    }
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.parts.query("email", value.into());
        self
    }
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.parts.query("phone", value.into());
        self
    }
    pub fn store_credit(mut self, value: impl Into<String>) -> Self {
        self.parts.query("store_credit", value.into());
        self
    }
    pub fn customer_group_id(mut self, value: i64) -> Self {
        self.parts.query("customer_group_id", value);
        self
    }
    /// Query: `min_id`.
    pub fn id_min(mut self, value: i64) -> Self {
        self.parts.query("min_id", value);
        self
    }
    /// Query: `max_id`.
    pub fn id_max(mut self, value: i64) -> Self {
        self.parts.query("max_id", value);
        self
    }
    /// Query: `min_date_created`.
    pub fn date_created_min(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("min_date_created", Rfc2822(value.into()));
        self
    }
    /// Query: `max_date_created`.
    pub fn date_created_max(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("max_date_created", Rfc2822(value.into()));
        self
    }
    /// Query: `min_date_modified`.
    pub fn date_modified_min(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("min_date_modified", Rfc2822(value.into()));
        self
    }
    /// Query: `max_date_modified`.
    pub fn date_modified_max(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("max_date_modified", Rfc2822(value.into()));
        self
    }
    pub fn tax_exempt_category(mut self, value: impl Into<String>) -> Self {
        self.parts.query("tax_exempt_category", value.into());
        self
    }
    pub fn page(mut self, value: i64) -> Self {
        self.parts.query("page", value);
        self
    }
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
}

operation!(GetCustomers() -> BareList<Customer> {
    id: "getCustomers", family: V2, method: GET, path: "/customers",
    scope: "store_v2_customers_read_only", paging: Page, deprecated: true,
});

/// `POST /customers`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/customers-v2#create-a-new-customer). Scope: `store_v2_customers`. Feature: `v2-customers`.
#[deprecated]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateCustomer {
    parts: Parts,
    body: CustomerInput,
}

#[allow(deprecated)]
impl CreateCustomer {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: CustomerInput::new(),
        }
    }
    pub fn authentication(mut self, value: Map<String, Json>) -> Self {
        self.body.authentication = Some(value);
        self
    }
    pub fn company(mut self, value: impl Into<String>) -> Self {
        self.body.company = Some(value.into());
        self
    }
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        self.body.first_name = Some(value.into());
        self
    }
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.body.last_name = Some(value.into());
        self
    }
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.body.phone = Some(value.into());
        self
    }
    pub fn date_modified(mut self, value: impl Into<String>) -> Self {
        self.body.date_modified = Some(value.into());
        self
    }
    pub fn store_credit(mut self, value: impl Into<Decimal>) -> Self {
        self.body.store_credit = Some(value.into());
        self
    }
    pub fn registration_ip_address(mut self, value: impl Into<String>) -> Self {
        self.body.registration_ip_address = Some(value.into());
        self
    }
    pub fn customer_group_id(mut self, value: i64) -> Self {
        self.body.customer_group_id = Some(value);
        self
    }
    pub fn notes(mut self, value: impl Into<String>) -> Self {
        self.body.notes = Some(value.into());
        self
    }
    pub fn tax_exempt_category(mut self, value: impl Into<String>) -> Self {
        self.body.tax_exempt_category = Some(value.into());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: CustomerInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateCustomer(json body) -> Bare<Customer> {
    id: "createCustomer", family: V2, method: POST, path: "/customers", scope: "store_v2_customers",
    deprecated: true,
});

/// `DELETE /customers`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/customers-v2#delete-customers). Scope: `store_v2_customers`. Feature: `v2-customers`.
#[deprecated]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteCustomers {
    parts: Parts,
}

#[allow(deprecated)]
impl DeleteCustomers {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(DeleteCustomers() -> Empty {
    id: "deleteCustomers", family: V2, method: DELETE, path: "/customers",
    scope: "store_v2_customers", deprecated: true,
});

/// `GET /customers/{customer_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/customers-v2#get-a-customer). Scope: `store_v2_customers_read_only`. Feature: `v2-customers`.
#[deprecated]
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCustomer {
    parts: Parts,
}

#[allow(deprecated)]
impl GetCustomer {
    pub fn new(customer_id: i64) -> Self {
        Self {
            parts: Parts::new([&customer_id]),
        }
    }
}

operation!(GetCustomer() -> Bare<Customer> {
    id: "getCustomer", family: V2, method: GET, path: "/customers/{customer_id}",
    scope: "store_v2_customers_read_only", deprecated: true,
});

/// `PUT /customers/{customer_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/customers-v2#update-a-customer). Scope: `store_v2_customers`. Feature: `v2-customers`.
#[deprecated]
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateCustomer {
    parts: Parts,
    body: CustomerPut,
}

#[allow(deprecated)]
impl UpdateCustomer {
    pub fn new(customer_id: i64) -> Self {
        Self {
            parts: Parts::new([&customer_id]),
            body: CustomerPut::new(),
        }
    }
    pub fn authentication(mut self, value: impl Into<Nullable<Authentication>>) -> Self {
        self.body.authentication = value.into();
        self
    }
    pub fn company(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.company = value.into();
        self
    }
    pub fn first_name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.first_name = value.into();
        self
    }
    pub fn last_name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.last_name = value.into();
        self
    }
    pub fn email(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.email = value.into();
        self
    }
    pub fn phone(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.phone = value.into();
        self
    }
    pub fn store_credit(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.body.store_credit = value.into();
        self
    }
    pub fn registration_ip_address(
        mut self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        self.body.registration_ip_address = value.into();
        self
    }
    pub fn customer_group_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.customer_group_id = value.into();
        self
    }
    pub fn notes(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.notes = value.into();
        self
    }
    pub fn tax_exempt_category(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.tax_exempt_category = value.into();
        self
    }
    pub fn addresses(mut self, value: impl Into<Nullable<UrlResource>>) -> Self {
        self.body.addresses = value.into();
        self
    }
    pub fn reset_pass_on_login(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.reset_pass_on_login = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: CustomerPut) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateCustomer(json body) -> Bare<CustomerBase> {
    id: "updateCustomer", family: V2, method: PUT, path: "/customers/{customer_id}",
    scope: "store_v2_customers", deprecated: true,
});

/// `DELETE /customers/{customer_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/customers-v2#delete-a-customer). Scope: `store_v2_customers`. Feature: `v2-customers`.
#[deprecated]
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteCustomer {
    parts: Parts,
}

#[allow(deprecated)]
impl DeleteCustomer {
    pub fn new(customer_id: i64) -> Self {
        Self {
            parts: Parts::new([&customer_id]),
        }
    }
}

operation!(DeleteCustomer() -> Empty {
    id: "deleteCustomer", family: V2, method: DELETE, path: "/customers/{customer_id}",
    scope: "store_v2_customers", deprecated: true,
});

/// `GET /customers/count`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/customers-v2#get-a-count-of-customers). Scope: `store_v2_customers_read_only`. Feature: `v2-customers`.
#[deprecated]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCustomersCount {
    parts: Parts,
}

#[allow(deprecated)]
impl GetCustomersCount {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetCustomersCount() -> Bare<Count> {
    id: "getCustomersCount", family: V2, method: GET, path: "/customers/count",
    scope: "store_v2_customers_read_only", deprecated: true,
});

/// `POST /customers/{customer_id}/validate`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/customers-v2#validate-a-password). Scope: `store_v2_customers`. Feature: `v2-customers`.
#[deprecated]
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct ValidateCustomerPassword {
    parts: Parts,
    body: ValidateCustomerPasswordInput,
}

#[allow(deprecated)]
impl ValidateCustomerPassword {
    pub fn new(customer_id: i64) -> Self {
        Self {
            parts: Parts::new([&customer_id]),
            body: ValidateCustomerPasswordInput::new(),
        }
    }
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.body.password = Some(value.into());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: ValidateCustomerPasswordInput) -> Self {
        self.body = body;
        self
    }
}

operation!(ValidateCustomerPassword(json body) -> Bare<ValidatePassword> {
    id: "validateCustomerPassword", family: V2, method: POST,
    path: "/customers/{customer_id}/validate", scope: "store_v2_customers", deprecated: true,
});

/// `GET /customers/{customer_id}/addresses`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/customers-v2#get-all-customer-addresses). Scope: `store_v2_customers_read_only`. Feature: `v2-customers`. Paged by `page` and `limit`.
#[deprecated]
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCustomerAddresses {
    parts: Parts,
}

#[allow(deprecated)]
impl GetCustomerAddresses {
    pub fn new(customer_id: i64) -> Self {
        Self {
            parts: Parts::new([&customer_id]),
        }
    }
    pub fn page(mut self, value: i64) -> Self {
        self.parts.query("page", value);
        self
    }
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
}

operation!(GetCustomerAddresses() -> BareList<CustomerAddress> {
    id: "getCustomerAddresses", family: V2, method: GET, path: "/customers/{customer_id}/addresses",
    scope: "store_v2_customers_read_only", paging: Page, deprecated: true,
});

/// `POST /customers/{customer_id}/addresses`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/customers-v2#create-a-customer-address). Scope: `store_v2_customers`. Feature: `v2-customers`.
#[deprecated]
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateCustomerAddress {
    parts: Parts,
    body: CustomerAddressInput,
}

#[allow(deprecated)]
impl CreateCustomerAddress {
    pub fn new(customer_id: i64) -> Self {
        Self {
            parts: Parts::new([&customer_id]),
            body: CustomerAddressInput::new(),
        }
    }
    pub fn body_customer_id(mut self, value: i64) -> Self {
        self.body.customer_id = Some(value);
        self
    }
    /// Required.
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        self.body.first_name = Some(value.into());
        self
    }
    /// Required.
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.body.last_name = Some(value.into());
        self
    }
    pub fn company(mut self, value: impl Into<String>) -> Self {
        self.body.company = Some(value.into());
        self
    }
    /// Required.
    pub fn street_1(mut self, value: impl Into<String>) -> Self {
        self.body.street_1 = Some(value.into());
        self
    }
    pub fn street_2(mut self, value: impl Into<String>) -> Self {
        self.body.street_2 = Some(value.into());
        self
    }
    /// Required.
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.body.city = Some(value.into());
        self
    }
    /// Required.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.body.state = Some(value.into());
        self
    }
    /// Required.
    pub fn zip(mut self, value: impl Into<String>) -> Self {
        self.body.zip = Some(value.into());
        self
    }
    /// Required.
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.body.country = Some(value.into());
        self
    }
    /// Required.
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.body.phone = Some(value.into());
        self
    }
    pub fn address_type(mut self, value: impl Into<AddressType>) -> Self {
        self.body.address_type = Some(value.into());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: CustomerAddressInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateCustomerAddress(json body) -> Bare<CustomerAddress> {
    id: "createCustomerAddress", family: V2, method: POST,
    path: "/customers/{customer_id}/addresses", scope: "store_v2_customers", deprecated: true,
});

/// `DELETE /customers/{customer_id}/addresses`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/customers-v2#delete-customer-address). Scope: `store_v2_customers`. Feature: `v2-customers`.
#[deprecated]
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteCustomerAddresses {
    parts: Parts,
}

#[allow(deprecated)]
impl DeleteCustomerAddresses {
    pub fn new(customer_id: i64) -> Self {
        Self {
            parts: Parts::new([&customer_id]),
        }
    }
    pub fn page(mut self, value: i64) -> Self {
        self.parts.query("page", value);
        self
    }
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
}

operation!(DeleteCustomerAddresses() -> Empty {
    id: "deleteCustomerAddresses", family: V2, method: DELETE,
    path: "/customers/{customer_id}/addresses", scope: "store_v2_customers", deprecated: true,
});

/// `GET /customers/{customer_id}/addresses/{customer_address_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/customers-v2#get-a-customer-address). Scope: `store_v2_customers_read_only`. Feature: `v2-customers`.
#[deprecated]
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCustomerAddress {
    parts: Parts,
}

#[allow(deprecated)]
impl GetCustomerAddress {
    pub fn new(customer_id: i64, customer_address_id: i64) -> Self {
        Self {
            parts: Parts::new([&customer_id, &customer_address_id]),
        }
    }
    pub fn page(mut self, value: i64) -> Self {
        self.parts.query("page", value);
        self
    }
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
}

operation!(GetCustomerAddress() -> Bare<CustomerAddress> {
    id: "getCustomerAddress", family: V2, method: GET,
    path: "/customers/{customer_id}/addresses/{customer_address_id}",
    scope: "store_v2_customers_read_only", deprecated: true,
});

/// `PUT /customers/{customer_id}/addresses/{customer_address_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/customers-v2#update-a-customer-address). Scope: `store_v2_customers`. Feature: `v2-customers`.
#[deprecated]
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateCustomerAddress {
    parts: Parts,
    body: CustomerAddressUpdate,
}

#[allow(deprecated)]
impl UpdateCustomerAddress {
    pub fn new(customer_id: i64, customer_address_id: i64) -> Self {
        Self {
            parts: Parts::new([&customer_id, &customer_address_id]),
            body: CustomerAddressUpdate::new(),
        }
    }
    pub fn body_customer_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.customer_id = value.into();
        self
    }
    /// Required.
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        self.body.first_name = Some(value.into());
        self
    }
    /// Required.
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.body.last_name = Some(value.into());
        self
    }
    pub fn company(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.company = value.into();
        self
    }
    /// Required.
    pub fn street_1(mut self, value: impl Into<String>) -> Self {
        self.body.street_1 = Some(value.into());
        self
    }
    pub fn street_2(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.street_2 = value.into();
        self
    }
    /// Required.
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.body.city = Some(value.into());
        self
    }
    /// Required.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.body.state = Some(value.into());
        self
    }
    /// Required.
    pub fn zip(mut self, value: impl Into<String>) -> Self {
        self.body.zip = Some(value.into());
        self
    }
    /// Required.
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.body.country = Some(value.into());
        self
    }
    /// Required.
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.body.phone = Some(value.into());
        self
    }
    pub fn address_type(mut self, value: impl Into<Nullable<AddressType>>) -> Self {
        self.body.address_type = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: CustomerAddressUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateCustomerAddress(json body) -> Bare<CustomerAddress> {
    id: "updateCustomerAddress", family: V2, method: PUT,
    path: "/customers/{customer_id}/addresses/{customer_address_id}", scope: "store_v2_customers",
    deprecated: true,
});

/// `DELETE /customers/{customer_id}/addresses/{customer_address_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/customers-v2#delete-a-customer-address). Scope: `store_v2_customers`. Feature: `v2-customers`.
#[deprecated]
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeletesCustomerAddress {
    parts: Parts,
}

#[allow(deprecated)]
impl DeletesCustomerAddress {
    pub fn new(customer_id: i64, customer_address_id: i64) -> Self {
        Self {
            parts: Parts::new([&customer_id, &customer_address_id]),
        }
    }
}

operation!(DeletesCustomerAddress() -> Empty {
    id: "deletesCustomerAddress", family: V2, method: DELETE,
    path: "/customers/{customer_id}/addresses/{customer_address_id}", scope: "store_v2_customers",
    deprecated: true,
});

/// `GET /customers/{customer_id}/addresses/count`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/customers-v2#get-a-count-of-customer-addresses). Scope: `store_v2_customers_read_only`. Feature: `v2-customers`.
#[deprecated]
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCustomerAddressesCount {
    parts: Parts,
}

#[allow(deprecated)]
impl GetCustomerAddressesCount {
    pub fn new(customer_id: i64) -> Self {
        Self {
            parts: Parts::new([&customer_id]),
        }
    }
    pub fn page(mut self, value: i64) -> Self {
        self.parts.query("page", value);
        self
    }
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
}

operation!(GetCustomerAddressesCount() -> Bare<Count> {
    id: "getCustomerAddressesCount", family: V2, method: GET,
    path: "/customers/{customer_id}/addresses/count", scope: "store_v2_customers_read_only",
    deprecated: true,
});

/// `GET /customer_groups`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/customers-v2#get-all-customer-groups). Scope: `store_v2_customers_read_only`. Feature: `v2-customers`. Paged by `page` and `limit`. At most 40 requests at the same time.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCustomerGroups {
    parts: Parts,
}

impl GetCustomerGroups {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn page(mut self, value: i64) -> Self {
        self.parts.query("page", value);
        self
    }
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.parts.query("name", value.into());
        self
    }
    /// Query: `name:like`.
    pub fn name_like(mut self, value: impl Into<String>) -> Self {
        self.parts.query("name:like", value.into());
        self
    }
    pub fn is_default(mut self, value: bool) -> Self {
        self.parts.query("is_default", value);
        self
    }
    pub fn date_created(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_created", Rfc2822(value.into()));
        self
    }
    /// Query: `date_created:min`.
    pub fn date_created_min(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_created:min", Rfc2822(value.into()));
        self
    }
    /// Query: `date_created:max`.
    pub fn date_created_max(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_created:max", Rfc2822(value.into()));
        self
    }
    pub fn date_modified(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_modified", Rfc2822(value.into()));
        self
    }
    /// Query: `date_modified:min`.
    pub fn date_modified_min(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_modified:min", Rfc2822(value.into()));
        self
    }
    /// Query: `date_modified:max`.
    pub fn date_modified_max(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_modified:max", Rfc2822(value.into()));
        self
    }
    pub fn is_group_for_guests(mut self, value: bool) -> Self {
        self.parts.query("is_group_for_guests", value);
        self
    }
}

operation!(GetCustomerGroups() -> BareList<CustomerGroup> {
    id: "getCustomerGroups", family: V2, method: GET, path: "/customer_groups",
    scope: "store_v2_customers_read_only", paging: Page, concurrency: 40,
});

/// What [`CreateCustomerGroup`] answers, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateCustomerGroupOutcome {
    /// Status 200.
    Ok(CustomerGroup),
    /// Status 207.
    MultiStatus(StatusMessage),
}

outcome!(CreateCustomerGroupOutcome {
    200 Ok(Bare<CustomerGroup>), 207 MultiStatus(Bare<StatusMessage>),
});

/// `POST /customer_groups`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/customers-v2#create-a-customer-group). Scope: `store_v2_customers`. Feature: `v2-customers`. At most 40 requests at the same time.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateCustomerGroup {
    parts: Parts,
    body: CustomerGroupPostPut,
}

impl CreateCustomerGroup {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: CustomerGroupPostPut::new(),
        }
    }
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.body.name = Some(value.into());
        self
    }
    pub fn is_default(mut self, value: bool) -> Self {
        self.body.is_default = Some(value);
        self
    }
    pub fn category_access(mut self, value: CategoryAccessLevel) -> Self {
        self.body.category_access = Some(value);
        self
    }
    pub fn discount_rules(
        mut self,
        value: impl IntoIterator<Item = CustomerGroupPostPutDiscountRule>,
    ) -> Self {
        self.body.discount_rules = Some(value.into_iter().collect());
        self
    }
    pub fn is_group_for_guests(mut self, value: bool) -> Self {
        self.body.is_group_for_guests = Some(value);
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: CustomerGroupPostPut) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateCustomerGroup(json body) -> CreateCustomerGroupOutcome {
    id: "createCustomerGroup", family: V2, method: POST, path: "/customer_groups",
    scope: "store_v2_customers", concurrency: 40,
});

/// `GET /customer_groups/{customer_group_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/customers-v2#get-a-customer-group). Scope: `store_v2_customers_read_only`. Feature: `v2-customers`.
///
/// Errors: 400 [`ErrorRequest`](super::ErrorRequest).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCustomerGroup {
    parts: Parts,
}

impl GetCustomerGroup {
    pub fn new(customer_group_id: i64) -> Self {
        Self {
            parts: Parts::new([&customer_group_id]),
        }
    }
    pub fn page(mut self, value: i64) -> Self {
        self.parts.query("page", value);
        self
    }
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.parts.query("name", value.into());
        self
    }
    pub fn date_created(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_created", Rfc2822(value.into()));
        self
    }
    /// Query: `date_created:min`.
    pub fn date_created_min(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_created:min", Rfc2822(value.into()));
        self
    }
    /// Query: `date_created:max`.
    pub fn date_created_max(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_created:max", Rfc2822(value.into()));
        self
    }
    pub fn date_modified(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_modified", Rfc2822(value.into()));
        self
    }
    /// Query: `date_modified:min`.
    pub fn date_modified_min(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_modified:min", Rfc2822(value.into()));
        self
    }
    /// Query: `date_modified:max`.
    pub fn date_modified_max(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_modified:max", Rfc2822(value.into()));
        self
    }
    pub fn is_default(mut self, value: bool) -> Self {
        self.parts.query("is_default", value);
        self
    }
}

operation!(GetCustomerGroup() -> Bare<CustomerGroup> {
    id: "getCustomerGroup", family: V2, method: GET, path: "/customer_groups/{customer_group_id}",
    scope: "store_v2_customers_read_only",
});

/// What [`UpdateCustomerGroup`] answers, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateCustomerGroupOutcome {
    /// Status 200.
    Ok(CustomerGroup),
    /// Status 207.
    MultiStatus(StatusMessage),
}

outcome!(UpdateCustomerGroupOutcome {
    200 Ok(Bare<CustomerGroup>), 207 MultiStatus(Bare<StatusMessage>),
});

/// `PUT /customer_groups/{customer_group_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/customers-v2#update-a-customer-group). Scope: `store_v2_customers`. Feature: `v2-customers`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateCustomerGroup {
    parts: Parts,
    body: CustomerGroupUpdate,
}

impl UpdateCustomerGroup {
    pub fn new(customer_group_id: i64) -> Self {
        Self {
            parts: Parts::new([&customer_group_id]),
            body: CustomerGroupUpdate::new(),
        }
    }
    pub fn name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.name = value.into();
        self
    }
    pub fn is_default(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.is_default = value.into();
        self
    }
    pub fn category_access(
        mut self,
        value: impl Into<Nullable<CategoryAccessLevel>>,
    ) -> Self {
        self.body.category_access = value.into();
        self
    }
    pub fn discount_rules(
        mut self,
        value: impl Into<Nullable<Vec<CustomerGroupPostPutDiscountRule>>>,
    ) -> Self {
        self.body.discount_rules = value.into();
        self
    }
    pub fn is_group_for_guests(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.is_group_for_guests = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: CustomerGroupUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateCustomerGroup(json body) -> UpdateCustomerGroupOutcome {
    id: "updateCustomerGroup", family: V2, method: PUT,
    path: "/customer_groups/{customer_group_id}", scope: "store_v2_customers",
});

/// `DELETE /customer_groups/{customer_group_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/customers-v2#delete-a-customer-group). Scope: `store_v2_customers`. Feature: `v2-customers`. At most 40 requests at the same time.
///
/// Errors: 400 [`ErrorRequest`](super::ErrorRequest).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteCustomerGroup {
    parts: Parts,
}

impl DeleteCustomerGroup {
    pub fn new(customer_group_id: i64) -> Self {
        Self {
            parts: Parts::new([&customer_group_id]),
        }
    }
}

operation!(DeleteCustomerGroup() -> Empty {
    id: "deleteCustomerGroup", family: V2, method: DELETE,
    path: "/customer_groups/{customer_group_id}", scope: "store_v2_customers", concurrency: 40,
});

/// `GET /customer_groups/count`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/customers-v2#get-a-count-of-customer-groups). Scope: `store_v2_customers_read_only`. Feature: `v2-customers`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCustomerGroupsCount {
    parts: Parts,
}

impl GetCustomerGroupsCount {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetCustomerGroupsCount() -> Bare<Count> {
    id: "getCustomerGroupsCount", family: V2, method: GET, path: "/customer_groups/count",
    scope: "store_v2_customers_read_only",
});
