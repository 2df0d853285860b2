//! Envelopes written: the answer that is made of a value decodes to the value again.

use super::decode;
use bigcommerce_runtime::codegen::*;
use bigcommerce_runtime::transport::Answer;
use bigcommerce_runtime::{HeaderMap, StatusCode};
use serde_json::json;

#[derive(Clone, Debug, Default, PartialEq)]
struct Brand {
    id: Option<i64>,
    status: Option<String>,
}
record!(Brand { id, status });

#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "as generated")]
enum Written {
    Ok(i64),
    Many(Batch<i64>),
    Report(String),
    NoContent,
}
outcome!(Written { 200 Ok(Data<i64>), 207 Many(Batch<i64>), 203 Report(Text), 204 NoContent });

fn brand() -> Brand {
    Brand { id: Some(1), status: Some("on".to_owned()) }
}

fn written<E: Envelope>(output: &E::Output) -> Answer {
    Answer {
        status: StatusCode::from_u16(E::status(output).unwrap_or(200)).unwrap(),
        headers: HeaderMap::new(),
        body: E::body(output).unwrap(),
    }
}

fn survives<E: Envelope<Output: PartialEq>>(output: &E::Output) -> bool {
    E::decode(&written::<E>(output)).unwrap() == *output
}

#[test]
fn data_stands_in_an_envelope() {
    assert_eq!(
        Data::encode(&brand()).unwrap(),
        json!({"data": {"id": 1, "status": "on"}, "meta": {}})
    );
}

#[test]
fn data_survives() {
    assert!(survives::<Data<Brand>>(&brand()) && survives::<Data<Brand>>(&Brand::default()));
    assert!(survives::<Data<Json>>(&json!({"data": 1})) && survives::<Data<Json>>(&Json::Null));
}

#[test]
fn a_bare_value_stands_alone() {
    assert_eq!(Bare::encode(&brand()).unwrap(), json!({"id": 1, "status": "on"}));
}

#[test]
fn bare_values_survive() {
    assert!(survives::<Bare<Brand>>(&brand()) && survives::<Bare<i64>>(&7));
    assert!(survives::<BareList<Brand>>(&vec![brand()]) && survives::<BareList<i64>>(&vec![]));
}

#[test]
fn a_bare_value_that_looks_like_an_envelope_survives() {
    assert!(survives::<Bare<Json>>(&json!({"data": {"data": 1}, "meta": {}})));
}

#[test]
fn a_page_survives_with_its_position_and_unknown_keys() {
    let page = decode::<Page<Brand>>(
        r#"{"data": [{"id": 1}], "meta": {"pagination": {"total": "9", "x": 1}, "y": 2}, "z": 3}"#,
    );
    assert!(survives::<Page<Brand>>(&page));
}

#[test]
fn a_page_whose_meta_is_no_object_survives() {
    assert!(survives::<Page<i64>>(&decode::<Page<i64>>(r#"{"data": [1], "meta": "none"}"#)));
}

#[test]
fn a_page_that_is_made_of_its_items_is_the_only_one() {
    let page = Page::from(vec![1]);
    let pagination = page.pagination().unwrap();
    assert_eq!((page.items.as_slice(), pagination.total), ([1].as_slice(), Some(1)));
    assert_eq!((pagination.current_page, pagination.total_pages), (Some(1), Some(1)));
}

#[test]
fn a_batch_in_which_an_item_failed_survives_with_status_207() {
    let batch = decode::<Batch<i64>>(
        r#"{"data": [1], "batch_errors": [{"title": "No"}], "meta": {"failed": 1}, "x": 1}"#,
    );
    assert!(survives::<Batch<i64>>(&batch));
    assert_eq!(Batch::status(&batch), Some(207));
}

#[test]
fn a_batch_that_was_taken_whole_has_the_usual_status() {
    let batch = Batch::from(vec![1]);
    assert!(survives::<Batch<i64>>(&batch));
    assert_eq!(Batch::status(&batch), None);
}

#[test]
fn both_ends_of_a_write_survive() {
    let batch = decode::<Batch<i64>>(r#"{"data": [], "errors": [{"title": "No"}]}"#);
    assert!(survives::<Saved<i64>>(&Saved::Complete(1)));
    assert!(survives::<Saved<i64>>(&Saved::Partial(batch)));
}

#[test]
fn a_partial_write_has_status_207_even_where_nothing_failed() {
    assert!(survives::<Saved<i64>>(&Saved::Partial(Batch::from(vec![1]))));
}

#[test]
fn a_value_that_may_be_missing_survives() {
    assert!(survives::<Maybe<Data<i64>>>(&Some(1)) && survives::<Maybe<Data<i64>>>(&None));
    assert!(survives::<Maybe<Text>>(&Some("1".to_owned())));
}

#[test]
fn nothing_is_an_empty_body_with_status_204() {
    let answers = [written::<Empty>(&()), written::<Maybe<Data<i64>>>(&None)];
    assert!(answers.iter().all(|answer| answer.status == 204 && answer.body.is_empty()));
}

#[test]
fn a_text_is_no_json_string() {
    assert!(survives::<Text>(&"a;b\n".to_owned()));
    assert_eq!(written::<Text>(&"a;b\n".to_owned()).body, "a;b\n");
}

#[test]
fn bytes_survive_as_they_are() {
    assert!(survives::<RawBytes>(&Bytes::from_static(&[0xff, b'a'])));
}

#[test]
fn any_json_survives() {
    let all = [Json::Null, json!("text"), json!({"data": [1]})];
    assert!(all.iter().all(survives::<AnyJson>));
}

#[test]
fn every_outcome_survives_by_its_status() {
    let batch = decode::<Batch<i64>>(r#"{"data": [1], "errors": [{"title": "No"}]}"#);
    let all = [
        Written::Ok(1),
        Written::Many(batch),
        Written::Report("a;b".to_owned()),
        Written::NoContent,
    ];
    assert!(all.iter().all(survives::<Written>));
}

#[test]
fn an_outcome_has_the_status_that_declares_it() {
    let statuses = [Written::Ok(1), Written::NoContent].map(|outcome| Written::status(&outcome));
    assert_eq!(statuses, [Some(200), Some(204)]);
}
