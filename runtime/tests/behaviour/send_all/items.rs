//! What becomes of each item of a batch, as far as the server tells it.

use super::{Mug, Server, create, delete, fates, update};
use crate::answer;
use bigcommerce_runtime::batch::Joined;
use bigcommerce_runtime::transport::{TransportError, TransportErrorKind};
use bigcommerce_runtime::{Batch, Error};
use serde_json::{Value as Json, json};

fn reasons<T>(joined: &Joined<T>) -> Vec<String> {
    joined.items().filter_map(|(_, item)| Some(item.reason()?.to_string())).collect()
}

/// What becomes of three mugs, 11, 12 and 13, that are answered so.
async fn judged(status: u16, body: Json) -> Joined<Batch<Mug>> {
    update(11..14).send_all(&Server::always(status, body).client()).await
}

#[tokio::test]
async fn a_refusal_that_names_an_item_gives_it_a_reason_of_its_own() {
    for key in ["1.sku", "[1].sku", "items[1].sku", "/1/sku"] {
        let joined = judged(422, json!({"title": "Invalid", "errors": {key: "taken"}})).await;
        let named = format!("Invalid; {key}: taken");
        assert_eq!(fates(&joined), "RRR");
        assert_eq!(reasons(&joined), [&named, "Invalid; sku: taken", &named], "{key}");
    }
}

#[tokio::test]
async fn a_refused_record_beside_its_field_errors_is_found_by_its_sku() {
    let refused = json!({"data": {"sku": "MUG-13"}, "field_errors": {"price": "negative"}});
    for body in [refused.clone(), json!({"batch_errors": [refused]})] {
        let joined = judged(422, body).await;
        assert_eq!(reasons(&joined).last().unwrap(), "price: negative");
        assert_eq!(fates(&joined), "RRR");
    }
}

#[tokio::test]
async fn a_broken_connection_leaves_items_unknown() {
    let server = Server::new(|_| Err(TransportError::new(TransportErrorKind::Broken, "gone")));
    assert_eq!(fates(&create(1..3).send_all(&server.client()).await), "??");
}

#[tokio::test]
async fn what_never_reached_the_server_was_not_taken() {
    let server = Server::new(|_| Err(TransportError::new(TransportErrorKind::Connect, "no host")));
    assert_eq!(fates(&create(1..3).send_all(&server.client()).await), "RR");
}

#[tokio::test]
async fn a_fault_of_the_server_leaves_items_unknown() {
    assert_eq!(fates(&judged(504, json!({"title": "Gateway"})).await), "???");
}

#[tokio::test]
async fn a_success_that_cannot_be_decoded_was_taken() {
    let joined = judged(200, json!({"data": [{"id": {"x": 1}}]})).await;
    assert_eq!((fates(&joined).as_str(), joined.is_complete()), ("TTT", false));
    assert!(matches!(joined.first_error(), Some(Error::Decode(_))));
}

#[tokio::test]
async fn a_page_of_html_leaves_items_unknown() {
    let server = Server::new(|_| Ok(answer(200, "<html>")));
    assert_eq!(fates(&update(1..3).send_all(&server.client()).await), "??");
}

#[tokio::test]
async fn partial_success_is_told_by_index() {
    for errors in [
        json!({"1.sku": "taken"}),
        json!({"1": "taken"}),
        json!([{"index": 1, "title": "taken"}]),
        json!([{"field": "items[1].sku", "message": "taken"}]),
        json!({"status": 422, "title": "Invalid", "errors": {"[1].sku": "taken"}}),
    ] {
        let joined = judged(207, json!({ "errors": errors })).await;
        assert_eq!(fates(&joined), "TRT", "{errors}");
        assert!(reasons(&joined)[0].contains("taken"), "{errors}");
    }
}

#[tokio::test]
async fn partial_success_is_told_by_id() {
    for errors in [
        json!([{"id": 12, "title": "No"}]),
        json!([{"product_id": "12", "title": "No"}]),
        json!([{"sku": "mug-12", "title": "No"}]),
        json!([{"data": {"id": 12}, "field_errors": {"sku": "taken"}}]),
        json!({"12": {"title": "No"}}),
        json!({"MUG-12": "No"}),
    ] {
        assert_eq!(fates(&judged(207, json!({ "errors": errors })).await), "TRT", "{errors}");
    }
}

#[tokio::test]
async fn data_tells_what_was_taken() {
    let body = json!({"data": [{"id": 13}, {"id": 11}], "errors": [{"title": "No"}]});
    let joined = judged(207, body).await;
    assert_eq!((fates(&joined).as_str(), reasons(&joined)), ("TRT", vec!["No".to_owned()]));
}

#[tokio::test]
async fn counts_that_leave_one_way_tell() {
    let none =
        json!({"errors": [{"title": "No"}], "meta": {"total": 3, "success": 0, "failed": 3}});
    assert_eq!(fates(&judged(207, none).await), "RRR");
    let all = json!({"errors": [], "meta": {"total": 3, "success": "3", "failed": "0"}});
    assert_eq!(fates(&judged(207, all).await), "TTT");
    let one = json!({"errors": [{"id": 11, "title": "No"}], "meta": {"success": 2, "failed": 1}});
    assert_eq!(fates(&judged(207, one).await), "RTT");
}

#[tokio::test]
async fn counts_that_leave_several_ways_leave_items_unknown() {
    let body =
        json!({"errors": [{"title": "No"}], "meta": {"total": 3, "success": 2, "failed": 1}});
    let joined = judged(207, body).await;
    assert_eq!((fates(&joined).as_str(), joined.unknown()), ("???", 3));
    assert_eq!(reasons(&joined), ["No", "No", "No"]);
}

#[tokio::test]
async fn counts_beyond_what_errors_name_leave_the_rest_unknown() {
    let body = json!({"errors": [{"id": 11, "title": "No"}], "meta": {"success": 1, "failed": 2}});
    assert_eq!(fates(&judged(207, body).await), "R??");
}

#[tokio::test]
async fn an_index_and_an_id_that_contradict_each_other_leave_items_unknown() {
    let body = json!({"errors": [{"index": 1, "id": 11, "title": "No"}]});
    assert_eq!(fates(&judged(207, body).await), "???");
}

#[tokio::test]
async fn an_item_in_data_and_in_errors_is_unknown() {
    let data = json!([{"id": 11}, {"id": 12}, {"id": 13}]);
    let named = json!({"data": data, "errors": [{"id": 12, "title": "No image"}]});
    assert_eq!(fates(&judged(207, named).await), "T?T");
    let unnamed = json!({"data": data, "errors": {"title": "No image"}});
    assert_eq!(fates(&judged(207, unnamed).await), "???");
}

#[tokio::test]
async fn the_index_of_a_list_inside_an_item_is_none() {
    let body = json!({"errors": {"status": 422, "title": "No", "errors": {"images.1.url": "bad"}}});
    assert_eq!(fates(&judged(207, body).await), "???");
}

#[tokio::test]
async fn partial_success_without_any_word_is_unknown() {
    assert_eq!(fates(&judged(207, json!({})).await), "???");
}

#[tokio::test]
async fn a_lone_item_is_the_one_that_errors_speak_of() {
    let server = Server::always(207, json!({"errors": {"title": "No"}}));
    assert_eq!(fates(&update(1..2).send_all(&server.client()).await), "R");
}

#[tokio::test]
async fn deleted_items_are_told_by_the_filter() {
    let server = Server::always(200, json!({"errors": [{"sku": "b,c", "title": "In use"}]}));
    assert_eq!(fates(&delete(&["a", "b,c"]).send_all(&server.client()).await), "TR");
}

#[tokio::test]
async fn a_field_with_the_name_of_an_error_key_is_a_field() {
    let joined = judged(422, json!({"errors": {"1.type": "unknown type", "type": "bad"}})).await;
    assert_eq!(reasons(&joined)[1], "type: unknown type");
}

#[tokio::test]
async fn items_that_look_alike_leave_an_error_without_a_place() {
    let server = Server::always(207, json!({"errors": [{"id": 5, "title": "No"}]}));
    assert_eq!(fates(&update([5, 5, 6]).send_all(&server.client()).await), "???");
}
