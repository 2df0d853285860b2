// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Quotes as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("b2b::storefront::quote_requests" ["b2b-storefront-quote-requests"]
operations {
    GetAllQuotes [200],
    CreateQuote [200] (QuoteDataPost) { 400 BadRequestError },
    GetQuoteDetails [200] { 404 InternalServerError },
    SendQuoteMessage [200] (QuoteDataPut) { 400 InternalServerError },
    GenerateCartAndCheckoutUrlForQuote [200] (CartAndCheckoutUrlForQuoteInput) { 404 CodeMessage },
    AssignQuoteToBigcommerceOrder [200] (QuoteDataOrdered) { 400 DefaultError },
    ExportQuotePdf [200] (ExportQuotePdfInput),
    GetQuoteConfigs [200],
    SendQuoteEmail [200] (QuoteEmailInput) { 400 DefaultError },
    GetQuoteStoreInfo [200],
}
types {
    SortBy, QuoteDataList, QuoteDataPost, QuoteDataPostProductList, OptionList, CurrencyRequest,
    BadRequestError, BadRequestErrorData, QuoteDataDetail, QuoteBillingAddress,
    QuoteDataDetailTrackingHistory, QuoteDataDetailProductList, QuoteDataDetailProductListOption,
    ShippingMethod, ShippingMethodType, StoreInfo, CompanyInfo, ExtraFieldsInfo,
    ExtraFieldsInfoValueConfigs, QuoteDataPut, CartAndCheckoutUrlForQuoteInput, QuoteDataOrdered,
    ExportQuotePdfInput, QuoteConfig, QuoteConfigSwitchStatus, QuoteConfigSwitchStatusIsEnabled,
    QuoteEmailInput, QuoteEmailInputEmailTemplate, QuoteStoreInfo, QuoteStoreInfoStoreUserInfo,
}
);
