// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Scripts.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Sort {
    Name,
    Description,
    DateCreated,
    DateModified,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(Sort {
    Name = "name", Description = "description", DateCreated = "date_created",
    DateModified = "date_modified",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScriptLoadMethod {
    Default,
    Async,
    Defer,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(ScriptLoadMethod { Default = "default", Async = "async", Defer = "defer" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScriptLocation {
    Head,
    Footer,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(ScriptLocation { Head = "head", Footer = "footer" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScriptVisibility {
    Storefront,
    AllPages,
    Checkout,
    OrderConfirmation,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(ScriptVisibility {
    Storefront = "storefront", AllPages = "all_pages", Checkout = "checkout",
    OrderConfirmation = "order_confirmation",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScriptKind {
    Src,
    ScriptTag,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(ScriptKind { Src = "src", ScriptTag = "script_tag" });
