// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Content.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PageType {
    Page,
    ContactForm,
    Raw,
    Link,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(PageType { Page = "page", ContactForm = "contact_form", Raw = "raw", Link = "link" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PageContentType {
    ApplicationJson,
    TextJavascript,
    TextHtml,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(PageContentType {
    ApplicationJson = "application/json", TextJavascript = "text/javascript",
    TextHtml = "text/html",
});
