// Written by `cargo xtask regen`; edit nothing here.
//! What an app serves for Shipping Providers.

use bigcommerce_runtime::codegen::{Head, ProviderError, contract, received};

use super::*;

/// Shipping Providers: BigCommerce calls, an app answers.
///
/// ```
/// # #![allow(unused_variables)]
/// use bigcommerce::provider::{ProviderError, Service};
/// use bigcommerce::provider::shipping::*;
///
/// struct App;
///
/// impl ShippingProvider for App {
///     async fn request_shipping_rates(&self, request: ShippingRatesRequest) -> Result<RateResponsePayload, ProviderError> {
///         Err(ProviderError::bad_request("not yet"))
///     }
///     async fn validate_connection_options(&self, request: ValidateConnectionOptionsRequest) -> Result<CheckConnectionOptionsPayload, ProviderError> {
///         Err(ProviderError::bad_request("not yet"))
///     }
/// }
///
/// let service: Service = service(App);
/// ```
///
/// With feature `axum`, `service.router()` is a router; without it, `service.call(request)` answers.
pub trait ShippingProvider: Send + Sync + 'static {
    /// `POST /rate`
    ///
    /// [Reference](https://developer.bigcommerce.com/docs/rest-contracts/shipping#request-shipping-rates).
    fn request_shipping_rates(
        &self,
        request: ShippingRatesRequest,
    ) -> impl Future<Output = Result<RateResponsePayload, ProviderError>> + Send;
    /// `POST /check_connection_options`
    ///
    /// [Reference](https://developer.bigcommerce.com/docs/rest-contracts/shipping#validate-connection-options).
    fn validate_connection_options(
        &self,
        request: ValidateConnectionOptionsRequest,
    ) -> impl Future<
        Output = Result<CheckConnectionOptionsPayload, ProviderError>,
    > + Send;
}

contract!(ShippingProvider {} open {
    request_shipping_rates(ShippingRatesRequest),
    validate_connection_options(ValidateConnectionOptionsRequest),
});

/// What [`ShippingProvider::request_shipping_rates`] is asked.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ShippingRatesRequest {
    pub body: RateRequestPayload,
    /// The user name that was taken, the address, and all headers.
    pub head: Head,
}
impl ShippingRatesRequest {
    /// A request with a head of which nothing is set, for tests.
    pub fn new(body: RateRequestPayload) -> Self {
        Self {
            body,
            head: Head::default(),
        }
    }
}

received!(ShippingRatesRequest of RequestShippingRates { body: body });

/// What [`ShippingProvider::validate_connection_options`] is asked.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ValidateConnectionOptionsRequest {
    pub body: CheckConnectionOptionsRequestPayload,
    /// The user name that was taken, the address, and all headers.
    pub head: Head,
}
impl ValidateConnectionOptionsRequest {
    /// A request with a head of which nothing is set, for tests.
    pub fn new(body: CheckConnectionOptionsRequestPayload) -> Self {
        Self {
            body,
            head: Head::default(),
        }
    }
}

received!(ValidateConnectionOptionsRequest of ValidateConnectionOptions { body: body });
