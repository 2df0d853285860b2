// Written by `cargo xtask regen`; edit nothing here.
//! Types of Storefront Orders.

use bigcommerce_runtime::codegen::{Decimal, Json, Map, record};

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Order {
    /// At least 1. A multiple of 1.
    pub order_id: Option<i64>,
    /// Format: `uuid`.
    pub cart_id: Option<String>,
    pub currency: Option<CartCurrency>,
    pub is_tax_included: Option<bool>,
    pub base_amount: Option<Decimal>,
    pub discount_amount: Option<Decimal>,
    pub gift_wrapping_cost_total: Option<Decimal>,
    pub order_amount: Option<Decimal>,
    pub order_amount_as_integer: Option<Decimal>,
    pub coupons: Option<Vec<AppliedCoupon>>,
    pub line_items: Option<Vec<OrderLineItem>>,
    pub customer_id: Option<String>,
    pub billing_address: Option<Address>,
    pub status: Option<Status>,
    pub has_digital_items: Option<bool>,
    pub is_downloadable: Option<bool>,
    pub is_complete: Option<bool>,
    pub customer_message: Option<String>,
    pub shipping_cost_total: Option<Decimal>,
    pub shipping_cost_before_discount: Option<Decimal>,
    pub comparison_shipping_cost: Option<Decimal>,
    pub handling_cost_total: Option<Decimal>,
    pub customer_can_be_created: Option<bool>,
    pub taxes: Option<Vec<CheckoutTax>>,
    pub tax_total: Option<Decimal>,
    pub total_discount: Option<Decimal>,
    pub display_discount_total: Option<Decimal>,
    pub order_based_auto_discount_total: Option<Decimal>,
    pub manual_discount_total: Option<Decimal>,
    pub product_auto_discounted_subtotal: Option<Decimal>,
    pub product_based_auto_discount_total: Option<Decimal>,
    pub channel_id: Option<i64>,
    pub consignments: Option<Consignments>,
}

record!(Order {
    order_id = "orderId", cart_id = "cartId", currency, is_tax_included = "isTaxIncluded",
    base_amount = "baseAmount", discount_amount = "discountAmount",
    gift_wrapping_cost_total = "giftWrappingCostTotal", order_amount = "orderAmount",
    order_amount_as_integer = "orderAmountAsInteger", coupons, line_items = "lineItems",
    customer_id = "customerId", billing_address = "billingAddress", status,
    has_digital_items = "hasDigitalItems", is_downloadable = "isDownloadable",
    is_complete = "isComplete", customer_message = "customerMessage",
    shipping_cost_total = "shippingCostTotal",
    shipping_cost_before_discount = "shippingCostBeforeDiscount",
    comparison_shipping_cost = "comparisonShippingCost", handling_cost_total = "handlingCostTotal",
    customer_can_be_created = "customerCanBeCreated", taxes, tax_total = "taxTotal",
    total_discount = "totalDiscount", display_discount_total = "displayDiscountTotal",
    order_based_auto_discount_total = "orderBasedAutoDiscountTotal",
    manual_discount_total = "manualDiscountTotal",
    product_auto_discounted_subtotal = "productAutoDiscountedSubtotal",
    product_based_auto_discount_total = "productBasedAutoDiscountTotal", channel_id = "channelId",
    consignments,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AppliedCoupon {
    pub id: Option<String>,
    pub code: Option<String>,
    pub display_name: Option<String>,
    pub coupon_type: Option<String>,
    pub discounted_amount: Option<Decimal>,
}

record!(AppliedCoupon {
    id, code, display_name = "displayName", coupon_type = "couponType",
    discounted_amount = "discountedAmount",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderLineItem {
    pub physical_items: Option<Vec<ItemPhysical>>,
    pub digital_items: Option<Vec<OrderItemDigital>>,
    pub gift_certificate: Option<Vec<OrderItemGiftCertificate>>,
}

record!(OrderLineItem {
    physical_items = "physicalItems", digital_items = "digitalItems",
    gift_certificate = "giftCertificate",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ItemPhysical {
    pub id: Option<String>,
    pub parent_id: Option<String>,
    pub variant_id: Option<i64>,
    pub product_id: Option<i64>,
    pub sku: Option<String>,
    pub name: Option<String>,
    pub url: Option<String>,
    pub quantity: Option<i64>,
    pub brand: Option<String>,
    pub is_taxable: Option<bool>,
    pub image_url: Option<String>,
    pub discounts: Option<Map<String, Json>>,
    pub discount_amount: Option<Decimal>,
    pub coupon_amount: Option<Decimal>,
    pub list_price: Option<Decimal>,
    pub sale_price: Option<Decimal>,
    pub extended_list_price: Option<Decimal>,
    pub extended_sale_price: Option<Decimal>,
    pub r#type: Option<String>,
    pub added_by_promotion: Option<bool>,
    pub is_shipping_required: Option<bool>,
    pub gift_wrapping: Option<GiftWrapping>,
    pub categories: Option<Vec<Map<String, Json>>>,
}

record!(ItemPhysical {
    id, parent_id = "parentId", variant_id = "variantId", product_id = "productId", sku, name, url,
    quantity, brand, is_taxable = "isTaxable", image_url = "imageUrl", discounts,
    discount_amount = "discountAmount", coupon_amount = "couponAmount", list_price = "listPrice",
    sale_price = "salePrice", extended_list_price = "extendedListPrice",
    extended_sale_price = "extendedSalePrice", r#type, added_by_promotion = "addedByPromotion",
    is_shipping_required = "isShippingRequired", gift_wrapping = "giftWrapping", categories,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderItemDigital {
    pub id: Option<String>,
    pub parent_id: Option<String>,
    pub variant_id: Option<i64>,
    pub product_id: Option<i64>,
    pub sku: Option<String>,
    pub name: Option<String>,
    pub url: Option<String>,
    pub quantity: Option<i64>,
    pub brand: Option<String>,
    pub is_taxable: Option<bool>,
    pub image_url: Option<String>,
    pub discounts: Option<Vec<AppliedDiscount>>,
    pub discount_amount: Option<Decimal>,
    pub coupon_amount: Option<Decimal>,
    pub list_price: Option<Decimal>,
    pub sale_price: Option<Decimal>,
    pub extended_list_price: Option<Decimal>,
    pub extended_sale_price: Option<Decimal>,
    pub r#type: Option<String>,
    pub download_file_urls: Option<Vec<String>>,
    pub download_page_url: Option<String>,
    pub download_size: Option<String>,
    pub categories: Option<Vec<Map<String, Json>>>,
}

record!(OrderItemDigital {
    id, parent_id = "parentId", variant_id = "variantId", product_id = "productId", sku, name, url,
    quantity, brand, is_taxable = "isTaxable", image_url = "imageUrl", discounts,
    discount_amount = "discountAmount", coupon_amount = "couponAmount", list_price = "listPrice",
    sale_price = "salePrice", extended_list_price = "extendedListPrice",
    extended_sale_price = "extendedSalePrice", r#type, download_file_urls = "downloadFileUrls",
    download_page_url = "downloadPageUrl", download_size = "downloadSize", categories,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AppliedDiscount {
    pub coupon: Option<Decimal>,
}

record!(AppliedDiscount { coupon });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderItemGiftCertificate {
    pub name: Option<String>,
    pub quantity: Option<i64>,
    pub is_taxable: Option<bool>,
    pub amount: Option<Decimal>,
    pub r#type: Option<String>,
}

record!(OrderItemGiftCertificate { name, quantity, is_taxable = "isTaxable", amount, r#type });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Consignments {
    pub shipping: Option<Vec<ShippingConsignment>>,
}

record!(Consignments { shipping });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ShippingConsignment {
    pub line_items: Option<Vec<Id>>,
    pub shipping_address_id: Option<i64>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub company: Option<String>,
    pub address1: Option<String>,
    pub address2: Option<String>,
    pub city: Option<String>,
    pub state_or_province: Option<String>,
    pub postal_code: Option<String>,
    pub country: Option<String>,
    pub country_code: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub items_total: Option<i64>,
    pub items_shipped: Option<i64>,
    pub shipping_method: Option<String>,
    pub base_cost: Option<Decimal>,
    pub cost_ex_tax: Option<Decimal>,
    pub cost_inc_tax: Option<Decimal>,
    pub cost_tax: Option<Decimal>,
    pub cost_tax_class_id: Option<i64>,
    pub shipping_cost_before_discount: Option<Decimal>,
    pub comparison_shipping_cost: Option<Decimal>,
    pub base_handling_cost: Option<Decimal>,
    pub handling_cost_ex_tax: Option<Decimal>,
    pub handling_cost_inc_tax: Option<Decimal>,
    pub handling_cost_tax: Option<Decimal>,
    pub handling_cost_tax_class_id: Option<i64>,
    pub shipping_zone_id: Option<i64>,
    pub shipping_zone_name: Option<String>,
    pub custom_fields: Option<Vec<NameValue>>,
}

record!(ShippingConsignment {
    line_items = "lineItems", shipping_address_id = "shippingAddressId", first_name = "firstName",
    last_name = "lastName", company, address1, address2, city,
    state_or_province = "stateOrProvince", postal_code = "postalCode", country,
    country_code = "countryCode", email, phone, items_total = "itemsTotal",
    items_shipped = "itemsShipped", shipping_method = "shippingMethod", base_cost = "baseCost",
    cost_ex_tax = "costExTax", cost_inc_tax = "costIncTax", cost_tax = "costTax",
    cost_tax_class_id = "costTaxClassId",
    shipping_cost_before_discount = "shippingCostBeforeDiscount",
    comparison_shipping_cost = "comparisonShippingCost", base_handling_cost = "baseHandlingCost",
    handling_cost_ex_tax = "handlingCostExTax", handling_cost_inc_tax = "handlingCostIncTax",
    handling_cost_tax = "handlingCostTax", handling_cost_tax_class_id = "handlingCostTaxClassId",
    shipping_zone_id = "shippingZoneId", shipping_zone_name = "shippingZoneName",
    custom_fields = "customFields",
});
