// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Settings V3.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LogoSettingsType {
    Image,
    Text,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(LogoSettingsType { Image = "image", Text = "text" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EnabledProductFilterSortBy {
    Alpha,
    OptionValues,
    ItemCount,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(EnabledProductFilterSortBy {
    Alpha = "alpha", OptionValues = "option_values", ItemCount = "item_count",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EnabledPriceFilterType {
    Price,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(EnabledPriceFilterType { Price = "price" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EnabledBrandFilterSortBy {
    Alpha,
    ItemCount,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(EnabledBrandFilterSortBy { Alpha = "alpha", ItemCount = "item_count" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EnabledBrandFilterType {
    Brand,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(EnabledBrandFilterType { Brand = "brand" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EnabledRatingFilterType {
    Rating,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(EnabledRatingFilterType { Rating = "rating" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EnabledMiscFilterType {
    Other,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(EnabledMiscFilterType { Other = "other" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AvailableNormalFilterType {
    Category,
    Brand,
    Rating,
    Product,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(AvailableNormalFilterType {
    Category = "category", Brand = "brand", Rating = "rating", Product = "product",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LocaleShopperLanguageSelectionMethod {
    Browser,
    DefaultShopperLanguage,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(LocaleShopperLanguageSelectionMethod {
    Browser = "browser", DefaultShopperLanguage = "default_shopper_language",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddressTypeEnumValues {
    HomeOffice,
    CommercialOffice,
    Retail,
    Warehouse,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(AddressTypeEnumValues {
    HomeOffice = "Home Office", CommercialOffice = "Commercial Office", Retail = "Retail",
    Warehouse = "Warehouse",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProductSortEnumValues {
    Featured,
    Bestselling,
    Newest,
    Alphaasc,
    Alphadesc,
    Pricedesc,
    Priceasc,
    Avgcustomerreview,
    Relevance,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(ProductSortEnumValues {
    Featured = "featured", Bestselling = "bestselling", Newest = "newest", Alphaasc = "alphaasc",
    Alphadesc = "alphadesc", Pricedesc = "pricedesc", Priceasc = "priceasc",
    Avgcustomerreview = "avgcustomerreview", Relevance = "relevance",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CategoryListingModeEnumValues {
    CurrentCategoryOnly,
    ChildCategories,
    ChildCategoriesIfCategoryEmpty,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(CategoryListingModeEnumValues {
    CurrentCategoryOnly = "current_category_only", ChildCategories = "child_categories",
    ChildCategoriesIfCategoryEmpty = "child_categories_if_category_empty",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StorefrontProductSettingsShowBreadcrumbsProductPages {
    ShowOne,
    ShowNone,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(StorefrontProductSettingsShowBreadcrumbsProductPages {
    ShowOne = "show_one", ShowNone = "show_none",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContentSortEnumValues {
    Relevance,
    Alphaasc,
    Alphadesc,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(ContentSortEnumValues {
    Relevance = "relevance", Alphaasc = "alphaasc", Alphadesc = "alphadesc",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HstsMaxAgeEnumValues {
    ZeroSeconds,
    FiveMinutes,
    OneYear,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(HstsMaxAgeEnumValues {
    ZeroSeconds = "zero_seconds", FiveMinutes = "five_minutes", OneYear = "one_year",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StorefrontSecuritySettingsXFrameOptionsHeaderSetting {
    Deny,
    SameOrigin,
    AllowFromUrl,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(StorefrontSecuritySettingsXFrameOptionsHeaderSetting {
    Deny = "deny", SameOrigin = "same_origin", AllowFromUrl = "allow_from_url",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SeoSettingsWwwRedirect {
    Www,
    NoWww,
    None,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(SeoSettingsWwwRedirect { Www = "www", NoWww = "no-www", None = "none" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InventorySettingsProductOutOfStockBehavior {
    DoNothing,
    HideProduct,
    HideProductAndAccessible,
    HideProductAndRedirect,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(InventorySettingsProductOutOfStockBehavior {
    DoNothing = "do_nothing", HideProduct = "hide_product",
    HideProductAndAccessible = "hide_product_and_accessible",
    HideProductAndRedirect = "hide_product_and_redirect",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InventorySettingsOptionOutOfStockBehavior {
    DoNothing,
    HideOption,
    LabelOption,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(InventorySettingsOptionOutOfStockBehavior {
    DoNothing = "do_nothing", HideOption = "hide_option", LabelOption = "label_option",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InventorySettingsUpdateStockBehavior {
    OrderPlaced,
    OrderCompletedOrShipped,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(InventorySettingsUpdateStockBehavior {
    OrderPlaced = "order_placed", OrderCompletedOrShipped = "order_completed_or_shipped",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InventorySettingsStockLevelDisplay {
    DontShow,
    Show,
    ShowWhenLow,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(InventorySettingsStockLevelDisplay {
    DontShow = "dont_show", Show = "show", ShowWhenLow = "show_when_low",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MeasurementUnitsSettingsWeightMeasurement {
    Lbs,
    Ounces,
    Kgs,
    Grams,
    Tonnes,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(MeasurementUnitsSettingsWeightMeasurement {
    Lbs = "LBS", Ounces = "Ounces", Kgs = "KGS", Grams = "Grams", Tonnes = "Tonnes",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MeasurementUnitsSettingsLengthMeasurement {
    Inches,
    Centimeters,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(MeasurementUnitsSettingsLengthMeasurement {
    Inches = "Inches", Centimeters = "Centimeters",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MeasurementUnitsSettingsFactoringDimension {
    Depth,
    Height,
    Width,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(MeasurementUnitsSettingsFactoringDimension {
    Depth = "depth", Height = "height", Width = "width",
});
