//! The stage that completes a request: base URL and authentication of its family, and the headers of every request.

use std::collections::HashMap;
use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use http::header::{
    ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue, USER_AGENT,
};
use secrecy::{ExposeSecret, SecretString};

use super::ClientBuilder;
use crate::error::Secrets;
use crate::operation::{Body, BuildError, Family, Request};
use crate::pipeline::Ready;

const API: &str = "https://api.bigcommerce.com";
const PAYMENTS: &str = "https://payments.bigcommerce.com";
const B2B: &str = "https://api-b2b.bigcommerce.com";

const FAMILIES: [Family; 8] = [
    Family::V3,
    Family::V2,
    Family::Storefront,
    Family::Store,
    Family::Payments,
    Family::B2b,
    Family::B2bStorefront,
    Family::Provider,
];

/// Base URLs as they were set.
#[derive(Default)]
pub(super) struct Origins {
    pub(super) all: Option<String>,
    pub(super) bases: HashMap<Family, String>,
    pub(super) store_domain: Option<String>,
}

impl Origins {
    /// The store's own domain.
    fn store(&self) -> Option<String> {
        let domain = self.store_domain.as_deref().map(|domain| match domain.contains("://") {
            true => domain.to_owned(),
            false => format!("https://{domain}"),
        });
        self.all.clone().or(domain).map(|origin| origin.trim_end_matches('/').to_owned())
    }

    fn base(&self, family: Family, store_hash: &str) -> Option<String> {
        if let Some(base) = self.bases.get(&family) {
            return Some(base.trim_end_matches('/').to_owned());
        }
        let origin =
            |default: &str| self.all.as_deref().unwrap_or(default).trim_end_matches('/').to_owned();
        match family {
            Family::V3 => Some(format!("{}/stores/{store_hash}/v3", origin(API))),
            Family::V2 => Some(format!("{}/stores/{store_hash}/v2", origin(API))),
            Family::Payments => Some(format!("{}/stores/{store_hash}", origin(PAYMENTS))),
            Family::B2b | Family::B2bStorefront => Some(origin(B2B)),
            Family::Storefront => self.store().map(|store| format!("{store}/api/storefront")),
            Family::Store => self.store(),
            Family::Provider => {
                self.all.as_deref().map(|origin| origin.trim_end_matches('/').to_owned())
            }
        }
    }
}

/// Base URL and headers of a family, made once per client.
struct Address {
    base: Option<String>,
    headers: HeaderMap,
}

/// The addresses of all families, what every request has, and the secrets among it.
pub(super) struct Addresses {
    families: HashMap<Family, Arc<Address>>,
    pub(super) secrets: Secrets,
    /// Those of them that the store's settings hold, without a shopper's.
    of_store: Secrets,
}

impl Addresses {
    pub(super) fn new(settings: &ClientBuilder) -> Result<Self, BuildError> {
        let mut families = HashMap::new();
        for family in FAMILIES {
            let base = settings.origins.base(family, &settings.store_hash);
            if let Some(base) = &base {
                check_base(base)?;
            }
            let address = Address { base, headers: headers(settings, family)? };
            families.insert(family, Arc::new(address));
        }
        let of_store = settings.secrets();
        let secrets = of_store.and(settings.b2b_storefront_token.as_ref());
        Ok(Self { families, secrets, of_store })
    }

    /// The same addresses for another shopper of B2B Edition.
    pub(super) fn for_shopper(&self, token: &SecretString) -> Result<Self, BuildError> {
        check_token("b2b_storefront_token", token)?;
        let mut families = self.families.clone();
        let family = Family::B2bStorefront;
        if let Some(address) = self.families.get(&family) {
            let (base, mut headers) = (address.base.clone(), address.headers.clone());
            put_shopper(&mut headers, token)?;
            families.insert(family, Arc::new(Address { base, headers }));
        }
        let secrets = self.of_store.and(Some(token));
        Ok(Self { families, secrets, of_store: self.of_store.clone() })
    }

    /// The request as it is sent.
    pub(super) fn complete(&self, request: Request) -> Result<Ready, BuildError> {
        let (family, concurrency, target) = (request.family, request.concurrency, request.target());
        let missing = |setting| BuildError::Setting { family, setting };
        let address = self.families.get(&family);
        let base = address.and_then(|address| address.base.as_deref());
        let base = base.ok_or_else(|| missing(base_setting(family)))?;
        let url = format!("{base}{}", request.path_and_query());
        let mut headers = address.map(|address| address.headers.clone()).unwrap_or_default();
        if let Some((setting, names)) = credential(family) {
            let has =
                |name: &&str| headers.contains_key(*name) || request.headers.contains_key(*name);
            if request.open && family == Family::B2bStorefront {
                // A login that carried the token of a session that has ended would be refused for it.
                names.iter().for_each(|name| drop(headers.remove(*name)));
            } else if !request.open && !names.iter().any(has) {
                return Err(missing(setting));
            }
        }
        if let Body::Bytes { content_type, .. } = &request.body {
            headers.insert(CONTENT_TYPE, header_value("the content type", content_type)?);
        }
        for (name, value) in &request.headers {
            headers.insert(name.clone(), value.clone());
        }
        let mut http = http::Request::new(request.body);
        *http.method_mut() = request.method;
        *http.uri_mut() = url.parse().map_err(|error: http::uri::InvalidUri| BuildError::Url {
            reason: error.to_string(),
            url: url.clone(),
        })?;
        *http.headers_mut() = headers;
        let secrets = self.secrets.clone();
        Ok(Ready { request: http, target, family, concurrency, secrets })
    }
}

/// The builder's method that gives a family its base URL.
const fn base_setting(family: Family) -> &'static str {
    match family {
        Family::Storefront | Family::Store => "store_domain",
        Family::Provider => "provider_url",
        _ => "base_url",
    }
}

/// The builder's method that gives a family its credential, and the headers that carry it.
const fn credential(family: Family) -> Option<(&'static str, &'static [&'static str])> {
    match family {
        Family::V3 | Family::V2 => Some(("access_token", &["x-auth-token"])),
        Family::Payments => Some(("payment_access_token", &["authorization"])),
        Family::B2b => Some(("access_token", &["x-auth-token", "authtoken"])),
        Family::B2bStorefront => Some(("b2b_storefront_token", &["authorization", "authtoken"])),
        Family::Storefront | Family::Store | Family::Provider => None,
    }
}

fn headers(settings: &ClientBuilder, family: Family) -> Result<HeaderMap, BuildError> {
    let mut headers = HeaderMap::new();
    let accept = match family {
        Family::Payments => "application/vnd.bc.v1+json",
        _ => "application/json",
    };
    headers.insert(ACCEPT, HeaderValue::from_static(accept));
    headers.insert(USER_AGENT, header_value("user_agent", &settings.user_agent)?);
    if let Some(id) = &settings.correlation_id {
        headers.insert(
            HeaderName::from_static("x-correlation-id"),
            header_value("correlation_id", id)?,
        );
    }
    match family {
        Family::V3 | Family::V2 => {
            put(&mut headers, "x-auth-token", "access_token", settings.access_token.as_ref())?
        }
        Family::B2b => {
            let store_hash = header_value("store_hash", &settings.store_hash)?;
            headers.insert(HeaderName::from_static("x-store-hash"), store_hash);
            match &settings.b2b_token {
                Some(token) => put(&mut headers, "authtoken", "b2b_token", Some(token))?,
                None => put(
                    &mut headers,
                    "x-auth-token",
                    "access_token",
                    settings.access_token.as_ref(),
                )?,
            }
        }
        Family::Payments => {
            let token = settings.payment_access_token.as_ref();
            let token =
                token.map(|token| SecretString::from(format!("PAT {}", token.expose_secret())));
            put(&mut headers, AUTHORIZATION.as_str(), "payment_access_token", token.as_ref())?;
        }
        Family::Provider => {
            let login = settings.provider_login.as_ref().map(|(user, password)| {
                let login = BASE64.encode(format!("{user}:{}", password.expose_secret()));
                SecretString::from(format!("Basic {login}"))
            });
            put(&mut headers, AUTHORIZATION.as_str(), "provider_login", login.as_ref())?;
        }
        Family::B2bStorefront => {
            if let Some(token) = &settings.b2b_storefront_token {
                put_shopper(&mut headers, token)?;
            }
        }
        Family::Storefront | Family::Store => {}
    }
    Ok(headers)
}

/// A shopper's token, in both headers that the operations of the storefront state.
fn put_shopper(headers: &mut HeaderMap, token: &SecretString) -> Result<(), BuildError> {
    let setting = "b2b_storefront_token";
    let bearer = SecretString::from(format!("Bearer {}", token.expose_secret()));
    put(headers, AUTHORIZATION.as_str(), setting, Some(&bearer))?;
    put(headers, "authtoken", setting, Some(token))
}

/// Refuses a token that is none.
pub(super) fn check_token(setting: &'static str, token: &SecretString) -> Result<(), BuildError> {
    match token.expose_secret().trim() {
        "" => Err(BuildError::Invalid { setting, reason: "is empty".to_owned() }),
        _ => Ok(()),
    }
}

fn put(
    headers: &mut HeaderMap,
    name: &'static str,
    setting: &'static str,
    secret: Option<&SecretString>,
) -> Result<(), BuildError> {
    if let Some(secret) = secret {
        let mut value = header_value(setting, secret.expose_secret())?;
        value.set_sensitive(true);
        headers.insert(HeaderName::from_static(name), value);
    }
    Ok(())
}

/// The text as a header; the error does not show it, as it may be a secret.
fn header_value(setting: &'static str, text: &str) -> Result<HeaderValue, BuildError> {
    HeaderValue::from_str(text).map_err(|_| BuildError::Invalid {
        setting,
        reason: "has characters that no HTTP header can carry, such as a line break".to_owned(),
    })
}

fn check_base(base: &str) -> Result<(), BuildError> {
    let uri: Result<http::Uri, _> = base.parse();
    let reason = match uri {
        Ok(uri)
            if matches!(uri.scheme_str(), Some("http" | "https"))
                && uri.query().is_none()
                && !base.contains('#') =>
        {
            return Ok(());
        }
        Ok(_) => {
            "must begin with http:// or https:// and have neither query nor fragment".to_owned()
        }
        Err(error) => error.to_string(),
    };
    Err(BuildError::Url { url: base.to_owned(), reason })
}
