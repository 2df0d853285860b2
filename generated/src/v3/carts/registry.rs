// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Carts as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::carts" ["v3-carts"]
operations {
    CreateCart [201] (CartCreatePost),
    AddCartLineItems [201] (CartLineItemUpdatePost),
    CreateCartRedirectUrl [201] (RedirectUrlsPost),
    UpdateCartLineItem [200] (CartLineItemUpdatePut) { 409 ErrorResponse },
    DeleteCartLineItem [200 204] (Version) { 409 ErrorResponse },
    GetCart [200],
    UpdateCart [201] (CartUpdatePutRequest) { 409 ErrorResponse },
    DeleteCart [204],
    GetGlobalCartSettings [200] { 401 ErrorResponse },
    UpdateGlobalCartSettings [200] (GlobalCartSettingsRequest) { 400 BadRequestError, 401 ErrorResponse, 422 ErrorResponse },
    GetChannelCartSettings [200] { 401 ErrorResponse },
    UpdateChannelCartSettings [200] (ChannelCartSettings) { 400 BadRequestError, 401 ErrorResponse, 422 ErrorResponse },
    GetCartMetafields [200],
    CreateCartMetafield [200] (MetafieldInput) { 400 BadRequestError, 409 ErrorResponse, 422 ErrorResponse },
    GetCartMetafield [200] { 404 NotFound },
    UpdateCartMetafield [200] (MetafieldUpdate) { 400 BadRequestError, 422 MetaFieldCollectionResponsePartialSuccessPostPut },
    DeleteCartMetafield [204] { 404 NotFound },
    GetCartsMetafields [200],
    CreateCartsMetafields [200] (Vec<CartsMetafieldInput>) { 400 BadRequestError, 422 MetaFieldCollectionResponsePartialSuccessPostPut },
    UpdateCartsMetafields [200] (Vec<CartsMetafieldUpdate>) { 400 BadRequestError, 422 MetaFieldCollectionResponsePartialSuccessPostPut },
    DeleteCartsMetafields [200] (Vec<i64>) { 400 BadRequestError, 422 MetaFieldPartialSuccessDelete },
}
types {
    Include, CartCreatePost, LineItem, CartPostVariant, CartPostVariantGiftWrapping,
    CartPostVariantGiftWrappingWrapDetail, CartPostModifier, CartPostModifierOptionSelection,
    CartPostCustomItem, GiftCertificate, GiftCertificateTheme, Cart, AppliedCoupon,
    AppliedCouponType, LineItems, LineItemsPhysicalItem, BaseItemDiscount, BaseItemCoupons,
    BaseItemCouponsList, LineItemsDigitalItem, CartPromotions, CartRedirectUrl,
    CartLineItemUpdatePost, RedirectUrlsPost, RedirectUrlsPostQueryParams, CartLineItemUpdatePut,
    CartUpdatePutRequest, CartSettings, GlobalCartSettingsRequest, ChannelCartSettings,
    CartsMetafieldInput,
}
);
