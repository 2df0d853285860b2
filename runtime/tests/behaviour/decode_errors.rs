//! Decode errors: where, what was found, what was expected, and the text around it.

use super::answer;
use bigcommerce_runtime::DecodeError;
use bigcommerce_runtime::codegen::*;

#[derive(Clone, Debug, Default, PartialEq)]
struct Product {
    name: Option<String>,
    variants: Option<Vec<Variant>>,
    prices: Option<Map<String, Decimal>>,
}
record!(Product { name, variants, prices });

#[derive(Clone, Debug, Default, PartialEq)]
struct Variant {
    price: Option<Decimal>,
}
record!(Variant { price });

fn error(body: &str) -> DecodeError {
    Page::<Product>::decode(&answer(200, body)).unwrap_err()
}

#[test]
fn the_path_goes_through_lists_and_records() {
    assert_eq!(
        error(r#"{"data": [{}, {"variants": [{"price": "x"}]}]}"#).path,
        "data[1].variants[0].price"
    );
}

#[test]
fn the_path_goes_through_maps() {
    assert_eq!(error(r#"{"data": [{"prices": {"a b": true}}]}"#).path, r#"data[0].prices["a b"]"#);
}

#[test]
fn the_path_of_a_body_without_envelope_begins_at_its_value() {
    assert_eq!(error(r#"[{"variants": 1}]"#).path, "[0].variants");
}

#[test]
fn the_path_goes_into_a_single_object_in_place_of_a_list() {
    assert_eq!(error(r#"{"data": [{"variants": {"price": "x"}}]}"#).path, "data[0].variants.price");
}

#[test]
fn the_path_goes_into_an_object_with_numeric_keys() {
    assert_eq!(
        error(r#"{"data": [{"variants": {"4": {"price": "x"}}}]}"#).path,
        "data[0].variants.4.price"
    );
}

#[test]
fn found_and_expected_are_told() {
    let error = error(r#"{"data": [{"variants": [{"price": "x"}]}]}"#);
    assert_eq!(
        (error.found.as_str(), error.expected.as_str()),
        ("string \"x\"", "a decimal number")
    );
}

#[test]
fn found_and_expected_of_a_value_read_twice_have_no_place_in_the_buffer() {
    let error = error(r#"{"data": [{"variants": {"price": "x"}}]}"#);
    assert_eq!(
        (error.found.as_str(), error.expected.as_str()),
        ("string \"x\"", "a decimal number")
    );
}

#[test]
fn a_body_that_ends_early_says_so() {
    assert_eq!(error(r#"{"data": [{"na"#).found, "the end of the body");
}

#[test]
fn a_body_that_is_no_json_says_so() {
    assert_eq!(error("<html>").expected, "JSON");
}

#[test]
fn the_status_is_told() {
    assert_eq!(error("<").status.map(|status| status.as_u16()), Some(200));
}

#[test]
fn the_excerpt_is_the_text_around_the_place() {
    let body = format!(
        r#"{{"data": [{{"name": "{}", "variants": 12345, "x": "{}"}}]}}"#,
        "a".repeat(200),
        "b".repeat(200)
    );
    let excerpt = error(&body).excerpt;
    assert!(excerpt.starts_with("…a") && excerpt.contains("12345") && excerpt.ends_with("b…"));
}

#[test]
fn the_excerpt_of_a_body_with_lines_is_at_the_right_line() {
    let body = format!("{{\n\"x\": \"{}\",\n\"data\": [\n  1\n]\n}}", "a".repeat(500));
    assert!(error(&body).excerpt.contains("\"data\""));
}

#[test]
fn the_excerpt_may_cut_through_a_character() {
    let body = format!(
        r#"{{"data": [{{"name": "{}", "variants": 1, "x": "{}"}}]}}"#,
        "ü€".repeat(99),
        "€ü".repeat(99)
    );
    assert!(error(&body).excerpt.contains("variants"));
}

#[test]
fn the_error_of_one_answer_leaves_nothing_for_the_next() {
    error(r#"{"data": [{"variants": 1}]}"#);
    assert_eq!(error("<").path, "");
}
