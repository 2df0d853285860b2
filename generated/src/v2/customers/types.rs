// Written by `cargo xtask regen`; edit nothing here.
//! Types of Customers V2.

use bigcommerce_runtime::codegen::{DateTime, Decimal, Json, Map, Nullable, Record, record, union};

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Customer {
    /// Read-only.
    pub id: Option<i64>,
    /// Read-only.
    pub date_created: Option<DateTime>,
    /// Read-only.
    pub date_modified: Option<DateTime>,
    pub authentication: Option<Authentication>,
    pub company: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub store_credit: Option<Decimal>,
    pub registration_ip_address: Option<String>,
    pub customer_group_id: Option<i64>,
    pub notes: Option<String>,
    pub tax_exempt_category: Option<String>,
    /// Read-only.
    pub accepts_marketing: Option<bool>,
    pub addresses: Option<UrlResource>,
    /// Read-only.
    pub form_fields: Option<Vec<NameValue>>,
    pub reset_pass_on_login: Option<bool>,
}

record!(Customer {
    id, date_created as Rfc2822, date_modified as Rfc2822, authentication = "_authentication",
    company, first_name, last_name, email, phone, store_credit as Text, registration_ip_address,
    customer_group_id, notes, tax_exempt_category, accepts_marketing, addresses, form_fields,
    reset_pass_on_login,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Authentication {
    pub force_reset: Option<bool>,
    pub password: Option<String>,
    pub password_confirmation: Option<String>,
}

record!(Authentication { force_reset, password, password_confirmation });

impl Authentication {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn force_reset(mut self, value: bool) -> Self {
        self.force_reset = Some(value);
        self
    }
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    pub fn password_confirmation(mut self, value: impl Into<String>) -> Self {
        self.password_confirmation = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerInput {
    pub authentication: Option<Map<String, Json>>,
    pub company: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub phone: Option<String>,
    pub date_modified: Option<String>,
    pub store_credit: Option<Decimal>,
    pub registration_ip_address: Option<String>,
    pub customer_group_id: Option<i64>,
    pub notes: Option<String>,
    pub tax_exempt_category: Option<String>,
}

record!(CustomerInput {
    authentication = "_authentication", company, first_name, last_name, phone, date_modified,
    store_credit as Text, registration_ip_address, customer_group_id, notes, tax_exempt_category,
});

impl CustomerInput {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn authentication(mut self, value: Map<String, Json>) -> Self {
        self.authentication = Some(value);
        self
    }
    pub fn company(mut self, value: impl Into<String>) -> Self {
        self.company = Some(value.into());
        self
    }
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        self.first_name = Some(value.into());
        self
    }
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = Some(value.into());
        self
    }
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }
    pub fn date_modified(mut self, value: impl Into<String>) -> Self {
        self.date_modified = Some(value.into());
        self
    }
    pub fn store_credit(mut self, value: impl Into<Decimal>) -> Self {
        self.store_credit = Some(value.into());
        self
    }
    pub fn registration_ip_address(mut self, value: impl Into<String>) -> Self {
        self.registration_ip_address = Some(value.into());
        self
    }
    pub fn customer_group_id(mut self, value: i64) -> Self {
        self.customer_group_id = Some(value);
        self
    }
    pub fn notes(mut self, value: impl Into<String>) -> Self {
        self.notes = Some(value.into());
        self
    }
    pub fn tax_exempt_category(mut self, value: impl Into<String>) -> Self {
        self.tax_exempt_category = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerPut {
    pub authentication: Nullable<Authentication>,
    pub company: Nullable<String>,
    pub first_name: Nullable<String>,
    pub last_name: Nullable<String>,
    pub email: Nullable<String>,
    pub phone: Nullable<String>,
    pub store_credit: Nullable<Decimal>,
    pub registration_ip_address: Nullable<String>,
    pub customer_group_id: Nullable<i64>,
    pub notes: Nullable<String>,
    pub tax_exempt_category: Nullable<String>,
    pub addresses: Nullable<UrlResource>,
    pub reset_pass_on_login: Nullable<bool>,
}

record!(CustomerPut {
    authentication = "_authentication", company, first_name, last_name, email, phone,
    store_credit as Text, registration_ip_address, customer_group_id, notes, tax_exempt_category,
    addresses, reset_pass_on_login,
});

impl CustomerPut {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn authentication(mut self, value: impl Into<Nullable<Authentication>>) -> Self {
        self.authentication = value.into();
        self
    }
    pub fn company(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.company = value.into();
        self
    }
    pub fn first_name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.first_name = value.into();
        self
    }
    pub fn last_name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.last_name = value.into();
        self
    }
    pub fn email(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.email = value.into();
        self
    }
    pub fn phone(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.phone = value.into();
        self
    }
    pub fn store_credit(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.store_credit = value.into();
        self
    }
    pub fn registration_ip_address(
        mut self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        self.registration_ip_address = value.into();
        self
    }
    pub fn customer_group_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.customer_group_id = value.into();
        self
    }
    pub fn notes(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.notes = value.into();
        self
    }
    pub fn tax_exempt_category(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.tax_exempt_category = value.into();
        self
    }
    pub fn addresses(mut self, value: impl Into<Nullable<UrlResource>>) -> Self {
        self.addresses = value.into();
        self
    }
    pub fn reset_pass_on_login(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.reset_pass_on_login = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerBase {
    pub authentication: Option<Authentication>,
    pub company: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub store_credit: Option<Decimal>,
    pub registration_ip_address: Option<String>,
    pub customer_group_id: Option<i64>,
    pub notes: Option<String>,
    pub tax_exempt_category: Option<String>,
    /// Read-only.
    pub accepts_marketing: Option<bool>,
    pub addresses: Option<UrlResource>,
    /// Read-only.
    pub form_fields: Option<Vec<NameValue>>,
    pub reset_pass_on_login: Option<bool>,
}

record!(CustomerBase {
    authentication = "_authentication", company, first_name, last_name, email, phone,
    store_credit as Text, registration_ip_address, customer_group_id, notes, tax_exempt_category,
    accepts_marketing, addresses, form_fields, reset_pass_on_login,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ValidateCustomerPasswordInput {
    pub password: Option<String>,
}

record!(ValidateCustomerPasswordInput { password });

impl ValidateCustomerPasswordInput {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ValidatePassword {
    pub success: Option<bool>,
}

record!(ValidatePassword { success });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerAddress {
    /// Read-only.
    pub id: Option<i64>,
    /// Read-only.
    pub country_iso2: Option<String>,
    pub customer_id: Option<i64>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub company: Option<String>,
    pub street_1: Option<String>,
    pub street_2: Option<String>,
    pub city: Option<String>,
    pub state: Option<String>,
    pub zip: Option<String>,
    pub country: Option<String>,
    pub phone: Option<String>,
    pub address_type: Option<AddressType>,
}

record!(CustomerAddress {
    id, country_iso2, customer_id, first_name, last_name, company, street_1, street_2, city, state,
    zip, country, phone, address_type,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerAddressInput {
    pub customer_id: Option<i64>,
    /// Required.
    pub first_name: Option<String>,
    /// Required.
    pub last_name: Option<String>,
    pub company: Option<String>,
    /// Required.
    pub street_1: Option<String>,
    pub street_2: Option<String>,
    /// Required.
    pub city: Option<String>,
    /// Required.
    pub state: Option<String>,
    /// Required.
    pub zip: Option<String>,
    /// Required.
    pub country: Option<String>,
    /// Required.
    pub phone: Option<String>,
    pub address_type: Option<AddressType>,
}

record!(CustomerAddressInput {
    customer_id, first_name, last_name, company, street_1, street_2, city, state, zip, country,
    phone, address_type,
});

impl CustomerAddressInput {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn customer_id(mut self, value: i64) -> Self {
        self.customer_id = Some(value);
        self
    }
    /// Required.
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        self.first_name = Some(value.into());
        self
    }
    /// Required.
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = Some(value.into());
        self
    }
    pub fn company(mut self, value: impl Into<String>) -> Self {
        self.company = Some(value.into());
        self
    }
    /// Required.
    pub fn street_1(mut self, value: impl Into<String>) -> Self {
        self.street_1 = Some(value.into());
        self
    }
    pub fn street_2(mut self, value: impl Into<String>) -> Self {
        self.street_2 = Some(value.into());
        self
    }
    /// Required.
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }
    /// Required.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }
    /// Required.
    pub fn zip(mut self, value: impl Into<String>) -> Self {
        self.zip = Some(value.into());
        self
    }
    /// Required.
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }
    /// Required.
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }
    pub fn address_type(mut self, value: impl Into<AddressType>) -> Self {
        self.address_type = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerAddressUpdate {
    pub customer_id: Nullable<i64>,
    /// Required.
    pub first_name: Option<String>,
    /// Required.
    pub last_name: Option<String>,
    pub company: Nullable<String>,
    /// Required.
    pub street_1: Option<String>,
    pub street_2: Nullable<String>,
    /// Required.
    pub city: Option<String>,
    /// Required.
    pub state: Option<String>,
    /// Required.
    pub zip: Option<String>,
    /// Required.
    pub country: Option<String>,
    /// Required.
    pub phone: Option<String>,
    pub address_type: Nullable<AddressType>,
}

record!(CustomerAddressUpdate {
    customer_id, first_name, last_name, company, street_1, street_2, city, state, zip, country,
    phone, address_type,
});

impl CustomerAddressUpdate {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn customer_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.customer_id = value.into();
        self
    }
    /// Required.
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        self.first_name = Some(value.into());
        self
    }
    /// Required.
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = Some(value.into());
        self
    }
    pub fn company(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.company = value.into();
        self
    }
    /// Required.
    pub fn street_1(mut self, value: impl Into<String>) -> Self {
        self.street_1 = Some(value.into());
        self
    }
    pub fn street_2(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.street_2 = value.into();
        self
    }
    /// Required.
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }
    /// Required.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }
    /// Required.
    pub fn zip(mut self, value: impl Into<String>) -> Self {
        self.zip = Some(value.into());
        self
    }
    /// Required.
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }
    /// Required.
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }
    pub fn address_type(mut self, value: impl Into<Nullable<AddressType>>) -> Self {
        self.address_type = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerGroup {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub is_default: Option<bool>,
    pub category_access: Option<CategoryAccessLevel>,
    pub discount_rules: Option<Vec<CustomerGroupDiscountRule>>,
    pub date_created: Option<String>,
    pub date_modified: Option<String>,
    pub is_group_for_guests: Option<bool>,
}

record!(CustomerGroup {
    id, name, is_default, category_access, discount_rules, date_created, date_modified,
    is_group_for_guests,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CategoryAccessLevel {
    pub r#type: Option<CategoryAccessLevelType>,
    pub categories: Option<Vec<i64>>,
}

record!(CategoryAccessLevel { r#type, categories });

impl CategoryAccessLevel {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn r#type(mut self, value: impl Into<CategoryAccessLevelType>) -> Self {
        self.r#type = Some(value.into());
        self
    }
    pub fn categories(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.categories = Some(value.into_iter().collect());
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CustomerGroupDiscountRule {
    PriceListId(CustomerGroupDiscountRulePriceListId),
    CategoryId(CustomerGroupDiscountRuleCategoryId),
    ProductId(CustomerGroupDiscountRuleProductId),
    Object(CustomerGroupDiscountRuleObject),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(CustomerGroupDiscountRule {
    PriceListId(object), CategoryId(object), ProductId(object), Object(object),
});

impl From<CustomerGroupDiscountRulePriceListId> for CustomerGroupDiscountRule {
    fn from(value: CustomerGroupDiscountRulePriceListId) -> Self {
        Self::PriceListId(value)
    }
}

impl From<CustomerGroupDiscountRuleCategoryId> for CustomerGroupDiscountRule {
    fn from(value: CustomerGroupDiscountRuleCategoryId) -> Self {
        Self::CategoryId(value)
    }
}

impl From<CustomerGroupDiscountRuleProductId> for CustomerGroupDiscountRule {
    fn from(value: CustomerGroupDiscountRuleProductId) -> Self {
        Self::ProductId(value)
    }
}

impl From<CustomerGroupDiscountRuleObject> for CustomerGroupDiscountRule {
    fn from(value: CustomerGroupDiscountRuleObject) -> Self {
        Self::Object(value)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerGroupDiscountRulePriceListId {
    pub r#type: Option<CustomerGroupDiscountRuleObjectType>,
    pub method: Option<PriceListRecordBulkPricingTierType>,
    pub amount: Option<Decimal>,
    pub price_list_id: Option<i64>,
}

record!(CustomerGroupDiscountRulePriceListId { r#type, method, amount as Text, price_list_id });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerGroupDiscountRuleCategoryId {
    pub r#type: Option<CustomerGroupDiscountRuleObjectType>,
    pub method: Option<PriceListRecordBulkPricingTierType>,
    pub amount: Option<Decimal>,
    pub category_id: Option<i64>,
}

record!(CustomerGroupDiscountRuleCategoryId { r#type, method, amount as Text, category_id });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerGroupDiscountRuleProductId {
    pub r#type: Option<CustomerGroupDiscountRuleObjectType>,
    pub method: Option<PriceListRecordBulkPricingTierType>,
    pub amount: Option<Decimal>,
    pub product_id: Option<i64>,
}

record!(CustomerGroupDiscountRuleProductId { r#type, method, amount as Text, product_id });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerGroupDiscountRuleObject {
    pub r#type: Option<CustomerGroupDiscountRuleObjectType>,
    pub method: Option<PriceListRecordBulkPricingTierType>,
    pub amount: Option<Decimal>,
}

record!(CustomerGroupDiscountRuleObject { r#type, method, amount as Text });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerGroupPostPut {
    pub name: Option<String>,
    pub is_default: Option<bool>,
    pub category_access: Option<CategoryAccessLevel>,
    pub discount_rules: Option<Vec<CustomerGroupPostPutDiscountRule>>,
    pub is_group_for_guests: Option<bool>,
}

record!(CustomerGroupPostPut {
    name, is_default, category_access, discount_rules, is_group_for_guests,
});

impl CustomerGroupPostPut {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    pub fn is_default(mut self, value: bool) -> Self {
        self.is_default = Some(value);
        self
    }
    pub fn category_access(mut self, value: CategoryAccessLevel) -> Self {
        self.category_access = Some(value);
        self
    }
    pub fn discount_rules(
        mut self,
        value: impl IntoIterator<Item = CustomerGroupPostPutDiscountRule>,
    ) -> Self {
        self.discount_rules = Some(value.into_iter().collect());
        self
    }
    pub fn is_group_for_guests(mut self, value: bool) -> Self {
        self.is_group_for_guests = Some(value);
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CustomerGroupPostPutDiscountRule {
    PriceList(CustomerGroupPostPutDiscountRulePriceList),
    Category(Category),
    Product(Product),
    All(AllStoreWide),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(CustomerGroupPostPutDiscountRule by "type" {
    PriceList(object is "price_list"), Category(object is "category"), Product(object is "product"),
    All(object is "all"),
});

impl From<CustomerGroupPostPutDiscountRulePriceList>
for CustomerGroupPostPutDiscountRule {
    fn from(value: CustomerGroupPostPutDiscountRulePriceList) -> Self {
        Self::PriceList(value)
    }
}

impl From<Category> for CustomerGroupPostPutDiscountRule {
    fn from(value: Category) -> Self {
        Self::Category(value)
    }
}

impl From<Product> for CustomerGroupPostPutDiscountRule {
    fn from(value: Product) -> Self {
        Self::Product(value)
    }
}

impl From<AllStoreWide> for CustomerGroupPostPutDiscountRule {
    fn from(value: AllStoreWide) -> Self {
        Self::All(value)
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomerGroupPostPutDiscountRulePriceList {
    pub r#type: CustomerGroupPostPutDiscountRulePriceListType,
    pub price_list_id: Option<i64>,
}

record!(CustomerGroupPostPutDiscountRulePriceList { r#type, price_list_id });

impl CustomerGroupPostPutDiscountRulePriceList {
    pub fn new(
        r#type: impl Into<CustomerGroupPostPutDiscountRulePriceListType>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            ..Record::empty()
        }
    }
    pub fn r#type(
        mut self,
        value: impl Into<CustomerGroupPostPutDiscountRulePriceListType>,
    ) -> Self {
        self.r#type = value.into();
        self
    }
    pub fn price_list_id(mut self, value: i64) -> Self {
        self.price_list_id = Some(value);
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Category {
    pub r#type: CategoryType,
    pub method: PriceListRecordBulkPricingTierType,
    pub amount: Decimal,
    pub category_id: i64,
}

record!(Category { r#type, method, amount as Text, category_id });

impl Category {
    pub fn new(
        r#type: impl Into<CategoryType>,
        method: impl Into<PriceListRecordBulkPricingTierType>,
        amount: impl Into<Decimal>,
        category_id: i64,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            method: method.into(),
            amount: amount.into(),
            category_id,
        }
    }
    pub fn r#type(mut self, value: impl Into<CategoryType>) -> Self {
        self.r#type = value.into();
        self
    }
    pub fn method(
        mut self,
        value: impl Into<PriceListRecordBulkPricingTierType>,
    ) -> Self {
        self.method = value.into();
        self
    }
    pub fn amount(mut self, value: impl Into<Decimal>) -> Self {
        self.amount = value.into();
        self
    }
    pub fn category_id(mut self, value: i64) -> Self {
        self.category_id = value;
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Product {
    pub r#type: ProductType,
    pub method: PriceListRecordBulkPricingTierType,
    pub amount: Decimal,
    pub product_id: i64,
}

record!(Product { r#type, method, amount as Text, product_id });

impl Product {
    pub fn new(
        r#type: impl Into<ProductType>,
        method: impl Into<PriceListRecordBulkPricingTierType>,
        amount: impl Into<Decimal>,
        product_id: i64,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            method: method.into(),
            amount: amount.into(),
            product_id,
        }
    }
    pub fn r#type(mut self, value: impl Into<ProductType>) -> Self {
        self.r#type = value.into();
        self
    }
    pub fn method(
        mut self,
        value: impl Into<PriceListRecordBulkPricingTierType>,
    ) -> Self {
        self.method = value.into();
        self
    }
    pub fn amount(mut self, value: impl Into<Decimal>) -> Self {
        self.amount = value.into();
        self
    }
    pub fn product_id(mut self, value: i64) -> Self {
        self.product_id = value;
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AllStoreWide {
    pub r#type: AllStoreWideType,
    pub method: Option<PriceListRecordBulkPricingTierType>,
    pub amount: Option<Decimal>,
}

record!(AllStoreWide { r#type, method, amount as Text });

impl AllStoreWide {
    pub fn new(r#type: impl Into<AllStoreWideType>) -> Self {
        Self {
            r#type: r#type.into(),
            ..Record::empty()
        }
    }
    pub fn r#type(mut self, value: impl Into<AllStoreWideType>) -> Self {
        self.r#type = value.into();
        self
    }
    pub fn method(
        mut self,
        value: impl Into<PriceListRecordBulkPricingTierType>,
    ) -> Self {
        self.method = Some(value.into());
        self
    }
    pub fn amount(mut self, value: impl Into<Decimal>) -> Self {
        self.amount = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerGroupUpdate {
    pub name: Nullable<String>,
    pub is_default: Nullable<bool>,
    pub category_access: Nullable<CategoryAccessLevel>,
    pub discount_rules: Nullable<Vec<CustomerGroupPostPutDiscountRule>>,
    pub is_group_for_guests: Nullable<bool>,
}

record!(CustomerGroupUpdate {
    name, is_default, category_access, discount_rules, is_group_for_guests,
});

impl CustomerGroupUpdate {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.name = value.into();
        self
    }
    pub fn is_default(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.is_default = value.into();
        self
    }
    pub fn category_access(
        mut self,
        value: impl Into<Nullable<CategoryAccessLevel>>,
    ) -> Self {
        self.category_access = value.into();
        self
    }
    pub fn discount_rules(
        mut self,
        value: impl Into<Nullable<Vec<CustomerGroupPostPutDiscountRule>>>,
    ) -> Self {
        self.discount_rules = value.into();
        self
    }
    pub fn is_group_for_guests(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.is_group_for_guests = value.into();
        self
    }
}
