//! Orders of V2: bare lists, no body for an empty one, money as text, dates of mail.

use bigcommerce::v2::orders::{GetOrder, GetOrders, UpdateOrder};
use serde_json::json;

use crate::store::Store;

fn order() -> serde_json::Value {
    json!({
        "id": 118, "customer_id": 0, "date_created": "Fri, 05 Jun 2026 14:03:07 +0000", "date_shipped": "",
        "total_inc_tax": "19.9900", "items_total": "2", "is_deleted": 0, "fees": [], "currency_code": "EUR",
    })
}

#[tokio::test]
async fn no_orders_are_an_empty_list() {
    let store = Store::answering_nothing(204).await;
    let orders = GetOrders::new().id_min(100).limit(50).send(&store.client).await.unwrap();
    assert_eq!(orders, []);
    assert_eq!(store.sent().await.line(), "GET /stores/abc123/v2/orders?min_id=100&limit=50");
}

#[tokio::test]
async fn an_empty_array_is_an_empty_list() {
    let store = Store::answering(200, json!([])).await;
    assert_eq!(GetOrders::new().send(&store.client).await.unwrap(), []);
}

#[tokio::test]
async fn orders_come_as_a_bare_list() {
    let store = Store::answering(200, json!([order(), {"id": 119}])).await;
    let orders = GetOrders::new().send(&store.client).await.unwrap();
    assert_eq!(orders.iter().map(|order| order.id).collect::<Vec<_>>(), [Some(118), Some(119)]);
}

#[tokio::test]
async fn money_keeps_its_four_decimals() {
    let store = Store::answering(200, order()).await;
    let order = GetOrder::new(118).send(&store.client).await.unwrap();
    assert_eq!(order.total_inc_tax.map(|total| total.to_string()).as_deref(), Some("19.9900"));
}

#[tokio::test]
async fn a_date_of_mail_is_a_date_and_an_empty_one_none() {
    let store = Store::answering(200, order()).await;
    let order = GetOrder::new(118).send(&store.client).await.unwrap();
    assert_eq!(order.date_created.unwrap().to_rfc3339(), "2026-06-05T14:03:07+00:00");
    assert_eq!(order.date_shipped, None);
}

#[tokio::test]
async fn a_date_of_mail_goes_back_out_in_its_form() {
    let store = Store::answering(200, order()).await;
    let order = GetOrder::new(118).send(&store.client).await.unwrap();
    let written = serde_json::to_value(&order).unwrap();
    assert_eq!(written["date_created"], "Fri, 05 Jun 2026 14:03:07 +0000");
}

#[tokio::test]
async fn numbers_as_text_and_booleans_as_numbers_are_understood() {
    let store = Store::answering(200, order()).await;
    let order = GetOrder::new(118).send(&store.client).await.unwrap();
    assert_eq!((order.items_total, order.is_deleted), (Some(2.into()), Some(false)));
}

#[tokio::test]
async fn an_update_goes_to_the_order_with_its_fields_alone() {
    let store = Store::answering(200, order()).await;
    UpdateOrder::new(118).status_id(2).staff_notes(None).send(&store.client).await.unwrap();
    let sent = store.sent().await;
    assert_eq!(
        (sent.line().as_str(), sent.text().as_str()),
        ("PUT /stores/abc123/v2/orders/118", r#"{"staff_notes":null,"status_id":2}"#)
    );
}

#[test]
fn a_date_filter_takes_a_time_in_utc() {
    use bigcommerce::Operation;
    use bigcommerce::chrono::{DateTime, Utc};
    let at: DateTime<Utc> = DateTime::from_timestamp(0, 0).unwrap();
    let request = GetOrders::new().date_created_min(at).request().unwrap();
    assert_eq!(request.query, "min_date_created=Thu%2C%2001%20Jan%201970%2000:00:00%20%2B0000");
}
