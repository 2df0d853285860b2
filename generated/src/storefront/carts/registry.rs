// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Storefront Carts as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("storefront::carts" ["storefront-carts"]
operations {
    GetCart [200],
    CreateCart [200] (RequestCart),
    DeleteCart [204],
    AddCartLineItem [200] (LineItemsRequest) { 409 ConflictError },
    UpdateCartLineItem [200] (RequestLineItemPut) { 409 ConflictError },
    DeleteCartLineItem [200] (Version) { 409 ConflictError },
    UpdateCartCurrency [200] (CartCurrencyInput),
}
types {
    Include, ResponseCart, ResponseCartCoupon, ResponseCartDiscount, ResponseCartLineItems,
    CartLineItemsCustomItems, CartLineItemsDigitalItems, CartItemOption,
    CartLineItemsDigitalItemsType, CartLineItemsGiftCertificates, CartLineItemsGiftCertificatesType,
    CartLineItemsPhysicalItems, CartLineItemsPhysicalItemsType, RequestCart, CartPostLineItem,
    CartPostLineItemOptionSelection, LineItemGiftCertificate, LineItemsRequest, RequestLineItemPut,
    CartCurrencyInput,
}
);
