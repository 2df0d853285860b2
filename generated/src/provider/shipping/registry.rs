// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Shipping Providers as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("provider::shipping" ["provider-shipping"]
operations {
    RequestShippingRates [200] (RateRequestPayload),
    ValidateConnectionOptions [200] (CheckConnectionOptionsRequestPayload),
}
types {
    RateRequestPayload, BaseOptions, BaseOptionsOrigin, BaseOptionsDestination, BaseOptionsItem,
    DimensionValue, DimensionValueUnits, BaseOptionsItemWeight, BaseOptionsItemWeightUnits,
    MoneyValueInput, BaseOptionsItemAttribute, BaseOptionsItemAttributeResourceType,
    BaseOptionsItemAttributeType, BaseOptionsCustomer, BaseOptionsCustomerGroup,
    BaseOptionsRequestContext, RateResponsePayload, Message, MessageType,
    RateResponsePayloadCarrierQuote, RateResponsePayloadCarrierQuoteCarrierInfo,
    RateResponsePayloadCarrierQuoteItem, MoneyValue, RateResponsePayloadCarrierQuoteItemTransitTime,
    RateResponsePayloadCarrierQuoteItemTransitTimeUnits, CheckConnectionOptionsRequestPayload,
    CheckConnectionOptionsPayload,
}
);
