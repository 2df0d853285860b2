//! The fake store with operations of the generated crate, as users' own tests have it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use bigcommerce::testing::{Fake, Reply};
use bigcommerce::v3::catalog::products::{GetProduct, GetProducts, Product};
use bigcommerce::{Client, Error, Page};

/// The function under test: the names of a store's visible products.
async fn names(store: &Client) -> Result<Vec<String>, Error> {
    let page = GetProducts::new().is_visible(true).send(store).await?;
    Ok(page.items.into_iter().filter_map(|product| product.name).collect())
}

fn mug() -> Product {
    serde_json::from_value(serde_json::json!({"id": 7, "name": "Mug", "price": 9.5})).unwrap()
}

#[tokio::test]
async fn a_generated_operation_gets_the_value_that_was_defined() {
    let fake = Fake::new();
    fake.on::<GetProducts>()
        .when(|request| request.query("is_visible") == Some("true"))
        .once()
        .returns(&Page::from(vec![mug()]));
    assert_eq!(names(&fake.client()).await.unwrap(), ["Mug"]);
    fake.verify();
}

#[tokio::test]
async fn a_generated_operation_is_recorded_with_its_arguments() {
    let fake = Fake::new();
    fake.on::<GetProduct>().replies(Reply::of::<GetProduct>(&mug()));
    assert_eq!(GetProduct::new(7).send(&fake.client()).await.unwrap(), mug());
    let request = &fake.requests_of::<GetProduct>()[0];
    assert_eq!(request.argument("product_id"), Some("7"));
    assert_eq!(request.url_path, "/v3/catalog/products/7");
}
