//! Walking through lists: page by page or item by item, paced and retried like every call.
//!
//! [`Pages`] and [`Items`] come from an operation's `pages` and `items`. They are streams of `futures_core` and have
//! `try_next` of their own, which needs no other crate. The next page is the one that the server says: by cursor where there is one, by
//! number, by offset, and for lists that tell nothing until an empty page comes.

mod items;
mod pages;
mod position;
mod walk;

pub use items::Items;
pub use pages::Pages;
pub use position::{Position, PositionError};

use crate::envelope::{BareList, Envelope, Meta, Page};
use crate::record::Value;

/// An envelope of a list, of which an operation gives one page at a time.
pub trait List: Envelope {
    /// An item of the list.
    type Item;

    /// Where the page stands in the list, as far as the server tells.
    fn meta(page: &Self::Output) -> Option<&Meta>;

    /// How many items the page has.
    fn count(page: &Self::Output) -> usize;

    /// The items of the page.
    fn items(page: Self::Output) -> Vec<Self::Item>;
}

impl<T: Value> List for Page<T> {
    type Item = T;

    fn meta(page: &Self) -> Option<&Meta> {
        Some(&page.meta)
    }

    fn count(page: &Self) -> usize {
        page.items.len()
    }

    fn items(page: Self) -> Vec<T> {
        page.items
    }
}

impl<T: Value> List for BareList<T> {
    type Item = T;

    fn meta(_: &Vec<T>) -> Option<&Meta> {
        None
    }

    fn count(page: &Vec<T>) -> usize {
        page.len()
    }

    fn items(page: Vec<T>) -> Vec<T> {
        page
    }
}
