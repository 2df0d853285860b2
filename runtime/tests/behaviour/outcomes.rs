//! Outcomes: the status chooses the variant.

use super::answer;
use bigcommerce_runtime::codegen::*;
use serde_json::json;

#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "as generated")]
enum Saved {
    Ok(i64),
    Many(Batch<i64>),
    NoContent,
}
outcome!(Saved { 200 Ok(Data<i64>), 207 Many(Batch<i64>), 204 NoContent });

#[derive(Clone, Debug, PartialEq)]
enum Queued {
    Ok(i64),
    Accepted(i64),
}
outcome!(Queued { 200 Ok(Data<i64>), 202 Accepted(Data<i64>) });

fn saved(status: u16, body: &str) -> Saved {
    Saved::decode(&answer(status, body)).unwrap()
}

#[test]
fn each_declared_status_has_its_variant() {
    let all = [saved(200, r#"{"data": 1}"#), saved(207, r#"{"data": [1]}"#), saved(204, "")];
    assert!(matches!(all, [Saved::Ok(1), Saved::Many(_), Saved::NoContent]));
}

#[test]
fn a_status_that_nobody_declared_is_the_first_variant() {
    assert_eq!(saved(201, r#"{"data": 1}"#), Saved::Ok(1));
}

#[test]
fn an_empty_body_is_the_variant_without_value() {
    assert_eq!((saved(200, ""), saved(202, " ")), (Saved::NoContent, Saved::NoContent));
}

#[test]
fn an_empty_body_without_such_a_variant_is_the_empty_value() {
    assert_eq!(Queued::decode(&answer(202, "")).unwrap(), Queued::Accepted(0));
}

#[test]
fn only_a_multi_status_is_partial() {
    assert_eq!(
        [saved(207, "{}").is_partial(), saved(200, "").is_partial(), Saved::Ok(1).is_partial()],
        [true, false, false]
    );
}

#[test]
fn an_outcome_goes_out_as_it_came() {
    let body = json!({"data": [1], "errors": [{"title": "No"}]});
    assert_eq!(Saved::reencode(&answer(207, &body.to_string())).unwrap(), body);
}

#[test]
fn an_outcome_without_value_goes_out_as_null() {
    assert_eq!(Saved::reencode(&answer(204, "")).unwrap(), Json::Null);
}
