//! Unions: the JSON chooses the variant, and what fits none is kept.

use bigcommerce_runtime::codegen::*;
use serde_json::json;

#[derive(Clone, Debug, Default, PartialEq)]
struct Category {
    r#type: Option<String>,
    id: Option<i64>,
}
record!(Category { r#type, id });

#[derive(Clone, Debug, Default, PartialEq)]
struct Product {
    sku: Option<String>,
    rules: Option<Vec<Rule>>,
}
record!(Product { sku, rules });

#[derive(Clone, Debug, PartialEq)]
enum Rule {
    Category(Category),
    Product(Box<Product>),
    Both(Map<String, i64>),
    Plain(Map<String, Json>),
    Other(Json),
}
union!(Rule {
    Category(tag "type" = "category" "1"), Product(keys "product_id" "sku"), Both(all "a" "b"), Plain(object),
});

#[derive(Clone, Debug, PartialEq)]
enum Scalar {
    Flag(bool),
    Whole(i64),
    Number(Decimal),
    Text(String),
    List(Vec<i64>),
    Other(Json),
}
union!(Scalar { Flag(boolean), Whole(integer), Number(number), Text(string), List(array) });

fn rule(json: Json) -> Rule {
    serde_json::from_value(json).unwrap()
}

fn scalar(json: Json) -> Scalar {
    serde_json::from_value(json).unwrap()
}

#[test]
fn a_tag_chooses() {
    assert!(matches!(rule(json!({"type": "category", "sku": "x"})), Rule::Category(_)));
}

#[test]
fn a_tag_may_be_a_number() {
    assert!(matches!(rule(json!({"type": 1})), Rule::Category(_)));
}

#[test]
fn any_of_the_keys_chooses() {
    assert!(matches!(rule(json!({"sku": "x"})), Rule::Product(_)));
}

#[test]
fn all_of_the_keys_are_needed_where_the_union_says_so() {
    assert!(matches!(
        (rule(json!({"a": 1, "b": 2})), rule(json!({"a": 1}))),
        (Rule::Both(_), Rule::Plain(_))
    ));
}

#[test]
fn what_no_predicate_holds_for_is_kept() {
    assert_eq!(rule(json!([1, 2])), Rule::Other(json!([1, 2])));
}

#[test]
fn what_the_chosen_variant_cannot_read_is_kept() {
    assert_eq!(
        rule(json!({"type": "category", "id": "x"})),
        Rule::Other(json!({"type": "category", "id": "x"}))
    );
}

#[test]
fn the_kind_of_json_chooses() {
    let all = [json!(true), json!(1), json!(1.5), json!("x"), json!([1])].map(scalar);
    let expected = [
        Scalar::Flag(true),
        Scalar::Whole(1),
        Scalar::Number(Decimal::new(15, 1)),
        Scalar::Text("x".to_owned()),
        Scalar::List(vec![1]),
    ];
    assert_eq!(all, expected);
}

#[test]
fn unions_go_out_as_they_came() {
    let all = [json!(true), json!(1), json!(1.5), json!("x"), json!([1]), json!({"z": null})];
    assert!(
        all.into_iter().all(|json| serde_json::to_value(scalar(json.clone())).unwrap() == json)
    );
}

#[test]
fn null_in_an_optional_union_is_none() {
    #[derive(Clone, Debug, PartialEq)]
    struct Holder {
        value: Option<Scalar>,
        values: Option<Vec<Scalar>>,
    }
    record!(Holder { value, values });
    let holder: Holder =
        serde_json::from_value(json!({"value": null, "values": [null, 1]})).unwrap();
    assert_eq!(
        holder,
        Holder { value: None, values: Some(vec![Scalar::Other(Json::Null), Scalar::Whole(1)]) }
    );
}

#[test]
fn unions_hold_themselves() {
    let json = json!({"sku": "x", "rules": [{"type": "category", "id": 1}, {"sku": "y"}]});
    assert_eq!(serde_json::to_value(rule(json.clone())).unwrap(), json);
}
