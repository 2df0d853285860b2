// Written by `cargo xtask regen`; edit nothing here.
//! Types of Currencies.

use bigcommerce_runtime::codegen::{DateTime, Decimal, Nullable, Record, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Currency {
    pub is_default: Option<bool>,
    pub country_iso2: Option<String>,
    pub default_for_country_codes: Option<Vec<String>>,
    pub currency_code: Option<String>,
    pub currency_exchange_rate: Option<Decimal>,
    pub auto_update: Option<bool>,
    pub token_location: Option<String>,
    pub token: Option<String>,
    pub decimal_token: Option<String>,
    pub thousands_token: Option<String>,
    pub decimal_places: Option<i64>,
    pub name: Option<String>,
    pub enabled: Option<bool>,
    pub is_transactional: Option<bool>,
    pub use_default_name: Option<bool>,
    /// Read-only.
    pub id: Option<i64>,
    /// Read-only.
    pub last_updated: Option<DateTime>,
}

record!(Currency {
    is_default, country_iso2, default_for_country_codes, currency_code,
    currency_exchange_rate as Text, auto_update, token_location, token, decimal_token,
    thousands_token, decimal_places, name, enabled, is_transactional, use_default_name, id,
    last_updated as Rfc2822,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CurrencyPost {
    pub is_default: Option<bool>,
    pub country_iso2: Option<String>,
    /// Required.
    pub currency_code: Option<String>,
    /// Required.
    pub currency_exchange_rate: Option<Decimal>,
    pub auto_update: Option<bool>,
    /// Required.
    pub token_location: Option<String>,
    /// Required.
    pub token: Option<String>,
    /// Required.
    pub decimal_token: Option<String>,
    /// Required.
    pub thousands_token: Option<String>,
    /// Required.
    pub decimal_places: Option<i64>,
    /// Required.
    pub name: Option<String>,
    pub enabled: Option<bool>,
    pub is_transactional: Option<bool>,
}

record!(CurrencyPost {
    is_default, country_iso2, currency_code, currency_exchange_rate as Text, auto_update,
    token_location, token, decimal_token, thousands_token, decimal_places, name, enabled,
    is_transactional,
});

impl CurrencyPost {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn is_default(mut self, value: bool) -> Self {
        self.is_default = Some(value);
        self
    }
    pub fn country_iso2(mut self, value: impl Into<String>) -> Self {
        self.country_iso2 = Some(value.into());
        self
    }
    /// Required.
    pub fn currency_code(mut self, value: impl Into<String>) -> Self {
        self.currency_code = Some(value.into());
        self
    }
    /// Required.
    pub fn currency_exchange_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.currency_exchange_rate = Some(value.into());
        self
    }
    pub fn auto_update(mut self, value: bool) -> Self {
        self.auto_update = Some(value);
        self
    }
    /// Required.
    pub fn token_location(mut self, value: impl Into<String>) -> Self {
        self.token_location = Some(value.into());
        self
    }
    /// Required.
    pub fn token(mut self, value: impl Into<String>) -> Self {
        self.token = Some(value.into());
        self
    }
    /// Required.
    pub fn decimal_token(mut self, value: impl Into<String>) -> Self {
        self.decimal_token = Some(value.into());
        self
    }
    /// Required.
    pub fn thousands_token(mut self, value: impl Into<String>) -> Self {
        self.thousands_token = Some(value.into());
        self
    }
    /// Required.
    pub fn decimal_places(mut self, value: i64) -> Self {
        self.decimal_places = Some(value);
        self
    }
    /// Required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
    pub fn is_transactional(mut self, value: bool) -> Self {
        self.is_transactional = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CurrencyPut {
    pub is_default: Nullable<bool>,
    pub country_iso2: Nullable<String>,
    pub currency_exchange_rate: Nullable<Decimal>,
    pub auto_update: Nullable<bool>,
    pub token_location: Nullable<String>,
    pub token: Nullable<String>,
    pub decimal_token: Nullable<String>,
    pub thousands_token: Nullable<String>,
    pub decimal_places: Nullable<i64>,
    pub name: Nullable<String>,
    pub enabled: Nullable<bool>,
    pub is_transactional: Nullable<bool>,
}

record!(CurrencyPut {
    is_default, country_iso2, currency_exchange_rate as Text, auto_update, token_location, token,
    decimal_token, thousands_token, decimal_places, name, enabled, is_transactional,
});

impl CurrencyPut {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn is_default(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.is_default = value.into();
        self
    }
    pub fn country_iso2(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.country_iso2 = value.into();
        self
    }
    pub fn currency_exchange_rate(
        mut self,
        value: impl Into<Nullable<Decimal>>,
    ) -> Self {
        self.currency_exchange_rate = value.into();
        self
    }
    pub fn auto_update(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.auto_update = value.into();
        self
    }
    pub fn token_location(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.token_location = value.into();
        self
    }
    pub fn token(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.token = value.into();
        self
    }
    pub fn decimal_token(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.decimal_token = value.into();
        self
    }
    pub fn thousands_token(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.thousands_token = value.into();
        self
    }
    pub fn decimal_places(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.decimal_places = value.into();
        self
    }
    pub fn name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.name = value.into();
        self
    }
    pub fn enabled(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.enabled = value.into();
        self
    }
    pub fn is_transactional(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.is_transactional = value.into();
        self
    }
}
