//! Lists the latest orders of a store: `cargo run --example list_orders_v2 --features v2-orders`

use bigcommerce::Client;
use bigcommerce::v2::orders::GetOrders;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let store = Client::from_env()?; // BIGCOMMERCE_STORE_HASH, BIGCOMMERCE_ACCESS_TOKEN

    // A store without orders answers with no body, which is an empty list here.
    let full = GetOrders::new().id_min(1).limit(50).send_full(&store).await?;
    for order in &full.value {
        let status = order.status.as_deref().unwrap_or("?");
        println!("{:>8}  {status}  {:?}", order.id.unwrap_or_default(), order.total_inc_tax);
    }
    println!("{:?} requests left in this window", full.rate_limit.left);
    Ok(())
}
