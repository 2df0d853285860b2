// Written by `cargo xtask regen`; edit nothing here.
//! Types of Orders.

use bigcommerce_runtime::codegen::{Decimal, Nullable, Record, record};

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderDataAll {
    /// Read-only.
    pub id: Option<i64>,
    /// Read-only.
    pub bc_order_id: Option<i64>,
    /// At least 0.
    pub total_inc_tax: Option<Decimal>,
    pub po_number: Option<String>,
    /// Read-only.
    pub status: Option<String>,
    /// Read-only.
    pub custom_status: Option<String>,
    /// Read-only.
    pub cart_id: Option<String>,
    /// Read-only.
    pub items: Option<i64>,
    /// Read-only.
    pub usd_inc_tax: Option<Decimal>,
    /// Read-only.
    pub company_id: Option<i64>,
    /// Read-only.
    pub currency_code: Option<String>,
    pub money: Option<Vec<Money>>,
    /// Read-only.
    pub status_code: Option<i64>,
    /// Read-only. One of `true`, `false`.
    pub is_archived: Option<bool>,
    pub channel_id: Option<i64>,
    pub channel_name: Option<String>,
    /// Read-only.
    pub extra_int1: Option<i64>,
    /// Read-only.
    pub extra_int2: Option<i64>,
    /// Read-only.
    pub extra_int3: Option<i64>,
    /// Read-only.
    pub extra_int4: Option<i64>,
    /// Read-only.
    pub extra_int5: Option<i64>,
    /// Read-only.
    pub extra_str1: Option<String>,
    /// Read-only.
    pub extra_str2: Option<String>,
    /// Read-only.
    pub extra_str3: Option<String>,
    /// Read-only.
    pub extra_str4: Option<String>,
    /// Read-only.
    pub extra_str5: Option<String>,
    /// Read-only.
    pub extra_text: Option<String>,
    pub extra_info: Option<Vec<ExtraInfo>>,
    pub extra_fields: Option<Vec<ExtraFieldUpdate>>,
    pub created_at: Option<i64>,
    pub updated_at: Option<i64>,
}

record!(OrderDataAll {
    id, bc_order_id = "bcOrderId", total_inc_tax = "totalIncTax", po_number = "poNumber", status,
    custom_status = "customStatus", cart_id = "cartId", items, usd_inc_tax = "usdIncTax",
    company_id = "companyId", currency_code = "currencyCode", money, status_code = "statusCode",
    is_archived = "isArchived", channel_id = "channelId", channel_name = "channelName",
    extra_int1 = "extraInt1", extra_int2 = "extraInt2", extra_int3 = "extraInt3",
    extra_int4 = "extraInt4", extra_int5 = "extraInt5", extra_str1 = "extraStr1",
    extra_str2 = "extraStr2", extra_str3 = "extraStr3", extra_str4 = "extraStr4",
    extra_str5 = "extraStr5", extra_text = "extraText", extra_info = "extraInfo",
    extra_fields = "extraFields", created_at = "createdAt", updated_at = "updatedAt",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Money {
    pub currency_location: Option<CurrencyLocation>,
    pub currency_token: Option<String>,
    pub decimal_token: Option<String>,
    pub decimal_places: Option<i64>,
    pub thousands_token: Option<String>,
}

record!(Money {
    currency_location = "currencyLocation", currency_token = "currencyToken",
    decimal_token = "decimalToken", decimal_places = "decimalPlaces",
    thousands_token = "thousandsToken",
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateOrderInput {
    pub bc_order_id: i64,
    pub customer_id: i64,
    pub po_number: Option<String>,
    pub extra_fields: Option<Vec<ExtraFieldUpdate>>,
}

record!(CreateOrderInput {
    bc_order_id = "bcOrderId", customer_id = "customerId", po_number = "poNumber",
    extra_fields = "extraFields",
});

impl CreateOrderInput {
    pub fn new(bc_order_id: i64, customer_id: i64) -> Self {
        Self {
            bc_order_id,
            customer_id,
            ..Record::empty()
        }
    }
    pub fn bc_order_id(mut self, value: i64) -> Self {
        self.bc_order_id = value;
        self
    }
    pub fn customer_id(mut self, value: i64) -> Self {
        self.customer_id = value;
        self
    }
    pub fn po_number(mut self, value: impl Into<String>) -> Self {
        self.po_number = Some(value.into());
        self
    }
    pub fn extra_fields(
        mut self,
        value: impl IntoIterator<Item = ExtraFieldUpdate>,
    ) -> Self {
        self.extra_fields = Some(value.into_iter().collect());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderDataDetail {
    /// Read-only.
    pub id: Option<i64>,
    /// Read-only.
    pub bc_order_id: Option<i64>,
    /// At least 0.
    pub total_inc_tax: Option<Decimal>,
    pub po_number: Option<String>,
    /// Read-only.
    pub status: Option<String>,
    /// Read-only.
    pub custom_status: Option<String>,
    /// Read-only.
    pub cart_id: Option<String>,
    /// Read-only.
    pub items: Option<i64>,
    /// Read-only.
    pub usd_inc_tax: Option<Decimal>,
    /// Read-only.
    pub company_id: Option<i64>,
    /// Read-only.
    pub currency_code: Option<String>,
    pub money: Option<Vec<Money>>,
    /// Read-only.
    pub status_code: Option<i64>,
    /// Read-only. One of `true`, `false`.
    pub is_archived: Option<bool>,
    pub channel_id: Option<i64>,
    pub channel_name: Option<String>,
    /// Read-only.
    pub is_invoice_order: Option<i64>,
    /// Read-only.
    pub invoice_id: Option<i64>,
    /// Read-only.
    pub invoice_number: Option<i64>,
    /// Read-only.
    pub invoice_status: Option<i64>,
    /// Read-only.
    pub extra_int1: Option<i64>,
    /// Read-only.
    pub extra_int2: Option<i64>,
    /// Read-only.
    pub extra_int3: Option<i64>,
    /// Read-only.
    pub extra_int4: Option<i64>,
    /// Read-only.
    pub extra_int5: Option<i64>,
    /// Read-only.
    pub extra_str1: Option<String>,
    /// Read-only.
    pub extra_str2: Option<String>,
    /// Read-only.
    pub extra_str3: Option<String>,
    /// Read-only.
    pub extra_str4: Option<String>,
    /// Read-only.
    pub extra_str5: Option<String>,
    /// Read-only.
    pub extra_text: Option<String>,
    pub extra_info: Option<Vec<ExtraInfo>>,
    pub extra_fields: Option<Vec<ExtraFieldUpdate>>,
    pub created_at: Option<i64>,
    pub updated_at: Option<i64>,
}

record!(OrderDataDetail {
    id, bc_order_id = "bcOrderId", total_inc_tax = "totalIncTax", po_number = "poNumber", status,
    custom_status = "customStatus", cart_id = "cartId", items, usd_inc_tax = "usdIncTax",
    company_id = "companyId", currency_code = "currencyCode", money, status_code = "statusCode",
    is_archived = "isArchived", channel_id = "channelId", channel_name = "channelName",
    is_invoice_order = "isInvoiceOrder", invoice_id = "invoiceId", invoice_number = "invoiceNumber",
    invoice_status = "invoiceStatus", extra_int1 = "extraInt1", extra_int2 = "extraInt2",
    extra_int3 = "extraInt3", extra_int4 = "extraInt4", extra_int5 = "extraInt5",
    extra_str1 = "extraStr1", extra_str2 = "extraStr2", extra_str3 = "extraStr3",
    extra_str4 = "extraStr4", extra_str5 = "extraStr5", extra_text = "extraText",
    extra_info = "extraInfo", extra_fields = "extraFields", created_at = "createdAt",
    updated_at = "updatedAt",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderUpdate {
    pub po_number: Nullable<String>,
    pub extra_fields: Nullable<Vec<ExtraFieldUpdate>>,
}

record!(OrderUpdate { po_number = "poNumber", extra_fields = "extraFields" });

impl OrderUpdate {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn po_number(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.po_number = value.into();
        self
    }
    pub fn extra_fields(
        mut self,
        value: impl Into<Nullable<Vec<ExtraFieldUpdate>>>,
    ) -> Self {
        self.extra_fields = value.into();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReassignOrdersToDifferentCompanyUpdate {
    pub bc_group_id: i64,
}

record!(ReassignOrdersToDifferentCompanyUpdate { bc_group_id = "bcGroupId" });

impl ReassignOrdersToDifferentCompanyUpdate {
    pub fn new(bc_group_id: i64) -> Self {
        Self { bc_group_id }
    }
    pub fn bc_group_id(mut self, value: i64) -> Self {
        self.bc_group_id = value;
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AssignCustomerOrdersToCompanyResult {
    pub total: Option<i64>,
}

record!(AssignCustomerOrdersToCompanyResult { total });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderProducts {
    /// Read-only.
    pub id: Option<i64>,
    /// Read-only.
    pub product_id: Option<i64>,
    /// Read-only.
    pub created_at: Option<i64>,
    /// Read-only.
    pub updated_at: Option<i64>,
    pub product_name: Option<String>,
    pub variant_sku: Option<String>,
    pub variant_id: Option<i64>,
    pub product_brand_name: Option<String>,
    pub quantity: Option<i64>,
    pub options: Option<Vec<OrderProductsOption>>,
}

record!(OrderProducts {
    id, product_id = "productId", created_at = "createdAt", updated_at = "updatedAt",
    product_name = "productName", variant_sku = "variantSku", variant_id = "variantId",
    product_brand_name = "productBrandName", quantity, options,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderProductsOption {
    pub id: Option<i64>,
    pub option_id: Option<i64>,
    pub product_option_id: Option<i64>,
    pub order_product_id: Option<i64>,
    pub display_name: Option<String>,
    pub display_name_customer: Option<String>,
    pub display_name_merchant: Option<String>,
    pub display_value: Option<String>,
    pub display_value_customer: Option<String>,
    pub display_value_merchant: Option<String>,
    pub value: Option<i64>,
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub display_style: Option<String>,
}

record!(OrderProductsOption {
    id, option_id = "optionId", product_option_id = "productOptionId",
    order_product_id = "orderProductId", display_name = "displayName",
    display_name_customer = "displayNameCustomer", display_name_merchant = "displayNameMerchant",
    display_value = "displayValue", display_value_customer = "displayValueCustomer",
    display_value_merchant = "displayValueMerchant", value, r#type, name,
    display_style = "displayStyle",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderExtraFields {
    pub id: Option<i64>,
    pub uuid: Option<i64>,
    pub field_name: Option<String>,
    /// One of `0`, `1`, `2`, `3`.
    pub field_type: Option<i64>,
    pub is_required: Option<bool>,
    pub is_unique: Option<bool>,
    pub visible_to_enduser: Option<bool>,
    pub config_type: Option<i64>,
    pub default_value: Option<String>,
    pub label_name: Option<String>,
    pub maximum_length: Option<i64>,
    pub number_of_rows: Option<i64>,
    pub maximum_value: Option<Decimal>,
    pub list_of_values: Option<Vec<String>>,
}

record!(OrderExtraFields {
    id, uuid, field_name = "fieldName", field_type = "fieldType", is_required = "isRequired",
    is_unique = "isUnique", visible_to_enduser = "visibleToEnduser", config_type = "configType",
    default_value = "defaultValue", label_name = "labelName", maximum_length = "maximumLength",
    number_of_rows = "numberOfRows", maximum_value = "maximumValue",
    list_of_values = "listOfValues",
});
