// Written by `cargo xtask regen`; edit nothing here.
//! Types of Webhook Events.

use bigcommerce_runtime::codegen::record;

use super::*;

/// Data of `store/app/uninstalled`, `store/information/updated`.
/// [Reference](https://developer.bigcommerce.com/docs/integrations/webhooks/events).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Store {
    pub r#type: Option<String>,
}

record!(Store { r#type });

/// Data of `store/brand/metafield/created`, `store/brand/metafield/deleted`, `store/brand/metafield/updated`,
/// `store/cart/metafield/created`, `store/cart/metafield/deleted`, `store/cart/metafield/updated`,
/// `store/category/metafield/created`, `store/category/metafield/deleted`, `store/category/metafield/updated`,
/// `store/channel/metafield/created`, `store/channel/metafield/deleted`, `store/channel/metafield/updated`,
/// `store/inventory/location/metafield/created`, `store/inventory/location/metafield/deleted`,
/// `store/inventory/location/metafield/updated`, `store/order/metafield/created`,
/// `store/order/metafield/deleted`, `store/order/metafield/updated`, `store/product/metafield/created`,
/// `store/product/metafield/deleted`, `store/product/metafield/updated`,
/// `store/product/variant/metafield/created`, `store/product/variant/metafield/deleted`,
/// `store/product/variant/metafield/updated`, `store/store/metafield/created`, `store/store/metafield/deleted`,
/// `store/store/metafield/updated`.
/// [Reference](https://developer.bigcommerce.com/docs/integrations/webhooks/events).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Metafield {
    pub metafield_id: Option<i64>,
    pub resource_id: Option<String>,
    pub namespace: Option<String>,
}

record!(Metafield { metafield_id, resource_id, namespace });

/// Data of `store/cart/abandoned`.
/// [Reference](https://developer.bigcommerce.com/docs/integrations/webhooks/events).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CartAbandoned {
    pub r#type: Option<String>,
    pub id: Option<String>,
    pub token: Option<String>,
}

record!(CartAbandoned { r#type, id, token });

/// Data of `store/cart/converted`.
/// [Reference](https://developer.bigcommerce.com/docs/integrations/webhooks/events).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CartConverted {
    pub r#type: Option<String>,
    pub id: Option<String>,
    pub order_id: Option<i64>,
}

record!(CartConverted { r#type, id, order_id = "orderId" });

/// Data of `store/cart/couponApplied`.
/// [Reference](https://developer.bigcommerce.com/docs/integrations/webhooks/events).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CartCouponApplied {
    pub r#type: Option<String>,
    pub id: Option<String>,
    pub coupon_id: Option<i64>,
}

record!(CartCouponApplied { r#type, id, coupon_id = "couponId" });

/// Data of `store/cart/created`, `store/cart/deleted`, `store/cart/updated`.
/// [Reference](https://developer.bigcommerce.com/docs/integrations/webhooks/events).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Cart {
    pub r#type: Option<String>,
    pub id: Option<String>,
}

record!(Cart { r#type, id });

/// Data of `store/cart/lineItem/created`, `store/cart/lineItem/deleted`, `store/cart/lineItem/updated`.
/// [Reference](https://developer.bigcommerce.com/docs/integrations/webhooks/events).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CartLineItem {
    pub r#type: Option<String>,
    pub id: Option<String>,
    pub cart_id: Option<String>,
}

record!(CartLineItem { r#type, id, cart_id = "cartId" });

/// Data of `store/category/created`, `store/category/deleted`, `store/category/updated`, `store/channel/created`,
/// `store/channel/updated`, `store/customer/deleted`, `store/customer/payment/instrument/default/updated`,
/// `store/order/archived`, `store/order/created`, `store/order/updated`, `store/product/created`,
/// `store/product/deleted`, `store/subscriber/created`, `store/subscriber/deleted`, `store/subscriber/updated`.
/// [Reference](https://developer.bigcommerce.com/docs/integrations/webhooks/events).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    pub r#type: Option<String>,
    pub id: Option<i64>,
}

record!(Resource { r#type, id });

/// Data of `store/customer/address/created`, `store/customer/address/deleted`, `store/customer/address/updated`.
/// [Reference](https://developer.bigcommerce.com/docs/integrations/webhooks/events).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerAddress {
    pub r#type: Option<String>,
    pub id: Option<i64>,
    pub address: Option<CustomerAddressItem>,
}

record!(CustomerAddress { r#type, id, address });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerAddressItem {
    pub customer_id: Option<i64>,
}

record!(CustomerAddressItem { customer_id });

/// Data of `store/customer/channel/login/access/updated`.
/// [Reference](https://developer.bigcommerce.com/docs/integrations/webhooks/events).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerChannelLoginAccessUpdated {
    pub customer_id: Option<i64>,
    pub channel_ids: Option<Vec<i64>>,
}

record!(CustomerChannelLoginAccessUpdated { customer_id, channel_ids });

/// Data of `store/customer/created`, `store/customer/updated`.
/// [Reference](https://developer.bigcommerce.com/docs/integrations/webhooks/events).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Customer {
    pub r#type: Option<String>,
    pub id: Option<i64>,
    pub origin_channel_id: Option<i64>,
    pub channel_ids: Option<Vec<i64>>,
}

record!(Customer { r#type, id, origin_channel_id, channel_ids });

/// Data of `store/inventory/location/created`, `store/inventory/location/updated`.
/// [Reference](https://developer.bigcommerce.com/docs/integrations/webhooks/events).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InventoryLocation {
    pub location_id: Option<i64>,
    pub product_id: Option<i64>,
    pub variant_id: Option<i64>,
}

record!(InventoryLocation { location_id, product_id, variant_id });

/// Data of `store/metafield/created`, `store/metafield/deleted`, `store/metafield/updated`.
/// [Reference](https://developer.bigcommerce.com/docs/integrations/webhooks/events).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceMetafield {
    pub metafield_id: Option<i64>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub namespace: Option<String>,
}

record!(ResourceMetafield { metafield_id, resource_id, resource_type, namespace });

/// Data of `store/modifier/updated`.
/// [Reference](https://developer.bigcommerce.com/docs/integrations/webhooks/events).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifierUpdated {
    pub r#type: Option<ModifierUpdatedType>,
    pub id: Option<i64>,
    pub affected_product_ids: Option<Vec<i64>>,
    pub context: Option<Context>,
}

record!(ModifierUpdated { r#type, id, affected_product_ids, context });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Context {
    pub channel_id: Option<i64>,
    pub locale: Option<String>,
}

record!(Context { channel_id, locale });

/// Data of `store/option/updated`.
/// [Reference](https://developer.bigcommerce.com/docs/integrations/webhooks/events).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OptionUpdated {
    pub r#type: Option<OptionUpdatedType>,
    pub id: Option<i64>,
    pub affected_product_ids: Option<Vec<i64>>,
    pub context: Option<Context>,
}

record!(OptionUpdated { r#type, id, affected_product_ids, context });

/// Data of `store/order/message/created`.
/// [Reference](https://developer.bigcommerce.com/docs/integrations/webhooks/events).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderMessageCreated {
    pub r#type: Option<String>,
    pub id: Option<i64>,
    pub message: Option<OrderMessageCreatedMessage>,
}

record!(OrderMessageCreated { r#type, id, message });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderMessageCreatedMessage {
    pub order_message_id: Option<i64>,
}

record!(OrderMessageCreatedMessage { order_message_id });

/// Data of `store/order/refund/created`.
/// [Reference](https://developer.bigcommerce.com/docs/integrations/webhooks/events).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderRefundCreated {
    pub r#type: Option<String>,
    pub id: Option<i64>,
    pub refund: Option<OrderRefundCreatedRefund>,
}

record!(OrderRefundCreated { r#type, id, refund });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderRefundCreatedRefund {
    pub refund_id: Option<i64>,
}

record!(OrderRefundCreatedRefund { refund_id });

/// Data of `store/order/statusUpdated`.
/// [Reference](https://developer.bigcommerce.com/docs/integrations/webhooks/events).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderStatusUpdated {
    pub r#type: Option<String>,
    pub id: Option<i64>,
    pub status: Option<OrderStatusUpdatedStatus>,
}

record!(OrderStatusUpdated { r#type, id, status });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderStatusUpdatedStatus {
    pub previous_status_id: Option<i64>,
    pub new_status_id: Option<i64>,
}

record!(OrderStatusUpdatedStatus { previous_status_id, new_status_id });

/// Data of `store/order/transaction/created`.
/// [Reference](https://developer.bigcommerce.com/docs/integrations/webhooks/events).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderTransactionCreated {
    pub order_id: Option<String>,
    pub transaction_id: Option<String>,
    pub r#type: Option<String>,
    pub transaction_status: Option<String>,
    pub transaction_type: Option<String>,
    pub result: Option<OrderTransactionCreatedResult>,
    pub platform_transaction_id: Option<String>,
    pub provider_transaction_id: Option<String>,
}

record!(OrderTransactionCreated {
    order_id, transaction_id, r#type, transaction_status, transaction_type, result,
    platform_transaction_id, provider_transaction_id,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderTransactionCreatedResult {
    pub code: Option<String>,
    pub message: Option<String>,
    pub r#type: Option<String>,
}

record!(OrderTransactionCreatedResult { code, message, r#type });

/// Data of `store/priceList/activated`, `store/priceList/created`, `store/priceList/deactivated`.
/// [Reference](https://developer.bigcommerce.com/docs/integrations/webhooks/events).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PriceList {
    pub price_list_id: Option<i64>,
}

record!(PriceList { price_list_id });

/// Data of `store/priceList/assignment/updated`.
/// [Reference](https://developer.bigcommerce.com/docs/integrations/webhooks/events).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PriceListAssignmentUpdated {
    pub price_list_id: Option<i64>,
    pub channel_id: Option<i64>,
    pub customer_group_id: Option<i64>,
}

record!(PriceListAssignmentUpdated { price_list_id, channel_id, customer_group_id });

/// Data of `store/priceList/record/created`, `store/priceList/record/deleted`, `store/priceList/record/updated`,
/// `store/priceList/records/created`, `store/priceList/records/deleted`, `store/priceList/records/updated`.
/// [Reference](https://developer.bigcommerce.com/docs/integrations/webhooks/events).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PriceListRecord {
    pub price_list_id: Option<i64>,
    pub variant_id: Option<i64>,
    pub currency_code: Option<String>,
}

record!(PriceListRecord { price_list_id, variant_id, currency_code });

/// Data of `store/product/inventory/order/updated`, `store/product/inventory/updated`.
/// [Reference](https://developer.bigcommerce.com/docs/integrations/webhooks/events).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductInventory {
    pub r#type: Option<String>,
    pub id: Option<i64>,
    pub inventory: Option<ProductInventoryItem>,
    pub location_id: Option<i64>,
    pub product_id: Option<i64>,
    pub variant_id: Option<i64>,
}

record!(ProductInventory { r#type, id, inventory, location_id, product_id, variant_id });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductInventoryItem {
    pub product_id: Option<i64>,
    pub method: Option<InventoryMethod>,
    pub value: Option<i64>,
}

record!(ProductInventoryItem { product_id, method, value });

/// Data of `store/product/updated`.
/// [Reference](https://developer.bigcommerce.com/docs/integrations/webhooks/events).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductUpdated {
    pub r#type: Option<ProductUpdatedType>,
    pub id: Option<i64>,
    pub properties: Option<Vec<String>>,
    pub context: Option<Context>,
}

record!(ProductUpdated { r#type, id, properties, context });

/// Data of `store/redirects/updated`.
/// [Reference](https://developer.bigcommerce.com/docs/integrations/webhooks/events).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RedirectsUpdated {
    pub id: Option<i64>,
    pub site_id: Option<i64>,
    pub from_path: Option<String>,
    pub to: Option<RedirectsUpdatedTo>,
}

record!(RedirectsUpdated { id, site_id, from_path, to });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RedirectsUpdatedTo {
    pub url: Option<String>,
    pub entity_id: Option<i64>,
    pub r#type: Option<String>,
}

record!(RedirectsUpdatedTo { url, entity_id, r#type });

/// Data of `store/shipment/created`, `store/shipment/deleted`, `store/shipment/updated`.
/// [Reference](https://developer.bigcommerce.com/docs/integrations/webhooks/events).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Shipment {
    pub r#type: Option<String>,
    pub id: Option<i64>,
    pub order_id: Option<i64>,
}

record!(Shipment { r#type, id, order_id = "orderId" });

/// Data of `store/sku/created`, `store/sku/deleted`, `store/sku/updated`.
/// [Reference](https://developer.bigcommerce.com/docs/integrations/webhooks/events).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Sku {
    pub r#type: Option<String>,
    pub id: Option<i64>,
    pub sku: Option<SkuItem>,
}

record!(Sku { r#type, id, sku });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SkuItem {
    pub product_id: Option<i64>,
    pub variant_id: Option<i64>,
}

record!(SkuItem { product_id, variant_id });

/// Data of `store/sku/inventory/order/updated`, `store/sku/inventory/updated`.
/// [Reference](https://developer.bigcommerce.com/docs/integrations/webhooks/events).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SkuInventory {
    pub r#type: Option<String>,
    pub id: Option<i64>,
    pub inventory: Option<SkuInventoryItem>,
    pub location_id: Option<i64>,
    pub product_id: Option<i64>,
    pub variant_id: Option<i64>,
}

record!(SkuInventory { r#type, id, inventory, location_id, product_id, variant_id });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SkuInventoryItem {
    pub product_id: Option<i64>,
    pub method: Option<InventoryMethod>,
    pub value: Option<i64>,
    pub variant_id: Option<i64>,
}

record!(SkuInventoryItem { product_id, method, value, variant_id });
