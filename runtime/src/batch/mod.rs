//! Batches: operations on more items than one request takes, sent in parts and joined again.
//!
//! An operation with a documented size is [`Batched`]; its `send_all` cuts the list (`split`), sends the parts side by side
//! (`send_all`), asks of each answer what became of each item (`told`, `identity`, `verdict`), and gives a [`Joined`].
//!
//! ```no_run
//! # use bigcommerce_runtime as bigcommerce;
//! use bigcommerce::codegen::*;
//!
//! #[derive(Clone, Debug)]
//! pub struct CreateMugs { parts: Parts, body: Vec<String> }
//! operation!(CreateMugs(json body) -> Page<String> {
//!     id: "createMugs", family: V3, method: POST, path: "/mugs", batch: 10 of body,
//! });
//!
//! # async fn example(store: Client, names: Vec<String>) {
//! let create = CreateMugs { parts: Parts::new([]), body: names.clone() };
//! let joined = create.send_all(&store).await;
//! for (index, result) in joined.items().filter(|(_, result)| !result.is_taken()) {
//!     println!("{}: {result:?}", names[index]);
//! }
//! # }
//! ```

mod identity;
mod joined;
mod send_all;
mod split;
mod told;
mod verdict;

pub use joined::{BatchPart, ItemResult, Joined, Listed, Reason};
pub use send_all::SendAll;
pub use split::{BatchList, Place, Split, split_list, split_query};

use std::ops::Range;

use crate::operation::Operation;

/// How many parts are sent at the same time where neither the reference nor the caller says it.
pub(crate) const CONCURRENCY: usize = 3;

/// An operation on a list of which one request takes so many items; [`operation!`](crate::operation!) implements it.
pub trait Batched: Operation + Clone {
    /// Where the list stands in the request.
    const PLACE: Place;

    /// How many items the operation has.
    fn item_count(&self) -> usize;

    /// The operations that each have a part of the items, in order, with the places of these items in the whole list. One with
    /// no more items than a request takes is one part, and so is one without items.
    fn split(&self) -> Vec<(Range<usize>, Self)>;
}

/// Makes an operation [`Batched`], with `send_all`.
#[doc(hidden)]
#[macro_export]
macro_rules! batched {
    (@check $self:ident, $request:ident, $size:literal) => {
        $request.with_items(&Self::SPEC, $crate::batch::Batched::item_count($self))
    };
    ($type:ident, $envelope:ty, $size:literal, $name:literal) => {
        $crate::batched!(@impl $type, $envelope, $crate::batch::Place::Query($name),
            (self) self.parts.list_len($name),
            $crate::batch::split_query(self, $name, $size));
    };
    ($type:ident, $envelope:ty, $size:literal, $body:ident $(. $field:ident)*) => {
        $crate::batched!(@impl $type, $envelope, $crate::batch::Place::Body,
            (self) $crate::batch::BatchList::list(&self.$body $(.$field)*).len(),
            $crate::batch::split_list(self, $size, |operation| &mut operation.$body $(.$field)*));
    };
    (@impl $type:ident, $envelope:ty, $place:expr, ($self:ident) $count:expr, $split:expr) => {
        #[allow(deprecated, reason = "the warning is for callers")]
        impl $crate::batch::Batched for $type {
            const PLACE: $crate::batch::Place = $place;

            fn item_count(&$self) -> usize {
                $count
            }
            fn split(&$self) -> Vec<(std::ops::Range<usize>, Self)> {
                $split
            }
        }

        #[allow(deprecated, reason = "the warning is for callers")]
        impl $type {
            /// Sends all items, in as many requests as it takes; what became of them is joined again.
            pub fn send_all<C: $crate::Caller>(&self, client: &C) -> C::SendAll<$envelope> {
                client.call_all($crate::batch::Split::of(self))
            }
        }
    };
}
