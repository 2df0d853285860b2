// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Channels as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::channels" ["v3-channels"]
operations {
    GetChannels [200] { 422 UnprocessableContentError },
    CreateChannel [200] (CreateChannelReq) { 422 UnprocessableContentError },
    GetChannel [200] { 404 UnprocessableContentError },
    UpdateChannel [200] (UpdateChannelReq) { 404 UnprocessableContentError, 409 UnprocessableContentError, 422 UnprocessableContentError },
    GetChannelActiveTheme [200] { 404 UnprocessableContentError },
    GetAllCurrencyAssignments [200],
    CreateMultipleChannelsCurrencyAssignments [200] (Vec<CurrencyRequiredWithChannelId>) { 422 UnprocessableContentError },
    UpdateMultipleChannelsCurrencyAssignments [200] (Vec<CurrencyRequiredWithChannelId>) { 422 UnprocessableContentError },
    GetSingleChannelCurrencyAssignments [200] { 404 UnprocessableContentError },
    CreateSingleChannelCurrencyAssignments [200] (CurrencyRequiredWithoutChannelId) { 422 UnprocessableContentError },
    UpdateSingleChannelCurrencyAssignments [200] (CurrencyRequiredWithoutChannelId) { 422 UnprocessableContentError },
    DeleteSingleChannelCurrencyAssignments [200] { 404 UnprocessableContentError },
    GetChannelListings [200] { 400 UnprocessableContentError, 422 UnprocessableContentError },
    CreateChannelListings [200] (Vec<UpsertListingWithoutListingIdReq>) { 422 UnprocessableContentError },
    UpdateChannelListings [200] (Vec<UpsertListingWithListingIdReq>) { 422 UnprocessableContentError },
    GetChannelListing [200] { 404 UnprocessableContentError },
    UpdateCheckoutUrl [200] (Url) { 422 UnprocessableContentError },
    DeleteCheckoutUrl [200],
    GetChannelSite [200],
    CreateChannelSite [200] (UrlChannelId),
    UpdateChannelSite [200] (Url),
    DeleteChannelSite [200],
    GetChannelMenus [200],
    CreateChannelMenus [200] (ChannelMenus) { 422 ErrorResponse },
    DeleteChannelMenus [200],
    GetChannelMetafields [200],
    CreateChannelMetafield [200] (MetafieldInput) { 400 BadRequestError, 409 ErrorResponse, 422 ErrorResponse },
    GetChannelMetafield [200] { 404 NotFound },
    UpdateChannelMetafield [200] (MetafieldBase) { 400 BadRequestError, 404 NotFound },
    DeleteChannelMetafield [204] { 404 NotFound },
    GetChannelsMetafields [200],
    CreateChannelsMetafields [200] (Vec<MetafieldPost>) { 400 BadRequestError, 422 ErrorResponse },
    UpdateChannelsMetafields [200] (Vec<MetafieldPut>) { 400 BadRequestError, 422 MetaFieldPartialSuccessPostPut },
    DeleteChannelsMetafields [200] (Vec<i64>) { 400 BadRequestError, 422 MetaFieldPartialSuccessDelete },
}
types {
    Include, ChannelStatus, ChannelType, ChannelWithoutCurrencies, CreateChannelReq,
    ChannelWithCurrencies, CurrencyNotRequiredWithChannelId, UpdateChannelReq, ActiveTheme,
    CurrencyRequiredWithChannelId, CurrencyRequiredWithoutChannelId, Listing, ListingState,
    ChannelProductVariant, VariantState, UpsertListingWithoutListingIdReq,
    ChannelProductVariantPartial, UpsertListingWithListingIdReq, ChannelMenus,
    BigCommerceProtectedAppSection, CustomAppSection,
}
);
