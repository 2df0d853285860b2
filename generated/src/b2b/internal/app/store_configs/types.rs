// Written by `cargo xtask regen`; edit nothing here.
//! Types of store-config.

use bigcommerce_runtime::codegen::{Decimal, Json, Map, Nullable, Record, record};

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetStoreConfigResult {
    pub interval_quantity: Option<StoreConfigEmail>,
    pub company_auto_approval: Option<StoreConfigEmail>,
    pub open_expiration_notice: Option<StoreConfigEmail>,
    pub sfp_auto_save_shipping_address: Option<StoreConfigEmail>,
    pub auto_save_order_company_email: Option<StoreConfigEmail>,
    pub email_templates_config: Option<StoreConfigEmail>,
    pub address_sales_rep: Option<StoreConfigEmail>,
    pub address_book: Option<StoreConfigEmail>,
    pub address_admin: Option<StoreConfigEmail>,
    pub quote_sales_rep_creation: Option<StoreConfigEmail>,
    pub quote_for_guest: Option<StoreConfigEmail>,
    pub backend_permissions: Option<StoreConfigEmail>,
    pub import_convert_company_order: Option<StoreConfigEmail>,
    pub open_integration: Option<StoreConfigEmail>,
    pub quote_on_cart_page: Option<StoreConfigEmail>,
    pub quote_on_product_page: Option<StoreConfigEmail>,
    pub default_price_list: Option<StoreConfigEmail>,
    pub quote_for_individual_customer: Option<StoreConfigEmail>,
    pub create_user_email_notice: Option<StoreConfigEmail>,
    pub quote_sales_rep_visibility: Option<StoreConfigEmail>,
    pub shopping_list_notifications: Option<StoreConfigEmail>,
    pub email_notifications: Option<StoreConfigEmail>,
    pub inner_sales_rep: Option<StoreConfigEmail>,
    pub quote_auto_approval: Option<StoreConfigEmail>,
    pub quotes: Option<StoreConfigEmail>,
    pub email: Option<StoreConfigEmail>,
    pub quote_customer: Option<StoreConfigEmail>,
    pub list_item_num: Option<i64>,
}

record!(GetStoreConfigResult {
    interval_quantity = "intervalQuantity", company_auto_approval = "companyAutoApproval",
    open_expiration_notice = "openExpirationNotice",
    sfp_auto_save_shipping_address = "SFPAutoSaveShippingAddress",
    auto_save_order_company_email = "autoSaveOrderCompanyEmail",
    email_templates_config = "emailTemplatesConfig", address_sales_rep = "addressSalesRep",
    address_book = "addressBook", address_admin = "addressAdmin",
    quote_sales_rep_creation = "quoteSalesRepCreation", quote_for_guest = "quoteForGuest",
    backend_permissions = "backendPermissions",
    import_convert_company_order = "importConvertCompanyOrder",
    open_integration = "openIntegration", quote_on_cart_page = "quoteOnCartPage",
    quote_on_product_page = "quoteOnProductPage", default_price_list = "defaultPriceList",
    quote_for_individual_customer = "quoteForIndividualCustomer",
    create_user_email_notice = "createUserEmailNotice",
    quote_sales_rep_visibility = "quoteSalesRepVisibility",
    shopping_list_notifications = "shoppingListNotifications",
    email_notifications = "emailNotifications", inner_sales_rep = "innerSalesRep",
    quote_auto_approval = "quoteAutoApproval", quotes, email, quote_customer = "quoteCustomer",
    list_item_num = "listItemNum",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StoreConfigEmail {
    pub id: Option<i64>,
    /// At least 1 character.
    pub is_enable: Option<String>,
}

record!(StoreConfigEmail { id, is_enable = "isEnable" });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateStoreConfigResult {
    /// At least 1 character.
    pub config_id: Option<String>,
}

record!(CreateStoreConfigResult { config_id = "configId" });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StoreConfigUpdate {
    pub id: String,
    pub value: String,
}

record!(StoreConfigUpdate { id, value });

impl StoreConfigUpdate {
    pub fn new(id: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            value: value.into(),
        }
    }
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StoreConfigDefaultPriceListUpdate {
    pub pricelist_id: Nullable<String>,
}

record!(StoreConfigDefaultPriceListUpdate { pricelist_id = "pricelistId" });

impl StoreConfigDefaultPriceListUpdate {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn pricelist_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.pricelist_id = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StoreConfigDefaultPriceList {
    pub pricelist_id: Option<String>,
    pub pricelist_name: Option<String>,
}

record!(StoreConfigDefaultPriceList {
    pricelist_id = "pricelistId", pricelist_name = "pricelistName",
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StoreConfigDefaultPaymentMethodUpdate {
    pub payment_codes: Vec<String>,
}

record!(StoreConfigDefaultPaymentMethodUpdate { payment_codes = "paymentCodes" });

impl StoreConfigDefaultPaymentMethodUpdate {
    pub fn new(payment_codes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            payment_codes: payment_codes.into_iter().map(Into::into).collect(),
        }
    }
    pub fn payment_codes(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.payment_codes = value.into_iter().map(Into::into).collect();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StoreConfigDefaultPaymentMethod {
    /// At least 1 item.
    pub payment_methods: Option<Vec<PaymentMethod>>,
}

record!(StoreConfigDefaultPaymentMethod { payment_methods = "paymentMethods" });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StoresInnersalesrepUpdate {
    pub user_id: Nullable<String>,
}

record!(StoresInnersalesrepUpdate { user_id = "userId" });

impl StoresInnersalesrepUpdate {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn user_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.user_id = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StoresInnersalesrep {
    pub inner_sales_rep: Option<StoresInnersalesrepInnerSalesRep>,
}

record!(StoresInnersalesrep { inner_sales_rep = "innerSalesRep" });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StoresInnersalesrepInnerSalesRep {
    pub user_id: Option<i64>,
    /// At least 1 character.
    pub email: Option<String>,
    /// At least 1 character.
    pub username: Option<String>,
}

record!(StoresInnersalesrepInnerSalesRep { user_id = "userId", email, username });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StoreConfigSwitchStatusUpdate {
    pub is_enabled: StoreConfigSwitchStatusUpdateIsEnabled,
    pub value: Nullable<String>,
}

record!(StoreConfigSwitchStatusUpdate { is_enabled = "isEnabled", value });

impl StoreConfigSwitchStatusUpdate {
    pub fn new(is_enabled: impl Into<StoreConfigSwitchStatusUpdateIsEnabled>) -> Self {
        Self {
            is_enabled: is_enabled.into(),
            ..Record::empty()
        }
    }
    pub fn is_enabled(
        mut self,
        value: impl Into<StoreConfigSwitchStatusUpdateIsEnabled>,
    ) -> Self {
        self.is_enabled = value.into();
        self
    }
    pub fn value(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.value = value.into();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StoreConfigNotificationEmailUpdate {
    pub email: String,
}

record!(StoreConfigNotificationEmailUpdate { email });

impl StoreConfigNotificationEmailUpdate {
    pub fn new(email: impl Into<String>) -> Self {
        Self { email: email.into() }
    }
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StoreConfigNotificationEmail {
    /// At least 1 character.
    pub email: Option<String>,
}

record!(StoreConfigNotificationEmail { email });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StoreCustomEmailServerUpdate {
    /// At least 1 character.
    pub verify_or_submit: String,
    pub email_configs: StoreCustomEmailServerUpdateEmailConfigs,
}

record!(StoreCustomEmailServerUpdate {
    verify_or_submit = "verifyOrSubmit", email_configs = "emailConfigs",
});

impl StoreCustomEmailServerUpdate {
    pub fn new(
        verify_or_submit: impl Into<String>,
        email_configs: StoreCustomEmailServerUpdateEmailConfigs,
    ) -> Self {
        Self {
            verify_or_submit: verify_or_submit.into(),
            email_configs,
        }
    }
    /// At least 1 character.
    pub fn verify_or_submit(mut self, value: impl Into<String>) -> Self {
        self.verify_or_submit = value.into();
        self
    }
    pub fn email_configs(
        mut self,
        value: StoreCustomEmailServerUpdateEmailConfigs,
    ) -> Self {
        self.email_configs = value;
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StoreCustomEmailServerUpdateEmailConfigs {
    /// At least 1 character.
    pub smtp_server: String,
    /// At least 1 character.
    pub port: String,
    pub security: i64,
    /// At least 1 character.
    pub username: String,
    /// At least 1 character.
    pub password: String,
}

record!(StoreCustomEmailServerUpdateEmailConfigs {
    smtp_server = "smtpServer", port, security, username, password,
});

impl StoreCustomEmailServerUpdateEmailConfigs {
    pub fn new(
        smtp_server: impl Into<String>,
        port: impl Into<String>,
        security: i64,
        username: impl Into<String>,
        password: impl Into<String>,
    ) -> Self {
        Self {
            smtp_server: smtp_server.into(),
            port: port.into(),
            security,
            username: username.into(),
            password: password.into(),
        }
    }
    /// At least 1 character.
    pub fn smtp_server(mut self, value: impl Into<String>) -> Self {
        self.smtp_server = value.into();
        self
    }
    /// At least 1 character.
    pub fn port(mut self, value: impl Into<String>) -> Self {
        self.port = value.into();
        self
    }
    pub fn security(mut self, value: i64) -> Self {
        self.security = value;
        self
    }
    /// At least 1 character.
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = value.into();
        self
    }
    /// At least 1 character.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = value.into();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StoreCustomEmailTemplateUpdate {
    /// At least 1 character.
    pub content: String,
    /// Default: `3`.
    pub r#type: i64,
}

record!(StoreCustomEmailTemplateUpdate { content, r#type });

impl StoreCustomEmailTemplateUpdate {
    pub fn new(content: impl Into<String>, r#type: i64) -> Self {
        Self {
            content: content.into(),
            r#type,
        }
    }
    /// At least 1 character.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = value.into();
        self
    }
    /// Default: `3`.
    pub fn r#type(mut self, value: i64) -> Self {
        self.r#type = value;
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetStoreConfigsResult {
    /// At least 1 item.
    pub switch_status: Option<Vec<StoreConfig>>,
    /// At least 1 character.
    pub notifications_email_to: Option<String>,
    pub default_price_list: Option<StoreConfigDefaultPriceList>,
    /// At least 1 item.
    pub price_list: Option<Vec<StoreConfigPriceList>>,
    /// At least 1 item.
    pub default_payment_methods: Option<Vec<PaymentMethod>>,
    pub default_inner_sales_rep: Option<Map<String, Json>>,
    /// At least 1 character.
    pub app_client_id: Option<String>,
    pub list_item_num: Option<i64>,
    pub email_configs: Option<StoreConfigEmailConfigs>,
    /// At least 1 item.
    pub email_templates: Option<Vec<StoreConfigEmailTemplate>>,
}

record!(GetStoreConfigsResult {
    switch_status = "switchStatus", notifications_email_to = "notificationsEmailTo",
    default_price_list = "defaultPriceList", price_list = "priceList",
    default_payment_methods = "defaultPaymentMethods",
    default_inner_sales_rep = "defaultInnerSalesRep", app_client_id = "appClientId",
    list_item_num = "listItemNum", email_configs = "emailConfigs",
    email_templates = "emailTemplates",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StoreConfigPriceList {
    pub pricelist_id: Option<i64>,
    /// At least 1 character.
    pub pricelist_name: Option<String>,
}

record!(StoreConfigPriceList { pricelist_id = "pricelistId", pricelist_name = "pricelistName" });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StoreConfigEmailConfigs {
    /// At least 1 character.
    pub smtp_server: Option<String>,
    /// At least 1 character.
    pub port: Option<String>,
    pub security: Option<i64>,
    /// At least 1 character.
    pub username: Option<String>,
    /// At least 1 character.
    pub password: Option<String>,
    pub config_id: Option<i64>,
    /// At least 1 character.
    pub is_enabled: Option<String>,
}

record!(StoreConfigEmailConfigs {
    smtp_server = "smtpServer", port, security, username, password, config_id = "configId",
    is_enabled = "isEnabled",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StoreConfigEmailTemplate {
    /// At least 1 character.
    pub title: Option<String>,
    /// At least 1 character.
    pub content: Option<String>,
    pub r#type: Option<Decimal>,
    pub config_id: Option<i64>,
    /// At least 1 character.
    pub is_enabled: Option<String>,
}

record!(StoreConfigEmailTemplate {
    title, content, r#type, config_id = "configId", is_enabled = "isEnabled",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckoutConfigOfStore {
    pub checkout_shipping_allow_new_address: Option<
        CheckoutConfigOfStoreCheckoutBillingAllowNewAddress,
    >,
    pub checkout_shipping_allow_save_address: Option<
        CheckoutConfigOfStoreCheckoutBillingAllowNewAddress,
    >,
    pub checkout_shipping_allow_same_address: Option<
        CheckoutConfigOfStoreCheckoutBillingAllowNewAddress,
    >,
    pub checkout_billing_allow_new_address: Option<
        CheckoutConfigOfStoreCheckoutBillingAllowNewAddress,
    >,
    pub checkout_billing_allow_save_address: Option<
        CheckoutConfigOfStoreCheckoutBillingAllowNewAddress,
    >,
    pub checkout_payment_purchase_enable_extra: Option<
        CheckoutConfigOfStoreCheckoutBillingAllowNewAddress,
    >,
    pub checkout_payment_purchase_extra_fields: Option<
        CheckoutConfigOfStoreCheckoutBillingAllowNewAddress,
    >,
    pub checkout_payment_purchase_extra_fields_required: Option<
        CheckoutConfigOfStoreCheckoutBillingAllowNewAddress,
    >,
    pub checkout_payment_additional_enable_extra: Option<
        CheckoutConfigOfStoreCheckoutBillingAllowNewAddress,
    >,
    pub checkout_payment_additional_extra_fields: Option<
        CheckoutConfigOfStoreCheckoutBillingAllowNewAddress,
    >,
    pub checkout_payment_additional_extra_fields_required: Option<
        CheckoutConfigOfStoreCheckoutBillingAllowNewAddress,
    >,
}

record!(CheckoutConfigOfStore {
    checkout_shipping_allow_new_address = "checkoutShippingAllowNewAddress",
    checkout_shipping_allow_save_address = "checkoutShippingAllowSaveAddress",
    checkout_shipping_allow_same_address = "checkoutShippingAllowSameAddress",
    checkout_billing_allow_new_address = "checkoutBillingAllowNewAddress",
    checkout_billing_allow_save_address = "checkoutBillingAllowSaveAddress",
    checkout_payment_purchase_enable_extra = "checkoutPaymentPurchaseEnableExtra",
    checkout_payment_purchase_extra_fields = "checkoutPaymentPurchaseExtraFields",
    checkout_payment_purchase_extra_fields_required = "checkoutPaymentPurchaseExtraFieldsRequired",
    checkout_payment_additional_enable_extra = "checkoutPaymentAdditionalEnableExtra",
    checkout_payment_additional_extra_fields = "checkoutPaymentAdditionalExtraFields",
    checkout_payment_additional_extra_fields_required = "checkoutPaymentAdditionalExtraFieldsRequired",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckoutConfigOfStoreCheckoutBillingAllowNewAddress {
    pub id: Option<i64>,
    /// At least 1 character.
    pub value: Option<String>,
    /// At least 1 character.
    pub r#type: Option<String>,
}

record!(CheckoutConfigOfStoreCheckoutBillingAllowNewAddress { id, value, r#type });
