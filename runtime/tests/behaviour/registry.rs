//! Operations and types as data: what a tool finds, what decoding noticed, what comes back.

use bigcommerce_runtime::codegen::*;
use bigcommerce_runtime::record::{Finding, Note};
use bigcommerce_runtime::registry::{OperationEntry, Registry};
use bigcommerce_runtime::{Method, StatusCode};
use serde_json::json;

#[derive(Clone, Debug, Default, PartialEq)]
struct Mug {
    id: Option<i64>,
    colours: Option<Vec<Colour>>,
    sizes: Option<Map<String, Decimal>>,
}
record!(Mug { id, colours, sizes });

#[derive(Clone, Debug, Default, PartialEq)]
struct Colour {
    name: Option<String>,
}
record!(Colour { name });

#[derive(Clone, Debug, Default, PartialEq)]
struct Refused {
    title: Option<String>,
}
record!(Refused { title });

#[derive(Clone, Debug)]
struct GetMug {
    parts: Parts,
}
operation!(GetMug() -> Data<Mug> { id: "getMug", family: V3, method: GET, path: "/mugs/{mug_id}" });

#[derive(Clone, Debug)]
struct GetMugs {
    parts: Parts,
}
operation!(GetMugs() -> Page<Mug> { id: "getMugs", family: V3, method: GET, path: "/mugs/all" });

#[derive(Clone, Debug)]
struct CreateMug {
    parts: Parts,
    body: Mug,
}
operation!(CreateMug(json body) -> Data<Mug> { id: "createMug", family: V3, method: POST, path: "/mugs" });

mod table {
    use super::*;

    registry!("v3::mugs" ["v3-mugs"]
    operations {
        GetMug [200] { 404 Refused },
        GetMugs [200],
        CreateMug [200 201] (Mug) { 422 Refused, 0 Refused },
    }
    types { Mug, Colour, Refused }
    );
}

static ALL: Registry = Registry::new(&[&table::MODULE]);

fn operation(name: &str) -> &'static OperationEntry {
    ALL.operations().find(|(_, entry)| entry.name == name).map(|(_, entry)| entry).unwrap()
}

fn found(method: Method, path: &str) -> Vec<&'static str> {
    ALL.find(&method, path).iter().map(|(_, entry)| entry.name).collect()
}

fn notes(body: &serde_json::Value) -> Vec<(String, Finding)> {
    let reencoded = operation("GetMug").reencode(StatusCode::OK, body.to_string().as_bytes());
    reencoded
        .unwrap()
        .notes
        .into_iter()
        .map(|Note { pointer, finding, .. }| (pointer, finding))
        .collect()
}

fn lenient(found: &'static str, expected: &'static str) -> Finding {
    Finding::Lenient { found, expected }
}

#[test]
fn an_operation_is_found_by_its_path_with_the_prefix_of_its_family() {
    assert_eq!(found(Method::GET, "/v3/mugs/{id}"), ["GetMug"]);
    assert_eq!(found(Method::GET, "/v3/mugs/77"), ["GetMug"]);
    assert_eq!(found(Method::POST, "/v3/mugs"), ["CreateMug"]);
    assert!(found(Method::PUT, "/v3/mugs").is_empty());
}

#[test]
fn an_operation_is_found_by_a_url() {
    let url = "https://api.bigcommerce.com/stores/abc123/v3/mugs/77?include=handle";
    assert_eq!(found(Method::GET, url), ["GetMug"]);
    assert_eq!(found(Method::GET, "/stores/abc123/v3/mugs/77"), ["GetMug"]);
    assert!(found(Method::GET, "https://api.bigcommerce.com").is_empty());
}

#[test]
fn of_two_templates_the_one_that_spells_out_more_is_found() {
    assert_eq!(found(Method::GET, "/v3/mugs/all"), ["GetMugs"]);
}

#[test]
fn an_error_is_the_declared_one_of_its_status_or_that_of_all_others() {
    let error = |name, code| {
        operation(name).error(StatusCode::from_u16(code).unwrap()).map(|error| error.status)
    };
    assert_eq!(error("CreateMug", 422), Some(Some(422)));
    assert_eq!(error("CreateMug", 500), Some(None));
    assert_eq!(error("GetMug", 500), None);
}

#[test]
fn a_field_that_the_type_does_not_have_is_noted_with_its_place() {
    let body =
        json!({"data": {"colours": [{}, {"name": "red", "a/b": 1}], "x": 1}, "meta": {"y": 1}});
    assert_eq!(
        notes(&body),
        [
            ("/data/colours/1/a~1b".to_owned(), Finding::Undocumented),
            ("/data/x".to_owned(), Finding::Undocumented),
        ]
    );
}

#[test]
fn a_value_in_another_form_is_noted_with_its_place() {
    let body = json!({"data": {"id": "7", "colours": {"name": "red"}, "sizes": {"big": ["1.5"], "none": ""}}});
    assert_eq!(
        notes(&body),
        [
            ("/data/id".to_owned(), lenient("a string", "an integer")),
            ("/data/colours".to_owned(), lenient("an object", "an array")),
            ("/data/sizes/big".to_owned(), lenient("an array of one", "a decimal number")),
            ("/data/sizes/big/0".to_owned(), lenient("a string", "a decimal number")),
            ("/data/sizes/none".to_owned(), lenient("a string for nothing", "a decimal number")),
        ]
    );
}

#[test]
fn a_value_in_its_own_form_is_not_noted() {
    assert!(
        notes(&json!({"data": {"id": 7, "colours": [{"name": null}], "sizes": {"big": 1.5}}}))
            .is_empty()
    );
}

#[test]
fn the_body_of_a_request_and_a_declared_error_come_back() {
    let body = operation("CreateMug").body.as_ref().unwrap();
    assert_eq!(body.reencode(br#"{"id": 7}"#).unwrap().json, json!({"id": 7}));
    let error = operation("GetMug").error(StatusCode::NOT_FOUND).unwrap();
    let reencoded = error.reencode(StatusCode::NOT_FOUND, br#"{"title": "No"}"#).unwrap();
    assert_eq!(reencoded.json, json!({"title": "No"}));
}

#[test]
fn an_error_of_a_request_body_speaks_of_no_answer() {
    let body = operation("CreateMug").body.as_ref().unwrap();
    let error = body.reencode(br#"{"id": "x"}"#).unwrap_err();
    assert_eq!((error.status, error.path.as_str()), (None, "id"));
}

#[test]
fn two_documents_of_one_value_are_the_same() {
    let (_, mug) = ALL.types().find(|(_, entry)| entry.name == "Mug").unwrap();
    assert_eq!(mug.fields, ["id", "colours", "sizes"]);
    assert!(mug.same(br#"{"id": "7"}"#, br#"{"id": 7.0}"#).unwrap());
    assert!(!mug.same(br#"{"id": 7}"#, br#"{"id": 8}"#).unwrap());
}
