// Written by `cargo xtask regen`; edit nothing here.
//! Types of Checkouts.

use bigcommerce_runtime::codegen::{Decimal, Json, Map, Nullable, Record, record};

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Checkout {
    /// Format: `uuid`.
    pub id: Option<String>,
    pub cart: Option<CheckoutCart>,
    pub billing_address: Option<Address>,
    pub consignments: Option<Vec<CheckoutConsignment>>,
    pub taxes: Option<Vec<CheckoutTax>>,
    pub coupons: Option<Vec<AppliedCoupon>>,
    pub fees: Option<Vec<CheckoutFee>>,
    pub order_id: Option<String>,
    pub shipping_cost_total_inc_tax: Option<Decimal>,
    pub shipping_cost_total_ex_tax: Option<Decimal>,
    pub handling_cost_total_inc_tax: Option<Decimal>,
    pub handling_cost_total_ex_tax: Option<Decimal>,
    pub tax_total: Option<Decimal>,
    pub subtotal_inc_tax: Option<Decimal>,
    pub subtotal_ex_tax: Option<Decimal>,
    pub grand_total: Option<Decimal>,
    pub created_time: Option<String>,
    pub updated_time: Option<String>,
    pub customer_message: Option<String>,
    pub promotions: Option<Vec<CheckoutPromotion>>,
    pub version: Option<i64>,
}

record!(Checkout {
    id, cart, billing_address, consignments, taxes, coupons, fees, order_id,
    shipping_cost_total_inc_tax, shipping_cost_total_ex_tax, handling_cost_total_inc_tax,
    handling_cost_total_ex_tax, tax_total, subtotal_inc_tax, subtotal_ex_tax, grand_total,
    created_time, updated_time, customer_message, promotions, version,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckoutCart {
    /// Format: `uuid`.
    pub id: Option<String>,
    pub customer_id: Option<i64>,
    pub email: Option<String>,
    pub currency: Option<Currency>,
    pub tax_included: Option<bool>,
    pub base_amount: Option<Decimal>,
    pub channel_id: Option<i64>,
    pub discount_amount: Option<Decimal>,
    pub cart_amount_inc_tax: Option<Decimal>,
    pub cart_amount_ex_tax: Option<Decimal>,
    pub coupons: Option<Vec<AppliedCoupon>>,
    pub discounts: Option<Vec<Discount>>,
    pub line_items: Option<CheckoutCartLineItems>,
    pub created_time: Option<String>,
    pub updated_time: Option<String>,
}

record!(CheckoutCart {
    id, customer_id, email, currency, tax_included, base_amount, channel_id, discount_amount,
    cart_amount_inc_tax, cart_amount_ex_tax, coupons, discounts, line_items, created_time,
    updated_time,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AppliedCoupon {
    pub code: Option<String>,
    pub id: Option<i64>,
    pub coupon_type: Option<String>,
    pub discounted_amount: Option<Decimal>,
    pub display_name: Option<String>,
}

record!(AppliedCoupon { code, id, coupon_type, discounted_amount, display_name });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckoutCartLineItems {
    pub physical_items: Option<Vec<CheckoutCartLineItemsPhysicalItem>>,
    pub digital_items: Option<Vec<CheckoutCartLineItemsDigitalItem>>,
    pub gift_certificates: Option<Vec<ItemGiftCertificate>>,
    pub custom_items: Option<Vec<LineItemsCustomItem>>,
}

record!(CheckoutCartLineItems { physical_items, digital_items, gift_certificates, custom_items });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckoutCartLineItemsPhysicalItem {
    pub quantity: Option<i64>,
    pub id: Option<String>,
    pub variant_id: Option<i64>,
    pub product_id: Option<i64>,
    pub sku: Option<String>,
    pub name: Option<String>,
    pub url: Option<String>,
    pub is_taxable: Option<bool>,
    pub image_url: Option<String>,
    pub discounts: Option<Vec<CheckoutCartLineItemsPhysicalItemDiscount>>,
    pub discount_amount: Option<Decimal>,
    pub coupon_amount: Option<Decimal>,
    pub original_price: Option<Decimal>,
    pub list_price: Option<Decimal>,
    pub sale_price: Option<Decimal>,
    pub extended_list_price: Option<Decimal>,
    pub extended_sale_price: Option<Decimal>,
    pub comparison_price: Option<Decimal>,
    pub extended_comparison_price: Option<Decimal>,
    pub is_require_shipping: Option<bool>,
    pub is_mutable: Option<bool>,
    pub added_by_promotion: Option<bool>,
    pub parent_id: Option<i64>,
    pub gift_wrapping: Option<CheckoutCartLineItemsPhysicalItemGiftWrapping>,
}

record!(CheckoutCartLineItemsPhysicalItem {
    quantity, id, variant_id, product_id, sku, name, url, is_taxable, image_url, discounts,
    discount_amount, coupon_amount, original_price, list_price, sale_price, extended_list_price,
    extended_sale_price, comparison_price, extended_comparison_price, is_require_shipping,
    is_mutable, added_by_promotion, parent_id, gift_wrapping,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckoutCartLineItemsPhysicalItemDiscount {
    pub id: Option<CartPostLineItemOptionSelectionOptionValue>,
    pub discounted_amount: Option<Decimal>,
}

record!(CheckoutCartLineItemsPhysicalItemDiscount { id, discounted_amount });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckoutCartLineItemsPhysicalItemGiftWrapping {
    pub name: Option<String>,
    pub message: Option<String>,
    pub amount: Option<Decimal>,
    pub amount_as_integer: Option<Decimal>,
}

record!(CheckoutCartLineItemsPhysicalItemGiftWrapping { name, message, amount, amount_as_integer });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckoutCartLineItemsDigitalItem {
    pub quantity: Option<i64>,
    pub id: Option<String>,
    pub variant_id: Option<i64>,
    pub parent_id: Option<i64>,
    pub product_id: Option<i64>,
    pub sku: Option<String>,
    pub name: Option<String>,
    pub url: Option<String>,
    pub is_mutable: Option<bool>,
    pub is_require_shipping: Option<bool>,
    pub added_by_promotion: Option<bool>,
    pub is_taxable: Option<bool>,
    pub image_url: Option<String>,
    pub discounts: Option<Vec<Discount>>,
    pub discount_amount: Option<Decimal>,
    pub coupon_amount: Option<Decimal>,
    pub original_price: Option<Decimal>,
    pub list_price: Option<Decimal>,
    pub sale_price: Option<Decimal>,
    pub extended_list_price: Option<Decimal>,
    pub extended_sale_price: Option<Decimal>,
    pub comparison_price: Option<Decimal>,
    pub extended_comparison_price: Option<Decimal>,
}

record!(CheckoutCartLineItemsDigitalItem {
    quantity, id, variant_id, parent_id, product_id, sku, name, url, is_mutable,
    is_require_shipping, added_by_promotion, is_taxable, image_url, discounts, discount_amount,
    coupon_amount, original_price, list_price, sale_price, extended_list_price, extended_sale_price,
    comparison_price, extended_comparison_price,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Address {
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub email: Option<String>,
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
    pub custom_fields: Option<Vec<AddressCustomField>>,
    pub id: Option<String>,
}

record!(Address {
    first_name, last_name, email, company, address1, address2, city, state_or_province,
    state_or_province_code, country_code, postal_code, phone, custom_fields, id,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AddressCustomField {
    pub field_id: Option<String>,
    pub field_value: Option<String>,
}

record!(AddressCustomField { field_id, field_value });

impl AddressCustomField {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn field_id(mut self, value: impl Into<String>) -> Self {
        self.field_id = Some(value.into());
        self
    }
    pub fn field_value(mut self, value: impl Into<String>) -> Self {
        self.field_value = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckoutConsignment {
    pub id: Option<String>,
    /// Deprecated.
    pub shipping_address: Option<Map<String, Json>>,
    pub address: Option<Address>,
    pub available_shipping_options: Option<Vec<SelectedShippingOption>>,
    pub selected_shipping_option: Option<SelectedShippingOption>,
    pub coupon_discounts: Option<Vec<ConsignmentCouponDiscount>>,
    pub discounts: Option<Vec<Id>>,
    pub shipping_cost_inc_tax: Option<Decimal>,
    pub shipping_cost_ex_tax: Option<Decimal>,
    pub handling_cost_inc_tax: Option<Decimal>,
    pub handling_cost_ex_tax: Option<Decimal>,
    pub line_item_ids: Option<Vec<String>>,
    pub selected_pickup_option: Option<PickupOption>,
}

record!(CheckoutConsignment {
    id, shipping_address = "shippingAddress", address, available_shipping_options,
    selected_shipping_option, coupon_discounts, discounts, shipping_cost_inc_tax,
    shipping_cost_ex_tax, handling_cost_inc_tax, handling_cost_ex_tax, line_item_ids,
    selected_pickup_option,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SelectedShippingOption {
    pub description: Option<String>,
    pub id: Option<String>,
    pub r#type: Option<String>,
    pub image_url: Option<String>,
    pub cost: Option<Decimal>,
    pub transit_time: Option<String>,
    /// Read-only.
    pub additional_description: Option<String>,
}

record!(SelectedShippingOption {
    description, id, r#type, image_url, cost, transit_time, additional_description,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PickupOption {
    pub pickup_method_id: Option<i64>,
}

record!(PickupOption { pickup_method_id });

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
pub struct CheckoutFee {
    /// Format: `uuid`.
    pub id: Option<String>,
    pub r#type: Option<FeeType>,
    pub name: Option<String>,
    pub display_name: Option<String>,
    pub cost_inc_tax: Option<Decimal>,
    pub cost_ex_tax: Option<Decimal>,
    pub source: Option<String>,
    pub tax_class_id: Option<i64>,
}

record!(CheckoutFee {
    id, r#type, name, display_name, cost_inc_tax, cost_ex_tax, source, tax_class_id,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckoutPromotion {
    pub banners: Option<Vec<Banner>>,
}

record!(CheckoutPromotion { banners });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CheckoutPut {
    pub customer_message: String,
    pub version: Nullable<i64>,
}

record!(CheckoutPut { customer_message, version });

impl CheckoutPut {
    pub fn new(customer_message: impl Into<String>) -> Self {
        Self {
            customer_message: customer_message.into(),
            ..Record::empty()
        }
    }
    pub fn customer_message(mut self, value: impl Into<String>) -> Self {
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
pub struct CheckoutDiscountInput {
    pub cart: Option<CheckoutDiscountInputCart>,
}

record!(CheckoutDiscountInput { cart });

impl CheckoutDiscountInput {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn cart(mut self, value: CheckoutDiscountInputCart) -> Self {
        self.cart = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckoutDiscountInputCart {
    pub discounts: Option<Vec<CheckoutDiscountInputCartDiscount>>,
    pub line_items: Option<Vec<Discount>>,
    pub version: Option<i64>,
}

record!(CheckoutDiscountInputCart { discounts, line_items, version });

impl CheckoutDiscountInputCart {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn discounts(
        mut self,
        value: impl IntoIterator<Item = CheckoutDiscountInputCartDiscount>,
    ) -> Self {
        self.discounts = Some(value.into_iter().collect());
        self
    }
    pub fn line_items(mut self, value: impl IntoIterator<Item = Discount>) -> Self {
        self.line_items = Some(value.into_iter().collect());
        self
    }
    pub fn version(mut self, value: i64) -> Self {
        self.version = Some(value);
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CheckoutDiscountInputCartDiscount {
    pub discounted_amount: Decimal,
}

record!(CheckoutDiscountInputCartDiscount { discounted_amount });

impl CheckoutDiscountInputCartDiscount {
    pub fn new(discounted_amount: impl Into<Decimal>) -> Self {
        Self {
            discounted_amount: discounted_amount.into(),
        }
    }
    pub fn discounted_amount(mut self, value: impl Into<Decimal>) -> Self {
        self.discounted_amount = value.into();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddressInput {
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub email: String,
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
    pub custom_fields: Option<Vec<AddressCustomField>>,
    pub version: Option<i64>,
}

record!(AddressInput {
    first_name, last_name, email, company, address1, address2, city, state_or_province,
    state_or_province_code, country_code, postal_code, phone, custom_fields, version,
});

impl AddressInput {
    pub fn new(email: impl Into<String>, country_code: impl Into<String>) -> Self {
        Self {
            email: email.into(),
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
        self.email = value.into();
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
        value: impl IntoIterator<Item = AddressCustomField>,
    ) -> Self {
        self.custom_fields = Some(value.into_iter().collect());
        self
    }
    pub fn version(mut self, value: i64) -> Self {
        self.version = Some(value);
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddressUpdate {
    pub first_name: Nullable<String>,
    pub last_name: Nullable<String>,
    pub email: String,
    pub company: Nullable<String>,
    pub address1: Nullable<String>,
    pub address2: Nullable<String>,
    pub city: Nullable<String>,
    pub state_or_province: Nullable<String>,
    pub state_or_province_code: Nullable<String>,
    pub country_code: String,
    pub postal_code: Nullable<String>,
    /// Pattern: `^\+?[1-9]\d{1,14}(x\d{1-5})?$`.
    pub phone: Nullable<String>,
    pub custom_fields: Nullable<Vec<AddressCustomField>>,
    pub version: Nullable<i64>,
}

record!(AddressUpdate {
    first_name, last_name, email, company, address1, address2, city, state_or_province,
    state_or_province_code, country_code, postal_code, phone, custom_fields, version,
});

impl AddressUpdate {
    pub fn new(email: impl Into<String>, country_code: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            country_code: country_code.into(),
            ..Record::empty()
        }
    }
    pub fn first_name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.first_name = value.into();
        self
    }
    pub fn last_name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.last_name = value.into();
        self
    }
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = value.into();
        self
    }
    pub fn company(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.company = value.into();
        self
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
    pub fn state_or_province(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.state_or_province = value.into();
        self
    }
    pub fn state_or_province_code(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.state_or_province_code = value.into();
        self
    }
    pub fn country_code(mut self, value: impl Into<String>) -> Self {
        self.country_code = value.into();
        self
    }
    pub fn postal_code(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.postal_code = value.into();
        self
    }
    /// Pattern: `^\+?[1-9]\d{1,14}(x\d{1-5})?$`.
    pub fn phone(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.phone = value.into();
        self
    }
    pub fn custom_fields(
        mut self,
        value: impl Into<Nullable<Vec<AddressCustomField>>>,
    ) -> Self {
        self.custom_fields = value.into();
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
    pub address: Option<CreateConsignmentRequestAddress>,
    pub line_items: Option<Vec<LineItem>>,
    pub pickup_option: Option<PickupOption>,
    pub version: Option<i64>,
}

record!(CreateConsignmentRequest { address, line_items, pickup_option, version });

impl CreateConsignmentRequest {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn address(mut self, value: CreateConsignmentRequestAddress) -> Self {
        self.address = Some(value);
        self
    }
    pub fn line_items(mut self, value: impl IntoIterator<Item = LineItem>) -> Self {
        self.line_items = Some(value.into_iter().collect());
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
pub struct CreateConsignmentRequestAddress {
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub email: String,
    pub company: Option<String>,
    pub address1: Option<String>,
    pub address2: Option<String>,
    pub city: Option<String>,
    pub state_or_province: String,
    pub state_or_province_code: Option<String>,
    pub country_code: String,
    pub postal_code: String,
    pub phone: Option<String>,
    pub custom_fields: Option<Vec<CreateConsignmentRequestAddressCustomField>>,
}

record!(CreateConsignmentRequestAddress {
    first_name, last_name, email, company, address1, address2, city, state_or_province,
    state_or_province_code, country_code, postal_code, phone, custom_fields,
});

impl CreateConsignmentRequestAddress {
    pub fn new(
        email: impl Into<String>,
        state_or_province: impl Into<String>,
        country_code: impl Into<String>,
        postal_code: impl Into<String>,
    ) -> Self {
        Self {
            email: email.into(),
            state_or_province: state_or_province.into(),
            country_code: country_code.into(),
            postal_code: postal_code.into(),
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
        self.email = value.into();
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
        self.state_or_province = value.into();
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
        self.postal_code = value.into();
        self
    }
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }
    pub fn custom_fields(
        mut self,
        value: impl IntoIterator<Item = CreateConsignmentRequestAddressCustomField>,
    ) -> Self {
        self.custom_fields = Some(value.into_iter().collect());
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateConsignmentRequestAddressCustomField {
    pub field_id: String,
    pub field_value: Option<String>,
}

record!(CreateConsignmentRequestAddressCustomField { field_id, field_value });

impl CreateConsignmentRequestAddressCustomField {
    pub fn new(field_id: impl Into<String>) -> Self {
        Self {
            field_id: field_id.into(),
            ..Record::empty()
        }
    }
    pub fn field_id(mut self, value: impl Into<String>) -> Self {
        self.field_id = value.into();
        self
    }
    pub fn field_value(mut self, value: impl Into<String>) -> Self {
        self.field_value = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LineItem {
    pub item_id: String,
    pub quantity: i64,
}

record!(LineItem { item_id, quantity });

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
pub struct UpdateConsignmentRequest {
    pub address: Nullable<UpdateConsignmentRequestAddress>,
    pub line_items: Nullable<Vec<LineItem>>,
    pub shipping_option_id: Nullable<String>,
    pub pickup_option: Nullable<PickupOption>,
    pub custom_shipping: Nullable<UpdateConsignmentRequestCustomShipping>,
    pub version: Nullable<i64>,
}

record!(UpdateConsignmentRequest {
    address, line_items, shipping_option_id, pickup_option, custom_shipping, version,
});

impl UpdateConsignmentRequest {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn address(
        mut self,
        value: impl Into<Nullable<UpdateConsignmentRequestAddress>>,
    ) -> Self {
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
    pub fn custom_shipping(
        mut self,
        value: impl Into<Nullable<UpdateConsignmentRequestCustomShipping>>,
    ) -> Self {
        self.custom_shipping = value.into();
        self
    }
    pub fn version(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.version = value.into();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateConsignmentRequestAddress {
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub email: String,
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
    pub custom_fields: Option<Vec<AddressCustomField>>,
}

record!(UpdateConsignmentRequestAddress {
    first_name, last_name, email, company, address1, address2, city, state_or_province,
    state_or_province_code, country_code, postal_code, phone, custom_fields,
});

impl UpdateConsignmentRequestAddress {
    pub fn new(email: impl Into<String>, country_code: impl Into<String>) -> Self {
        Self {
            email: email.into(),
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
        self.email = value.into();
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
        value: impl IntoIterator<Item = AddressCustomField>,
    ) -> Self {
        self.custom_fields = Some(value.into_iter().collect());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateConsignmentRequestCustomShipping {
    pub price: Option<Decimal>,
    pub description: Option<String>,
}

record!(UpdateConsignmentRequestCustomShipping { price, description });

impl UpdateConsignmentRequestCustomShipping {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn price(mut self, value: impl Into<Decimal>) -> Self {
        self.price = Some(value.into());
        self
    }
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CouponCodeRequest {
    pub coupon_code: Option<String>,
    pub version: Option<i64>,
}

record!(CouponCodeRequest { coupon_code, version });

impl CouponCodeRequest {
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

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddFeesRequest {
    /// At least 1 item.
    pub fees: Vec<BaseFee>,
}

record!(AddFeesRequest { fees });

impl AddFeesRequest {
    pub fn new(fees: impl IntoIterator<Item = BaseFee>) -> Self {
        Self {
            fees: fees.into_iter().collect(),
        }
    }
    /// At least 1 item.
    pub fn fees(mut self, value: impl IntoIterator<Item = BaseFee>) -> Self {
        self.fees = value.into_iter().collect();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BaseFee {
    pub r#type: FeeType,
    /// 1 to 50 characters.
    pub name: String,
    /// 1 to 200 characters.
    pub display_name: String,
    pub cost: Decimal,
    /// 1 to 50 characters.
    pub source: String,
    pub tax_class_id: Option<i64>,
}

record!(BaseFee { r#type, name, display_name, cost, source, tax_class_id });

impl BaseFee {
    pub fn new(
        r#type: impl Into<FeeType>,
        name: impl Into<String>,
        display_name: impl Into<String>,
        cost: impl Into<Decimal>,
        source: impl Into<String>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            name: name.into(),
            display_name: display_name.into(),
            cost: cost.into(),
            source: source.into(),
            ..Record::empty()
        }
    }
    pub fn r#type(mut self, value: impl Into<FeeType>) -> Self {
        self.r#type = value.into();
        self
    }
    /// 1 to 50 characters.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// 1 to 200 characters.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = value.into();
        self
    }
    pub fn cost(mut self, value: impl Into<Decimal>) -> Self {
        self.cost = value.into();
        self
    }
    /// 1 to 50 characters.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = value.into();
        self
    }
    pub fn tax_class_id(mut self, value: i64) -> Self {
        self.tax_class_id = Some(value);
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateFeesRequest {
    /// At least 1 item.
    pub fees: Vec<FeeWithId>,
}

record!(UpdateFeesRequest { fees });

impl UpdateFeesRequest {
    pub fn new(fees: impl IntoIterator<Item = FeeWithId>) -> Self {
        Self {
            fees: fees.into_iter().collect(),
        }
    }
    /// At least 1 item.
    pub fn fees(mut self, value: impl IntoIterator<Item = FeeWithId>) -> Self {
        self.fees = value.into_iter().collect();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FeeWithId {
    pub r#type: FeeType,
    /// 1 to 50 characters.
    pub name: String,
    /// 1 to 200 characters.
    pub display_name: String,
    pub cost: Decimal,
    /// 1 to 50 characters.
    pub source: String,
    pub tax_class_id: Option<i64>,
    pub id: String,
}

record!(FeeWithId { r#type, name, display_name, cost, source, tax_class_id, id });

impl FeeWithId {
    pub fn new(
        r#type: impl Into<FeeType>,
        name: impl Into<String>,
        display_name: impl Into<String>,
        cost: impl Into<Decimal>,
        source: impl Into<String>,
        id: impl Into<String>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            name: name.into(),
            display_name: display_name.into(),
            cost: cost.into(),
            source: source.into(),
            id: id.into(),
            ..Record::empty()
        }
    }
    pub fn r#type(mut self, value: impl Into<FeeType>) -> Self {
        self.r#type = value.into();
        self
    }
    /// 1 to 50 characters.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// 1 to 200 characters.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = value.into();
        self
    }
    pub fn cost(mut self, value: impl Into<Decimal>) -> Self {
        self.cost = value.into();
        self
    }
    /// 1 to 50 characters.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = value.into();
        self
    }
    pub fn tax_class_id(mut self, value: i64) -> Self {
        self.tax_class_id = Some(value);
        self
    }
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteFeesRequest {
    /// At least 1 item.
    pub ids: Vec<String>,
}

record!(DeleteFeesRequest { ids });

impl DeleteFeesRequest {
    pub fn new(ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            ids: ids.into_iter().map(Into::into).collect(),
        }
    }
    /// At least 1 item.
    pub fn ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ids = value.into_iter().map(Into::into).collect();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckoutsSettings {
    pub custom_checkout_script_url: Option<String>,
    pub order_confirmation_use_custom_checkout_script: Option<bool>,
    pub custom_order_confirmation_script_url: Option<String>,
    pub custom_checkout_supports_uco_settings: Option<bool>,
    pub custom_checkout_sri_hash: Option<String>,
    pub custom_order_confirmation_sri_hash: Option<String>,
}

record!(CheckoutsSettings {
    custom_checkout_script_url, order_confirmation_use_custom_checkout_script,
    custom_order_confirmation_script_url, custom_checkout_supports_uco_settings,
    custom_checkout_sri_hash, custom_order_confirmation_sri_hash,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckoutsSettingsRequest {
    pub custom_checkout_script_url: Nullable<String>,
    pub order_confirmation_use_custom_checkout_script: Nullable<bool>,
    pub custom_order_confirmation_script_url: Nullable<String>,
    pub custom_checkout_supports_uco_settings: Nullable<bool>,
    pub custom_checkout_sri_hash: Nullable<String>,
    pub custom_order_confirmation_sri_hash: Nullable<String>,
}

record!(CheckoutsSettingsRequest {
    custom_checkout_script_url, order_confirmation_use_custom_checkout_script,
    custom_order_confirmation_script_url, custom_checkout_supports_uco_settings,
    custom_checkout_sri_hash, custom_order_confirmation_sri_hash,
});

impl CheckoutsSettingsRequest {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn custom_checkout_script_url(
        mut self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        self.custom_checkout_script_url = value.into();
        self
    }
    pub fn order_confirmation_use_custom_checkout_script(
        mut self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        self.order_confirmation_use_custom_checkout_script = value.into();
        self
    }
    pub fn custom_order_confirmation_script_url(
        mut self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        self.custom_order_confirmation_script_url = value.into();
        self
    }
    pub fn custom_checkout_supports_uco_settings(
        mut self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        self.custom_checkout_supports_uco_settings = value.into();
        self
    }
    pub fn custom_checkout_sri_hash(
        mut self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        self.custom_checkout_sri_hash = value.into();
        self
    }
    pub fn custom_order_confirmation_sri_hash(
        mut self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        self.custom_order_confirmation_sri_hash = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChannelCheckoutsSettings {
    pub checkout_type: Option<String>,
    pub guest_checkout_type: Option<String>,
    pub guest_checkout_for_existing_accounts: Option<String>,
    pub policy_consent: Option<String>,
    pub order_confirmation_contact_email: Option<String>,
    pub is_order_terms_and_conditions_enabled: Option<bool>,
    pub order_terms_and_conditions_type: Option<String>,
    pub order_terms_and_conditions_link: Option<String>,
    pub order_terms_and_conditions_textarea: Option<String>,
    pub should_redirect_to_storefront_for_auth: Option<bool>,
    pub custom_checkout_script_url: Option<String>,
    pub order_confirmation_use_custom_checkout_script: Option<bool>,
    pub custom_order_confirmation_script_url: Option<String>,
    pub custom_checkout_supports_uco_settings: Option<bool>,
    pub custom_checkout_sri_hash: Option<String>,
    pub custom_order_confirmation_sri_hash: Option<String>,
}

record!(ChannelCheckoutsSettings {
    checkout_type, guest_checkout_type, guest_checkout_for_existing_accounts, policy_consent,
    order_confirmation_contact_email, is_order_terms_and_conditions_enabled,
    order_terms_and_conditions_type, order_terms_and_conditions_link,
    order_terms_and_conditions_textarea, should_redirect_to_storefront_for_auth,
    custom_checkout_script_url, order_confirmation_use_custom_checkout_script,
    custom_order_confirmation_script_url, custom_checkout_supports_uco_settings,
    custom_checkout_sri_hash, custom_order_confirmation_sri_hash,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChannelCheckoutsSettingsUpdate {
    pub checkout_type: Nullable<String>,
    pub guest_checkout_type: Nullable<String>,
    pub guest_checkout_for_existing_accounts: Nullable<String>,
    pub policy_consent: Nullable<String>,
    pub order_confirmation_contact_email: Nullable<String>,
    pub is_order_terms_and_conditions_enabled: Nullable<bool>,
    pub order_terms_and_conditions_type: Nullable<String>,
    pub order_terms_and_conditions_link: Nullable<String>,
    pub order_terms_and_conditions_textarea: Nullable<String>,
    pub should_redirect_to_storefront_for_auth: Nullable<bool>,
    pub custom_checkout_script_url: Nullable<String>,
    pub order_confirmation_use_custom_checkout_script: Nullable<bool>,
    pub custom_order_confirmation_script_url: Nullable<String>,
    pub custom_checkout_supports_uco_settings: Nullable<bool>,
    pub custom_checkout_sri_hash: Nullable<String>,
    pub custom_order_confirmation_sri_hash: Nullable<String>,
}

record!(ChannelCheckoutsSettingsUpdate {
    checkout_type, guest_checkout_type, guest_checkout_for_existing_accounts, policy_consent,
    order_confirmation_contact_email, is_order_terms_and_conditions_enabled,
    order_terms_and_conditions_type, order_terms_and_conditions_link,
    order_terms_and_conditions_textarea, should_redirect_to_storefront_for_auth,
    custom_checkout_script_url, order_confirmation_use_custom_checkout_script,
    custom_order_confirmation_script_url, custom_checkout_supports_uco_settings,
    custom_checkout_sri_hash, custom_order_confirmation_sri_hash,
});

impl ChannelCheckoutsSettingsUpdate {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn checkout_type(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.checkout_type = value.into();
        self
    }
    pub fn guest_checkout_type(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.guest_checkout_type = value.into();
        self
    }
    pub fn guest_checkout_for_existing_accounts(
        mut self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        self.guest_checkout_for_existing_accounts = value.into();
        self
    }
    pub fn policy_consent(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.policy_consent = value.into();
        self
    }
    pub fn order_confirmation_contact_email(
        mut self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        self.order_confirmation_contact_email = value.into();
        self
    }
    pub fn is_order_terms_and_conditions_enabled(
        mut self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        self.is_order_terms_and_conditions_enabled = value.into();
        self
    }
    pub fn order_terms_and_conditions_type(
        mut self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        self.order_terms_and_conditions_type = value.into();
        self
    }
    pub fn order_terms_and_conditions_link(
        mut self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        self.order_terms_and_conditions_link = value.into();
        self
    }
    pub fn order_terms_and_conditions_textarea(
        mut self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        self.order_terms_and_conditions_textarea = value.into();
        self
    }
    pub fn should_redirect_to_storefront_for_auth(
        mut self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        self.should_redirect_to_storefront_for_auth = value.into();
        self
    }
    pub fn custom_checkout_script_url(
        mut self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        self.custom_checkout_script_url = value.into();
        self
    }
    pub fn order_confirmation_use_custom_checkout_script(
        mut self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        self.order_confirmation_use_custom_checkout_script = value.into();
        self
    }
    pub fn custom_order_confirmation_script_url(
        mut self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        self.custom_order_confirmation_script_url = value.into();
        self
    }
    pub fn custom_checkout_supports_uco_settings(
        mut self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        self.custom_checkout_supports_uco_settings = value.into();
        self
    }
    pub fn custom_checkout_sri_hash(
        mut self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        self.custom_checkout_sri_hash = value.into();
        self
    }
    pub fn custom_order_confirmation_sri_hash(
        mut self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        self.custom_order_confirmation_sri_hash = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckoutTokenInput {
    pub max_uses: Option<Decimal>,
    /// 1 to 2592000.
    pub ttl: Option<Decimal>,
}

record!(CheckoutTokenInput { max_uses = "maxUses", ttl });

impl CheckoutTokenInput {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn max_uses(mut self, value: impl Into<Decimal>) -> Self {
        self.max_uses = Some(value.into());
        self
    }
    /// 1 to 2592000.
    pub fn ttl(mut self, value: impl Into<Decimal>) -> Self {
        self.ttl = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckoutToken {
    pub checkout_token: Option<String>,
    pub meta: Option<Map<String, Json>>,
}

record!(CheckoutToken { checkout_token = "checkoutToken", meta });
