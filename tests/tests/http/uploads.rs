//! Files as parts of a multipart form.

use bigcommerce::File;
use bigcommerce::v3::catalog::brands::CreateBrandImage;
use bigcommerce::v3::catalog::products::CreateProductImageUpload;
use serde_json::json;

use crate::store::{Sent, Store};

/// The first bytes of a PNG; they are no UTF-8.
const PNG: [u8; 8] = [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n'];

async fn upload(file: File) -> Sent {
    let store = Store::answering(
        200,
        json!({"data": {"image_url": "https://cdn.example/logo.png"}, "meta": {}}),
    )
    .await;
    let image = CreateBrandImage::new(7, file).send(&store.client).await.unwrap();
    assert_eq!(image.image_url.as_deref(), Some("https://cdn.example/logo.png"));
    store.sent().await
}

#[tokio::test]
async fn an_upload_is_a_multipart_form_with_a_boundary() {
    let sent = upload(File::new("logo.png", PNG.to_vec())).await;
    assert_eq!(sent.line(), "POST /stores/abc123/v3/catalog/brands/7/image");
    let boundary =
        sent.header("content-type").strip_prefix("multipart/form-data; boundary=").unwrap();
    assert!(sent.text().starts_with(&format!("--{boundary}\r\n")), "{}", sent.text());
}

#[tokio::test]
async fn the_part_has_field_name_file_name_and_content_type() {
    let sent = upload(File::new("logo.png", PNG.to_vec())).await;
    let text = sent.text();
    assert!(text.contains("name=\"image_file\"; filename=\"logo.png\"\r\n"), "{text}");
    assert!(text.contains("Content-Type: image/png\r\n"), "{text}");
}

#[tokio::test]
async fn the_bytes_arrive_unchanged() {
    let sent = upload(File::new("logo.png", PNG.to_vec())).await;
    let framed = [b"\r\n\r\n", &PNG[..], b"\r\n--"].concat();
    assert!(sent.bytes().windows(framed.len()).any(|window| window == framed), "{}", sent.text());
}

#[tokio::test]
async fn a_content_type_can_be_chosen() {
    let sent = upload(File::new("logo", PNG.to_vec()).content_type("image/webp")).await;
    assert!(sent.text().contains("Content-Type: image/webp\r\n"), "{}", sent.text());
}

#[tokio::test]
async fn fields_of_the_form_stand_beside_the_file() {
    let store = Store::answering(200, json!({"data": {"id": 3}, "meta": {}})).await;
    let file = File::new("mug.png", PNG.to_vec());
    CreateProductImageUpload::new(7, file).is_thumbnail(true).send(&store.client).await.unwrap();
    let sent = store.sent().await;
    assert_eq!(sent.line(), "POST /stores/abc123/v3/catalog/products/7/images");
    assert!(sent.text().contains("name=\"is_thumbnail\"\r\n\r\ntrue\r\n"), "{}", sent.text());
}
