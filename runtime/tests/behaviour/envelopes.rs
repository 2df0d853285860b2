//! Envelopes: there, missing, unexpected, empty; and back to JSON with nothing lost.

use super::{answer, decode};
use bigcommerce_runtime::codegen::*;
use bigcommerce_runtime::{Meta, Pagination};
use serde_json::json;

#[derive(Clone, Debug, Default, PartialEq)]
struct Brand {
    id: Option<i64>,
    status: Option<String>,
}
record!(Brand { id, status });

fn brand(id: i64) -> Brand {
    Brand { id: Some(id), status: None }
}

fn reencoded<E: Envelope>(json: &Json) -> Json {
    E::reencode(&answer(200, &json.to_string())).unwrap()
}

#[test]
fn data_is_taken_out_of_its_envelope() {
    assert_eq!(decode::<Data<Brand>>(r#"{"data": {"id": 1}, "meta": {}}"#), brand(1));
}

#[test]
fn data_after_meta_is_found() {
    assert_eq!(decode::<Data<Brand>>(r#"{"meta": {}, "data": {"id": 1}}"#), brand(1));
}

#[test]
fn data_without_envelope_is_the_value() {
    assert_eq!(decode::<Data<Brand>>(r#"{"id": 1, "name": "x"}"#), brand(1));
}

#[test]
fn a_bare_value_whose_only_key_an_envelope_could_have_is_the_value() {
    let expected = Brand { id: None, status: Some("on".to_owned()) };
    assert_eq!(decode::<Data<Brand>>(r#"{"status": "on"}"#), expected);
}

#[test]
fn null_or_no_data_is_the_empty_value() {
    assert!(
        [r#"{"data": null}"#, r#"{"data": []}"#, r#"{"meta": {}}"#, "{}", "", " \n"]
            .iter()
            .all(|body| decode::<Data<Brand>>(body) == Brand::default())
    );
}

#[test]
fn a_scalar_may_stand_in_an_envelope() {
    assert_eq!(decode::<Data<i64>>(r#"{"data": "7"}"#), 7);
}

#[test]
fn bare_is_the_value() {
    assert_eq!(decode::<Bare<Brand>>(r#"{"id": 1}"#), brand(1));
}

#[test]
fn bare_with_an_unknown_envelope_is_the_value_inside() {
    assert_eq!(decode::<Bare<Brand>>(r#"{"data": {"id": 1}, "meta": {}}"#), brand(1));
}

#[test]
fn a_bare_record_with_a_field_data_keeps_it() {
    #[derive(Clone, Debug, PartialEq)]
    struct Hook {
        data: Option<Json>,
    }
    record!(Hook { data });
    assert_eq!(decode::<Bare<Hook>>(r#"{"data": {"data": 1}}"#).data, Some(json!({"data": 1})));
}

#[test]
fn an_unknown_envelope_may_have_keys_that_no_other_has() {
    let body = json!({"data": {"id": 1}, "links": {"self": "/x"}});
    assert_eq!(reencoded::<Bare<Brand>>(&body), body);
}

#[test]
fn data_beside_a_field_of_the_record_is_no_envelope() {
    let body = json!({"id": 1, "data": {"id": 2}});
    assert_eq!(reencoded::<Bare<Brand>>(&body), json!({"id": 1}));
}

#[test]
fn a_bare_list_is_a_list_with_and_without_envelope() {
    assert_eq!(
        decode::<BareList<Brand>>(r#"[{"id": 1}]"#),
        decode::<BareList<Brand>>(r#"{"data": [{"id": 1}]}"#)
    );
}

#[test]
fn an_empty_body_is_an_empty_list() {
    assert!(decode::<BareList<Brand>>("").is_empty() && decode::<Page<Brand>>("").is_empty());
}

#[test]
fn a_page_has_items_and_pagination() {
    let page = decode::<Page<Brand>>(
        r#"{"data": [{"id": 1}], "meta": {"pagination": {"total": "9", "current_page": 2}}}"#,
    );
    let position = page.pagination().map(|pagination| (pagination.total, pagination.current_page));
    assert_eq!((page.items, position), (vec![brand(1)], Some((Some(9), Some(2)))));
}

#[test]
fn a_page_has_cursors() {
    let page = decode::<Page<Brand>>(
        r#"{"data": [], "meta": {"cursor_pagination": {"end_cursor": "abc"}}}"#,
    );
    assert_eq!(page.cursor().and_then(|cursor| cursor.end_cursor.as_deref()), Some("abc"));
}

#[test]
fn a_page_of_b2b_edition_has_its_total() {
    let page = decode::<Page<Brand>>(
        r#"{"code": 200, "data": [], "meta": {"pagination": {"totalCount": 3, "offset": 0}}}"#,
    );
    assert_eq!(page.pagination().and_then(|pagination| pagination.total_count), Some(3));
}

#[test]
fn a_page_without_envelope_is_its_items() {
    assert_eq!(
        decode::<Page<Brand>>(r#"[{"id": 1}, {"id": 2}]"#)
            .into_iter()
            .filter_map(|brand| brand.id)
            .sum::<i64>(),
        3
    );
}

#[test]
fn a_page_is_a_slice() {
    assert_eq!(decode::<Page<Brand>>(r#"{"data": [{"id": 1}]}"#).first(), Some(&brand(1)));
}

#[test]
fn a_meta_that_is_an_empty_array_is_no_meta() {
    assert_eq!(decode::<Page<Brand>>(r#"{"data": [], "meta": []}"#).meta, Meta::default());
}

#[test]
fn a_page_is_written_with_one_meta() {
    let json = r#"{"data":[],"meta":[]}"#;
    assert_eq!(serde_json::to_string(&decode::<Page<Brand>>(json)).unwrap(), json);
}

#[test]
fn empty_passes_over_any_body() {
    decode::<Empty>("<html>");
}

#[test]
fn maybe_without_body_is_none() {
    assert_eq!(
        (decode::<Maybe<Data<i64>>>(""), decode::<Maybe<Data<i64>>>(r#"{"data": 1}"#)),
        (None, Some(1))
    );
}

#[test]
fn text_and_bytes_are_the_body() {
    assert_eq!(
        (decode::<Text>("a,b\n"), decode::<RawBytes>("x")),
        ("a,b\n".to_owned(), Bytes::from("x"))
    );
}

#[test]
fn trailing_text_after_the_json_is_an_error() {
    assert!(Data::<Brand>::decode(&answer(200, r#"{"data": {}} x"#)).is_err());
}

#[test]
fn an_envelope_goes_out_as_it_came() {
    let bodies = [
        json!({"data": {"id": 1}, "meta": {"a": [1, {"b": null}]}}),
        json!({"data": null}),
        json!({"meta": {}}),
        json!({}),
        json!({"id": 1}),
    ];
    assert!(bodies.iter().all(|body| reencoded::<Data<Brand>>(body) == *body));
}

#[test]
fn a_page_goes_out_as_it_came() {
    let bodies = [
        json!({"data": [{"id": 1}], "meta": {"pagination": {"total": 1, "too_many": false}}, "x": 1}),
        json!({"data": [], "meta": []}),
        json!([{"id": 1}]),
    ];
    assert!(bodies.iter().all(|body| reencoded::<Page<Brand>>(body) == *body));
}

#[test]
fn a_position_in_another_form_goes_out_in_its_own() {
    let body = json!({"data": [], "meta": {"pagination": {"total": "7"}}});
    let written = json!({"data": [], "meta": {"pagination": {"total": 7}}});
    assert_eq!(reencoded::<Page<Brand>>(&body), written);
}

#[test]
fn a_bare_value_goes_out_with_the_envelope_it_came_with() {
    let bodies = [json!({"id": 1}), json!({"data": {"id": 1}, "meta": {"x": 1}})];
    assert!(bodies.iter().all(|body| reencoded::<Bare<Brand>>(body) == *body));
}

#[test]
fn meta_keeps_what_it_does_not_know() {
    let json = json!({
        "pagination": {"total": 1, "too_many": true, "links": {"next": "?page=2", "self": "x"}},
        "cursor_pagination": {"end_cursor": "c", "x": {}},
        "total": 3, "new": [1],
    });
    let meta: Meta = serde_json::from_value(json.clone()).unwrap();
    assert_eq!(serde_json::to_value(&meta).unwrap(), json);
}

#[test]
fn a_key_of_meta_that_cannot_be_understood_is_kept_as_it_is() {
    let json = json!({"pagination": {"total": {"odd": 1}}, "failed": "many"});
    let meta: Meta = serde_json::from_value(json.clone()).unwrap();
    assert_eq!(serde_json::to_value(&meta).unwrap(), json);
}

#[test]
fn null_in_meta_is_kept() {
    let json = json!({"pagination": {"links": null, "total": null}});
    let meta: Meta = serde_json::from_value(json.clone()).unwrap();
    assert_eq!(serde_json::to_value(&meta).unwrap(), json);
}

#[test]
fn a_page_is_read_from_what_it_was_written_to() {
    let page = decode::<Page<Brand>>(
        r#"{"data": [{"id": 1}], "meta": {"pagination": {"total": 1}}, "x": 1}"#,
    );
    let again: Page<Brand> = serde_json::from_value(serde_json::to_value(&page).unwrap()).unwrap();
    assert_eq!(again, page);
}

#[test]
fn a_page_whose_items_cannot_be_read_is_an_error_of_serde() {
    assert!(serde_json::from_str::<Page<Brand>>(r#"{"data": [{"id": "x"}]}"#).is_err());
}

#[test]
fn links_are_read() {
    let pagination: Pagination =
        serde_json::from_value(json!({"links": {"next": "?page=2"}})).unwrap();
    assert_eq!(pagination.links.and_then(|links| links.next).as_deref(), Some("?page=2"));
}
