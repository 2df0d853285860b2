// Written by `cargo xtask regen`; edit nothing here.
//! Events by their scopes.

use bigcommerce_runtime::codegen::{Json, payload};

use super::*;

/// What events carry, by their scopes.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Data {
    /// `store/app/uninstalled`.
    AppUninstalled(Store),
    /// `store/brand/metafield/created`.
    BrandMetafieldCreated(Metafield),
    /// `store/brand/metafield/deleted`.
    BrandMetafieldDeleted(Metafield),
    /// `store/brand/metafield/updated`.
    BrandMetafieldUpdated(Metafield),
    /// `store/cart/abandoned`.
    CartAbandoned(CartAbandoned),
    /// `store/cart/converted`.
    CartConverted(CartConverted),
    /// `store/cart/couponApplied`.
    CartCouponApplied(CartCouponApplied),
    /// `store/cart/created`.
    CartCreated(Cart),
    /// `store/cart/deleted`.
    CartDeleted(Cart),
    /// `store/cart/lineItem/created`.
    CartLineItemCreated(CartLineItem),
    /// `store/cart/lineItem/deleted`.
    CartLineItemDeleted(CartLineItem),
    /// `store/cart/lineItem/updated`.
    CartLineItemUpdated(CartLineItem),
    /// `store/cart/metafield/created`.
    CartMetafieldCreated(Metafield),
    /// `store/cart/metafield/deleted`.
    CartMetafieldDeleted(Metafield),
    /// `store/cart/metafield/updated`.
    CartMetafieldUpdated(Metafield),
    /// `store/cart/updated`.
    CartUpdated(Cart),
    /// `store/category/created`.
    CategoryCreated(Resource),
    /// `store/category/deleted`.
    CategoryDeleted(Resource),
    /// `store/category/metafield/created`.
    CategoryMetafieldCreated(Metafield),
    /// `store/category/metafield/deleted`.
    CategoryMetafieldDeleted(Metafield),
    /// `store/category/metafield/updated`.
    CategoryMetafieldUpdated(Metafield),
    /// `store/category/updated`.
    CategoryUpdated(Resource),
    /// `store/channel/created`.
    ChannelCreated(Resource),
    /// `store/channel/metafield/created`.
    ChannelMetafieldCreated(Metafield),
    /// `store/channel/metafield/deleted`.
    ChannelMetafieldDeleted(Metafield),
    /// `store/channel/metafield/updated`.
    ChannelMetafieldUpdated(Metafield),
    /// `store/channel/updated`.
    ChannelUpdated(Resource),
    /// `store/customer/address/created`.
    CustomerAddressCreated(CustomerAddress),
    /// `store/customer/address/deleted`.
    CustomerAddressDeleted(CustomerAddress),
    /// `store/customer/address/updated`.
    CustomerAddressUpdated(CustomerAddress),
    /// `store/customer/channel/login/access/updated`.
    CustomerChannelLoginAccessUpdated(CustomerChannelLoginAccessUpdated),
    /// `store/customer/created`.
    CustomerCreated(Customer),
    /// `store/customer/deleted`.
    CustomerDeleted(Resource),
    /// `store/customer/payment/instrument/default/updated`.
    CustomerPaymentInstrumentDefaultUpdated(Resource),
    /// `store/customer/updated`.
    CustomerUpdated(Customer),
    /// `store/information/updated`.
    InformationUpdated(Store),
    /// `store/inventory/location/created`.
    InventoryLocationCreated(InventoryLocation),
    /// `store/inventory/location/metafield/created`.
    InventoryLocationMetafieldCreated(Metafield),
    /// `store/inventory/location/metafield/deleted`.
    InventoryLocationMetafieldDeleted(Metafield),
    /// `store/inventory/location/metafield/updated`.
    InventoryLocationMetafieldUpdated(Metafield),
    /// `store/inventory/location/updated`.
    InventoryLocationUpdated(InventoryLocation),
    /// `store/metafield/created`.
    MetafieldCreated(ResourceMetafield),
    /// `store/metafield/deleted`.
    MetafieldDeleted(ResourceMetafield),
    /// `store/metafield/updated`.
    MetafieldUpdated(ResourceMetafield),
    /// `store/modifier/updated`.
    ModifierUpdated(ModifierUpdated),
    /// `store/option/updated`.
    OptionUpdated(OptionUpdated),
    /// `store/order/archived`.
    OrderArchived(Resource),
    /// `store/order/created`.
    OrderCreated(Resource),
    /// `store/order/message/created`.
    OrderMessageCreated(OrderMessageCreated),
    /// `store/order/metafield/created`.
    OrderMetafieldCreated(Metafield),
    /// `store/order/metafield/deleted`.
    OrderMetafieldDeleted(Metafield),
    /// `store/order/metafield/updated`.
    OrderMetafieldUpdated(Metafield),
    /// `store/order/refund/created`.
    OrderRefundCreated(OrderRefundCreated),
    /// `store/order/statusUpdated`.
    OrderStatusUpdated(OrderStatusUpdated),
    /// `store/order/transaction/created`.
    OrderTransactionCreated(OrderTransactionCreated),
    /// `store/order/updated`.
    OrderUpdated(Resource),
    /// `store/priceList/activated`.
    PriceListActivated(PriceList),
    /// `store/priceList/assignment/updated`.
    PriceListAssignmentUpdated(PriceListAssignmentUpdated),
    /// `store/priceList/created`.
    PriceListCreated(PriceList),
    /// `store/priceList/deactivated`.
    PriceListDeactivated(PriceList),
    /// `store/priceList/record/created`.
    PriceListRecordCreated(PriceListRecord),
    /// `store/priceList/record/deleted`.
    PriceListRecordDeleted(PriceListRecord),
    /// `store/priceList/record/updated`.
    PriceListRecordUpdated(PriceListRecord),
    /// `store/priceList/records/created`.
    PriceListRecordsCreated(Vec<PriceListRecord>),
    /// `store/priceList/records/deleted`.
    PriceListRecordsDeleted(Vec<PriceListRecord>),
    /// `store/priceList/records/updated`.
    PriceListRecordsUpdated(Vec<PriceListRecord>),
    /// `store/product/created`.
    ProductCreated(Resource),
    /// `store/product/deleted`.
    ProductDeleted(Resource),
    /// `store/product/inventory/order/updated`.
    ProductInventoryOrderUpdated(ProductInventory),
    /// `store/product/inventory/updated`.
    ProductInventoryUpdated(ProductInventory),
    /// `store/product/metafield/created`.
    ProductMetafieldCreated(Metafield),
    /// `store/product/metafield/deleted`.
    ProductMetafieldDeleted(Metafield),
    /// `store/product/metafield/updated`.
    ProductMetafieldUpdated(Metafield),
    /// `store/product/updated`.
    ProductUpdated(ProductUpdated),
    /// `store/product/variant/metafield/created`.
    ProductVariantMetafieldCreated(Metafield),
    /// `store/product/variant/metafield/deleted`.
    ProductVariantMetafieldDeleted(Metafield),
    /// `store/product/variant/metafield/updated`.
    ProductVariantMetafieldUpdated(Metafield),
    /// `store/redirects/updated`.
    RedirectsUpdated(RedirectsUpdated),
    /// `store/shipment/created`.
    ShipmentCreated(Shipment),
    /// `store/shipment/deleted`.
    ShipmentDeleted(Shipment),
    /// `store/shipment/updated`.
    ShipmentUpdated(Shipment),
    /// `store/sku/created`.
    SkuCreated(Sku),
    /// `store/sku/deleted`.
    SkuDeleted(Sku),
    /// `store/sku/inventory/order/updated`.
    SkuInventoryOrderUpdated(SkuInventory),
    /// `store/sku/inventory/updated`.
    SkuInventoryUpdated(SkuInventory),
    /// `store/sku/updated`.
    SkuUpdated(Sku),
    /// `store/store/metafield/created`.
    StoreMetafieldCreated(Metafield),
    /// `store/store/metafield/deleted`.
    StoreMetafieldDeleted(Metafield),
    /// `store/store/metafield/updated`.
    StoreMetafieldUpdated(Metafield),
    /// `store/subscriber/created`.
    SubscriberCreated(Resource),
    /// `store/subscriber/deleted`.
    SubscriberDeleted(Resource),
    /// `store/subscriber/updated`.
    SubscriberUpdated(Resource),
    /// Of a scope that the reference does not list, kept as it came.
    Unknown(Json),
}

payload!(Data {
    AppUninstalled = "store/app/uninstalled",
    BrandMetafieldCreated = "store/brand/metafield/created",
    BrandMetafieldDeleted = "store/brand/metafield/deleted",
    BrandMetafieldUpdated = "store/brand/metafield/updated", CartAbandoned = "store/cart/abandoned",
    CartConverted = "store/cart/converted", CartCouponApplied = "store/cart/couponApplied",
    CartCreated = "store/cart/created", CartDeleted = "store/cart/deleted",
    CartLineItemCreated = "store/cart/lineItem/created",
    CartLineItemDeleted = "store/cart/lineItem/deleted",
    CartLineItemUpdated = "store/cart/lineItem/updated",
    CartMetafieldCreated = "store/cart/metafield/created",
    CartMetafieldDeleted = "store/cart/metafield/deleted",
    CartMetafieldUpdated = "store/cart/metafield/updated", CartUpdated = "store/cart/updated",
    CategoryCreated = "store/category/created", CategoryDeleted = "store/category/deleted",
    CategoryMetafieldCreated = "store/category/metafield/created",
    CategoryMetafieldDeleted = "store/category/metafield/deleted",
    CategoryMetafieldUpdated = "store/category/metafield/updated",
    CategoryUpdated = "store/category/updated", ChannelCreated = "store/channel/created",
    ChannelMetafieldCreated = "store/channel/metafield/created",
    ChannelMetafieldDeleted = "store/channel/metafield/deleted",
    ChannelMetafieldUpdated = "store/channel/metafield/updated",
    ChannelUpdated = "store/channel/updated",
    CustomerAddressCreated = "store/customer/address/created",
    CustomerAddressDeleted = "store/customer/address/deleted",
    CustomerAddressUpdated = "store/customer/address/updated" | "store/customer/address/update",
    CustomerChannelLoginAccessUpdated = "store/customer/channel/login/access/updated",
    CustomerCreated = "store/customer/created", CustomerDeleted = "store/customer/deleted",
    CustomerPaymentInstrumentDefaultUpdated = "store/customer/payment/instrument/default/updated",
    CustomerUpdated = "store/customer/updated", InformationUpdated = "store/information/updated",
    InventoryLocationCreated = "store/inventory/location/created",
    InventoryLocationMetafieldCreated = "store/inventory/location/metafield/created",
    InventoryLocationMetafieldDeleted = "store/inventory/location/metafield/deleted",
    InventoryLocationMetafieldUpdated = "store/inventory/location/metafield/updated",
    InventoryLocationUpdated = "store/inventory/location/updated",
    MetafieldCreated = "store/metafield/created", MetafieldDeleted = "store/metafield/deleted",
    MetafieldUpdated = "store/metafield/updated", ModifierUpdated = "store/modifier/updated",
    OptionUpdated = "store/option/updated", OrderArchived = "store/order/archived",
    OrderCreated = "store/order/created", OrderMessageCreated = "store/order/message/created",
    OrderMetafieldCreated = "store/order/metafield/created",
    OrderMetafieldDeleted = "store/order/metafield/deleted",
    OrderMetafieldUpdated = "store/order/metafield/updated",
    OrderRefundCreated = "store/order/refund/created",
    OrderStatusUpdated = "store/order/statusUpdated",
    OrderTransactionCreated = "store/order/transaction/created",
    OrderUpdated = "store/order/updated", PriceListActivated = "store/priceList/activated",
    PriceListAssignmentUpdated = "store/priceList/assignment/updated",
    PriceListCreated = "store/priceList/created",
    PriceListDeactivated = "store/priceList/deactivated",
    PriceListRecordCreated = "store/priceList/record/created",
    PriceListRecordDeleted = "store/priceList/record/deleted",
    PriceListRecordUpdated = "store/priceList/record/updated",
    PriceListRecordsCreated = "store/priceList/records/created",
    PriceListRecordsDeleted = "store/priceList/records/deleted",
    PriceListRecordsUpdated = "store/priceList/records/updated",
    ProductCreated = "store/product/created", ProductDeleted = "store/product/deleted",
    ProductInventoryOrderUpdated = "store/product/inventory/order/updated",
    ProductInventoryUpdated = "store/product/inventory/updated",
    ProductMetafieldCreated = "store/product/metafield/created",
    ProductMetafieldDeleted = "store/product/metafield/deleted",
    ProductMetafieldUpdated = "store/product/metafield/updated",
    ProductUpdated = "store/product/updated",
    ProductVariantMetafieldCreated = "store/product/variant/metafield/created",
    ProductVariantMetafieldDeleted = "store/product/variant/metafield/deleted",
    ProductVariantMetafieldUpdated = "store/product/variant/metafield/updated",
    RedirectsUpdated = "store/redirects/updated", ShipmentCreated = "store/shipment/created",
    ShipmentDeleted = "store/shipment/deleted", ShipmentUpdated = "store/shipment/updated",
    SkuCreated = "store/sku/created", SkuDeleted = "store/sku/deleted",
    SkuInventoryOrderUpdated = "store/sku/inventory/order/updated",
    SkuInventoryUpdated = "store/sku/inventory/updated", SkuUpdated = "store/sku/updated",
    StoreMetafieldCreated = "store/store/metafield/created",
    StoreMetafieldDeleted = "store/store/metafield/deleted",
    StoreMetafieldUpdated = "store/store/metafield/updated",
    SubscriberCreated = "store/subscriber/created", SubscriberDeleted = "store/subscriber/deleted",
    SubscriberUpdated = "store/subscriber/updated",
});

/// An event with the [`Data`] of its scope; `Event<D>` reads any other type of data, as `Event<Json>`.
pub type Event<D = Data> = bigcommerce_runtime::webhook::Event<D>;
