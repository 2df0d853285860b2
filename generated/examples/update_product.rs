//! Renames a product and takes its brand away: `cargo run --example update_product --features v3-catalog-products -- 77 Mug`

use bigcommerce::v3::catalog::products::UpdateProduct;
use bigcommerce::{Client, Saved};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(id), Some(name)) = (arguments.next(), arguments.next()) else {
        return Err("usage: update_product ID NAME".into());
    };
    let store = Client::from_env()?; // BIGCOMMERCE_STORE_HASH, BIGCOMMERCE_ACCESS_TOKEN

    // What is not named is not sent and stays as it is; None is sent as null.
    let update = UpdateProduct::new(id.parse()?).name(name).brand_id(None);
    match update.send(&store).await {
        Ok(Saved::Complete(product)) => println!("{:?} is now {:?}", product.id, product.name),
        Ok(Saved::Partial(batch)) => {
            for error in &batch.errors {
                println!("refused in part: {}", error.json);
            }
        }
        Err(error) if error.is_not_found() => println!("no product {id}"),
        Err(error) => {
            for (field, reason) in error.field_errors() {
                println!("{field}: {reason}");
            }
            return Err(error.into());
        }
    }
    Ok(())
}
