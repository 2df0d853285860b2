// Written by `cargo xtask regen`; edit nothing here.
//! Shared shapes: errors.

#[cfg(any(
    feature = "v3-abandoned-carts", feature = "v3-carts", feature = "v3-catalog-brands",
    feature = "v3-catalog-categories", feature = "v3-catalog-category-trees",
    feature = "v3-catalog-product-modifiers", feature = "v3-catalog-product-variant-options",
    feature = "v3-catalog-product-variants", feature = "v3-catalog-products",
    feature = "v3-channels", feature = "v3-page-widgets", feature = "v3-price-lists",
    feature = "v3-scripts", feature = "v3-settings", feature = "v3-subscribers",
    feature = "v3-themes", feature = "v3-widgets",
))]
pub(crate) mod error_response;
#[cfg(any(
    feature = "v3-carts", feature = "v3-catalog-brands", feature = "v3-catalog-categories",
    feature = "v3-catalog-product-modifiers", feature = "v3-catalog-product-variant-options",
    feature = "v3-catalog-product-variants", feature = "v3-catalog-products",
    feature = "v3-channels", feature = "v3-customers", feature = "v3-orders",
    feature = "v3-price-lists", feature = "v3-subscribers",
))]
pub(crate) mod not_found;
#[cfg(any(
    feature = "storefront-carts", feature = "storefront-checkouts", feature = "v2-customers",
    feature = "v3-abandoned-carts", feature = "v3-catalog-brands",
    feature = "v3-catalog-category-trees", feature = "v3-catalog-products",
    feature = "v3-checkouts", feature = "v3-locations", feature = "v3-orders", feature = "v3-pages",
    feature = "v3-shipping", feature = "v3-sites", feature = "v3-store-information",
    feature = "v3-webhooks", feature = "v3-wishlists",
))]
pub(crate) mod conflict_error;
#[cfg(any(
    feature = "v3-carts", feature = "v3-catalog-brands", feature = "v3-catalog-categories",
    feature = "v3-catalog-category-trees", feature = "v3-catalog-product-variants",
    feature = "v3-catalog-products", feature = "v3-channels", feature = "v3-checkouts",
    feature = "v3-customer-segments", feature = "v3-customers", feature = "v3-inventory",
    feature = "v3-locations", feature = "v3-order-pickups", feature = "v3-orders",
    feature = "v3-promotions", feature = "v3-sites", feature = "v3-store-information",
))]
pub(crate) mod unprocessable_content_error;
#[cfg(any(feature = "v3-catalog-category-trees", feature = "v3-catalog-products"))]
pub(crate) mod general_error;
#[cfg(any(
    feature = "storefront-checkouts", feature = "v3-carts", feature = "v3-catalog-brands",
    feature = "v3-catalog-categories", feature = "v3-catalog-product-variants",
    feature = "v3-catalog-products", feature = "v3-channels", feature = "v3-checkouts",
    feature = "v3-customers", feature = "v3-locations", feature = "v3-orders", feature = "v3-pages",
    feature = "v3-promotions", feature = "v3-shipping", feature = "v3-store-information",
))]
pub(crate) mod bad_request_error;
#[cfg(any(
    feature = "v3-catalog-brands", feature = "v3-catalog-categories",
    feature = "v3-catalog-product-variants", feature = "v3-catalog-products",
    feature = "v3-channels", feature = "v3-customers", feature = "v3-locations",
    feature = "v3-orders",
))]
pub(crate) mod meta_field_partial_success_post_put;
#[cfg(any(
    feature = "v3-carts", feature = "v3-catalog-brands", feature = "v3-catalog-categories",
    feature = "v3-catalog-category-trees", feature = "v3-catalog-product-variants",
    feature = "v3-catalog-products", feature = "v3-channels", feature = "v3-customer-segments",
    feature = "v3-customers", feature = "v3-locations", feature = "v3-orders",
    feature = "v3-promotions", feature = "v3-store-information",
))]
pub(crate) mod write_partial_success_meta;
#[cfg(any(
    feature = "v3-carts", feature = "v3-catalog-brands", feature = "v3-catalog-categories",
    feature = "v3-catalog-product-variants", feature = "v3-catalog-products",
    feature = "v3-channels", feature = "v3-customers", feature = "v3-locations",
    feature = "v3-orders",
))]
pub(crate) mod meta_field_partial_success_delete;
#[cfg(any(feature = "v3-catalog-brands", feature = "v3-webhooks"))]
pub(crate) mod error_detailed;
#[cfg(any(feature = "v2-customers", feature = "v3-catalog-category-trees"))]
pub(crate) mod error_request;
#[cfg(any(feature = "v3-abandoned-cart-emails", feature = "v3-pages"))]
pub(crate) mod save_error;
#[cfg(any(feature = "v3-carts", feature = "v3-store-information"))]
pub(crate) mod meta_field_collection_response_partial_success_post_put;
#[cfg(any(feature = "storefront-checkouts", feature = "v3-checkouts"))]
pub(crate) mod checkout_error;
#[cfg(any(
    feature = "v3-custom-template-associations", feature = "v3-customer-segments",
    feature = "v3-customers", feature = "v3-email-templates",
))]
pub(crate) mod customer_error;
#[cfg(any(feature = "v3-orders", feature = "v3-settings"))]
pub(crate) mod code_message;
#[cfg(any(
    feature = "payments-processing", feature = "v3-payments-access-tokens",
    feature = "v3-payments-methods",
))]
pub(crate) mod error_payment;
#[cfg(any(feature = "v2-customers", feature = "v2-orders"))]
pub(crate) mod status_message;

#[cfg(any(
    feature = "v3-abandoned-carts", feature = "v3-carts", feature = "v3-catalog-brands",
    feature = "v3-catalog-categories", feature = "v3-catalog-category-trees",
    feature = "v3-catalog-product-modifiers", feature = "v3-catalog-product-variant-options",
    feature = "v3-catalog-product-variants", feature = "v3-catalog-products",
    feature = "v3-channels", feature = "v3-page-widgets", feature = "v3-price-lists",
    feature = "v3-scripts", feature = "v3-settings", feature = "v3-subscribers",
    feature = "v3-themes", feature = "v3-widgets",
))]
pub use error_response::ErrorResponse;
#[cfg(any(
    feature = "v3-carts", feature = "v3-catalog-brands", feature = "v3-catalog-categories",
    feature = "v3-catalog-product-modifiers", feature = "v3-catalog-product-variant-options",
    feature = "v3-catalog-product-variants", feature = "v3-catalog-products",
    feature = "v3-channels", feature = "v3-customers", feature = "v3-orders",
    feature = "v3-price-lists", feature = "v3-subscribers",
))]
pub use not_found::NotFound;
#[cfg(any(
    feature = "storefront-carts", feature = "storefront-checkouts", feature = "v2-customers",
    feature = "v3-abandoned-carts", feature = "v3-catalog-brands",
    feature = "v3-catalog-category-trees", feature = "v3-catalog-products",
    feature = "v3-checkouts", feature = "v3-locations", feature = "v3-orders", feature = "v3-pages",
    feature = "v3-shipping", feature = "v3-sites", feature = "v3-store-information",
    feature = "v3-webhooks", feature = "v3-wishlists",
))]
pub use conflict_error::ConflictError;
#[cfg(any(
    feature = "v3-carts", feature = "v3-catalog-brands", feature = "v3-catalog-categories",
    feature = "v3-catalog-category-trees", feature = "v3-catalog-product-variants",
    feature = "v3-catalog-products", feature = "v3-channels", feature = "v3-checkouts",
    feature = "v3-customer-segments", feature = "v3-customers", feature = "v3-inventory",
    feature = "v3-locations", feature = "v3-order-pickups", feature = "v3-orders",
    feature = "v3-promotions", feature = "v3-sites", feature = "v3-store-information",
))]
pub use unprocessable_content_error::UnprocessableContentError;
#[cfg(any(feature = "v3-catalog-category-trees", feature = "v3-catalog-products"))]
pub use general_error::GeneralError;
#[cfg(any(
    feature = "storefront-checkouts", feature = "v3-carts", feature = "v3-catalog-brands",
    feature = "v3-catalog-categories", feature = "v3-catalog-product-variants",
    feature = "v3-catalog-products", feature = "v3-channels", feature = "v3-checkouts",
    feature = "v3-customers", feature = "v3-locations", feature = "v3-orders", feature = "v3-pages",
    feature = "v3-promotions", feature = "v3-shipping", feature = "v3-store-information",
))]
pub use bad_request_error::BadRequestError;
#[cfg(any(
    feature = "v3-catalog-brands", feature = "v3-catalog-categories",
    feature = "v3-catalog-product-variants", feature = "v3-catalog-products",
    feature = "v3-channels", feature = "v3-customers", feature = "v3-locations",
    feature = "v3-orders",
))]
pub use meta_field_partial_success_post_put::MetaFieldPartialSuccessPostPut;
#[cfg(any(
    feature = "v3-carts", feature = "v3-catalog-brands", feature = "v3-catalog-categories",
    feature = "v3-catalog-category-trees", feature = "v3-catalog-product-variants",
    feature = "v3-catalog-products", feature = "v3-channels", feature = "v3-customer-segments",
    feature = "v3-customers", feature = "v3-locations", feature = "v3-orders",
    feature = "v3-promotions", feature = "v3-store-information",
))]
pub use write_partial_success_meta::WritePartialSuccessMeta;
#[cfg(any(
    feature = "v3-carts", feature = "v3-catalog-brands", feature = "v3-catalog-categories",
    feature = "v3-catalog-product-variants", feature = "v3-catalog-products",
    feature = "v3-channels", feature = "v3-customers", feature = "v3-locations",
    feature = "v3-orders",
))]
pub use meta_field_partial_success_delete::MetaFieldPartialSuccessDelete;
#[cfg(any(feature = "v3-catalog-brands", feature = "v3-webhooks"))]
pub use error_detailed::ErrorDetailed;
#[cfg(any(feature = "v2-customers", feature = "v3-catalog-category-trees"))]
pub use error_request::ErrorRequest;
#[cfg(any(feature = "v3-abandoned-cart-emails", feature = "v3-pages"))]
pub use save_error::SaveError;
#[cfg(any(feature = "v3-carts", feature = "v3-store-information"))]
pub use meta_field_collection_response_partial_success_post_put::MetaFieldCollectionResponsePartialSuccessPostPut;
#[cfg(any(feature = "storefront-checkouts", feature = "v3-checkouts"))]
pub use checkout_error::CheckoutError;
#[cfg(any(
    feature = "v3-custom-template-associations", feature = "v3-customer-segments",
    feature = "v3-customers", feature = "v3-email-templates",
))]
pub use customer_error::CustomerError;
#[cfg(any(feature = "v3-orders", feature = "v3-settings"))]
pub use code_message::CodeMessage;
#[cfg(any(
    feature = "payments-processing", feature = "v3-payments-access-tokens",
    feature = "v3-payments-methods",
))]
pub use error_payment::ErrorPayment;
#[cfg(any(feature = "v2-customers", feature = "v2-orders"))]
pub use status_message::StatusMessage;
