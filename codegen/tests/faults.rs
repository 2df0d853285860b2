//! Specs with faults: what is said of them, drawn on their lines (`tests/snapshots/fault_*.snap`), and that no
//! input makes the generator panic.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use bigcommerce_codegen::diagnostic::{Diagnostics, Severity, render};
use bigcommerce_codegen::load::{SpecFiles, load};
use bigcommerce_codegen::lock::{Lock, Locked, sha256};
use bigcommerce_codegen::{Crate, generate};

const MANIFEST: &str = r#"
[[bound]]
path = "things.yml"
family = "v3"
module = "things"
feature = "v3-things"
page = "things"
"#;

/// Loads and generates one document; faults come with their drawing.
fn made(document: &str) -> Result<Crate, (Diagnostics, String)> {
    made_by(MANIFEST, document)
}

fn made_by(manifest: &str, document: &str) -> Result<Crate, (Diagnostics, String)> {
    let digest = sha256(document.as_bytes());
    let locked = Locked { source: digest.clone(), reduction: digest };
    let lock = Lock {
        commit: "faults".into(),
        files: [("things.yml".into(), locked)].into(),
        ..Lock::default()
    };
    let files = SpecFiles {
        manifest: Some(manifest.into()),
        lock: Some(lock.to_toml().into()),
        openapi: [("things.yml".into(), document.into())].into(),
        ..SpecFiles::default()
    };
    let specs = load(&files).map_err(|error| {
        let drawn = render(&error.diagnostics, &error.sources, false);
        (error.diagnostics, drawn)
    })?;
    generate(&specs, &mut |_, _| {}).map_err(|faults| {
        let drawn = render(&faults, &specs.sources, false);
        (faults, drawn)
    })
}

/// A document of these paths and components, indented by two.
fn document(parts: &str) -> String {
    format!("openapi: 3.0.3\ninfo: {{title: Things, version: '1'}}\n{parts}\n")
}

/// An operation whose body is this schema, in flow style.
fn with_body(schema: &str) -> String {
    document(&format!(
        "paths:\n  /things:\n    post:\n      operationId: createThing\n      requestBody:\n        content:\n          application/json:\n            schema: {schema}\n      responses: {{'204': {{description: ''}}}}"
    ))
}

fn faults(document: &str) -> String {
    match made(document) {
        Ok(_) => panic!("a crate was made of it"),
        Err((_, drawn)) => drawn,
    }
}

fn codes(document: &str) -> Vec<&'static str> {
    match made(document) {
        Ok(_) => Vec::new(),
        Err((faults, _)) => faults.iter().map(|fault| fault.code).collect(),
    }
}

macro_rules! drawn {
    ($name:literal, $document:expr) => {{
        let mut settings = insta::Settings::clone_current();
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        let text = faults(&$document);
        settings.bind(|| insta::assert_snapshot!(concat!("fault_", $name), text.trim_end()));
    }};
}

#[test]
fn a_dangling_reference_is_shown() {
    drawn!("dangling_reference", with_body("{$ref: '#/components/schemas/Nothing'}"));
}

#[test]
fn a_cyclic_reference_is_shown() {
    let components = "components: {schemas: {A: {$ref: '#/components/schemas/B'}, B: {$ref: '#/components/schemas/A'}}}";
    drawn!("cyclic_reference", document(&format!("paths: {{}}\n{components}")));
}

#[test]
fn an_all_of_that_contains_itself_is_shown() {
    let schema = "{$ref: '#/components/schemas/A'}";
    let components =
        "components: {schemas: {A: {allOf: [{$ref: '#/components/schemas/A'}, {type: object}]}}}";
    drawn!("cyclic_all_of", format!("{}{components}\n", with_body(schema)));
}

#[test]
fn values_of_events_are_shown_where_there_are_none() {
    let schema = "{type: object, properties: {scope: {type: string, x-values-of: events}}}";
    drawn!("values_of_nothing", with_body(schema));
}

#[test]
fn an_event_that_two_files_state_is_told_with_both_places() {
    let event = "{properties: {shop/mug/broken: {properties: {data: {type: object}}}}}";
    let schemas = format!("components: {{schemas: {{one: {event}, other: {event}}}}}");
    let events = "[events]\npath = \"things.yml\"\n";
    let Err((faults, _)) = made_by(events, &document(&format!("paths: {{}}\n{schemas}"))) else {
        panic!("a crate was made of it");
    };
    let text = faults.to_string();
    let one = "openapi/things.yml#/components/schemas/one/properties/shop~1mug~1broken";
    assert!(text.contains("repeated-event") && text.contains(one), "{text}");
}

#[test]
fn models_of_events_that_are_not_bound_are_told() {
    let events = "[events]\npath = \"things.yml\"\nmodels = \"others.yml\"\n";
    let faults = made_by(events, &document("paths: {}")).err();
    let codes: Vec<_> = faults.iter().flat_map(|(all, _)| all.iter()).map(|one| one.code).collect();
    assert_eq!(codes, ["unbound-models"]);
}

#[test]
fn a_missing_operation_id_is_shown() {
    let paths = "paths:\n  /things:\n    get:\n      responses: {'204': {description: ''}}";
    drawn!("missing_operation_id", document(paths));
}

#[test]
fn two_operations_of_one_name_are_shown() {
    let one = |path| {
        format!(
            "  /{path}:\n    get:\n      operationId: getThing\n      responses: {{'204': {{description: ''}}}}\n"
        )
    };
    drawn!("operation_name_twice", document(&format!("paths:\n{}{}", one("a"), one("b"))));
}

#[test]
fn a_body_that_nothing_can_send_is_shown() {
    let paths = "paths:\n  /things:\n    post:\n      operationId: createThing\n      requestBody: {content: {application/xml: {schema: {type: object}}}}\n      responses: {'204': {description: ''}}";
    drawn!("unbound_body", document(paths));
}

#[test]
fn a_range_of_statuses_is_shown() {
    let paths = "paths:\n  /things:\n    get:\n      operationId: getThing\n      responses: {'2XX': {description: ''}}";
    drawn!("unbound_status", document(paths));
}

#[test]
fn a_parameter_in_a_cookie_is_shown() {
    let paths = "paths:\n  /things:\n    get:\n      operationId: getThing\n      parameters: [{name: session, in: cookie, schema: {type: string}}]\n      responses: {'204': {description: ''}}";
    drawn!("parameter_in_cookie", document(paths));
}

/// An operation with these keys, in flow style, and without a body.
fn with_keys(method: &str, keys: &str) -> String {
    document(&format!(
        "paths:\n  /things:\n    {method}: {{operationId: changeThings, {keys}, responses: {{'204': {{description: ''}}}}}}"
    ))
}

const TWO_LISTS: &str = "parameters: [{name: 'id:in', in: query, schema: {type: string}}, {name: 'sku:in', in: query, schema: {type: string}}]";

#[test]
fn a_batch_of_nothing_is_shown() {
    drawn!("batch_of_nothing", with_keys("get", "x-batch-size: 10"));
}

#[test]
fn a_batch_of_either_of_two_lists_is_shown() {
    drawn!("batch_of_either", with_keys("delete", &format!("x-batch-size: 10, {TWO_LISTS}")));
}

#[test]
fn a_batch_of_a_list_that_is_not_there_is_shown() {
    let keys = format!("x-batch-size: {{size: 10, of: 'name:in'}}, {TWO_LISTS}");
    drawn!("batch_of_another", with_keys("delete", &keys));
}

#[test]
fn a_limit_that_is_no_positive_integer_is_refused() {
    for limit in ["0", "-1", "1.5", "many", "4294967296", "null"] {
        let concurrency = with_keys("get", &format!("x-concurrency: {limit}"));
        assert_eq!(codes(&concurrency), ["bad-limit"], "{limit}");
        let keys = format!("x-batch-size: {{size: {limit}, of: 'id:in'}}, {TWO_LISTS}");
        assert_eq!(codes(&with_keys("delete", &keys)), ["bad-limit"], "{limit}");
    }
}

#[test]
fn text_that_is_no_yaml_is_shown() {
    drawn!("no_yaml", document("paths: {/things: [}"));
}

#[test]
fn a_keyword_of_another_type_is_shown() {
    drawn!("keyword_of_another_type", with_body("{type: object, properties: [a, b]}"));
}

#[test]
fn all_faults_of_a_stage_are_shown_at_once() {
    let paths = "paths:\n  /things:\n    get:\n      responses: {'204': {description: ''}}\n    post:\n      operationId: createThing\n      requestBody: {content: {application/xml: {schema: {}}}}\n      responses: {'2XX': {description: ''}}";
    assert_eq!(codes(&document(paths)), ["missing-operation-id", "unbound-body", "unbound-status"]);
}

#[test]
fn an_operation_id_without_letters_is_refused() {
    let paths = "paths:\n  /things:\n    get:\n      operationId: '---'\n      responses: {'204': {description: ''}}";
    assert_eq!(codes(&document(paths)), ["taken-operation-name"]);
}

#[test]
fn a_fault_is_an_error() {
    let Err((faults, _)) = made("") else { panic!("a crate was made of nothing") };
    assert!(faults.count(Severity::Error) > 0);
}

#[test]
fn documents_that_say_nothing_make_no_panic() {
    for text in ["", "{}", "[]", "null", "---", "openapi: 3.0.3", "\u{feff}", "a: &a [*a]"] {
        let _ = made(text);
    }
}

#[test]
fn paths_that_are_null_make_no_panic() {
    for paths in
        ["paths: null", "paths: {/a: null}", "paths: {/a: {get: null}}", "paths: {/a: {get: {}}}"]
    {
        let _ = made(&document(paths));
    }
}

#[test]
fn odd_schemas_make_no_panic() {
    let schemas = [
        "{$ref: 7}",
        "{oneOf: []}",
        "{anyOf: [{}]}",
        "{allOf: []}",
        "{type: string, enum: []}",
        "{enum: [null]}",
        "{type: string, enum: [1, a]}",
        "{type: object, properties: {'': {type: string}, '-': {type: string}}}",
        "{type: object, properties: {'…': {type: string, enum: ['…', '☃']}}}",
        "{type: array, items: {type: array}}",
        "{type: nothing}",
        "{oneOf: [{oneOf: [{oneOf: []}]}]}",
        "{oneOf: [{type: object, title: '…', properties: {'☃': {}}}, {type: object, properties: {'…': {}}}]}",
        "{type: object, title: '123', properties: {a: {type: object, title: Self, properties: {b: {}}}}}",
        "null",
    ];
    for schema in schemas {
        let made = std::panic::catch_unwind(|| made(&with_body(schema)).is_ok());
        assert!(made.is_ok(), "{schema}");
    }
}

#[test]
fn deep_nesting_makes_no_panic() {
    let nested = |depth: usize| {
        let open = "{type: object, properties: {a: ".repeat(depth);
        format!("{open}{{type: string}}{}", "}}".repeat(depth))
    };
    for depth in [50, 1_000] {
        let _ = made(&with_body(&nested(depth)));
    }
}

#[test]
fn characters_that_no_identifier_has_make_no_panic() {
    for name in ["m²", "½", "area_m²", "<", "größe", "2nd", "yield", "self"] {
        let schema = format!(
            "{{type: object, properties: {{'{name}': {{type: string, enum: ['{name}']}}}}}}"
        );
        assert!(made(&with_body(&schema)).is_ok(), "{name}");
    }
}

#[test]
fn schemas_that_are_made_of_themselves_end() {
    let components = [
        "A: {allOf: [{$ref: '#/components/schemas/A'}]}",
        "A: {allOf: [{$ref: '#/components/schemas/B'}]}\n    B: {allOf: [{$ref: '#/components/schemas/A'}]}",
        "A: {anyOf: [{$ref: '#/components/schemas/A'}, {type: string}]}",
        "A: {anyOf: [{$ref: '#/components/schemas/B'}, {type: string}]}\n    B: {anyOf: [{$ref: '#/components/schemas/A'}, {type: integer}]}",
    ];
    for schemas in components {
        let body = with_body("{$ref: '#/components/schemas/A'}");
        let _ = made(&format!("{body}components:\n  schemas:\n    {schemas}\n"));
    }
}

#[test]
fn a_server_that_no_client_knows_is_refused() {
    let document = document(
        "servers: [{url: 'https://other.example/v9'}]\npaths:\n  /things:\n    get:\n      operationId: getThings\n      responses: {'204': {description: ''}}",
    );
    assert_eq!(codes(&document), ["unknown-server"]);
}

#[test]
fn a_path_that_stands_elsewhere_is_refused() {
    let paths = "paths:\n  /things: {$ref: '#/paths/~1others'}\n  /others: {}";
    assert_eq!(codes(&document(paths)), ["unbound-path"]);
}

#[test]
fn arguments_of_one_name_are_told_apart() {
    let paths = "paths:\n  '/things/{id}/{body}':\n    get:\n      operationId: getThing\n      parameters:\n      - {name: id, in: query, required: true, schema: {type: integer}}\n      responses: {'204': {description: ''}}";
    let made = made(&document(paths)).unwrap();
    let code = &made.files["src/v3/things/operations.rs"];
    assert!(code.contains("id: impl std::fmt::Display,"), "{code}");
    assert!(code.contains("id_filter: i64"), "{code}");
    assert!(code.contains("body_in_path: impl std::fmt::Display"), "{code}");
}

#[test]
fn a_parameter_that_is_one_of_several_texts_is_a_text() {
    let paths = "paths:\n  /things:\n    get:\n      operationId: getThings\n      parameters:\n      - {name: id, in: query, schema: {oneOf: [{type: integer}, {type: string}]}}\n      - {name: 'id:in', in: query, schema: {oneOf: [{type: integer}, {type: array, items: {type: integer}}]}}\n      - {name: where, in: query, schema: {type: array, items: {type: object, additionalProperties: {type: string}}}}\n      responses: {'204': {description: ''}}";
    let made = made(&document(paths)).unwrap();
    let code = &made.files["src/v3/things/operations.rs"];
    assert!(code.contains("pub fn id(mut self, value: impl Into<String>)"), "{code}");
    assert!(code.contains("self.parts.list(\"id:in\""), "{code}");
    assert!(code.contains("self.parts.json(\"where\", &value)"), "{code}");
}

/// What is said of an operation that an app serves, of which these parts are stated in flow style.
fn contract_codes(parts: &str) -> Vec<&'static str> {
    let manifest = MANIFEST.replace("v3", "provider");
    let document = document(&format!(
        "components: {{securitySchemes: {{Login: {{type: http, scheme: Basic}}, Key: {{type: apiKey, name: Key, in: header}}}}}}\npaths: {{/things: {{post: {{operationId: sendThing, {parts}}}}}}}"
    ));
    match made_by(&manifest, &document) {
        Ok(_) => Vec::new(),
        Err((faults, _)) => faults.iter().map(|fault| fault.code).collect(),
    }
}

#[test]
fn a_contract_whose_callers_authenticate_otherwise_is_refused() {
    let security = |stated| {
        contract_codes(&format!("security: {stated}, responses: {{'200': {{description: ''}}}}"))
    };
    assert_eq!(security("[{Login: []}]"), [""; 0]);
    assert_eq!(security("[{Login: []}, {}]"), [""; 0]);
    assert_eq!(security("[{Key: []}]"), ["unbound-security"]);
    assert_eq!(security("[{Login: []}, {Unknown: []}]"), ["unbound-security"]);
}

#[test]
fn what_the_service_of_a_contract_does_not_do_is_refused() {
    let nothing = "responses: {'200': {description: ''}}";
    let list =
        "parameters: [{name: ids, in: query, schema: {type: array, items: {type: integer}}}]";
    assert_eq!(contract_codes(&format!("{list}, {nothing}")), ["unbound-contract"]);
    let form = "requestBody: {content: {text/plain: {schema: {type: string}}}}";
    assert_eq!(contract_codes(&format!("{form}, {nothing}")), ["unbound-contract"]);
    assert_eq!(contract_codes("responses: {'201': {description: ''}}"), ["unbound-contract"]);
    let enveloped = "responses: {'200': {description: '', content: {application/json: {schema: {type: object, properties: {data: {type: string}, meta: {type: object}}}}}}}";
    assert_eq!(contract_codes(enveloped), ["unbound-contract"]);
}
