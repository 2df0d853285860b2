// Written by `cargo xtask regen`; edit nothing here.
//! Types of Tax Provider API.

use bigcommerce_runtime::codegen::{DateTime, Decimal, Nullable, Record, record};

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestQuote {
    /// Required.
    pub id: Option<String>,
    /// Required.
    pub currency_code: Option<String>,
    /// Required.
    pub customer: Option<RequestQuoteCustomer>,
    /// Required.
    pub transaction_date: Option<DateTime>,
    /// Required.
    pub documents: Option<Vec<RequestDocument>>,
}

record!(RequestQuote { id, currency_code, customer, transaction_date, documents });

impl RequestQuote {
    pub fn new() -> Self {
        Record::empty()
    }
    /// Required.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Required.
    pub fn currency_code(mut self, value: impl Into<String>) -> Self {
        self.currency_code = Some(value.into());
        self
    }
    /// Required.
    pub fn customer(mut self, value: RequestQuoteCustomer) -> Self {
        self.customer = Some(value);
        self
    }
    /// Required.
    pub fn transaction_date(mut self, value: impl Into<DateTime>) -> Self {
        self.transaction_date = Some(value.into());
        self
    }
    /// Required.
    pub fn documents(
        mut self,
        value: impl IntoIterator<Item = RequestDocument>,
    ) -> Self {
        self.documents = Some(value.into_iter().collect());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestQuoteCustomer {
    /// Required.
    pub customer_id: Option<String>,
    /// Required. Default: `"0"`.
    pub customer_group_id: Option<String>,
    pub taxability_code: Option<String>,
    pub tax_properties: Option<Vec<RequestItemTaxProperty>>,
}

record!(RequestQuoteCustomer { customer_id, customer_group_id, taxability_code, tax_properties });

impl RequestQuoteCustomer {
    pub fn new() -> Self {
        Record::empty()
    }
    /// Required.
    pub fn customer_id(mut self, value: impl Into<String>) -> Self {
        self.customer_id = Some(value.into());
        self
    }
    /// Required. Default: `"0"`.
    pub fn customer_group_id(mut self, value: impl Into<String>) -> Self {
        self.customer_group_id = Some(value.into());
        self
    }
    pub fn taxability_code(mut self, value: impl Into<String>) -> Self {
        self.taxability_code = Some(value.into());
        self
    }
    pub fn tax_properties(
        mut self,
        value: impl IntoIterator<Item = RequestItemTaxProperty>,
    ) -> Self {
        self.tax_properties = Some(value.into_iter().collect());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestItemTaxProperty {
    /// Required.
    pub code: Option<String>,
    /// Required.
    pub value: Option<String>,
}

record!(RequestItemTaxProperty { code, value });

impl RequestItemTaxProperty {
    pub fn new() -> Self {
        Record::empty()
    }
    /// Required.
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Required.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestDocument {
    /// Required.
    pub id: Option<String>,
    pub billing_address: Option<Address>,
    /// Required.
    pub destination_address: Option<Address>,
    /// Required.
    pub origin_address: Option<Address>,
    /// Required.
    pub shipping: Option<RequestDocumentShipping>,
    /// Required.
    pub handling: Option<RequestDocumentHandling>,
    /// Required.
    pub items: Option<Vec<RequestDocumentItem>>,
}

record!(RequestDocument {
    id, billing_address, destination_address, origin_address, shipping, handling, items,
});

impl RequestDocument {
    pub fn new() -> Self {
        Record::empty()
    }
    /// Required.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    pub fn billing_address(mut self, value: Address) -> Self {
        self.billing_address = Some(value);
        self
    }
    /// Required.
    pub fn destination_address(mut self, value: Address) -> Self {
        self.destination_address = Some(value);
        self
    }
    /// Required.
    pub fn origin_address(mut self, value: Address) -> Self {
        self.origin_address = Some(value);
        self
    }
    /// Required.
    pub fn shipping(mut self, value: RequestDocumentShipping) -> Self {
        self.shipping = Some(value);
        self
    }
    /// Required.
    pub fn handling(mut self, value: RequestDocumentHandling) -> Self {
        self.handling = Some(value);
        self
    }
    /// Required.
    pub fn items(
        mut self,
        value: impl IntoIterator<Item = RequestDocumentItem>,
    ) -> Self {
        self.items = Some(value.into_iter().collect());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Address {
    pub line1: Option<String>,
    pub line2: Option<String>,
    pub city: Option<String>,
    pub region_name: Option<String>,
    pub region_code: Option<String>,
    pub country_name: Option<String>,
    pub country_code: Option<String>,
    pub postal_code: Option<String>,
    /// Deprecated.
    pub company_name: Option<String>,
    pub r#type: Option<AddressType>,
}

record!(Address {
    line1, line2, city, region_name, region_code, country_name, country_code, postal_code,
    company_name, r#type,
});

impl Address {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn line1(mut self, value: impl Into<String>) -> Self {
        self.line1 = Some(value.into());
        self
    }
    pub fn line2(mut self, value: impl Into<String>) -> Self {
        self.line2 = Some(value.into());
        self
    }
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }
    pub fn region_name(mut self, value: impl Into<String>) -> Self {
        self.region_name = Some(value.into());
        self
    }
    pub fn region_code(mut self, value: impl Into<String>) -> Self {
        self.region_code = Some(value.into());
        self
    }
    pub fn country_name(mut self, value: impl Into<String>) -> Self {
        self.country_name = Some(value.into());
        self
    }
    pub fn country_code(mut self, value: impl Into<String>) -> Self {
        self.country_code = Some(value.into());
        self
    }
    pub fn postal_code(mut self, value: impl Into<String>) -> Self {
        self.postal_code = Some(value.into());
        self
    }
    /// Deprecated.
    pub fn company_name(mut self, value: impl Into<String>) -> Self {
        self.company_name = Some(value.into());
        self
    }
    pub fn r#type(mut self, value: impl Into<AddressType>) -> Self {
        self.r#type = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestDocumentShipping {
    /// Required.
    pub id: Option<String>,
    pub item_code: Option<String>,
    pub item_reference: Option<String>,
    pub name: Option<String>,
    /// Required.
    pub price: Option<RequestDocumentShippingPrice>,
    /// Required. At least 0.
    pub quantity: Option<i64>,
    pub tax_class: Option<TaxClassInput>,
    /// Default: `false`.
    pub tax_exempt: Option<bool>,
    pub tax_properties: Option<Vec<RequestItemTaxProperty>>,
    /// Required.
    pub r#type: Option<ShippingType>,
}

record!(RequestDocumentShipping {
    id, item_code, item_reference, name, price, quantity, tax_class, tax_exempt, tax_properties,
    r#type,
});

impl RequestDocumentShipping {
    pub fn new() -> Self {
        Record::empty()
    }
    /// Required.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    pub fn item_code(mut self, value: impl Into<String>) -> Self {
        self.item_code = Some(value.into());
        self
    }
    pub fn item_reference(mut self, value: impl Into<String>) -> Self {
        self.item_reference = Some(value.into());
        self
    }
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Required.
    pub fn price(mut self, value: RequestDocumentShippingPrice) -> Self {
        self.price = Some(value);
        self
    }
    /// Required. At least 0.
    pub fn quantity(mut self, value: i64) -> Self {
        self.quantity = Some(value);
        self
    }
    pub fn tax_class(mut self, value: TaxClassInput) -> Self {
        self.tax_class = Some(value);
        self
    }
    /// Default: `false`.
    pub fn tax_exempt(mut self, value: bool) -> Self {
        self.tax_exempt = Some(value);
        self
    }
    pub fn tax_properties(
        mut self,
        value: impl IntoIterator<Item = RequestItemTaxProperty>,
    ) -> Self {
        self.tax_properties = Some(value.into_iter().collect());
        self
    }
    /// Required.
    pub fn r#type(mut self, value: impl Into<ShippingType>) -> Self {
        self.r#type = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestDocumentShippingPrice {
    /// Required.
    pub amount: Option<Decimal>,
    /// Required. Default: `false`.
    pub tax_inclusive: Option<bool>,
}

record!(RequestDocumentShippingPrice { amount, tax_inclusive });

impl RequestDocumentShippingPrice {
    pub fn new() -> Self {
        Record::empty()
    }
    /// Required.
    pub fn amount(mut self, value: impl Into<Decimal>) -> Self {
        self.amount = Some(value.into());
        self
    }
    /// Required. Default: `false`.
    pub fn tax_inclusive(mut self, value: bool) -> Self {
        self.tax_inclusive = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TaxClassInput {
    /// Required.
    pub code: Option<String>,
    /// Required.
    pub class_id: Option<String>,
    /// Required.
    pub name: Option<String>,
}

record!(TaxClassInput { code, class_id, name });

impl TaxClassInput {
    pub fn new() -> Self {
        Record::empty()
    }
    /// Required.
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Required.
    pub fn class_id(mut self, value: impl Into<String>) -> Self {
        self.class_id = Some(value.into());
        self
    }
    /// Required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestDocumentHandling {
    /// Required.
    pub id: Option<String>,
    pub item_code: Option<String>,
    pub item_reference: Option<String>,
    pub name: Option<String>,
    /// Required.
    pub price: Option<RequestDocumentShippingPrice>,
    /// Required. At least 0.
    pub quantity: Option<i64>,
    pub tax_class: Option<TaxClassInput>,
    /// Default: `false`.
    pub tax_exempt: Option<bool>,
    pub tax_properties: Option<Vec<RequestItemTaxProperty>>,
    /// Required.
    pub r#type: Option<HandlingType>,
}

record!(RequestDocumentHandling {
    id, item_code, item_reference, name, price, quantity, tax_class, tax_exempt, tax_properties,
    r#type,
});

impl RequestDocumentHandling {
    pub fn new() -> Self {
        Record::empty()
    }
    /// Required.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    pub fn item_code(mut self, value: impl Into<String>) -> Self {
        self.item_code = Some(value.into());
        self
    }
    pub fn item_reference(mut self, value: impl Into<String>) -> Self {
        self.item_reference = Some(value.into());
        self
    }
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Required.
    pub fn price(mut self, value: RequestDocumentShippingPrice) -> Self {
        self.price = Some(value);
        self
    }
    /// Required. At least 0.
    pub fn quantity(mut self, value: i64) -> Self {
        self.quantity = Some(value);
        self
    }
    pub fn tax_class(mut self, value: TaxClassInput) -> Self {
        self.tax_class = Some(value);
        self
    }
    /// Default: `false`.
    pub fn tax_exempt(mut self, value: bool) -> Self {
        self.tax_exempt = Some(value);
        self
    }
    pub fn tax_properties(
        mut self,
        value: impl IntoIterator<Item = RequestItemTaxProperty>,
    ) -> Self {
        self.tax_properties = Some(value.into_iter().collect());
        self
    }
    /// Required.
    pub fn r#type(mut self, value: impl Into<HandlingType>) -> Self {
        self.r#type = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestDocumentItem {
    /// Required.
    pub id: Option<String>,
    pub item_code: Option<String>,
    pub item_reference: Option<String>,
    pub name: Option<String>,
    /// Required.
    pub price: Option<RequestDocumentShippingPrice>,
    /// Required. At least 0.
    pub quantity: Option<i64>,
    pub tax_class: Option<TaxClassInput>,
    /// Default: `false`.
    pub tax_exempt: Option<bool>,
    pub tax_properties: Option<Vec<RequestItemTaxProperty>>,
    /// Required.
    pub r#type: Option<ItemType>,
    pub wrapping: Option<RequestDocumentItemWrapping>,
}

record!(RequestDocumentItem {
    id, item_code, item_reference, name, price, quantity, tax_class, tax_exempt, tax_properties,
    r#type, wrapping,
});

impl RequestDocumentItem {
    pub fn new() -> Self {
        Record::empty()
    }
    /// Required.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    pub fn item_code(mut self, value: impl Into<String>) -> Self {
        self.item_code = Some(value.into());
        self
    }
    pub fn item_reference(mut self, value: impl Into<String>) -> Self {
        self.item_reference = Some(value.into());
        self
    }
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Required.
    pub fn price(mut self, value: RequestDocumentShippingPrice) -> Self {
        self.price = Some(value);
        self
    }
    /// Required. At least 0.
    pub fn quantity(mut self, value: i64) -> Self {
        self.quantity = Some(value);
        self
    }
    pub fn tax_class(mut self, value: TaxClassInput) -> Self {
        self.tax_class = Some(value);
        self
    }
    /// Default: `false`.
    pub fn tax_exempt(mut self, value: bool) -> Self {
        self.tax_exempt = Some(value);
        self
    }
    pub fn tax_properties(
        mut self,
        value: impl IntoIterator<Item = RequestItemTaxProperty>,
    ) -> Self {
        self.tax_properties = Some(value.into_iter().collect());
        self
    }
    /// Required.
    pub fn r#type(mut self, value: impl Into<ItemType>) -> Self {
        self.r#type = Some(value.into());
        self
    }
    pub fn wrapping(mut self, value: RequestDocumentItemWrapping) -> Self {
        self.wrapping = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestDocumentItemWrapping {
    /// Required.
    pub id: Option<String>,
    pub item_code: Option<String>,
    pub item_reference: Option<String>,
    pub name: Option<String>,
    /// Required.
    pub price: Option<RequestDocumentShippingPrice>,
    /// Required. At least 0.
    pub quantity: Option<i64>,
    pub tax_class: Option<TaxClassInput>,
    /// Default: `false`.
    pub tax_exempt: Option<bool>,
    pub tax_properties: Option<Vec<RequestItemTaxProperty>>,
    /// Required.
    pub r#type: Option<WrappingType>,
}

record!(RequestDocumentItemWrapping {
    id, item_code, item_reference, name, price, quantity, tax_class, tax_exempt, tax_properties,
    r#type,
});

impl RequestDocumentItemWrapping {
    pub fn new() -> Self {
        Record::empty()
    }
    /// Required.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    pub fn item_code(mut self, value: impl Into<String>) -> Self {
        self.item_code = Some(value.into());
        self
    }
    pub fn item_reference(mut self, value: impl Into<String>) -> Self {
        self.item_reference = Some(value.into());
        self
    }
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Required.
    pub fn price(mut self, value: RequestDocumentShippingPrice) -> Self {
        self.price = Some(value);
        self
    }
    /// Required. At least 0.
    pub fn quantity(mut self, value: i64) -> Self {
        self.quantity = Some(value);
        self
    }
    pub fn tax_class(mut self, value: TaxClassInput) -> Self {
        self.tax_class = Some(value);
        self
    }
    /// Default: `false`.
    pub fn tax_exempt(mut self, value: bool) -> Self {
        self.tax_exempt = Some(value);
        self
    }
    pub fn tax_properties(
        mut self,
        value: impl IntoIterator<Item = RequestItemTaxProperty>,
    ) -> Self {
        self.tax_properties = Some(value.into_iter().collect());
        self
    }
    /// Required.
    pub fn r#type(mut self, value: impl Into<WrappingType>) -> Self {
        self.r#type = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResponseQuote {
    pub id: String,
    pub documents: Vec<ResponseDocument>,
}

record!(ResponseQuote { id, documents });

impl ResponseQuote {
    pub fn new(
        id: impl Into<String>,
        documents: impl IntoIterator<Item = ResponseDocument>,
    ) -> Self {
        Self {
            id: id.into(),
            documents: documents.into_iter().collect(),
        }
    }
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
    pub fn documents(
        mut self,
        value: impl IntoIterator<Item = ResponseDocument>,
    ) -> Self {
        self.documents = value.into_iter().collect();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResponseDocument {
    pub id: String,
    pub external_id: Option<String>,
    pub items: Vec<ResponseDocumentItem>,
    pub shipping: ResponseDocumentShipping,
    pub handling: ResponseDocumentHandling,
}

record!(ResponseDocument { id, external_id, items, shipping, handling });

impl ResponseDocument {
    pub fn new(
        id: impl Into<String>,
        items: impl IntoIterator<Item = ResponseDocumentItem>,
        shipping: ResponseDocumentShipping,
        handling: ResponseDocumentHandling,
    ) -> Self {
        Self {
            id: id.into(),
            items: items.into_iter().collect(),
            shipping,
            handling,
            ..Record::empty()
        }
    }
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
    pub fn external_id(mut self, value: impl Into<String>) -> Self {
        self.external_id = Some(value.into());
        self
    }
    pub fn items(
        mut self,
        value: impl IntoIterator<Item = ResponseDocumentItem>,
    ) -> Self {
        self.items = value.into_iter().collect();
        self
    }
    pub fn shipping(mut self, value: ResponseDocumentShipping) -> Self {
        self.shipping = value;
        self
    }
    pub fn handling(mut self, value: ResponseDocumentHandling) -> Self {
        self.handling = value;
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResponseDocumentItem {
    pub id: String,
    pub price: ResponseTaxprice,
    pub r#type: ItemType,
    pub wrapping: Nullable<ResponseDocumentItemWrapping>,
}

record!(ResponseDocumentItem { id, price, r#type, wrapping });

impl ResponseDocumentItem {
    pub fn new(
        id: impl Into<String>,
        price: ResponseTaxprice,
        r#type: impl Into<ItemType>,
    ) -> Self {
        Self {
            id: id.into(),
            price,
            r#type: r#type.into(),
            ..Record::empty()
        }
    }
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
    pub fn price(mut self, value: ResponseTaxprice) -> Self {
        self.price = value;
        self
    }
    pub fn r#type(mut self, value: impl Into<ItemType>) -> Self {
        self.r#type = value.into();
        self
    }
    pub fn wrapping(
        mut self,
        value: impl Into<Nullable<ResponseDocumentItemWrapping>>,
    ) -> Self {
        self.wrapping = value.into();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResponseTaxprice {
    pub amount_inclusive: Decimal,
    pub amount_exclusive: Decimal,
    pub total_tax: Decimal,
    pub tax_rate: Decimal,
    pub sales_tax_summary: Vec<SalesTax>,
}

record!(ResponseTaxprice {
    amount_inclusive, amount_exclusive, total_tax, tax_rate, sales_tax_summary,
});

impl ResponseTaxprice {
    pub fn new(
        amount_inclusive: impl Into<Decimal>,
        amount_exclusive: impl Into<Decimal>,
        total_tax: impl Into<Decimal>,
        tax_rate: impl Into<Decimal>,
        sales_tax_summary: impl IntoIterator<Item = SalesTax>,
    ) -> Self {
        Self {
            amount_inclusive: amount_inclusive.into(),
            amount_exclusive: amount_exclusive.into(),
            total_tax: total_tax.into(),
            tax_rate: tax_rate.into(),
            sales_tax_summary: sales_tax_summary.into_iter().collect(),
        }
    }
    pub fn amount_inclusive(mut self, value: impl Into<Decimal>) -> Self {
        self.amount_inclusive = value.into();
        self
    }
    pub fn amount_exclusive(mut self, value: impl Into<Decimal>) -> Self {
        self.amount_exclusive = value.into();
        self
    }
    pub fn total_tax(mut self, value: impl Into<Decimal>) -> Self {
        self.total_tax = value.into();
        self
    }
    pub fn tax_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.tax_rate = value.into();
        self
    }
    pub fn sales_tax_summary(
        mut self,
        value: impl IntoIterator<Item = SalesTax>,
    ) -> Self {
        self.sales_tax_summary = value.into_iter().collect();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SalesTax {
    pub name: String,
    pub rate: Decimal,
    pub amount: Decimal,
    pub tax_class: Option<TaxClass>,
    pub id: Option<String>,
}

record!(SalesTax { name, rate, amount, tax_class, id });

impl SalesTax {
    pub fn new(
        name: impl Into<String>,
        rate: impl Into<Decimal>,
        amount: impl Into<Decimal>,
    ) -> Self {
        Self {
            name: name.into(),
            rate: rate.into(),
            amount: amount.into(),
            ..Record::empty()
        }
    }
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    pub fn rate(mut self, value: impl Into<Decimal>) -> Self {
        self.rate = value.into();
        self
    }
    pub fn amount(mut self, value: impl Into<Decimal>) -> Self {
        self.amount = value.into();
        self
    }
    pub fn tax_class(mut self, value: TaxClass) -> Self {
        self.tax_class = Some(value);
        self
    }
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TaxClass {
    pub code: String,
    pub class_id: String,
    pub name: String,
}

record!(TaxClass { code, class_id, name });

impl TaxClass {
    pub fn new(
        code: impl Into<String>,
        class_id: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            code: code.into(),
            class_id: class_id.into(),
            name: name.into(),
        }
    }
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = value.into();
        self
    }
    pub fn class_id(mut self, value: impl Into<String>) -> Self {
        self.class_id = value.into();
        self
    }
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResponseDocumentItemWrapping {
    pub id: String,
    pub price: ResponseTaxprice,
    pub r#type: WrappingType,
}

record!(ResponseDocumentItemWrapping { id, price, r#type });

impl ResponseDocumentItemWrapping {
    pub fn new(
        id: impl Into<String>,
        price: ResponseTaxprice,
        r#type: impl Into<WrappingType>,
    ) -> Self {
        Self {
            id: id.into(),
            price,
            r#type: r#type.into(),
        }
    }
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
    pub fn price(mut self, value: ResponseTaxprice) -> Self {
        self.price = value;
        self
    }
    pub fn r#type(mut self, value: impl Into<WrappingType>) -> Self {
        self.r#type = value.into();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResponseDocumentShipping {
    pub id: String,
    pub price: ResponseTaxprice,
    pub r#type: ShippingType,
}

record!(ResponseDocumentShipping { id, price, r#type });

impl ResponseDocumentShipping {
    pub fn new(
        id: impl Into<String>,
        price: ResponseTaxprice,
        r#type: impl Into<ShippingType>,
    ) -> Self {
        Self {
            id: id.into(),
            price,
            r#type: r#type.into(),
        }
    }
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
    pub fn price(mut self, value: ResponseTaxprice) -> Self {
        self.price = value;
        self
    }
    pub fn r#type(mut self, value: impl Into<ShippingType>) -> Self {
        self.r#type = value.into();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResponseDocumentHandling {
    pub id: String,
    pub price: ResponseTaxprice,
    pub r#type: HandlingType,
}

record!(ResponseDocumentHandling { id, price, r#type });

impl ResponseDocumentHandling {
    pub fn new(
        id: impl Into<String>,
        price: ResponseTaxprice,
        r#type: impl Into<HandlingType>,
    ) -> Self {
        Self {
            id: id.into(),
            price,
            r#type: r#type.into(),
        }
    }
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
    pub fn price(mut self, value: ResponseTaxprice) -> Self {
        self.price = value;
        self
    }
    pub fn r#type(mut self, value: impl Into<HandlingType>) -> Self {
        self.r#type = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestAdjust {
    pub adjust_description: Option<String>,
    /// Required.
    pub id: Option<String>,
    /// Required.
    pub currency_code: Option<String>,
    /// Required.
    pub customer: Option<RequestQuoteCustomer>,
    /// Required.
    pub transaction_date: Option<DateTime>,
    /// Required.
    pub documents: Option<Vec<RequestDocument>>,
}

record!(RequestAdjust {
    adjust_description, id, currency_code, customer, transaction_date, documents,
});

impl RequestAdjust {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn adjust_description(mut self, value: impl Into<String>) -> Self {
        self.adjust_description = Some(value.into());
        self
    }
    /// Required.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Required.
    pub fn currency_code(mut self, value: impl Into<String>) -> Self {
        self.currency_code = Some(value.into());
        self
    }
    /// Required.
    pub fn customer(mut self, value: RequestQuoteCustomer) -> Self {
        self.customer = Some(value);
        self
    }
    /// Required.
    pub fn transaction_date(mut self, value: impl Into<DateTime>) -> Self {
        self.transaction_date = Some(value.into());
        self
    }
    /// Required.
    pub fn documents(
        mut self,
        value: impl IntoIterator<Item = RequestDocument>,
    ) -> Self {
        self.documents = Some(value.into_iter().collect());
        self
    }
}
