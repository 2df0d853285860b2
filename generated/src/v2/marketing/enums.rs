// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Marketing.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BannerPage {
    HomePage,
    CategoryPage,
    BrandPage,
    SearchPage,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(BannerPage {
    HomePage = "home_page", CategoryPage = "category_page", BrandPage = "brand_page",
    SearchPage = "search_page",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BannerLocation {
    Top,
    Bottom,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(BannerLocation { Top = "top", Bottom = "bottom" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BannerDateType {
    Always,
    Custom,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(BannerDateType { Always = "always", Custom = "custom" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Template {
    BirthdayHtml,
    GirlHtml,
    BoyHtml,
    CelebrationHtml,
    ChristmasHtml,
    GeneralHtml,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(Template {
    BirthdayHtml = "birthday.html", GirlHtml = "girl.html", BoyHtml = "boy.html",
    CelebrationHtml = "celebration.html", ChristmasHtml = "christmas.html",
    GeneralHtml = "general.html",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Sort {
    Id,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(Sort { Id = "id" });
