// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::b2b`: ExtraFields.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ExtraFields {
    pub id: Option<i64>,
    pub uuid: Option<String>,
    pub field_name: Option<String>,
    /// One of `0`, `1`, `2`, `3`.
    pub field_type: Option<i64>,
    pub is_required: Option<bool>,
    pub is_unique: Option<bool>,
    pub visible_to_enduser: Option<bool>,
    pub config_type: Option<i64>,
    pub default_value: Option<String>,
    pub maximum_length: Option<String>,
    pub number_of_rows: Option<String>,
    pub maximum_value: Option<String>,
    pub list_of_value: Option<Vec<String>>,
}

record!(ExtraFields {
    id, uuid, field_name = "fieldName", field_type = "fieldType", is_required = "isRequired",
    is_unique = "isUnique", visible_to_enduser = "visibleToEnduser", config_type = "configType",
    default_value = "defaultValue", maximum_length = "maximumLength",
    number_of_rows = "numberOfRows", maximum_value = "maximumValue", list_of_value = "listOfValue",
});

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::b2b" ["b2b-invoice-management-invoices" "b2b-management-addresses" "b2b-management-companies" "b2b-management-quotes" "b2b-management-users"]
operations {}
types { ExtraFields }
);
