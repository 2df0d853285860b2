//! What serves a contract: finds the operation, checks the caller, reads, asks the provider, answers.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::header::{AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE};
use http::request::Parts;
use http::{HeaderMap, Request, Response, StatusCode};

use super::credentials::Credentials;
use super::credentials::store_hash;
use super::incoming::{Head, Incoming};
use super::route::{Arguments, Pending, Route};
use super::{Authenticate, ProviderError, Refusal, Refused, answer};
use crate::operation::Operation;

/// In bytes.
const BODY_LIMIT: usize = 2 * 1024 * 1024;

/// A contract with the provider that answers it. The contract's own function `service` makes one.
#[derive(Clone)]
pub struct Service {
    routes: Vec<Route>,
    check: Option<Check>,
    body_limit: usize,
    on_refusal: Option<Observe>,
}

type Check = Arc<dyn Fn(Credentials) -> Pending<Result<bool, ProviderError>> + Send + Sync>;

type Observe = Arc<dyn Fn(Refused<'_>) + Send + Sync>;

/// A request of which everything but the body has been looked at.
pub(super) struct Admitted<'s> {
    route: &'s Route,
    incoming: Incoming,
}

impl Service {
    /// A service of these operations. Those that need authentication refuse every call until [`Service::authenticate`] says
    /// whose are taken.
    #[must_use]
    pub fn new(routes: Vec<Route>) -> Self {
        Self { routes, check: None, body_limit: BODY_LIMIT, on_refusal: None }
    }

    /// Takes the calls of whom this allows alone, for all operations, those included for which the contract asks nothing.
    #[must_use]
    pub fn authenticate(mut self, authenticate: impl Authenticate) -> Self {
        for route in &mut self.routes {
            route.is_authenticated = true;
        }
        self.checked_by(authenticate)
    }

    /// Checks the callers of those operations that the contract wants authenticated.
    #[must_use]
    pub fn checked_by(mut self, authenticate: impl Authenticate) -> Self {
        let authenticate = Arc::new(authenticate);
        self.check = Some(Arc::new(move |presented| {
            let authenticate = Arc::clone(&authenticate);
            Box::pin(async move { authenticate.allows(presented).await })
        }));
        self
    }

    /// The path of an operation, where the app has told BigCommerce another than the contract's.
    #[must_use]
    pub fn at<O: Operation>(mut self, path: impl Into<String>) -> Self {
        let path = path.into();
        let path = format!("/{}", path.trim_start_matches('/'));
        if let Some(route) = self.routes.iter_mut().find(|route| route.id == O::SPEC.id) {
            route.path = path;
        }
        self
    }

    /// How long a body may be, in bytes; two mebibytes unless set.
    #[must_use]
    pub const fn body_limit(mut self, bytes: usize) -> Self {
        self.body_limit = bytes;
        self
    }

    /// Calls a function with every call that is refused or fails, before it is answered.
    #[must_use]
    pub fn on_refusal(mut self, observe: impl Fn(Refused<'_>) + Send + Sync + 'static) -> Self {
        self.on_refusal = Some(Arc::new(observe));
        self
    }

    /// Answers a request. Path and query are those below the point where the service stands in your application.
    pub async fn call(&self, request: Request<Bytes>) -> Response<Bytes> {
        let (parts, body) = request.into_parts();
        match self.admit(parts).await {
            Ok(admitted) => self.answer(admitted, Ok(body)).await,
            Err(refused) => refused,
        }
    }

    /// Looks at everything but the body.
    pub(super) async fn admit(&self, parts: Parts) -> Result<Admitted<'_>, Response<Bytes>> {
        let (route, arguments) =
            self.route(&parts).map_err(|refusal| self.refuse(None, &parts.headers, &refusal))?;
        let admitted = async {
            let user = self.user(route, &parts.headers).await?;
            self.is_readable(route, &parts.headers)?;
            Ok(user)
        };
        let user =
            admitted.await.map_err(|refusal| self.refuse(Some(route), &parts.headers, &refusal))?;
        let Parts { uri, mut headers, .. } = parts;
        headers.remove(AUTHORIZATION);
        let head = Head { user, uri, headers };
        Ok(Admitted { route, incoming: Incoming { head, arguments, body: Bytes::new() } })
    }

    /// Asks the provider, with the body or the reason for which there is none.
    pub(super) async fn answer(
        &self,
        admitted: Admitted<'_>,
        body: Result<Bytes, Refusal>,
    ) -> Response<Bytes> {
        let Admitted { route, incoming } = admitted;
        let headers = incoming.head.headers.clone();
        let answered = async {
            let body = body?;
            if body.len() > self.body_limit {
                return Err(self.too_long());
            }
            route.answer(Incoming { body, ..incoming }).await
        };
        match answered.await {
            Ok(body) => answer::success(StatusCode::OK, body),
            Err(refusal) => self.refuse(Some(route), &headers, &refusal),
        }
    }

    /// What a body is refused with that is longer than is taken.
    pub(super) const fn too_long(&self) -> Refusal {
        Refusal::TooLong { limit: self.body_limit }
    }

    /// In bytes.
    #[cfg(feature = "axum")]
    pub(super) const fn limit(&self) -> usize {
        self.body_limit
    }

    /// The paths of all operations, each once.
    #[cfg(feature = "axum")]
    pub(super) fn paths(&self) -> std::collections::BTreeSet<String> {
        self.routes.iter().map(|route| route.path.clone()).collect()
    }

    fn route(&self, parts: &Parts) -> Result<(&Route, Arguments), Refusal> {
        let path = parts.uri.path();
        let found = self.routes.iter().filter_map(|route| Some((route, route.arguments(path)?)));
        let found: Vec<_> = found.collect();
        if found.is_empty() {
            return Err(Refusal::UnknownPath);
        }
        let allowed: Vec<&str> = found.iter().map(|(route, _)| route.method.as_str()).collect();
        let allowed = allowed.join(", ");
        found
            .into_iter()
            .find(|(route, _)| route.method == parts.method)
            .ok_or_else(|| Refusal::WrongMethod { found: parts.method.clone(), allowed })
    }

    /// The user name of a caller that is taken.
    async fn user(&self, route: &Route, headers: &HeaderMap) -> Result<Option<String>, Refusal> {
        if !route.is_authenticated {
            return Ok(None);
        }
        let presented = Credentials::read(headers)?;
        let user = presented.user.clone();
        let is_allowed = match &self.check {
            Some(check) => check(presented).await?,
            None => false,
        };
        if is_allowed { Ok(Some(user)) } else { Err(Refusal::WrongCredentials { user }) }
    }

    /// Whether the headers allow to read the body.
    fn is_readable(&self, route: &Route, headers: &HeaderMap) -> Result<(), Refusal> {
        let length = headers.get(CONTENT_LENGTH);
        let length = length.and_then(|length| length.to_str().ok()?.parse::<u128>().ok());
        if length.is_some_and(|length| length > self.body_limit as u128) {
            return Err(self.too_long());
        }
        match headers.get(CONTENT_TYPE).map(|found| String::from_utf8_lossy(found.as_bytes())) {
            Some(found) if route.has_body && !is_json(&found) => {
                Err(Refusal::WrongMediaType { found: found.into_owned() })
            }
            _ => Ok(()),
        }
    }

    fn refuse(
        &self,
        route: Option<&Route>,
        headers: &HeaderMap,
        refusal: &Refusal,
    ) -> Response<Bytes> {
        let operation = route.map(|route| route.id);
        let refused = Refused { operation, store_hash: store_hash(headers), refusal };
        told(refused);
        if let Some(observe) = &self.on_refusal {
            observe(refused);
        }
        answer::refused(refusal)
    }
}

/// Whether a media type is JSON.
fn is_json(name: &str) -> bool {
    let essence = name.split(';').next().unwrap_or(name).trim().to_ascii_lowercase();
    essence == "application/json" || essence.ends_with("+json")
}

#[cfg(feature = "tracing")]
fn told(refused: Refused<'_>) {
    let Refused { operation, store_hash, refusal } = refused;
    let status = refusal.status();
    if status.is_server_error() {
        tracing::error!(
            target: "bigcommerce",
            operation,
            store_hash,
            http.response.status_code = status.as_u16(),
            error = refusal as &dyn std::error::Error,
            "a call of a contract failed"
        );
    } else {
        tracing::warn!(
            target: "bigcommerce",
            operation,
            store_hash,
            http.response.status_code = status.as_u16(),
            error = refusal as &dyn std::error::Error,
            "a call of a contract was refused"
        );
    }
}

#[cfg(not(feature = "tracing"))]
const fn told(_: Refused<'_>) {}

impl fmt::Debug for Service {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Service")
            .field("routes", &self.routes)
            .field("body_limit", &self.body_limit)
            .finish_non_exhaustive()
    }
}
