// Written by `cargo xtask regen`; edit nothing here.
//! Operations of proxy.

use bigcommerce_runtime::codegen::{Data, Json, Map, Parts, operation};

use super::*;

/// `POST /api/v2/proxy/b2c`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct BigcommerceS2sApiProxyWithAuth {
    parts: Parts,
    body: BigcommerceS2sApiProxyWithAuthInput,
}

impl BigcommerceS2sApiProxyWithAuth {
    pub fn new(
        function_name: impl Into<String>,
        bc_token: impl Into<String>,
        store_hash: impl Into<String>,
    ) -> Self {
        Self {
            parts: Parts::new([]),
            body: BigcommerceS2sApiProxyWithAuthInput::new(
                function_name,
                bc_token,
                store_hash,
            ),
        }
    }
    pub fn customer(mut self, value: Customer) -> Self {
        self.body.customer = Some(value);
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: BigcommerceS2sApiProxyWithAuthInput) -> Self {
        self.body = body;
        self
    }
}

operation!(BigcommerceS2sApiProxyWithAuth(json body) -> Data<Map<String, Json>> {
    id: "post-proxy-b2c", family: B2bStorefront, method: POST, path: "/api/v2/proxy/b2c",
});

/// `POST /api/v2/proxy`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct ThirdPartyApiProxy {
    parts: Parts,
    body: ThirdPartyApiProxyInput,
}

impl ThirdPartyApiProxy {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: ThirdPartyApiProxyInput::new(),
        }
    }
    /// Default: `"get"`.
    pub fn method(mut self, value: impl Into<String>) -> Self {
        self.body.method = Some(value.into());
        self
    }
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.body.url = Some(value.into());
        self
    }
    pub fn params(mut self, value: Map<String, Json>) -> Self {
        self.body.params = Some(value);
        self
    }
    pub fn data(mut self, value: Map<String, Json>) -> Self {
        self.body.data = Some(value);
        self
    }
    /// Default: `"Bigcommerce"`.
    pub fn proxy_type(mut self, value: impl Into<String>) -> Self {
        self.body.proxy_type = Some(value.into());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: ThirdPartyApiProxyInput) -> Self {
        self.body = body;
        self
    }
}

operation!(ThirdPartyApiProxy(json body) -> Data<Map<String, Json>> {
    id: "post-proxy", family: B2bStorefront, method: POST, path: "/api/v2/proxy",
});
