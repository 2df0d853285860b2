// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Storefront Checkouts as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("storefront::checkouts" ["storefront-checkouts"]
operations {
    GetCheckout [200] { 400 CheckoutError },
    UpdateCheckout [200] (CheckoutPut) { 409 ConflictError },
    UpdateCheckoutLineItem [200] (CartPut),
    DeleteCheckoutLineItem [200],
    AddCheckoutBillingAddress [200] (BillingAddressRequest) { 409 ConflictError },
    UpdateCheckoutBillingAddress [200] (CheckoutBillingAddressUpdate) { 409 ConflictError },
    CreateCheckoutConsignment [200] (Vec<CreateConsignmentRequest>) { 409 ConflictError },
    UpdateCheckoutConsignment [200] (NewUpdateConsignment) { 409 ConflictError },
    DeleteCheckoutConsignment [200] (Version) { 409 ConflictError },
    AddCheckoutGiftCertificate [200] (GiftCertificateRequest),
    DeleteCheckoutGiftCertificate [200],
    AddCheckoutCoupon [200] (CheckoutCouponInput) { 409 ConflictError },
    DeleteCheckoutCoupon [200] (Version) { 409 ConflictError },
    AddCheckoutStoreCredit [200],
    RemoveCheckoutStoreCredit [200],
    CheckoutSpamProtection [200] (Token),
}
types {
    Include, Checkout, CheckoutCart, CartCoupon, CheckoutCartLineItems,
    CheckoutCartLineItemsCustomItem, LineItemPhysicalDigital, LineItemPhysicalDigitalOption,
    CheckoutCartLineItemsGiftCertificate, Consignment, AddressFull,
    ConsignmentAvailableShippingOptions, PickupOption, ConsignmentSelectedShippingOption,
    CheckoutCoupon, CheckoutFee, Customer, CustomerAddress, CustomerGroup, CheckoutGiftCertificates,
    CheckoutPayment, CheckoutPaymentProviderType, CheckoutPaymentDetail, CheckoutPromotion,
    CheckoutPromotionType, CheckoutPut, CartPut, CartLineItemPut, CartLineItemGiftCertificatePut,
    BillingAddressRequest, CheckoutBillingAddressUpdate, CreateConsignmentRequest, AddressInput,
    LineItem, NewUpdateConsignment, GiftCertificateRequest, CheckoutCouponInput,
}
);
