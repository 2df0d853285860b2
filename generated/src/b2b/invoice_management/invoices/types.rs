// Written by `cargo xtask regen`; edit nothing here.
//! Types of Invoices.

use bigcommerce_runtime::codegen::{Decimal, Nullable, Record, record};

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InvoiceDetail {
    /// Read-only.
    pub id: Option<i64>,
    /// At least 1 character.
    pub customer_id: Option<String>,
    /// At least 1 character.
    pub external_customer_id: Option<String>,
    /// At least 1 character.
    pub external_id: Option<String>,
    /// At least 1 character.
    pub invoice_number: Option<String>,
    /// At least 1 character.
    pub r#type: Option<String>,
    pub due_date: Option<i64>,
    pub status: Option<i64>,
    /// At least 1 character.
    pub order_number: Option<String>,
    /// At least 1 character.
    pub purchase_order_number: Option<String>,
    pub details: Option<InvoiceDetailItem>,
    /// Read-only.
    pub is_pending_payment: Option<i64>,
    /// One of `0`, `1`.
    pub source: Option<i64>,
    pub original_balance: Option<CodeValue>,
    pub open_balance: Option<CodeValue>,
    /// Read-only. At least 1 character.
    pub customer_name: Option<String>,
    pub created_at: Option<String>,
    /// Read-only.
    pub updated_at: Option<String>,
    pub channel_id: Option<String>,
    pub channel_name: Option<String>,
    pub terms_conditions: Option<String>,
    pub extra_fields: Option<Vec<ExtraFieldUpdate>>,
}

record!(InvoiceDetail {
    id, customer_id = "customerId", external_customer_id = "externalCustomerId",
    external_id = "externalId", invoice_number = "invoiceNumber", r#type, due_date = "dueDate",
    status, order_number = "orderNumber", purchase_order_number = "purchaseOrderNumber", details,
    is_pending_payment = "isPendingPayment", source, original_balance = "originalBalance",
    open_balance = "openBalance", customer_name = "customerName", created_at = "createdAt",
    updated_at = "updatedAt", channel_id = "channelId", channel_name = "channelName",
    terms_conditions = "termsConditions", extra_fields = "extraFields",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InvoiceDetailItem {
    /// At least 1 character.
    pub r#type: Option<String>,
    pub header: Option<InvoiceDetailItemHeader>,
    pub details: Option<InvoiceDetailItemDetails>,
}

record!(InvoiceDetailItem { r#type, header, details });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InvoiceDetailItemHeader {
    /// At least 1 item.
    pub cost_lines: Option<Vec<InvoiceDetailsHeaderCostLine>>,
    pub order_date: Option<i64>,
    pub billing_address: Option<InvoiceDetailItemHeaderBillingAddress>,
    pub customer_fields: Option<CustomFields>,
    /// At least 1 item.
    pub shipping_addresses: Option<Vec<InvoiceDetailItemHeaderBillingAddress>>,
}

record!(InvoiceDetailItemHeader {
    cost_lines = "costLines", order_date = "orderDate", billing_address = "billingAddress",
    customer_fields = "customerFields", shipping_addresses = "shippingAddresses",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InvoiceDetailItemHeaderBillingAddress {
    /// At least 1 character.
    pub city: Option<String>,
    /// At least 1 character.
    pub state: Option<String>,
    /// At least 1 character.
    pub country: Option<String>,
    /// At least 1 character.
    pub street1: Option<String>,
    /// At least 1 character.
    pub street2: Option<String>,
    /// At least 1 character.
    pub zip_code: Option<String>,
    /// At least 1 character.
    pub last_name: Option<String>,
    /// At least 1 character.
    pub first_name: Option<String>,
    pub custom_fields: Option<CustomFields>,
}

record!(InvoiceDetailItemHeaderBillingAddress {
    city, state, country, street1, street2, zip_code = "zipCode", last_name = "lastName",
    first_name = "firstName", custom_fields = "customFields",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InvoiceDetailItemDetails {
    /// At least 1 item.
    pub shipments: Option<Vec<InvoiceDetailItemDetailsShipment>>,
    /// At least 1 item.
    pub line_items: Option<Vec<InvoiceDetailItemDetailsLineItem>>,
}

record!(InvoiceDetailItemDetails { shipments, line_items = "lineItems" });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InvoiceDetailItemDetailsShipment {
    pub address_index: Option<String>,
    pub ship_date: Option<String>,
    pub ship_via: Option<String>,
    pub tracking_number: Option<String>,
    pub comments: Option<String>,
    pub custom_fields: Option<CustomFields>,
}

record!(InvoiceDetailItemDetailsShipment {
    address_index = "addressIndex", ship_date = "shipDate", ship_via = "shipVia",
    tracking_number = "trackingNumber", comments, custom_fields = "customFields",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InvoiceDetailItemDetailsLineItem {
    /// At least 1 character.
    pub sku: Option<String>,
    /// At least 1 character.
    pub r#type: Option<String>,
    /// At least 1 character.
    pub comments: Option<String>,
    /// At least 1 character.
    pub quantity: Option<String>,
    pub unit_price: Option<CodeValue>,
    /// At least 1 character.
    pub description: Option<String>,
    pub custom_fields: Option<CustomFields>,
    pub unit_discount: Option<CodeValue>,
}

record!(InvoiceDetailItemDetailsLineItem {
    sku, r#type, comments, quantity, unit_price = "unitPrice", description,
    custom_fields = "customFields", unit_discount = "unitDiscount",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InvoiceUpdate {
    /// At least 1 character.
    pub customer_id: Nullable<String>,
    /// At least 1 character.
    pub external_customer_id: Nullable<String>,
    /// At least 1 character.
    pub external_id: Nullable<String>,
    /// At least 1 character.
    pub invoice_number: Nullable<String>,
    /// At least 1 character.
    pub r#type: Nullable<String>,
    pub due_date: Nullable<i64>,
    pub status: Nullable<i64>,
    /// At least 1 character.
    pub purchase_order_number: Nullable<String>,
    pub details: Nullable<InvoiceUpdateDetails>,
    pub source: Nullable<i64>,
    pub original_balance: Nullable<InvoiceUpdateOpenBalance>,
    pub open_balance: Nullable<InvoiceUpdateOpenBalance>,
    pub created_at: Nullable<i64>,
    pub external_pdf_url: Nullable<String>,
    pub extra_fields: Nullable<Vec<ExtraField>>,
}

record!(InvoiceUpdate {
    customer_id = "customerId", external_customer_id = "externalCustomerId",
    external_id = "externalId", invoice_number = "invoiceNumber", r#type, due_date = "dueDate",
    status, purchase_order_number = "purchaseOrderNumber", details, source,
    original_balance = "originalBalance", open_balance = "openBalance", created_at = "createdAt",
    external_pdf_url = "externalPdfUrl", extra_fields = "extraFields",
});

impl InvoiceUpdate {
    pub fn new() -> Self {
        Record::empty()
    }
    /// At least 1 character.
    pub fn customer_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.customer_id = value.into();
        self
    }
    /// At least 1 character.
    pub fn external_customer_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.external_customer_id = value.into();
        self
    }
    /// At least 1 character.
    pub fn external_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.external_id = value.into();
        self
    }
    /// At least 1 character.
    pub fn invoice_number(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.invoice_number = value.into();
        self
    }
    /// At least 1 character.
    pub fn r#type(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.r#type = value.into();
        self
    }
    pub fn due_date(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.due_date = value.into();
        self
    }
    pub fn status(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.status = value.into();
        self
    }
    /// At least 1 character.
    pub fn purchase_order_number(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.purchase_order_number = value.into();
        self
    }
    pub fn details(mut self, value: impl Into<Nullable<InvoiceUpdateDetails>>) -> Self {
        self.details = value.into();
        self
    }
    pub fn source(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.source = value.into();
        self
    }
    pub fn original_balance(
        mut self,
        value: impl Into<Nullable<InvoiceUpdateOpenBalance>>,
    ) -> Self {
        self.original_balance = value.into();
        self
    }
    pub fn open_balance(
        mut self,
        value: impl Into<Nullable<InvoiceUpdateOpenBalance>>,
    ) -> Self {
        self.open_balance = value.into();
        self
    }
    pub fn created_at(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.created_at = value.into();
        self
    }
    pub fn external_pdf_url(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.external_pdf_url = value.into();
        self
    }
    pub fn extra_fields(mut self, value: impl Into<Nullable<Vec<ExtraField>>>) -> Self {
        self.extra_fields = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InvoiceUpdateDetails {
    pub header: Option<InvoiceUpdateDetailsHeader>,
    pub details: Option<InvoiceUpdateDetailsItem>,
}

record!(InvoiceUpdateDetails { header, details });

impl InvoiceUpdateDetails {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn header(mut self, value: InvoiceUpdateDetailsHeader) -> Self {
        self.header = Some(value);
        self
    }
    pub fn details(mut self, value: InvoiceUpdateDetailsItem) -> Self {
        self.details = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InvoiceUpdateDetailsHeader {
    /// At least 1 item.
    pub cost_lines: Option<Vec<DetailsHeaderCostLine>>,
    pub billing_address: Option<DetailsHeaderBillingAddress>,
    /// At least 1 item.
    pub shipping_addresses: Option<Vec<DetailsHeaderShippingAddress>>,
}

record!(InvoiceUpdateDetailsHeader {
    cost_lines = "costLines", billing_address = "billingAddress",
    shipping_addresses = "shippingAddresses",
});

impl InvoiceUpdateDetailsHeader {
    pub fn new() -> Self {
        Record::empty()
    }
    /// At least 1 item.
    pub fn cost_lines(
        mut self,
        value: impl IntoIterator<Item = DetailsHeaderCostLine>,
    ) -> Self {
        self.cost_lines = Some(value.into_iter().collect());
        self
    }
    pub fn billing_address(mut self, value: DetailsHeaderBillingAddress) -> Self {
        self.billing_address = Some(value);
        self
    }
    /// At least 1 item.
    pub fn shipping_addresses(
        mut self,
        value: impl IntoIterator<Item = DetailsHeaderShippingAddress>,
    ) -> Self {
        self.shipping_addresses = Some(value.into_iter().collect());
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DetailsHeaderCostLine {
    pub amount: InvoiceUpdateOpenBalance,
    pub description: String,
}

record!(DetailsHeaderCostLine { amount, description });

impl DetailsHeaderCostLine {
    pub fn new(
        amount: InvoiceUpdateOpenBalance,
        description: impl Into<String>,
    ) -> Self {
        Self {
            amount,
            description: description.into(),
        }
    }
    pub fn amount(mut self, value: InvoiceUpdateOpenBalance) -> Self {
        self.amount = value;
        self
    }
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = value.into();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InvoiceUpdateOpenBalance {
    pub code: String,
    pub value: Decimal,
}

record!(InvoiceUpdateOpenBalance { code, value as Text });

impl InvoiceUpdateOpenBalance {
    pub fn new(code: impl Into<String>, value: impl Into<Decimal>) -> Self {
        Self {
            code: code.into(),
            value: value.into(),
        }
    }
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = value.into();
        self
    }
    pub fn value(mut self, value: impl Into<Decimal>) -> Self {
        self.value = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DetailsHeaderShippingAddress {
    /// Required.
    pub city: Option<String>,
    /// Required.
    pub state: Option<String>,
    /// Required.
    pub country: Option<String>,
    /// Required.
    pub street1: Option<String>,
    /// Required.
    pub street2: Option<String>,
    /// Required.
    pub zip_code: Option<String>,
    /// Required.
    pub last_name: Option<String>,
    /// Required.
    pub first_name: Option<String>,
}

record!(DetailsHeaderShippingAddress {
    city, state, country, street1, street2, zip_code = "zipCode", last_name = "lastName",
    first_name = "firstName",
});

impl DetailsHeaderShippingAddress {
    pub fn new() -> Self {
        Record::empty()
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
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }
    /// Required.
    pub fn street1(mut self, value: impl Into<String>) -> Self {
        self.street1 = Some(value.into());
        self
    }
    /// Required.
    pub fn street2(mut self, value: impl Into<String>) -> Self {
        self.street2 = Some(value.into());
        self
    }
    /// Required.
    pub fn zip_code(mut self, value: impl Into<String>) -> Self {
        self.zip_code = Some(value.into());
        self
    }
    /// Required.
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = Some(value.into());
        self
    }
    /// Required.
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        self.first_name = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InvoiceUpdateDetailsItem {
    /// At least 1 item.
    pub shipments: Option<Vec<DetailsItemShipment>>,
    /// At least 1 item.
    pub line_items: Option<Vec<InvoiceUpdateDetailsItemLineItem>>,
}

record!(InvoiceUpdateDetailsItem { shipments, line_items = "lineItems" });

impl InvoiceUpdateDetailsItem {
    pub fn new() -> Self {
        Record::empty()
    }
    /// At least 1 item.
    pub fn shipments(
        mut self,
        value: impl IntoIterator<Item = DetailsItemShipment>,
    ) -> Self {
        self.shipments = Some(value.into_iter().collect());
        self
    }
    /// At least 1 item.
    pub fn line_items(
        mut self,
        value: impl IntoIterator<Item = InvoiceUpdateDetailsItemLineItem>,
    ) -> Self {
        self.line_items = Some(value.into_iter().collect());
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DetailsItemShipment {
    pub address_index: String,
    pub ship_date: String,
    pub ship_via: String,
    pub tracking_number: String,
    pub comments: String,
}

record!(DetailsItemShipment {
    address_index = "addressIndex", ship_date = "shipDate", ship_via = "shipVia",
    tracking_number = "trackingNumber", comments,
});

impl DetailsItemShipment {
    pub fn new(
        address_index: impl Into<String>,
        ship_date: impl Into<String>,
        ship_via: impl Into<String>,
        tracking_number: impl Into<String>,
        comments: impl Into<String>,
    ) -> Self {
        Self {
            address_index: address_index.into(),
            ship_date: ship_date.into(),
            ship_via: ship_via.into(),
            tracking_number: tracking_number.into(),
            comments: comments.into(),
        }
    }
    pub fn address_index(mut self, value: impl Into<String>) -> Self {
        self.address_index = value.into();
        self
    }
    pub fn ship_date(mut self, value: impl Into<String>) -> Self {
        self.ship_date = value.into();
        self
    }
    pub fn ship_via(mut self, value: impl Into<String>) -> Self {
        self.ship_via = value.into();
        self
    }
    pub fn tracking_number(mut self, value: impl Into<String>) -> Self {
        self.tracking_number = value.into();
        self
    }
    pub fn comments(mut self, value: impl Into<String>) -> Self {
        self.comments = value.into();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InvoiceUpdateDetailsItemLineItem {
    /// At least 1 character.
    pub sku: String,
    /// At least 1 character.
    pub r#type: Option<String>,
    /// At least 1 character.
    pub comments: Option<String>,
    /// At least 1 character.
    pub quantity: String,
    pub unit_price: InvoiceUpdateOpenBalance,
    /// At least 1 character.
    pub description: Option<String>,
    pub custom_fields: Option<CustomFields>,
    pub unit_discount: Option<InvoiceUpdateOpenBalance>,
}

record!(InvoiceUpdateDetailsItemLineItem {
    sku, r#type, comments, quantity, unit_price = "unitPrice", description,
    custom_fields = "customFields", unit_discount = "unitDiscount",
});

impl InvoiceUpdateDetailsItemLineItem {
    pub fn new(
        sku: impl Into<String>,
        quantity: impl Into<String>,
        unit_price: InvoiceUpdateOpenBalance,
    ) -> Self {
        Self {
            sku: sku.into(),
            quantity: quantity.into(),
            unit_price,
            ..Record::empty()
        }
    }
    /// At least 1 character.
    pub fn sku(mut self, value: impl Into<String>) -> Self {
        self.sku = value.into();
        self
    }
    /// At least 1 character.
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.r#type = Some(value.into());
        self
    }
    /// At least 1 character.
    pub fn comments(mut self, value: impl Into<String>) -> Self {
        self.comments = Some(value.into());
        self
    }
    /// At least 1 character.
    pub fn quantity(mut self, value: impl Into<String>) -> Self {
        self.quantity = value.into();
        self
    }
    pub fn unit_price(mut self, value: InvoiceUpdateOpenBalance) -> Self {
        self.unit_price = value;
        self
    }
    /// At least 1 character.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    pub fn custom_fields(mut self, value: CustomFields) -> Self {
        self.custom_fields = Some(value);
        self
    }
    pub fn unit_discount(mut self, value: InvoiceUpdateOpenBalance) -> Self {
        self.unit_discount = Some(value);
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InvoiceInput {
    pub invoice_number: String,
    /// Default: `"Invoice"`.
    pub r#type: Option<String>,
    pub due_date: Option<i64>,
    /// One of `0`, `1`, `2`. Default: `0`.
    pub status: Option<i64>,
    pub order_number: Option<String>,
    pub purchase_order_number: Option<String>,
    pub original_balance: InvoiceInputOpenBalance,
    pub open_balance: InvoiceInputOpenBalance,
    pub issued_at: Option<i64>,
    pub details: Option<InvoiceInputDetails>,
    /// One of `0`, `1`. Default: `0`.
    pub source: Option<i64>,
    pub customer_id: String,
    pub external_id: Option<String>,
    pub external_customer_id: Option<String>,
    pub channel_id: Option<i64>,
    pub external_pdf_url: Option<String>,
    pub terms_conditions: Option<String>,
    pub extra_fields: Option<Vec<ExtraField>>,
}

record!(InvoiceInput {
    invoice_number = "invoiceNumber", r#type, due_date = "dueDate", status,
    order_number = "orderNumber", purchase_order_number = "purchaseOrderNumber",
    original_balance = "originalBalance", open_balance = "openBalance", issued_at = "issuedAt",
    details, source, customer_id = "customerId", external_id = "externalId",
    external_customer_id = "externalCustomerId", channel_id = "channelId",
    external_pdf_url = "externalPdfUrl", terms_conditions = "termsConditions",
    extra_fields = "extraFields",
});

impl InvoiceInput {
    pub fn new(
        invoice_number: impl Into<String>,
        original_balance: InvoiceInputOpenBalance,
        open_balance: InvoiceInputOpenBalance,
        customer_id: impl Into<String>,
    ) -> Self {
        Self {
            invoice_number: invoice_number.into(),
            original_balance,
            open_balance,
            customer_id: customer_id.into(),
            ..Record::empty()
        }
    }
    pub fn invoice_number(mut self, value: impl Into<String>) -> Self {
        self.invoice_number = value.into();
        self
    }
    /// Default: `"Invoice"`.
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.r#type = Some(value.into());
        self
    }
    pub fn due_date(mut self, value: i64) -> Self {
        self.due_date = Some(value);
        self
    }
    /// One of `0`, `1`, `2`. Default: `0`.
    pub fn status(mut self, value: i64) -> Self {
        self.status = Some(value);
        self
    }
    pub fn order_number(mut self, value: impl Into<String>) -> Self {
        self.order_number = Some(value.into());
        self
    }
    pub fn purchase_order_number(mut self, value: impl Into<String>) -> Self {
        self.purchase_order_number = Some(value.into());
        self
    }
    pub fn original_balance(mut self, value: InvoiceInputOpenBalance) -> Self {
        self.original_balance = value;
        self
    }
    pub fn open_balance(mut self, value: InvoiceInputOpenBalance) -> Self {
        self.open_balance = value;
        self
    }
    pub fn issued_at(mut self, value: i64) -> Self {
        self.issued_at = Some(value);
        self
    }
    pub fn details(mut self, value: InvoiceInputDetails) -> Self {
        self.details = Some(value);
        self
    }
    /// One of `0`, `1`. Default: `0`.
    pub fn source(mut self, value: i64) -> Self {
        self.source = Some(value);
        self
    }
    pub fn customer_id(mut self, value: impl Into<String>) -> Self {
        self.customer_id = value.into();
        self
    }
    pub fn external_id(mut self, value: impl Into<String>) -> Self {
        self.external_id = Some(value.into());
        self
    }
    pub fn external_customer_id(mut self, value: impl Into<String>) -> Self {
        self.external_customer_id = Some(value.into());
        self
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.channel_id = Some(value);
        self
    }
    pub fn external_pdf_url(mut self, value: impl Into<String>) -> Self {
        self.external_pdf_url = Some(value.into());
        self
    }
    pub fn terms_conditions(mut self, value: impl Into<String>) -> Self {
        self.terms_conditions = Some(value.into());
        self
    }
    pub fn extra_fields(mut self, value: impl IntoIterator<Item = ExtraField>) -> Self {
        self.extra_fields = Some(value.into_iter().collect());
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InvoiceInputOpenBalance {
    pub code: String,
    pub value: Decimal,
}

record!(InvoiceInputOpenBalance { code, value });

impl InvoiceInputOpenBalance {
    pub fn new(code: impl Into<String>, value: impl Into<Decimal>) -> Self {
        Self {
            code: code.into(),
            value: value.into(),
        }
    }
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = value.into();
        self
    }
    pub fn value(mut self, value: impl Into<Decimal>) -> Self {
        self.value = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InvoiceInputDetails {
    pub header: Option<InvoiceInputDetailsHeader>,
    pub details: Option<InvoiceInputDetailsItem>,
}

record!(InvoiceInputDetails { header, details });

impl InvoiceInputDetails {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn header(mut self, value: InvoiceInputDetailsHeader) -> Self {
        self.header = Some(value);
        self
    }
    pub fn details(mut self, value: InvoiceInputDetailsItem) -> Self {
        self.details = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InvoiceInputDetailsHeader {
    pub cost_lines: Option<Vec<DetailsHeaderCostLine>>,
    pub billing_address: Option<DetailsHeaderShippingAddress>,
    pub shipping_addresses: Option<Vec<DetailsHeaderShippingAddress>>,
}

record!(InvoiceInputDetailsHeader {
    cost_lines = "costLines", billing_address = "billingAddress",
    shipping_addresses = "shippingAddresses",
});

impl InvoiceInputDetailsHeader {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn cost_lines(
        mut self,
        value: impl IntoIterator<Item = DetailsHeaderCostLine>,
    ) -> Self {
        self.cost_lines = Some(value.into_iter().collect());
        self
    }
    pub fn billing_address(mut self, value: DetailsHeaderShippingAddress) -> Self {
        self.billing_address = Some(value);
        self
    }
    pub fn shipping_addresses(
        mut self,
        value: impl IntoIterator<Item = DetailsHeaderShippingAddress>,
    ) -> Self {
        self.shipping_addresses = Some(value.into_iter().collect());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InvoiceInputDetailsItem {
    pub shipments: Option<Vec<DetailsItemShipment>>,
    pub line_items: Option<Vec<InvoiceInputDetailsItemLineItem>>,
}

record!(InvoiceInputDetailsItem { shipments, line_items = "lineItems" });

impl InvoiceInputDetailsItem {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn shipments(
        mut self,
        value: impl IntoIterator<Item = DetailsItemShipment>,
    ) -> Self {
        self.shipments = Some(value.into_iter().collect());
        self
    }
    pub fn line_items(
        mut self,
        value: impl IntoIterator<Item = InvoiceInputDetailsItemLineItem>,
    ) -> Self {
        self.line_items = Some(value.into_iter().collect());
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InvoiceInputDetailsItemLineItem {
    pub sku: String,
    pub r#type: Option<String>,
    pub comments: Option<String>,
    pub quantity: String,
    pub unit_price: InvoiceUpdateOpenBalance,
    pub description: Option<String>,
    pub unit_discount: Option<InvoiceUpdateOpenBalance>,
}

record!(InvoiceInputDetailsItemLineItem {
    sku, r#type, comments, quantity, unit_price = "unitPrice", description,
    unit_discount = "unitDiscount",
});

impl InvoiceInputDetailsItemLineItem {
    pub fn new(
        sku: impl Into<String>,
        quantity: impl Into<String>,
        unit_price: InvoiceUpdateOpenBalance,
    ) -> Self {
        Self {
            sku: sku.into(),
            quantity: quantity.into(),
            unit_price,
            ..Record::empty()
        }
    }
    pub fn sku(mut self, value: impl Into<String>) -> Self {
        self.sku = value.into();
        self
    }
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.r#type = Some(value.into());
        self
    }
    pub fn comments(mut self, value: impl Into<String>) -> Self {
        self.comments = Some(value.into());
        self
    }
    pub fn quantity(mut self, value: impl Into<String>) -> Self {
        self.quantity = value.into();
        self
    }
    pub fn unit_price(mut self, value: InvoiceUpdateOpenBalance) -> Self {
        self.unit_price = value;
        self
    }
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    pub fn unit_discount(mut self, value: InvoiceUpdateOpenBalance) -> Self {
        self.unit_discount = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InvoiceFromOrder {
    /// At least 1 character.
    pub invoice_number: Option<String>,
    pub invoice_id: Option<i64>,
}

record!(InvoiceFromOrder { invoice_number = "invoiceNumber", invoice_id = "invoiceId" });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InvoiceDownloadPdfResult {
    pub url: Option<String>,
    pub external_pdf_url: Option<String>,
}

record!(InvoiceDownloadPdfResult { url, external_pdf_url = "externalPdfUrl" });
