// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Customers V3.

use bigcommerce_runtime::codegen::{Bare, BareList, Batch, Data, DateTime, Empty, Nullable, Page, Parts, operation};

use super::*;

/// `GET /customers`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/customers#get-all-customers). Scope: `store_v2_customers_read_only`. Feature: `v3-customers`. Paged by `page` and `limit`, or by cursor.
///
/// Errors: 422 [`UnprocessableContentError`](super::UnprocessableContentError).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCustomers {
    parts: Parts,
}

impl GetCustomers {
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
    /// Query: `id:in`.
    pub fn id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("id:in", values);
        self
    }
    /// Query: `company:in`.
    pub fn company_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parts.list("company:in", values.into_iter().map(Into::<String>::into));
        self
    }
    /// Query: `customer_group_id:in`.
    pub fn customer_group_id_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parts
            .list("customer_group_id:in", values.into_iter().map(Into::<String>::into));
        self
    }
    pub fn date_created(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_created", value.into());
        self
    }
    /// Query: `date_created:min`.
    pub fn date_created_min(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_created:min", value.into());
        self
    }
    /// Query: `date_created:max`.
    pub fn date_created_max(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_created:max", value.into());
        self
    }
    pub fn date_modified(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_modified", value.into());
        self
    }
    /// Query: `date_modified:min`.
    pub fn date_modified_min(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_modified:min", value.into());
        self
    }
    /// Query: `date_modified:max`.
    pub fn date_modified_max(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_modified:max", value.into());
        self
    }
    /// Query: `email:in`.
    pub fn email_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parts.list("email:in", values.into_iter().map(Into::<String>::into));
        self
    }
    /// Query: `name:in`.
    pub fn name_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parts.list("name:in", values.into_iter().map(Into::<String>::into));
        self
    }
    /// Query: `name:like`.
    pub fn name_like(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parts.list("name:like", values.into_iter().map(Into::<String>::into));
        self
    }
    /// Query: `phone:in`.
    pub fn phone_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parts.list("phone:in", values.into_iter().map(Into::<String>::into));
        self
    }
    /// Query: `registration_ip_address:in`.
    pub fn registration_ip_address_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parts
            .list(
                "registration_ip_address:in",
                values.into_iter().map(Into::<String>::into),
            );
        self
    }
    pub fn include(
        mut self,
        values: impl IntoIterator<Item = impl Into<Include>>,
    ) -> Self {
        self.parts.list("include", values.into_iter().map(Into::<Include>::into));
        self
    }
    pub fn sort(mut self, value: impl Into<Sort>) -> Self {
        self.parts.query("sort", value.into());
        self
    }
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.parts.query("after", value.into());
        self
    }
    pub fn before(mut self, value: impl Into<String>) -> Self {
        self.parts.query("before", value.into());
        self
    }
}

operation!(GetCustomers() -> Page<Customer> {
    id: "getCustomers", family: V3, method: GET, path: "/customers",
    scope: "store_v2_customers_read_only", paging: PageOrCursor,
});

/// `POST /customers`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/customers#create-customers). Scope: `store_v2_customers`. Feature: `v3-customers`. At most 10 items in one request; 3 requests at the same time.
///
/// Errors: 413, 422 [`CustomerError`](super::CustomerError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateCustomers {
    parts: Parts,
    body: Vec<CustomerPost>,
}

impl CreateCustomers {
    pub fn new(body: impl IntoIterator<Item = CustomerPost>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(CreateCustomers(json body) -> Page<Customer> {
    id: "createCustomers", family: V3, method: POST, path: "/customers",
    scope: "store_v2_customers", batch: 10 of body, concurrency: 3,
});

/// `PUT /customers`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/customers#update-customers). Scope: `store_v2_customers`. Feature: `v3-customers`. At most 10 items in one request; 3 requests at the same time.
///
/// Errors: 413, 422 [`CustomerError`](super::CustomerError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateCustomers {
    parts: Parts,
    body: Vec<CustomerPut>,
}

impl UpdateCustomers {
    pub fn new(body: impl IntoIterator<Item = CustomerPut>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(UpdateCustomers(json body) -> Page<Customer> {
    id: "updateCustomers", family: V3, method: PUT, path: "/customers", scope: "store_v2_customers",
    batch: 10 of body, concurrency: 3,
});

/// `DELETE /customers`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/customers#delete-customers). Scope: `store_v2_customers`. Feature: `v3-customers`.
///
/// Errors: 422 [`UnprocessableContentError`](super::UnprocessableContentError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteCustomers {
    parts: Parts,
}

impl DeleteCustomers {
    /// - `id_in`: Query: `id:in`.
    pub fn new(id_in: impl IntoIterator<Item = i64>) -> Self {
        let mut parts = Parts::new([]);
        parts.list("id:in", id_in);
        Self { parts }
    }
}

operation!(DeleteCustomers() -> Empty {
    id: "deleteCustomers", family: V3, method: DELETE, path: "/customers",
    scope: "store_v2_customers",
});

/// `GET /customers/addresses`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/customers#get-all-customer-addresses). Scope: `store_v2_customers_read_only`. Feature: `v3-customers`. Paged by `page` and `limit`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCustomersAddresses {
    parts: Parts,
}

impl GetCustomersAddresses {
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
    /// Query: `company:in`.
    pub fn company_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parts.list("company:in", values.into_iter().map(Into::<String>::into));
        self
    }
    /// Query: `name:in`.
    pub fn name_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parts.list("name:in", values.into_iter().map(Into::<String>::into));
        self
    }
    /// Query: `customer_id:in`.
    pub fn customer_id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("customer_id:in", values);
        self
    }
    pub fn include(
        mut self,
        values: impl IntoIterator<Item = impl Into<CustomersAddressInclude>>,
    ) -> Self {
        self.parts
            .list(
                "include",
                values.into_iter().map(Into::<CustomersAddressInclude>::into),
            );
        self
    }
    /// Query: `id:in`.
    pub fn id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("id:in", values);
        self
    }
}

operation!(GetCustomersAddresses() -> Page<CustomersAddress> {
    id: "getCustomersAddresses", family: V3, method: GET, path: "/customers/addresses",
    scope: "store_v2_customers_read_only", paging: Page,
});

/// `POST /customers/addresses`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/customers#create-a-customer-address). Scope: `store_v2_customers`. Feature: `v3-customers`. At most 10 requests at the same time.
///
/// Errors: 422 [`CustomerError`](super::CustomerError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateCustomersAddresses {
    parts: Parts,
    body: Vec<AddressPost>,
}

impl CreateCustomersAddresses {
    pub fn new(body: impl IntoIterator<Item = AddressPost>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(CreateCustomersAddresses(json body) -> Bare<CreateCustomersAddressesResult> {
    id: "createCustomersAddresses", family: V3, method: POST, path: "/customers/addresses",
    scope: "store_v2_customers", concurrency: 10,
});

/// `PUT /customers/addresses`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/customers#update-a-customer-address). Scope: `store_v2_customers`. Feature: `v3-customers`. At most 3 requests at the same time.
///
/// Errors: 422 [`CustomerError`](super::CustomerError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateCustomersAddresses {
    parts: Parts,
    body: Vec<AddressPut>,
}

impl UpdateCustomersAddresses {
    pub fn new(body: impl IntoIterator<Item = AddressPut>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(UpdateCustomersAddresses(json body) -> Bare<CreateCustomersAddressesResult> {
    id: "updateCustomersAddresses", family: V3, method: PUT, path: "/customers/addresses",
    scope: "store_v2_customers", concurrency: 3,
});

/// `DELETE /customers/addresses`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/customers#delete-a-customer-address). Scope: `store_v2_customers`. Feature: `v3-customers`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteCustomersAddresses {
    parts: Parts,
}

impl DeleteCustomersAddresses {
    /// - `id_in`: Query: `id:in`.
    pub fn new(id_in: impl IntoIterator<Item = i64>) -> Self {
        let mut parts = Parts::new([]);
        parts.list("id:in", id_in);
        Self { parts }
    }
}

operation!(DeleteCustomersAddresses() -> Empty {
    id: "deleteCustomersAddresses", family: V3, method: DELETE, path: "/customers/addresses",
    scope: "store_v2_customers",
});

/// `POST /customers/validate-credentials`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/customers#validate-a-customer-credentials). Scope: `store_v2_customers`. Feature: `v3-customers`.
///
/// Errors: 422 [`CustomerError`](super::CustomerError), 429 [`CustomerError`](super::CustomerError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct ValidateCustomerCredentials {
    parts: Parts,
    body: ValidateCustomerCredentialsInput,
}

impl ValidateCustomerCredentials {
    pub fn new(email: impl Into<String>, password: impl Into<String>) -> Self {
        Self {
            parts: Parts::new([]),
            body: ValidateCustomerCredentialsInput::new(email, password),
        }
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.body.channel_id = Some(value);
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: ValidateCustomerCredentialsInput) -> Self {
        self.body = body;
        self
    }
}

operation!(ValidateCustomerCredentials(json body) -> Bare<ValidateCustomerCredentialsResponseObject> {
    id: "validateCustomerCredentials", family: V3, method: POST,
    path: "/customers/validate-credentials", scope: "store_v2_customers",
});

/// `GET /customers/settings`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/customers#get-customer-settings). Scope: `store_v2_customers_read_only`. Feature: `v3-customers`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCustomersSettings {
    parts: Parts,
}

impl GetCustomersSettings {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetCustomersSettings() -> Data<CustomerSettings> {
    id: "getCustomersSettings", family: V3, method: GET, path: "/customers/settings",
    scope: "store_v2_customers_read_only",
});

/// `PUT /customers/settings`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/customers#update-customer-settings). Scope: `store_v2_customers`. Feature: `v3-customers`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateCustomersSettings {
    parts: Parts,
    body: CustomerSettingsUpdate,
}

impl UpdateCustomersSettings {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: CustomerSettingsUpdate::new(),
        }
    }
    pub fn privacy_settings(
        mut self,
        value: impl Into<Nullable<PrivacySettingsUpdate>>,
    ) -> Self {
        self.body.privacy_settings = value.into();
        self
    }
    pub fn customer_group_settings(
        mut self,
        value: impl Into<Nullable<CustomerGroupSettings>>,
    ) -> Self {
        self.body.customer_group_settings = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: CustomerSettingsUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateCustomersSettings(json body) -> Data<CustomerSettings> {
    id: "updateCustomersSettings", family: V3, method: PUT, path: "/customers/settings",
    scope: "store_v2_customers",
});

/// `GET /customers/settings/channels/{channel_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/customers#get-customer-settings-per-channel). Scope: `store_v2_customers_read_only`. Feature: `v3-customers`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCustomersSettingsChannel {
    parts: Parts,
}

impl GetCustomersSettingsChannel {
    pub fn new(channel_id: i64) -> Self {
        Self {
            parts: Parts::new([&channel_id]),
        }
    }
}

operation!(GetCustomersSettingsChannel() -> Data<CustomerChannelSettings> {
    id: "getCustomersSettingsChannel", family: V3, method: GET,
    path: "/customers/settings/channels/{channel_id}", scope: "store_v2_customers_read_only",
});

/// `PUT /customers/settings/channels/{channel_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/customers#update-customer-settings-per-channel). Scope: `store_v2_customers`. Feature: `v3-customers`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateCustomersSettingsChannel {
    parts: Parts,
    body: CustomerChannelSettingsUpdate,
}

impl UpdateCustomersSettingsChannel {
    pub fn new(channel_id: i64) -> Self {
        Self {
            parts: Parts::new([&channel_id]),
            body: CustomerChannelSettingsUpdate::new(),
        }
    }
    pub fn privacy_settings(
        mut self,
        value: impl Into<Nullable<PrivacySettingsUpdate>>,
    ) -> Self {
        self.body.privacy_settings = value.into();
        self
    }
    pub fn customer_group_settings(
        mut self,
        value: impl Into<Nullable<CustomerGroupSettings>>,
    ) -> Self {
        self.body.customer_group_settings = value.into();
        self
    }
    pub fn allow_global_logins(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.allow_global_logins = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: CustomerChannelSettingsUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateCustomersSettingsChannel(json body) -> Data<CustomerSettings> {
    id: "updateCustomersSettingsChannel", family: V3, method: PUT,
    path: "/customers/settings/channels/{channel_id}", scope: "store_v2_customers",
});

/// `GET /customers/attributes`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/customers#get-all-customer-attributes). Scope: `store_v2_customers_read_only`. Feature: `v3-customers`. Paged by `page` and `limit`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCustomersAttributes {
    parts: Parts,
}

impl GetCustomersAttributes {
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
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.parts.query("type", value.into());
        self
    }
    pub fn date_created(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_created", value.into());
        self
    }
    /// Query: `date_created:min`.
    pub fn date_created_min(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_created:min", value.into());
        self
    }
    /// Query: `date_created:max`.
    pub fn date_created_max(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_created:max", value.into());
        self
    }
    pub fn date_modified(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_modified", value.into());
        self
    }
    /// Query: `date_modified:min`.
    pub fn date_modified_min(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_modified:min", value.into());
        self
    }
    /// Query: `date_modified:max`.
    pub fn date_modified_max(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_modified:max", value.into());
        self
    }
}

operation!(GetCustomersAttributes() -> Page<CustomersAttribute> {
    id: "getCustomersAttributes", family: V3, method: GET, path: "/customers/attributes",
    scope: "store_v2_customers_read_only", paging: Page,
});

/// `POST /customers/attributes`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/customers#create-a-customer-attribute). Scope: `store_v2_customers`. Feature: `v3-customers`. At most 3 requests at the same time.
///
/// Errors: 422 [`CustomerError`](super::CustomerError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateCustomersAttributes {
    parts: Parts,
    body: Vec<AttributePost>,
}

impl CreateCustomersAttributes {
    pub fn new(body: impl IntoIterator<Item = AttributePost>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(CreateCustomersAttributes(json body) -> Page<CustomersAttribute> {
    id: "createCustomersAttributes", family: V3, method: POST, path: "/customers/attributes",
    scope: "store_v2_customers", concurrency: 3,
});

/// `PUT /customers/attributes`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/customers#update-a-customer-attribute). Scope: `store_v2_customers`. Feature: `v3-customers`. At most 3 requests at the same time.
///
/// Errors: 422 [`CustomerError`](super::CustomerError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateCustomersAttributes {
    parts: Parts,
    body: Vec<NameId>,
}

impl UpdateCustomersAttributes {
    pub fn new(body: impl IntoIterator<Item = NameId>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(UpdateCustomersAttributes(json body) -> Page<CustomersAttribute> {
    id: "updateCustomersAttributes", family: V3, method: PUT, path: "/customers/attributes",
    scope: "store_v2_customers", concurrency: 3,
});

/// `DELETE /customers/attributes`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/customers#delete-customer-attributes). Scope: `store_v2_customers`. Feature: `v3-customers`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteCustomersAttributes {
    parts: Parts,
}

impl DeleteCustomersAttributes {
    /// - `id_in`: Query: `id:in`.
    pub fn new(id_in: impl IntoIterator<Item = i64>) -> Self {
        let mut parts = Parts::new([]);
        parts.list("id:in", id_in);
        Self { parts }
    }
}

operation!(DeleteCustomersAttributes() -> Empty {
    id: "deleteCustomersAttributes", family: V3, method: DELETE, path: "/customers/attributes",
    scope: "store_v2_customers",
});

/// `GET /customers/attribute-values`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/customers#get-all-customer-attribute-values). Scope: `store_v2_customers_read_only`. Feature: `v3-customers`. Paged by `page` and `limit`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCustomersAttributeValues {
    parts: Parts,
}

impl GetCustomersAttributeValues {
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
    /// Query: `customer_id:in`.
    pub fn customer_id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("customer_id:in", values);
        self
    }
    /// Query: `attribute_id:in`.
    pub fn attribute_id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("attribute_id:in", values);
        self
    }
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.parts.query("name", value.into());
        self
    }
    pub fn date_created(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_created", value.into());
        self
    }
    /// Query: `date_created:min`.
    pub fn date_created_min(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_created:min", value.into());
        self
    }
    /// Query: `date_created:max`.
    pub fn date_created_max(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_created:max", value.into());
        self
    }
    pub fn date_modified(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_modified", value.into());
        self
    }
    /// Query: `date_modified:min`.
    pub fn date_modified_min(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_modified:min", value.into());
        self
    }
    /// Query: `date_modified:max`.
    pub fn date_modified_max(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_modified:max", value.into());
        self
    }
}

operation!(GetCustomersAttributeValues() -> Page<Attribute> {
    id: "getCustomersAttributeValues", family: V3, method: GET, path: "/customers/attribute-values",
    scope: "store_v2_customers_read_only", paging: Page,
});

/// `PUT /customers/attribute-values`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/customers#upsert-customer-attribute-values). Scope: `store_v2_customers`. Feature: `v3-customers`. At most 10 items in one request; 3 requests at the same time.
///
/// Errors: 422 [`CustomerError`](super::CustomerError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpsertCustomersAttributeValues {
    parts: Parts,
    body: Vec<AttributeValue>,
}

impl UpsertCustomersAttributeValues {
    pub fn new(body: impl IntoIterator<Item = AttributeValue>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(UpsertCustomersAttributeValues(json body) -> Page<Attribute> {
    id: "upsertCustomersAttributeValues", family: V3, method: PUT,
    path: "/customers/attribute-values", scope: "store_v2_customers", batch: 10 of body,
    concurrency: 3,
});

/// `DELETE /customers/attribute-values`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/customers#delete-customer-attribute-values). Scope: `store_v2_customers`. Feature: `v3-customers`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteCustomersAttributeValues {
    parts: Parts,
}

impl DeleteCustomersAttributeValues {
    /// - `id_in`: Query: `id:in`.
    pub fn new(id_in: impl IntoIterator<Item = i64>) -> Self {
        let mut parts = Parts::new([]);
        parts.list("id:in", id_in);
        Self { parts }
    }
}

operation!(DeleteCustomersAttributeValues() -> Empty {
    id: "deleteCustomersAttributeValues", family: V3, method: DELETE,
    path: "/customers/attribute-values", scope: "store_v2_customers",
});

/// `GET /customers/form-field-values`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/customers#get-customer-form-field-values). Scope: `store_v2_customers_read_only`. Feature: `v3-customers`. Paged by `page` and `limit`, or by cursor.
///
/// Errors: 422 [`CustomerError`](super::CustomerError).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCustomersFormFieldValues {
    parts: Parts,
}

impl GetCustomersFormFieldValues {
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
    pub fn customer_id(mut self, value: i64) -> Self {
        self.parts.query("customer_id", value);
        self
    }
    pub fn address_id(mut self, value: i64) -> Self {
        self.parts.query("address_id", value);
        self
    }
    pub fn field_name(mut self, value: impl Into<String>) -> Self {
        self.parts.query("field_name", value.into());
        self
    }
    pub fn field_type(mut self, value: impl Into<FieldType>) -> Self {
        self.parts.query("field_type", value.into());
        self
    }
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.parts.query("after", value.into());
        self
    }
    pub fn before(mut self, value: impl Into<String>) -> Self {
        self.parts.query("before", value.into());
        self
    }
}

operation!(GetCustomersFormFieldValues() -> Page<CustomersFormFieldValue> {
    id: "getCustomersFormFieldValues", family: V3, method: GET,
    path: "/customers/form-field-values", scope: "store_v2_customers_read_only",
    paging: PageOrCursor,
});

/// `PUT /customers/form-field-values`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/customers#upsert-customer-form-field-values-deprecated). Scope: `store_v2_customers`. Feature: `v3-customers`. At most 10 requests at the same time.
///
/// Errors: 422 [`CustomerError`](super::CustomerError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateCustomerFormFieldValues {
    parts: Parts,
    body: Vec<FormFieldValueUpdate>,
}

impl UpdateCustomerFormFieldValues {
    pub fn new(body: impl IntoIterator<Item = FormFieldValueUpdate>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(UpdateCustomerFormFieldValues(json body) -> Page<CustomersFormFieldValue> {
    id: "updateCustomerFormFieldValues", family: V3, method: PUT,
    path: "/customers/form-field-values", scope: "store_v2_customers", concurrency: 10,
});

/// `GET /customers/{customerId}/consent`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/customers#get-customer-consent). Scope: `store_v2_customers_read_only`. Feature: `v3-customers`.
///
/// Errors: 401 [`CustomerError`](super::CustomerError), 403 [`CustomerError`](super::CustomerError), 422 [`CustomerError`](super::CustomerError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCustomerConsent {
    parts: Parts,
}

impl GetCustomerConsent {
    pub fn new(customer_id: i64) -> Self {
        Self {
            parts: Parts::new([&customer_id]),
        }
    }
}

operation!(GetCustomerConsent() -> Bare<Consent> {
    id: "getCustomerConsent", family: V3, method: GET, path: "/customers/{customerId}/consent",
    scope: "store_v2_customers_read_only",
});

/// `PUT /customers/{customerId}/consent`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/customers#update-customer-consent). Scope: `store_v2_customers`. Feature: `v3-customers`.
///
/// Errors: 401 [`CustomerError`](super::CustomerError), 403 [`CustomerError`](super::CustomerError), 422 [`CustomerError`](super::CustomerError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateCustomerConsent {
    parts: Parts,
    body: DeclareCustomerConsentRequest,
}

impl UpdateCustomerConsent {
    pub fn new(customer_id: i64) -> Self {
        Self {
            parts: Parts::new([&customer_id]),
            body: DeclareCustomerConsentRequest::new(),
        }
    }
    pub fn allow(mut self, value: impl Into<Nullable<Vec<Deny>>>) -> Self {
        self.body.allow = value.into();
        self
    }
    pub fn deny(mut self, value: impl Into<Nullable<Vec<Deny>>>) -> Self {
        self.body.deny = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: DeclareCustomerConsentRequest) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateCustomerConsent(json body) -> Bare<Consent> {
    id: "updateCustomerConsent", family: V3, method: PUT, path: "/customers/{customerId}/consent",
    scope: "store_v2_customers",
});

/// `GET /customers/{customerId}/stored-instruments`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/customers#get-stored-instruments). Scope: `store_v2_customers_read_only`. Feature: `v3-customers`.
///
/// Errors: 401 [`CustomerError`](super::CustomerError), 403 [`CustomerError`](super::CustomerError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCustomerStoredInstruments {
    parts: Parts,
}

impl GetCustomerStoredInstruments {
    pub fn new(customer_id: i64) -> Self {
        Self {
            parts: Parts::new([&customer_id]),
        }
    }
}

operation!(GetCustomerStoredInstruments() -> BareList<CustomerStoredInstrument> {
    id: "getCustomerStoredInstruments", family: V3, method: GET,
    path: "/customers/{customerId}/stored-instruments", scope: "store_v2_customers_read_only",
});

/// `GET /customers/{customerId}/metafields`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/customers#get-customer-metafields). Scope: `store_v2_customers_read_only`. Feature: `v3-customers`. Paged by `page` and `limit`, or by cursor.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCustomersMetafields {
    parts: Parts,
}

impl GetCustomersMetafields {
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
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.parts.query("key", value.into());
        self
    }
    /// Query: `key:in`.
    pub fn key_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parts.list("key:in", values.into_iter().map(Into::<String>::into));
        self
    }
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.parts.query("namespace", value.into());
        self
    }
    /// Query: `namespace:in`.
    pub fn namespace_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parts.list("namespace:in", values.into_iter().map(Into::<String>::into));
        self
    }
    pub fn direction(mut self, value: impl Into<Direction>) -> Self {
        self.parts.query("direction", value.into());
        self
    }
    pub fn include_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<FieldName>>,
    ) -> Self {
        self.parts
            .list("include_fields", values.into_iter().map(Into::<FieldName>::into));
        self
    }
    /// Query: `date_created:min`.
    pub fn date_created_min(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_created:min", value.into());
        self
    }
    /// Query: `date_created:max`.
    pub fn date_created_max(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_created:max", value.into());
        self
    }
    /// Query: `date_modified:min`.
    pub fn date_modified_min(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_modified:min", value.into());
        self
    }
    /// Query: `date_modified:max`.
    pub fn date_modified_max(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_modified:max", value.into());
        self
    }
    pub fn before(mut self, value: impl Into<String>) -> Self {
        self.parts.query("before", value.into());
        self
    }
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.parts.query("after", value.into());
        self
    }
}

operation!(GetCustomersMetafields() -> Page<MetafieldFull> {
    id: "getCustomersMetafields", family: V3, method: GET,
    path: "/customers/{customerId}/metafields", scope: "store_v2_customers_read_only",
    paging: PageOrCursor,
});

/// `POST /customers/{customerId}/metafields`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/customers#create-customer-metafields). Scope: `store_v2_customers`. Feature: `v3-customers`.
///
/// Errors: 400 [`BadRequestError`](super::BadRequestError), 409 [`CustomerError`](super::CustomerError), 422 [`CustomerError`](super::CustomerError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateCustomerMetafields {
    parts: Parts,
    body: MetafieldInput,
}

impl CreateCustomerMetafields {
    /// - `key`: 1 to 64 characters.
    /// - `value`: 1 to 65535 characters.
    /// - `namespace`: 1 to 64 characters.
    pub fn new(
        customer_id: i64,
        key: impl Into<String>,
        value: impl Into<String>,
        namespace: impl Into<String>,
        permission_set: impl Into<PermissionSet>,
    ) -> Self {
        Self {
            parts: Parts::new([&customer_id]),
            body: MetafieldInput::new(key, value, namespace, permission_set),
        }
    }
    /// At most 255 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.body.description = Some(value.into());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: MetafieldInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateCustomerMetafields(json body) -> Batch<Metafield> {
    id: "createCustomerMetafields", family: V3, method: POST,
    path: "/customers/{customerId}/metafields", scope: "store_v2_customers",
});

/// `GET /customers/{customerId}/metafields/{metafieldId}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/customers#get-a-customer-metafield). Scope: `store_v2_customers_read_only`. Feature: `v3-customers`.
///
/// Errors: 404 [`NotFound`](super::NotFound).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetMetafieldsCustomerId {
    parts: Parts,
}

impl GetMetafieldsCustomerId {
    pub fn new(customer_id: i64, metafield_id: i64) -> Self {
        Self {
            parts: Parts::new([&customer_id, &metafield_id]),
        }
    }
}

operation!(GetMetafieldsCustomerId() -> Data<MetafieldFull> {
    id: "getMetafieldsCustomerId", family: V3, method: GET,
    path: "/customers/{customerId}/metafields/{metafieldId}", scope: "store_v2_customers_read_only",
});

/// `PUT /customers/{customerId}/metafields/{metafieldId}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/customers#update-a-metafield). Scope: `store_v2_customers`. Feature: `v3-customers`.
///
/// Errors: 400 [`BadRequestError`](super::BadRequestError), 404 [`NotFound`](super::NotFound).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateCustomerMetafield {
    parts: Parts,
    body: MetafieldPut,
}

impl UpdateCustomerMetafield {
    pub fn new(customer_id: i64, metafield_id: i64, id: i64) -> Self {
        Self {
            parts: Parts::new([&customer_id, &metafield_id]),
            body: MetafieldPut::new(id),
        }
    }
    /// Query: `metafieldId`.
    pub fn metafield_id(mut self, value: i64) -> Self {
        self.parts.query("metafieldId", value);
        self
    }
    pub fn permission_set(mut self, value: impl Into<Nullable<PermissionSet>>) -> Self {
        self.body.permission_set = value.into();
        self
    }
    /// 1 to 64 characters.
    pub fn namespace(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.namespace = value.into();
        self
    }
    /// 1 to 64 characters.
    pub fn key(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.key = value.into();
        self
    }
    /// 1 to 65535 characters.
    pub fn value(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.value = value.into();
        self
    }
    /// At most 255 characters.
    pub fn description(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.description = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: MetafieldPut) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateCustomerMetafield(json body) -> Batch<Metafield> {
    id: "updateCustomerMetafield", family: V3, method: PUT,
    path: "/customers/{customerId}/metafields/{metafieldId}", scope: "store_v2_customers",
});

/// `DELETE /customers/{customerId}/metafields/{metafieldId}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/customers#delete-a-customer-metafield). Scope: `store_v2_customers`. Feature: `v3-customers`.
///
/// Errors: 404 [`NotFound`](super::NotFound).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteCustomerMetafieldsId {
    parts: Parts,
}

impl DeleteCustomerMetafieldsId {
    pub fn new(customer_id: i64, metafield_id: i64) -> Self {
        Self {
            parts: Parts::new([&customer_id, &metafield_id]),
        }
    }
}

operation!(DeleteCustomerMetafieldsId() -> Empty {
    id: "deleteCustomerMetafieldsId", family: V3, method: DELETE,
    path: "/customers/{customerId}/metafields/{metafieldId}", scope: "store_v2_customers",
});

/// `GET /customers/metafields`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/customers#get-all-customer-metafields). Scope: `store_v2_customers_read_only`. Feature: `v3-customers`. Paged by `page` and `limit`, or by cursor.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetAllCustomersMetafields {
    parts: Parts,
}

impl GetAllCustomersMetafields {
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
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.parts.query("key", value.into());
        self
    }
    /// Query: `key:in`.
    pub fn key_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parts.list("key:in", values.into_iter().map(Into::<String>::into));
        self
    }
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.parts.query("namespace", value.into());
        self
    }
    /// Query: `namespace:in`.
    pub fn namespace_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parts.list("namespace:in", values.into_iter().map(Into::<String>::into));
        self
    }
    pub fn direction(mut self, value: impl Into<Direction>) -> Self {
        self.parts.query("direction", value.into());
        self
    }
    pub fn include_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<FieldName>>,
    ) -> Self {
        self.parts
            .list("include_fields", values.into_iter().map(Into::<FieldName>::into));
        self
    }
    /// Query: `date_modified:min`.
    pub fn date_modified_min(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_modified:min", value.into());
        self
    }
    /// Query: `date_modified:max`.
    pub fn date_modified_max(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_modified:max", value.into());
        self
    }
    /// Query: `date_created:min`.
    pub fn date_created_min(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_created:min", value.into());
        self
    }
    /// Query: `date_created:max`.
    pub fn date_created_max(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_created:max", value.into());
        self
    }
    pub fn before(mut self, value: impl Into<String>) -> Self {
        self.parts.query("before", value.into());
        self
    }
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.parts.query("after", value.into());
        self
    }
}

operation!(GetAllCustomersMetafields() -> Page<Metafield> {
    id: "getAllCustomersMetafields", family: V3, method: GET, path: "/customers/metafields",
    scope: "store_v2_customers_read_only", paging: PageOrCursor,
});

/// `POST /customers/metafields`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/customers#create-multiple-metafields). Scope: `store_v2_customers`. Feature: `v3-customers`.
///
/// Errors: 400 [`BadRequestError`](super::BadRequestError), 422 [`MetaFieldPartialSuccessPostPut`](super::MetaFieldPartialSuccessPostPut).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateCustomersMetafields {
    parts: Parts,
    body: Vec<MetafieldPost>,
}

impl CreateCustomersMetafields {
    pub fn new(body: impl IntoIterator<Item = MetafieldPost>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(CreateCustomersMetafields(json body) -> Batch<Metafield> {
    id: "createCustomersMetafields", family: V3, method: POST, path: "/customers/metafields",
    scope: "store_v2_customers",
});

/// `PUT /customers/metafields`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/customers#update-multiple-metafields). Scope: `store_v2_customers`. Feature: `v3-customers`.
///
/// Errors: 400 [`BadRequestError`](super::BadRequestError), 422 [`MetaFieldPartialSuccessPostPut`](super::MetaFieldPartialSuccessPostPut).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateCustomersMetafields {
    parts: Parts,
    body: Vec<MetafieldPut>,
}

impl UpdateCustomersMetafields {
    pub fn new(body: impl IntoIterator<Item = MetafieldPut>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(UpdateCustomersMetafields(json body) -> Batch<Metafield> {
    id: "updateCustomersMetafields", family: V3, method: PUT, path: "/customers/metafields",
    scope: "store_v2_customers",
});

/// `DELETE /customers/metafields`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/customers#delete-multiple-metafields). Scope: `store_v2_customers`. Feature: `v3-customers`.
///
/// Errors: 400 [`BadRequestError`](super::BadRequestError), 422 [`MetaFieldPartialSuccessDelete`](super::MetaFieldPartialSuccessDelete).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteCustomersMetafields {
    parts: Parts,
}

impl DeleteCustomersMetafields {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(DeleteCustomersMetafields() -> Batch<i64> {
    id: "deleteCustomersMetafields", family: V3, method: DELETE, path: "/customers/metafields",
    scope: "store_v2_customers",
});
