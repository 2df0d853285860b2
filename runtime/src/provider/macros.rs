//! `received!` and `contract!`: the facts of a contract, as the code that serves it.

/// Makes a struct with a field `head` the request of an operation, as the app receives it. Each other field says where it stands:
/// `path`, `query` or `header` with its name, or `body`.
///
/// ```
/// # use bigcommerce_runtime as bigcommerce;
/// use bigcommerce::codegen::*;
///
/// # #[derive(Clone, Debug)]
/// # pub struct VoidQuote { parts: Parts }
/// operation!(VoidQuote() -> Empty { id: "voidQuote", family: Provider, method: POST, path: "/void" });
///
/// #[derive(Clone, Debug)]
/// pub struct VoidQuoteRequest { pub head: Head, pub id: i64 }
/// received!(VoidQuoteRequest of VoidQuote { id: query "id" });
///
/// pub trait QuoteProvider: Send + Sync + 'static {
///     fn void_quote(&self, request: VoidQuoteRequest) -> impl Future<Output = Result<(), ProviderError>> + Send;
/// }
/// contract!(QuoteProvider { void_quote(VoidQuoteRequest) } open {});
/// # fn main() {}
/// ```
#[macro_export]
macro_rules! received {
    ($type:ident of $operation:ident { $($field:ident: $place:ident $($wire:literal)?),* $(,)? }) => {
        #[allow(deprecated, reason = "the warning is for callers")]
        impl $crate::provider::Received for $type {
            type Operation = $operation;

            const HAS_BODY: bool = false $(|| $crate::received!(@is_body $place))*;

            fn read(incoming: $crate::provider::Incoming) -> Result<Self, $crate::provider::Refusal> {
                Ok(Self { $($field: incoming.$place($($wire)?)?,)* head: incoming.head() })
            }
        }
    };
    (@is_body body) => { true };
    (@is_body $other:ident) => { false };
}

/// Makes the function `service` of a contract: its methods with the requests that they take, those first whose callers say who
/// they are. If there are none of these, the function takes no check of credentials.
#[macro_export]
macro_rules! contract {
    ($trait:ident {} open { $($method:ident($request:ident)),* $(,)? }) => {
        /// The service of this contract, answered by your provider. The contract asks for no authentication:
        /// [`Service::authenticate`]($crate::provider::Service::authenticate) does, and a provider can look at the headers.
        pub fn service<P: $trait>(provider: P) -> $crate::provider::Service {
            let provider = std::sync::Arc::new(provider);
            $crate::provider::Service::new(vec![$($crate::contract!(@route provider $trait $method $request)),*])
        }
    };
    ($trait:ident { $($method:ident($request:ident)),* $(,)? } open { $($open:ident($of:ident)),* $(,)? }) => {
        /// The service of this contract, answered by your provider for the callers that `authenticate` allows:
        /// [`Basic`]($crate::provider::Basic), or a function of [`Credentials`]($crate::provider::Credentials).
        pub fn service<P: $trait>(
            provider: P,
            authenticate: impl $crate::provider::Authenticate,
        ) -> $crate::provider::Service {
            let provider = std::sync::Arc::new(provider);
            $crate::provider::Service::new(vec![
                $($crate::contract!(@route provider $trait $method $request).authenticated(),)*
                $($crate::contract!(@route provider $trait $open $of),)*
            ])
            .checked_by(authenticate)
        }
    };
    (@route $provider:ident $trait:ident $method:ident $request:ident) => {{
        let provider = std::sync::Arc::clone(&$provider);
        $crate::provider::Route::new(move |request: $request| {
            let provider = std::sync::Arc::clone(&provider);
            async move { $trait::$method(&*provider, request).await }
        })
    }};
}
