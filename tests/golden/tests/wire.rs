//! What the rules promise at run time: golden types against JSON, golden operations against the request they build.

use bigcommerce_golden::v2::rules::{
    date_time_v2 as date_time, filters_of_v2 as filters, text_with_format_decimal as fees,
};
use bigcommerce_golden::v3::rules::{
    additional_properties as bags, csv_lists as csv, exploded_lists as exploded,
    filters_grouped_by_field as filtered, header_parameter as headers,
    multipart_with_a_file as multipart, nullable_request_field as nullable,
    number_is_decimal as prices, odd_enum_values as odd, one_of_a_map as maps,
    one_of_beside_properties as beside, one_of_by_json_type as by_type, one_of_by_keys as by_keys,
    one_of_by_tag as by_tag, one_of_texts_of_two_formats as texts,
    one_of_two_records_with_the_same_keys as same_keys, one_of_with_a_part_of_the_others as lines,
    path_parameters as paths,
    recursive_type_is_boxed as folders, response_fields_are_optional as optional,
    text_body as text, urlencoded_form as form,
};
use bigcommerce_runtime::Nullable;
use bigcommerce_runtime::codegen::{Operation, Request};
use bigcommerce_runtime::transport::Body;
use rust_decimal::dec;
use serde_json::{Value, from_str, json, to_string, to_value};

fn built(operation: &impl Operation) -> Request {
    operation.request().unwrap()
}

/// Media type and text of a body.
fn sent(operation: &impl Operation) -> (String, String) {
    match built(operation).body {
        Body::Bytes { content_type, bytes } => {
            (content_type, String::from_utf8(bytes.to_vec()).unwrap())
        }
        other => panic!("no bytes: {other:?}"),
    }
}

fn body(operation: &impl Operation) -> String {
    sent(operation).1
}

#[test]
fn a_field_that_is_not_set_is_not_sent() {
    let thing = nullable::CreateThing::new("blue").brand("Oak");
    assert_eq!(body(&thing), r#"{"brand":"Oak","sku":"blue"}"#);
}

#[test]
fn a_nullable_field_that_is_set_to_none_is_sent_as_null() {
    let thing = nullable::CreateThing::new("blue").weight(None);
    assert_eq!(body(&thing), r#"{"weight":null,"sku":"blue"}"#);
}

#[test]
fn null_and_nothing_are_told_apart() {
    let null: nullable::NullableThing = from_str(r#"{"brand": null, "sku": "a"}"#).unwrap();
    assert_eq!((null.brand, null.weight), (Nullable::Null, Nullable::Unset));
}

#[test]
fn a_missing_required_field_is_empty() {
    let thing: nullable::NullableThing = from_str("{}").unwrap();
    assert_eq!(thing.sku, "");
}

#[test]
fn null_in_a_required_response_field_is_none() {
    let widget: optional::Widget = from_str(r#"{"id": null, "name": "a"}"#).unwrap();
    assert_eq!((widget.id, widget.name.as_deref()), (None, Some("a")));
}

#[test]
fn fields_that_nobody_declared_are_skipped() {
    let widget: optional::Widget = from_str(r#"{"more": {"deep": [1]}, "id": 7}"#).unwrap();
    assert_eq!(widget.id, Some(7));
}

#[test]
fn money_as_text_keeps_its_scale() {
    let fee: fees::Fee = from_str(r#"{"fee":"19.9900","fees":["1.0"]}"#).unwrap();
    assert_eq!(fee.fee, Some(dec!(19.9900)));
    assert_eq!(to_string(&fee).unwrap(), r#"{"fee":"19.9900","fees":["1.0"]}"#);
}

#[test]
fn a_number_is_exact() {
    let prices: prices::Prices = from_str(r#"{"price": 0.1, "cost": "12.50"}"#).unwrap();
    assert_eq!((prices.price, prices.cost), (Some(dec!(0.1)), Some(dec!(12.50))));
}

#[test]
fn a_date_of_v2_goes_out_in_the_form_it_came() {
    let sent = r#"{"date_created":"Tue, 20 Nov 2012 00:00:00 +0000"}"#;
    let event: date_time::Event = from_str(sent).unwrap();
    assert_eq!(to_string(&event).unwrap(), sent);
}

#[test]
fn an_empty_date_is_none() {
    let event: date_time::Event = from_str(r#"{"date_created": ""}"#).unwrap();
    assert_eq!(event.date_created, None);
}

#[test]
fn an_unknown_text_goes_out_as_it_came() {
    let sent = r#"{"mark":"Never heard of"}"#;
    let odd: odd::Odd = from_str(sent).unwrap();
    assert_eq!(odd.mark, Some(odd::OddMark::Unknown("Never heard of".to_owned())));
    assert_eq!(to_string(&odd).unwrap(), sent);
}

#[test]
fn a_text_that_differs_in_case_is_a_value_of_its_own() {
    assert_eq!(odd::OddMark::from("A"), odd::OddMark::AUpper);
}

#[test]
fn a_union_is_chosen_by_its_tag() {
    let shape: by_tag::ShapeInput =
        from_str(r#"{"shape": {"size": 2, "figure": "rectangle"}}"#).unwrap();
    assert!(matches!(shape.shape, Some(by_tag::ShapeInputShape::Square(_))), "{shape:?}");
}

#[test]
fn a_union_is_chosen_by_its_keys() {
    let target: by_keys::TargetInput =
        from_str(r#"{"target": {"exact": true, "category": "mugs"}}"#).unwrap();
    assert!(matches!(target.target, Some(by_keys::TargetInputTarget::Category(_))), "{target:?}");
}

#[test]
fn what_fits_no_alternative_goes_out_as_it_came() {
    let sent = r#"{"target":{"planet":"Mars"}}"#;
    let target: by_keys::TargetInput = from_str(sent).unwrap();
    assert!(matches!(target.target, Some(by_keys::TargetInputTarget::Other(_))), "{target:?}");
    assert_eq!(to_string(&target).unwrap(), sent);
}

#[test]
fn keys_of_two_alternatives_go_out_as_they_came() {
    let sent = r#"{"target":{"product":1,"category":"mugs"}}"#;
    let target: by_keys::TargetInput = from_str(sent).unwrap();
    assert!(matches!(target.target, Some(by_keys::TargetInputTarget::Other(_))), "{target:?}");
    assert_eq!(to_string(&target).unwrap(), sent);
}

#[test]
fn a_null_key_of_another_alternative_does_not_choose_it() {
    let sent = json!({"target": {"product": null, "category": "mugs"}});
    let target: by_keys::TargetInput = serde_json::from_value(sent).unwrap();
    assert!(matches!(target.target, Some(by_keys::TargetInputTarget::Category(_))), "{target:?}");
}

#[test]
fn an_alternative_without_a_key_of_its_own_has_the_shared_keys() {
    let line: lines::Line = from_str(r#"{"line": {"id": 1, "quantity": 0}}"#).unwrap();
    assert!(matches!(line.line, Some(lines::LineItem::Gone(_))), "{line:?}");
    let line: lines::Line = from_str(r#"{"line": {"id": 1, "product_id": 2}}"#).unwrap();
    assert!(matches!(line.line, Some(lines::LineItem::Product(_))), "{line:?}");
}

#[test]
fn properties_beside_alternatives_are_in_each() {
    for sent in [
        json!({"beside": {"name": "a", "amount": 1}}),
        json!({"beside": {"name": "a", "percentage": 1}}),
        json!({"beside": {"name": "a", "reason": "b"}}),
        json!({"within": {"note": "a", "percentage": 1}}),
    ] {
        let fee: beside::Fee = serde_json::from_value(sent.clone()).unwrap();
        assert!(!format!("{fee:?}").contains("Other("), "{fee:?}");
        assert_eq!(to_value(&fee).unwrap(), sent);
    }
}

#[test]
fn a_property_of_joined_alternatives_is_either() {
    for sent in
        [json!({"rule": {"field": "a", "value": "b"}}), json!({"rule": {"value": ["b", "c"]}})]
    {
        let rule: same_keys::Rule = serde_json::from_value(sent.clone()).unwrap();
        assert_eq!(to_value(&rule).unwrap(), sent);
    }
}

#[test]
fn a_map_beside_a_record_has_the_keys_that_the_record_does_not_know() {
    let settings: maps::Setting = from_str(r#"{"beside_a_record": {"size": 1}}"#).unwrap();
    assert!(
        matches!(settings.beside_a_record, Some(maps::SettingBesideARecord::Map(_))),
        "{settings:?}"
    );
}

#[test]
fn a_decimal_in_a_string_keeps_its_scale_as_an_alternative() {
    let sent = r#"{"price":"19.9900"}"#;
    let moment: texts::Moment = from_str(sent).unwrap();
    assert!(matches!(moment.price, Some(texts::MomentPrice::Text(_))), "{moment:?}");
    assert_eq!(to_string(&moment).unwrap(), sent);
}

#[test]
fn alternatives_of_every_json_type_go_out_as_they_came() {
    for value in [json!("a"), json!(1.5), json!(true), json!(["a"]), json!({"deep": "a"})] {
        let input: by_type::InputInput = serde_json::from_value(json!({"value": value})).unwrap();
        let chosen = input.value.clone().unwrap();
        assert!(!matches!(chosen, by_type::InputInputValue::Other(_)), "{chosen:?}");
        assert_eq!(to_value(&input).unwrap(), json!({"value": value}));
    }
}

#[test]
fn a_type_may_contain_itself() {
    let sent = r#"{"path":"a","parent":{"path":"b","parent":{"path":"c"}}}"#;
    let folder: folders::Folder = from_str(sent).unwrap();
    assert_eq!(to_string(&folder).unwrap(), sent);
}

#[test]
fn maps_keep_their_order_and_an_empty_one_may_come_as_a_list() {
    let bag: bags::Bag = from_str(r#"{"counts": {"z": 1, "a": 2}, "gems": []}"#).unwrap();
    let counts: Vec<(String, i64)> = bag.counts.unwrap().into_iter().collect();
    assert_eq!(counts, [("z".to_owned(), 1), ("a".to_owned(), 2)]);
}

#[test]
fn filters_go_out_under_their_names() {
    let request = built(
        &filtered::GetProducts::new().price_min(dec!(9.90)).name_like("%a b&c%").id_in([1, 2]),
    );
    assert_eq!(request.path_and_query(), "/products?price:min=9.90&name:like=%25a%20b%26c%25&id:in=1,2");
}

#[test]
fn filters_of_v2_go_out_under_their_names() {
    let request = built(&filters::GetOrders::new().id_min(3).total_max(dec!(5)));
    assert_eq!(request.path_and_query(), "/orders?min_id=3&max_total=5");
}

#[test]
fn a_comma_in_an_item_of_a_list_is_encoded() {
    let request = built(&csv::GetThings::new().sku_in(["a,b", "c"]));
    assert_eq!(request.query, "sku:in=a%2Cb,c");
}

#[test]
fn an_exploded_list_says_its_name_each_time() {
    let request = built(&exploded::GetThings::new(["red", "blue"]).sku(["a", "b"]).sizes([7]));
    assert_eq!(
        request.query,
        "colour%5B%5D=red&colour%5B%5D=blue&sku=a&sku=b&sizes%5B%5D=7"
    );
}

#[test]
fn arguments_of_the_path_are_encoded() {
    let request = built(&paths::GetAbc::new(7, "a/b c", paths::Kind::Metal));
    assert_eq!(
        (request.method.as_str(), request.path.as_str()),
        ("GET", "/a/7/b/a%2Fb%20c/c/metal")
    );
}

#[test]
fn an_argument_that_would_name_another_resource_is_refused() {
    assert!(paths::GetAbc::new(7, "..", paths::Kind::Metal).request().is_err());
}

#[test]
fn a_header_goes_out_under_its_name() {
    let request = built(&headers::GetThings::new("yes").x_trace_id("abc"));
    assert_eq!(request.headers.get("X-Trace-Id").unwrap(), "abc");
}

#[test]
fn a_required_header_is_an_argument() {
    let request = built(&headers::GetThings::new("yes"));
    assert_eq!(request.headers.get("X-Needed").unwrap(), "yes");
}

#[test]
fn a_form_goes_out_urlencoded() {
    let (media_type, text) = sent(&form::CreateToken::new("a&b").lifetime(5));
    assert_eq!(media_type, "application/x-www-form-urlencoded");
    assert_eq!(text, "grant=a%26b&lifetime=5");
}

#[test]
fn a_file_goes_out_as_a_part() {
    let file = bigcommerce_runtime::File::new("a.png", "bytes");
    let request = built(&multipart::CreateImage::new(file).caption("A"));
    assert!(matches!(request.body, Body::Multipart(_)), "{:?}", request.body);
}

#[test]
fn a_text_goes_out_as_it_is() {
    let (media_type, text) = sent(&text::UpdateRobots::new("User-agent: *"));
    assert_eq!(
        (media_type.as_str(), text.as_str()),
        ("text/plain; charset=utf-8", "User-agent: *")
    );
}

#[test]
fn an_answer_of_another_type_says_where_it_is_wrong() {
    let fault = from_str::<optional::Widget>(r#"{"id": {"a": 1}}"#).unwrap_err();
    assert!(fault.to_string().contains("id"), "{fault}");
}

#[test]
fn any_serde_format_can_carry_a_record() {
    let value: Value = to_value(optional::Widget::default()).unwrap();
    assert_eq!(value, json!({}));
}
