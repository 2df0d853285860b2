// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Redirects.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Sort {
    FromPath,
    Type,
    SiteId,
    Id,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(Sort { FromPath = "from_path", Type = "type", SiteId = "site_id", Id = "id" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Include {
    ToUrl,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(Include { ToUrl = "to_url" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RedirectToType {
    Product,
    Brand,
    Category,
    Page,
    Post,
    Url,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(RedirectToType {
    Product = "product", Brand = "brand", Category = "category", Page = "page", Post = "post",
    Url = "url",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImportExportJobType {
    Import,
    Export,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(ImportExportJobType { Import = "import", Export = "export" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImportExportJobStatus {
    New,
    Working,
    Complete,
    Aborted,
    Failed,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(ImportExportJobStatus {
    New = "new", Working = "working", Complete = "complete", Aborted = "aborted", Failed = "failed",
});
