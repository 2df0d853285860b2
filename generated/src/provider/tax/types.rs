// Written by `cargo xtask regen`; edit nothing here.
//! Types of Tax Provider API.

use bigcommerce_runtime::codegen::{DateTime, Decimal, Nullable, Record, record};

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RequestQuote {
    pub id: String,
    pub currency_code: String,
    pub customer: RequestQuoteCustomer,
    pub transaction_date: DateTime,
    pub documents: Vec<RequestDocument>,
}

record!(RequestQuote { id, currency_code, customer, transaction_date, documents });

impl RequestQuote {
    pub fn new(
        id: impl Into<String>,
        currency_code: impl Into<String>,
        customer: RequestQuoteCustomer,
        transaction_date: impl Into<DateTime>,
        documents: impl IntoIterator<Item = RequestDocument>,
    ) -> Self {
        Self {
            id: id.into(),
            currency_code: currency_code.into(),
            customer,
            transaction_date: transaction_date.into(),
            documents: documents.into_iter().collect(),
        }
    }
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
    pub fn currency_code(mut self, value: impl Into<String>) -> Self {
        self.currency_code = value.into();
        self
    }
    pub fn customer(mut self, value: RequestQuoteCustomer) -> Self {
        self.customer = value;
        self
    }
    pub fn transaction_date(mut self, value: impl Into<DateTime>) -> Self {
        self.transaction_date = value.into();
        self
    }
    pub fn documents(
        mut self,
        value: impl IntoIterator<Item = RequestDocument>,
    ) -> Self {
        self.documents = value.into_iter().collect();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RequestQuoteCustomer {
    pub customer_id: String,
    /// Default: `"0"`.
    pub customer_group_id: String,
    pub taxability_code: Option<String>,
    pub tax_properties: Option<Vec<RequestItemTaxProperty>>,
}

record!(RequestQuoteCustomer { customer_id, customer_group_id, taxability_code, tax_properties });

impl RequestQuoteCustomer {
    pub fn new(
        customer_id: impl Into<String>,
        customer_group_id: impl Into<String>,
    ) -> Self {
        Self {
            customer_id: customer_id.into(),
            customer_group_id: customer_group_id.into(),
            ..Record::empty()
        }
    }
    pub fn customer_id(mut self, value: impl Into<String>) -> Self {
        self.customer_id = value.into();
        self
    }
    /// Default: `"0"`.
    pub fn customer_group_id(mut self, value: impl Into<String>) -> Self {
        self.customer_group_id = value.into();
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

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RequestItemTaxProperty {
    pub code: String,
    pub value: String,
}

record!(RequestItemTaxProperty { code, value });

impl RequestItemTaxProperty {
    pub fn new(code: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            value: value.into(),
        }
    }
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = value.into();
        self
    }
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = value.into();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RequestDocument {
    pub id: String,
    pub billing_address: Option<Address>,
    pub destination_address: Address,
    pub origin_address: Address,
    pub shipping: RequestDocumentShipping,
    pub handling: RequestDocumentHandling,
    pub items: Vec<RequestDocumentItem>,
}

record!(RequestDocument {
    id, billing_address, destination_address, origin_address, shipping, handling, items,
});

impl RequestDocument {
    pub fn new(
        id: impl Into<String>,
        destination_address: Address,
        origin_address: Address,
        shipping: RequestDocumentShipping,
        handling: RequestDocumentHandling,
        items: impl IntoIterator<Item = RequestDocumentItem>,
    ) -> Self {
        Self {
            id: id.into(),
            destination_address,
            origin_address,
            shipping,
            handling,
            items: items.into_iter().collect(),
            ..Record::empty()
        }
    }
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
    pub fn billing_address(mut self, value: Address) -> Self {
        self.billing_address = Some(value);
        self
    }
    pub fn destination_address(mut self, value: Address) -> Self {
        self.destination_address = value;
        self
    }
    pub fn origin_address(mut self, value: Address) -> Self {
        self.origin_address = value;
        self
    }
    pub fn shipping(mut self, value: RequestDocumentShipping) -> Self {
        self.shipping = value;
        self
    }
    pub fn handling(mut self, value: RequestDocumentHandling) -> Self {
        self.handling = value;
        self
    }
    pub fn items(
        mut self,
        value: impl IntoIterator<Item = RequestDocumentItem>,
    ) -> Self {
        self.items = value.into_iter().collect();
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

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RequestDocumentShipping {
    pub id: String,
    pub item_code: Option<String>,
    pub item_reference: Option<String>,
    pub name: Option<String>,
    pub price: RequestDocumentShippingPrice,
    /// At least 0.
    pub quantity: i64,
    pub tax_class: Option<TaxClassInput>,
    /// Default: `false`.
    pub tax_exempt: Option<bool>,
    pub tax_properties: Option<Vec<RequestItemTaxProperty>>,
    pub r#type: ShippingType,
}

record!(RequestDocumentShipping {
    id, item_code, item_reference, name, price, quantity, tax_class, tax_exempt, tax_properties,
    r#type,
});

impl RequestDocumentShipping {
    pub fn new(
        id: impl Into<String>,
        price: RequestDocumentShippingPrice,
        quantity: i64,
        r#type: impl Into<ShippingType>,
    ) -> Self {
        Self {
            id: id.into(),
            price,
            quantity,
            r#type: r#type.into(),
            ..Record::empty()
        }
    }
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
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
    pub fn price(mut self, value: RequestDocumentShippingPrice) -> Self {
        self.price = value;
        self
    }
    /// At least 0.
    pub fn quantity(mut self, value: i64) -> Self {
        self.quantity = value;
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
    pub fn r#type(mut self, value: impl Into<ShippingType>) -> Self {
        self.r#type = value.into();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RequestDocumentShippingPrice {
    pub amount: Decimal,
    /// Default: `false`.
    pub tax_inclusive: bool,
}

record!(RequestDocumentShippingPrice { amount, tax_inclusive });

impl RequestDocumentShippingPrice {
    pub fn new(amount: impl Into<Decimal>, tax_inclusive: bool) -> Self {
        Self {
            amount: amount.into(),
            tax_inclusive,
        }
    }
    pub fn amount(mut self, value: impl Into<Decimal>) -> Self {
        self.amount = value.into();
        self
    }
    /// Default: `false`.
    pub fn tax_inclusive(mut self, value: bool) -> Self {
        self.tax_inclusive = value;
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TaxClassInput {
    pub code: String,
    pub class_id: String,
    pub name: String,
}

record!(TaxClassInput { code, class_id, name });

impl TaxClassInput {
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
pub struct RequestDocumentHandling {
    pub id: String,
    pub item_code: Option<String>,
    pub item_reference: Option<String>,
    pub name: Option<String>,
    pub price: RequestDocumentShippingPrice,
    /// At least 0.
    pub quantity: i64,
    pub tax_class: Option<TaxClassInput>,
    /// Default: `false`.
    pub tax_exempt: Option<bool>,
    pub tax_properties: Option<Vec<RequestItemTaxProperty>>,
    pub r#type: HandlingType,
}

record!(RequestDocumentHandling {
    id, item_code, item_reference, name, price, quantity, tax_class, tax_exempt, tax_properties,
    r#type,
});

impl RequestDocumentHandling {
    pub fn new(
        id: impl Into<String>,
        price: RequestDocumentShippingPrice,
        quantity: i64,
        r#type: impl Into<HandlingType>,
    ) -> Self {
        Self {
            id: id.into(),
            price,
            quantity,
            r#type: r#type.into(),
            ..Record::empty()
        }
    }
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
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
    pub fn price(mut self, value: RequestDocumentShippingPrice) -> Self {
        self.price = value;
        self
    }
    /// At least 0.
    pub fn quantity(mut self, value: i64) -> Self {
        self.quantity = value;
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
    pub fn r#type(mut self, value: impl Into<HandlingType>) -> Self {
        self.r#type = value.into();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RequestDocumentItem {
    pub id: String,
    pub item_code: Option<String>,
    pub item_reference: Option<String>,
    pub name: Option<String>,
    pub price: RequestDocumentShippingPrice,
    /// At least 0.
    pub quantity: i64,
    pub tax_class: Option<TaxClassInput>,
    /// Default: `false`.
    pub tax_exempt: Option<bool>,
    pub tax_properties: Option<Vec<RequestItemTaxProperty>>,
    pub r#type: ItemType,
    pub wrapping: Nullable<RequestDocumentItemWrapping>,
}

record!(RequestDocumentItem {
    id, item_code, item_reference, name, price, quantity, tax_class, tax_exempt, tax_properties,
    r#type, wrapping,
});

impl RequestDocumentItem {
    pub fn new(
        id: impl Into<String>,
        price: RequestDocumentShippingPrice,
        quantity: i64,
        r#type: impl Into<ItemType>,
    ) -> Self {
        Self {
            id: id.into(),
            price,
            quantity,
            r#type: r#type.into(),
            ..Record::empty()
        }
    }
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
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
    pub fn price(mut self, value: RequestDocumentShippingPrice) -> Self {
        self.price = value;
        self
    }
    /// At least 0.
    pub fn quantity(mut self, value: i64) -> Self {
        self.quantity = value;
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
    pub fn r#type(mut self, value: impl Into<ItemType>) -> Self {
        self.r#type = value.into();
        self
    }
    pub fn wrapping(
        mut self,
        value: impl Into<Nullable<RequestDocumentItemWrapping>>,
    ) -> Self {
        self.wrapping = value.into();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RequestDocumentItemWrapping {
    pub id: String,
    pub item_code: Option<String>,
    pub item_reference: Option<String>,
    pub name: Option<String>,
    pub price: RequestDocumentShippingPrice,
    /// At least 0.
    pub quantity: i64,
    pub tax_class: Option<TaxClassInput>,
    /// Default: `false`.
    pub tax_exempt: Option<bool>,
    pub tax_properties: Option<Vec<RequestItemTaxProperty>>,
    pub r#type: WrappingType,
}

record!(RequestDocumentItemWrapping {
    id, item_code, item_reference, name, price, quantity, tax_class, tax_exempt, tax_properties,
    r#type,
});

impl RequestDocumentItemWrapping {
    pub fn new(
        id: impl Into<String>,
        price: RequestDocumentShippingPrice,
        quantity: i64,
        r#type: impl Into<WrappingType>,
    ) -> Self {
        Self {
            id: id.into(),
            price,
            quantity,
            r#type: r#type.into(),
            ..Record::empty()
        }
    }
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
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
    pub fn price(mut self, value: RequestDocumentShippingPrice) -> Self {
        self.price = value;
        self
    }
    /// At least 0.
    pub fn quantity(mut self, value: i64) -> Self {
        self.quantity = value;
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
    pub fn r#type(mut self, value: impl Into<WrappingType>) -> Self {
        self.r#type = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ResponseQuote {
    pub id: Option<String>,
    pub documents: Option<Vec<ResponseDocument>>,
}

record!(ResponseQuote { id, documents });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ResponseDocument {
    pub id: Option<String>,
    pub external_id: Option<String>,
    pub items: Option<Vec<ResponseDocumentItem>>,
    pub shipping: Option<ResponseDocumentShipping>,
    pub handling: Option<ResponseDocumentHandling>,
}

record!(ResponseDocument { id, external_id, items, shipping, handling });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ResponseDocumentItem {
    pub id: Option<String>,
    pub price: Option<ResponseTaxprice>,
    pub r#type: Option<ItemType>,
    pub wrapping: Option<ResponseDocumentItemWrapping>,
}

record!(ResponseDocumentItem { id, price, r#type, wrapping });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ResponseTaxprice {
    pub amount_inclusive: Option<Decimal>,
    pub amount_exclusive: Option<Decimal>,
    pub total_tax: Option<Decimal>,
    pub tax_rate: Option<Decimal>,
    pub sales_tax_summary: Option<Vec<SalesTax>>,
}

record!(ResponseTaxprice {
    amount_inclusive, amount_exclusive, total_tax, tax_rate, sales_tax_summary,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SalesTax {
    pub name: Option<String>,
    pub rate: Option<Decimal>,
    pub amount: Option<Decimal>,
    pub tax_class: Option<TaxClass>,
    pub id: Option<String>,
}

record!(SalesTax { name, rate, amount, tax_class, id });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TaxClass {
    pub code: Option<String>,
    pub class_id: Option<String>,
    pub name: Option<String>,
}

record!(TaxClass { code, class_id, name });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ResponseDocumentItemWrapping {
    pub id: Option<String>,
    pub price: Option<ResponseTaxprice>,
    pub r#type: Option<WrappingType>,
}

record!(ResponseDocumentItemWrapping { id, price, r#type });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ResponseDocumentShipping {
    pub id: Option<String>,
    pub price: Option<ResponseTaxprice>,
    pub r#type: Option<ShippingType>,
}

record!(ResponseDocumentShipping { id, price, r#type });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ResponseDocumentHandling {
    pub id: Option<String>,
    pub price: Option<ResponseTaxprice>,
    pub r#type: Option<HandlingType>,
}

record!(ResponseDocumentHandling { id, price, r#type });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RequestAdjust {
    pub adjust_description: Option<String>,
    pub id: String,
    pub currency_code: String,
    pub customer: RequestQuoteCustomer,
    pub transaction_date: DateTime,
    pub documents: Vec<RequestDocument>,
}

record!(RequestAdjust {
    adjust_description, id, currency_code, customer, transaction_date, documents,
});

impl RequestAdjust {
    pub fn new(
        id: impl Into<String>,
        currency_code: impl Into<String>,
        customer: RequestQuoteCustomer,
        transaction_date: impl Into<DateTime>,
        documents: impl IntoIterator<Item = RequestDocument>,
    ) -> Self {
        Self {
            id: id.into(),
            currency_code: currency_code.into(),
            customer,
            transaction_date: transaction_date.into(),
            documents: documents.into_iter().collect(),
            ..Record::empty()
        }
    }
    pub fn adjust_description(mut self, value: impl Into<String>) -> Self {
        self.adjust_description = Some(value.into());
        self
    }
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
    pub fn currency_code(mut self, value: impl Into<String>) -> Self {
        self.currency_code = value.into();
        self
    }
    pub fn customer(mut self, value: RequestQuoteCustomer) -> Self {
        self.customer = value;
        self
    }
    pub fn transaction_date(mut self, value: impl Into<DateTime>) -> Self {
        self.transaction_date = value.into();
        self
    }
    pub fn documents(
        mut self,
        value: impl IntoIterator<Item = RequestDocument>,
    ) -> Self {
        self.documents = value.into_iter().collect();
        self
    }
}
