// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Sites.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SiteRouteType {
    Product,
    Brand,
    Category,
    Page,
    Blog,
    Home,
    Cart,
    Checkout,
    Search,
    Account,
    Login,
    Returns,
    Static,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(SiteRouteType {
    Product = "product", Brand = "brand", Category = "category", Page = "page", Blog = "blog",
    Home = "home", Cart = "cart", Checkout = "checkout", Search = "search", Account = "account",
    Login = "login", Returns = "returns", Static = "static",
});
