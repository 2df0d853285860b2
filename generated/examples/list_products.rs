//! Lists all visible products of a store.
//!
//! BIGCOMMERCE_STORE_HASH and BIGCOMMERCE_ACCESS_TOKEN name the store. With `--url http://127.0.0.1:8080`, or that address in
//! BIGCOMMERCE_API_URL, another server is called in place of BigCommerce's:
//! `cargo run --example list_products --features v3-catalog-products -- --url http://127.0.0.1:8080`

use std::env;

use bigcommerce::ClientBuilder;
use bigcommerce::v3::catalog::products::{GetProducts, Include};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut settings = ClientBuilder::from_env()?.user_agent("list-products-example/1.0");
    let argument = env::args().skip_while(|argument| argument != "--url").nth(1);
    if let Some(url) = argument.or_else(|| env::var("BIGCOMMERCE_API_URL").ok()) {
        settings = settings.api_url(url);
    }
    let store = settings.build()?;

    let visible = GetProducts::new().is_visible(true).include([Include::Images]).limit(250);
    let mut products = visible.items(&store);
    while let Some(product) = products.try_next().await? {
        let name = product.name.as_deref().unwrap_or("(no name)");
        println!("{:>8}  {name}  {}", product.id.unwrap_or_default(), product.price.unwrap_or_default());
    }
    Ok(())
}
