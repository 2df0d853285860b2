// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::metafields`: MetafieldResourceType.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MetafieldResourceType {
    Category,
    Brand,
    Product,
    Variant,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(MetafieldResourceType {
    Category = "category", Brand = "brand", Product = "product", Variant = "variant",
});
