// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::carts`: CartLineItemsDigitalItemDiscount, PostOrPutGiftWrapping, PostOrPutGiftWrappingWrapDetail.

use bigcommerce_runtime::codegen::{Decimal, Record, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CartLineItemsDigitalItemDiscount {
    pub discounted_amount: Option<Decimal>,
    pub id: Option<i64>,
}

record!(CartLineItemsDigitalItemDiscount { discounted_amount = "discountedAmount", id });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PostOrPutGiftWrapping {
    pub wrap_together: bool,
    pub wrap_details: Vec<PostOrPutGiftWrappingWrapDetail>,
}

record!(PostOrPutGiftWrapping { wrap_together = "wrapTogether", wrap_details = "wrapDetails" });

impl PostOrPutGiftWrapping {
    pub fn new(
        wrap_together: bool,
        wrap_details: impl IntoIterator<Item = PostOrPutGiftWrappingWrapDetail>,
    ) -> Self {
        Self {
            wrap_together,
            wrap_details: wrap_details.into_iter().collect(),
        }
    }
    pub fn wrap_together(mut self, value: bool) -> Self {
        self.wrap_together = value;
        self
    }
    pub fn wrap_details(
        mut self,
        value: impl IntoIterator<Item = PostOrPutGiftWrappingWrapDetail>,
    ) -> Self {
        self.wrap_details = value.into_iter().collect();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PostOrPutGiftWrappingWrapDetail {
    pub id: i64,
    pub message: Option<String>,
}

record!(PostOrPutGiftWrappingWrapDetail { id, message });

impl PostOrPutGiftWrappingWrapDetail {
    pub fn new(id: i64) -> Self {
        Self { id, ..Record::empty() }
    }
    pub fn id(mut self, value: i64) -> Self {
        self.id = value;
        self
    }
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }
}

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::carts" ["storefront-carts" "storefront-checkouts"]
operations {}
types { CartLineItemsDigitalItemDiscount, PostOrPutGiftWrapping, PostOrPutGiftWrappingWrapDetail }
);
