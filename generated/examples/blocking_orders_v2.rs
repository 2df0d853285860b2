//! Lists all orders of a store without async:
//! `cargo run --example blocking_orders_v2 --no-default-features --features blocking,v2-orders`

use bigcommerce::blocking::Client;
use bigcommerce::v2::orders::GetOrders;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let store = Client::from_env()?; // BIGCOMMERCE_STORE_HASH, BIGCOMMERCE_ACCESS_TOKEN

    for order in GetOrders::new().limit(250).items(&store) {
        let order = order?;
        let status = order.status.as_deref().unwrap_or("?");
        println!("{:>8}  {status}  {:?}", order.id.unwrap_or_default(), order.total_inc_tax);
    }
    Ok(())
}
