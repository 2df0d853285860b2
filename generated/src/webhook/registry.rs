// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Webhook Events as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("webhook" ["webhooks"]
operations {}
types {
    Store, Metafield, CartAbandoned, CartConverted, CartCouponApplied, Cart, CartLineItem, Resource,
    CustomerAddress, CustomerAddressItem, CustomerChannelLoginAccessUpdated, Customer,
    InventoryLocation, ResourceMetafield, ModifierUpdated, ModifierUpdatedType, Context,
    OptionUpdated, OptionUpdatedType, OrderMessageCreated, OrderMessageCreatedMessage,
    OrderRefundCreated, OrderRefundCreatedRefund, OrderStatusUpdated, OrderStatusUpdatedStatus,
    OrderTransactionCreated, OrderTransactionCreatedResult, PriceList, PriceListAssignmentUpdated,
    PriceListRecord, ProductInventory, ProductInventoryItem, InventoryMethod, ProductUpdated,
    ProductUpdatedType, RedirectsUpdated, RedirectsUpdatedTo, Shipment, Sku, SkuItem, SkuInventory,
    SkuInventoryItem,
}
);
