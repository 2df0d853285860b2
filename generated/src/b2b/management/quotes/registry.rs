// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Quotes as data.

use bigcommerce_runtime::codegen::{Json, Map, registry};

use super::*;

registry!("b2b::management::quotes" ["b2b-management-quotes"]
operations {
    GetAllQuotes [200] { 400 BadRequestError },
    CreateQuote [200] (QuoteDataPost) { 422 ResponseError },
    GetAllB2bQuoteCustomShippingMethods [200] { 422 ResponseError },
    SendQuoteEmail [200] (QuoteEmailInput) { 422 UnprocessableContentError },
    GetQuoteExtraFieldsConfigs [200],
    GetQuoteDetails [200],
    UpdateQuote [200] (QuoteDataPutPost),
    DeleteQuote [200],
    GenerateCartAndCheckoutUrlForQuote [200] (Map<String, Json>) { 422 ResponseError },
    AssignQuoteToBigcommerceOrder [200] (OrderId) { 422 ResponseError },
    ExportQuotePdf [200] (ExportQuotePdfInput),
    SelectShippingRateForQuote [200] (SelectShippingRateForQuoteUpdate) { 422 ResponseError },
    RemoveSelectedShippingRateFromQuote [204] { 422 ResponseError },
    GetAvailableShippingRatesForQuote [200] { 404 ResponseError },
}
types {
    SortBy, OrderBy, QuoteDataGetAll, Currency, BadRequestError, BadRequestErrorData, QuoteDataPost,
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
