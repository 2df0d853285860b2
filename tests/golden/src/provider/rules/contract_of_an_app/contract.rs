// Written by `cargo xtask regen`; edit nothing here.
//! What an app serves for Contract of an app.

use bigcommerce_runtime::codegen::{Head, ProviderError, contract, received};

use super::*;

/// Contract of an app: BigCommerce calls, an app answers.
///
/// ```
/// # #![allow(unused_variables)]
/// use bigcommerce::provider::{Basic, ProviderError, Service};
/// use bigcommerce::provider::rules::contract_of_an_app::*;
///
/// struct App;
///
/// impl ContractOfAnAppProvider for App {
///     async fn request_quote(&self, request: QuoteRequest) -> Result<RequestQuoteResult, ProviderError> {
///         Err(ProviderError::bad_request("not yet"))
///     }
///     async fn drop_quotes(&self, request: DropQuotesRequest) -> Result<(), ProviderError> {
///         Err(ProviderError::bad_request("not yet"))
///     }
/// }
///
/// let service: Service = service(App, Basic::new("user", "password"));
/// ```
///
/// With feature `axum`, `service.router()` is a router; without it, `service.call(request)` answers.
pub trait ContractOfAnAppProvider: Send + Sync + 'static {
    /// `POST /quote`
    ///
    /// [Reference](https://developer.bigcommerce.com/docs/rules). Failures that the contract knows: 400.
    fn request_quote(
        &self,
        request: QuoteRequest,
    ) -> impl Future<Output = Result<RequestQuoteResult, ProviderError>> + Send;
    /// `DELETE /quotes/{type}`
    ///
    /// [Reference](https://developer.bigcommerce.com/docs/rules).
    fn drop_quotes(
        &self,
        request: DropQuotesRequest,
    ) -> impl Future<Output = Result<(), ProviderError>> + Send;
}

contract!(ContractOfAnAppProvider {
    request_quote(QuoteRequest),
} open {
    drop_quotes(DropQuotesRequest),
});

/// What [`ContractOfAnAppProvider::request_quote`] is asked.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QuoteRequest {
    /// Header: `X-Bc-Store-Hash`.
    pub store_hash: String,
    pub body: RequestQuoteInput,
    /// The user name that was taken, the address, and all headers.
    pub head: Head,
}
impl QuoteRequest {
    /// A request with a head of which nothing is set, for tests.
    pub fn new(store_hash: impl Into<String>, body: RequestQuoteInput) -> Self {
        Self {
            store_hash: store_hash.into(),
            body,
            head: Head::default(),
        }
    }
}

received!(QuoteRequest of RequestQuote { store_hash: header "X-Bc-Store-Hash", body: body });

/// What [`ContractOfAnAppProvider::drop_quotes`] is asked.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DropQuotesRequest {
    /// Argument of the path: `type`.
    pub r#type: Type,
    /// Parameter of the query: `limit`.
    pub limit: Option<i64>,
    /// The user name that was taken, the address, and all headers.
    pub head: Head,
}
impl DropQuotesRequest {
    /// A request with a head of which nothing is set, for tests.
    pub fn new(r#type: impl Into<Type>) -> Self {
        Self {
            r#type: r#type.into(),
            limit: None,
            head: Head::default(),
        }
    }
}

received!(DropQuotesRequest of DropQuotes { r#type: path "type", limit: query "limit" });
