// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Checkouts.

use bigcommerce_runtime::codegen::{Bare, Data, Decimal, Nullable, Parts, operation};

use super::*;

/// `GET /checkouts/{checkoutId}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/checkouts#get-a-checkout). Scope: `store_checkout_read_only`. Feature: `v3-checkouts`.
///
/// Errors: 404 [`CheckoutError`](super::CheckoutError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCheckout {
    parts: Parts,
}

impl GetCheckout {
    pub fn new(checkout_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&checkout_id]),
        }
    }
    pub fn include(
        mut self,
        values: impl IntoIterator<Item = impl Into<Include>>,
    ) -> Self {
        self.parts.list("include", values.into_iter().map(Into::<Include>::into));
        self
    }
}

operation!(GetCheckout() -> Data<Checkout> {
    id: "getCheckout", family: V3, method: GET, path: "/checkouts/{checkoutId}",
    scope: "store_checkout_read_only",
});

/// `PUT /checkouts/{checkoutId}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/checkouts#update-customer-messages). Scope: `store_checkout`. Feature: `v3-checkouts`.
///
/// Errors: 409 [`ConflictError`](super::ConflictError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateCheckout {
    parts: Parts,
    body: CheckoutPut,
}

impl UpdateCheckout {
    pub fn new(
        checkout_id: impl std::fmt::Display,
        customer_message: impl Into<String>,
    ) -> Self {
        Self {
            parts: Parts::new([&checkout_id]),
            body: CheckoutPut::new(customer_message),
        }
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

operation!(UpdateCheckout(json body) -> Data<Checkout> {
    id: "updateCheckout", family: V3, method: PUT, path: "/checkouts/{checkoutId}",
    scope: "store_checkout",
});

/// `POST /checkouts/{checkoutId}/discounts`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/checkouts#add-discount-to-checkout). Scope: `store_checkout`. Feature: `v3-checkouts`.
///
/// Errors: 409 [`ConflictError`](super::ConflictError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct AddCheckoutDiscount {
    parts: Parts,
    body: CheckoutDiscountInput,
}

impl AddCheckoutDiscount {
    pub fn new(checkout_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&checkout_id]),
            body: CheckoutDiscountInput::new(),
        }
    }
    pub fn cart(mut self, value: CheckoutDiscountInputCart) -> Self {
        self.body.cart = Some(value);
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: CheckoutDiscountInput) -> Self {
        self.body = body;
        self
    }
}

operation!(AddCheckoutDiscount(json body) -> Data<Checkout> {
    id: "addCheckoutDiscount", family: V3, method: POST, path: "/checkouts/{checkoutId}/discounts",
    scope: "store_checkout",
});

/// `POST /checkouts/{checkoutId}/billing-address`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/checkouts#add-checkout-billing-address). Scope: `store_checkout`. Feature: `v3-checkouts`.
///
/// Errors: 409 [`ConflictError`](super::ConflictError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct AddCheckoutBillingAddress {
    parts: Parts,
    body: AddressInput,
}

impl AddCheckoutBillingAddress {
    pub fn new(
        checkout_id: impl std::fmt::Display,
        email: impl Into<String>,
        country_code: impl Into<String>,
    ) -> Self {
        Self {
            parts: Parts::new([&checkout_id]),
            body: AddressInput::new(email, country_code),
        }
    }
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        self.body.first_name = Some(value.into());
        self
    }
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.body.last_name = Some(value.into());
        self
    }
    pub fn company(mut self, value: impl Into<String>) -> Self {
        self.body.company = Some(value.into());
        self
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
    pub fn state_or_province(mut self, value: impl Into<String>) -> Self {
        self.body.state_or_province = Some(value.into());
        self
    }
    pub fn state_or_province_code(mut self, value: impl Into<String>) -> Self {
        self.body.state_or_province_code = Some(value.into());
        self
    }
    pub fn postal_code(mut self, value: impl Into<String>) -> Self {
        self.body.postal_code = Some(value.into());
        self
    }
    /// Pattern: `^\+?[1-9]\d{1,14}(x\d{1-5})?$`.
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.body.phone = Some(value.into());
        self
    }
    pub fn custom_fields(
        mut self,
        value: impl IntoIterator<Item = AddressCustomField>,
    ) -> Self {
        self.body.custom_fields = Some(value.into_iter().collect());
        self
    }
    pub fn version(mut self, value: i64) -> Self {
        self.body.version = Some(value);
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: AddressInput) -> Self {
        self.body = body;
        self
    }
}

operation!(AddCheckoutBillingAddress(json body) -> Data<Checkout> {
    id: "addCheckoutBillingAddress", family: V3, method: POST,
    path: "/checkouts/{checkoutId}/billing-address", scope: "store_checkout",
});

/// `PUT /checkouts/{checkoutId}/billing-address/{addressId}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/checkouts#update-checkout-billing-address). Scope: `store_checkout`. Feature: `v3-checkouts`.
///
/// Errors: 409 [`ConflictError`](super::ConflictError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateCheckoutBillingAddress {
    parts: Parts,
    body: AddressUpdate,
}

impl UpdateCheckoutBillingAddress {
    pub fn new(
        checkout_id: impl std::fmt::Display,
        address_id: impl std::fmt::Display,
        email: impl Into<String>,
        country_code: impl Into<String>,
    ) -> Self {
        Self {
            parts: Parts::new([&checkout_id, &address_id]),
            body: AddressUpdate::new(email, country_code),
        }
    }
    pub fn first_name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.first_name = value.into();
        self
    }
    pub fn last_name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.last_name = value.into();
        self
    }
    pub fn company(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.company = value.into();
        self
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
    pub fn state_or_province(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.state_or_province = value.into();
        self
    }
    pub fn state_or_province_code(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.state_or_province_code = value.into();
        self
    }
    pub fn postal_code(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.postal_code = value.into();
        self
    }
    /// Pattern: `^\+?[1-9]\d{1,14}(x\d{1-5})?$`.
    pub fn phone(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.phone = value.into();
        self
    }
    pub fn custom_fields(
        mut self,
        value: impl Into<Nullable<Vec<AddressCustomField>>>,
    ) -> Self {
        self.body.custom_fields = value.into();
        self
    }
    pub fn version(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.version = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: AddressUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateCheckoutBillingAddress(json body) -> Data<Checkout> {
    id: "updateCheckoutBillingAddress", family: V3, method: PUT,
    path: "/checkouts/{checkoutId}/billing-address/{addressId}", scope: "store_checkout",
});

/// `POST /checkouts/{checkoutId}/consignments`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/checkouts#add-consignment-to-checkout). Scope: `store_checkout`. Feature: `v3-checkouts`.
///
/// Errors: 409 [`ConflictError`](super::ConflictError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct AddCheckoutConsignment {
    parts: Parts,
    body: Vec<CreateConsignmentRequest>,
}

impl AddCheckoutConsignment {
    pub fn new(
        checkout_id: impl std::fmt::Display,
        body: impl IntoIterator<Item = CreateConsignmentRequest>,
    ) -> Self {
        Self {
            parts: Parts::new([&checkout_id]),
            body: body.into_iter().collect(),
        }
    }
    pub fn include(
        mut self,
        values: impl IntoIterator<Item = impl Into<CheckoutConsignmentInclude>>,
    ) -> Self {
        self.parts
            .list(
                "include",
                values.into_iter().map(Into::<CheckoutConsignmentInclude>::into),
            );
        self
    }
}

operation!(AddCheckoutConsignment(json body) -> Data<Checkout> {
    id: "addCheckoutConsignment", family: V3, method: POST,
    path: "/checkouts/{checkoutId}/consignments", scope: "store_checkout",
});

/// `PUT /checkouts/{checkoutId}/consignments/{consignmentId}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/checkouts#update-checkout-consignment). Scope: `store_checkout`. Feature: `v3-checkouts`.
///
/// Errors: 409 [`ConflictError`](super::ConflictError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateCheckoutConsignment {
    parts: Parts,
    body: UpdateConsignmentRequest,
}

impl UpdateCheckoutConsignment {
    pub fn new(
        checkout_id: impl std::fmt::Display,
        consignment_id: impl std::fmt::Display,
    ) -> Self {
        Self {
            parts: Parts::new([&checkout_id, &consignment_id]),
            body: UpdateConsignmentRequest::new(),
        }
    }
    pub fn include(
        mut self,
        values: impl IntoIterator<Item = impl Into<CheckoutConsignmentInclude>>,
    ) -> Self {
        self.parts
            .list(
                "include",
                values.into_iter().map(Into::<CheckoutConsignmentInclude>::into),
            );
        self
    }
    pub fn address(
        mut self,
        value: impl Into<Nullable<UpdateConsignmentRequestAddress>>,
    ) -> Self {
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
    pub fn custom_shipping(
        mut self,
        value: impl Into<Nullable<UpdateConsignmentRequestCustomShipping>>,
    ) -> Self {
        self.body.custom_shipping = value.into();
        self
    }
    pub fn version(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.version = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: UpdateConsignmentRequest) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateCheckoutConsignment(json body) -> Data<Checkout> {
    id: "updateCheckoutConsignment", family: V3, method: PUT,
    path: "/checkouts/{checkoutId}/consignments/{consignmentId}", scope: "store_checkout",
});

/// `DELETE /checkouts/{checkoutId}/consignments/{consignmentId}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/checkouts#delete-checkout-consignment). Scope: `store_checkout`. Feature: `v3-checkouts`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteCheckoutConsignment {
    parts: Parts,
    body: Version,
}

impl DeleteCheckoutConsignment {
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

operation!(DeleteCheckoutConsignment(json body) -> Data<Checkout> {
    id: "deleteCheckoutConsignment", family: V3, method: DELETE,
    path: "/checkouts/{checkoutId}/consignments/{consignmentId}", scope: "store_checkout",
});

/// `POST /checkouts/{checkoutId}/coupons`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/checkouts#add-coupon-to-checkout). Scope: `store_checkout`. Feature: `v3-checkouts`.
///
/// Errors: 409 [`ConflictError`](super::ConflictError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct AddCheckoutCoupon {
    parts: Parts,
    body: CouponCodeRequest,
}

impl AddCheckoutCoupon {
    pub fn new(checkout_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&checkout_id]),
            body: CouponCodeRequest::new(),
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
    pub fn with_body(mut self, body: CouponCodeRequest) -> Self {
        self.body = body;
        self
    }
}

operation!(AddCheckoutCoupon(json body) -> Data<Checkout> {
    id: "addCheckoutCoupon", family: V3, method: POST, path: "/checkouts/{checkoutId}/coupons",
    scope: "store_checkout",
});

/// `DELETE /checkouts/{checkoutId}/coupons/{couponCode}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/checkouts#delete-checkout-coupon). Scope: `store_checkout`. Feature: `v3-checkouts`.
///
/// Errors: 409 [`ConflictError`](super::ConflictError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteCheckoutCoupon {
    parts: Parts,
    body: Version,
}

impl DeleteCheckoutCoupon {
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

operation!(DeleteCheckoutCoupon(json body) -> Data<Checkout> {
    id: "deleteCheckoutCoupon", family: V3, method: DELETE,
    path: "/checkouts/{checkoutId}/coupons/{couponCode}", scope: "store_checkout",
});

/// `POST /checkouts/{checkoutId}/fees`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/checkouts#add-order-level-fees-to-a-checkout). Scope: `store_checkout`. Feature: `v3-checkouts`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CheckoutsFeesByCheckoutIdPost {
    parts: Parts,
    body: AddFeesRequest,
}

impl CheckoutsFeesByCheckoutIdPost {
    /// - `fees`: At least 1 item.
    pub fn new(
        checkout_id: impl std::fmt::Display,
        fees: impl IntoIterator<Item = BaseFee>,
    ) -> Self {
        Self {
            parts: Parts::new([&checkout_id]),
            body: AddFeesRequest::new(fees),
        }
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: AddFeesRequest) -> Self {
        self.body = body;
        self
    }
}

operation!(CheckoutsFeesByCheckoutIdPost(json body) -> Data<Checkout> {
    id: "CheckoutsFeesByCheckoutIdPost", family: V3, method: POST,
    path: "/checkouts/{checkoutId}/fees", scope: "store_checkout",
});

/// `PUT /checkouts/{checkoutId}/fees`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/checkouts#update-order-level-fees-in-a-checkout). Scope: `store_checkout`. Feature: `v3-checkouts`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CheckoutsFeesByCheckoutIdPut {
    parts: Parts,
    body: UpdateFeesRequest,
}

impl CheckoutsFeesByCheckoutIdPut {
    /// - `fees`: At least 1 item.
    pub fn new(
        checkout_id: impl std::fmt::Display,
        fees: impl IntoIterator<Item = FeeWithId>,
    ) -> Self {
        Self {
            parts: Parts::new([&checkout_id]),
            body: UpdateFeesRequest::new(fees),
        }
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: UpdateFeesRequest) -> Self {
        self.body = body;
        self
    }
}

operation!(CheckoutsFeesByCheckoutIdPut(json body) -> Data<Checkout> {
    id: "CheckoutsFeesByCheckoutIdPut", family: V3, method: PUT,
    path: "/checkouts/{checkoutId}/fees", scope: "store_checkout",
});

/// `DELETE /checkouts/{checkoutId}/fees`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/checkouts#delete-order-level-fees-from-a-checkout). Scope: `store_checkout`. Feature: `v3-checkouts`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CheckoutsFeesByCheckoutIdDelete {
    parts: Parts,
    body: DeleteFeesRequest,
}

impl CheckoutsFeesByCheckoutIdDelete {
    /// - `ids`: At least 1 item.
    pub fn new(
        checkout_id: impl std::fmt::Display,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            parts: Parts::new([&checkout_id]),
            body: DeleteFeesRequest::new(ids),
        }
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: DeleteFeesRequest) -> Self {
        self.body = body;
        self
    }
}

operation!(CheckoutsFeesByCheckoutIdDelete(json body) -> Data<Checkout> {
    id: "CheckoutsFeesByCheckoutIdDelete", family: V3, method: DELETE,
    path: "/checkouts/{checkoutId}/fees", scope: "store_checkout",
});

/// `POST /checkouts/{checkoutId}/orders`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/checkouts#create-an-order). Scope: `store_checkout`. Feature: `v3-checkouts`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateOrder {
    parts: Parts,
}

impl CreateOrder {
    pub fn new(checkout_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&checkout_id]),
        }
    }
}

operation!(CreateOrder() -> Data<Id> {
    id: "createOrder", family: V3, method: POST, path: "/checkouts/{checkoutId}/orders",
    scope: "store_checkout",
});

/// `GET /checkouts/settings`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/checkouts#get-checkout-settings). Scope: `store_checkout_read_only`. Feature: `v3-checkouts`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCheckoutSettings {
    parts: Parts,
}

impl GetCheckoutSettings {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetCheckoutSettings() -> Data<CheckoutsSettings> {
    id: "getCheckoutSettings", family: V3, method: GET, path: "/checkouts/settings",
    scope: "store_checkout_read_only",
});

/// `PUT /checkouts/settings`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/checkouts#update-checkout-settings). Scope: `store_checkout`. Feature: `v3-checkouts`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateCheckoutSettings {
    parts: Parts,
    body: CheckoutsSettingsRequest,
}

impl UpdateCheckoutSettings {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: CheckoutsSettingsRequest::new(),
        }
    }
    pub fn custom_checkout_script_url(
        mut self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        self.body.custom_checkout_script_url = value.into();
        self
    }
    pub fn order_confirmation_use_custom_checkout_script(
        mut self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        self.body.order_confirmation_use_custom_checkout_script = value.into();
        self
    }
    pub fn custom_order_confirmation_script_url(
        mut self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        self.body.custom_order_confirmation_script_url = value.into();
        self
    }
    pub fn custom_checkout_supports_uco_settings(
        mut self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        self.body.custom_checkout_supports_uco_settings = value.into();
        self
    }
    pub fn custom_checkout_sri_hash(
        mut self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        self.body.custom_checkout_sri_hash = value.into();
        self
    }
    pub fn custom_order_confirmation_sri_hash(
        mut self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        self.body.custom_order_confirmation_sri_hash = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: CheckoutsSettingsRequest) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateCheckoutSettings(json body) -> Data<CheckoutsSettings> {
    id: "updateCheckoutSettings", family: V3, method: PUT, path: "/checkouts/settings",
    scope: "store_checkout",
});

/// `GET /checkouts/settings/channels/{channelId}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/checkouts#get-channel-specific-checkout-settings). Scope: `store_checkout_read_only`. Feature: `v3-checkouts`.
///
/// Errors: 422.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetChannelCheckoutSettings {
    parts: Parts,
}

impl GetChannelCheckoutSettings {
    pub fn new(channel_id: i64) -> Self {
        Self {
            parts: Parts::new([&channel_id]),
        }
    }
}

operation!(GetChannelCheckoutSettings() -> Data<ChannelCheckoutsSettings> {
    id: "get-channel-checkout-settings", family: V3, method: GET,
    path: "/checkouts/settings/channels/{channelId}", scope: "store_checkout_read_only",
});

/// `PUT /checkouts/settings/channels/{channelId}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/checkouts#update-channel-specific-checkout-settings). Scope: `store_checkout`. Feature: `v3-checkouts`.
///
/// Errors: 422.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct PutChannelCheckoutSettings {
    parts: Parts,
    body: ChannelCheckoutsSettingsUpdate,
}

impl PutChannelCheckoutSettings {
    pub fn new(channel_id: i64) -> Self {
        Self {
            parts: Parts::new([&channel_id]),
            body: ChannelCheckoutsSettingsUpdate::new(),
        }
    }
    pub fn checkout_type(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.checkout_type = value.into();
        self
    }
    pub fn guest_checkout_type(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.guest_checkout_type = value.into();
        self
    }
    pub fn guest_checkout_for_existing_accounts(
        mut self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        self.body.guest_checkout_for_existing_accounts = value.into();
        self
    }
    pub fn policy_consent(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.policy_consent = value.into();
        self
    }
    pub fn order_confirmation_contact_email(
        mut self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        self.body.order_confirmation_contact_email = value.into();
        self
    }
    pub fn is_order_terms_and_conditions_enabled(
        mut self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        self.body.is_order_terms_and_conditions_enabled = value.into();
        self
    }
    pub fn order_terms_and_conditions_type(
        mut self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        self.body.order_terms_and_conditions_type = value.into();
        self
    }
    pub fn order_terms_and_conditions_link(
        mut self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        self.body.order_terms_and_conditions_link = value.into();
        self
    }
    pub fn order_terms_and_conditions_textarea(
        mut self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        self.body.order_terms_and_conditions_textarea = value.into();
        self
    }
    pub fn should_redirect_to_storefront_for_auth(
        mut self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        self.body.should_redirect_to_storefront_for_auth = value.into();
        self
    }
    pub fn custom_checkout_script_url(
        mut self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        self.body.custom_checkout_script_url = value.into();
        self
    }
    pub fn order_confirmation_use_custom_checkout_script(
        mut self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        self.body.order_confirmation_use_custom_checkout_script = value.into();
        self
    }
    pub fn custom_order_confirmation_script_url(
        mut self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        self.body.custom_order_confirmation_script_url = value.into();
        self
    }
    pub fn custom_checkout_supports_uco_settings(
        mut self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        self.body.custom_checkout_supports_uco_settings = value.into();
        self
    }
    pub fn custom_checkout_sri_hash(
        mut self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        self.body.custom_checkout_sri_hash = value.into();
        self
    }
    pub fn custom_order_confirmation_sri_hash(
        mut self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        self.body.custom_order_confirmation_sri_hash = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: ChannelCheckoutsSettingsUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(PutChannelCheckoutSettings(json body) -> Data<ChannelCheckoutsSettings> {
    id: "put-channel-checkout-settings", family: V3, method: PUT,
    path: "/checkouts/settings/channels/{channelId}", scope: "store_checkout",
});

/// `POST /checkouts/{checkoutId}/token`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/checkouts#create-checkout-token). Scope: `store_checkout`. Feature: `v3-checkouts`.
///
/// Errors: 401 [`UnprocessableContentError`](super::UnprocessableContentError), 422 [`ConflictError`](super::ConflictError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateCheckoutToken {
    parts: Parts,
    body: CheckoutTokenInput,
}

impl CreateCheckoutToken {
    pub fn new(checkout_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&checkout_id]),
            body: CheckoutTokenInput::new(),
        }
    }
    pub fn max_uses(mut self, value: impl Into<Decimal>) -> Self {
        self.body.max_uses = Some(value.into());
        self
    }
    /// 1 to 2592000.
    pub fn ttl(mut self, value: impl Into<Decimal>) -> Self {
        self.body.ttl = Some(value.into());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: CheckoutTokenInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateCheckoutToken(json body) -> Bare<CheckoutToken> {
    id: "createCheckoutToken", family: V3, method: POST, path: "/checkouts/{checkoutId}/token",
    scope: "store_checkout",
});
