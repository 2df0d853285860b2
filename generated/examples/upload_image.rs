//! Gives a brand an image: `cargo run --example upload_image --features v3-catalog-brands -- 7 logo.png`

use bigcommerce::v3::catalog::brands::CreateBrandImage;
use bigcommerce::{Client, File};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(brand), Some(path)) = (arguments.next(), arguments.next()) else {
        return Err("usage: upload_image BRAND_ID FILE".into());
    };
    let store = Client::from_env()?; // BIGCOMMERCE_STORE_HASH, BIGCOMMERCE_ACCESS_TOKEN

    let image = CreateBrandImage::new(brand.parse()?, File::read(path)?).send(&store).await?;
    println!("{}", image.image_url.unwrap_or_default());
    Ok(())
}
