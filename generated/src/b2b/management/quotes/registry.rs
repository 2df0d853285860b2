// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Quotes as data.

use bigcommerce_runtime::codegen::{Json, Map, registry};

use super::*;

registry!("b2b::management::quotes" ["b2b-management-quotes"]
operations {
    GetAllQuotes [200] { 400 QuoteError },
    CreateQuote [200] (QuoteDataPost) { 422 BadRequestError },
    GetAllB2bQuoteCustomShippingMethods [200] { 422 BadRequestError },
    SendQuoteEmail [200] (QuoteEmailInput) { 422 UnprocessableContentError },
    GetQuoteExtraFieldsConfigs [200],
    GetQuoteDetails [200],
    UpdateQuote [200] (QuoteDataPutPost),
    DeleteQuote [200],
    GenerateCartAndCheckoutUrlForQuote [200] (Map<String, Json>) { 422 BadRequestError },
    AssignQuoteToBigcommerceOrder [200] (OrderId) { 422 BadRequestError },
    ExportQuotePdf [200] (ExportQuotePdfInput),
    SelectShippingRateForQuote [200] (SelectShippingRateForQuoteUpdate) { 422 BadRequestError },
    RemoveSelectedShippingRateFromQuote [204] { 422 BadRequestError },
    GetAvailableShippingRatesForQuote [200] { 404 BadRequestError },
}
types {
    SortBy, OrderBy, QuoteDataGetAll, QuoteError, BadRequestErrorData, QuoteDataPost,
    QuoteDataPostProductList, ProductListOption, B2bQuoteCustomShippingMethod, QuoteEmailInput,
    QuoteEmailInputEmailTemplate, UnprocessableContentError, UnprocessableContentErrorData,
    QuoteExtraFieldsConfig, QuoteExtraFieldsConfigValueConfig, QuoteDataGetOne,
    QuoteDataGetOneProductList, QuoteDataGetOneBillingAddress, QuoteDataGetOneShippingMethod,
    QuoteDataGetOneShippingMethodType, QuoteDataGetOneStoreInfo, QuoteDataGetOneCompanyInfo,
    QuoteDataGetOneTrackingHistory, QuoteDataPutPost, ProductList, CompanyAddress,
    ExportQuotePdfInput, ExportQuotePdfInputCurrency, SelectShippingRateForQuoteUpdate,
    AvailableShippingRatesForQuote,
}
);
