//! Walks the products of a store and stores where it is, so that a run that was cut off is taken up by the next:
//! `cargo run --example resume_a_walk --features v3-catalog-products -- walk.txt`

use std::fs;

use bigcommerce::v3::catalog::products::GetProducts;
use bigcommerce::{Client, paging::Position};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let file = std::env::args().nth(1).ok_or("usage: resume_a_walk FILE")?;
    let store = Client::from_env()?; // BIGCOMMERCE_STORE_HASH, BIGCOMMERCE_ACCESS_TOKEN

    // The limit must stay the same: a position by number counts pages of this size.
    let mut pages = GetProducts::new().limit(250).pages(&store);
    if let Ok(stored) = fs::read_to_string(&file) {
        pages = pages.resume_at(&stored.trim().parse::<Position>()?);
    }
    while let Some(page) = pages.try_next().await? {
        println!("{} products", page.items.len());
        fs::write(&file, pages.position().to_string())?;
    }
    // At its end: the next run begins anew.
    fs::remove_file(&file)?;
    Ok(())
}
