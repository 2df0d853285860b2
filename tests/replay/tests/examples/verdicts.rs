//! What is known of examples before they are replayed.

use bigcommerce_replay::examples::{Example, Verdict};

use super::{bodies, of_content, of_document};

/// An example in JSON of a schema.
fn held_against(schema: &str, example: &str) -> Verdict {
    of_content(&format!("{{application/json: {{schema: {schema}, example: {example}}}}}"))
        .remove(0)
        .verdict
}

fn is_invalid(verdict: &Verdict) -> bool {
    matches!(verdict, Verdict::Invalid(_))
}

#[test]
fn what_a_schema_allows_is_valid() {
    assert_eq!(held_against("{type: integer}", "1"), Verdict::Valid);
}

#[test]
fn a_fault_is_told_with_its_place_and_without_the_value() {
    let verdict =
        held_against("{type: object, properties: {id: {type: integer}}}", "{id: a long secret}");
    let Verdict::Invalid(faults) = verdict else { panic!("{verdict:?}") };
    assert!(faults[0].starts_with("/id: ") && !faults[0].contains("secret"), "{faults:?}");
}

#[test]
fn null_is_valid_where_the_type_is_nullable() {
    assert_eq!(held_against("{type: string, nullable: true, enum: [a]}", "null"), Verdict::Valid);
    assert!(is_invalid(&held_against("{type: string, enum: [a]}", "null")));
}

#[test]
fn a_format_is_not_held_against_an_example() {
    assert_eq!(held_against("{type: string, format: date-time}", "yesterday"), Verdict::Valid);
}

#[test]
fn a_pattern_is_held_against_an_example_where_it_can_be_read() {
    assert!(is_invalid(&held_against("{type: string, pattern: '^a+$'}", "b")));
    assert_eq!(held_against("{type: string, pattern: '^a{1-5}$'}", "b"), Verdict::Valid);
}

#[test]
fn a_date_is_text() {
    assert_eq!(held_against("{type: string}", "2024-02-29"), Verdict::Valid);
}

#[test]
fn bounds_are_read_as_openapi_has_them() {
    let schema = "{type: integer, minimum: 1, exclusiveMinimum: true}";
    assert!(is_invalid(&held_against(schema, "1")));
    assert_eq!(held_against(schema, "2"), Verdict::Valid);
}

/// Examples of the schema `Mug {big}`, which holds itself.
fn of_mugs(example: &str) -> Vec<Example> {
    of_document(&format!(
        r##"
openapi: 3.0.3
paths:
  /mugs/{{id}}:
    get: {{responses: {{200: {{content: {{application/json: {{schema: {{$ref: "#/components/schemas/Mug {{big}}"}}, example: {example}}}}}}}}}}}
components:
  schemas:
    Mug {{big}}: {{type: object, properties: {{inner: {{$ref: "#/components/schemas/Mug {{big}}"}}}}}}
"##
    ))
    .unwrap()
}

#[test]
fn references_of_schemas_are_followed() {
    assert_eq!(of_mugs("{inner: {inner: {}}}")[0].verdict, Verdict::Valid);
    assert!(is_invalid(&of_mugs("{inner: {inner: 1}}")[0].verdict));
}

#[test]
fn an_example_under_another_key_is_held_against_the_schema_of_the_json_beside_it() {
    let found = of_content("{application/json: {schema: {type: array}}, Big Mug: {example: {}}}");
    assert!(is_invalid(&found[0].verdict), "{:?}", found[0].verdict);
}

#[test]
fn an_example_without_a_schema_is_sound() {
    let found = of_content("{application/json: {example: {}}}");
    assert!(matches!(found[0].verdict, Verdict::Unjudged(_)) && found[0].is_sound());
}

#[test]
fn a_schema_that_leads_nowhere_judges_nothing() {
    let verdict = held_against("{$ref: '#/components/schemas/Gone'}", "{}");
    assert!(
        matches!(&verdict, Verdict::Unjudged(reason) if reason.contains("Gone")),
        "{verdict:?}"
    );
}

#[test]
fn a_string_that_is_written_json_is_that_json() {
    let found = of_content(r#"{application/json: {schema: {type: object}, example: '{"id": 1}'}}"#);
    assert_eq!(bodies(&found), [r#"{"id":1}"#]);
    assert_eq!(found[0].verdict, Verdict::Valid);
}

#[test]
fn a_string_where_the_schema_has_one_stays_a_string() {
    let found = of_content("{application/json: {schema: {type: string}, example: '12'}}");
    assert_eq!(bodies(&found), [r#""12""#]);
}

#[test]
fn a_string_that_is_no_json_is_told_and_kept() {
    let found = of_content("{application/json: {schema: {type: object}, example: 'id: 1'}}");
    assert_eq!(bodies(&found), ["id: 1"]);
    assert!(matches!(found[0].verdict, Verdict::NotJson(_)) && !found[0].is_sound());
}

#[test]
fn a_body_of_another_media_type_is_no_json() {
    let found = of_content("{text/csv: {example: 'a,b'}}");
    assert_eq!(bodies(&found), ["a,b"]);
    assert_eq!(found[0].verdict, Verdict::NotJson("a body as text/csv".to_owned()));
}

#[test]
fn an_example_that_stands_elsewhere_is_told() {
    let found =
        of_content("{application/json: {examples: {one: {externalValue: 'https://mugs.test'}}}}");
    assert!(matches!(&found[0].verdict, Verdict::NotJson(reason) if reason.contains("mugs.test")));
}

#[test]
fn an_example_behind_a_dangling_reference_is_told() {
    let found = of_content("{application/json: {example: {$ref: '#/components/examples/Gone'}}}");
    assert!(matches!(&found[0].verdict, Verdict::NotJson(reason) if reason.contains("Gone")));
}
