// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Catalog - Products.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Include {
    BulkPricingRules,
    Channels,
    CustomFields,
    Images,
    Modifiers,
    Options,
    ParentRelations,
    PrimaryImage,
    Reviews,
    Variants,
    Videos,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(Include {
    BulkPricingRules = "bulk_pricing_rules", Channels = "channels", CustomFields = "custom_fields",
    Images = "images", Modifiers = "modifiers", Options = "options",
    ParentRelations = "parent_relations", PrimaryImage = "primary_image", Reviews = "reviews",
    Variants = "variants", Videos = "videos",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProductField {
    Name,
    Type,
    Sku,
    Description,
    Weight,
    Width,
    Depth,
    Height,
    Price,
    CostPrice,
    RetailPrice,
    SalePrice,
    MapPrice,
    TaxClassId,
    ProductTaxCode,
    CalculatedPrice,
    Categories,
    BrandId,
    OptionSetId,
    OptionSetDisplay,
    InventoryLevel,
    InventoryWarningLevel,
    InventoryTracking,
    ReviewsRatingSum,
    ReviewsCount,
    TotalSold,
    FixedCostShippingPrice,
    IsFreeShipping,
    IsVisible,
    IsFeatured,
    RelatedProducts,
    Warranty,
    BinPickingNumber,
    LayoutFile,
    Upc,
    Mpn,
    Gtin,
    DateLastImported,
    SearchKeywords,
    Availability,
    AvailabilityDescription,
    Condition,
    IsConditionShown,
    OrderQuantityMinimum,
    OrderQuantityMaximum,
    PageTitle,
    MetaKeywords,
    MetaDescription,
    DateCreated,
    DateModified,
    ViewCount,
    PreorderReleaseDate,
    PreorderMessage,
    IsPreorderOnly,
    IsPriceHidden,
    PriceHiddenLabel,
    CustomUrl,
    BaseVariantId,
    OpenGraphType,
    OpenGraphTitle,
    OpenGraphDescription,
    OpenGraphUseMetaDescription,
    OpenGraphUseProductName,
    OpenGraphUseImage,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(ProductField {
    Name = "name", Type = "type", Sku = "sku", Description = "description", Weight = "weight",
    Width = "width", Depth = "depth", Height = "height", Price = "price", CostPrice = "cost_price",
    RetailPrice = "retail_price", SalePrice = "sale_price", MapPrice = "map_price",
    TaxClassId = "tax_class_id", ProductTaxCode = "product_tax_code",
    CalculatedPrice = "calculated_price", Categories = "categories", BrandId = "brand_id",
    OptionSetId = "option_set_id", OptionSetDisplay = "option_set_display",
    InventoryLevel = "inventory_level", InventoryWarningLevel = "inventory_warning_level",
    InventoryTracking = "inventory_tracking", ReviewsRatingSum = "reviews_rating_sum",
    ReviewsCount = "reviews_count", TotalSold = "total_sold",
    FixedCostShippingPrice = "fixed_cost_shipping_price", IsFreeShipping = "is_free_shipping",
    IsVisible = "is_visible", IsFeatured = "is_featured", RelatedProducts = "related_products",
    Warranty = "warranty", BinPickingNumber = "bin_picking_number", LayoutFile = "layout_file",
    Upc = "upc", Mpn = "mpn", Gtin = "gtin", DateLastImported = "date_last_imported",
    SearchKeywords = "search_keywords", Availability = "availability",
    AvailabilityDescription = "availability_description", Condition = "condition",
    IsConditionShown = "is_condition_shown", OrderQuantityMinimum = "order_quantity_minimum",
    OrderQuantityMaximum = "order_quantity_maximum", PageTitle = "page_title",
    MetaKeywords = "meta_keywords", MetaDescription = "meta_description",
    DateCreated = "date_created", DateModified = "date_modified", ViewCount = "view_count",
    PreorderReleaseDate = "preorder_release_date", PreorderMessage = "preorder_message",
    IsPreorderOnly = "is_preorder_only", IsPriceHidden = "is_price_hidden",
    PriceHiddenLabel = "price_hidden_label", CustomUrl = "custom_url",
    BaseVariantId = "base_variant_id", OpenGraphType = "open_graph_type",
    OpenGraphTitle = "open_graph_title", OpenGraphDescription = "open_graph_description",
    OpenGraphUseMetaDescription = "open_graph_use_meta_description",
    OpenGraphUseProductName = "open_graph_use_product_name",
    OpenGraphUseImage = "open_graph_use_image",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Sort {
    Id,
    Name,
    Sku,
    Price,
    DateModified,
    DateLastImported,
    InventoryLevel,
    IsVisible,
    TotalSold,
    CalculatedPrice,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(Sort {
    Id = "id", Name = "name", Sku = "sku", Price = "price", DateModified = "date_modified",
    DateLastImported = "date_last_imported", InventoryLevel = "inventory_level",
    IsVisible = "is_visible", TotalSold = "total_sold", CalculatedPrice = "calculated_price",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProductCondition {
    New,
    Used,
    Refurbished,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(ProductCondition { New = "new", Used = "used", Refurbished = "refurbished" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Type {
    Digital,
    Physical,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(Type { Digital = "digital", Physical = "physical" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KeywordContext {
    Shopper,
    Merchant,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(KeywordContext { Shopper = "shopper", Merchant = "merchant" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Availability {
    Available,
    Disabled,
    Preorder,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(Availability { Available = "available", Disabled = "disabled", Preorder = "preorder" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InventoryTracking {
    None,
    Product,
    Variant,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(InventoryTracking { None = "none", Product = "product", Variant = "variant" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GiftWrappingOptionsType {
    Any,
    None,
    List,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(GiftWrappingOptionsType { Any = "any", None = "none", List = "list" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Condition {
    New,
    Used,
    Refurbished,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(Condition { New = "New", Used = "Used", Refurbished = "Refurbished" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OpenGraphType {
    Product,
    Album,
    Book,
    Drink,
    Food,
    Game,
    Movie,
    Song,
    TvShow,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(OpenGraphType {
    Product = "product", Album = "album", Book = "book", Drink = "drink", Food = "food",
    Game = "game", Movie = "movie", Song = "song", TvShow = "tv_show",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProductVideoType {
    Youtube,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(ProductVideoType { Youtube = "youtube" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParentRelationType {
    VariantOption,
    Modifier,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(ParentRelationType { VariantOption = "variant_option", Modifier = "modifier" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProductCustomFieldField {
    Name,
    Value,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(ProductCustomFieldField { Name = "name", Value = "value" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PricingRuleField {
    QuantityMin,
    QuantityMax,
    Type,
    Amount,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(PricingRuleField {
    QuantityMin = "quantity_min", QuantityMax = "quantity_max", Type = "type", Amount = "amount",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProductMetafieldField {
    ResourceId,
    ResourceIdIn,
    Key,
    Value,
    Namespace,
    PermissionSet,
    ResourceType,
    Description,
    OwnerClientId,
    DateCreated,
    DateModified,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(ProductMetafieldField {
    ResourceId = "resource_id", ResourceIdIn = "resource_id:in", Key = "key", Value = "value",
    Namespace = "namespace", PermissionSet = "permission_set", ResourceType = "resource_type",
    Description = "description", OwnerClientId = "owner_client_id", DateCreated = "date_created",
    DateModified = "date_modified",
});
