// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Orders as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("b2b::management::orders" ["b2b-management-orders"]
operations {
    GetAllOrders [200],
    CreateOrder [200] (CreateOrderInput) { 400 NotFoundError },
    GetOrder [200] { 404 NotFoundError },
    UpdateOrder [200] (OrderUpdate) { 404 NotFoundError, 422 BadRequestError },
    ReassignOrdersToDifferentCompany [200] (ReassignOrdersToDifferentCompanyUpdate) { 404 NotFoundError },
    GetOrderProducts [200] { 404 NotFoundError },
    AssignCustomerOrdersToCompany [200] { 404 NotFoundError },
    GetOrderExtraFieldConfigs [200],
}
types {
    OrderDataAll, Money, CreateOrderInput, OrderDataDetail, OrderUpdate,
    ReassignOrdersToDifferentCompanyUpdate, AssignCustomerOrdersToCompanyResult, OrderProducts,
    OrderProductsOption, OrderExtraFields,
}
);
