//! Partial success: what was taken and what was refused.

use super::{answer, decode};
use bigcommerce_runtime::codegen::*;
use bigcommerce_runtime::{Batch, DecodeError};
use serde_json::json;

#[derive(Clone, Debug, Default, PartialEq)]
struct Item {
    id: Option<i64>,
}
record!(Item { id });

fn batch(body: &str) -> Batch<Item> {
    decode::<Batch<Item>>(body)
}

#[test]
fn a_refusal_of_price_records_is_found_under_its_own_key() {
    assert!(
        [
            r#"{"batch_errors": [{"title": "No"}]}"#,
            r#"{"data": [], "field_errors": [{"message": "No"}]}"#
        ]
        .iter()
        .all(|body| batch(body)
            .errors
            .first()
            .and_then(|error| error.details.title.as_deref())
            == Some("No"))
    );
}

#[test]
fn a_lone_error_is_no_item() {
    let batch = batch(r#"{"error": "No"}"#);
    assert_eq!((batch.data.len(), batch.errors.len(), batch.is_complete()), (0, 1, false));
}

#[test]
fn failed_items_without_errors_are_not_complete() {
    assert!(
        !batch(r#"{"data": [], "meta": {"total": 2, "success": 0, "failed": 2}}"#).is_complete()
    );
}

#[test]
fn an_empty_map_of_errors_is_complete() {
    assert!(batch(r#"{"data": [{"id": 1}], "errors": {}}"#).is_complete());
}

#[test]
fn totals_are_in_meta() {
    let meta = batch(r#"{"data": [], "meta": {"total": 3, "success": "2", "failed": 1}}"#).meta;
    assert_eq!((meta.total, meta.success, meta.failed), (Some(3), Some(2), Some(1)));
}

#[test]
fn an_error_is_kept_as_it_came() {
    let error = json!({"status": 422, "title": "No", "errors": {"sku": "taken"}});
    let batch = batch(&json!({"errors": [error]}).to_string());
    assert_eq!(batch.errors.first().map(|found| &found.json), Some(&error));
}

#[test]
fn a_batch_goes_out_as_it_came() -> Result<(), DecodeError> {
    let body = json!({"data": [{"id": 1}], "field_errors": [{"x": 1}], "meta": {"failed": 1}});
    assert_eq!(Batch::<Item>::reencode(&answer(207, &body.to_string()))?, body);
    Ok(())
}

#[test]
fn a_batch_is_read_from_what_it_was_written_to() {
    let batch =
        batch(r#"{"data": [{"id": 1}], "batch_errors": [{"title": "No"}], "meta": {"failed": 1}}"#);
    let again: Batch<Item> = serde_json::from_value(serde_json::to_value(&batch).unwrap()).unwrap();
    assert_eq!(again, batch);
}
