//! Input at the edges of every type: understood or refused, never a panic.

use super::answer;
use bigcommerce_runtime::codegen::*;
use bigcommerce_runtime::transport::Answer;
use serde_json::json;

#[derive(Clone, Debug, Default, PartialEq)]
struct All {
    whole: Option<i64>,
    float: Option<f64>,
    decimal: Option<Decimal>,
    text: Option<Decimal>,
    date: Option<NaiveDate>,
    time: Option<NaiveTime>,
    at: Option<DateTime>,
    v2: Option<DateTime>,
    flag: Option<bool>,
    string: Option<String>,
    list: Option<Vec<All>>,
    table: Option<Map<String, All>>,
    nested: Option<Box<All>>,
    either: Option<Vec<Either>>,
}
record!(All {
    whole, float, decimal, text as Text, date, time, at, v2 as Rfc2822, flag, string, list, table, nested, either,
});

#[derive(Clone, Debug, PartialEq)]
enum Either {
    List(Vec<Either>),
    All(Box<All>),
    Other(Json),
}
union!(Either { List(array), All(object) });

/// Reads a value into every field and writes what was understood.
fn read_and_write(value: &Json) {
    for field in <All as Record>::FIELDS {
        let body = json!({ "data": { *field: value } }).to_string();
        if let Ok(all) = Data::<All>::decode(&answer(200, &body)) {
            let _ = serde_json::to_string(&all);
            let _ = serde_json::to_value(&all);
        }
    }
}

#[test]
fn numbers_at_the_edges() {
    for number in
        ["0", "-0.0", "1e308", "-1e308", "5e-324", "9223372036854775807", "-9223372036854775808"]
    {
        read_and_write(&serde_json::from_str(number).unwrap());
        read_and_write(&json!(number));
    }
}

#[test]
fn seconds_at_the_edges_of_the_calendar() {
    for seconds in
        [8_210_266_876_799_i64, -8_334_601_228_800, -62_167_219_201, 253_402_300_800, i64::MIN]
    {
        read_and_write(&json!(seconds));
    }
}

#[test]
fn decimals_at_the_edges() {
    for decimal in [Decimal::MAX, Decimal::MIN, Decimal::new(1, 28), Decimal::new(i64::MIN, 0)] {
        read_and_write(&json!(decimal.to_string()));
    }
}

#[test]
fn odd_texts() {
    let texts = [
        "+262142-12-31",
        "-262143-01-01",
        "0000-00-00",
        "24:00:00",
        "23:59:60",
        "+",
        "-",
        ".",
        ",",
        "é",
        "\0",
    ];
    texts.iter().for_each(|text| read_and_write(&json!(text)));
    read_and_write(&json!("9".repeat(100_000)));
}

#[test]
fn odd_containers() {
    for value in [
        json!([[]]),
        json!([null]),
        json!({"": 1}),
        json!({"0": null}),
        json!([[[1]]]),
        json!({"a": {"b": []}}),
    ] {
        read_and_write(&value);
    }
}

#[test]
fn single_objects_in_place_of_lists_may_be_nested() {
    let body = format!("{}{}", "{\"list\":".repeat(100), "}".repeat(100));
    assert!(Bare::<All>::decode(&answer(200, &body.replace(":}", ":{}}"))).is_ok());
}

#[test]
fn unions_may_be_nested() {
    let body = format!("{{\"either\":{}{}}}", "[".repeat(100), "]".repeat(100));
    assert!(Bare::<All>::decode(&answer(200, &body)).is_ok());
}

#[test]
fn nesting_without_end_is_refused() {
    for (open, close) in
        [("[", "]"), ("{\"list\":", "}"), ("{\"nested\":", "}"), ("{\"either\":[", "]}")]
    {
        let body = format!("{}1{}", open.repeat(10_000), close.repeat(10_000));
        assert!(Bare::<All>::decode(&answer(200, &body)).is_err());
    }
}

#[test]
fn nesting_in_an_unknown_field_is_passed_over() {
    let body = format!("{}1{}", "{\"x\":".repeat(10_000), "}".repeat(10_000));
    assert!(Bare::<All>::decode(&answer(200, &body)).is_ok());
}

/// An envelope whose one field is the text `a?b`, the question mark being a byte that is no UTF-8.
fn latin1(field: &str) -> Answer {
    let mut bytes = format!("{{\"data\":{{\"{field}\":\"a?b\"}}}}").into_bytes();
    bytes.iter_mut().filter(|byte| **byte == b'?').for_each(|byte| *byte = 0xe9);
    Answer { body: bytes.into(), ..answer(200, "") }
}

#[test]
fn bytes_that_are_no_text_are_refused_where_they_are_read() {
    assert_eq!(Data::<All>::decode(&latin1("string")).unwrap_err().path, "data.string");
}

#[test]
fn bytes_that_are_no_text_are_passed_over_in_an_unknown_field() {
    assert_eq!(Data::<All>::decode(&latin1("unknown")), Ok(All::default()));
}

#[test]
fn bytes_that_are_no_text_are_refused_outside_of_texts() {
    let body = Bytes::from_static(b"{\"data\":\xff}");
    assert!(Data::<All>::decode(&Answer { body, ..answer(200, "") }).is_err());
}
