//! Unions: the JSON chooses the variant, by its kind, its tag or its keys, and what fits none is kept.

use bigcommerce_runtime::codegen::*;
use serde_json::json;

#[derive(Clone, Debug, Default, PartialEq)]
struct Category {
    r#type: Option<String>,
    amount: Option<i64>,
    category_id: Option<i64>,
}
record!(Category { r#type, amount, category_id });

#[derive(Clone, Debug, Default, PartialEq)]
struct Product {
    r#type: Option<String>,
    amount: Option<i64>,
    product_id: Option<i64>,
    rules: Option<Vec<Rule>>,
}
record!(Product { r#type, amount, product_id, rules });

#[derive(Clone, Debug, Default, PartialEq)]
struct Sitewide {
    r#type: Option<String>,
    amount: Option<i64>,
}
record!(Sitewide { r#type, amount });

/// Chosen by keys alone.
#[derive(Clone, Debug, PartialEq)]
enum Rule {
    Category(Category),
    Product(Box<Product>),
    Sitewide(Sitewide),
    Other(Json),
}
union!(Rule { Category(object), Product(object), Sitewide(object) });

/// Chosen by the tag where there is one.
#[derive(Clone, Debug, PartialEq)]
enum Tagged {
    Category(Category),
    Product(Product),
    Sitewide(Sitewide),
    Other(Json),
}
union!(Tagged by "type" {
    Category(object is "category" "1"), Product(object is "product"), Sitewide(object is "all"),
});

/// No variant is a part of another.
#[derive(Clone, Debug, PartialEq)]
enum Target {
    Category(Category),
    Product(Product),
    Other(Json),
}
union!(Target { Category(object needs "category_id"), Product(object) });

/// Nothing but their own keys tells them apart.
#[derive(Clone, Debug, PartialEq)]
enum Choice {
    Category(Category),
    Product(Product),
    Other(Json),
}
union!(Choice { Category(object), Product(object) });

/// One that needs keys that both know.
#[derive(Clone, Debug, PartialEq)]
enum Line {
    Category(Category),
    Product(Product),
    Other(Json),
}
union!(Line { Category(object), Product(object needs "type" "amount") });

/// Both need keys, one of them more.
#[derive(Clone, Debug, PartialEq)]
enum Needy {
    Category(Category),
    Product(Product),
    Other(Json),
}
union!(Needy { Category(object needs "type"), Product(object needs "type" "product_id") });

#[derive(Clone, Debug, PartialEq)]
enum Table {
    Sitewide(Sitewide),
    Map(Map<String, Json>),
    Other(Json),
}
union!(Table { Sitewide(object), Map(map) });

#[derive(Clone, Debug, PartialEq)]
enum Scalar {
    Flag(bool),
    Number(Decimal),
    Text(String),
    List(Vec<i64>),
    Other(Json),
}
union!(Scalar { Flag(boolean), Number(number), Text(string), List(array) });

#[derive(Clone, Debug, PartialEq)]
enum Count {
    Number(i64),
    List(Vec<i64>),
    Sitewide(Sitewide),
    Other(Json),
}
union!(Count { Number(number), List(array), Sitewide(object) });

#[derive(Clone, Debug, PartialEq)]
enum Moment {
    At(DateTime),
    Amount(Map<String, Decimal>),
    Other(Json),
}
union!(Moment { At(string as Rfc2822), Amount(map as Text) });

fn read<T: for<'de> serde::Deserialize<'de>>(json: Json) -> T {
    serde_json::from_value(json).unwrap()
}

/// Whether a value goes to `Other` and out again as it came.
macro_rules! kept {
    ($type:ident, $json:tt) => {
        assert_eq!(read::<$type>(json!($json)), $type::Other(json!($json)));
        assert_eq!(serde_json::to_value($type::Other(json!($json))).unwrap(), json!($json));
    };
}

/// Whether a value is the variant and comes out as it went in.
macro_rules! is {
    ($type:ident :: $variant:ident, $json:tt) => {
        let value: $type = read(json!($json));
        assert!(matches!(value, $type::$variant(_)), "{value:?}");
        assert_eq!(serde_json::to_value(&value).unwrap(), json!($json));
    };
}

#[test]
fn the_tag_decides_before_the_keys() {
    assert!(matches!(
        read(json!({"type": "category", "product_id": 1})),
        Tagged::Category(Category { category_id: None, .. })
    ));
}

#[test]
fn a_tag_may_be_a_number() {
    assert!(matches!(read(json!({"type": 1})), Tagged::Category(_)));
}

#[test]
fn without_a_tag_the_keys_decide() {
    is!(Tagged::Product, {"product_id": 1});
    assert!(matches!(read(json!({"type": null, "category_id": 1})), Tagged::Category(_)));
}

#[test]
fn a_key_of_its_own_decides_where_no_variant_has_the_tag() {
    is!(Tagged::Product, {"type": "bundle", "product_id": 1});
}

#[test]
fn a_tag_of_no_variant_without_a_telling_key_is_kept() {
    kept!(Tagged, {"type": "bundle", "amount": 5});
    kept!(Tagged, {"type": "bundle"});
}

#[test]
fn an_empty_tag_is_none() {
    is!(Tagged::Sitewide, {"type": "", "amount": 5});
}

#[test]
fn a_key_of_its_own_chooses_a_variant() {
    is!(Rule::Category, {"amount": 5, "category_id": 1});
    is!(Rule::Product, {"amount": 5, "product_id": 1});
}

#[test]
fn keys_of_two_variants_are_kept() {
    kept!(Rule, {"category_id": 1, "product_id": 2});
}

#[test]
fn a_null_key_of_another_variant_says_nothing() {
    assert!(matches!(
        read(json!({"category_id": null, "product_id": 2})),
        Rule::Product(product) if product.product_id == Some(2)
    ));
}

#[test]
fn a_null_key_of_its_own_chooses_where_nothing_else_does() {
    assert!(matches!(read(json!({"amount": 5, "category_id": null})), Rule::Category(_)));
}

#[test]
fn null_keys_of_several_leave_the_variant_that_has_none() {
    assert!(matches!(
        read(json!({"amount": 5, "category_id": null, "product_id": null})),
        Rule::Sitewide(_)
    ));
}

#[test]
fn shared_keys_choose_the_variant_that_is_a_part_of_the_others() {
    is!(Rule::Sitewide, {"type": "all", "amount": 5});
}

#[test]
fn shared_keys_of_variants_with_more_choose_the_one_that_needs_nothing_else() {
    is!(Target::Product, {"amount": 5});
    is!(Target::Category, {"amount": 5, "category_id": 1});
}

#[test]
fn a_variant_that_needs_shared_keys_has_them_all() {
    is!(Line::Product, {"type": "a", "amount": 5});
    is!(Line::Category, {"amount": 5});
    is!(Line::Category, {"type": "a", "amount": 5, "category_id": 1});
}

#[test]
fn shared_keys_of_variants_that_need_none_are_kept() {
    kept!(Choice, {"amount": 5});
}

#[test]
fn shared_keys_of_variants_that_all_need_more_are_kept() {
    kept!(Needy, {"amount": 5});
    is!(Needy::Category, {"type": "a", "amount": 5});
}

#[test]
fn unknown_keys_beside_a_telling_one_are_passed_over() {
    assert_eq!(
        read::<Rule>(json!({"category_id": 1, "since": "2026"})),
        Rule::Category(Category { category_id: Some(1), ..Category::default() })
    );
}

#[test]
fn an_object_of_unknown_keys_is_kept() {
    kept!(Rule, {"planet": "Mars"});
    kept!(Count, {"planet": "Mars"});
}

#[test]
fn an_empty_object_is_the_least_variant() {
    is!(Rule::Sitewide, {});
    is!(Count::Sitewide, {});
}

#[test]
fn a_map_has_the_keys_that_no_record_knows() {
    is!(Table::Sitewide, {"amount": 5});
    is!(Table::Map, {"amount": 5, "since": "2026"});
    is!(Table::Map, {"planet": "Mars"});
}

#[test]
fn what_the_chosen_variant_cannot_read_is_kept() {
    kept!(Tagged, {"type": "category", "category_id": "x"});
    kept!(Count, 1.5);
}

#[test]
fn the_kind_of_json_chooses() {
    is!(Scalar::Flag, true);
    is!(Scalar::Number, 1);
    is!(Scalar::Number, 1.5);
    is!(Scalar::List, [1]);
    kept!(Scalar, {"z": null});
}

#[test]
fn a_number_as_text_stays_a_text_where_texts_may_come() {
    is!(Scalar::Text, "1.5");
    is!(Scalar::Text, "");
}

#[test]
fn a_number_as_text_is_a_number_where_no_text_may_come() {
    assert_eq!(read::<Count>(json!("15")), Count::Number(15));
    kept!(Count, "fifteen");
}

#[test]
fn a_codec_holds_in_a_variant() {
    is!(Moment::At, "Tue, 20 Nov 2012 00:00:00 +0000");
    is!(Moment::Amount, {"fee": "19.9900"});
}

#[derive(Clone, Debug, PartialEq)]
struct Holder {
    rule: Option<Rule>,
    count: Option<Count>,
    scalars: Option<Vec<Scalar>>,
}
record!(Holder { rule, count, scalars });

#[test]
fn what_stores_send_for_no_object_is_none() {
    for nothing in [json!(null), json!([]), json!("")] {
        assert_eq!(read::<Holder>(json!({ "rule": nothing })).rule, None, "{nothing}");
    }
}

#[test]
fn an_empty_list_is_a_list_where_lists_may_come() {
    let holder: Holder = read(json!({"count": []}));
    assert_eq!(holder.count, Some(Count::List(Vec::new())));
}

#[test]
fn null_among_items_is_kept() {
    let holder: Holder = read(json!({"scalars": [null, 1]}));
    let kept = vec![Scalar::Other(Json::Null), Scalar::Number(Decimal::ONE)];
    assert_eq!(holder.scalars, Some(kept));
}

#[test]
fn unions_hold_themselves() {
    let json = json!({"product_id": 1, "rules": [{"category_id": 1}, {"product_id": 2}]});
    assert_eq!(serde_json::to_value(read::<Rule>(json.clone())).unwrap(), json);
}
