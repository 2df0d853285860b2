// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Storefront Checkouts.

use bigcommerce_runtime::codegen::{Bare, Json, Map, Nullable, Parts, operation};

use super::*;

/// `GET /checkouts/{checkoutId}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-storefront/checkouts#get-a-checkout). Feature: `storefront-checkouts`.
///
/// Errors: 400 [`CheckoutError`](super::CheckoutError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCheckout {
    parts: Parts,
}

impl GetCheckout {
    /// - `checkout_id`: Format: `uuid`.
    pub fn new(checkout_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&checkout_id]),
        }
    }
    /// Default: `["consignments.availableShippingOptions"]`.
    pub fn include(
        mut self,
        values: impl IntoIterator<Item = impl Into<Include>>,
    ) -> Self {
        self.parts.list("include", values.into_iter().map(Into::<Include>::into));
        self
    }
}

operation!(GetCheckout() -> Bare<Checkout> {
    id: "getCheckout", family: Storefront, method: GET, path: "/checkouts/{checkoutId}",
});

/// `PUT /checkouts/{checkoutId}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-storefront/checkouts#update-customer-messages). Feature: `storefront-checkouts`.
///
/// Errors: 409 [`ConflictError`](super::ConflictError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateCheckout {
    parts: Parts,
    body: CheckoutPut,
}

impl UpdateCheckout {
    /// - `checkout_id`: Format: `uuid`.
    pub fn new(checkout_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&checkout_id]),
            body: CheckoutPut::new(),
        }
    }
    pub fn customer_message(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.customer_message = value.into();
        self
    }
    pub fn version(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.version = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: CheckoutPut) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateCheckout(json body) -> Bare<Checkout> {
    id: "updateCheckout", family: Storefront, method: PUT, path: "/checkouts/{checkoutId}",
});

/// `PUT /checkouts/{checkoutId}/carts/{cartId}/items/{itemId}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-storefront/checkouts#update-a-line-item). Feature: `storefront-checkouts`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateCheckoutLineItem {
    parts: Parts,
    body: CartPut,
}

impl UpdateCheckoutLineItem {
    /// - `checkout_id`: Format: `uuid`.
    /// - `cart_id`: Format: `uuid`.
    pub fn new(
        checkout_id: impl std::fmt::Display,
        cart_id: impl std::fmt::Display,
        item_id: impl std::fmt::Display,
    ) -> Self {
        Self {
            parts: Parts::new([&checkout_id, &cart_id, &item_id]),
            body: CartPut::new(),
        }
    }
    pub fn line_item(mut self, value: impl Into<Nullable<CartLineItemPut>>) -> Self {
        self.body.line_item = value.into();
        self
    }
    pub fn gift_certificate(
        mut self,
        value: impl Into<Nullable<CartLineItemGiftCertificatePut>>,
    ) -> Self {
        self.body.gift_certificate = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: CartPut) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateCheckoutLineItem(json body) -> Bare<Checkout> {
    id: "updateCheckoutLineItem", family: Storefront, method: PUT,
    path: "/checkouts/{checkoutId}/carts/{cartId}/items/{itemId}",
});

/// `DELETE /checkouts/{checkoutId}/carts/{cartId}/items/{itemId}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-storefront/checkouts#delete-a-line-item). Feature: `storefront-checkouts`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteCheckoutLineItem {
    parts: Parts,
}

impl DeleteCheckoutLineItem {
    /// - `checkout_id`: Format: `uuid`.
    /// - `cart_id`: Format: `uuid`.
    pub fn new(
        checkout_id: impl std::fmt::Display,
        cart_id: impl std::fmt::Display,
        item_id: impl std::fmt::Display,
    ) -> Self {
        Self {
            parts: Parts::new([&checkout_id, &cart_id, &item_id]),
        }
    }
}

operation!(DeleteCheckoutLineItem() -> Bare<Checkout> {
    id: "deleteCheckoutLineItem", family: Storefront, method: DELETE,
    path: "/checkouts/{checkoutId}/carts/{cartId}/items/{itemId}",
});

/// `POST /checkouts/{checkoutId}/billing-address`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-storefront/checkouts#add-checkout-billing-address). Feature: `storefront-checkouts`.
///
/// Errors: 403, 409 [`ConflictError`](super::ConflictError), 429.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct AddCheckoutBillingAddress {
    parts: Parts,
    body: BillingAddressRequest,
}

impl AddCheckoutBillingAddress {
    /// - `checkout_id`: Format: `uuid`.
    pub fn new(
        checkout_id: impl std::fmt::Display,
        country_code: impl Into<String>,
    ) -> Self {
        Self {
            parts: Parts::new([&checkout_id]),
            body: BillingAddressRequest::new(country_code),
        }
    }
    pub fn address1(mut self, value: impl Into<String>) -> Self {
        self.body.address1 = Some(value.into());
        self
    }
    pub fn address2(mut self, value: impl Into<String>) -> Self {
        self.body.address2 = Some(value.into());
        self
    }
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.body.city = Some(value.into());
        self
    }
    pub fn company(mut self, value: impl Into<String>) -> Self {
        self.body.company = Some(value.into());
        self
    }
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.body.country = Some(value.into());
        self
    }
    pub fn custom_fields(
        mut self,
        value: impl IntoIterator<Item = CustomField>,
    ) -> Self {
        self.body.custom_fields = Some(value.into_iter().collect());
        self
    }
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.body.email = Some(value.into());
        self
    }
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        self.body.first_name = Some(value.into());
        self
    }
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.body.last_name = Some(value.into());
        self
    }
    pub fn state_or_province(mut self, value: impl Into<String>) -> Self {
        self.body.state_or_province = Some(value.into());
        self
    }
    pub fn state_or_province_code(mut self, value: impl Into<String>) -> Self {
        self.body.state_or_province_code = Some(value.into());
        self
    }
    /// Pattern: `^\+?[1-9]\d{1,14}(x\d{1-5})?$`.
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.body.phone = Some(value.into());
        self
    }
    pub fn postal_code(mut self, value: impl Into<String>) -> Self {
        self.body.postal_code = Some(value.into());
        self
    }
    pub fn version(mut self, value: i64) -> Self {
        self.body.version = Some(value);
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: BillingAddressRequest) -> Self {
        self.body = body;
        self
    }
}

operation!(AddCheckoutBillingAddress(json body) -> Bare<Checkout> {
    id: "addCheckoutBillingAddress", family: Storefront, method: POST,
    path: "/checkouts/{checkoutId}/billing-address",
});

/// `PUT /checkouts/{checkoutId}/billing-address/{addressId}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-storefront/checkouts#update-checkout-billing-address). Feature: `storefront-checkouts`.
///
/// Errors: 403, 409 [`ConflictError`](super::ConflictError), 429.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateCheckoutBillingAddress {
    parts: Parts,
    body: CheckoutBillingAddressUpdate,
}

impl UpdateCheckoutBillingAddress {
    /// - `checkout_id`: Format: `uuid`.
    pub fn new(
        checkout_id: impl std::fmt::Display,
        address_id: impl std::fmt::Display,
        country_code: impl Into<String>,
    ) -> Self {
        Self {
            parts: Parts::new([&checkout_id, &address_id]),
            body: CheckoutBillingAddressUpdate::new(country_code),
        }
    }
    pub fn address1(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.address1 = value.into();
        self
    }
    pub fn address2(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.address2 = value.into();
        self
    }
    pub fn city(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.city = value.into();
        self
    }
    pub fn company(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.company = value.into();
        self
    }
    pub fn country(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.country = value.into();
        self
    }
    pub fn custom_fields(
        mut self,
        value: impl Into<Nullable<Vec<CustomField>>>,
    ) -> Self {
        self.body.custom_fields = value.into();
        self
    }
    pub fn email(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.email = value.into();
        self
    }
    pub fn first_name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.first_name = value.into();
        self
    }
    pub fn last_name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.last_name = value.into();
        self
    }
    pub fn state_or_province(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.state_or_province = value.into();
        self
    }
    pub fn state_or_province_code(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.state_or_province_code = value.into();
        self
    }
    /// Pattern: `^\+?[1-9]\d{1,14}(x\d{1-5})?$`.
    pub fn phone(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.phone = value.into();
        self
    }
    pub fn postal_code(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.postal_code = value.into();
        self
    }
    pub fn version(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.version = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: CheckoutBillingAddressUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateCheckoutBillingAddress(json body) -> Bare<Checkout> {
    id: "updateCheckoutBillingAddress", family: Storefront, method: PUT,
    path: "/checkouts/{checkoutId}/billing-address/{addressId}",
});

/// `POST /checkouts/{checkoutId}/consignments`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-storefront/checkouts#create-a-consignment). Feature: `storefront-checkouts`.
///
/// Errors: 409 [`ConflictError`](super::ConflictError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateCheckoutConsignment {
    parts: Parts,
    body: Vec<CreateConsignmentRequest>,
}

impl CreateCheckoutConsignment {
    /// - `checkout_id`: Format: `uuid`.
    pub fn new(
        checkout_id: impl std::fmt::Display,
        body: impl IntoIterator<Item = CreateConsignmentRequest>,
    ) -> Self {
        Self {
            parts: Parts::new([&checkout_id]),
            body: body.into_iter().collect(),
        }
    }
    /// Default: `["consignments.availableShippingOptions"]`.
    pub fn include(
        mut self,
        values: impl IntoIterator<Item = impl Into<Include>>,
    ) -> Self {
        self.parts.list("include", values.into_iter().map(Into::<Include>::into));
        self
    }
}

operation!(CreateCheckoutConsignment(json body) -> Bare<Checkout> {
    id: "createCheckoutConsignment", family: Storefront, method: POST,
    path: "/checkouts/{checkoutId}/consignments",
});

/// `PUT /checkouts/{checkoutId}/consignments/{consignmentId}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-storefront/checkouts#update-a-consignment). Feature: `storefront-checkouts`.
///
/// Errors: 409 [`ConflictError`](super::ConflictError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateCheckoutConsignment {
    parts: Parts,
    body: NewUpdateConsignment,
}

impl UpdateCheckoutConsignment {
    /// - `checkout_id`: Format: `uuid`.
    pub fn new(
        checkout_id: impl std::fmt::Display,
        consignment_id: impl std::fmt::Display,
    ) -> Self {
        Self {
            parts: Parts::new([&checkout_id, &consignment_id]),
            body: NewUpdateConsignment::new(),
        }
    }
    /// Default: `["consignments.availableShippingOptions","consignments.availablePickupOptions"]`.
    pub fn include(
        mut self,
        values: impl IntoIterator<Item = impl Into<Include>>,
    ) -> Self {
        self.parts.list("include", values.into_iter().map(Into::<Include>::into));
        self
    }
    /// Deprecated.
    pub fn shipping_address(
        mut self,
        value: impl Into<Nullable<Map<String, Json>>>,
    ) -> Self {
        self.body.shipping_address = value.into();
        self
    }
    pub fn address(mut self, value: impl Into<Nullable<AddressInput>>) -> Self {
        self.body.address = value.into();
        self
    }
    pub fn line_items(mut self, value: impl Into<Nullable<Vec<LineItem>>>) -> Self {
        self.body.line_items = value.into();
        self
    }
    pub fn shipping_option_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.shipping_option_id = value.into();
        self
    }
    pub fn pickup_option(mut self, value: impl Into<Nullable<PickupOption>>) -> Self {
        self.body.pickup_option = value.into();
        self
    }
    pub fn version(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.version = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: NewUpdateConsignment) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateCheckoutConsignment(json body) -> Bare<Checkout> {
    id: "updateCheckoutConsignment", family: Storefront, method: PUT,
    path: "/checkouts/{checkoutId}/consignments/{consignmentId}",
});

/// `DELETE /checkouts/{checkoutId}/consignments/{consignmentId}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-storefront/checkouts#delete-a-consignment). Feature: `storefront-checkouts`.
///
/// Errors: 409 [`ConflictError`](super::ConflictError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteCheckoutConsignment {
    parts: Parts,
    body: Version,
}

impl DeleteCheckoutConsignment {
    /// - `checkout_id`: Format: `uuid`.
    pub fn new(
        checkout_id: impl std::fmt::Display,
        consignment_id: impl std::fmt::Display,
    ) -> Self {
        Self {
            parts: Parts::new([&checkout_id, &consignment_id]),
            body: Version::new(),
        }
    }
    pub fn version(mut self, value: i64) -> Self {
        self.body.version = Some(value);
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: Version) -> Self {
        self.body = body;
        self
    }
}

operation!(DeleteCheckoutConsignment(json body) -> Bare<Checkout> {
    id: "deleteCheckoutConsignment", family: Storefront, method: DELETE,
    path: "/checkouts/{checkoutId}/consignments/{consignmentId}",
});

/// `POST /checkouts/{checkoutId}/gift-certificates`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-storefront/checkouts#add-gift-certificate-to-checkout). Feature: `storefront-checkouts`.
///
/// Errors: 404.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct AddCheckoutGiftCertificate {
    parts: Parts,
    body: GiftCertificateRequest,
}

impl AddCheckoutGiftCertificate {
    /// - `checkout_id`: Format: `uuid`.
    pub fn new(checkout_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&checkout_id]),
            body: GiftCertificateRequest::new(),
        }
    }
    pub fn gift_certificate_code(mut self, value: impl Into<String>) -> Self {
        self.body.gift_certificate_code = Some(value.into());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: GiftCertificateRequest) -> Self {
        self.body = body;
        self
    }
}

operation!(AddCheckoutGiftCertificate(json body) -> Bare<Checkout> {
    id: "addCheckoutGiftCertificate", family: Storefront, method: POST,
    path: "/checkouts/{checkoutId}/gift-certificates",
});

/// `DELETE /checkouts/{checkoutId}/gift-certificates/{giftCertificateCode}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-storefront/checkouts#delete-gift-certificate). Feature: `storefront-checkouts`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteCheckoutGiftCertificate {
    parts: Parts,
}

impl DeleteCheckoutGiftCertificate {
    /// - `checkout_id`: Format: `uuid`.
    pub fn new(
        checkout_id: impl std::fmt::Display,
        gift_certificate_code: impl std::fmt::Display,
    ) -> Self {
        Self {
            parts: Parts::new([&checkout_id, &gift_certificate_code]),
        }
    }
}

operation!(DeleteCheckoutGiftCertificate() -> Bare<Checkout> {
    id: "deleteCheckoutGiftCertificate", family: Storefront, method: DELETE,
    path: "/checkouts/{checkoutId}/gift-certificates/{giftCertificateCode}",
});

/// `POST /checkouts/{checkoutId}/coupons`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-storefront/checkouts#add-coupon-to-checkout). Feature: `storefront-checkouts`.
///
/// Errors: 409 [`ConflictError`](super::ConflictError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct AddCheckoutCoupon {
    parts: Parts,
    body: CheckoutCouponInput,
}

impl AddCheckoutCoupon {
    /// - `checkout_id`: Format: `uuid`.
    pub fn new(checkout_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&checkout_id]),
            body: CheckoutCouponInput::new(),
        }
    }
    pub fn coupon_code(mut self, value: impl Into<String>) -> Self {
        self.body.coupon_code = Some(value.into());
        self
    }
    pub fn version(mut self, value: i64) -> Self {
        self.body.version = Some(value);
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: CheckoutCouponInput) -> Self {
        self.body = body;
        self
    }
}

operation!(AddCheckoutCoupon(json body) -> Bare<Checkout> {
    id: "addCheckoutCoupon", family: Storefront, method: POST,
    path: "/checkouts/{checkoutId}/coupons",
});

/// `DELETE /checkouts/{checkoutId}/coupons/{couponCode}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-storefront/checkouts#delete-checkout-coupon). Feature: `storefront-checkouts`.
///
/// Errors: 409 [`ConflictError`](super::ConflictError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteCheckoutCoupon {
    parts: Parts,
    body: Version,
}

impl DeleteCheckoutCoupon {
    /// - `checkout_id`: Format: `uuid`.
    pub fn new(
        checkout_id: impl std::fmt::Display,
        coupon_code: impl std::fmt::Display,
    ) -> Self {
        Self {
            parts: Parts::new([&checkout_id, &coupon_code]),
            body: Version::new(),
        }
    }
    pub fn version(mut self, value: i64) -> Self {
        self.body.version = Some(value);
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: Version) -> Self {
        self.body = body;
        self
    }
}

operation!(DeleteCheckoutCoupon(json body) -> Bare<Checkout> {
    id: "deleteCheckoutCoupon", family: Storefront, method: DELETE,
    path: "/checkouts/{checkoutId}/coupons/{couponCode}",
});

/// `POST /checkouts/{checkoutId}/store-credit`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-storefront/checkouts#add-store-credit). Feature: `storefront-checkouts`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct AddCheckoutStoreCredit {
    parts: Parts,
}

impl AddCheckoutStoreCredit {
    /// - `checkout_id`: Format: `uuid`.
    pub fn new(checkout_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&checkout_id]),
        }
    }
}

operation!(AddCheckoutStoreCredit() -> Bare<Checkout> {
    id: "addCheckoutStoreCredit", family: Storefront, method: POST,
    path: "/checkouts/{checkoutId}/store-credit",
});

/// `DELETE /checkouts/{checkoutId}/store-credit`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-storefront/checkouts#remove-store-credit). Feature: `storefront-checkouts`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct RemoveCheckoutStoreCredit {
    parts: Parts,
}

impl RemoveCheckoutStoreCredit {
    /// - `checkout_id`: Format: `uuid`.
    pub fn new(checkout_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&checkout_id]),
        }
    }
}

operation!(RemoveCheckoutStoreCredit() -> Bare<Checkout> {
    id: "removeCheckoutStoreCredit", family: Storefront, method: DELETE,
    path: "/checkouts/{checkoutId}/store-credit",
});

/// `POST /checkouts/{checkoutId}/spam-protection`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-storefront/checkouts#checkout-spam-protection). Feature: `storefront-checkouts`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CheckoutSpamProtection {
    parts: Parts,
    body: Token,
}

impl CheckoutSpamProtection {
    /// - `checkout_id`: Format: `uuid`.
    pub fn new(checkout_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&checkout_id]),
            body: Token::new(),
        }
    }
    pub fn token(mut self, value: impl Into<String>) -> Self {
        self.body.token = Some(value.into());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: Token) -> Self {
        self.body = body;
        self
    }
}

operation!(CheckoutSpamProtection(json body) -> Bare<Checkout> {
    id: "checkoutSpamProtection", family: Storefront, method: POST,
    path: "/checkouts/{checkoutId}/spam-protection",
});
