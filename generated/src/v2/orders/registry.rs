// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Orders V2 as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v2::orders" ["v2-orders"]
operations {
    GetOrder [200],
    UpdateOrder [200] (OrderUpdate),
    DeleteOrder [204],
    GetOrdersCount [200],
    GetOrders [200],
    CreateOrder [200] (OrderPost),
    DeleteOrders [204],
    GetOrderCoupons [200],
    GetOrderProducts [200],
    GetOrderShippingAddresses [200],
    GetOrderStatuses [200],
    GetOrderStatusesStatus [200],
    GetOrderTaxes [200],
    GetOrderShipments [200 204],
    CreateOrderShipments [201] (OrderShipmentPost),
    DeleteOrderShipments [204],
    GetOrderShipmentsCount [200],
    GetOrderShipment [200],
    UpdateOrderShipment [200] (OrderShipmentPut),
    DeleteOrderShipment [204],
    GetOrderMessages [200],
    GetOrderProduct [200],
    GetOrderShippingAddress [200],
    UpdateOrderShippingAddress [200] (ShippingAddressPut) { 400 Vec<StatusMessage>, 404 Vec<StatusMessage> },
    GetOrderShippingAddressShippingQuotes [200],
    GetOrderConsignments [200] { 404 Vec<StatusMessage> },
    GetOrderConsignmentShippingQuotes [200] { 404 Vec<StatusMessage> },
    GetOrderFees [200] { 404 Vec<StatusMessage> },
}
types {
    Include, ConsignmentStructure, Order, OrderPaymentStatus, OrderConsignments, OrderConsignment,
    PickupConsignment, PickupConsignmentLocation, LineItem, OrderProducts, OrderProductsType,
    OrderProductAppliedDiscounts, OrderProductAppliedDiscountsTarget, OrderProductOptions,
    OrderProductOptionsType, ShippingConsignment, DigitalConsignment, OrderConsignmentEmail,
    BillingAddress, OrderFees, OrderFeesResp, OrderUpdate, BillingAddressPut, OrderConsignmentPut,
    PickupConsignmentPut, PickupConsignmentLocationUpdate, OrderProductPut, OrderCustomProductPut,
    OrderCatalogProductPut, ProductOption, OrderUpdateProduct, OrderRemoveProductPut,
    OrderUpdateShippingAddress, OrderFeesPut, OrdersCount, OrdersCountStatus, Sort, OrderPost,
    BillingAddressInput, OrderPostProduct, OrderCatalogProductPost, OrderCustomProductPost,
    OrderPostShippingAddress, OrderConsignmentPost, PickupConsignmentPost, OrderFeesPost,
    OrderCoupons, OrderShippingAddress, OrderStatus, OrderTaxes, OrderTaxesLineItemType,
    OrderShipment, ShippingProvider, ShippingAddress, OrderShipmentItem, OrderShipmentPost,
    OrderShipmentPostItem, OrderShipmentPut, Status, OrderMessage, ShippingAddressPut,
    ShippingQuotes, OrderConsignmentInclude,
}
);
