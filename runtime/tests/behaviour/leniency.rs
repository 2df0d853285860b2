//! What stores send where the reference says something else.

use super::{is_refused, value};
use bigcommerce_runtime::codegen::*;

#[derive(Clone, Debug, Default, PartialEq)]
struct Image {
    id: Option<i64>,
    name: Option<String>,
    parent: Option<Box<Image>>,
    tags: Option<Vec<String>>,
    extra: Option<Map<String, i64>>,
}
record!(Image { id, name, parent, tags, extra });

#[derive(Clone, Debug, PartialEq)]
struct Nothing {}
record!(Nothing {});

#[derive(Clone, Debug, PartialEq)]
struct Strict {
    id: i64,
    name: String,
    kind: Kind,
    image: Image,
    list: Vec<i64>,
}
record!(Strict { id, name, kind, image, list });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Kind {
    Digital,
    Two,
    Unknown(String),
}
text_enum!(Kind { Digital = "digital", Two = "2" });

fn image(id: i64) -> Image {
    Image { id: Some(id), ..Image::default() }
}

fn read<T: serde::de::DeserializeOwned>(json: &str) -> T {
    serde_json::from_str(json).unwrap()
}

#[test]
fn a_number_is_read_from_a_string() {
    assert_eq!(value::<i64>("\" 42 \""), Some(42));
}

#[test]
fn a_whole_number_with_a_fraction_of_zero_is_an_integer() {
    assert_eq!((value::<i64>("10.0"), value::<i64>("\"10.00\"")), (Some(10), Some(10)));
}

#[test]
fn a_number_with_a_fraction_is_no_integer() {
    assert!(is_refused::<i64>("1.5") && is_refused::<i64>("\"1.5\""));
}

#[test]
fn an_integer_beyond_i64_is_refused() {
    assert!(is_refused::<i64>("9223372036854775808"));
}

#[test]
fn the_largest_integer_keeps_its_digits_in_a_string() {
    assert_eq!(value::<i64>("\"9223372036854775807\""), Some(i64::MAX));
}

#[test]
fn a_float_is_read_from_a_string() {
    assert_eq!(value::<f64>("\"30.25\""), Some(30.25));
}

#[test]
fn a_string_is_read_from_an_integer() {
    assert_eq!(value::<String>("18446744073709551615").as_deref(), Some("18446744073709551615"));
}

#[test]
fn a_string_is_read_from_a_fraction_with_its_point() {
    let texts: Vec<_> =
        ["19.99", "10.0", "-0.5"].iter().filter_map(|json| value::<String>(json)).collect();
    assert_eq!(texts, ["19.99", "10.0", "-0.5"]);
}

#[test]
fn a_string_is_read_from_a_boolean() {
    assert_eq!(value::<String>("true").as_deref(), Some("true"));
}

#[test]
fn an_empty_string_is_a_string() {
    assert_eq!(value::<String>("\"\"").as_deref(), Some(""));
}

#[test]
fn an_object_is_no_string() {
    assert!(is_refused::<String>(r#"{"a": 1}"#));
}

#[test]
fn an_empty_object_is_no_value() {
    assert_eq!((value::<String>("{}"), value::<i64>("{}")), (None, None));
}

#[test]
fn texts_for_nothing_are_nothing_where_no_text_belongs() {
    for text in ["\"\"", "\" \"", "\"null\"", "\"nil\""] {
        assert_eq!(value::<i64>(text), None, "{text}");
        assert_eq!(value::<Vec<i64>>(text), None, "{text}");
        assert_eq!(value::<Image>(text), None, "{text}");
    }
    assert_eq!(value::<String>("\"nil\"").as_deref(), Some("nil"));
}

#[test]
fn an_array_of_one_is_its_item_where_no_array_belongs() {
    assert_eq!(value::<i64>("[\"7\"]"), Some(7));
    assert_eq!(value::<Image>("[{}]"), value::<Image>("{}"));
    assert!(is_refused::<i64>("[7, 8]") && is_refused::<Image>("[{}, {}]"));
}

#[test]
fn a_single_value_is_a_list_of_it() {
    assert_eq!(value::<Vec<i64>>("\"7\""), Some(vec![7]));
    assert_eq!(value::<Vec<String>>("\"a\""), Some(vec!["a".to_owned()]));
}

#[test]
fn true_is_read_from_all_its_forms() {
    assert!(
        ["true", "1", "1.0", "\"1\"", "\"true\"", "\"True\""]
            .iter()
            .all(|json| value(json) == Some(true))
    );
}

#[test]
fn false_is_read_from_all_its_forms() {
    assert!(["false", "0", "0.0", "\"0\"", "\"false\"", "\"FALSE\""].iter().all(|json| value(
        json
    ) == Some(
        false
    )));
}

#[test]
fn another_number_is_no_boolean() {
    assert!(is_refused::<bool>("2") && is_refused::<bool>("\"maybe\""));
}

#[test]
fn null_is_nothing_for_every_leaf() {
    assert_eq!(
        (
            value::<i64>("null"),
            value::<bool>("null"),
            value::<String>("null"),
            value::<Decimal>("null")
        ),
        (None, None, None, None)
    );
}

#[test]
fn an_empty_text_is_nothing_for_what_is_no_text() {
    assert_eq!(
        (
            value::<i64>("\"\""),
            value::<f64>("\"\""),
            value::<Decimal>("\"\""),
            value::<bool>("\"\"")
        ),
        (None, None, None, None)
    );
}

#[test]
fn an_empty_text_is_nothing_for_dates() {
    assert_eq!(
        (value::<DateTime>("\"\""), value::<NaiveDate>("\" \""), value::<NaiveTime>("\"\"")),
        (None, None, None)
    );
}

#[test]
fn an_empty_text_is_nothing_for_containers_and_records() {
    assert_eq!(
        (value::<Image>("\"\""), value::<Vec<i64>>("\"\""), value::<Map<String, i64>>("\"\"")),
        (None, None, None)
    );
}

#[test]
fn an_empty_array_is_nothing_for_records_and_leaves() {
    assert_eq!(
        (value::<Image>("[]"), value::<i64>("[]"), value::<String>("[]")),
        (None, None, None)
    );
}

#[test]
fn an_empty_array_is_no_map() {
    assert_eq!(value::<Map<String, i64>>("[]"), None);
}

#[test]
fn an_array_with_elements_is_no_record() {
    assert!(is_refused::<Image>("[1]"));
}

#[test]
fn an_array_is_a_map_whose_keys_count_from_zero() {
    let map: Map<String, i64> = value("[7, 8]").unwrap();
    assert_eq!(map.into_iter().collect::<Vec<_>>(), [("0".to_owned(), 7), ("1".to_owned(), 8)]);
}

#[test]
fn a_null_in_an_array_moves_no_key_of_a_map() {
    let map: Map<String, i64> = value("[null, 8]").unwrap();
    assert_eq!(map.into_iter().collect::<Vec<_>>(), [("1".to_owned(), 8)]);
}

#[test]
fn a_single_object_is_a_list_of_one() {
    assert_eq!(value::<Vec<Image>>(r#"{"id": 1}"#), Some(vec![image(1)]));
}

#[test]
fn an_object_with_numeric_keys_is_a_list() {
    assert_eq!(
        value::<Vec<Image>>(r#"{"0": {"id": 1}, "3": {"id": 2}}"#),
        Some(vec![image(1), image(2)])
    );
}

#[test]
fn an_empty_object_is_no_list() {
    assert_eq!(value::<Vec<Image>>("{}"), None);
}

#[test]
fn a_null_in_a_list_is_left_out() {
    assert_eq!(value::<Vec<i64>>("[1, null, 3]"), Some(vec![1, 3]));
}

#[test]
fn a_null_in_a_list_of_any_json_stays() {
    assert_eq!(value::<Vec<Json>>("[1, null]"), Some(vec![1.into(), Json::Null]));
}

#[test]
fn a_null_in_a_map_is_left_out() {
    let map: Map<String, String> = value(r#"{"a": null, "b": ""}"#).unwrap();
    assert_eq!(map.keys().collect::<Vec<_>>(), ["b"]);
}

#[test]
fn a_null_in_an_optional_field_is_none() {
    assert_eq!(read::<Image>(r#"{"id": null, "tags": null, "parent": null}"#), Image::default());
}

#[test]
fn an_empty_array_in_an_optional_record_is_none() {
    assert_eq!(read::<Image>(r#"{"parent": [], "extra": []}"#), Image::default());
}

#[test]
fn null_in_required_fields_is_their_empty_value() {
    let strict: Strict =
        read(r#"{"id": null, "name": null, "kind": null, "image": null, "list": null}"#);
    let empty = Strict {
        id: 0,
        name: String::new(),
        kind: Kind::Unknown(String::new()),
        image: Image::default(),
        list: Vec::new(),
    };
    assert_eq!(strict, empty);
}

#[test]
fn missing_required_fields_are_as_null() {
    assert_eq!(
        read::<Strict>("{}"),
        read(r#"{"id": null, "name": null, "kind": null, "image": null, "list": null}"#)
    );
}

#[test]
fn unknown_fields_are_skipped() {
    assert_eq!(read::<Image>(r#"{"new": {"a": [1]}, "id": 1, "newer": null}"#), image(1));
}

#[test]
fn fields_are_found_in_any_order() {
    let image: Image = read(r#"{"extra": {"a": 1}, "name": "n", "id": 1}"#);
    assert_eq!(
        (image.id, image.name.as_deref(), image.extra.map(|extra| extra.len())),
        (Some(1), Some("n"), Some(1))
    );
}

#[test]
fn a_record_holds_itself_in_a_box() {
    let image: Image = read(r#"{"parent": {"parent": {"id": 3}}}"#);
    assert_eq!(image.parent.and_then(|parent| parent.parent).and_then(|parent| parent.id), Some(3));
}

#[test]
fn an_unset_field_is_not_written() {
    assert_eq!(serde_json::to_string(&image(1)).unwrap(), r#"{"id":1}"#);
}

#[test]
fn a_record_without_fields_is_an_empty_object() {
    assert_eq!(serde_json::to_string(&read::<Nothing>(r#"{"a": 1}"#)).unwrap(), "{}");
}

#[test]
fn an_unknown_text_of_an_enum_goes_out_as_it_came() {
    assert_eq!(serde_json::to_string(&read::<Kind>("\"Physical \"")).unwrap(), "\"Physical \"");
}

#[test]
fn a_number_is_the_text_of_an_enum() {
    assert_eq!(read::<Kind>("2"), Kind::Two);
}

#[test]
fn an_enum_is_parsed_from_text_and_displayed_as_text() {
    assert_eq!("digital".parse::<Kind>().unwrap().to_string(), "digital");
}

#[test]
fn an_enum_lists_its_known_texts() {
    assert_eq!(Kind::VALUES, ["digital", "2"]);
}

#[test]
fn keys_come_in_any_order_and_in_another_one_each_time() {
    let orders = [
        r#"{"name": "a", "id": 1, "tags": []}"#,
        r#"{"tags": [], "x": 0, "id": 1, "name": "a"}"#,
        r#"{"id": 1, "tags": [], "name": "a"}"#,
    ];
    let list = format!("[{}]", orders.repeat(2).join(","));
    let one = Image { name: Some("a".to_owned()), tags: Some(Vec::new()), ..image(1) };
    assert_eq!(value(&list), Some(vec![one; 6]));
}
