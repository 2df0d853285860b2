// Written by `cargo xtask regen`; edit nothing here.
//! Types of Config.

use bigcommerce_runtime::codegen::{Json, Map, Nullable, Record, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InvoicePortalConfig {
    /// At least 1 item.
    pub all_methods: Option<Vec<InvoicePortalConfigAllMethod>>,
    pub invoice_email_template: Option<InvoicePortalConfigInvoiceEmailTemplate>,
    pub is_payment_processing_enabled: Option<
        InvoicePortalConfigIsPaymentProcessingEnabled,
    >,
    pub payments: Option<InvoicePortalConfigPayments>,
    pub payments_bigcommerce_sales_order: Option<
        InvoicePortalConfigPaymentsBigcommerceSalesOrder,
    >,
    pub payments_minibc: Option<InvoicePortalConfigPaymentsMinibc>,
    pub payments_offline: Option<InvoicePortalConfigPaymentsTest>,
    pub payments_test: Option<InvoicePortalConfigPaymentsTest>,
    pub stores_bundleb2b: Option<InvoicePortalConfigStoresBundleb2b>,
}

record!(InvoicePortalConfig {
    all_methods = "allMethods", invoice_email_template = "invoiceEmailTemplate",
    is_payment_processing_enabled = "isPaymentProcessingEnabled", payments,
    payments_bigcommerce_sales_order = "paymentsBigcommerceSalesOrder",
    payments_minibc = "paymentsMinibc", payments_offline = "paymentsOffline",
    payments_test = "paymentsTest", stores_bundleb2b = "storesBundleb2b",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InvoicePortalConfigAllMethod {
    /// At least 1 character.
    pub code: Option<String>,
    /// At least 1 character.
    pub name: Option<String>,
    pub test_mode: Option<bool>,
}

record!(InvoicePortalConfigAllMethod { code, name, test_mode = "testMode" });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InvoicePortalConfigInvoiceEmailTemplate {
    pub html: Option<String>,
    pub is_enabled: Option<i64>,
    pub title: Option<String>,
}

record!(InvoicePortalConfigInvoiceEmailTemplate { html, is_enabled = "isEnabled", title });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InvoicePortalConfigIsPaymentProcessingEnabled {
    pub is_enabled: Option<i64>,
    pub is_storefront_method: Option<i64>,
}

record!(InvoicePortalConfigIsPaymentProcessingEnabled {
    is_enabled = "isEnabled", is_storefront_method = "isStorefrontMethod",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InvoicePortalConfigPayments {
    pub payment_hold_policy: Option<i64>,
    pub general_payment_fees: Option<Vec<Map<String, Json>>>,
    pub status_after_payment_is_made: Option<i64>,
    pub invoice_balance_update_policy: Option<i64>,
    pub online_payment_automatic_invoice_generation: Option<i64>,
    pub offline_payment_automatic_invoice_generation: Option<i64>,
}

record!(InvoicePortalConfigPayments {
    payment_hold_policy = "paymentHoldPolicy", general_payment_fees = "generalPaymentFees",
    status_after_payment_is_made = "statusAfterPaymentIsMade",
    invoice_balance_update_policy = "invoiceBalanceUpdatePolicy",
    online_payment_automatic_invoice_generation = "onlinePaymentAutomaticInvoiceGeneration",
    offline_payment_automatic_invoice_generation = "offlinePaymentAutomaticInvoiceGeneration",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InvoicePortalConfigPaymentsBigcommerceSalesOrder {
    pub is_enabled: Option<i64>,
    pub product_id: Option<i64>,
    pub variant_id: Option<i64>,
    /// At least 1 character.
    pub display_name: Option<String>,
    pub allowed_methods: Option<Vec<String>>,
    pub is_storefront_method: Option<i64>,
}

record!(InvoicePortalConfigPaymentsBigcommerceSalesOrder {
    is_enabled = "isEnabled", product_id = "productId", variant_id = "variantId",
    display_name = "displayName", allowed_methods = "allowedMethods",
    is_storefront_method = "isStorefrontMethod",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InvoicePortalConfigPaymentsMinibc {
    /// At least 1 character.
    pub api_key: Option<String>,
    /// At least 1 character.
    pub root_url: Option<String>,
    pub is_enabled: Option<i64>,
    /// At least 1 character.
    pub display_name: Option<String>,
    pub authorize_only: Option<i64>,
    pub is_storefront_method: Option<i64>,
    pub store_id: Option<String>,
    pub token: Option<String>,
}

record!(InvoicePortalConfigPaymentsMinibc {
    api_key = "apiKey", root_url = "rootUrl", is_enabled = "isEnabled",
    display_name = "displayName", authorize_only = "authorizeOnly",
    is_storefront_method = "isStorefrontMethod", store_id = "storeId", token,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InvoicePortalConfigPaymentsTest {
    pub is_enabled: Option<i64>,
    /// At least 1 character.
    pub display_name: Option<String>,
    pub is_storefront_method: Option<i64>,
}

record!(InvoicePortalConfigPaymentsTest {
    is_enabled = "isEnabled", display_name = "displayName",
    is_storefront_method = "isStorefrontMethod",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InvoicePortalConfigStoresBundleb2b {
    pub api_key: Option<String>,
    pub is_enabled: Option<i64>,
    pub internal_email: Option<String>,
    pub internal_password: Option<String>,
}

record!(InvoicePortalConfigStoresBundleb2b {
    api_key = "apiKey", is_enabled = "isEnabled", internal_email = "internalEmail",
    internal_password = "internalPassword",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InvoicePortalConfigUpdate {
    pub data: Nullable<Vec<InvoicePortalConfigUpdateData>>,
}

record!(InvoicePortalConfigUpdate { data });

impl InvoicePortalConfigUpdate {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn data(
        mut self,
        value: impl Into<Nullable<Vec<InvoicePortalConfigUpdateData>>>,
    ) -> Self {
        self.data = value.into();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InvoicePortalConfigUpdateData {
    /// Default: `1`.
    pub visibility_level: i64,
    pub path: String,
    pub value: Map<String, Json>,
}

record!(InvoicePortalConfigUpdateData { visibility_level = "visibilityLevel", path, value });

impl InvoicePortalConfigUpdateData {
    pub fn new(
        visibility_level: i64,
        path: impl Into<String>,
        value: Map<String, Json>,
    ) -> Self {
        Self {
            visibility_level,
            path: path.into(),
            value,
        }
    }
    /// Default: `1`.
    pub fn visibility_level(mut self, value: i64) -> Self {
        self.visibility_level = value;
        self
    }
    pub fn path(mut self, value: impl Into<String>) -> Self {
        self.path = value.into();
        self
    }
    pub fn value(mut self, value: Map<String, Json>) -> Self {
        self.value = value;
        self
    }
}
