//! What a method of a contract fails with: the status that BigCommerce is told, and the reason that it is not.

use std::error::Error;
use std::fmt;

use http::StatusCode;
use serde::Serialize;
use serde_json::Value as Json;

/// Why an operation of a contract gives no answer.
///
/// ```
/// # use bigcommerce_runtime as bigcommerce;
/// use bigcommerce::StatusCode;
/// use bigcommerce::provider::ProviderError;
///
/// fn rate(region: Option<&str>) -> Result<u32, ProviderError> {
///     let region = region.ok_or_else(|| ProviderError::bad_request("the destination has no region"))?;
///     region.parse().map_err(ProviderError::failure)
/// }
///
/// assert_eq!(rate(None).unwrap_err().status(), StatusCode::BAD_REQUEST);
/// assert_eq!(rate(Some("TX")).unwrap_err().status(), StatusCode::INTERNAL_SERVER_ERROR);
/// ```
#[derive(Debug)]
pub struct ProviderError {
    status: StatusCode,
    detail: Option<String>,
    body: Option<Json>,
    source: Option<Box<dyn Error + Send + Sync>>,
}

impl ProviderError {
    /// Status 400: what was asked cannot be answered. The caller is told the detail.
    #[must_use]
    pub fn bad_request(detail: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, detail)
    }

    /// Status 401: these credentials are not, or no longer, those of the store. BigCommerce tells the merchant.
    #[must_use]
    pub fn unauthorized() -> Self {
        Self::of(StatusCode::UNAUTHORIZED)
    }

    /// Status 500: something of yours does not work. The caller is told nothing of the reason;
    /// [`Service::on_refusal`](super::Service::on_refusal) has it as the source of this error.
    #[must_use]
    pub fn failure(reason: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self { source: Some(reason.into()), ..Self::of(StatusCode::INTERNAL_SERVER_ERROR) }
    }

    /// Any status, and what the caller is told; one that says no failure becomes 500.
    #[must_use]
    pub fn new(status: StatusCode, detail: impl Into<String>) -> Self {
        Self { detail: Some(detail.into()), ..Self::of(status) }
    }

    /// With a body in place of the usual one.
    #[must_use]
    pub fn with_body(mut self, body: impl Serialize) -> Self {
        match serde_json::to_value(body) {
            Ok(json) => self.body = Some(json),
            Err(error) => return Self::failure(error),
        }
        self
    }

    /// The status that is answered.
    #[must_use]
    pub const fn status(&self) -> StatusCode {
        self.status
    }

    /// What the caller is told beside the status.
    #[must_use]
    pub fn detail(&self) -> Option<&str> {
        self.detail.as_deref()
    }

    /// The body in place of the usual one.
    pub(super) const fn body(&self) -> Option<&Json> {
        self.body.as_ref()
    }

    fn of(status: StatusCode) -> Self {
        let is_failure = status.is_client_error() || status.is_server_error();
        let status = if is_failure { status } else { StatusCode::INTERNAL_SERVER_ERROR };
        Self { status, detail: None, body: None, source: None }
    }
}

/// A value that the contract requires, and that the caller may have left out all the same: then status 400.
///
/// ```
/// # use bigcommerce_runtime as bigcommerce;
/// use bigcommerce::provider::required;
///
/// assert_eq!(required(Some(7), "quantity").unwrap(), 7);
/// assert_eq!(required(None::<i64>, "quantity").unwrap_err().detail(), Some("quantity is missing"));
/// ```
///
/// # Errors
/// There is no value.
pub fn required<T>(value: Option<T>, name: &str) -> Result<T, ProviderError> {
    value.ok_or_else(|| ProviderError::bad_request(format!("{name} is missing")))
}

impl fmt::Display for ProviderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.detail, &self.source) {
            (Some(detail), _) => write!(f, "the provider answers {}: {detail}", self.status),
            (None, Some(source)) => write!(f, "the provider answers {}: {source}", self.status),
            (None, None) => write!(f, "the provider answers {}", self.status),
        }
    }
}

impl Error for ProviderError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}
