// Written by `cargo xtask regen`; edit nothing here.
//! Types of Shipping Providers.

use bigcommerce_runtime::codegen::{Decimal, Json, Map, NaiveDate, Record, record};

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RateRequestPayload {
    /// Required.
    pub base_options: Option<BaseOptions>,
    pub zone_options: Option<Map<String, Json>>,
    pub connection_options: Option<Map<String, Json>>,
}

record!(RateRequestPayload { base_options, zone_options, connection_options });

impl RateRequestPayload {
    pub fn new() -> Self {
        Record::empty()
    }
    /// Required.
    pub fn base_options(mut self, value: BaseOptions) -> Self {
        self.base_options = Some(value);
        self
    }
    pub fn zone_options(mut self, value: Map<String, Json>) -> Self {
        self.zone_options = Some(value);
        self
    }
    pub fn connection_options(mut self, value: Map<String, Json>) -> Self {
        self.connection_options = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BaseOptions {
    /// Required.
    pub origin: Option<BaseOptionsOrigin>,
    /// Required.
    pub destination: Option<BaseOptionsDestination>,
    /// Required.
    pub items: Option<Vec<BaseOptionsItem>>,
    pub customer: Option<BaseOptionsCustomer>,
    /// Required.
    pub store_id: Option<String>,
    pub request_context: Option<BaseOptionsRequestContext>,
}

record!(BaseOptions { origin, destination, items, customer, store_id, request_context });

impl BaseOptions {
    pub fn new() -> Self {
        Record::empty()
    }
    /// Required.
    pub fn origin(mut self, value: BaseOptionsOrigin) -> Self {
        self.origin = Some(value);
        self
    }
    /// Required.
    pub fn destination(mut self, value: BaseOptionsDestination) -> Self {
        self.destination = Some(value);
        self
    }
    /// Required.
    pub fn items(mut self, value: impl IntoIterator<Item = BaseOptionsItem>) -> Self {
        self.items = Some(value.into_iter().collect());
        self
    }
    pub fn customer(mut self, value: BaseOptionsCustomer) -> Self {
        self.customer = Some(value);
        self
    }
    /// Required.
    pub fn store_id(mut self, value: impl Into<String>) -> Self {
        self.store_id = Some(value.into());
        self
    }
    pub fn request_context(mut self, value: BaseOptionsRequestContext) -> Self {
        self.request_context = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BaseOptionsOrigin {
    /// At most 255 characters.
    pub street_1: Option<String>,
    /// At most 255 characters.
    pub street_2: Option<String>,
    /// Required. At most 20 characters.
    pub zip: Option<String>,
    /// At most 50 characters.
    pub city: Option<String>,
    /// At most 2 characters.
    pub state_iso2: Option<String>,
    /// Required. At most 2 characters.
    pub country_iso2: Option<String>,
    pub address_type: Option<AddressType>,
}

record!(BaseOptionsOrigin {
    street_1, street_2, zip, city, state_iso2, country_iso2, address_type,
});

impl BaseOptionsOrigin {
    pub fn new() -> Self {
        Record::empty()
    }
    /// At most 255 characters.
    pub fn street_1(mut self, value: impl Into<String>) -> Self {
        self.street_1 = Some(value.into());
        self
    }
    /// At most 255 characters.
    pub fn street_2(mut self, value: impl Into<String>) -> Self {
        self.street_2 = Some(value.into());
        self
    }
    /// Required. At most 20 characters.
    pub fn zip(mut self, value: impl Into<String>) -> Self {
        self.zip = Some(value.into());
        self
    }
    /// At most 50 characters.
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }
    /// At most 2 characters.
    pub fn state_iso2(mut self, value: impl Into<String>) -> Self {
        self.state_iso2 = Some(value.into());
        self
    }
    /// Required. At most 2 characters.
    pub fn country_iso2(mut self, value: impl Into<String>) -> Self {
        self.country_iso2 = Some(value.into());
        self
    }
    pub fn address_type(mut self, value: impl Into<AddressType>) -> Self {
        self.address_type = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BaseOptionsDestination {
    /// At most 255 characters.
    pub street_1: Option<String>,
    /// At most 255 characters.
    pub street_2: Option<String>,
    /// Required. At most 20 characters.
    pub zip: Option<String>,
    /// At most 50 characters.
    pub city: Option<String>,
    /// At most 2 characters.
    pub state_iso2: Option<String>,
    /// Required. At most 2 characters.
    pub country_iso2: Option<String>,
    pub address_type: Option<AddressType>,
    pub form_fields: Option<Map<String, String>>,
}

record!(BaseOptionsDestination {
    street_1, street_2, zip, city, state_iso2, country_iso2, address_type, form_fields,
});

impl BaseOptionsDestination {
    pub fn new() -> Self {
        Record::empty()
    }
    /// At most 255 characters.
    pub fn street_1(mut self, value: impl Into<String>) -> Self {
        self.street_1 = Some(value.into());
        self
    }
    /// At most 255 characters.
    pub fn street_2(mut self, value: impl Into<String>) -> Self {
        self.street_2 = Some(value.into());
        self
    }
    /// Required. At most 20 characters.
    pub fn zip(mut self, value: impl Into<String>) -> Self {
        self.zip = Some(value.into());
        self
    }
    /// At most 50 characters.
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }
    /// At most 2 characters.
    pub fn state_iso2(mut self, value: impl Into<String>) -> Self {
        self.state_iso2 = Some(value.into());
        self
    }
    /// Required. At most 2 characters.
    pub fn country_iso2(mut self, value: impl Into<String>) -> Self {
        self.country_iso2 = Some(value.into());
        self
    }
    pub fn address_type(mut self, value: impl Into<AddressType>) -> Self {
        self.address_type = Some(value.into());
        self
    }
    pub fn form_fields(mut self, value: Map<String, String>) -> Self {
        self.form_fields = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BaseOptionsItem {
    pub sku: Option<String>,
    pub variant_id: Option<String>,
    pub product_id: Option<String>,
    pub name: Option<String>,
    pub length: Option<DimensionValue>,
    pub width: Option<DimensionValue>,
    pub height: Option<DimensionValue>,
    pub weight: Option<BaseOptionsItemWeight>,
    pub discounted_price: Option<MoneyValueInput>,
    pub declared_value: Option<MoneyValueInput>,
    pub quantity: Option<i64>,
    pub attributes: Option<Vec<BaseOptionsItemAttribute>>,
}

record!(BaseOptionsItem {
    sku, variant_id, product_id, name, length, width, height, weight, discounted_price,
    declared_value, quantity, attributes,
});

impl BaseOptionsItem {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn sku(mut self, value: impl Into<String>) -> Self {
        self.sku = Some(value.into());
        self
    }
    pub fn variant_id(mut self, value: impl Into<String>) -> Self {
        self.variant_id = Some(value.into());
        self
    }
    pub fn product_id(mut self, value: impl Into<String>) -> Self {
        self.product_id = Some(value.into());
        self
    }
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    pub fn length(mut self, value: DimensionValue) -> Self {
        self.length = Some(value);
        self
    }
    pub fn width(mut self, value: DimensionValue) -> Self {
        self.width = Some(value);
        self
    }
    pub fn height(mut self, value: DimensionValue) -> Self {
        self.height = Some(value);
        self
    }
    pub fn weight(mut self, value: BaseOptionsItemWeight) -> Self {
        self.weight = Some(value);
        self
    }
    pub fn discounted_price(mut self, value: MoneyValueInput) -> Self {
        self.discounted_price = Some(value);
        self
    }
    pub fn declared_value(mut self, value: MoneyValueInput) -> Self {
        self.declared_value = Some(value);
        self
    }
    pub fn quantity(mut self, value: i64) -> Self {
        self.quantity = Some(value);
        self
    }
    pub fn attributes(
        mut self,
        value: impl IntoIterator<Item = BaseOptionsItemAttribute>,
    ) -> Self {
        self.attributes = Some(value.into_iter().collect());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DimensionValue {
    /// Required.
    pub units: Option<DimensionValueUnits>,
    /// Required. At least 0.
    pub value: Option<Decimal>,
}

record!(DimensionValue { units, value });

impl DimensionValue {
    pub fn new() -> Self {
        Record::empty()
    }
    /// Required.
    pub fn units(mut self, value: impl Into<DimensionValueUnits>) -> Self {
        self.units = Some(value.into());
        self
    }
    /// Required. At least 0.
    pub fn value(mut self, value: impl Into<Decimal>) -> Self {
        self.value = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BaseOptionsItemWeight {
    /// Required.
    pub units: Option<BaseOptionsItemWeightUnits>,
    /// Required. At least 0.
    pub value: Option<Decimal>,
}

record!(BaseOptionsItemWeight { units, value });

impl BaseOptionsItemWeight {
    pub fn new() -> Self {
        Record::empty()
    }
    /// Required.
    pub fn units(mut self, value: impl Into<BaseOptionsItemWeightUnits>) -> Self {
        self.units = Some(value.into());
        self
    }
    /// Required. At least 0.
    pub fn value(mut self, value: impl Into<Decimal>) -> Self {
        self.value = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MoneyValueInput {
    /// Required. Pattern: `^[A-Z]{3,3}$`.
    pub currency: Option<String>,
    /// Required. At least 0.
    pub amount: Option<Decimal>,
}

record!(MoneyValueInput { currency, amount });

impl MoneyValueInput {
    pub fn new() -> Self {
        Record::empty()
    }
    /// Required. Pattern: `^[A-Z]{3,3}$`.
    pub fn currency(mut self, value: impl Into<String>) -> Self {
        self.currency = Some(value.into());
        self
    }
    /// Required. At least 0.
    pub fn amount(mut self, value: impl Into<Decimal>) -> Self {
        self.amount = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BaseOptionsItemAttribute {
    pub key: Option<String>,
    pub value: Option<String>,
    pub namespace: Option<String>,
    pub resource_type: Option<BaseOptionsItemAttributeResourceType>,
    pub resource_id: Option<String>,
    pub attribute_type: Option<BaseOptionsItemAttributeType>,
}

record!(BaseOptionsItemAttribute {
    key, value, namespace, resource_type, resource_id, attribute_type,
});

impl BaseOptionsItemAttribute {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    pub fn resource_type(
        mut self,
        value: impl Into<BaseOptionsItemAttributeResourceType>,
    ) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
    pub fn attribute_type(
        mut self,
        value: impl Into<BaseOptionsItemAttributeType>,
    ) -> Self {
        self.attribute_type = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BaseOptionsCustomer {
    pub customer_groups: Option<Vec<BaseOptionsCustomerGroup>>,
    pub customer_id: Option<i64>,
}

record!(BaseOptionsCustomer { customer_groups, customer_id });

impl BaseOptionsCustomer {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn customer_groups(
        mut self,
        value: impl IntoIterator<Item = BaseOptionsCustomerGroup>,
    ) -> Self {
        self.customer_groups = Some(value.into_iter().collect());
        self
    }
    pub fn customer_id(mut self, value: i64) -> Self {
        self.customer_id = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BaseOptionsCustomerGroup {
    pub customer_group_id: Option<i64>,
    pub customer_group_name: Option<String>,
}

record!(BaseOptionsCustomerGroup { customer_group_id, customer_group_name });

impl BaseOptionsCustomerGroup {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn customer_group_id(mut self, value: i64) -> Self {
        self.customer_group_id = Some(value);
        self
    }
    pub fn customer_group_name(mut self, value: impl Into<String>) -> Self {
        self.customer_group_name = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BaseOptionsRequestContext {
    pub reference_values: Option<Vec<NameValue>>,
}

record!(BaseOptionsRequestContext { reference_values });

impl BaseOptionsRequestContext {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn reference_values(
        mut self,
        value: impl IntoIterator<Item = NameValue>,
    ) -> Self {
        self.reference_values = Some(value.into_iter().collect());
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RateResponsePayload {
    /// At most 50 characters.
    pub quote_id: String,
    pub ttl: Option<i64>,
    pub messages: Vec<Message>,
    pub carrier_quotes: Vec<RateResponsePayloadCarrierQuote>,
}

record!(RateResponsePayload { quote_id, ttl, messages, carrier_quotes });

impl RateResponsePayload {
    pub fn new(
        quote_id: impl Into<String>,
        messages: impl IntoIterator<Item = Message>,
        carrier_quotes: impl IntoIterator<Item = RateResponsePayloadCarrierQuote>,
    ) -> Self {
        Self {
            quote_id: quote_id.into(),
            messages: messages.into_iter().collect(),
            carrier_quotes: carrier_quotes.into_iter().collect(),
            ..Record::empty()
        }
    }
    /// At most 50 characters.
    pub fn quote_id(mut self, value: impl Into<String>) -> Self {
        self.quote_id = value.into();
        self
    }
    pub fn ttl(mut self, value: i64) -> Self {
        self.ttl = Some(value);
        self
    }
    pub fn messages(mut self, value: impl IntoIterator<Item = Message>) -> Self {
        self.messages = value.into_iter().collect();
        self
    }
    pub fn carrier_quotes(
        mut self,
        value: impl IntoIterator<Item = RateResponsePayloadCarrierQuote>,
    ) -> Self {
        self.carrier_quotes = value.into_iter().collect();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Message {
    /// 1 to 500 characters.
    pub text: String,
    pub r#type: MessageType,
}

record!(Message { text, r#type });

impl Message {
    pub fn new(text: impl Into<String>, r#type: impl Into<MessageType>) -> Self {
        Self {
            text: text.into(),
            r#type: r#type.into(),
        }
    }
    /// 1 to 500 characters.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = value.into();
        self
    }
    pub fn r#type(mut self, value: impl Into<MessageType>) -> Self {
        self.r#type = value.into();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RateResponsePayloadCarrierQuote {
    pub carrier_info: Option<RateResponsePayloadCarrierQuoteCarrierInfo>,
    pub quotes: Vec<RateResponsePayloadCarrierQuoteItem>,
}

record!(RateResponsePayloadCarrierQuote { carrier_info, quotes });

impl RateResponsePayloadCarrierQuote {
    pub fn new(
        quotes: impl IntoIterator<Item = RateResponsePayloadCarrierQuoteItem>,
    ) -> Self {
        Self {
            quotes: quotes.into_iter().collect(),
            ..Record::empty()
        }
    }
    pub fn carrier_info(
        mut self,
        value: RateResponsePayloadCarrierQuoteCarrierInfo,
    ) -> Self {
        self.carrier_info = Some(value);
        self
    }
    pub fn quotes(
        mut self,
        value: impl IntoIterator<Item = RateResponsePayloadCarrierQuoteItem>,
    ) -> Self {
        self.quotes = value.into_iter().collect();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RateResponsePayloadCarrierQuoteCarrierInfo {
    /// At most 50 characters.
    pub code: String,
    /// 1 to 100 characters.
    pub display_name: String,
}

record!(RateResponsePayloadCarrierQuoteCarrierInfo { code, display_name });

impl RateResponsePayloadCarrierQuoteCarrierInfo {
    pub fn new(code: impl Into<String>, display_name: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            display_name: display_name.into(),
        }
    }
    /// At most 50 characters.
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = value.into();
        self
    }
    /// 1 to 100 characters.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = value.into();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RateResponsePayloadCarrierQuoteItem {
    /// 1 to 50 characters.
    pub code: String,
    /// At most 100 characters.
    pub display_name: String,
    pub cost: MoneyValue,
    pub messages: Option<Vec<Message>>,
    /// At most 500 characters.
    pub description: Option<String>,
    /// At most 50 characters.
    pub rate_id: Option<String>,
    pub discounted_cost: Option<MoneyValue>,
    pub dispatch_date: Option<NaiveDate>,
    pub transit_time: Option<RateResponsePayloadCarrierQuoteItemTransitTime>,
}

record!(RateResponsePayloadCarrierQuoteItem {
    code, display_name, cost, messages, description, rate_id, discounted_cost, dispatch_date,
    transit_time,
});

impl RateResponsePayloadCarrierQuoteItem {
    pub fn new(
        code: impl Into<String>,
        display_name: impl Into<String>,
        cost: MoneyValue,
    ) -> Self {
        Self {
            code: code.into(),
            display_name: display_name.into(),
            cost,
            ..Record::empty()
        }
    }
    /// 1 to 50 characters.
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = value.into();
        self
    }
    /// At most 100 characters.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = value.into();
        self
    }
    pub fn cost(mut self, value: MoneyValue) -> Self {
        self.cost = value;
        self
    }
    pub fn messages(mut self, value: impl IntoIterator<Item = Message>) -> Self {
        self.messages = Some(value.into_iter().collect());
        self
    }
    /// At most 500 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// At most 50 characters.
    pub fn rate_id(mut self, value: impl Into<String>) -> Self {
        self.rate_id = Some(value.into());
        self
    }
    pub fn discounted_cost(mut self, value: MoneyValue) -> Self {
        self.discounted_cost = Some(value);
        self
    }
    pub fn dispatch_date(mut self, value: NaiveDate) -> Self {
        self.dispatch_date = Some(value);
        self
    }
    pub fn transit_time(
        mut self,
        value: RateResponsePayloadCarrierQuoteItemTransitTime,
    ) -> Self {
        self.transit_time = Some(value);
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MoneyValue {
    /// Pattern: `^[A-Z]{3,3}$`.
    pub currency: String,
    /// At least 0.
    pub amount: Decimal,
}

record!(MoneyValue { currency, amount });

impl MoneyValue {
    pub fn new(currency: impl Into<String>, amount: impl Into<Decimal>) -> Self {
        Self {
            currency: currency.into(),
            amount: amount.into(),
        }
    }
    /// Pattern: `^[A-Z]{3,3}$`.
    pub fn currency(mut self, value: impl Into<String>) -> Self {
        self.currency = value.into();
        self
    }
    /// At least 0.
    pub fn amount(mut self, value: impl Into<Decimal>) -> Self {
        self.amount = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RateResponsePayloadCarrierQuoteItemTransitTime {
    pub units: Option<RateResponsePayloadCarrierQuoteItemTransitTimeUnits>,
    /// 1 to 90.
    pub duration: Option<i64>,
}

record!(RateResponsePayloadCarrierQuoteItemTransitTime { units, duration });

impl RateResponsePayloadCarrierQuoteItemTransitTime {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn units(
        mut self,
        value: impl Into<RateResponsePayloadCarrierQuoteItemTransitTimeUnits>,
    ) -> Self {
        self.units = Some(value.into());
        self
    }
    /// 1 to 90.
    pub fn duration(mut self, value: i64) -> Self {
        self.duration = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckConnectionOptionsRequestPayload {
    /// Required.
    pub connection_options: Option<Map<String, Json>>,
}

record!(CheckConnectionOptionsRequestPayload { connection_options });

impl CheckConnectionOptionsRequestPayload {
    pub fn new() -> Self {
        Record::empty()
    }
    /// Required.
    pub fn connection_options(mut self, value: Map<String, Json>) -> Self {
        self.connection_options = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckConnectionOptionsPayload {
    pub valid: Option<bool>,
    pub messages: Option<Vec<Message>>,
}

record!(CheckConnectionOptionsPayload { valid, messages });

impl CheckConnectionOptionsPayload {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn valid(mut self, value: bool) -> Self {
        self.valid = Some(value);
        self
    }
    pub fn messages(mut self, value: impl IntoIterator<Item = Message>) -> Self {
        self.messages = Some(value.into_iter().collect());
        self
    }
}
