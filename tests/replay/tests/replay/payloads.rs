//! How a payload finds its operation, and how it is read there.

use bigcommerce_replay::replay::{Replayed, Verdict, replay};
use bigcommerce_replay::sample::{Kind, Sample, Status};

fn sample(method: &str, path: &str, status: Status, body: &str) -> Sample {
    Sample {
        source: "payload.json".to_owned(),
        method: method.to_owned(),
        path: path.to_owned(),
        status,
        kind: Kind::Response,
        body: body.as_bytes().to_vec(),
    }
}

fn replayed(method: &str, path: &str, status: Status, body: &str) -> Replayed {
    replay(&sample(method, path, status, body))
}

#[test]
fn a_path_of_no_operation_is_unknown() {
    let row = replayed("GET", "/v3/no/such/path", Status::Success, "{}");
    assert!(matches!(row.verdict, Verdict::Unknown(_)), "{row:?}");
    assert_eq!(row.operation, None);
}

fn event(body: &str) -> Replayed {
    replay(&Sample { kind: Kind::Webhook, ..sample("", "", Status::Any, body) })
}

#[test]
fn the_event_of_a_webhook_is_known_by_its_scope() {
    let body = r#"{"scope": "store/mug/broken", "store_id": "1", "producer": "stores/abc", "hash": "x",
        "created_at": 1700000000, "data": {"type": "mug", "id": 7, "sku": {"product_id": 1}}}"#;
    let row = event(&body.replace("mug/broken", "order/archived"));
    assert_eq!(row.verdict, Verdict::Ok);
    assert_eq!(row.operation.as_deref(), Some("webhook::Event of store/order/archived"));
    assert_eq!(row.decoded_as, "OrderArchived");
    assert!(matches!(event(body).verdict, Verdict::Unknown(_)));
}

#[test]
fn a_scope_that_is_also_written_in_another_way_is_known() {
    let row = event(
        r#"{"scope": "store/customer/address/update", "data": {"type": "customer", "id": 7}}"#,
    );
    assert_eq!((row.verdict, row.decoded_as.as_str()), (Verdict::Ok, "CustomerAddressUpdated"));
}

#[test]
fn an_answer_of_b2b_edition_that_says_it_is_a_refusal_is_one() {
    let body = r#"{"code": 404, "data": {"errMsg": "gone"}, "meta": {"message": "NOT FOUND"}}"#;
    let row = replayed("GET", "/api/v3/io/companies/{companyId}", Status::Code(200), body);
    assert_eq!(row.verdict, Verdict::Ok);
    assert!(!row.decoded_as.starts_with("success"), "{}", row.decoded_as);
}

#[test]
fn the_data_of_an_event_are_read_by_its_scope() {
    let row = event(
        r#"{"scope": "store/cart/converted", "data": {"type": "cart", "id": "c1", "orderId": 7, "coupon": 1}}"#,
    );
    assert_eq!((row.verdict, row.decoded_as.as_str()), (Verdict::Ok, "CartConverted"));
    assert_eq!(row.undocumented, ["/data/coupon".to_owned()].into());
}

#[test]
fn an_event_without_data_or_with_its_date_as_a_text_comes_back() {
    let row = event(
        r#"{"scope": "store/app/uninstalled", "created_at": "2026-01-31T00:00:00Z", "data": null}"#,
    );
    assert_eq!(row.verdict, Verdict::Ok);
    let row = event(r#"{"scope": "store/app/uninstalled", "producer": "stores/abc", "hash": "x"}"#);
    assert_eq!(row.verdict, Verdict::Ok);
}

#[test]
fn data_that_are_not_those_of_the_scope_failed_at_their_path() {
    let row = event(r#"{"scope": "store/order/created", "data": {"id": "an order"}}"#);
    let Verdict::Failed { path, .. } = row.verdict else { panic!("{row:?}") };
    assert_eq!(path, "data.id");
}

#[test]
fn an_event_that_is_none_failed() {
    assert!(matches!(event("[1, 2]").verdict, Verdict::Failed { .. }));
    assert!(matches!(event("null").verdict, Verdict::Failed { .. }));
}

#[test]
fn what_cannot_be_understood_failed_at_its_path() {
    let row =
        replayed("GET", "/v3/catalog/brands", Status::Success, r#"{"data": [{"id": "one"}]}"#);
    let Verdict::Failed { path, found, expected } = row.verdict else { panic!("{row:?}") };
    assert_eq!((path.as_str(), expected.as_str()), ("data[0].id", "an integer"));
    assert!(found.contains("one"), "{found}");
}

#[test]
fn text_that_is_no_json_failed() {
    let row = replayed("GET", "/v3/catalog/brands", Status::Success, "<html>");
    assert!(matches!(row.verdict, Verdict::Failed { .. }), "{row:?}");
}

#[test]
fn what_no_type_reads_failed_and_is_not_lost_where_it_cannot_be_compared() {
    for odd in [r#""\ud800""#.to_owned(), ["[".repeat(50_000), "]".repeat(50_000)].concat()] {
        let body = format!(r#"{{"data": {{"id": 1, "odd": {odd}}}}}"#);
        let row = replayed("GET", "/v3/catalog/brands/{id}", Status::Success, &body);
        assert!(matches!(row.verdict, Verdict::Failed { .. }), "{row:?}");
    }
}

#[test]
fn an_empty_body_is_an_empty_answer() {
    assert_eq!(replayed("GET", "/v2/orders", Status::Code(204), "").verdict, Verdict::Ok);
    assert_eq!(replayed("GET", "/v3/catalog/brands", Status::Success, " ").verdict, Verdict::Ok);
}

#[test]
fn a_body_where_none_is_documented_is_listed_and_not_lost() {
    let row = replayed("DELETE", "/v3/catalog/brands/{id}", Status::Code(200), r#"{"id": 1}"#);
    assert_eq!((row.verdict, row.undocumented.len()), (Verdict::Ok, 1));
}

#[test]
fn a_byte_order_mark_is_passed_over() {
    let row = replayed(
        "GET",
        "/v3/catalog/brands/{id}",
        Status::Success,
        "\u{feff}{\"data\": {\"id\": 1}}",
    );
    assert_eq!((row.verdict, row.undocumented.len()), (Verdict::Ok, 0));
}

#[test]
fn an_answer_of_unknown_status_that_names_a_failure_is_the_declared_error() {
    let body = r#"{"status": 404, "title": "Gone", "type": "x", "instance": "y"}"#;
    let row = replayed("GET", "/v3/catalog/brands/{id}", Status::Any, body);
    assert_eq!((row.verdict, row.decoded_as.as_str()), (Verdict::Ok, "NotFound"));
}

#[test]
fn an_answer_of_unknown_status_that_names_none_is_a_success() {
    let row = replayed("GET", "/v3/catalog/brands/{id}", Status::Any, r#"{"data": {"id": 1}}"#);
    assert_eq!((row.verdict, row.decoded_as.as_str()), (Verdict::Ok, "success 200"));
}

#[test]
fn the_code_of_a_coupon_is_no_status() {
    let row = replayed("GET", "/v2/coupons/{id}", Status::Any, r#"{"id": 1, "code": "450"}"#);
    assert_eq!((row.verdict, row.decoded_as.as_str()), (Verdict::Ok, "success 200"));
}

#[test]
fn a_failure_without_a_declared_body_keeps_it_as_it_came() {
    let row = replayed("GET", "/v3/catalog/brands/{id}", Status::Code(418), "<html>");
    assert_eq!((row.verdict, row.decoded_as.as_str()), (Verdict::Ok, "the raw body of a 418"));
}

#[test]
fn a_request_is_read_as_the_body_of_its_operation() {
    let body = r#"{"name": "Mug", "type": "physical", "weight": 1.5, "price": "9.95"}"#;
    let request =
        Sample { kind: Kind::Request, ..sample("POST", "/v3/catalog/products", Status::Any, body) };
    let row = replay(&request);
    assert_eq!((row.verdict, row.decoded_as.as_str()), (Verdict::Ok, "ProductPost"));
}

#[test]
fn money_of_v2_goes_back_as_the_text_it_came_as() {
    let row = replayed(
        "GET",
        "/v2/orders/{id}",
        Status::Success,
        r#"{"id": 1, "total_ex_tax": "10.9900"}"#,
    );
    assert_eq!(row.verdict, Verdict::Ok);
    assert!(row.lenient.is_empty(), "{:?}", row.lenient);
}
