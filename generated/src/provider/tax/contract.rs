// Written by `cargo xtask regen`; edit nothing here.
//! What an app serves for Tax Provider API.

use bigcommerce_runtime::codegen::{Head, ProviderError, contract, received};

use super::*;

/// Tax Provider API: BigCommerce calls, an app answers.
///
/// ```
/// # #![allow(unused_variables)]
/// use bigcommerce::provider::{Basic, ProviderError, Service};
/// use bigcommerce::provider::tax::*;
///
/// struct App;
///
/// impl TaxProvider for App {
///     async fn estimate_taxes(&self, request: EstimateTaxesRequest) -> Result<ResponseQuote, ProviderError> {
///         Err(ProviderError::bad_request("not yet"))
///     }
///     async fn void_tax_quote(&self, request: VoidTaxQuoteRequest) -> Result<(), ProviderError> {
///         Err(ProviderError::bad_request("not yet"))
///     }
///     async fn commit_tax_quote(&self, request: CommitTaxQuoteRequest) -> Result<ResponseQuote, ProviderError> {
///         Err(ProviderError::bad_request("not yet"))
///     }
///     async fn adjust_tax_quote(&self, request: AdjustTaxQuoteRequest) -> Result<ResponseQuote, ProviderError> {
///         Err(ProviderError::bad_request("not yet"))
///     }
/// }
///
/// let service: Service = service(App, Basic::new("user", "password"));
/// ```
///
/// With feature `axum`, `service.router()` is a router; without it, `service.call(request)` answers.
pub trait TaxProvider: Send + Sync + 'static {
    /// `POST /estimate`
    ///
    /// [Reference](https://developer.bigcommerce.com/docs/rest-contracts/tax#estimate-taxes). Failures that the contract knows: 400, 401, 500.
    fn estimate_taxes(
        &self,
        request: EstimateTaxesRequest,
    ) -> impl Future<Output = Result<ResponseQuote, ProviderError>> + Send;
    /// `POST /void`
    ///
    /// [Reference](https://developer.bigcommerce.com/docs/rest-contracts/tax#void-tax-quote). Failures that the contract knows: 400, 401, 500.
    fn void_tax_quote(
        &self,
        request: VoidTaxQuoteRequest,
    ) -> impl Future<Output = Result<(), ProviderError>> + Send;
    /// `POST /commit`
    ///
    /// [Reference](https://developer.bigcommerce.com/docs/rest-contracts/tax#commit-tax-quote). Failures that the contract knows: 400, 401, 500.
    fn commit_tax_quote(
        &self,
        request: CommitTaxQuoteRequest,
    ) -> impl Future<Output = Result<ResponseQuote, ProviderError>> + Send;
    /// `POST /adjust`
    ///
    /// [Reference](https://developer.bigcommerce.com/docs/rest-contracts/tax#adjust-tax-quote). Failures that the contract knows: 400, 401, 500.
    fn adjust_tax_quote(
        &self,
        request: AdjustTaxQuoteRequest,
    ) -> impl Future<Output = Result<ResponseQuote, ProviderError>> + Send;
}

contract!(TaxProvider {
    estimate_taxes(EstimateTaxesRequest),
    void_tax_quote(VoidTaxQuoteRequest),
    commit_tax_quote(CommitTaxQuoteRequest),
    adjust_tax_quote(AdjustTaxQuoteRequest),
} open {});

/// What [`TaxProvider::estimate_taxes`] is asked.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct EstimateTaxesRequest {
    /// Header: `X-Bc-Store-Hash`.
    pub store_hash: String,
    pub body: RequestQuote,
    /// The user name that was taken, the address, and all headers.
    pub head: Head,
}
impl EstimateTaxesRequest {
    /// A request with a head of which nothing is set, for tests.
    pub fn new(store_hash: impl Into<String>, body: RequestQuote) -> Self {
        Self {
            store_hash: store_hash.into(),
            body,
            head: Head::default(),
        }
    }
}

received!(EstimateTaxesRequest of EstimateTaxes {
    store_hash: header "X-Bc-Store-Hash", body: body,
});

/// What [`TaxProvider::void_tax_quote`] is asked.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct VoidTaxQuoteRequest {
    /// Parameter of the query: `id`.
    pub id: String,
    /// Header: `X-Bc-Store-Hash`.
    pub store_hash: String,
    /// The user name that was taken, the address, and all headers.
    pub head: Head,
}
impl VoidTaxQuoteRequest {
    /// A request with a head of which nothing is set, for tests.
    pub fn new(id: impl Into<String>, store_hash: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            store_hash: store_hash.into(),
            head: Head::default(),
        }
    }
}

received!(VoidTaxQuoteRequest of VoidTaxQuote {
    id: query "id", store_hash: header "X-Bc-Store-Hash",
});

/// What [`TaxProvider::commit_tax_quote`] is asked.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CommitTaxQuoteRequest {
    /// Header: `X-Bc-Store-Hash`.
    pub store_hash: String,
    pub body: RequestQuote,
    /// The user name that was taken, the address, and all headers.
    pub head: Head,
}
impl CommitTaxQuoteRequest {
    /// A request with a head of which nothing is set, for tests.
    pub fn new(store_hash: impl Into<String>, body: RequestQuote) -> Self {
        Self {
            store_hash: store_hash.into(),
            body,
            head: Head::default(),
        }
    }
}

received!(CommitTaxQuoteRequest of CommitTaxQuote {
    store_hash: header "X-Bc-Store-Hash", body: body,
});

/// What [`TaxProvider::adjust_tax_quote`] is asked.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AdjustTaxQuoteRequest {
    /// Parameter of the query: `id`.
    pub id: String,
    /// Header: `X-Bc-Store-Hash`.
    pub store_hash: String,
    pub body: RequestAdjust,
    /// The user name that was taken, the address, and all headers.
    pub head: Head,
}
impl AdjustTaxQuoteRequest {
    /// A request with a head of which nothing is set, for tests.
    pub fn new(
        id: impl Into<String>,
        store_hash: impl Into<String>,
        body: RequestAdjust,
    ) -> Self {
        Self {
            id: id.into(),
            store_hash: store_hash.into(),
            body,
            head: Head::default(),
        }
    }
}

received!(AdjustTaxQuoteRequest of AdjustTaxQuote {
    id: query "id", store_hash: header "X-Bc-Store-Hash", body: body,
});
