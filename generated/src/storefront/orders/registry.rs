// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Storefront Orders as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("storefront::orders" ["storefront-orders"]
operations {
    GetOrder [200],
}
types {
    Include, Order, AppliedCoupon, OrderLineItem, ItemPhysical, OrderItemDigital, AppliedDiscount,
    OrderItemGiftCertificate, Status, Consignments, ShippingConsignment,
}
);
