// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Pages V3.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Include {
    Body,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(Include { Body = "body" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TypePageType {
    Page,
    Raw,
    ContactForm,
    Link,
    Blog,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(TypePageType {
    Page = "page", Raw = "raw", ContactForm = "contact_form", Link = "link", Blog = "blog",
});
