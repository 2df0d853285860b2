// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Content as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v2::content" ["v2-content"]
operations {
    GetBlogTags [200],
    GetBlogPosts [200],
    CreateBlogPosts [200] (BlogPostPost),
    DeleteBlogPosts [204],
    GetBlogPost [200],
    UpdateBlogPost [200] (BlogPostBasePost),
    DeleteBlogPost [204],
    GetBlogPostsCount [200],
    GetPages [200],
    CreatePage [200] (PageInput),
    GetPage [200],
    UpdatePage [200] (PageUpdate),
    DeletePage [204],
    GetRedirects [200],
    CreateRedirect [200] (RedirectInput),
    DeleteRedirects [204],
    GetRedirect [200],
    UpdateRedirect [200] (RedirectUpdate),
    DeleteRedirect [204],
    GetRedirectsCount [200],
}
types {
    BlogTag, BlogPost, PublishedDate, BlogPostPost, BlogPostBaseRes, BlogPostBasePost, PageFull,
    PageType, PageContentType, PageInput, PageUpdate, Redirect, Forward, RedirectInput,
    RedirectUpdate, RedirectUpdateForward,
}
);
