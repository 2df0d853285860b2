// Written by `cargo xtask regen`; edit nothing here.
//! Types of Invoices.

use bigcommerce_runtime::codegen::{Json, Map, record};

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Invoice {
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
    pub details: Option<InvoiceDetails>,
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
}

record!(Invoice {
    id, customer_id = "customerId", external_customer_id = "externalCustomerId",
    external_id = "externalId", invoice_number = "invoiceNumber", r#type, due_date = "dueDate",
    status, order_number = "orderNumber", purchase_order_number = "purchaseOrderNumber", details,
    is_pending_payment = "isPendingPayment", source, original_balance = "originalBalance",
    open_balance = "openBalance", customer_name = "customerName", created_at = "createdAt",
    updated_at = "updatedAt",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InvoiceDetails {
    /// At least 1 character.
    pub r#type: Option<String>,
    pub header: Option<InvoiceDetailsHeader>,
    pub details: Option<InvoiceDetailsItem>,
}

record!(InvoiceDetails { r#type, header, details });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InvoiceDetailsHeader {
    /// At least 1 item.
    pub cost_lines: Option<Vec<InvoiceDetailsHeaderCostLine>>,
    pub order_date: Option<i64>,
    pub billing_address: Option<DetailsHeaderBillingAddress>,
    /// At least 1 character.
    pub customer_fields: Option<String>,
    /// At least 1 item.
    pub shipping_addresses: Option<Vec<DetailsHeaderBillingAddress>>,
}

record!(InvoiceDetailsHeader {
    cost_lines = "costLines", order_date = "orderDate", billing_address = "billingAddress",
    customer_fields = "customerFields", shipping_addresses = "shippingAddresses",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InvoiceDetailsItem {
    /// At least 1 item.
    pub shipments: Option<Vec<InvoiceDetailsItemShipment>>,
    /// At least 1 item.
    pub line_items: Option<Vec<InvoiceDetailsItemLineItem>>,
}

record!(InvoiceDetailsItem { shipments, line_items = "lineItems" });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InvoiceDetailsItemShipment {
    pub address_index: Option<String>,
    pub ship_date: Option<String>,
    pub ship_via: Option<String>,
    pub tracking_number: Option<String>,
    pub comments: Option<String>,
    pub custom_fields: Option<Map<String, Json>>,
}

record!(InvoiceDetailsItemShipment {
    address_index = "addressIndex", ship_date = "shipDate", ship_via = "shipVia",
    tracking_number = "trackingNumber", comments, custom_fields = "customFields",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InvoiceDetailsItemLineItem {
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
    pub custom_fields: Option<Map<String, Json>>,
    pub unit_discount: Option<CodeValue>,
}

record!(InvoiceDetailsItemLineItem {
    sku, r#type, comments, quantity, unit_price = "unitPrice", description,
    custom_fields = "customFields", unit_discount = "unitDiscount",
});
