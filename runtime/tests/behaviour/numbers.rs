//! Decimals: exact on the way in and on the way out, or told.

use super::{is_refused, value};
use bigcommerce_runtime::codegen::*;

#[derive(Clone, Debug, PartialEq)]
struct Price {
    plain: Option<Decimal>,
    text: Option<Decimal>,
    id: Option<i64>,
    rate: Option<f64>,
}
record!(Price { plain, text as Text, id as Text, rate });

fn decimal(text: &str) -> Decimal {
    text.parse().unwrap()
}

fn written(decimal: Decimal) -> String {
    let price = Price { plain: Some(decimal), text: None, id: None, rate: None };
    serde_json::to_string(&price).unwrap().replace("{\"plain\":", "").replace('}', "")
}

#[test]
fn a_json_number_is_read_as_it_is_written() {
    let texts = ["0.1", "19.99", "12345678901234.56", "0.0001", "-7.5", "123456789.123456"];
    assert!(texts.iter().all(|text| value(text) == Some(decimal(text))));
}

#[test]
fn an_exponent_is_understood() {
    assert_eq!(
        (value("1e3"), value("\"1.5e2\""), value("2.5E-3")),
        (Some(decimal("1000")), Some(decimal("150")), Some(decimal("0.0025")))
    );
}

#[test]
fn a_json_number_goes_out_as_it_came() {
    let texts =
        ["0.1", "19.99", "10.0", "12345678901234.56", "7", "-7", "0", "18446744073709551615"];
    assert!(texts.iter().all(|text| value::<Decimal>(text).map(written).as_deref() == Some(*text)));
}

#[test]
fn many_fractions_survive_both_ways() {
    let all = (0..20_000_i64).map(|number| Decimal::new(number * 7919 + 13, 4));
    assert!(all.into_iter().all(|number| value(&written(number)) == Some(number)));
}

#[test]
fn a_whole_decimal_beyond_i64_is_an_integer() {
    assert_eq!(written(decimal("18446744073709551615")), "18446744073709551615");
}

#[test]
fn a_decimal_that_no_float_holds_goes_out_as_text() {
    let numbers =
        ["12345678901234567.89", "0.1234567890123456789", "79228162514264337593543950335"];
    assert!(numbers.iter().all(|text| written(decimal(text)) == format!("\"{text}\"")));
}

#[test]
fn a_decimal_of_seventeen_digits_that_a_float_holds_is_a_number() {
    assert_eq!(written(decimal("0.30000000000000004")), "0.30000000000000004");
}

#[test]
fn a_decimal_between_two_shortest_texts_of_a_float_goes_out_as_it_came() {
    let texts = ["759534816380361.2", "-74557217634348.62", "-900720000000000.0"];
    for text in texts {
        assert_eq!(value::<Decimal>(text).map(written).as_deref(), Some(text));
    }
}

#[test]
fn a_float_of_seventeen_digits_is_read_to_the_last() {
    for text in ["-97.64516129032258", "-129.90322580645162", "4088294536280990.5"] {
        assert_eq!(value::<f64>(text).unwrap().to_string(), text);
    }
}

#[test]
fn text_keeps_its_scale() {
    let json = r#"{"text":"19.9900"}"#;
    assert_eq!(serde_json::to_string(&serde_json::from_str::<Price>(json).unwrap()).unwrap(), json);
}

#[test]
fn text_keeps_all_digits() {
    let json = r#"{"text":"1234567890123456789.123456789"}"#;
    assert_eq!(serde_json::to_string(&serde_json::from_str::<Price>(json).unwrap()).unwrap(), json);
}

#[test]
fn a_number_where_text_is_declared_goes_out_as_text() {
    let price: Price = serde_json::from_str(r#"{"text": 5.5, "id": 7}"#).unwrap();
    assert_eq!(serde_json::to_string(&price).unwrap(), r#"{"text":"5.5","id":"7"}"#);
}

#[test]
fn thousands_separators_are_taken_out() {
    assert_eq!(value("\"-1,234,567.89\""), Some(decimal("-1234567.89")));
}

#[test]
fn a_decimal_comma_is_refused_and_not_taken_for_a_separator() {
    for text in [
        "\"19,99\"",
        "\"1,2345\"",
        "\"0,125\"",
        "\"-0,125\"",
        "\"1.005,00\"",
        "\"12.345,678\"",
        "\"1_000\"",
    ] {
        assert!(is_refused::<Decimal>(text), "{text}");
    }
}

#[test]
fn what_no_decimal_holds_is_refused() {
    assert!(
        is_refused::<Decimal>("1e40")
            && is_refused::<Decimal>("\"NaN\"")
            && is_refused::<Decimal>("\"$5\"")
    );
}

#[test]
fn infinity_is_no_float() {
    assert!(is_refused::<f64>("\"inf\""));
}

#[test]
fn a_float_keeps_its_last_digit() {
    let floats = (1..20_000_u32).map(|number| f64::from(number).sqrt() * 1e-5);
    assert!(floats.into_iter().all(|float| value(&float.to_string()) == Some(float)));
}
