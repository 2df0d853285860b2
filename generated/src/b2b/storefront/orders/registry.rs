// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Orders as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("b2b::storefront::orders" ["b2b-storefront-orders"]
operations {
    GetAllOrders [200],
    CreateOrder [200] (OrderInput) { 400 DefaultError },
    GetOrderImages [200],
    GetOrderProducts [200] { 404 InternalServerError },
    GetOrderDetails [200] { 404 InternalServerError },
    GetOrderedProductList [200],
}
types {
    OrderOrderBy, Order, Money, OrderInput, CreateOrderResult, OrderImage, OrderProduct,
    OptionListSimple, OrderDetail, BillingAddress, FormField, OrderDetailCreditCardType,
    OrderDetailOrderSource, OrderDetailProduct, OrderDetailProductAppliedDiscount,
    OrderDetailProductAppliedDiscountId, OrderDetailProductAppliedDiscountTarget, ProductOption,
    OrderDetailShippingAddress, OrderDetailShipments, OrderDetailShipmentsList,
    OrderDetailShipmentsListBillingAddress, ShippingAddressBasic, OrderDetailShipmentsListItem,
    OrderedProductList, OrderedProductListOptionList, OrderedProductListOrdersInfo,
}
);
