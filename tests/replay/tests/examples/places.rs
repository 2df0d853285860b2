//! Where examples stand in a document.

use bigcommerce_replay::examples::{Origin, Verdict};

use super::{bodies, of_content, of_document};

#[test]
fn the_example_of_a_media_type_is_taken() {
    let found = of_content("{application/json: {example: {id: 1}}}");
    assert_eq!(bodies(&found), [r#"{"id":1}"#]);
    assert_eq!(found[0].origin, Origin::Example);
    assert_eq!(
        found[0].sample.source,
        "mugs.yml#/paths/~1mugs/get/responses/200/content/application~1json/example"
    );
}

#[test]
fn the_values_of_examples_are_taken_with_their_places() {
    let found = of_content(
        "{application/json: {examples: {one: {summary: s, value: {id: 1}}, two: {value: {id: 2}}}}}",
    );
    assert_eq!(bodies(&found), [r#"{"id":1}"#, r#"{"id":2}"#]);
    assert_eq!(found[1].origin, Origin::Examples);
    assert!(found[1].sample.source.ends_with("/examples/two/value"), "{}", found[1].sample.source);
}

#[test]
fn an_example_may_be_wrapped_in_value() {
    assert_eq!(
        bodies(&of_content("{application/json: {example: {value: {id: 1}}}}")),
        [r#"{"id":1}"#]
    );
}

#[test]
fn an_object_with_a_value_among_other_keys_is_no_wrapper() {
    let found = of_content("{application/json: {example: {key: a, value: b, description: c}}}");
    assert_eq!(bodies(&found), [r#"{"key":"a","value":"b","description":"c"}"#]);
}

#[test]
fn examples_need_no_wrapper() {
    let found = of_content("{application/json: {examples: {one: {id: 1}}}}");
    assert_eq!(bodies(&found), [r#"{"id":1}"#]);
}

#[test]
fn examples_may_be_a_list() {
    let found = of_content("{application/json: {examples: [{id: 1}, {value: {id: 2}}]}}");
    assert_eq!(bodies(&found), [r#"{"id":1}"#, r#"{"id":2}"#]);
}

#[test]
fn a_key_that_is_no_media_type_has_examples_too() {
    let found = of_content("{application/json: {}, Big Mug: {example: {id: 1}}}");
    assert_eq!(bodies(&found), [r#"{"id":1}"#]);
    assert_eq!(found[0].origin, Origin::OtherKey);
}

#[test]
fn what_stands_under_such_a_key_otherwise_is_told() {
    let found = of_content("{application/json: {}, Big Mug: {id: 1}}");
    assert!(
        matches!(&found[0].verdict, Verdict::NotJson(reason) if reason.contains("no media type"))
    );
}

#[test]
fn nothing_under_such_a_key_is_nothing() {
    assert!(of_content("{application/json: {}, examples: {}}").is_empty());
}

#[test]
fn a_schema_gives_its_example_where_the_media_type_has_none() {
    let found = of_content("{application/json: {schema: {type: object, example: {id: 1}}}}");
    assert_eq!(bodies(&found), [r#"{"id":1}"#]);
    assert_eq!(found[0].origin, Origin::Schema);
}

#[test]
fn the_example_of_a_media_type_stands_for_that_of_its_schema() {
    let found = of_content("{application/json: {schema: {example: {id: 1}}, example: {id: 2}}}");
    assert_eq!(bodies(&found), [r#"{"id":2}"#]);
}

#[test]
fn a_place_behind_references_is_where_the_value_stands() {
    let found = of_document(
        r##"
openapi: 3.0.3
paths:
  /mugs:
    get: {responses: {200: {$ref: "#/components/responses/Mug"}}}
    post: {requestBody: {$ref: "#/components/requestBodies/Mug"}}
components:
  responses:
    Mug: {content: {application/json: {example: {$ref: "#/components/examples/Mug"}}}}
  requestBodies:
    Mug: {content: {application/json: {examples: {one: {$ref: "#/components/examples/Mug"}}}}}
  examples:
    Mug: {value: {id: 1}}
"##,
    )
    .unwrap();
    let sources: Vec<_> = found.iter().map(|example| example.sample.source.as_str()).collect();
    assert_eq!(sources, ["mugs.yml#/components/examples/Mug/value"; 2]);
}
