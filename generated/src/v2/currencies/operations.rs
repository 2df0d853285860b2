// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Currencies.

use bigcommerce_runtime::codegen::{Bare, BareList, Decimal, Empty, Nullable, Parts, operation};

use super::*;

/// `GET /currencies`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/currencies#get-all-currencies). Scope: `store_v2_information_read_only`. Feature: `v2-currencies`. Paged by `page` and `limit`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCurrencies {
    parts: Parts,
}

impl GetCurrencies {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    /// Default: `1`.
    pub fn page(mut self, value: i64) -> Self {
        self.parts.query("page", value);
        self
    }
    /// Default: `50`.
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
}

operation!(GetCurrencies() -> BareList<Currency> {
    id: "getCurrencies", family: V2, method: GET, path: "/currencies",
    scope: "store_v2_information_read_only", paging: Page,
});

/// `POST /currencies`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/currencies#create-a-currency). Scope: `store_v2_information`. Feature: `v2-currencies`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateCurrency {
    parts: Parts,
    body: CurrencyPost,
}

impl CreateCurrency {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: CurrencyPost::new(),
        }
    }
    pub fn is_default(mut self, value: bool) -> Self {
        self.body.is_default = Some(value);
        self
    }
    pub fn country_iso2(mut self, value: impl Into<String>) -> Self {
        self.body.country_iso2 = Some(value.into());
        self
    }
    /// Required.
    pub fn currency_code(mut self, value: impl Into<String>) -> Self {
        self.body.currency_code = Some(value.into());
        self
    }
    /// Required.
    pub fn currency_exchange_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.body.currency_exchange_rate = Some(value.into());
        self
    }
    pub fn auto_update(mut self, value: bool) -> Self {
        self.body.auto_update = Some(value);
        self
    }
    /// Required.
    pub fn token_location(mut self, value: impl Into<String>) -> Self {
        self.body.token_location = Some(value.into());
        self
    }
    /// Required.
    pub fn token(mut self, value: impl Into<String>) -> Self {
        self.body.token = Some(value.into());
        self
    }
    /// Required.
    pub fn decimal_token(mut self, value: impl Into<String>) -> Self {
        self.body.decimal_token = Some(value.into());
        self
    }
    /// Required.
    pub fn thousands_token(mut self, value: impl Into<String>) -> Self {
        self.body.thousands_token = Some(value.into());
        self
    }
    /// Required.
    pub fn decimal_places(mut self, value: i64) -> Self {
        self.body.decimal_places = Some(value);
        self
    }
    /// Required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.body.name = Some(value.into());
        self
    }
    pub fn enabled(mut self, value: bool) -> Self {
        self.body.enabled = Some(value);
        self
    }
    pub fn is_transactional(mut self, value: bool) -> Self {
        self.body.is_transactional = Some(value);
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: CurrencyPost) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateCurrency(json body) -> Bare<Currency> {
    id: "createCurrency", family: V2, method: POST, path: "/currencies",
    scope: "store_v2_information",
});

/// `DELETE /currencies`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/currencies#delete-all-currencies). Scope: `store_v2_information`. Feature: `v2-currencies`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteCurrencies {
    parts: Parts,
}

impl DeleteCurrencies {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(DeleteCurrencies() -> Empty {
    id: "deleteCurrencies", family: V2, method: DELETE, path: "/currencies",
    scope: "store_v2_information",
});

/// `GET /currencies/{id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/currencies#get-a-currency). Scope: `store_v2_information_read_only`. Feature: `v2-currencies`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCurrency {
    parts: Parts,
}

impl GetCurrency {
    pub fn new(id: impl std::fmt::Display) -> Self {
        Self { parts: Parts::new([&id]) }
    }
}

operation!(GetCurrency() -> Bare<Currency> {
    id: "getCurrency", family: V2, method: GET, path: "/currencies/{id}",
    scope: "store_v2_information_read_only",
});

/// `PUT /currencies/{id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/currencies#update-a-currency). Scope: `store_v2_information`. Feature: `v2-currencies`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateCurrency {
    parts: Parts,
    body: CurrencyPut,
}

impl UpdateCurrency {
    pub fn new(id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&id]),
            body: CurrencyPut::new(),
        }
    }
    pub fn is_default(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.is_default = value.into();
        self
    }
    pub fn country_iso2(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.country_iso2 = value.into();
        self
    }
    pub fn currency_exchange_rate(
        mut self,
        value: impl Into<Nullable<Decimal>>,
    ) -> Self {
        self.body.currency_exchange_rate = value.into();
        self
    }
    pub fn auto_update(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.auto_update = value.into();
        self
    }
    pub fn token_location(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.token_location = value.into();
        self
    }
    pub fn token(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.token = value.into();
        self
    }
    pub fn decimal_token(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.decimal_token = value.into();
        self
    }
    pub fn thousands_token(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.thousands_token = value.into();
        self
    }
    pub fn decimal_places(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.decimal_places = value.into();
        self
    }
    pub fn name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.name = value.into();
        self
    }
    pub fn enabled(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.enabled = value.into();
        self
    }
    pub fn is_transactional(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.is_transactional = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: CurrencyPut) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateCurrency(json body) -> Bare<Currency> {
    id: "updateCurrency", family: V2, method: PUT, path: "/currencies/{id}",
    scope: "store_v2_information",
});

/// `DELETE /currencies/{id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/currencies#delete-a-currency). Scope: `store_v2_information`. Feature: `v2-currencies`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteCurrency {
    parts: Parts,
}

impl DeleteCurrency {
    pub fn new(id: impl std::fmt::Display) -> Self {
        Self { parts: Parts::new([&id]) }
    }
}

operation!(DeleteCurrency() -> Empty {
    id: "deleteCurrency", family: V2, method: DELETE, path: "/currencies/{id}",
    scope: "store_v2_information",
});
