// Written by `cargo xtask regen`; edit nothing here.
//! Types of Wishlist.

use bigcommerce_runtime::codegen::{Nullable, Record, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Wishlist {
    pub id: Option<i64>,
    pub customer_id: Option<i64>,
    pub name: Option<String>,
    pub is_public: Option<bool>,
    /// Format: `uuid`.
    pub token: Option<String>,
    pub items: Option<Vec<WishlistItem>>,
}

record!(Wishlist { id, customer_id, name, is_public, token, items });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WishlistItem {
    pub id: Option<i64>,
    pub product_id: Option<i64>,
    pub variant_id: Option<i64>,
}

record!(WishlistItem { id, product_id, variant_id });

impl WishlistItem {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    pub fn product_id(mut self, value: i64) -> Self {
        self.product_id = Some(value);
        self
    }
    pub fn variant_id(mut self, value: i64) -> Self {
        self.variant_id = Some(value);
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WishlistPost {
    pub customer_id: i64,
    pub is_public: Option<bool>,
    pub name: Option<String>,
    pub items: Option<Vec<WishlistPostItem>>,
}

record!(WishlistPost { customer_id, is_public, name, items });

impl WishlistPost {
    pub fn new(customer_id: i64) -> Self {
        Self {
            customer_id,
            ..Record::empty()
        }
    }
    pub fn customer_id(mut self, value: i64) -> Self {
        self.customer_id = value;
        self
    }
    pub fn is_public(mut self, value: bool) -> Self {
        self.is_public = Some(value);
        self
    }
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    pub fn items(mut self, value: impl IntoIterator<Item = WishlistPostItem>) -> Self {
        self.items = Some(value.into_iter().collect());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WishlistPostItem {
    pub product_id: Option<i64>,
    pub variant_id: Option<i64>,
}

record!(WishlistPostItem { product_id, variant_id });

impl WishlistPostItem {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn product_id(mut self, value: i64) -> Self {
        self.product_id = Some(value);
        self
    }
    pub fn variant_id(mut self, value: i64) -> Self {
        self.variant_id = Some(value);
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WishlistPut {
    pub customer_id: i64,
    pub is_public: Nullable<bool>,
    pub name: Nullable<String>,
    pub items: Vec<WishlistItem>,
}

record!(WishlistPut { customer_id, is_public, name, items });

impl WishlistPut {
    pub fn new(customer_id: i64, items: impl IntoIterator<Item = WishlistItem>) -> Self {
        Self {
            customer_id,
            items: items.into_iter().collect(),
            ..Record::empty()
        }
    }
    pub fn customer_id(mut self, value: i64) -> Self {
        self.customer_id = value;
        self
    }
    pub fn is_public(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.is_public = value.into();
        self
    }
    pub fn name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.name = value.into();
        self
    }
    pub fn items(mut self, value: impl IntoIterator<Item = WishlistItem>) -> Self {
        self.items = value.into_iter().collect();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WishlistItemPost {
    pub items: Option<Vec<WishlistPostItem>>,
}

record!(WishlistItemPost { items });

impl WishlistItemPost {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn items(mut self, value: impl IntoIterator<Item = WishlistPostItem>) -> Self {
        self.items = Some(value.into_iter().collect());
        self
    }
}
