// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Store Information.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MetafieldResourceType {
    Brand,
    Product,
    Variant,
    Category,
    Cart,
    Store,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(MetafieldResourceType {
    Brand = "brand", Product = "product", Variant = "variant", Category = "category", Cart = "cart",
    Store = "store",
});
