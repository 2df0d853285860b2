//! What counts as lost. The notes are those that decoding would take.

use bigcommerce::registry::TypeEntry;
use bigcommerce_replay::compare::{Comparison, compare};
use bigcommerce_replay::replay::{Verdict, replay};
use bigcommerce_replay::sample::{Kind, Sample, Status};
use bigcommerce_replay::tree::Tree;
use indexmap::IndexMap;

fn tree(json: &str) -> Tree {
    Tree::parse(json.as_bytes()).unwrap()
}

/// The comparison where decoding noticed nothing.
fn unnoted(before: &str, after: &str) -> Comparison {
    compare(&tree(before), &tree(after), &[])
}

fn lost(before: &str, after: &str) -> Vec<String> {
    unnoted(before, after).lost.into_iter().map(|lost| lost.pointer).collect()
}

/// What is lost of a brand that a store answers.
fn lost_of_brand(data: &str) -> Vec<String> {
    let replayed = replay(&Sample {
        source: "brand.json".to_owned(),
        method: "GET".to_owned(),
        path: "/v3/catalog/brands/{id}".to_owned(),
        status: Status::Success,
        kind: Kind::Response,
        body: format!("{{\"data\": {data}}}").into_bytes(),
    });
    match replayed.verdict {
        Verdict::Ok => Vec::new(),
        Verdict::Lost(lost) => lost.into_iter().map(|lost| lost.pointer).collect(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_value_that_is_gone_changed_or_added_is_lost() {
    assert_eq!(
        lost(r#"{"a": 1, "b": [1, 2]}"#, r#"{"a": 2, "b": [1], "c": 0}"#),
        ["/a", "/b/1", "/c"]
    );
    assert_eq!(lost(r#"{"a": {"b": "x"}}"#, r#"{"a": {}}"#), ["/a/b"]);
    assert_eq!(lost(r#"{"a/b": "x"}"#, "{}"), ["/a~1b"]);
}

#[test]
fn nothing_but_null_may_go_where_nothing_was_noted() {
    assert!(lost(r#"{"a": null}"#, "{}").is_empty());
    for nothing in [r#""""#, "[]", "{}", "0", "false", r#""nil""#] {
        assert_eq!(lost(&format!("{{\"a\": {nothing}}}"), "{}"), ["/a"], "{nothing}");
    }
}

#[test]
fn a_number_may_be_written_in_another_way_and_lose_no_digit() {
    assert!(lost("[10, 1e2, 0.50]", "[10.0, 100, 0.5]").is_empty());
    assert_eq!(lost("[0.1234567890123456789]", "[0.12345678901234568]"), ["/0"]);
}

#[test]
fn a_fraction_of_17_digits_is_the_double_that_it_names() {
    assert!(lost("[0.10000000000000001, 0.1]", "[0.1, 0.10000000000000001]").is_empty());
    assert_eq!(lost("[12345678901234567]", "[12345678901234568]"), ["/0"]);
}

#[test]
fn a_number_is_no_text_where_nothing_was_noted() {
    assert_eq!(lost(r#"["7", 7]"#, r#"[7, "7"]"#), ["/0", "/1"]);
    assert_eq!(lost(r#"[true, "true"]"#, r#"["true", 1]"#), ["/0", "/1"]);
}

#[test]
fn a_date_may_be_written_in_another_way_and_stays_the_same_instant() {
    let zulu = r#"["2024-05-01T10:30:00Z", "Wed, 01 May 2024 10:30:00 +0000", "2024-05-01"]"#;
    let offset =
        r#"["2024-05-01T10:30:00+00:00", "2024-05-01T10:30:00+00:00", "2024-05-01T00:00:00Z"]"#;
    assert!(lost(zulu, offset).is_empty());
    assert_eq!(lost(r#"["2024-05-01T10:30:00Z"]"#, r#"["2024-05-01"]"#), ["/0"]);
}

#[test]
fn digits_may_become_the_date_that_they_are() {
    let digits = r#"["1700000000", "1700000000000", "20231114"]"#;
    let dates = r#"["2023-11-14T22:13:20+00:00", "Tue, 14 Nov 2023 22:13:20 +0000", "2023-11-14"]"#;
    assert!(lost(digits, dates).is_empty());
    assert_eq!(lost(r#"["2024"]"#, r#"["1970-01-01T00:33:44+00:00"]"#), ["/0"]);
}

#[test]
fn a_time_of_day_may_gain_its_seconds_and_nothing_else() {
    assert!(lost(r#"["10:30"]"#, r#"["10:30:00"]"#).is_empty());
    assert_eq!(lost(r#"["10:30", "x"]"#, r#"["10:30:01", "x:00"]"#), ["/0", "/1"]);
}

#[test]
fn texts_that_differ_are_lost_although_both_are_numbers_of_seconds() {
    assert_eq!(lost(r#"["1700000000"]"#, r#"["1700000001"]"#), ["/0"]);
}

#[test]
fn an_item_of_a_list_may_not_move() {
    assert_eq!(lost("[1, null, 3]", "[1, 3, 3]"), ["/1"]);
    assert_eq!(lost("[1, 2, 3]", "[1, 3]"), ["/1", "/2"]);
}

#[test]
fn a_null_of_a_list_may_be_left_out() {
    assert!(lost("[1, null, 3]", "[1, 3]").is_empty());
    assert_eq!(lost("[null, 3]", "[]"), ["/1"]);
}

#[test]
fn other_forms_that_decoding_noted_are_no_loss() {
    let habits =
        r#"{"id": "77", "name": 5, "meta_keywords": "", "image_url": {}, "custom_url": []}"#;
    assert!(lost_of_brand(habits).is_empty());
    assert!(
        lost_of_brand(r#"{"id": false, "custom_url": false, "meta_keywords": false}"#).is_empty()
    );
    assert!(
        lost_of_brand(r#"{"id": "nil", "custom_url": [{"url": "/x/", "is_customized": "1"}]}"#)
            .is_empty()
    );
}

#[test]
fn an_array_in_place_of_a_map_keeps_the_place_of_each_item() {
    let note = TypeEntry::new::<IndexMap<String, i64>>("Map").reencode(b"[null, 8]").unwrap();
    let compared = |after: &str| compare(&tree("[null, 8]"), &tree(after), &note.notes).lost.len();
    assert_eq!((compared(&note.json.to_string()), compared(r#"{"0": 8}"#)), (0, 2));
}

#[test]
fn a_field_that_no_spec_has_is_listed_and_not_lost() {
    let replayed = replay(&Sample {
        source: "brand.json".to_owned(),
        method: "GET".to_owned(),
        path: "/v3/catalog/brands/{id}".to_owned(),
        status: Status::Code(200),
        kind: Kind::Response,
        body: br#"{"data": {"id": 1, "shade": "dark"}, "meta": {}}"#.to_vec(),
    });
    assert_eq!(replayed.verdict, Verdict::Ok);
    assert_eq!(replayed.undocumented.into_iter().collect::<Vec<_>>(), ["/data/shade"]);
}
