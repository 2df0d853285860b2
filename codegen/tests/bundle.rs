//! Bundling of small trees: where what stands in other files goes, and what is said of references that lead nowhere.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeMap;
use std::sync::Arc;

use bigcommerce_codegen::bundle::{Bundle, File, bundle};
use bigcommerce_codegen::diagnostic::{Diagnostics, render};
use bigcommerce_codegen::load::{Source, parse_yaml};
use serde_json::{Value, json};

/// The bundle of `specs/mugs.yml` in a tree of these files.
fn bundled(files: &[(&str, &str)]) -> Result<Bundle, Diagnostics> {
    let files: BTreeMap<_, _> = files.iter().copied().collect();
    bundle("specs/mugs.yml", &mut |path| {
        let shown: Arc<str> = format!("tree/{path}").into();
        let Some(text) = files.get(path) else { return Ok(None) };
        let tree = Arc::new(parse_yaml(&shown, text)?);
        Ok(Some(File { shown, tree }))
    })
}

/// A document whose `GET /mugs` answers a schema.
fn answering(schema: &str) -> String {
    format!(
        "openapi: 3.0.3\npaths: {{/mugs: {{get: {{responses: {{'200': {{content: {{application/json: {{schema: {schema}}}}}}}}}}}}}}}\n"
    )
}

/// A document that answers what `reference` leads to.
fn to(reference: &str) -> String {
    answering(&format!("{{$ref: '{reference}'}}"))
}

fn answer(bundle: &Bundle) -> &Value {
    bundle
        .document
        .pointer("/paths/~1mugs/get/responses/200/content/application~1json/schema")
        .unwrap()
}

fn schemas(bundle: &Bundle) -> &Value {
    &bundle.document["components"]["schemas"]
}

fn faults(files: &[(&str, &str)]) -> String {
    bundled(files).unwrap_err().to_string()
}

#[test]
fn a_file_becomes_the_component_of_its_title() {
    let mug = "title: Mug\ntype: object\n";
    let made =
        bundled(&[("specs/mugs.yml", &to("../models/a.yml")), ("models/a.yml", mug)]).unwrap();
    assert_eq!(answer(&made), &json!({"$ref": "#/components/schemas/Mug"}));
    assert_eq!(schemas(&made), &json!({"Mug": {"title": "Mug", "type": "object"}}));
}

#[test]
fn a_file_without_a_title_becomes_the_component_of_its_name() {
    let made =
        bundled(&[("specs/mugs.yml", &to("cup.v3.yml")), ("specs/cup.v3.yml", "type: object")]);
    assert_eq!(schemas(&made.unwrap()), &json!({"cup": {"type": "object"}}));
}

#[test]
fn a_title_that_is_no_name_becomes_one() {
    let made =
        bundled(&[("specs/mugs.yml", &to("a.yml")), ("specs/a.yml", "title: Gift mug's size")]);
    assert_eq!(schemas(&made.unwrap()), &json!({"GiftMugSSize": {"title": "Gift mug's size"}}));
}

#[test]
fn a_component_of_another_file_keeps_its_name() {
    let cups = "components: {schemas: {Cup: {title: A cup, type: object}}}";
    let files = [
        ("specs/mugs.yml", to("cups.yml#/components/schemas/Cup")),
        ("specs/cups.yml", cups.into()),
    ];
    let made = bundled(&files.each_ref().map(|(path, text)| (*path, text.as_str()))).unwrap();
    assert_eq!(answer(&made), &json!({"$ref": "#/components/schemas/Cup"}));
}

#[test]
fn an_address_of_the_repository_is_the_file_of_the_tree() {
    for root in [
        "https://raw.githubusercontent.com/bigcommerce/docs/main",
        "https://raw.githubusercontent.com/bigcommerce/docs/refs/heads/main",
        "https://github.com/bigcommerce/docs/blob/main",
    ] {
        let document = to(&format!("{root}/models/mug.yml"));
        let made = bundled(&[("specs/mugs.yml", &document), ("models/mug.yml", "type: object")]);
        assert_eq!(schemas(&made.unwrap()), &json!({"mug": {"type": "object"}}), "{root}");
    }
}

#[test]
fn what_is_brought_in_stands_where_it_is_used() {
    let document = "paths:\n  /mugs:\n    get:\n      parameters: [{$ref: 'common.yml#/components/parameters/limit'}]\n      responses: {'404': {$ref: 'common.yml#/gone'}}\n";
    let common =
        "components: {parameters: {limit: {name: limit, in: query}}}\ngone: {description: Gone}\n";
    let made = bundled(&[("specs/mugs.yml", document), ("specs/common.yml", common)]).unwrap();
    assert_eq!(
        made.document["components"],
        json!({
            "parameters": {"limit": {"name": "limit", "in": "query"}},
            "responses": {"common": {"description": "Gone"}},
        })
    );
}

#[test]
fn what_is_brought_in_brings_what_it_refers_to() {
    let mug = "title: Mug\nproperties: {size: {$ref: '#/definitions/Size'}, maker: {$ref: ../maker.yml}}\ndefinitions: {Size: {type: string}}\n";
    let files = [("specs/mugs.yml", to("../models/mug.yml"))];
    let mut files = files.each_ref().map(|(path, text)| (*path, text.as_str())).to_vec();
    files.extend([("models/mug.yml", mug), ("maker.yml", "title: Maker")]);
    let made = bundled(&files).unwrap();
    let mug = &schemas(&made)["Mug"]["properties"];
    assert_eq!(mug["size"], json!({"$ref": "#/components/schemas/Size"}));
    assert_eq!(mug["maker"], json!({"$ref": "#/components/schemas/Maker"}));
    let parts: Vec<_> = made.parts.iter().map(String::as_str).collect();
    assert_eq!(parts, ["maker.yml", "models/mug.yml"]);
}

#[test]
fn files_that_refer_to_each_other_are_brought_in_once() {
    let cup = "title: Cup\nproperties: {saucer: {$ref: saucer.yml}}";
    let saucer = "title: Saucer\nproperties: {cup: {$ref: cup.yml}, self: {$ref: '#'}}";
    let files =
        [("specs/mugs.yml", &*to("cup.yml")), ("specs/cup.yml", cup), ("specs/saucer.yml", saucer)];
    let made = bundled(&files).unwrap();
    let of_saucer = &schemas(&made)["Saucer"]["properties"];
    assert_eq!(of_saucer["cup"], json!({"$ref": "#/components/schemas/Cup"}));
    assert_eq!(of_saucer["self"], json!({"$ref": "#/components/schemas/Saucer"}));
}

#[test]
fn a_way_back_into_the_document_is_a_fragment() {
    let cup = "title: Cup\nproperties:\n  mug: {$ref: 'mugs.yml#/components/schemas/Mug'}\n  other: {$ref: 'https://raw.githubusercontent.com/bigcommerce/docs/main/specs/mugs.yml#/components/schemas/Mug'}";
    let document = to("cup.yml")
        + "components: {schemas: {Mug: {type: string}, Big: {$ref: 'mugs.yml#/components/schemas/Mug'}}}\n";
    let made = bundled(&[("specs/mugs.yml", &document), ("specs/cup.yml", cup)]).unwrap();
    let mug = json!({"$ref": "#/components/schemas/Mug"});
    assert_eq!(schemas(&made)["Cup"]["properties"], json!({"mug": mug, "other": mug}));
    assert_eq!(schemas(&made)["Big"], mug);
}

#[test]
fn a_name_that_is_taken_has_the_name_of_the_file_behind_it() {
    let document = answering("{allOf: [{$ref: a/mug.yml}, {$ref: b/mug.yml}]}")
        + "components: {schemas: {Mug: {type: string}}}\n";
    let made = bundled(&[
        ("specs/mugs.yml", &document),
        ("specs/a/mug.yml", "title: Mug"),
        ("specs/b/mug.yml", "title: Mug\ntype: object"),
    ])
    .unwrap();
    let names: Vec<_> = schemas(&made).as_object().unwrap().keys().collect();
    assert_eq!(names, ["Mug", "Mug-mug", "Mug-mug-2"]);
}

#[test]
fn a_path_that_stands_elsewhere_takes_the_place_of_its_reference() {
    let document = "paths: {/mugs: {$ref: 'paths/mugs.yml'}}";
    let path = "get: {responses: {'200': {$ref: '../answers.yml#/all'}}}";
    let made = bundled(&[
        ("specs/mugs.yml", document),
        ("specs/paths/mugs.yml", path),
        ("specs/answers.yml", "all: {description: All}"),
    ])
    .unwrap();
    let led = made.document.pointer("/paths/~1mugs/get/responses/200/$ref");
    assert_eq!(led, Some(&json!("#/components/responses/answers")));
}

#[test]
fn schemas_that_a_tag_names_are_brought_in() {
    let document = to("cup.yml#/components/schemas/Cup");
    let cups = "components: {schemas: {Cup: {discriminator: {propertyName: kind, mapping: {big: Big, small: 'small.yml'}}}, Big: {type: object}}}";
    let made = bundled(&[
        ("specs/mugs.yml", &document),
        ("specs/cup.yml", cups),
        ("specs/small.yml", "title: Small"),
    ])
    .unwrap();
    assert_eq!(
        schemas(&made)["Cup"]["discriminator"]["mapping"],
        json!({"big": "#/components/schemas/Big", "small": "#/components/schemas/Small"})
    );
    assert_eq!(schemas(&made)["Small"], json!({"title": "Small"}));
}

#[test]
fn data_that_looks_like_a_reference_is_none() {
    let document = answering("{example: {$ref: gone.yml}, default: {$ref: gone.yml}}");
    assert!(bundled(&[("specs/mugs.yml", &document)]).is_ok());
}

#[test]
fn an_example_elsewhere_is_brought_in() {
    let document = "components: {responses: {Ok: {content: {application/json: {examples: {one: {$ref: one.yml}}}}}}}";
    let made =
        bundled(&[("specs/mugs.yml", document), ("specs/one.yml", "value: {id: 1}")]).unwrap();
    assert_eq!(made.document["components"]["examples"], json!({"one": {"value": {"id": 1}}}));
}

#[test]
fn references_inside_the_document_stay_as_they_are() {
    let document = to("#/components/schemas/Gone");
    let made = bundled(&[("specs/mugs.yml", &document)]).unwrap();
    assert_eq!(answer(&made), &json!({"$ref": "#/components/schemas/Gone"}));
    assert!(made.parts.is_empty());
}

#[test]
fn a_missing_file_is_told_at_its_line_and_column() {
    let document = "paths:\n  /mugs:\n    parameters:\n    - $ref: '../models/gone.yml'\n";
    let faults = bundled(&[("specs/mugs.yml", document)]).unwrap_err();
    let source = Source { path: "tree/specs/mugs.yml".into(), text: document.to_owned() };
    let drawn = render(&faults, &[source], false);
    assert!(drawn.contains("tree/specs/mugs.yml:4:13"), "{drawn}");
    assert!(
        drawn.contains("missing-file")
            && drawn.contains("`models/gone.yml`")
            && drawn.contains("a file of the tree"),
        "{drawn}"
    );
}

#[test]
fn a_missing_pointer_is_told_with_its_file() {
    let text = faults(&[("specs/mugs.yml", &to("cups.yml#/Cup")), ("specs/cups.yml", "Mug: {}")]);
    assert!(text.contains("dangling-reference") && text.contains("`cups.yml#/Cup`"), "{text}");
    assert!(text.contains("something in `specs/cups.yml`"), "{text}");
}

#[test]
fn another_host_is_told_and_not_asked() {
    let text = faults(&[("specs/mugs.yml", &to("https://example.com/mug.yml"))]);
    assert!(
        text.contains("foreign-reference") && text.contains("`https://example.com/mug.yml`"),
        "{text}"
    );
}

#[test]
fn a_fault_in_another_file_is_told_there() {
    let text =
        faults(&[("specs/mugs.yml", &to("cup.yml")), ("specs/cup.yml", "items: {$ref: gone.yml}")]);
    assert!(text.starts_with("tree/specs/cup.yml#/items/$ref: error[missing-file]"), "{text}");
}

#[test]
fn a_file_that_does_not_parse_is_told_once() {
    let document = answering("{allOf: [{$ref: cup.yml}, {$ref: cup.yml}]}");
    let text = faults(&[("specs/mugs.yml", &document), ("specs/cup.yml", "a: [1")]);
    assert_eq!(text.lines().count(), 1, "{text}");
    assert!(text.starts_with("tree/specs/cup.yml:") && text.contains("bad-yaml"), "{text}");
}

#[test]
fn paths_that_take_each_others_places_are_refused() {
    let text = faults(&[
        ("specs/mugs.yml", "paths: {/mugs: {$ref: a.yml}}"),
        ("specs/a.yml", "$ref: b.yml"),
        ("specs/b.yml", "$ref: a.yml"),
    ]);
    assert!(text.contains("cyclic-reference"), "{text}");
}
