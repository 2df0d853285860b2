// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Customers V2.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CategoryAccessLevelType {
    All,
    Specific,
    None,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(CategoryAccessLevelType { All = "all", Specific = "specific", None = "none" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerGroupDiscountRuleObjectType {
    PriceList,
    All,
    Category,
    Product,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(CustomerGroupDiscountRuleObjectType {
    PriceList = "price_list", All = "all", Category = "category", Product = "product",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerGroupPostPutDiscountRulePriceListType {
    PriceList,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(CustomerGroupPostPutDiscountRulePriceListType { PriceList = "price_list" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AllStoreWideType {
    All,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(AllStoreWideType { All = "all" });
