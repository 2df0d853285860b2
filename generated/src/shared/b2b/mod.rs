// Written by `cargo xtask regen`; edit nothing here.
//! Shared shapes: b2b.

#[cfg(any(feature = "b2b-internal", feature = "b2b-management-companies"))]
pub(crate) mod sort_by;
#[cfg(any(
    feature = "b2b-internal", feature = "b2b-invoice-management-invoices",
    feature = "b2b-invoice-management-payments", feature = "b2b-invoice-management-receipts",
    feature = "b2b-management-companies", feature = "b2b-management-orders",
    feature = "b2b-management-payments", feature = "b2b-management-sales-staff",
    feature = "b2b-management-shopping-lists", feature = "b2b-management-super-admins",
    feature = "b2b-storefront-orders", feature = "b2b-storefront-quote-requests",
    feature = "b2b-storefront-sales-reps",
))]
pub(crate) mod order_by;
#[cfg(any(
    feature = "b2b-invoice-management-invoices", feature = "b2b-management-companies",
    feature = "b2b-management-super-admins", feature = "b2b-management-users",
))]
pub(crate) mod is_include_extra_field;
#[cfg(any(feature = "b2b-management-companies", feature = "b2b-storefront-shopping-lists"))]
pub(crate) mod id_name;
#[cfg(any(
    feature = "b2b-invoice-management-invoices", feature = "b2b-management-companies",
    feature = "b2b-management-v2", feature = "b2b-storefront-companies",
))]
pub(crate) mod extra_field;
#[cfg(any(
    feature = "b2b-invoice-management-invoices", feature = "b2b-invoice-management-payments",
    feature = "b2b-invoice-management-receipts", feature = "b2b-management-addresses",
    feature = "b2b-management-authentication", feature = "b2b-management-companies",
    feature = "b2b-management-orders", feature = "b2b-management-payments",
    feature = "b2b-management-quotes", feature = "b2b-management-sales-staff",
    feature = "b2b-management-shopping-lists", feature = "b2b-management-super-admins",
    feature = "b2b-management-users", feature = "b2b-management-v2",
))]
pub(crate) mod with_object_and_metadata_meta;
#[cfg(any(
    feature = "b2b-management-addresses", feature = "b2b-management-companies",
    feature = "b2b-management-orders", feature = "b2b-management-sales-staff",
    feature = "b2b-management-super-admins",
))]
pub(crate) mod not_found_error;
#[cfg(any(feature = "b2b-management-companies", feature = "b2b-management-v2"))]
pub(crate) mod price_list_assign;
#[cfg(any(
    feature = "b2b-internal", feature = "b2b-invoice-management-invoices",
    feature = "b2b-management-addresses", feature = "b2b-management-companies",
    feature = "b2b-management-orders", feature = "b2b-management-quotes",
    feature = "b2b-management-super-admins", feature = "b2b-management-users",
    feature = "b2b-management-v2", feature = "b2b-storefront-companies",
    feature = "b2b-storefront-orders", feature = "b2b-storefront-quote-requests",
    feature = "b2b-storefront-sales-reps",
))]
pub(crate) mod extra_field_update;
#[cfg(any(
    feature = "b2b-internal", feature = "b2b-management-companies",
    feature = "b2b-storefront-companies",
))]
pub(crate) mod company_id;
#[cfg(any(
    feature = "b2b-internal", feature = "b2b-management-companies", feature = "b2b-management-v2",
))]
pub(crate) mod id;
#[cfg(any(
    feature = "b2b-invoice-management-invoices", feature = "b2b-management-addresses",
    feature = "b2b-management-companies", feature = "b2b-management-quotes",
    feature = "b2b-management-users",
))]
pub(crate) mod extra_fields;
#[cfg(any(
    feature = "b2b-management-super-admins", feature = "b2b-management-users",
    feature = "b2b-management-v2",
))]
pub(crate) mod channel_list;
#[cfg(any(
    feature = "b2b-management-addresses", feature = "b2b-management-shopping-lists",
    feature = "b2b-management-users",
))]
pub(crate) mod unprocessable_content_error;
#[cfg(any(
    feature = "b2b-invoice-management-invoices", feature = "b2b-invoice-management-payments",
    feature = "b2b-invoice-management-receipts", feature = "b2b-management-addresses",
    feature = "b2b-management-authentication", feature = "b2b-management-orders",
    feature = "b2b-management-payments", feature = "b2b-management-quotes",
    feature = "b2b-management-sales-staff", feature = "b2b-management-shopping-lists",
    feature = "b2b-management-super-admins", feature = "b2b-management-users",
))]
pub(crate) mod bad_request_error;
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
pub(crate) mod not_found_error_data;
#[cfg(any(feature = "b2b-internal", feature = "b2b-management-users"))]
pub(crate) mod user_id;
#[cfg(any(
    feature = "b2b-management-addresses", feature = "b2b-management-v2",
    feature = "b2b-storefront-companies",
))]
pub(crate) mod country;
#[cfg(any(feature = "b2b-management-addresses", feature = "b2b-management-v2"))]
pub(crate) mod company_address;
#[cfg(any(feature = "b2b-management-authentication", feature = "b2b-storefront-authentication"))]
pub(crate) mod token;
#[cfg(any(
    feature = "b2b-management-channels", feature = "b2b-management-v2",
    feature = "b2b-storefront-quote-requests", feature = "b2b-storefront-store",
))]
pub(crate) mod code_message;
#[cfg(any(
    feature = "b2b-internal", feature = "b2b-management-orders",
    feature = "b2b-management-payments",
))]
pub(crate) mod order_sort_by;
#[cfg(any(
    feature = "b2b-management-orders", feature = "b2b-management-quotes",
    feature = "b2b-storefront-orders", feature = "b2b-storefront-quote-requests",
    feature = "b2b-storefront-store",
))]
pub(crate) mod currency_location;
#[cfg(any(feature = "b2b-management-orders", feature = "b2b-storefront-orders"))]
pub(crate) mod extra_info;
#[cfg(any(feature = "b2b-internal", feature = "b2b-management-payments"))]
pub(crate) mod payment_method;
#[cfg(any(feature = "b2b-management-quotes", feature = "b2b-storefront-quote-requests"))]
pub(crate) mod currency;
#[cfg(any(
    feature = "b2b-management-quotes", feature = "b2b-storefront-orders",
    feature = "b2b-storefront-quote-requests",
))]
pub(crate) mod quote_detail_product_list_type;
#[cfg(any(feature = "b2b-internal", feature = "b2b-management-quotes"))]
pub(crate) mod order_id;
#[cfg(any(
    feature = "b2b-internal", feature = "b2b-management-quotes",
    feature = "b2b-storefront-quote-requests",
))]
pub(crate) mod url;
#[cfg(any(feature = "b2b-management-super-admins", feature = "b2b-management-v2"))]
pub(crate) mod user_id_customer_id;
#[cfg(any(feature = "b2b-internal", feature = "b2b-invoice-management-invoices"))]
pub(crate) mod invoice_details_header_cost_line;
#[cfg(any(
    feature = "b2b-internal", feature = "b2b-invoice-management-invoices",
    feature = "b2b-invoice-management-payments", feature = "b2b-invoice-management-receipts",
))]
pub(crate) mod code_value;
#[cfg(any(
    feature = "b2b-internal", feature = "b2b-invoice-management-invoices",
    feature = "b2b-storefront-quote-requests",
))]
pub(crate) mod custom_fields;
#[cfg(any(
    feature = "b2b-invoice-management-invoices", feature = "b2b-invoice-management-payments",
    feature = "b2b-invoice-management-receipts",
))]
pub(crate) mod invoice;
#[cfg(any(
    feature = "b2b-internal", feature = "b2b-invoice-management-payments",
    feature = "b2b-invoice-management-receipts",
))]
pub(crate) mod memo;
#[cfg(any(feature = "b2b-internal", feature = "b2b-invoice-management-payments"))]
pub(crate) mod line_item;
#[cfg(any(feature = "b2b-internal", feature = "b2b-invoice-management-receipts"))]
pub(crate) mod receipt;
#[cfg(any(
    feature = "b2b-management-v2", feature = "b2b-storefront-headless",
    feature = "b2b-storefront-orders", feature = "b2b-storefront-quote-requests",
))]
pub(crate) mod internal_server_error;
#[cfg(any(feature = "b2b-internal", feature = "b2b-management-v2"))]
pub(crate) mod company_from_cg;
#[cfg(any(feature = "b2b-management-v2", feature = "b2b-storefront-companies"))]
pub(crate) mod address_information;
#[cfg(any(
    feature = "b2b-internal", feature = "b2b-management-v2", feature = "b2b-storefront-companies",
    feature = "b2b-storefront-orders", feature = "b2b-storefront-quote-requests",
))]
pub(crate) mod default_error;
#[cfg(any(feature = "b2b-management-v2", feature = "b2b-storefront-orders"))]
pub(crate) mod resource_url;
#[cfg(any(feature = "b2b-management-v2", feature = "b2b-storefront-shopping-lists"))]
pub(crate) mod option_id_option_value;
#[cfg(any(feature = "b2b-storefront-companies", feature = "b2b-storefront-orders"))]
pub(crate) mod order_extra_fields;
#[cfg(any(
    feature = "b2b-internal", feature = "b2b-storefront-companies",
    feature = "b2b-storefront-shopping-lists",
))]
pub(crate) mod pagination;
#[cfg(any(feature = "b2b-internal", feature = "b2b-storefront-sales-reps"))]
pub(crate) mod quote_sales_rep_info;
#[cfg(feature = "b2b-internal")]
pub(crate) mod store_config;

#[cfg(any(feature = "b2b-internal", feature = "b2b-management-companies"))]
pub use sort_by::SortBy;
#[cfg(any(
    feature = "b2b-internal", feature = "b2b-invoice-management-invoices",
    feature = "b2b-invoice-management-payments", feature = "b2b-invoice-management-receipts",
    feature = "b2b-management-companies", feature = "b2b-management-orders",
    feature = "b2b-management-payments", feature = "b2b-management-sales-staff",
    feature = "b2b-management-shopping-lists", feature = "b2b-management-super-admins",
    feature = "b2b-storefront-orders", feature = "b2b-storefront-quote-requests",
    feature = "b2b-storefront-sales-reps",
))]
pub use order_by::OrderBy;
#[cfg(any(
    feature = "b2b-invoice-management-invoices", feature = "b2b-management-companies",
    feature = "b2b-management-super-admins", feature = "b2b-management-users",
))]
pub use is_include_extra_field::IsIncludeExtraField;
#[cfg(any(feature = "b2b-management-companies", feature = "b2b-storefront-shopping-lists"))]
pub use id_name::IdName;
#[cfg(any(
    feature = "b2b-invoice-management-invoices", feature = "b2b-management-companies",
    feature = "b2b-management-v2", feature = "b2b-storefront-companies",
))]
pub use extra_field::ExtraField;
#[cfg(any(
    feature = "b2b-invoice-management-invoices", feature = "b2b-invoice-management-payments",
    feature = "b2b-invoice-management-receipts", feature = "b2b-management-addresses",
    feature = "b2b-management-authentication", feature = "b2b-management-companies",
    feature = "b2b-management-orders", feature = "b2b-management-payments",
    feature = "b2b-management-quotes", feature = "b2b-management-sales-staff",
    feature = "b2b-management-shopping-lists", feature = "b2b-management-super-admins",
    feature = "b2b-management-users", feature = "b2b-management-v2",
))]
pub use with_object_and_metadata_meta::WithObjectAndMetadataMeta;
#[cfg(any(
    feature = "b2b-management-addresses", feature = "b2b-management-companies",
    feature = "b2b-management-orders", feature = "b2b-management-sales-staff",
    feature = "b2b-management-super-admins",
))]
pub use not_found_error::NotFoundError;
#[cfg(any(feature = "b2b-management-companies", feature = "b2b-management-v2"))]
pub use price_list_assign::PriceListAssign;
#[cfg(any(
    feature = "b2b-internal", feature = "b2b-invoice-management-invoices",
    feature = "b2b-management-addresses", feature = "b2b-management-companies",
    feature = "b2b-management-orders", feature = "b2b-management-quotes",
    feature = "b2b-management-super-admins", feature = "b2b-management-users",
    feature = "b2b-management-v2", feature = "b2b-storefront-companies",
    feature = "b2b-storefront-orders", feature = "b2b-storefront-quote-requests",
    feature = "b2b-storefront-sales-reps",
))]
pub use extra_field_update::ExtraFieldUpdate;
#[cfg(any(
    feature = "b2b-internal", feature = "b2b-management-companies",
    feature = "b2b-storefront-companies",
))]
pub use company_id::CompanyId;
#[cfg(any(
    feature = "b2b-internal", feature = "b2b-management-companies", feature = "b2b-management-v2",
))]
pub use id::Id;
#[cfg(any(
    feature = "b2b-invoice-management-invoices", feature = "b2b-management-addresses",
    feature = "b2b-management-companies", feature = "b2b-management-quotes",
    feature = "b2b-management-users",
))]
pub use extra_fields::ExtraFields;
#[cfg(any(
    feature = "b2b-management-super-admins", feature = "b2b-management-users",
    feature = "b2b-management-v2",
))]
pub use channel_list::ChannelList;
#[cfg(any(
    feature = "b2b-management-addresses", feature = "b2b-management-shopping-lists",
    feature = "b2b-management-users",
))]
pub use unprocessable_content_error::{UnprocessableContentError, UnprocessableContentErrorData};
#[cfg(any(
    feature = "b2b-invoice-management-invoices", feature = "b2b-invoice-management-payments",
    feature = "b2b-invoice-management-receipts", feature = "b2b-management-addresses",
    feature = "b2b-management-authentication", feature = "b2b-management-orders",
    feature = "b2b-management-payments", feature = "b2b-management-quotes",
    feature = "b2b-management-sales-staff", feature = "b2b-management-shopping-lists",
    feature = "b2b-management-super-admins", feature = "b2b-management-users",
))]
pub use bad_request_error::BadRequestError;
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
pub use not_found_error_data::NotFoundErrorData;
#[cfg(any(feature = "b2b-internal", feature = "b2b-management-users"))]
pub use user_id::UserId;
#[cfg(any(
    feature = "b2b-management-addresses", feature = "b2b-management-v2",
    feature = "b2b-storefront-companies",
))]
pub use country::{Country, State};
#[cfg(any(feature = "b2b-management-addresses", feature = "b2b-management-v2"))]
pub use company_address::CompanyAddress;
#[cfg(any(feature = "b2b-management-authentication", feature = "b2b-storefront-authentication"))]
pub use token::Token;
#[cfg(any(
    feature = "b2b-management-channels", feature = "b2b-management-v2",
    feature = "b2b-storefront-quote-requests", feature = "b2b-storefront-store",
))]
pub use code_message::CodeMessage;
#[cfg(any(
    feature = "b2b-internal", feature = "b2b-management-orders",
    feature = "b2b-management-payments",
))]
pub use order_sort_by::OrderSortBy;
#[cfg(any(
    feature = "b2b-management-orders", feature = "b2b-management-quotes",
    feature = "b2b-storefront-orders", feature = "b2b-storefront-quote-requests",
    feature = "b2b-storefront-store",
))]
pub use currency_location::CurrencyLocation;
#[cfg(any(feature = "b2b-management-orders", feature = "b2b-storefront-orders"))]
pub use extra_info::ExtraInfo;
#[cfg(any(feature = "b2b-internal", feature = "b2b-management-payments"))]
pub use payment_method::PaymentMethod;
#[cfg(any(feature = "b2b-management-quotes", feature = "b2b-storefront-quote-requests"))]
pub use currency::{
    Currency, QuoteDataPostShippingAddress, QuoteDataPostContactInfo, Quote,
    QuoteEmailInputEmailLang, QuoteDetailProductListInventoryTracking,
    QuoteDetailProductListPurchasingDisabled, ContactInfo, SalesRepInfo, QuoteBackendAttachFiles,
    CartAndCheckoutUrlForQuote,
};
#[cfg(any(
    feature = "b2b-management-quotes", feature = "b2b-storefront-orders",
    feature = "b2b-storefront-quote-requests",
))]
pub use quote_detail_product_list_type::QuoteDetailProductListType;
#[cfg(any(feature = "b2b-internal", feature = "b2b-management-quotes"))]
pub use order_id::OrderId;
#[cfg(any(
    feature = "b2b-internal", feature = "b2b-management-quotes",
    feature = "b2b-storefront-quote-requests",
))]
pub use url::Url;
#[cfg(any(feature = "b2b-management-super-admins", feature = "b2b-management-v2"))]
pub use user_id_customer_id::UserIdCustomerId;
#[cfg(any(feature = "b2b-internal", feature = "b2b-invoice-management-invoices"))]
pub use invoice_details_header_cost_line::{
    InvoiceDetailsHeaderCostLine, DetailsHeaderBillingAddress, InvoiceSortBy, SearchBy,
};
#[cfg(any(
    feature = "b2b-internal", feature = "b2b-invoice-management-invoices",
    feature = "b2b-invoice-management-payments", feature = "b2b-invoice-management-receipts",
))]
pub use code_value::CodeValue;
#[cfg(any(
    feature = "b2b-internal", feature = "b2b-invoice-management-invoices",
    feature = "b2b-storefront-quote-requests",
))]
pub use custom_fields::CustomFields;
#[cfg(any(
    feature = "b2b-invoice-management-invoices", feature = "b2b-invoice-management-payments",
    feature = "b2b-invoice-management-receipts",
))]
pub use invoice::Invoice;
#[cfg(any(
    feature = "b2b-internal", feature = "b2b-invoice-management-payments",
    feature = "b2b-invoice-management-receipts",
))]
pub use memo::Memo;
#[cfg(any(feature = "b2b-internal", feature = "b2b-invoice-management-payments"))]
pub use line_item::LineItem;
#[cfg(any(feature = "b2b-internal", feature = "b2b-invoice-management-receipts"))]
pub use receipt::{Receipt, ReceiptDetails, ReceiptLine};
#[cfg(any(
    feature = "b2b-management-v2", feature = "b2b-storefront-headless",
    feature = "b2b-storefront-orders", feature = "b2b-storefront-quote-requests",
))]
pub use internal_server_error::InternalServerError;
#[cfg(any(feature = "b2b-internal", feature = "b2b-management-v2"))]
pub use company_from_cg::{CompanyFromCg, CompanyBasicInfoExtraField, CompanyPayment};
#[cfg(any(feature = "b2b-management-v2", feature = "b2b-storefront-companies"))]
pub use address_information::AddressInformation;
#[cfg(any(
    feature = "b2b-internal", feature = "b2b-management-v2", feature = "b2b-storefront-companies",
    feature = "b2b-storefront-orders", feature = "b2b-storefront-quote-requests",
))]
pub use default_error::DefaultError;
#[cfg(any(feature = "b2b-management-v2", feature = "b2b-storefront-orders"))]
pub use resource_url::ResourceUrl;
#[cfg(any(feature = "b2b-management-v2", feature = "b2b-storefront-shopping-lists"))]
pub use option_id_option_value::OptionIdOptionValue;
#[cfg(any(feature = "b2b-storefront-companies", feature = "b2b-storefront-orders"))]
pub use order_extra_fields::OrderExtraFields;
#[cfg(any(
    feature = "b2b-internal", feature = "b2b-storefront-companies",
    feature = "b2b-storefront-shopping-lists",
))]
pub use pagination::Pagination;
#[cfg(any(feature = "b2b-internal", feature = "b2b-storefront-sales-reps"))]
pub use quote_sales_rep_info::QuoteSalesRepInfo;
#[cfg(feature = "b2b-internal")]
pub use store_config::{StoreConfig, IsReady, BackendUser, StatusCode, ImportCompany};
