// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Config as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("b2b::internal::invoice_management::config" ["b2b-internal"]
operations {
    GetInvoicePortalConfigs [200],
    UpdateInvoicePortalConfig [200] (InvoicePortalConfigUpdate),
}
types {
    InvoicePortalConfig, InvoicePortalConfigAllMethod, InvoicePortalConfigInvoiceEmailTemplate,
    InvoicePortalConfigIsPaymentProcessingEnabled, InvoicePortalConfigPayments,
    InvoicePortalConfigPaymentsBigcommerceSalesOrder, InvoicePortalConfigPaymentsMinibc,
    InvoicePortalConfigPaymentsTest, InvoicePortalConfigStoresBundleb2b, InvoicePortalConfigUpdate,
    InvoicePortalConfigUpdateData,
}
);
