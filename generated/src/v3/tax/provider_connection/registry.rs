// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Tax Provider Connection as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::tax::provider_connection" ["v3-tax-provider-connection"]
operations {
    GetTaxProviderConnection [200],
    UpdateTaxProviderConnection [200] (TaxProviderConnectionUpdate),
    DeleteTaxProviderConnection [200],
}
types { TaxProviderConnection, TaxProviderConnectionTarget, TaxProviderConnectionUpdate }
);
