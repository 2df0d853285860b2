// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Shopping.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShoppingListInputStatus {
    Zero,
    Twenty,
    Thirty,
    Forty,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(ShoppingListInputStatus { Zero = "0", Twenty = "20", Thirty = "30", Forty = "40" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortBy {
    ProductName,
    Quantity,
    ProductSku,
    UpdatedAt,
    CreatedAt,
    SortOrder,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(SortBy {
    ProductName = "product_name", Quantity = "quantity", ProductSku = "product_sku",
    UpdatedAt = "updated_at", CreatedAt = "created_at", SortOrder = "sort_order",
});
