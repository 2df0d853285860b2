// Written by `cargo xtask regen`; edit nothing here.
//! What this crate binds, as data: for each operation its method, path, scope, paging and limits, and a function that decodes an
//! answer and encodes it again; the same for each type. For tools: what replays payloads, checks contracts, finds an operation
//! by its path.
//!
//! ```
//! use bigcommerce::{Method, registry};
//!
//! for (module, operation) in registry::ALL.find(&Method::GET, "/v3/catalog/products/77") {
//!     println!("{}::{} needs {:?}", module.path, operation.name, operation.spec.scope);
//! }
//! ```

pub use bigcommerce_runtime::registry::*;

/// Every module whose feature is on, with its operations and types.
pub static ALL: Registry = Registry::new(&[
    #[cfg(feature = "v3-catalog-products")]
    &crate::v3::catalog::products::registry::MODULE,
    #[cfg(feature = "v3-catalog-product-variants")]
    &crate::v3::catalog::product_variants::registry::MODULE,
    #[cfg(feature = "v3-catalog-product-variant-options")]
    &crate::v3::catalog::product_variant_options::registry::MODULE,
    #[cfg(feature = "v3-catalog-product-modifiers")]
    &crate::v3::catalog::product_modifiers::registry::MODULE,
    #[cfg(feature = "v3-catalog-brands")]
    &crate::v3::catalog::brands::registry::MODULE,
    #[cfg(feature = "v3-catalog-categories")]
    &crate::v3::catalog::categories::registry::MODULE,
    #[cfg(feature = "v3-catalog-category-trees")]
    &crate::v3::catalog::category_trees::registry::MODULE,
    #[cfg(feature = "v3-abandoned-cart-emails")]
    &crate::v3::abandoned_cart_emails::registry::MODULE,
    #[cfg(feature = "v3-abandoned-carts")]
    &crate::v3::abandoned_carts::registry::MODULE,
    #[cfg(feature = "v3-carts")]
    &crate::v3::carts::registry::MODULE,
    #[cfg(feature = "v3-channels")]
    &crate::v3::channels::registry::MODULE,
    #[cfg(feature = "v3-checkouts")]
    &crate::v3::checkouts::registry::MODULE,
    #[cfg(feature = "v3-custom-template-associations")]
    &crate::v3::custom_template_associations::registry::MODULE,
    #[cfg(feature = "v3-customer-segments")]
    &crate::v3::customer_segments::registry::MODULE,
    #[cfg(feature = "v3-customers")]
    &crate::v3::customers::registry::MODULE,
    #[cfg(feature = "v3-email-templates")]
    &crate::v3::email_templates::registry::MODULE,
    #[cfg(feature = "v3-infrastructure")]
    &crate::v3::infrastructure::registry::MODULE,
    #[cfg(feature = "v3-inventory")]
    &crate::v3::inventory::registry::MODULE,
    #[cfg(feature = "v3-locations")]
    &crate::v3::locations::registry::MODULE,
    #[cfg(feature = "v3-order-pickups")]
    &crate::v3::order_pickups::registry::MODULE,
    #[cfg(feature = "v3-orders")]
    &crate::v3::orders::registry::MODULE,
    #[cfg(feature = "v3-page-widgets")]
    &crate::v3::page_widgets::registry::MODULE,
    #[cfg(feature = "v3-pages")]
    &crate::v3::pages::registry::MODULE,
    #[cfg(feature = "v3-payments-access-tokens")]
    &crate::v3::payments::access_tokens::registry::MODULE,
    #[cfg(feature = "v3-payments-methods")]
    &crate::v3::payments::methods::registry::MODULE,
    #[cfg(feature = "v3-pickup-methods")]
    &crate::v3::pickup_methods::registry::MODULE,
    #[cfg(feature = "v3-pickup-options")]
    &crate::v3::pickup_options::registry::MODULE,
    #[cfg(feature = "v3-price-lists")]
    &crate::v3::price_lists::registry::MODULE,
    #[cfg(feature = "v3-pricing")]
    &crate::v3::pricing::registry::MODULE,
    #[cfg(feature = "v3-promotion-settings")]
    &crate::v3::promotion_settings::registry::MODULE,
    #[cfg(feature = "v3-promotions")]
    &crate::v3::promotions::registry::MODULE,
    #[cfg(feature = "v3-redirects")]
    &crate::v3::redirects::registry::MODULE,
    #[cfg(feature = "v3-scripts")]
    &crate::v3::scripts::registry::MODULE,
    #[cfg(feature = "v3-settings")]
    &crate::v3::settings::registry::MODULE,
    #[cfg(feature = "v3-shipping")]
    &crate::v3::shipping::registry::MODULE,
    #[cfg(feature = "v3-sites")]
    &crate::v3::sites::registry::MODULE,
    #[cfg(feature = "v3-store-information")]
    &crate::v3::store_information::registry::MODULE,
    #[cfg(feature = "v3-store-logs")]
    &crate::v3::store_logs::registry::MODULE,
    #[cfg(feature = "v3-storefront-tokens")]
    &crate::v3::storefront_tokens::registry::MODULE,
    #[cfg(feature = "v3-subscribers")]
    &crate::v3::subscribers::registry::MODULE,
    #[cfg(feature = "v3-tax-classes")]
    &crate::v3::tax::classes::registry::MODULE,
    #[cfg(feature = "v3-tax-customers")]
    &crate::v3::tax::customers::registry::MODULE,
    #[cfg(feature = "v3-tax-properties")]
    &crate::v3::tax::properties::registry::MODULE,
    #[cfg(feature = "v3-tax-provider-connection")]
    &crate::v3::tax::provider_connection::registry::MODULE,
    #[cfg(feature = "v3-tax-rates-and-zones")]
    &crate::v3::tax::rates_and_zones::registry::MODULE,
    #[cfg(feature = "v3-tax-settings")]
    &crate::v3::tax::settings::registry::MODULE,
    #[cfg(feature = "v3-tax-zone-check")]
    &crate::v3::tax::zone_check::registry::MODULE,
    #[cfg(feature = "v3-themes")]
    &crate::v3::themes::registry::MODULE,
    #[cfg(feature = "v3-webhooks")]
    &crate::v3::webhooks::registry::MODULE,
    #[cfg(feature = "v3-widgets")]
    &crate::v3::widgets::registry::MODULE,
    #[cfg(feature = "v3-wishlists")]
    &crate::v3::wishlists::registry::MODULE,
    #[cfg(feature = "v2-content")]
    &crate::v2::content::registry::MODULE,
    #[cfg(feature = "v2-currencies")]
    &crate::v2::currencies::registry::MODULE,
    #[cfg(feature = "v2-customers")]
    &crate::v2::customers::registry::MODULE,
    #[cfg(feature = "v2-geography")]
    &crate::v2::geography::registry::MODULE,
    #[cfg(feature = "v2-marketing")]
    &crate::v2::marketing::registry::MODULE,
    #[cfg(feature = "v2-orders")]
    &crate::v2::orders::registry::MODULE,
    #[cfg(feature = "v2-payments-methods")]
    &crate::v2::payments::methods::registry::MODULE,
    #[cfg(feature = "v2-shipping")]
    &crate::v2::shipping::registry::MODULE,
    #[cfg(feature = "v2-store-information")]
    &crate::v2::store_information::registry::MODULE,
    #[cfg(feature = "v2-tax-classes")]
    &crate::v2::tax_classes::registry::MODULE,
    #[cfg(feature = "storefront-carts")]
    &crate::storefront::carts::registry::MODULE,
    #[cfg(feature = "storefront-checkouts")]
    &crate::storefront::checkouts::registry::MODULE,
    #[cfg(feature = "storefront-consent")]
    &crate::storefront::consent::registry::MODULE,
    #[cfg(feature = "storefront-current-customer")]
    &crate::storefront::current_customer::registry::MODULE,
    #[cfg(feature = "storefront-customer-login")]
    &crate::storefront::customer_login::registry::MODULE,
    #[cfg(feature = "storefront-customers")]
    &crate::storefront::customers::registry::MODULE,
    #[cfg(feature = "storefront-form-fields")]
    &crate::storefront::form_fields::registry::MODULE,
    #[cfg(feature = "storefront-orders")]
    &crate::storefront::orders::registry::MODULE,
    #[cfg(feature = "storefront-pickup-options")]
    &crate::storefront::pickup_options::registry::MODULE,
    #[cfg(feature = "storefront-subscriptions")]
    &crate::storefront::subscriptions::registry::MODULE,
    #[cfg(feature = "payments-processing")]
    &crate::payments::processing::registry::MODULE,
    #[cfg(feature = "provider-shipping")]
    &crate::provider::shipping::registry::MODULE,
    #[cfg(feature = "provider-tax")]
    &crate::provider::tax::registry::MODULE,
    #[cfg(feature = "b2b-management-companies")]
    &crate::b2b::management::companies::registry::MODULE,
    #[cfg(feature = "b2b-management-users")]
    &crate::b2b::management::users::registry::MODULE,
    #[cfg(feature = "b2b-management-addresses")]
    &crate::b2b::management::addresses::registry::MODULE,
    #[cfg(feature = "b2b-management-authentication")]
    &crate::b2b::management::authentication::registry::MODULE,
    #[cfg(feature = "b2b-management-channels")]
    &crate::b2b::management::channels::registry::MODULE,
    #[cfg(feature = "b2b-management-orders")]
    &crate::b2b::management::orders::registry::MODULE,
    #[cfg(feature = "b2b-management-payments")]
    &crate::b2b::management::payments::registry::MODULE,
    #[cfg(feature = "b2b-management-quotes")]
    &crate::b2b::management::quotes::registry::MODULE,
    #[cfg(feature = "b2b-management-sales-staff")]
    &crate::b2b::management::sales_staff::registry::MODULE,
    #[cfg(feature = "b2b-management-shopping-lists")]
    &crate::b2b::management::shopping_lists::registry::MODULE,
    #[cfg(feature = "b2b-management-super-admins")]
    &crate::b2b::management::super_admins::registry::MODULE,
    #[cfg(feature = "b2b-invoice-management-invoices")]
    &crate::b2b::invoice_management::invoices::registry::MODULE,
    #[cfg(feature = "b2b-invoice-management-payments")]
    &crate::b2b::invoice_management::payments::registry::MODULE,
    #[cfg(feature = "b2b-invoice-management-receipts")]
    &crate::b2b::invoice_management::receipts::registry::MODULE,
    #[cfg(feature = "b2b-internal")]
    &crate::b2b::internal::invoice_management::config::registry::MODULE,
    #[cfg(feature = "b2b-management-v2")]
    &crate::b2b::management_v2::registry::MODULE,
    #[cfg(feature = "b2b-storefront-authentication")]
    &crate::b2b::storefront::authentication::registry::MODULE,
    #[cfg(feature = "b2b-storefront-catalog")]
    &crate::b2b::storefront::catalog::registry::MODULE,
    #[cfg(feature = "b2b-storefront-companies")]
    &crate::b2b::storefront::companies::registry::MODULE,
    #[cfg(feature = "b2b-storefront-orders")]
    &crate::b2b::storefront::orders::registry::MODULE,
    #[cfg(feature = "b2b-internal")]
    &crate::b2b::internal::storefront::quotes::registry::MODULE,
    #[cfg(feature = "b2b-storefront-quote-requests")]
    &crate::b2b::storefront::quote_requests::registry::MODULE,
    #[cfg(feature = "b2b-storefront-sales-reps")]
    &crate::b2b::storefront::sales_reps::registry::MODULE,
    #[cfg(feature = "b2b-storefront-shopping-lists")]
    &crate::b2b::storefront::shopping_lists::registry::MODULE,
    #[cfg(feature = "b2b-internal")]
    &crate::b2b::internal::storefront::store_configs::registry::MODULE,
    #[cfg(feature = "b2b-storefront-store")]
    &crate::b2b::storefront::store::registry::MODULE,
    #[cfg(feature = "b2b-storefront-headless")]
    &crate::b2b::storefront::headless::registry::MODULE,
    #[cfg(feature = "b2b-internal")]
    &crate::b2b::internal::storefront::headless::registry::MODULE,
    #[cfg(feature = "b2b-internal")]
    &crate::b2b::internal::storefront::invoice_portal::invoices::registry::MODULE,
    #[cfg(feature = "b2b-internal")]
    &crate::b2b::internal::storefront::invoice_portal::payments::registry::MODULE,
    #[cfg(feature = "b2b-internal")]
    &crate::b2b::internal::storefront::invoice_portal::payment_orders::registry::MODULE,
    #[cfg(feature = "b2b-internal")]
    &crate::b2b::internal::storefront::invoice_portal::receipts::registry::MODULE,
    #[cfg(feature = "b2b-internal")]
    &crate::b2b::internal::app::addresses::registry::MODULE,
    #[cfg(feature = "b2b-internal")]
    &crate::b2b::internal::app::backend::registry::MODULE,
    #[cfg(feature = "b2b-internal")]
    &crate::b2b::internal::app::bc_api::registry::MODULE,
    #[cfg(feature = "b2b-internal")]
    &crate::b2b::internal::app::catalog::registry::MODULE,
    #[cfg(feature = "b2b-internal")]
    &crate::b2b::internal::app::companies::registry::MODULE,
    #[cfg(feature = "b2b-internal")]
    &crate::b2b::internal::app::inner_sales_reps::registry::MODULE,
    #[cfg(feature = "b2b-internal")]
    &crate::b2b::internal::app::integrations::registry::MODULE,
    #[cfg(feature = "b2b-internal")]
    &crate::b2b::internal::app::notifications::registry::MODULE,
    #[cfg(feature = "b2b-internal")]
    &crate::b2b::internal::app::orders::registry::MODULE,
    #[cfg(feature = "b2b-internal")]
    &crate::b2b::internal::app::other::registry::MODULE,
    #[cfg(feature = "b2b-internal")]
    &crate::b2b::internal::app::products::registry::MODULE,
    #[cfg(feature = "b2b-internal")]
    &crate::b2b::internal::app::proxy::registry::MODULE,
    #[cfg(feature = "b2b-internal")]
    &crate::b2b::internal::app::quantity_limits::registry::MODULE,
    #[cfg(feature = "b2b-internal")]
    &crate::b2b::internal::app::quotes::registry::MODULE,
    #[cfg(feature = "b2b-internal")]
    &crate::b2b::internal::app::sales_reps::registry::MODULE,
    #[cfg(feature = "b2b-internal")]
    &crate::b2b::internal::app::store_configs::registry::MODULE,
    #[cfg(feature = "b2b-internal")]
    &crate::b2b::internal::app::store::registry::MODULE,
    #[cfg(feature = "b2b-internal")]
    &crate::b2b::internal::app::subscriptions::registry::MODULE,
    #[cfg(feature = "b2b-internal")]
    &crate::b2b::internal::app::webhooks::registry::MODULE,
    #[cfg(feature = "webhooks")]
    &crate::webhook::registry::MODULE,
    #[cfg(any(feature = "b2b-internal", feature = "b2b-management-companies"))]
    &crate::shared::b2b::sort_by::MODULE,
    #[cfg(any(
        feature = "b2b-internal", feature = "b2b-invoice-management-invoices",
        feature = "b2b-invoice-management-payments", feature = "b2b-invoice-management-receipts",
        feature = "b2b-management-companies", feature = "b2b-management-orders",
        feature = "b2b-management-payments", feature = "b2b-management-sales-staff",
        feature = "b2b-management-shopping-lists", feature = "b2b-management-super-admins",
        feature = "b2b-storefront-orders", feature = "b2b-storefront-quote-requests",
        feature = "b2b-storefront-sales-reps",
    ))]
    &crate::shared::b2b::order_by::MODULE,
    #[cfg(any(
        feature = "b2b-invoice-management-invoices", feature = "b2b-management-companies",
        feature = "b2b-management-super-admins", feature = "b2b-management-users",
    ))]
    &crate::shared::b2b::is_include_extra_field::MODULE,
    #[cfg(any(feature = "b2b-management-companies", feature = "b2b-storefront-shopping-lists"))]
    &crate::shared::b2b::id_name::MODULE,
    #[cfg(any(
        feature = "b2b-invoice-management-invoices", feature = "b2b-management-companies",
        feature = "b2b-management-v2", feature = "b2b-storefront-companies",
    ))]
    &crate::shared::b2b::extra_field::MODULE,
    #[cfg(any(
        feature = "b2b-invoice-management-invoices", feature = "b2b-invoice-management-payments",
        feature = "b2b-invoice-management-receipts", feature = "b2b-management-addresses",
        feature = "b2b-management-authentication", feature = "b2b-management-companies",
        feature = "b2b-management-orders", feature = "b2b-management-payments",
        feature = "b2b-management-quotes", feature = "b2b-management-sales-staff",
        feature = "b2b-management-shopping-lists", feature = "b2b-management-super-admins",
        feature = "b2b-management-users", feature = "b2b-management-v2",
    ))]
    &crate::shared::b2b::with_object_and_metadata_meta::MODULE,
    #[cfg(any(
        feature = "b2b-management-addresses", feature = "b2b-management-companies",
        feature = "b2b-management-orders", feature = "b2b-management-sales-staff",
        feature = "b2b-management-super-admins",
    ))]
    &crate::shared::b2b::not_found_error::MODULE,
    #[cfg(any(feature = "b2b-management-companies", feature = "b2b-management-v2"))]
    &crate::shared::b2b::price_list_assign::MODULE,
    #[cfg(any(
        feature = "b2b-internal", feature = "b2b-invoice-management-invoices",
        feature = "b2b-management-addresses", feature = "b2b-management-companies",
        feature = "b2b-management-orders", feature = "b2b-management-quotes",
        feature = "b2b-management-super-admins", feature = "b2b-management-users",
        feature = "b2b-management-v2", feature = "b2b-storefront-companies",
        feature = "b2b-storefront-orders", feature = "b2b-storefront-quote-requests",
        feature = "b2b-storefront-sales-reps",
    ))]
    &crate::shared::b2b::extra_field_update::MODULE,
    #[cfg(any(
        feature = "b2b-internal", feature = "b2b-management-companies",
        feature = "b2b-storefront-companies",
    ))]
    &crate::shared::b2b::company_id::MODULE,
    #[cfg(any(
        feature = "b2b-internal", feature = "b2b-management-companies", feature = "b2b-management-v2",
    ))]
    &crate::shared::b2b::id::MODULE,
    #[cfg(any(
        feature = "b2b-invoice-management-invoices", feature = "b2b-management-addresses",
        feature = "b2b-management-companies", feature = "b2b-management-quotes",
        feature = "b2b-management-users",
    ))]
    &crate::shared::b2b::extra_fields::MODULE,
    #[cfg(any(
        feature = "b2b-management-super-admins", feature = "b2b-management-users",
        feature = "b2b-management-v2",
    ))]
    &crate::shared::b2b::channel_list::MODULE,
    #[cfg(any(
        feature = "b2b-management-addresses", feature = "b2b-management-shopping-lists",
        feature = "b2b-management-users",
    ))]
    &crate::shared::b2b::unprocessable_content_error::MODULE,
    #[cfg(any(
        feature = "b2b-invoice-management-invoices", feature = "b2b-invoice-management-payments",
        feature = "b2b-invoice-management-receipts", feature = "b2b-management-addresses",
        feature = "b2b-management-authentication", feature = "b2b-management-orders",
        feature = "b2b-management-payments", feature = "b2b-management-quotes",
        feature = "b2b-management-sales-staff", feature = "b2b-management-shopping-lists",
        feature = "b2b-management-super-admins", feature = "b2b-management-users",
    ))]
    &crate::shared::b2b::bad_request_error::MODULE,
    #[cfg(any(
        feature = "b2b-invoice-management-invoices", feature = "b2b-invoice-management-payments",
        feature = "b2b-invoice-management-receipts", feature = "b2b-management-addresses",
        feature = "b2b-management-authentication", feature = "b2b-management-orders",
        feature = "b2b-management-payments", feature = "b2b-management-quotes",
        feature = "b2b-management-sales-staff", feature = "b2b-management-shopping-lists",
        feature = "b2b-management-super-admins", feature = "b2b-management-users",
        feature = "b2b-management-v2", feature = "b2b-storefront-headless",
        feature = "b2b-storefront-orders", feature = "b2b-storefront-quote-requests",
    ))]
    &crate::shared::b2b::not_found_error_data::MODULE,
    #[cfg(any(feature = "b2b-internal", feature = "b2b-management-users"))]
    &crate::shared::b2b::user_id::MODULE,
    #[cfg(any(
        feature = "b2b-management-addresses", feature = "b2b-management-v2",
        feature = "b2b-storefront-companies",
    ))]
    &crate::shared::b2b::country::MODULE,
    #[cfg(any(feature = "b2b-management-addresses", feature = "b2b-management-v2"))]
    &crate::shared::b2b::company_address::MODULE,
    #[cfg(any(feature = "b2b-management-authentication", feature = "b2b-storefront-authentication"))]
    &crate::shared::b2b::token::MODULE,
    #[cfg(any(
        feature = "b2b-management-channels", feature = "b2b-management-v2",
        feature = "b2b-storefront-quote-requests", feature = "b2b-storefront-store",
    ))]
    &crate::shared::b2b::code_message::MODULE,
    #[cfg(any(
        feature = "b2b-internal", feature = "b2b-management-orders",
        feature = "b2b-management-payments",
    ))]
    &crate::shared::b2b::order_sort_by::MODULE,
    #[cfg(any(
        feature = "b2b-management-orders", feature = "b2b-management-quotes",
        feature = "b2b-storefront-orders", feature = "b2b-storefront-quote-requests",
        feature = "b2b-storefront-store",
    ))]
    &crate::shared::b2b::currency_location::MODULE,
    #[cfg(any(feature = "b2b-management-orders", feature = "b2b-storefront-orders"))]
    &crate::shared::b2b::extra_info::MODULE,
    #[cfg(any(feature = "b2b-internal", feature = "b2b-management-payments"))]
    &crate::shared::b2b::payment_method::MODULE,
    #[cfg(any(feature = "b2b-management-quotes", feature = "b2b-storefront-quote-requests"))]
    &crate::shared::b2b::currency::MODULE,
    #[cfg(any(
        feature = "b2b-management-quotes", feature = "b2b-storefront-orders",
        feature = "b2b-storefront-quote-requests",
    ))]
    &crate::shared::b2b::quote_detail_product_list_type::MODULE,
    #[cfg(any(feature = "b2b-internal", feature = "b2b-management-quotes"))]
    &crate::shared::b2b::order_id::MODULE,
    #[cfg(any(
        feature = "b2b-internal", feature = "b2b-management-quotes",
        feature = "b2b-storefront-quote-requests",
    ))]
    &crate::shared::b2b::url::MODULE,
    #[cfg(any(feature = "b2b-management-super-admins", feature = "b2b-management-v2"))]
    &crate::shared::b2b::user_id_customer_id::MODULE,
    #[cfg(any(feature = "b2b-internal", feature = "b2b-invoice-management-invoices"))]
    &crate::shared::b2b::invoice_details_header_cost_line::MODULE,
    #[cfg(any(
        feature = "b2b-internal", feature = "b2b-invoice-management-invoices",
        feature = "b2b-invoice-management-payments", feature = "b2b-invoice-management-receipts",
    ))]
    &crate::shared::b2b::code_value::MODULE,
    #[cfg(any(
        feature = "b2b-internal", feature = "b2b-invoice-management-invoices",
        feature = "b2b-storefront-quote-requests",
    ))]
    &crate::shared::b2b::custom_fields::MODULE,
    #[cfg(any(
        feature = "b2b-invoice-management-invoices", feature = "b2b-invoice-management-payments",
        feature = "b2b-invoice-management-receipts",
    ))]
    &crate::shared::b2b::invoice::MODULE,
    #[cfg(any(
        feature = "b2b-internal", feature = "b2b-invoice-management-payments",
        feature = "b2b-invoice-management-receipts",
    ))]
    &crate::shared::b2b::memo::MODULE,
    #[cfg(any(feature = "b2b-internal", feature = "b2b-invoice-management-payments"))]
    &crate::shared::b2b::line_item::MODULE,
    #[cfg(any(feature = "b2b-internal", feature = "b2b-invoice-management-receipts"))]
    &crate::shared::b2b::receipt::MODULE,
    #[cfg(any(
        feature = "b2b-management-v2", feature = "b2b-storefront-headless",
        feature = "b2b-storefront-orders", feature = "b2b-storefront-quote-requests",
    ))]
    &crate::shared::b2b::internal_server_error::MODULE,
    #[cfg(any(feature = "b2b-internal", feature = "b2b-management-v2"))]
    &crate::shared::b2b::company_from_cg::MODULE,
    #[cfg(any(feature = "b2b-management-v2", feature = "b2b-storefront-companies"))]
    &crate::shared::b2b::address_information::MODULE,
    #[cfg(any(
        feature = "b2b-internal", feature = "b2b-management-v2", feature = "b2b-storefront-companies",
        feature = "b2b-storefront-orders", feature = "b2b-storefront-quote-requests",
    ))]
    &crate::shared::b2b::default_error::MODULE,
    #[cfg(any(feature = "b2b-management-v2", feature = "b2b-storefront-orders"))]
    &crate::shared::b2b::resource_url::MODULE,
    #[cfg(any(feature = "b2b-management-v2", feature = "b2b-storefront-shopping-lists"))]
    &crate::shared::b2b::option_id_option_value::MODULE,
    #[cfg(any(feature = "b2b-storefront-companies", feature = "b2b-storefront-orders"))]
    &crate::shared::b2b::order_extra_fields::MODULE,
    #[cfg(any(
        feature = "b2b-internal", feature = "b2b-storefront-companies",
        feature = "b2b-storefront-shopping-lists",
    ))]
    &crate::shared::b2b::pagination::MODULE,
    #[cfg(any(feature = "b2b-internal", feature = "b2b-storefront-sales-reps"))]
    &crate::shared::b2b::quote_sales_rep_info::MODULE,
    #[cfg(feature = "b2b-internal")]
    &crate::shared::b2b::store_config::MODULE,
    #[cfg(any(
        feature = "storefront-carts", feature = "storefront-checkouts", feature = "v3-carts",
        feature = "v3-checkouts",
    ))]
    &crate::shared::carts::contact_entity::MODULE,
    #[cfg(any(feature = "v3-carts", feature = "v3-checkouts", feature = "v3-promotions"))]
    &crate::shared::carts::currency::MODULE,
    #[cfg(any(feature = "v3-carts", feature = "v3-checkouts"))]
    &crate::shared::carts::discount::MODULE,
    #[cfg(any(feature = "v2-orders", feature = "v3-carts"))]
    &crate::shared::carts::payment_provider_id::MODULE,
    #[cfg(any(
        feature = "storefront-carts", feature = "storefront-checkouts", feature = "storefront-orders",
        feature = "v3-carts",
    ))]
    &crate::shared::carts::gift_wrapping::MODULE,
    #[cfg(any(
        feature = "storefront-carts", feature = "storefront-checkouts", feature = "storefront-orders",
    ))]
    &crate::shared::carts::cart_currency::MODULE,
    #[cfg(any(feature = "storefront-carts", feature = "storefront-checkouts"))]
    &crate::shared::carts::cart_line_items_digital_item_discount::MODULE,
    #[cfg(any(feature = "v3-catalog-product-variants", feature = "v3-catalog-products"))]
    &crate::shared::catalog::product_variant::MODULE,
    #[cfg(any(feature = "v3-catalog-product-variant-options", feature = "v3-catalog-products"))]
    &crate::shared::catalog::option_type::MODULE,
    #[cfg(any(
        feature = "v3-catalog-product-modifiers", feature = "v3-catalog-product-variant-options",
        feature = "v3-catalog-products",
    ))]
    &crate::shared::catalog::config::MODULE,
    #[cfg(any(feature = "v3-catalog-product-modifiers", feature = "v3-catalog-products"))]
    &crate::shared::catalog::product_modifier::MODULE,
    #[cfg(any(feature = "v3-catalog-products", feature = "v3-inventory"))]
    &crate::shared::catalog::variant_id::MODULE,
    #[cfg(any(feature = "v3-catalog-brands", feature = "v3-catalog-categories"))]
    &crate::shared::catalog::custom_url::MODULE,
    #[cfg(any(feature = "v3-catalog-categories", feature = "v3-catalog-category-trees"))]
    &crate::shared::categories::category_default_product_sort::MODULE,
    #[cfg(any(feature = "v3-channels", feature = "v3-sites"))]
    &crate::shared::channels::url::MODULE,
    #[cfg(any(feature = "storefront-carts", feature = "v3-checkouts"))]
    &crate::shared::checkouts::cart_post_line_item_option_selection_option_value::MODULE,
    #[cfg(any(feature = "storefront-checkouts", feature = "v3-checkouts"))]
    &crate::shared::checkouts::consignment_coupon_discount::MODULE,
    #[cfg(any(feature = "storefront-orders", feature = "v3-checkouts", feature = "v3-promotions"))]
    &crate::shared::checkouts::id::MODULE,
    #[cfg(any(
        feature = "storefront-checkouts", feature = "storefront-orders", feature = "v3-checkouts",
    ))]
    &crate::shared::checkouts::checkout_tax::MODULE,
    #[cfg(any(feature = "storefront-checkouts", feature = "v2-orders", feature = "v3-checkouts"))]
    &crate::shared::checkouts::fee_type::MODULE,
    #[cfg(any(feature = "storefront-checkouts", feature = "storefront-orders"))]
    &crate::shared::checkouts::address::MODULE,
    #[cfg(any(
        feature = "v2-content", feature = "v2-customers", feature = "v2-geography",
        feature = "v2-marketing", feature = "v2-orders",
    ))]
    &crate::shared::count::of_count::MODULE,
    #[cfg(any(feature = "v2-customers", feature = "v3-customers"))]
    &crate::shared::customers::address_type::MODULE,
    #[cfg(any(feature = "v2-orders", feature = "v3-customers"))]
    &crate::shared::customers::form_fields::MODULE,
    #[cfg(any(feature = "storefront-customers", feature = "v2-orders", feature = "v3-customers"))]
    &crate::shared::customers::text_or_number_or_list::MODULE,
    #[cfg(any(feature = "v3-customers", feature = "v3-tax-classes"))]
    &crate::shared::customers::name_id::MODULE,
    #[cfg(any(feature = "v3-customers", feature = "v3-scripts"))]
    &crate::shared::customers::deny::MODULE,
    #[cfg(any(feature = "payments-processing", feature = "v3-customers"))]
    &crate::shared::customers::stored_card_type::MODULE,
    #[cfg(any(feature = "v2-customers", feature = "v2-geography", feature = "v2-orders"))]
    &crate::shared::customers::url_resource::MODULE,
    #[cfg(any(
        feature = "provider-shipping", feature = "storefront-orders", feature = "v2-customers",
        feature = "v2-orders",
    ))]
    &crate::shared::customers::name_value::MODULE,
    #[cfg(any(
        feature = "v3-abandoned-carts", feature = "v3-carts", feature = "v3-catalog-brands",
        feature = "v3-catalog-categories", feature = "v3-catalog-category-trees",
        feature = "v3-catalog-product-modifiers", feature = "v3-catalog-product-variant-options",
        feature = "v3-catalog-product-variants", feature = "v3-catalog-products",
        feature = "v3-channels", feature = "v3-page-widgets", feature = "v3-price-lists",
        feature = "v3-scripts", feature = "v3-settings", feature = "v3-subscribers",
        feature = "v3-themes", feature = "v3-widgets",
    ))]
    &crate::shared::errors::error_response::MODULE,
    #[cfg(any(
        feature = "v3-carts", feature = "v3-catalog-brands", feature = "v3-catalog-categories",
        feature = "v3-catalog-product-modifiers", feature = "v3-catalog-product-variant-options",
        feature = "v3-catalog-product-variants", feature = "v3-catalog-products",
        feature = "v3-channels", feature = "v3-customers", feature = "v3-orders",
        feature = "v3-price-lists", feature = "v3-subscribers",
    ))]
    &crate::shared::errors::not_found::MODULE,
    #[cfg(any(
        feature = "storefront-carts", feature = "storefront-checkouts", feature = "v2-customers",
        feature = "v3-abandoned-carts", feature = "v3-catalog-brands",
        feature = "v3-catalog-category-trees", feature = "v3-catalog-products",
        feature = "v3-checkouts", feature = "v3-locations", feature = "v3-orders", feature = "v3-pages",
        feature = "v3-shipping", feature = "v3-sites", feature = "v3-store-information",
        feature = "v3-webhooks", feature = "v3-wishlists",
    ))]
    &crate::shared::errors::conflict_error::MODULE,
    #[cfg(any(
        feature = "v3-carts", feature = "v3-catalog-brands", feature = "v3-catalog-categories",
        feature = "v3-catalog-category-trees", feature = "v3-catalog-product-variants",
        feature = "v3-catalog-products", feature = "v3-channels", feature = "v3-checkouts",
        feature = "v3-customer-segments", feature = "v3-customers", feature = "v3-inventory",
        feature = "v3-locations", feature = "v3-order-pickups", feature = "v3-orders",
        feature = "v3-promotions", feature = "v3-sites", feature = "v3-store-information",
    ))]
    &crate::shared::errors::unprocessable_content_error::MODULE,
    #[cfg(any(feature = "v3-catalog-category-trees", feature = "v3-catalog-products"))]
    &crate::shared::errors::general_error::MODULE,
    #[cfg(any(
        feature = "storefront-checkouts", feature = "v3-carts", feature = "v3-catalog-brands",
        feature = "v3-catalog-categories", feature = "v3-catalog-product-variants",
        feature = "v3-catalog-products", feature = "v3-channels", feature = "v3-checkouts",
        feature = "v3-customers", feature = "v3-locations", feature = "v3-orders", feature = "v3-pages",
        feature = "v3-promotions", feature = "v3-shipping", feature = "v3-store-information",
    ))]
    &crate::shared::errors::bad_request_error::MODULE,
    #[cfg(any(
        feature = "v3-catalog-brands", feature = "v3-catalog-categories",
        feature = "v3-catalog-product-variants", feature = "v3-catalog-products",
        feature = "v3-channels", feature = "v3-customers", feature = "v3-locations",
        feature = "v3-orders",
    ))]
    &crate::shared::errors::meta_field_partial_success_post_put::MODULE,
    #[cfg(any(
        feature = "v3-carts", feature = "v3-catalog-brands", feature = "v3-catalog-categories",
        feature = "v3-catalog-category-trees", feature = "v3-catalog-product-variants",
        feature = "v3-catalog-products", feature = "v3-channels", feature = "v3-customer-segments",
        feature = "v3-customers", feature = "v3-locations", feature = "v3-orders",
        feature = "v3-promotions", feature = "v3-store-information",
    ))]
    &crate::shared::errors::write_partial_success_meta::MODULE,
    #[cfg(any(
        feature = "v3-carts", feature = "v3-catalog-brands", feature = "v3-catalog-categories",
        feature = "v3-catalog-product-variants", feature = "v3-catalog-products",
        feature = "v3-channels", feature = "v3-customers", feature = "v3-locations",
        feature = "v3-orders",
    ))]
    &crate::shared::errors::meta_field_partial_success_delete::MODULE,
    #[cfg(any(feature = "v3-catalog-brands", feature = "v3-webhooks"))]
    &crate::shared::errors::error_detailed::MODULE,
    #[cfg(any(feature = "v2-customers", feature = "v3-catalog-category-trees"))]
    &crate::shared::errors::error_request::MODULE,
    #[cfg(any(feature = "v3-abandoned-cart-emails", feature = "v3-pages"))]
    &crate::shared::errors::save_error::MODULE,
    #[cfg(any(feature = "v3-carts", feature = "v3-store-information"))]
    &crate::shared::errors::meta_field_collection_response_partial_success_post_put::MODULE,
    #[cfg(any(feature = "storefront-checkouts", feature = "v3-checkouts"))]
    &crate::shared::errors::checkout_error::MODULE,
    #[cfg(any(
        feature = "v3-custom-template-associations", feature = "v3-customer-segments",
        feature = "v3-customers", feature = "v3-email-templates",
    ))]
    &crate::shared::errors::customer_error::MODULE,
    #[cfg(any(feature = "v3-orders", feature = "v3-settings"))]
    &crate::shared::errors::code_message::MODULE,
    #[cfg(any(
        feature = "payments-processing", feature = "v3-payments-access-tokens",
        feature = "v3-payments-methods",
    ))]
    &crate::shared::errors::error_payment::MODULE,
    #[cfg(any(feature = "v2-customers", feature = "v2-orders"))]
    &crate::shared::errors::status_message::MODULE,
    #[cfg(any(
        feature = "v3-catalog-brands", feature = "v3-catalog-categories",
        feature = "v3-catalog-product-modifiers", feature = "v3-catalog-product-variants",
    ))]
    &crate::shared::image::image_url::MODULE,
    #[cfg(any(feature = "v3-infrastructure", feature = "v3-tax-classes"))]
    &crate::shared::infrastructure::name::MODULE,
    #[cfg(any(feature = "v3-inventory", feature = "v3-locations"))]
    &crate::shared::inventory::simple_transaction::MODULE,
    #[cfg(any(feature = "storefront-pickup-options", feature = "v3-locations"))]
    &crate::shared::locations::latitude_longitude::MODULE,
    #[cfg(any(feature = "v3-locations", feature = "v3-pickup-options"))]
    &crate::shared::locations::address_geo_coordinates::MODULE,
    #[cfg(any(feature = "storefront-checkouts", feature = "v2-marketing"))]
    &crate::shared::marketing::coupon_type::MODULE,
    #[cfg(any(
        feature = "v3-catalog-brands", feature = "v3-catalog-categories",
        feature = "v3-catalog-product-variants", feature = "v3-catalog-products",
        feature = "v3-channels", feature = "v3-customers", feature = "v3-locations",
        feature = "v3-orders",
    ))]
    &crate::shared::metafields::metafield::MODULE,
    #[cfg(any(
        feature = "v3-carts", feature = "v3-catalog-brands", feature = "v3-catalog-categories",
        feature = "v3-catalog-product-variants", feature = "v3-catalog-products",
        feature = "v3-channels", feature = "v3-customers", feature = "v3-locations",
        feature = "v3-orders", feature = "v3-store-information",
    ))]
    &crate::shared::metafields::permission_set::MODULE,
    #[cfg(any(
        feature = "v3-carts", feature = "v3-catalog-categories",
        feature = "v3-catalog-product-variants", feature = "v3-catalog-products", feature = "v3-orders",
        feature = "v3-store-information",
    ))]
    &crate::shared::metafields::metafield_update::MODULE,
    #[cfg(any(
        feature = "v3-catalog-brands", feature = "v3-catalog-categories",
        feature = "v3-catalog-product-variants", feature = "v3-catalog-products",
        feature = "v3-channels", feature = "v3-customers", feature = "v3-locations",
    ))]
    &crate::shared::metafields::metafield_put::MODULE,
    #[cfg(any(
        feature = "v3-carts", feature = "v3-catalog-brands", feature = "v3-catalog-categories",
        feature = "v3-catalog-product-variants", feature = "v3-channels", feature = "v3-customers",
        feature = "v3-orders",
    ))]
    &crate::shared::metafields::field_name::MODULE,
    #[cfg(any(
        feature = "v3-catalog-categories", feature = "v3-catalog-product-variants",
        feature = "v3-channels", feature = "v3-customers",
    ))]
    &crate::shared::metafields::metafield_full::MODULE,
    #[cfg(any(feature = "v3-catalog-categories", feature = "v3-catalog-product-variants"))]
    &crate::shared::metafields::metafield_field::MODULE,
    #[cfg(any(feature = "v3-catalog-brands", feature = "v3-channels", feature = "v3-locations"))]
    &crate::shared::metafields::metafield_base::MODULE,
    #[cfg(any(feature = "v3-carts", feature = "v3-store-information"))]
    &crate::shared::metafields::cart_metafield::MODULE,
    #[cfg(any(feature = "v3-carts", feature = "v3-orders", feature = "v3-store-information"))]
    &crate::shared::metafields::carts_metafield_update::MODULE,
    #[cfg(any(feature = "v3-locations", feature = "v3-store-information"))]
    &crate::shared::metafields::store_metafield_field::MODULE,
    #[cfg(any(feature = "v2-marketing", feature = "v3-orders"))]
    &crate::shared::orders::gift_certificate_status::MODULE,
    #[cfg(any(
        feature = "storefront-checkouts", feature = "v3-payments-access-tokens",
        feature = "v3-redirects",
    ))]
    &crate::shared::payments::id::MODULE,
    #[cfg(any(feature = "storefront-pickup-options", feature = "v3-pickup-options"))]
    &crate::shared::pickup_options::search_area_radius_unit::MODULE,
    #[cfg(any(feature = "v2-customers", feature = "v3-settings"))]
    &crate::shared::settings::product_type::MODULE,
    #[cfg(any(feature = "provider-shipping", feature = "provider-tax"))]
    &crate::shared::shipping::address_type::MODULE,
    #[cfg(any(feature = "storefront-checkouts", feature = "v3-storefront-tokens"))]
    &crate::shared::storefront_tokens::token::MODULE,
    #[cfg(any(feature = "v3-tax-rates-and-zones", feature = "v3-tax-zone-check"))]
    &crate::shared::tax::tax_zone::MODULE,
    #[cfg(any(
        feature = "v2-marketing", feature = "v3-carts", feature = "v3-catalog-brands",
        feature = "v3-catalog-categories", feature = "v3-catalog-product-variants",
        feature = "v3-catalog-products", feature = "v3-channels", feature = "v3-customers",
        feature = "v3-locations", feature = "v3-orders", feature = "v3-promotions",
        feature = "v3-redirects", feature = "v3-scripts", feature = "v3-store-information",
        feature = "v3-store-logs",
    ))]
    &crate::shared::values::direction::MODULE,
    #[cfg(any(
        feature = "v2-customers", feature = "v3-catalog-products", feature = "v3-price-lists",
        feature = "v3-pricing",
    ))]
    &crate::shared::values::price_list_record_bulk_pricing_tier_type::MODULE,
    #[cfg(any(feature = "v3-webhooks", feature = "webhooks"))]
    &crate::shared::webhooks::scope::MODULE,
    #[cfg(any(feature = "storefront-form-fields", feature = "v3-widgets"))]
    &crate::shared::widgets::setting_type_meta_select_option::MODULE,
]);
