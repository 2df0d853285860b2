// Written by `cargo xtask regen`; edit nothing here.
//! Types of PaymentMethod.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentModule {
    /// At least 1 character.
    pub module_name: Option<String>,
    pub value: Option<PaymentModuleValue>,
}

record!(PaymentModule { module_name = "moduleName", value });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentModuleValue {
    pub is_enabled: Option<i64>,
    /// At least 1 character.
    pub display_name: Option<String>,
    pub is_storefront_method: Option<i64>,
    pub api_key: Option<String>,
    pub root_url: Option<String>,
    pub authorize_only: Option<i64>,
    pub product_id: Option<i64>,
    pub variant_id: Option<i64>,
    pub allowed_methods: Option<Vec<String>>,
}

record!(PaymentModuleValue {
    is_enabled = "isEnabled", display_name = "displayName",
    is_storefront_method = "isStorefrontMethod", api_key = "apiKey", root_url = "rootUrl",
    authorize_only = "authorizeOnly", product_id = "productId", variant_id = "variantId",
    allowed_methods = "allowedMethods",
});
