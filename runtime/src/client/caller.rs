//! What an operation can be sent with: the async client, or the blocking one.

use std::sync::Arc;

use super::{Call, Client, FullCall};
use crate::batch::{SendAll, Split};
use crate::envelope::Envelope;
use crate::operation::{BuildError, Operation, Request};
use crate::paging::{Items, List, Pages};

/// A client: the async [`Client`], whose calls are futures, or `blocking::Client`, whose calls are results.
///
/// Every operation has `send` and `send_full`; one that pages has `items` and `pages`, one with a documented batch size has
/// `send_all`. What these give is up to the client.
pub trait Caller {
    /// A call that gives the decoded value.
    type Call<E: Envelope>;
    /// A call that gives all of the answer.
    type FullCall<E: Envelope>;
    /// All parts of a batch.
    type SendAll<E: Envelope>;
    /// The pages of a list.
    type Pages<O: Operation + Clone>
    where
        O::Envelope: List;
    /// The items of a list.
    type Items<O: Operation + Clone>
    where
        O::Envelope: List;

    /// Sends a request that was built; what `send` of every operation does.
    fn call<E: Envelope>(&self, request: Result<Request, BuildError>) -> Self::Call<E>;

    /// Sends a request that was built; what `send_full` of every operation does.
    fn call_full<E: Envelope>(&self, request: Result<Request, BuildError>) -> Self::FullCall<E>;

    /// Sends the parts of a batch; what `send_all` of an operation with a documented size does.
    fn call_all<E: Envelope>(&self, split: Split) -> Self::SendAll<E>;

    /// The pages of a list; what `pages` of an operation does.
    fn pages<O: Operation + Clone>(&self, operation: O) -> Self::Pages<O>
    where
        O::Envelope: List;

    /// The items of a list; what `items` of an operation does.
    fn items<O: Operation + Clone>(&self, operation: O) -> Self::Items<O>
    where
        O::Envelope: List;
}

impl Caller for Client {
    type Call<E: Envelope> = Call<E>;
    type FullCall<E: Envelope> = FullCall<E>;
    type SendAll<E: Envelope> = SendAll<E>;
    type Pages<O: Operation + Clone>
        = Pages<O>
    where
        O::Envelope: List;
    type Items<O: Operation + Clone>
        = Items<O>
    where
        O::Envelope: List;

    fn call<E: Envelope>(&self, request: Result<Request, BuildError>) -> Call<E> {
        Call::new(self, request)
    }

    fn call_full<E: Envelope>(&self, request: Result<Request, BuildError>) -> FullCall<E> {
        FullCall::new(self, request)
    }

    fn call_all<E: Envelope>(&self, split: Split) -> SendAll<E> {
        SendAll::new(self, split)
    }

    fn pages<O: Operation + Clone>(&self, operation: O) -> Pages<O>
    where
        O::Envelope: List,
    {
        Pages::new(self, operation)
    }

    fn items<O: Operation + Clone>(&self, operation: O) -> Items<O>
    where
        O::Envelope: List,
    {
        Items::new(self, operation)
    }
}

/// Makes a pointer to a client a client.
macro_rules! pointer {
    ($($pointer:ty),*) => { $(
        impl<C: Caller + ?Sized> Caller for $pointer {
            type Call<E: Envelope> = C::Call<E>;
            type FullCall<E: Envelope> = C::FullCall<E>;
            type SendAll<E: Envelope> = C::SendAll<E>;
            type Pages<O: Operation + Clone> = C::Pages<O> where O::Envelope: List;
            type Items<O: Operation + Clone> = C::Items<O> where O::Envelope: List;

            fn call<E: Envelope>(&self, request: Result<Request, BuildError>) -> C::Call<E> {
                (**self).call(request)
            }
            fn call_full<E: Envelope>(&self, request: Result<Request, BuildError>) -> C::FullCall<E> {
                (**self).call_full(request)
            }
            fn call_all<E: Envelope>(&self, split: Split) -> C::SendAll<E> {
                (**self).call_all(split)
            }
            fn pages<O: Operation + Clone>(&self, operation: O) -> C::Pages<O> where O::Envelope: List {
                (**self).pages(operation)
            }
            fn items<O: Operation + Clone>(&self, operation: O) -> C::Items<O> where O::Envelope: List {
                (**self).items(operation)
            }
        }
    )* };
}
pointer!(&C, Arc<C>, Box<C>);
