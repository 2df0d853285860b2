// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::categories`: CategoryDefaultProductSort.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CategoryDefaultProductSort {
    UseStoreSettings,
    Featured,
    Newest,
    BestSelling,
    AlphaAsc,
    AlphaDesc,
    AvgCustomerReview,
    PriceAsc,
    PriceDesc,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(CategoryDefaultProductSort {
    UseStoreSettings = "use_store_settings", Featured = "featured", Newest = "newest",
    BestSelling = "best_selling", AlphaAsc = "alpha_asc", AlphaDesc = "alpha_desc",
    AvgCustomerReview = "avg_customer_review", PriceAsc = "price_asc", PriceDesc = "price_desc",
});

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::categories" ["v3-catalog-categories" "v3-catalog-category-trees"]
operations {}
types { CategoryDefaultProductSort }
);
