// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Checkouts as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::checkouts" ["v3-checkouts"]
operations {
    GetCheckout [200] { 404 CheckoutError },
    UpdateCheckout [200] (CheckoutPut) { 409 ConflictError },
    AddCheckoutDiscount [200] (CheckoutDiscountInput) { 409 ConflictError },
    AddCheckoutBillingAddress [200] (AddressInput) { 409 ConflictError },
    UpdateCheckoutBillingAddress [200] (AddressUpdate) { 409 ConflictError },
    AddCheckoutConsignment [200] (Vec<CreateConsignmentRequest>) { 409 ConflictError },
    UpdateCheckoutConsignment [200] (UpdateConsignmentRequest) { 409 ConflictError },
    DeleteCheckoutConsignment [200] (Version),
    AddCheckoutCoupon [200] (CouponCodeRequest) { 409 ConflictError },
    DeleteCheckoutCoupon [200] (Version) { 409 ConflictError },
    CheckoutsFeesByCheckoutIdPost [200] (AddFeesRequest),
    CheckoutsFeesByCheckoutIdPut [200] (UpdateFeesRequest),
    CheckoutsFeesByCheckoutIdDelete [200] (DeleteFeesRequest),
    CreateOrder [200],
    GetCheckoutSettings [200],
    UpdateCheckoutSettings [200] (CheckoutsSettingsRequest),
    GetChannelCheckoutSettings [200],
    PutChannelCheckoutSettings [200] (ChannelCheckoutsSettingsUpdate),
    CreateCheckoutToken [200] (CheckoutTokenInput) { 401 UnprocessableContentError, 422 ConflictError },
}
types {
    Include, Checkout, CheckoutCart, AppliedCoupon, CheckoutCartLineItems,
    CheckoutCartLineItemsPhysicalItem, CheckoutCartLineItemsPhysicalItemDiscount,
    CheckoutCartLineItemsPhysicalItemGiftWrapping, CheckoutCartLineItemsDigitalItem, Address,
    AddressCustomField, CheckoutConsignment, SelectedShippingOption, PickupOption, CheckoutFee,
    CheckoutPromotion, CheckoutPut, CheckoutDiscountInput, CheckoutDiscountInputCart,
    CheckoutDiscountInputCartDiscount, AddressInput, AddressUpdate, CheckoutConsignmentInclude,
    CreateConsignmentRequest, CreateConsignmentRequestAddress,
    CreateConsignmentRequestAddressCustomField, LineItem, UpdateConsignmentRequest,
    UpdateConsignmentRequestAddress, UpdateConsignmentRequestCustomShipping, CouponCodeRequest,
    AddFeesRequest, BaseFee, UpdateFeesRequest, FeeWithId, DeleteFeesRequest, CheckoutsSettings,
    CheckoutsSettingsRequest, ChannelCheckoutsSettings, ChannelCheckoutsSettingsUpdate,
    CheckoutTokenInput, CheckoutToken,
}
);
