// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of store-config as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("b2b::internal::app::store_configs" ["b2b-internal"]
operations {
    GetStoreConfig [200],
    CreateStoreConfig [200] (CustomFields),
    UpdateStoreConfig [200] (StoreConfigUpdate),
    UpdateStoreConfigDefaultPriceList [200] (StoreConfigDefaultPriceListUpdate),
    UpdateStoreConfigDefaultPaymentMethods [200] (StoreConfigDefaultPaymentMethodUpdate),
    UpdateStoresInnersalesrep [200] (StoresInnersalesrepUpdate),
    UpdateStoreConfigSwitchStatus [200] (StoreConfigSwitchStatusUpdate),
    UpdateStoreConfigNotificationEmail [200] (StoreConfigNotificationEmailUpdate),
    UpdateStoreCustomEmailServer [200] (StoreCustomEmailServerUpdate),
    UpdateStoreCustomEmailTemplates [200] (StoreCustomEmailTemplateUpdate),
    GetStoreConfigs [200],
    GetCheckoutConfigOfStore [200],
}
types {
    GetStoreConfigResult, StoreConfigEmail, CreateStoreConfigResult, StoreConfigUpdate,
    StoreConfigDefaultPriceListUpdate, StoreConfigDefaultPriceList,
    StoreConfigDefaultPaymentMethodUpdate, StoreConfigDefaultPaymentMethod,
    StoresInnersalesrepUpdate, StoresInnersalesrep, StoresInnersalesrepInnerSalesRep,
    StoreConfigSwitchStatusUpdate, StoreConfigSwitchStatusUpdateIsEnabled,
    StoreConfigNotificationEmailUpdate, StoreConfigNotificationEmail, StoreCustomEmailServerUpdate,
    StoreCustomEmailServerUpdateEmailConfigs, StoreCustomEmailTemplateUpdate, GetStoreConfigsResult,
    StoreConfigPriceList, StoreConfigEmailConfigs, StoreConfigEmailTemplate, CheckoutConfigOfStore,
    CheckoutConfigOfStoreCheckoutBillingAllowNewAddress,
}
);
