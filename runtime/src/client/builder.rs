//! The settings of a client.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use secrecy::{ExposeSecret, SecretString};

use super::address::{Addresses, Origins, check_token};
use super::{Client, Core};
use crate::clock::Clock;
use crate::error::Secrets;
use crate::operation::{BuildError, Family};
use crate::pipeline::{Observer, Observers, Patience, Pipeline, Retry};
use crate::transport::Transport;

const STORE_HASH: &str = "BIGCOMMERCE_STORE_HASH";
const ACCESS_TOKEN: &str = "BIGCOMMERCE_ACCESS_TOKEN";
const B2B_STOREFRONT_TOKEN: &str = "BIGCOMMERCE_B2B_STOREFRONT_TOKEN";

/// How long an attempt may take when nothing else was set; batches on large stores take their time.
const TIMEOUT: Duration = Duration::from_secs(60);

/// A transport that the clones of a client share.
type Shared = Result<Arc<dyn Transport>, BuildError>;

/// The settings of a [`Client`].
#[must_use = "a builder does nothing until build is called"]
pub struct ClientBuilder {
    pub(super) store_hash: String,
    pub(super) access_token: Option<SecretString>,
    pub(super) payment_access_token: Option<SecretString>,
    pub(super) b2b_token: Option<SecretString>,
    pub(super) b2b_storefront_token: Option<SecretString>,
    pub(super) provider_login: Option<(String, SecretString)>,
    pub(super) origins: Origins,
    pub(super) user_agent: String,
    pub(super) correlation_id: Option<String>,
    patience: Patience,
    share: f64,
    batch_concurrency: usize,
    observers: Observers,
    trace_bodies: bool,
    proxy: Option<SecretString>,
    transport: Option<Arc<dyn Transport>>,
    clock: Option<Arc<dyn Clock>>,
}

impl ClientBuilder {
    pub(super) fn new(store_hash: String) -> Self {
        Self {
            store_hash,
            access_token: None,
            payment_access_token: None,
            b2b_token: None,
            b2b_storefront_token: None,
            provider_login: None,
            origins: Origins::default(),
            user_agent: concat!("bigcommerce-rs/", env!("CARGO_PKG_VERSION")).to_owned(),
            correlation_id: None,
            patience: Patience { attempt: Some(TIMEOUT), call: None, retry: Retry::default() },
            share: 1.0,
            batch_concurrency: crate::batch::CONCURRENCY,
            observers: Observers::default(),
            trace_bodies: false,
            proxy: None,
            transport: None,
            clock: None,
        }
    }

    /// A builder with store hash and access token from the environment, to set more on; and with the token of a shopper of B2B
    /// Edition, if `BIGCOMMERCE_B2B_STOREFRONT_TOKEN` is set.
    ///
    /// # Errors
    /// `BIGCOMMERCE_STORE_HASH` or `BIGCOMMERCE_ACCESS_TOKEN` is not set; the error names it.
    pub fn from_env() -> Result<Self, BuildError> {
        let variable = |name| match std::env::var(name) {
            Ok(value) if !value.trim().is_empty() => Ok(value.trim().to_owned()),
            _ => Err(BuildError::Environment { name }),
        };
        let store_hash = variable(STORE_HASH)?;
        let mut builder = Self::new(store_hash).access_token(variable(ACCESS_TOKEN)?);
        builder.b2b_storefront_token = variable(B2B_STOREFRONT_TOKEN).ok().map(Into::into);
        Ok(builder)
    }

    /// The token of a store API account or of an installed app.
    pub fn access_token(mut self, token: impl Into<String>) -> Self {
        self.access_token = Some(token.into().into());
        self
    }

    /// The payment access token, which the Payments API takes for one payment.
    pub fn payment_access_token(mut self, token: impl Into<String>) -> Self {
        self.payment_access_token = Some(token.into().into());
        self
    }

    /// B2B Edition's own API token (`authToken`), in place of the store's access token with the store's hash. BigCommerce deprecates
    /// it since 2025-09-30; the management V2 APIs of B2B Edition know no other.
    pub fn b2b_token(mut self, token: impl Into<String>) -> Self {
        self.b2b_token = Some(token.into().into());
        self
    }

    /// The token of one shopper of B2B Edition, which its storefront APIs take: it comes from a login and lasts for a day.
    /// [`Client::with_b2b_storefront_token`] gives a client that is running the token of another shopper.
    pub fn b2b_storefront_token(mut self, token: impl Into<String>) -> Self {
        self.b2b_storefront_token = Some(token.into().into());
        self
    }

    /// The store's own domain, `store.example.com`, which the storefront APIs need.
    pub fn store_domain(mut self, domain: impl Into<String>) -> Self {
        self.origins.store_domain = Some(domain.into());
        self
    }

    /// The base URL of an app that serves the provider APIs.
    pub fn provider_url(mut self, url: impl Into<String>) -> Self {
        self.origins.bases.insert(Family::Provider, url.into());
        self
    }

    /// User and password that the app behind [`ClientBuilder::provider_url`] asks for.
    pub fn provider_login(mut self, user: impl Into<String>, password: impl Into<String>) -> Self {
        self.provider_login = Some((user.into(), password.into().into()));
        self
    }

    /// The base URL of one family, in place of BigCommerce's.
    pub fn base_url(mut self, family: Family, url: impl Into<String>) -> Self {
        self.origins.bases.insert(family, url.into());
        self
    }

    /// One origin for all families, `http://127.0.0.1:8080`, for tests and proxies; the paths after it stay as they are.
    pub fn api_url(mut self, origin: impl Into<String>) -> Self {
        self.origins.all = Some(origin.into());
        self
    }

    /// The name and version of the integration; BigCommerce asks for one.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = user_agent.into();
        self
    }

    /// An id that goes with every request as `X-Correlation-Id`.
    pub fn correlation_id(mut self, id: impl Into<String>) -> Self {
        self.correlation_id = Some(id.into());
        self
    }

    /// How long one attempt may take, from connecting to the last byte of the answer; 60 s if this is not set, without end if it
    /// is `None`. A call makes up to five attempts: [`ClientBuilder::total_timeout`] bounds it.
    pub fn timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.patience.attempt = timeout.into();
        self
    }

    /// How long a whole call may take: waiting for the quota, all attempts and the waits between them. Without end if this is not
    /// set, or `None`.
    pub fn total_timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.patience.call = timeout.into();
        self
    }

    /// When and how often a request that failed is sent again.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.patience.retry = retry;
        self
    }

    /// The part of the store's quota that the client and its clones may spend, above 0 and up to 1; all of it if this is not set.
    /// Leave some to the other apps on the store when you run a long job: it takes each window as soon as it opens, and those that
    /// come later in it would find nothing left.
    pub fn quota_share(mut self, share: f64) -> Self {
        self.share = share;
        self
    }

    /// How many parts of a batch `send_all` sends at the same time, 3 if this is not set and 1 at least. An operation's documented
    /// limit holds all the same.
    pub fn batch_concurrency(mut self, parts: usize) -> Self {
        self.batch_concurrency = parts.max(1);
        self
    }

    /// Someone to be told before and after each attempt; may be given more than once.
    pub fn observer(mut self, observer: impl Observer + 'static) -> Self {
        self.observers.add(observer);
        self
    }

    /// Whether the feature `tracing` logs bodies, at level TRACE. They may hold what belongs to the store's customers.
    pub fn trace_bodies(mut self, trace: bool) -> Self {
        self.trace_bodies = trace;
        self
    }

    /// A clock of your own, for simulated time, or where the standard library has none.
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Some(Arc::new(clock));
        self
    }

    /// The proxy that all requests go through, `http://user:password@host:3128`; that of the environment (`HTTPS_PROXY` and its
    /// kin) if this is not set.
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.proxy = Some(url.into().into());
        self
    }

    /// A transport of your own.
    pub fn transport(mut self, transport: impl Transport + 'static) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// The client.
    ///
    /// # Errors
    /// A setting cannot be right; the error names it and never shows a secret.
    pub fn build(self) -> Result<Client, BuildError> {
        self.build_on(default_transport)
    }

    /// The client whose calls block the thread, on ureq unless a transport was given. That must not need an async runtime.
    ///
    /// # Errors
    /// Those of [`ClientBuilder::build`].
    #[cfg(feature = "blocking")]
    pub fn build_blocking(self) -> Result<crate::blocking::Client, BuildError> {
        self.build_on(ureq).map(crate::blocking::Client::of)
    }

    fn build_on(
        mut self,
        default_transport: fn(Option<&str>) -> Shared,
    ) -> Result<Client, BuildError> {
        check_store_hash(&self.store_hash)?;
        self.check_tokens()?;
        if !(self.share > 0.0 && self.share <= 1.0) {
            let reason = format!("is {}, where a part above 0 and up to 1 belongs", self.share);
            return Err(BuildError::Invalid { setting: "quota_share", reason });
        }
        let addresses = Addresses::new(&self)?;
        let proxy = self.proxy.as_ref().map(ExposeSecret::expose_secret);
        let transport = match self.transport.take() {
            Some(_) if proxy.is_some() => {
                let reason = "is for the transports of this crate; one of your own has its own";
                return Err(BuildError::Invalid { setting: "proxy", reason: reason.to_owned() });
            }
            Some(transport) => transport,
            None => default_transport(proxy)?,
        };
        let clock = self.clock.take().map_or_else(default_clock, Ok)?;
        let sharing = (self.share, self.trace_bodies);
        let pipeline = Pipeline::new(transport, clock, self.observers, sharing);
        let batch_concurrency = self.batch_concurrency;
        let core = Core { store_hash: self.store_hash, pipeline, batch_concurrency };
        let (core, addresses) = (Arc::new(core), Arc::new(addresses));
        Ok(Client { core, addresses, patience: self.patience })
    }

    fn check_tokens(&self) -> Result<(), BuildError> {
        let tokens = [
            ("access_token", &self.access_token),
            ("payment_access_token", &self.payment_access_token),
            ("b2b_token", &self.b2b_token),
            ("b2b_storefront_token", &self.b2b_storefront_token),
        ];
        let given = tokens.iter().filter_map(|(name, token)| Some((*name, token.as_ref()?)));
        given.into_iter().try_for_each(|(setting, token)| check_token(setting, token))
    }

    /// Those that no call changes: a shopper's token is none of them.
    pub(super) fn secrets(&self) -> Secrets {
        let tokens = [&self.access_token, &self.payment_access_token, &self.b2b_token];
        let login = self.provider_login.iter().flat_map(|(user, password)| {
            [password.clone(), BASE64.encode(format!("{user}:{}", password.expose_secret())).into()]
        });
        let proxy = self.proxy.iter().filter_map(|proxy| password(proxy.expose_secret()));
        Secrets::new(tokens.into_iter().flatten().cloned().chain(login).chain(proxy))
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("store_hash", &self.store_hash)
            .finish_non_exhaustive()
    }
}

/// The password of a URL.
fn password(url: &str) -> Option<SecretString> {
    let (_, rest) = url.split_once("://").unwrap_or(("", url));
    let (authority, _) = rest.rsplit_once('@')?;
    let (_, password) = authority.split_once(':')?;
    Some(password.to_owned().into())
}

#[cfg(feature = "reqwest")]
fn default_transport(proxy: Option<&str>) -> Shared {
    use crate::transport::Reqwest;
    match proxy {
        None => Reqwest::new().map(shared).map_err(|error| unusable("transport", &error)),
        Some(url) => {
            Reqwest::through_proxy(url).map(shared).map_err(|error| unusable_proxy(url, &error))
        }
    }
}

#[cfg(all(feature = "blocking", not(feature = "reqwest")))]
use ureq as default_transport;

#[cfg(feature = "blocking")]
fn ureq(proxy: Option<&str>) -> Shared {
    use crate::transport::Ureq;
    match proxy {
        None => Ureq::new().map(shared).map_err(|error| unusable("transport", &error)),
        Some(url) => {
            Ureq::through_proxy(url).map(shared).map_err(|error| unusable_proxy(url, &error))
        }
    }
}

#[cfg(not(any(feature = "reqwest", feature = "blocking")))]
fn default_transport(_: Option<&str>) -> Shared {
    Err(BuildError::NoTransport)
}

#[cfg(any(feature = "reqwest", feature = "blocking"))]
fn shared(transport: impl Transport + 'static) -> Arc<dyn Transport> {
    Arc::new(transport)
}

#[cfg(any(feature = "reqwest", feature = "blocking"))]
fn unusable(setting: &'static str, error: &crate::transport::TransportError) -> BuildError {
    BuildError::Invalid { setting, reason: error.to_string() }
}

/// Libraries quote the URL that they cannot read.
#[cfg(any(feature = "reqwest", feature = "blocking"))]
fn unusable_proxy(url: &str, error: &crate::transport::TransportError) -> BuildError {
    let mut reason = error.to_string();
    Secrets::new(password(url)).redact(&mut reason);
    BuildError::Invalid { setting: "proxy", reason }
}

#[cfg(not(target_family = "wasm"))]
#[allow(clippy::unnecessary_wraps, reason = "in a browser there is no default")]
fn default_clock() -> Result<Arc<dyn Clock>, BuildError> {
    Ok(Arc::new(crate::clock::SystemClock::new()))
}

#[cfg(target_family = "wasm")]
fn default_clock() -> Result<Arc<dyn Clock>, BuildError> {
    Err(BuildError::NoClock)
}

fn check_store_hash(store_hash: &str) -> Result<(), BuildError> {
    let reason = if store_hash.is_empty() {
        "is empty"
    } else if store_hash.contains('/') {
        "is a path or URL; it is only the part after stores/, such as abc123"
    } else if !store_hash.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        "has characters other than letters and digits"
    } else {
        return Ok(());
    };
    Err(BuildError::Invalid { setting: "store_hash", reason: reason.to_owned() })
}
