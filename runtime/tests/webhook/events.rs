//! What a webhook tells.

use bigcommerce_runtime::registry::TypeEntry;
use bigcommerce_runtime::webhook::{Event, WebhookError};
use bigcommerce_runtime::{Json, payload, record};
use serde_json::json;

use crate::{BODY, verified};

#[derive(Clone, Debug, PartialEq)]
struct OrderStatusUpdated {
    r#type: Option<String>,
    id: Option<i64>,
    status: Option<OrderStatus>,
}
record!(OrderStatusUpdated { r#type, id, status });

#[derive(Clone, Debug, PartialEq)]
struct OrderStatus {
    previous_status_id: Option<i64>,
    new_status_id: Option<i64>,
}
record!(OrderStatus { previous_status_id, new_status_id });

#[derive(Clone, Debug, PartialEq)]
struct Cart {
    r#type: Option<String>,
    id: Option<String>,
}
record!(Cart { r#type, id });

#[derive(Clone, Debug, PartialEq)]
enum Data {
    OrderStatusUpdated(OrderStatusUpdated),
    CartCreated(Cart),
    CartUpdated(Cart),
    Unknown(Json),
}
payload!(Data {
    OrderStatusUpdated = "store/order/statusUpdated",
    CartCreated = "store/cart/created",
    CartUpdated = "store/cart/updated",
});

/// An event of the scope with these data, as it comes.
fn json(scope: &str, data: &Json) -> Json {
    json!({
        "scope": scope,
        "store_id": "1001",
        "data": data,
        "hash": "5e1f",
        "created_at": 1_614_265_329,
        "producer": "stores/abc123",
    })
}

fn event(scope: &str, data: &Json) -> Event<Data> {
    verified(json(scope, data).to_string().as_bytes()).event().unwrap()
}

fn status_updated() -> Json {
    json!({"type": "order", "id": 250, "status": {"previous_status_id": 0, "new_status_id": 11}})
}

#[test]
fn the_scope_chooses_the_type_of_the_data() {
    let event = event("store/order/statusUpdated", &status_updated());
    let Data::OrderStatusUpdated(order) = &event.data else { panic!("{event:?}") };
    assert_eq!((order.id, order.status.as_ref().unwrap().new_status_id), (Some(250), Some(11)));
    assert_eq!(event.data.scope(), Some("store/order/statusUpdated"));
}

#[test]
fn scopes_with_one_type_stay_apart() {
    let cart = json!({"type": "cart", "id": "0934"});
    assert!(matches!(event("store/cart/updated", &cart).data, Data::CartUpdated(_)));
    assert!(matches!(event("store/cart/created", &cart).data, Data::CartCreated(_)));
}

#[test]
fn an_unknown_scope_keeps_its_data() {
    let data = json!({"anything": [1, null, "x"]});
    let event = event("store/moon/eclipsed", &data);
    assert_eq!((event.scope.as_str(), event.data.scope()), ("store/moon/eclipsed", None));
    assert_eq!(event.data, Data::Unknown(data));
}

#[test]
fn all_events_have_store_hash_and_time() {
    let event = event("store/moon/eclipsed", &json!({}));
    assert_eq!(event.store_id.as_deref(), Some("1001"));
    assert_eq!(event.store_hash(), Some("abc123"));
    assert_eq!(event.hash.as_deref(), Some("5e1f"));
    assert_eq!(event.created_at.unwrap().to_rfc3339(), "2021-02-25T15:02:09+00:00");
}

#[test]
fn a_producer_that_is_no_store_has_no_store_hash() {
    let mut event = Event::new("store/order/created", Json::Null);
    for producer in ["stores/", "apps/7", ""] {
        event.producer = Some(producer.to_owned());
        assert_eq!(event.store_hash(), None, "{producer}");
    }
}

#[test]
fn an_event_goes_out_as_it_came_in() {
    let entry = TypeEntry::new::<Event<Data>>("Event");
    for (scope, data) in [
        ("store/order/statusUpdated", status_updated()),
        ("store/cart/created", json!({"type": "cart", "id": "0934"})),
        ("store/moon/eclipsed", json!({"phase": 0.25, "none": null})),
    ] {
        let json = json(scope, &data);
        let reencoded = entry.reencode(json.to_string().as_bytes()).unwrap();
        assert_eq!((reencoded.json, reencoded.notes), (json, vec![]), "{scope}");
    }
}

#[test]
fn the_scope_may_come_after_the_data() {
    let body = br#"{"data": {"id": "0934"}, "scope": "store/cart/created"}"#;
    let event: Event<Data> = verified(body).event().unwrap();
    assert!(matches!(event.data, Data::CartCreated(Cart { id: Some(_), .. })));
}

#[test]
fn an_event_is_as_lenient_as_answers_are() {
    let body = br#"{"scope": "store/cart/created", "store_id": 1001, "created_at": "1614265329", "new": 1, "data": {"id": 7, "more": true}}"#;
    let event: Event<Data> = verified(body).event().unwrap();
    assert_eq!(event.store_id.as_deref(), Some("1001"));
    assert_eq!(event.created_at.unwrap().timestamp(), 1_614_265_329);
    let Data::CartCreated(cart) = event.data else { panic!("another scope") };
    assert_eq!(cart.id.as_deref(), Some("7"));
}

#[test]
fn what_decoding_forgave_is_noted_at_its_place() {
    let body = br#"{"scope": "store/cart/created", "new": 1, "data": {"id": 7, "more": true}}"#;
    let notes = TypeEntry::new::<Event<Data>>("Event").reencode(body).unwrap().notes;
    let pointers: Vec<_> = notes.iter().map(|note| note.pointer.as_str()).collect();
    assert_eq!(pointers, ["/new", "/data/id", "/data/more"]);
}

#[test]
fn a_fraction_of_a_second_is_kept() {
    let json = json!({"scope": "store/moon/eclipsed", "data": {}, "created_at": 1_614_265_329.25});
    let event: Event = serde_json::from_value(json.clone()).unwrap();
    assert_eq!(serde_json::to_value(&event).unwrap(), json);
}

#[test]
fn a_body_that_is_no_json_is_told() {
    for body in [b"store/order/created".as_slice(), b"", b"{\"scope\": \"store/or", b"{} {}"] {
        let refused = verified(body).event::<Data>().unwrap_err();
        assert!(matches!(refused, WebhookError::NotJson(_)), "{refused}");
    }
}

#[test]
fn data_that_cannot_be_understood_are_told_with_their_path() {
    let body =
        br#"{"scope": "store/order/statusUpdated", "data": {"status": {"new_status_id": "done"}}}"#;
    let Err(WebhookError::Decode(error)) = verified(body).event::<Data>() else { panic!("read") };
    assert_eq!(error.path, "data.status.new_status_id");
    assert_eq!((error.found.as_str(), error.expected.as_str()), ("string \"done\"", "an integer"));
    assert_eq!(error.status, None);
    // The body is still there for whoever wants to look.
    assert!(verified(body).event::<Json>().is_ok());
}

#[test]
fn json_that_is_no_event_is_told() {
    for body in [b"null".as_slice(), b"[]", b"7", b"{}", br#"{"scope": null, "data": {}}"#] {
        let refused = verified(body).event::<Data>().unwrap_err();
        assert!(matches!(refused, WebhookError::Decode(_)), "{refused}");
    }
}

#[test]
fn an_event_of_one_scope_needs_no_enum() {
    let event: Event<OrderStatusUpdated> =
        serde_json::from_value(json("store/order/statusUpdated", &status_updated())).unwrap();
    assert_eq!(event.data.id, Some(250));
}

#[test]
fn an_event_without_data_has_empty_ones() {
    let body = br#"{"scope": "store/cart/created"}"#;
    let event: Event<Data> = verified(body).event().unwrap();
    assert_eq!(event.data, Data::CartCreated(Cart { r#type: None, id: None }));
}

#[test]
fn an_event_that_came_by_two_messages_has_one_key() {
    let mut second = verified(BODY);
    second.id = "msg_2".to_owned();
    assert_eq!(verified(BODY).dedup_key(), second.dedup_key());
    assert_eq!(second.dedup_key(), second.event::<Json>().unwrap().dedup_key().unwrap());
}

#[test]
fn events_that_differ_in_hash_scope_or_store_have_other_keys() {
    let event: Event = verified(BODY).event().unwrap();
    let changed = |change: fn(&mut Event)| {
        let mut changed = event.clone();
        change(&mut changed);
        changed.dedup_key()
    };
    assert_ne!(changed(|event| event.hash = Some("6f20".to_owned())), event.dedup_key());
    assert_ne!(changed(|event| event.scope = "store/order/updated".to_owned()), event.dedup_key());
    assert_ne!(
        changed(|event| event.producer = Some("stores/def456".to_owned())),
        event.dedup_key()
    );
}

#[test]
fn without_a_hash_the_id_of_the_message_is_the_key() {
    for body in [br#"{"scope": "store/order/created", "hash": ""}"#.as_slice(), b"no json"] {
        assert_eq!(verified(body).dedup_key(), "msg_1");
    }
}

#[test]
fn every_scope_of_an_enum_is_listed() {
    let scopes = ["store/order/statusUpdated", "store/cart/created", "store/cart/updated"];
    assert_eq!(Data::SCOPES, scopes);
}
