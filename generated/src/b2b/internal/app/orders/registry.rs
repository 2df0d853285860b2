// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of order as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("b2b::internal::app::orders" ["b2b-internal"]
operations {
    GetOrderList [200],
    PostOrdersExport [200] (OrdersExportInput),
}
types { OrderList, OrderListMoney, OrdersExportInput }
);
