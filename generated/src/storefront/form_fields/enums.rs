// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Storefront Form Fields.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Filter {
    CustomerAccount,
    ShippingAddress,
    BillingAddress,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(Filter {
    CustomerAccount = "customerAccount", ShippingAddress = "shippingAddress",
    BillingAddress = "billingAddress",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FormFieldType {
    Integer,
    String,
    Array,
    Date,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(FormFieldType {
    Integer = "integer", String = "string", Array = "array", Date = "date",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FormFieldGroupsCustomerAccountFieldType {
    Checkbox,
    Text,
    Date,
    Multiline,
    Radio,
    Dropdown,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(FormFieldGroupsCustomerAccountFieldType {
    Checkbox = "checkbox", Text = "text", Date = "date", Multiline = "multiline", Radio = "radio",
    Dropdown = "dropdown",
});
