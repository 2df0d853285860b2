// Written by `cargo xtask regen`; edit nothing here.
//! Types of Storefront Checkouts.

use bigcommerce_runtime::codegen::{DateTime, Decimal, Json, Map, Nullable, Record, record};

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Checkout {
    pub billing_address: Option<Address>,
    pub cart: Option<CheckoutCart>,
    pub channel_id: Option<i64>,
    pub consignments: Option<Vec<Consignment>>,
    pub coupons: Option<Vec<CheckoutCoupon>>,
    pub fees: Option<Vec<CheckoutFee>>,
    pub created_time: Option<String>,
    pub customer: Option<Customer>,
    pub customer_message: Option<String>,
    pub gift_certificates: Option<Vec<CheckoutGiftCertificates>>,
    pub gift_wrapping_cost_total: Option<Decimal>,
    pub grand_total: Option<Decimal>,
    pub handling_cost_total: Option<Decimal>,
    /// Format: `uuid`.
    pub id: Option<String>,
    pub is_store_credit_applied: Option<bool>,
    pub order_id: Option<String>,
    pub outstanding_balance: Option<Decimal>,
    pub payments: Option<Vec<CheckoutPayment>>,
    pub promotions: Option<Vec<CheckoutPromotion>>,
    pub shipping_cost_before_discount: Option<Decimal>,
    pub comparison_shipping_cost: Option<Decimal>,
    pub shipping_cost_total: Option<Decimal>,
    pub should_execute_spam_check: Option<bool>,
    pub subtotal: Option<Decimal>,
    pub taxes: Option<Vec<CheckoutTax>>,
    pub tax_total: Option<Decimal>,
    pub updated_time: Option<String>,
    pub version: Option<i64>,
}

record!(Checkout {
    billing_address = "billingAddress", cart, channel_id = "channelId", consignments, coupons, fees,
    created_time = "createdTime", customer, customer_message = "customerMessage",
    gift_certificates = "giftCertificates", gift_wrapping_cost_total = "giftWrappingCostTotal",
    grand_total = "grandTotal", handling_cost_total = "handlingCostTotal", id,
    is_store_credit_applied = "isStoreCreditApplied", order_id = "orderId",
    outstanding_balance = "outstandingBalance", payments, promotions,
    shipping_cost_before_discount = "shippingCostBeforeDiscount",
    comparison_shipping_cost = "comparisonShippingCost", shipping_cost_total = "shippingCostTotal",
    should_execute_spam_check = "shouldExecuteSpamCheck", subtotal, taxes, tax_total = "taxTotal",
    updated_time = "updatedTime", version,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckoutCart {
    pub base_amount: Option<Decimal>,
    pub cart_amount: Option<Decimal>,
    pub created_time: Option<String>,
    pub coupons: Option<Vec<CartCoupon>>,
    pub currency: Option<CartCurrency>,
    pub customer_id: Option<i64>,
    pub discount_amount: Option<Decimal>,
    pub discounts: Option<Vec<CartLineItemsDigitalItemDiscount>>,
    pub email: Option<String>,
    /// Format: `uuid`.
    pub id: Option<String>,
    pub is_tax_included: Option<bool>,
    pub line_items: Option<CheckoutCartLineItems>,
    pub locale: Option<String>,
    pub updated_time: Option<String>,
    pub version: Option<i64>,
}

record!(CheckoutCart {
    base_amount = "baseAmount", cart_amount = "cartAmount", created_time = "createdTime", coupons,
    currency, customer_id = "customerId", discount_amount = "discountAmount", discounts, email, id,
    is_tax_included = "isTaxIncluded", line_items = "lineItems", locale,
    updated_time = "updatedTime", version,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CartCoupon {
    pub id: Option<i64>,
    pub code: Option<String>,
    pub display_name: Option<String>,
    pub coupon_type: Option<CouponType>,
    pub discounted_amount: Option<Decimal>,
}

record!(CartCoupon {
    id, code, display_name = "displayName", coupon_type = "couponType",
    discounted_amount = "discountedAmount",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckoutCartLineItems {
    pub custom_items: Option<Vec<CheckoutCartLineItemsCustomItem>>,
    pub digital_items: Option<Vec<LineItemPhysicalDigital>>,
    pub gift_certificates: Option<Vec<CheckoutCartLineItemsGiftCertificate>>,
    pub physical_items: Option<Vec<LineItemPhysicalDigital>>,
}

record!(CheckoutCartLineItems {
    custom_items = "customItems", digital_items = "digitalItems",
    gift_certificates = "giftCertificates", physical_items = "physicalItems",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckoutCartLineItemsCustomItem {
    pub id: Option<String>,
    pub list_price: Option<Decimal>,
    pub name: Option<String>,
    pub quantity: Option<i64>,
    pub sku: Option<String>,
}

record!(CheckoutCartLineItemsCustomItem { id, list_price = "listPrice", name, quantity, sku });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LineItemPhysicalDigital {
    pub added_by_promotion: Option<bool>,
    pub category_names: Option<Vec<String>>,
    pub comparison_price: Option<Decimal>,
    pub coupon_amount: Option<Decimal>,
    pub discounts: Option<Vec<CartLineItemsDigitalItemDiscount>>,
    pub discount_amount: Option<Decimal>,
    pub extended_comparison_price: Option<Decimal>,
    pub extended_list_price: Option<Decimal>,
    pub extended_sale_price: Option<Decimal>,
    pub gift_wrapping: Option<GiftWrapping>,
    pub id: Option<String>,
    pub image_url: Option<String>,
    pub is_mutable: Option<bool>,
    pub is_shipping_required: Option<bool>,
    pub is_taxable: Option<bool>,
    pub list_price: Option<Decimal>,
    pub name: Option<String>,
    pub options: Option<Vec<LineItemPhysicalDigitalOption>>,
    pub original_price: Option<Decimal>,
    pub parent_id: Option<String>,
    pub product_id: Option<i64>,
    pub sku: Option<String>,
    pub quantity: Option<i64>,
    pub sale_price: Option<Decimal>,
    pub r#type: Option<String>,
    pub url: Option<String>,
    pub variant_id: Option<i64>,
}

record!(LineItemPhysicalDigital {
    added_by_promotion = "addedByPromotion", category_names = "categoryNames",
    comparison_price = "comparisonPrice", coupon_amount = "couponAmount", discounts,
    discount_amount = "discountAmount", extended_comparison_price = "extendedComparisonPrice",
    extended_list_price = "extendedListPrice", extended_sale_price = "extendedSalePrice",
    gift_wrapping = "giftWrapping", id, image_url = "imageUrl", is_mutable = "isMutable",
    is_shipping_required = "isShippingRequired", is_taxable = "isTaxable", list_price = "listPrice",
    name, options, original_price = "originalPrice", parent_id = "parentId",
    product_id = "productId", sku, quantity, sale_price = "salePrice", r#type, url,
    variant_id = "variantId",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LineItemPhysicalDigitalOption {
    pub name: Option<String>,
    pub name_id: Option<i64>,
    pub value: Option<String>,
    pub value_id: Option<String>,
}

record!(LineItemPhysicalDigitalOption { name, name_id = "nameId", value, value_id = "valueId" });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckoutCartLineItemsGiftCertificate {
    pub amount: Option<Decimal>,
    pub id: Option<String>,
    pub message: Option<String>,
    pub name: Option<String>,
    pub recipient: Option<ContactEntity>,
    pub sender: Option<ContactEntity>,
    pub taxable: Option<bool>,
    pub theme: Option<String>,
    pub r#type: Option<String>,
}

record!(CheckoutCartLineItemsGiftCertificate {
    amount, id, message, name, recipient, sender, taxable, theme, r#type,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Consignment {
    pub address: Option<AddressFull>,
    pub available_shipping_options: Option<Vec<ConsignmentAvailableShippingOptions>>,
    pub coupon_discounts: Option<Vec<ConsignmentCouponDiscount>>,
    pub discounts: Option<Vec<Id>>,
    pub handling_cost: Option<Decimal>,
    pub id: Option<String>,
    pub selected_pickup_option: Option<PickupOption>,
    pub selected_shipping_option: Option<ConsignmentSelectedShippingOption>,
    /// Deprecated.
    pub shipping_address: Option<Map<String, Json>>,
    pub shipping_cost: Option<Decimal>,
    pub shipping_cost_before_discount: Option<Decimal>,
    pub comparison_shipping_cost: Option<Decimal>,
    pub line_item_ids: Option<Vec<String>>,
}

record!(Consignment {
    address, available_shipping_options = "availableShippingOptions",
    coupon_discounts = "couponDiscounts", discounts, handling_cost = "handlingCost", id,
    selected_pickup_option = "selectedPickupOption",
    selected_shipping_option = "selectedShippingOption", shipping_address = "shippingAddress",
    shipping_cost = "shippingCost", shipping_cost_before_discount = "shippingCostBeforeDiscount",
    comparison_shipping_cost = "comparisonShippingCost", line_item_ids = "lineItemIds",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AddressFull {
    pub address1: Option<String>,
    pub address2: Option<String>,
    pub city: Option<String>,
    pub company: Option<String>,
    pub country: Option<String>,
    pub country_code: Option<String>,
    pub custom_fields: Option<Vec<CustomField>>,
    pub email: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub state_or_province: Option<String>,
    pub state_or_province_code: Option<String>,
    /// Pattern: `^\+?[1-9]\d{1,14}(x\d{1-5})?$`.
    pub phone: Option<String>,
    pub postal_code: Option<String>,
    pub id: Option<String>,
    pub should_save_address: Option<bool>,
}

record!(AddressFull {
    address1, address2, city, company, country, country_code = "countryCode",
    custom_fields = "customFields", email, first_name = "firstName", last_name = "lastName",
    state_or_province = "stateOrProvince", state_or_province_code = "stateOrProvinceCode", phone,
    postal_code = "postalCode", id, should_save_address = "shouldSaveAddress",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConsignmentAvailableShippingOptions {
    pub cost: Option<Decimal>,
    /// Read-only.
    pub description: Option<String>,
    pub id: Option<String>,
    pub image_url: Option<String>,
    pub transit_time: Option<String>,
    pub r#type: Option<String>,
    pub is_recommended: Option<bool>,
    pub additional_description: Option<String>,
}

record!(ConsignmentAvailableShippingOptions {
    cost, description, id, image_url = "imageUrl", transit_time = "transitTime", r#type,
    is_recommended = "isRecommended", additional_description = "additionalDescription",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PickupOption {
    pub pickup_method_id: Option<i64>,
}

record!(PickupOption { pickup_method_id = "pickupMethodId" });

impl PickupOption {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn pickup_method_id(mut self, value: i64) -> Self {
        self.pickup_method_id = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConsignmentSelectedShippingOption {
    /// Read-only.
    pub description: Option<String>,
    pub id: Option<String>,
    pub r#type: Option<String>,
    pub image_url: Option<String>,
    pub cost: Option<Decimal>,
    pub transit_time: Option<String>,
    /// Read-only.
    pub additional_description: Option<String>,
}

record!(ConsignmentSelectedShippingOption {
    description, id, r#type, image_url = "imageUrl", cost, transit_time = "transitTime",
    additional_description = "additionalDescription",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckoutCoupon {
    pub id: Option<i64>,
    pub code: Option<String>,
    pub display_name: Option<String>,
    pub coupon_type: Option<i64>,
    pub discounted_amount: Option<Decimal>,
}

record!(CheckoutCoupon {
    id, code, display_name = "displayName", coupon_type = "couponType",
    discounted_amount = "discountedAmount",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckoutFee {
    /// Format: `uuid`.
    pub id: Option<String>,
    pub r#type: Option<FeeType>,
    pub name: Option<String>,
    pub display_name: Option<String>,
    pub cost: Option<Decimal>,
    pub source: Option<String>,
    pub tax_class_id: Option<i64>,
}

record!(CheckoutFee {
    id, r#type, name, display_name = "displayName", cost, source, tax_class_id = "taxClassId",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Customer {
    pub addresses: Option<Vec<CustomerAddress>>,
    pub customer_group: Option<CustomerGroup>,
    pub email: Option<String>,
    pub first_name: Option<String>,
    pub full_name: Option<String>,
    pub id: Option<i64>,
    pub is_guest: Option<bool>,
    pub last_name: Option<String>,
    pub should_encourage_sign_in: Option<bool>,
    pub store_credit: Option<Decimal>,
}

record!(Customer {
    addresses, customer_group = "customerGroup", email, first_name = "firstName",
    full_name = "fullName", id, is_guest = "isGuest", last_name = "lastName",
    should_encourage_sign_in = "shouldEncourageSignIn", store_credit = "storeCredit",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerAddress {
    pub id: Option<i64>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub company: Option<String>,
    pub address1: Option<String>,
    pub address2: Option<String>,
    pub city: Option<String>,
    pub state_or_province: Option<String>,
    pub state_or_province_code: Option<String>,
    pub country_code: Option<String>,
    pub postal_code: Option<String>,
    /// Pattern: `^\+?[1-9]\d{1,14}(x\d{1-5})?$`.
    pub phone: Option<String>,
    pub r#type: Option<String>,
    pub custom_fields: Option<Vec<CustomField>>,
}

record!(CustomerAddress {
    id, first_name = "firstName", last_name = "lastName", company, address1, address2, city,
    state_or_province = "stateOrProvince", state_or_province_code = "stateOrProvinceCode",
    country_code = "countryCode", postal_code = "postalCode", phone, r#type,
    custom_fields = "customFields",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerGroup {
    pub id: Option<i64>,
    pub name: Option<String>,
}

record!(CustomerGroup { id, name });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckoutGiftCertificates {
    pub balance: Option<Decimal>,
    pub code: Option<String>,
    pub purchase_date: Option<DateTime>,
    pub remaining: Option<Decimal>,
    pub used: Option<Decimal>,
}

record!(CheckoutGiftCertificates {
    balance, code, purchase_date = "purchaseDate", remaining, used,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckoutPayment {
    pub provider_id: Option<String>,
    pub gateway_id: Option<String>,
    pub provider_type: Option<CheckoutPaymentProviderType>,
    pub detail: Option<Vec<CheckoutPaymentDetail>>,
}

record!(CheckoutPayment {
    provider_id = "providerId", gateway_id = "gatewayId", provider_type = "providerType", detail,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckoutPromotion {
    pub r#type: Option<CheckoutPromotionType>,
    pub text: Option<String>,
}

record!(CheckoutPromotion { r#type, text });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckoutPut {
    pub customer_message: Nullable<String>,
    pub version: Nullable<i64>,
}

record!(CheckoutPut { customer_message = "customerMessage", version });

impl CheckoutPut {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn customer_message(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.customer_message = value.into();
        self
    }
    pub fn version(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.version = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CartPut {
    pub line_item: Nullable<CartLineItemPut>,
    pub gift_certificate: Nullable<CartLineItemGiftCertificatePut>,
}

record!(CartPut { line_item = "lineItem", gift_certificate = "giftCertificate" });

impl CartPut {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn line_item(mut self, value: impl Into<Nullable<CartLineItemPut>>) -> Self {
        self.line_item = value.into();
        self
    }
    pub fn gift_certificate(
        mut self,
        value: impl Into<Nullable<CartLineItemGiftCertificatePut>>,
    ) -> Self {
        self.gift_certificate = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CartLineItemPut {
    pub quantity: Option<i64>,
    pub product_id: Option<i64>,
    pub variant_id: Option<i64>,
    pub gift_wrapping: Nullable<PostOrPutGiftWrapping>,
}

record!(CartLineItemPut {
    quantity, product_id = "productId", variant_id = "variantId", gift_wrapping = "giftWrapping",
});

impl CartLineItemPut {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn quantity(mut self, value: i64) -> Self {
        self.quantity = Some(value);
        self
    }
    pub fn product_id(mut self, value: i64) -> Self {
        self.product_id = Some(value);
        self
    }
    pub fn variant_id(mut self, value: i64) -> Self {
        self.variant_id = Some(value);
        self
    }
    pub fn gift_wrapping(
        mut self,
        value: impl Into<Nullable<PostOrPutGiftWrapping>>,
    ) -> Self {
        self.gift_wrapping = value.into();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CartLineItemGiftCertificatePut {
    pub theme: String,
    /// 1 to 1000.
    pub amount: Decimal,
    pub sender: ContactEntity,
    pub recipient: ContactEntity,
    pub message: Option<String>,
    pub quantity: i64,
}

record!(CartLineItemGiftCertificatePut { theme, amount, sender, recipient, message, quantity });

impl CartLineItemGiftCertificatePut {
    pub fn new(
        theme: impl Into<String>,
        amount: impl Into<Decimal>,
        sender: ContactEntity,
        recipient: ContactEntity,
        quantity: i64,
    ) -> Self {
        Self {
            theme: theme.into(),
            amount: amount.into(),
            sender,
            recipient,
            quantity,
            ..Record::empty()
        }
    }
    pub fn theme(mut self, value: impl Into<String>) -> Self {
        self.theme = value.into();
        self
    }
    /// 1 to 1000.
    pub fn amount(mut self, value: impl Into<Decimal>) -> Self {
        self.amount = value.into();
        self
    }
    pub fn sender(mut self, value: ContactEntity) -> Self {
        self.sender = value;
        self
    }
    pub fn recipient(mut self, value: ContactEntity) -> Self {
        self.recipient = value;
        self
    }
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }
    pub fn quantity(mut self, value: i64) -> Self {
        self.quantity = value;
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BillingAddressRequest {
    pub address1: Option<String>,
    pub address2: Option<String>,
    pub city: Option<String>,
    pub company: Option<String>,
    pub country: Option<String>,
    pub country_code: String,
    pub custom_fields: Option<Vec<CustomField>>,
    pub email: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub state_or_province: Option<String>,
    pub state_or_province_code: Option<String>,
    /// Pattern: `^\+?[1-9]\d{1,14}(x\d{1-5})?$`.
    pub phone: Option<String>,
    pub postal_code: Option<String>,
    pub version: Option<i64>,
}

record!(BillingAddressRequest {
    address1, address2, city, company, country, country_code = "countryCode",
    custom_fields = "customFields", email, first_name = "firstName", last_name = "lastName",
    state_or_province = "stateOrProvince", state_or_province_code = "stateOrProvinceCode", phone,
    postal_code = "postalCode", version,
});

impl BillingAddressRequest {
    pub fn new(country_code: impl Into<String>) -> Self {
        Self {
            country_code: country_code.into(),
            ..Record::empty()
        }
    }
    pub fn address1(mut self, value: impl Into<String>) -> Self {
        self.address1 = Some(value.into());
        self
    }
    pub fn address2(mut self, value: impl Into<String>) -> Self {
        self.address2 = Some(value.into());
        self
    }
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }
    pub fn company(mut self, value: impl Into<String>) -> Self {
        self.company = Some(value.into());
        self
    }
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }
    pub fn country_code(mut self, value: impl Into<String>) -> Self {
        self.country_code = value.into();
        self
    }
    pub fn custom_fields(
        mut self,
        value: impl IntoIterator<Item = CustomField>,
    ) -> Self {
        self.custom_fields = Some(value.into_iter().collect());
        self
    }
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        self.first_name = Some(value.into());
        self
    }
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = Some(value.into());
        self
    }
    pub fn state_or_province(mut self, value: impl Into<String>) -> Self {
        self.state_or_province = Some(value.into());
        self
    }
    pub fn state_or_province_code(mut self, value: impl Into<String>) -> Self {
        self.state_or_province_code = Some(value.into());
        self
    }
    /// Pattern: `^\+?[1-9]\d{1,14}(x\d{1-5})?$`.
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }
    pub fn postal_code(mut self, value: impl Into<String>) -> Self {
        self.postal_code = Some(value.into());
        self
    }
    pub fn version(mut self, value: i64) -> Self {
        self.version = Some(value);
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CheckoutBillingAddressUpdate {
    pub address1: Nullable<String>,
    pub address2: Nullable<String>,
    pub city: Nullable<String>,
    pub company: Nullable<String>,
    pub country: Nullable<String>,
    pub country_code: String,
    pub custom_fields: Nullable<Vec<CustomField>>,
    pub email: Nullable<String>,
    pub first_name: Nullable<String>,
    pub last_name: Nullable<String>,
    pub state_or_province: Nullable<String>,
    pub state_or_province_code: Nullable<String>,
    /// Pattern: `^\+?[1-9]\d{1,14}(x\d{1-5})?$`.
    pub phone: Nullable<String>,
    pub postal_code: Nullable<String>,
    pub version: Nullable<i64>,
}

record!(CheckoutBillingAddressUpdate {
    address1, address2, city, company, country, country_code = "countryCode",
    custom_fields = "customFields", email, first_name = "firstName", last_name = "lastName",
    state_or_province = "stateOrProvince", state_or_province_code = "stateOrProvinceCode", phone,
    postal_code = "postalCode", version,
});

impl CheckoutBillingAddressUpdate {
    pub fn new(country_code: impl Into<String>) -> Self {
        Self {
            country_code: country_code.into(),
            ..Record::empty()
        }
    }
    pub fn address1(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.address1 = value.into();
        self
    }
    pub fn address2(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.address2 = value.into();
        self
    }
    pub fn city(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.city = value.into();
        self
    }
    pub fn company(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.company = value.into();
        self
    }
    pub fn country(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.country = value.into();
        self
    }
    pub fn country_code(mut self, value: impl Into<String>) -> Self {
        self.country_code = value.into();
        self
    }
    pub fn custom_fields(
        mut self,
        value: impl Into<Nullable<Vec<CustomField>>>,
    ) -> Self {
        self.custom_fields = value.into();
        self
    }
    pub fn email(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.email = value.into();
        self
    }
    pub fn first_name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.first_name = value.into();
        self
    }
    pub fn last_name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.last_name = value.into();
        self
    }
    pub fn state_or_province(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.state_or_province = value.into();
        self
    }
    pub fn state_or_province_code(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.state_or_province_code = value.into();
        self
    }
    /// Pattern: `^\+?[1-9]\d{1,14}(x\d{1-5})?$`.
    pub fn phone(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.phone = value.into();
        self
    }
    pub fn postal_code(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.postal_code = value.into();
        self
    }
    pub fn version(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.version = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateConsignmentRequest {
    /// Deprecated.
    pub shipping_address: Option<Map<String, Json>>,
    pub address: Option<AddressInput>,
    pub line_items: Option<Vec<LineItem>>,
    pub shipping_option_id: Option<String>,
    pub pickup_option: Option<PickupOption>,
    pub version: Option<i64>,
}

record!(CreateConsignmentRequest {
    shipping_address = "shippingAddress", address, line_items = "lineItems",
    shipping_option_id = "shippingOptionId", pickup_option = "pickupOption", version,
});

impl CreateConsignmentRequest {
    pub fn new() -> Self {
        Record::empty()
    }
    /// Deprecated.
    pub fn shipping_address(mut self, value: Map<String, Json>) -> Self {
        self.shipping_address = Some(value);
        self
    }
    pub fn address(mut self, value: AddressInput) -> Self {
        self.address = Some(value);
        self
    }
    pub fn line_items(mut self, value: impl IntoIterator<Item = LineItem>) -> Self {
        self.line_items = Some(value.into_iter().collect());
        self
    }
    pub fn shipping_option_id(mut self, value: impl Into<String>) -> Self {
        self.shipping_option_id = Some(value.into());
        self
    }
    pub fn pickup_option(mut self, value: PickupOption) -> Self {
        self.pickup_option = Some(value);
        self
    }
    pub fn version(mut self, value: i64) -> Self {
        self.version = Some(value);
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddressInput {
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub email: Option<String>,
    pub company: Option<String>,
    pub address1: Option<String>,
    pub address2: Option<String>,
    pub city: Option<String>,
    pub state_or_province: Option<String>,
    pub state_or_province_code: Option<String>,
    pub country_code: String,
    pub postal_code: Option<String>,
    /// Pattern: `^\+?[1-9]\d{1,14}(x\d{1-5})?$`.
    pub phone: Option<String>,
    pub custom_fields: Option<Vec<CustomField>>,
    pub should_save_address: Option<bool>,
}

record!(AddressInput {
    first_name = "firstName", last_name = "lastName", email, company, address1, address2, city,
    state_or_province = "stateOrProvince", state_or_province_code = "stateOrProvinceCode",
    country_code = "countryCode", postal_code = "postalCode", phone, custom_fields = "customFields",
    should_save_address = "shouldSaveAddress",
});

impl AddressInput {
    pub fn new(country_code: impl Into<String>) -> Self {
        Self {
            country_code: country_code.into(),
            ..Record::empty()
        }
    }
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        self.first_name = Some(value.into());
        self
    }
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = Some(value.into());
        self
    }
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    pub fn company(mut self, value: impl Into<String>) -> Self {
        self.company = Some(value.into());
        self
    }
    pub fn address1(mut self, value: impl Into<String>) -> Self {
        self.address1 = Some(value.into());
        self
    }
    pub fn address2(mut self, value: impl Into<String>) -> Self {
        self.address2 = Some(value.into());
        self
    }
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }
    pub fn state_or_province(mut self, value: impl Into<String>) -> Self {
        self.state_or_province = Some(value.into());
        self
    }
    pub fn state_or_province_code(mut self, value: impl Into<String>) -> Self {
        self.state_or_province_code = Some(value.into());
        self
    }
    pub fn country_code(mut self, value: impl Into<String>) -> Self {
        self.country_code = value.into();
        self
    }
    pub fn postal_code(mut self, value: impl Into<String>) -> Self {
        self.postal_code = Some(value.into());
        self
    }
    /// Pattern: `^\+?[1-9]\d{1,14}(x\d{1-5})?$`.
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }
    pub fn custom_fields(
        mut self,
        value: impl IntoIterator<Item = CustomField>,
    ) -> Self {
        self.custom_fields = Some(value.into_iter().collect());
        self
    }
    pub fn should_save_address(mut self, value: bool) -> Self {
        self.should_save_address = Some(value);
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LineItem {
    pub item_id: String,
    pub quantity: i64,
}

record!(LineItem { item_id = "itemId", quantity });

impl LineItem {
    pub fn new(item_id: impl Into<String>, quantity: i64) -> Self {
        Self {
            item_id: item_id.into(),
            quantity,
        }
    }
    pub fn item_id(mut self, value: impl Into<String>) -> Self {
        self.item_id = value.into();
        self
    }
    pub fn quantity(mut self, value: i64) -> Self {
        self.quantity = value;
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NewUpdateConsignment {
    /// Deprecated.
    pub shipping_address: Nullable<Map<String, Json>>,
    pub address: Nullable<AddressInput>,
    pub line_items: Nullable<Vec<LineItem>>,
    pub shipping_option_id: Nullable<String>,
    pub pickup_option: Nullable<PickupOption>,
    pub version: Nullable<i64>,
}

record!(NewUpdateConsignment {
    shipping_address = "shippingAddress", address, line_items = "lineItems",
    shipping_option_id = "shippingOptionId", pickup_option = "pickupOption", version,
});

impl NewUpdateConsignment {
    pub fn new() -> Self {
        Record::empty()
    }
    /// Deprecated.
    pub fn shipping_address(
        mut self,
        value: impl Into<Nullable<Map<String, Json>>>,
    ) -> Self {
        self.shipping_address = value.into();
        self
    }
    pub fn address(mut self, value: impl Into<Nullable<AddressInput>>) -> Self {
        self.address = value.into();
        self
    }
    pub fn line_items(mut self, value: impl Into<Nullable<Vec<LineItem>>>) -> Self {
        self.line_items = value.into();
        self
    }
    pub fn shipping_option_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.shipping_option_id = value.into();
        self
    }
    pub fn pickup_option(mut self, value: impl Into<Nullable<PickupOption>>) -> Self {
        self.pickup_option = value.into();
        self
    }
    pub fn version(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.version = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GiftCertificateRequest {
    pub gift_certificate_code: Option<String>,
}

record!(GiftCertificateRequest { gift_certificate_code = "giftCertificateCode" });

impl GiftCertificateRequest {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn gift_certificate_code(mut self, value: impl Into<String>) -> Self {
        self.gift_certificate_code = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckoutCouponInput {
    pub coupon_code: Option<String>,
    pub version: Option<i64>,
}

record!(CheckoutCouponInput { coupon_code = "couponCode", version });

impl CheckoutCouponInput {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn coupon_code(mut self, value: impl Into<String>) -> Self {
        self.coupon_code = Some(value.into());
        self
    }
    pub fn version(mut self, value: i64) -> Self {
        self.version = Some(value);
        self
    }
}
