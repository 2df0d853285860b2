// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Currencies as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v2::currencies" ["v2-currencies"]
operations {
    GetCurrencies [200],
    CreateCurrency [200] (CurrencyPost),
    DeleteCurrencies [204],
    GetCurrency [200],
    UpdateCurrency [200] (CurrencyPut),
    DeleteCurrency [204],
}
types { Currency, CurrencyPost, CurrencyPut }
);
