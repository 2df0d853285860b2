// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Pages V3 as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::pages" ["v3-pages"]
operations {
    GetPages [200] { 400 BadRequestError, 422 SaveError },
    CreatePages [201] (PageInput) { 422 BadRequestError },
    UpdatePages [200] (PageUpdate) { 404 ConflictError, 422 BadRequestError },
    DeletePages [204] { 404 ConflictError, 422 BadRequestError },
    GetPage [200] { 404 ConflictError, 422 SaveError },
    UpdatePage [200] (PagePut) { 400 BadRequestError, 404 ConflictError, 422 BadRequestError },
    DeletePage [204] { 404 ConflictError },
}
types {
    Include, WebPage, TypePage, TypePageType, TypeBlog, TypeContactForm, TypeRaw, TypeLink,
    PageInput, TypePageInput, TypeBlogInput, TypeContactFormInput, TypeRawInput, TypeLinkInput,
    WebPageInput, PageUpdate, PagePutBulk, PagePut,
}
);
