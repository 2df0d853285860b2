//! The three states of a nullable field, both ways.

use bigcommerce_runtime::codegen::*;

#[derive(Clone, Debug, PartialEq)]
struct BrandPut {
    name: Nullable<String>,
    order: Nullable<i64>,
    price: Nullable<Decimal>,
}
record!(BrandPut { name, order, price as Text });

fn read(json: &str) -> BrandPut {
    serde_json::from_str(json).unwrap()
}

#[test]
fn a_missing_field_is_unset() {
    assert!(read("{}").name.is_unset());
}

#[test]
fn a_null_is_null() {
    assert!(read(r#"{"name": null}"#).name.is_null());
}

#[test]
fn a_value_is_a_value() {
    assert_eq!(read(r#"{"name": "Mug"}"#).name, Nullable::from("Mug"));
}

#[test]
fn an_empty_text_for_a_number_is_null() {
    assert!(read(r#"{"order": ""}"#).order.is_null());
}

#[test]
fn all_three_states_go_out_as_they_came() {
    let json = r#"{"name":null,"price":"1.50"}"#;
    assert_eq!(serde_json::to_string(&read(json)).unwrap(), json);
}

#[test]
fn an_option_is_null_or_a_value_and_never_unset() {
    assert_eq!(
        (Nullable::<i64>::from(None), Nullable::from(Some(1))),
        (Nullable::Null, Nullable::Value(1))
    );
}
