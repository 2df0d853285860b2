// Written by `cargo xtask regen`; edit nothing here.
//! Types of Storefront Form Fields.

use bigcommerce_runtime::codegen::record;

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FormFieldGroups {
    pub customer_account: Option<Vec<FormField>>,
    pub shipping_address: Option<Vec<FormField>>,
    pub billing_address: Option<Vec<FormField>>,
}

record!(FormFieldGroups {
    customer_account = "customerAccount", shipping_address = "shippingAddress",
    billing_address = "billingAddress",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FormField {
    pub id: Option<String>,
    pub name: Option<String>,
    pub custom: Option<bool>,
    pub label: Option<String>,
    pub required: Option<bool>,
    pub default: Option<String>,
    pub r#type: Option<FormFieldType>,
    pub field_type: Option<FormFieldGroupsCustomerAccountFieldType>,
    pub min: Option<String>,
    pub max: Option<String>,
    pub max_length: Option<i64>,
    pub secret: Option<bool>,
    pub requirements: Option<FormFieldRequirements>,
    pub options: Option<FormFieldOptions>,
}

record!(FormField {
    id, name, custom, label, required, default, r#type, field_type = "fieldType", min, max,
    max_length = "maxLength", secret, requirements, options,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FormFieldRequirements {
    pub alpha: Option<String>,
    pub description: Option<String>,
    pub minlength: Option<i64>,
    pub numeric: Option<String>,
}

record!(FormFieldRequirements { alpha, description, minlength, numeric });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FormFieldOptions {
    pub helper_label: Option<String>,
    pub items: Option<Vec<SettingTypeMetaSelectOption>>,
}

record!(FormFieldOptions { helper_label = "helperLabel", items });
