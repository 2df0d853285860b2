//! Products: filters, pages, updates with null, partial successes.

use bigcommerce::Saved;
use bigcommerce::rust_decimal::Decimal;
use bigcommerce::v3::catalog::products::{
    Direction, GetProduct, GetProducts, Include, ProductField, ProductPut, Sort, Type,
    UpdateProduct, UpdateProducts,
};
use rust_decimal::dec;
use serde_json::json;

use crate::store::{Store, TOKEN};

fn no_products() -> serde_json::Value {
    json!({"data": [], "meta": {}})
}

#[tokio::test]
async fn filters_includes_and_paging_become_the_query() {
    let store = Store::answering(200, no_products()).await;
    GetProducts::new()
        .id_in([1, 2])
        .price_min(dec!(9.50))
        .is_visible(true)
        .include([Include::Variants, Include::Images])
        .sort(Sort::Name)
        .direction(Direction::Desc)
        .limit(250)
        .send(&store.client)
        .await
        .unwrap();
    let query = "id:in=1,2&price:min=9.50&is_visible=true&include=variants,images&sort=name&direction=desc&limit=250";
    assert_eq!(
        store.sent().await.line(),
        format!("GET /stores/abc123/v3/catalog/products?{query}")
    );
}

#[tokio::test]
async fn the_wildcard_of_like_is_percent_encoded() {
    let store = Store::answering(200, no_products()).await;
    GetProducts::new().name_like("%mug%").send(&store.client).await.unwrap();
    assert_eq!(
        store.sent().await.line(),
        "GET /stores/abc123/v3/catalog/products?name:like=%25mug%25"
    );
}

#[tokio::test]
async fn a_value_is_percent_encoded() {
    let store = Store::answering(200, no_products()).await;
    GetProducts::new().keyword("a,b & c=%").send(&store.client).await.unwrap();
    let line = "GET /stores/abc123/v3/catalog/products?keyword=a%2Cb%20%26%20c%3D%25";
    assert_eq!(store.sent().await.line(), line);
}

#[tokio::test]
async fn a_comma_inside_an_item_is_no_separator() {
    let store = Store::answering(200, no_products()).await;
    GetProducts::new().sku_in(["MUG,S", "MUG,L"]).send(&store.client).await.unwrap();
    assert_eq!(
        store.sent().await.line(),
        "GET /stores/abc123/v3/catalog/products?sku:in=MUG%2CS,MUG%2CL"
    );
}

#[tokio::test]
async fn a_filter_set_again_replaces_the_earlier_one() {
    let store = Store::answering(200, no_products()).await;
    GetProducts::new().limit(10).page(2).limit(50).send(&store.client).await.unwrap();
    assert_eq!(store.sent().await.line(), "GET /stores/abc123/v3/catalog/products?limit=50&page=2");
}

#[tokio::test]
async fn every_request_has_token_accept_and_user_agent() {
    let store = Store::answering(200, no_products()).await;
    GetProducts::new().send(&store.client).await.unwrap();
    let sent = store.sent().await;
    let headers = ["x-auth-token", "accept", "user-agent"].map(|name| sent.header(name));
    assert_eq!(headers, [TOKEN, "application/json", "shelf-sync/1.2"]);
}

#[tokio::test]
async fn a_request_without_a_body_has_no_content_type() {
    let store = Store::answering(200, no_products()).await;
    GetProducts::new().send(&store.client).await.unwrap();
    assert_eq!(store.sent().await.header("content-type"), "");
}

#[tokio::test]
async fn products_are_decoded_with_exact_prices() {
    let store = Store::answering(
        200,
        json!({"data": [{"id": 77, "name": "Mug", "type": "physical", "price": 12.1, "is_visible": true}], "meta": {}}),
    )
    .await;
    let page = GetProducts::new().send(&store.client).await.unwrap();
    let mug = &page.items[0];
    assert_eq!(
        (mug.id, mug.name.as_deref(), mug.r#type.clone(), mug.price),
        (Some(77), Some("Mug"), Some(Type::Physical), Some(dec!(12.1)))
    );
}

#[tokio::test]
async fn a_text_that_the_reference_does_not_list_is_kept() {
    let store =
        Store::answering(200, json!({"data": {"id": 77, "type": "subscription"}, "meta": {}}))
            .await;
    let product = GetProduct::new(77).send(&store.client).await.unwrap();
    assert_eq!(product.r#type, Some(Type::Unknown("subscription".to_owned())));
}

#[tokio::test]
async fn a_null_among_the_fields_is_none() {
    let store =
        Store::answering(200, json!({"data": {"id": 77, "name": null, "images": null}})).await;
    let product = GetProduct::new(77).send(&store.client).await.unwrap();
    assert_eq!((product.id, product.name, product.images), (Some(77), None, None));
}

#[tokio::test]
async fn a_page_tells_its_place_in_the_list() {
    let pagination = json!({
        "total": 612, "count": 250, "per_page": 250, "current_page": 2, "total_pages": 3,
        "links": {"previous": "?page=1", "current": "?page=2", "next": "?page=3"},
    });
    let store =
        Store::answering(200, json!({"data": [{"id": 1}], "meta": {"pagination": pagination}}))
            .await;
    let page = GetProducts::new().page(2).limit(250).send(&store.client).await.unwrap();
    let place = page.pagination().unwrap();
    let next = place.links.as_ref().and_then(|links| links.next.as_deref());
    assert_eq!(
        (place.total, place.current_page, place.total_pages, next),
        (Some(612), Some(2), Some(3), Some("?page=3"))
    );
}

#[tokio::test]
async fn a_page_tells_its_cursors() {
    let cursor = json!({"count": 1, "per_page": 50, "start_cursor": "aaa", "end_cursor": "bbb"});
    let store =
        Store::answering(200, json!({"data": [{"id": 1}], "meta": {"cursor_pagination": cursor}}))
            .await;
    let page = GetProducts::new().send(&store.client).await.unwrap();
    assert_eq!(page.cursor().and_then(|cursor| cursor.end_cursor.as_deref()), Some("bbb"));
}

#[tokio::test]
async fn an_update_sends_the_named_fields_and_null_for_none() {
    let store = Store::answering(200, json!({"data": {"id": 77, "name": "Mug"}, "meta": {}})).await;
    UpdateProduct::new(77)
        .name("Mug")
        .price(dec!(12.5))
        .brand_id(None)
        .is_visible(false)
        .send(&store.client)
        .await
        .unwrap();
    let sent = store.sent().await;
    assert_eq!(
        (sent.line().as_str(), sent.header("content-type"), sent.text().as_str()),
        (
            "PUT /stores/abc123/v3/catalog/products/77",
            "application/json",
            r#"{"name":"Mug","price":12.5,"brand_id":null,"is_visible":false}"#
        )
    );
}

#[tokio::test]
async fn an_update_of_nothing_sends_an_empty_object() {
    let store = Store::answering(200, json!({"data": {"id": 77}, "meta": {}})).await;
    UpdateProduct::new(77).send(&store.client).await.unwrap();
    assert_eq!(store.sent().await.text(), "{}");
}

#[tokio::test]
async fn an_update_answers_with_the_product() {
    let store =
        Store::answering(200, json!({"data": {"id": 77, "sale_price": 0}, "meta": {}})).await;
    let update = UpdateProduct::new(77).sale_price(Decimal::ZERO);
    let product = update.send(&store.client).await.unwrap().complete().unwrap();
    assert_eq!((product.id, product.sale_price), (Some(77), Some(Decimal::ZERO)));
}

/// Status 207 of an update of one product: the product is there, and something about it was refused.
fn half_done() -> serde_json::Value {
    json!({
        "data": [{"id": 77, "name": "Mug"}],
        "errors": [{"status": 422, "title": "Second image refused", "errors": {"images[1]": "too large"}}],
        "meta": {"total": 2, "success": 1, "failed": 1},
    })
}

#[tokio::test]
async fn a_partial_success_is_not_complete() {
    let store = Store::answering(207, half_done()).await;
    let outcome = UpdateProduct::new(77).name("Mug").send(&store.client).await.unwrap();
    assert!(!outcome.is_complete(), "{outcome:?}");
}

#[tokio::test]
async fn a_partial_success_tells_what_was_taken_and_what_refused() {
    let store = Store::answering(207, half_done()).await;
    let outcome = UpdateProduct::new(77).name("Mug").send(&store.client).await.unwrap();
    let Saved::Partial(batch) = outcome else { panic!("{outcome:?}") };
    let refused = &batch.errors[0].details;
    assert!(!batch.is_complete());
    assert_eq!(
        (
            batch.data[0].id,
            batch.meta.failed,
            refused.title.as_deref(),
            refused.field_errors["images[1]"].as_str()
        ),
        (Some(77), Some(1), Some("Second image refused"), "too large")
    );
}

#[tokio::test]
async fn a_batch_sends_each_item_with_its_own_fields() {
    let store = Store::answering(200, json!({"data": [{"id": 1}, {"id": 2}], "meta": {}})).await;
    let items = [ProductPut::new(1).sku("S"), ProductPut::new(2).brand_id(None)];
    let batch = UpdateProducts::new(items).send(&store.client).await.unwrap();
    assert!(batch.is_complete());
    assert_eq!(store.sent().await.text(), r#"[{"id":1,"sku":"S"},{"id":2,"brand_id":null}]"#);
}

#[tokio::test]
async fn variants_that_were_included_are_there() {
    let variant = json!({"id": 9, "sku": "M-RED", "price": null, "option_values": []});
    let store =
        Store::answering(200, json!({"data": [{"id": 1, "variants": [variant]}], "meta": {}}))
            .await;
    let page = GetProducts::new().include([Include::Variants]).send(&store.client).await.unwrap();
    let variants = page.items[0].variants.as_deref().unwrap();
    assert_eq!((variants[0].id, variants[0].sku.as_deref()), (Some(9), Some("M-RED")));
}

#[tokio::test]
async fn names_of_fields_are_typed_and_open() {
    let store = Store::answering(200, no_products()).await;
    let fields = [ProductField::Name, "not_listed_yet".into()];
    GetProducts::new().include_fields(fields).send(&store.client).await.unwrap();
    assert!(store.sent().await.line().ends_with("?include_fields=name,not_listed_yet"));
}
