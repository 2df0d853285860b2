// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Custom Template Associations.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomTemplateAssociationEntityType {
    Product,
    Category,
    Brand,
    Page,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(CustomTemplateAssociationEntityType {
    Product = "product", Category = "category", Brand = "brand", Page = "page",
});
