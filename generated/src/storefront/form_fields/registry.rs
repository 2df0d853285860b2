// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Storefront Form Fields as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("storefront::form_fields" ["storefront-form-fields"]
operations {
    GetFormFields [200],
}
types {
    Filter, FormFieldGroups, FormField, FormFieldType, FormFieldGroupsCustomerAccountFieldType,
    FormFieldRequirements, FormFieldOptions,
}
);
