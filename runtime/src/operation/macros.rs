//! `operation!`: the facts of an operation, as the impl that sends it.

/// Makes a struct with a field `parts: Parts` an [`Operation`](crate::Operation) with `send` and `send_full`.
///
/// In the parentheses stands the body, if there is one: `json`, `form`, `multipart` or `text`, and the field that holds it.
/// The keys come in this order; those after `path` may be left out. What `paging` or `batch` is given for must be `Clone`;
/// `batch: 10 of body`, `of body.items` or `of "id:in"` names the list, and gives `send_all`.
///
/// ```
/// # use bigcommerce_runtime as bigcommerce;
/// use bigcommerce::codegen::*;
///
/// #[derive(Clone, Debug)]
/// pub struct GetNames { parts: Parts }
/// operation!(GetNames() -> Page<String> {
///     id: "getNames", family: V3, method: GET, path: "/names/{group}",
///     scope: "store_v2_products", accept: "application/json", paging: Page, deprecated: true,
/// });
///
/// let request = GetNames { parts: Parts::new([&"a b"]) }.request()?;
/// assert_eq!(request.path, "/names/a%20b");
/// # Ok::<(), bigcommerce::BuildError>(())
/// ```
#[macro_export]
macro_rules! operation {
    ($type:ident ($($kind:ident $body:ident)?) -> $envelope:ty {
        id: $id:literal, family: $family:ident, method: $method:ident, path: $path:literal
        $(, scope: $scope:literal)? $(, accept: $accept:literal)? $(, paging: $paging:ident)?
        $(, batch: $batch:literal of $($place:tt).+)? $(, concurrency: $concurrency:literal)?
        $(, open: $open:literal)? $(, deprecated: $deprecated:literal)? $(,)?
    }) => {
        #[allow(deprecated, reason = "the warning is for callers")]
        impl $crate::Operation for $type {
            type Envelope = $envelope;

            const SPEC: $crate::OperationSpec = $crate::OperationSpec::new(
                $id,
                $crate::Family::$family,
                $crate::Method::$method,
                $path,
            )
            $(.with_scope($scope))?
            $(.with_accept($accept))?
            $(.with_paging($crate::operation::Paging::$paging))?
            $(.with_batch($batch))?
            $(.with_concurrency($concurrency))?
            $(.with_open($open))?
            $(.with_deprecated($deprecated))?;

            fn parts(&self) -> &$crate::operation::Parts {
                &self.parts
            }
            fn parts_mut(&mut self) -> &mut $crate::operation::Parts {
                &mut self.parts
            }
            fn request(&self) -> Result<$crate::operation::Request, $crate::BuildError> {
                $crate::operation::Request::new(&Self::SPEC, &self.parts)
                    $(.and_then(|request| $crate::batched!(@check self, request, $batch)))?
                    $(.and_then(|request| request.$kind(&self.$body)))?
            }
        }

        #[allow(deprecated, reason = "the warning is for callers")]
        impl $type {
            /// Sends the request; the call gives the decoded value.
            pub fn send<C: $crate::Caller>(&self, client: &C) -> C::Call<$envelope> {
                client.call($crate::Operation::request(self))
            }

            /// Sends the request; the call gives the decoded value with status, headers, rate limit and raw body.
            pub fn send_full<C: $crate::Caller>(&self, client: &C) -> C::FullCall<$envelope> {
                client.call_full($crate::Operation::request(self))
            }
        }

        $($crate::pages!($type $paging);)?
        $($crate::batched!($type, $envelope, $batch, $($place).+);)?
    };
}

/// Gives an operation whose list is walked `items` and `pages`.
#[doc(hidden)]
#[macro_export]
macro_rules! pages {
    ($type:ident $paging:ident) => {
        #[allow(deprecated, reason = "the warning is for callers")]
        impl $type {
            /// The items of all pages, in order.
            pub fn items<C: $crate::Caller>(&self, client: &C) -> C::Items<Self> {
                client.items(self.clone())
            }

            /// The pages, in order.
            pub fn pages<C: $crate::Caller>(&self, client: &C) -> C::Pages<Self> {
                client.pages(self.clone())
            }
        }
    };
}
