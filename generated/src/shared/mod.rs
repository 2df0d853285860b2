// Written by `cargo xtask regen`; edit nothing here.
//! Shapes that several modules share, each once; modules export those that they use.

#[cfg(any(
    feature = "b2b-internal", feature = "b2b-invoice-management-invoices",
    feature = "b2b-invoice-management-payments", feature = "b2b-invoice-management-receipts",
    feature = "b2b-management-addresses", feature = "b2b-management-authentication",
    feature = "b2b-management-channels", feature = "b2b-management-companies",
    feature = "b2b-management-orders", feature = "b2b-management-payments",
    feature = "b2b-management-quotes", feature = "b2b-management-sales-staff",
    feature = "b2b-management-shopping-lists", feature = "b2b-management-super-admins",
    feature = "b2b-management-users", feature = "b2b-management-v2",
    feature = "b2b-storefront-authentication", feature = "b2b-storefront-companies",
    feature = "b2b-storefront-headless", feature = "b2b-storefront-orders",
    feature = "b2b-storefront-quote-requests", feature = "b2b-storefront-sales-reps",
    feature = "b2b-storefront-shopping-lists", feature = "b2b-storefront-store",
))]
pub mod b2b;
#[cfg(any(
    feature = "storefront-carts", feature = "storefront-checkouts", feature = "storefront-orders",
    feature = "v2-orders", feature = "v3-carts", feature = "v3-checkouts",
    feature = "v3-promotions",
))]
pub mod carts;
#[cfg(any(
    feature = "v3-catalog-brands", feature = "v3-catalog-categories",
    feature = "v3-catalog-product-modifiers", feature = "v3-catalog-product-variant-options",
    feature = "v3-catalog-product-variants", feature = "v3-catalog-products",
    feature = "v3-inventory",
))]
pub mod catalog;
#[cfg(any(feature = "v3-catalog-categories", feature = "v3-catalog-category-trees"))]
pub mod categories;
#[cfg(any(feature = "v3-channels", feature = "v3-sites"))]
pub mod channels;
#[cfg(any(
    feature = "storefront-carts", feature = "storefront-checkouts", feature = "storefront-orders",
    feature = "v2-orders", feature = "v3-checkouts", feature = "v3-promotions",
))]
pub mod checkouts;
#[cfg(any(
    feature = "v2-content", feature = "v2-customers", feature = "v2-geography",
    feature = "v2-marketing", feature = "v2-orders",
))]
pub mod count;
#[cfg(any(
    feature = "payments-processing", feature = "provider-shipping",
    feature = "storefront-customers", feature = "storefront-orders", feature = "v2-customers",
    feature = "v2-geography", feature = "v2-orders", feature = "v3-customers",
    feature = "v3-scripts", feature = "v3-tax-classes",
))]
pub mod customers;
#[cfg(any(
    feature = "payments-processing", feature = "storefront-carts", feature = "storefront-checkouts",
    feature = "v2-customers", feature = "v2-orders", feature = "v3-abandoned-cart-emails",
    feature = "v3-abandoned-carts", feature = "v3-carts", feature = "v3-catalog-brands",
    feature = "v3-catalog-categories", feature = "v3-catalog-category-trees",
    feature = "v3-catalog-product-modifiers", feature = "v3-catalog-product-variant-options",
    feature = "v3-catalog-product-variants", feature = "v3-catalog-products",
    feature = "v3-channels", feature = "v3-checkouts", feature = "v3-custom-template-associations",
    feature = "v3-customer-segments", feature = "v3-customers", feature = "v3-email-templates",
    feature = "v3-inventory", feature = "v3-locations", feature = "v3-order-pickups",
    feature = "v3-orders", feature = "v3-page-widgets", feature = "v3-pages",
    feature = "v3-payments-access-tokens", feature = "v3-payments-methods",
    feature = "v3-price-lists", feature = "v3-promotions", feature = "v3-scripts",
    feature = "v3-settings", feature = "v3-shipping", feature = "v3-sites",
    feature = "v3-store-information", feature = "v3-subscribers", feature = "v3-themes",
    feature = "v3-webhooks", feature = "v3-widgets", feature = "v3-wishlists",
))]
pub mod errors;
#[cfg(any(
    feature = "v3-catalog-brands", feature = "v3-catalog-categories",
    feature = "v3-catalog-product-modifiers", feature = "v3-catalog-product-variants",
))]
pub mod image;
#[cfg(any(feature = "v3-infrastructure", feature = "v3-tax-classes"))]
pub mod infrastructure;
#[cfg(any(feature = "v3-inventory", feature = "v3-locations"))]
pub mod inventory;
#[cfg(any(
    feature = "storefront-pickup-options", feature = "v3-locations", feature = "v3-pickup-options",
))]
pub mod locations;
#[cfg(any(feature = "storefront-checkouts", feature = "v2-marketing"))]
pub mod marketing;
#[cfg(any(
    feature = "v3-carts", feature = "v3-catalog-brands", feature = "v3-catalog-categories",
    feature = "v3-catalog-product-variants", feature = "v3-catalog-products",
    feature = "v3-channels", feature = "v3-customers", feature = "v3-locations",
    feature = "v3-orders", feature = "v3-store-information",
))]
pub mod metafields;
#[cfg(any(feature = "v2-marketing", feature = "v3-orders"))]
pub mod orders;
#[cfg(any(
    feature = "storefront-checkouts", feature = "v3-payments-access-tokens",
    feature = "v3-redirects",
))]
pub mod payments;
#[cfg(any(feature = "storefront-pickup-options", feature = "v3-pickup-options"))]
pub mod pickup_options;
#[cfg(any(feature = "v2-customers", feature = "v3-settings"))]
pub mod settings;
#[cfg(any(feature = "provider-shipping", feature = "provider-tax"))]
pub mod shipping;
#[cfg(any(feature = "storefront-checkouts", feature = "v3-storefront-tokens"))]
pub mod storefront_tokens;
#[cfg(any(feature = "v3-tax-rates-and-zones", feature = "v3-tax-zone-check"))]
pub mod tax;
#[cfg(any(
    feature = "v2-customers", feature = "v2-marketing", feature = "v3-carts",
    feature = "v3-catalog-brands", feature = "v3-catalog-categories",
    feature = "v3-catalog-product-variants", feature = "v3-catalog-products",
    feature = "v3-channels", feature = "v3-customers", feature = "v3-locations",
    feature = "v3-orders", feature = "v3-price-lists", feature = "v3-pricing",
    feature = "v3-promotions", feature = "v3-redirects", feature = "v3-scripts",
    feature = "v3-store-information", feature = "v3-store-logs",
))]
pub mod values;
#[cfg(any(feature = "v3-webhooks", feature = "webhooks"))]
pub mod webhooks;
#[cfg(any(feature = "storefront-form-fields", feature = "v3-widgets"))]
pub mod widgets;
