// Written by `cargo xtask regen`; edit nothing here.
//! Types of proxy.

use bigcommerce_runtime::codegen::{Json, Map, Record, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BigcommerceS2sApiProxyWithAuthInput {
    pub function_name: String,
    pub bc_token: String,
    pub customer: Option<Customer>,
    pub store_hash: String,
}

record!(BigcommerceS2sApiProxyWithAuthInput { function_name, bc_token, customer, store_hash });

impl BigcommerceS2sApiProxyWithAuthInput {
    pub fn new(
        function_name: impl Into<String>,
        bc_token: impl Into<String>,
        store_hash: impl Into<String>,
    ) -> Self {
        Self {
            function_name: function_name.into(),
            bc_token: bc_token.into(),
            store_hash: store_hash.into(),
            ..Record::empty()
        }
    }
    pub fn function_name(mut self, value: impl Into<String>) -> Self {
        self.function_name = value.into();
        self
    }
    pub fn bc_token(mut self, value: impl Into<String>) -> Self {
        self.bc_token = value.into();
        self
    }
    pub fn customer(mut self, value: Customer) -> Self {
        self.customer = Some(value);
        self
    }
    pub fn store_hash(mut self, value: impl Into<String>) -> Self {
        self.store_hash = value.into();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Customer {
    pub id: String,
}

record!(Customer { id });

impl Customer {
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ThirdPartyApiProxyInput {
    /// Default: `"get"`.
    pub method: Option<String>,
    pub url: Option<String>,
    pub params: Option<Map<String, Json>>,
    pub data: Option<Map<String, Json>>,
    /// Default: `"Bigcommerce"`.
    pub proxy_type: Option<String>,
}

record!(ThirdPartyApiProxyInput { method, url, params, data, proxy_type = "proxyType" });

impl ThirdPartyApiProxyInput {
    pub fn new() -> Self {
        Record::empty()
    }
    /// Default: `"get"`.
    pub fn method(mut self, value: impl Into<String>) -> Self {
        self.method = Some(value.into());
        self
    }
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
    pub fn params(mut self, value: Map<String, Json>) -> Self {
        self.params = Some(value);
        self
    }
    pub fn data(mut self, value: Map<String, Json>) -> Self {
        self.data = Some(value);
        self
    }
    /// Default: `"Bigcommerce"`.
    pub fn proxy_type(mut self, value: impl Into<String>) -> Self {
        self.proxy_type = Some(value.into());
        self
    }
}
