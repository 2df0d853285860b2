// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Shopping List.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortBy {
    Quantity,
    ProductName,
    ProductSku,
    SortOrder,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(SortBy {
    Quantity = "quantity", ProductName = "productName", ProductSku = "productSku",
    SortOrder = "sortOrder",
});
