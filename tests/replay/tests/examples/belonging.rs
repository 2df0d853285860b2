//! What examples are examples of.

use bigcommerce_replay::examples::ExamplesError;
use bigcommerce_replay::sample::{Kind, Status};

use super::{of_document, of_document_without, of_paths};

#[test]
fn a_response_has_the_method_and_status_of_its_place() {
    let found = of_paths(
        "  /mugs/{id}: {put: {responses: {422: {content: {application/json: {example: {}}}}}}}\n",
    );
    let sample = &found[0].sample;
    assert_eq!((sample.method.as_str(), sample.path.as_str()), ("PUT", "/v3/mugs/{id}"));
    assert_eq!((sample.status, sample.kind), (Status::Code(422), Kind::Response));
}

#[test]
fn a_request_has_no_status() {
    let found =
        of_paths("  /mugs: {post: {requestBody: {content: {application/json: {example: {}}}}}}\n");
    assert_eq!((found[0].sample.status, found[0].sample.kind), (Status::Any, Kind::Request));
}

#[test]
fn a_default_response_may_have_any_status() {
    let found = of_paths(
        "  /mugs: {get: {responses: {default: {content: {application/json: {example: {}}}}}}}\n",
    );
    assert_eq!((found[0].sample.status, found[0].sample.kind), (Status::Any, Kind::Response));
}

const GET: &str = "get: {responses: {200: {content: {application/json: {example: {}}}}}}";

#[test]
fn a_path_has_the_prefix_of_its_server() {
    let servers = [
        ("https://api.bigcommerce.com/stores/{store_hash}/v2", "/v2/mugs"),
        ("https://{store_domain}/api/storefront", "/api/storefront/mugs"),
        ("https://payments.bigcommerce.com/stores/{store_hash}", "/mugs"),
    ];
    for (server, path) in servers {
        let text = format!(
            "openapi: 3.0.3\nservers: [{{url: '{server}'}}]\npaths: {{/mugs: {{{GET}}}}}\n"
        );
        assert_eq!(of_document(&text).unwrap()[0].sample.path, path);
    }
}

#[test]
fn an_unknown_server_is_an_error_that_names_its_place() {
    let text = format!(
        "openapi: 3.0.3\nservers: [{{url: 'https://mugs.test'}}]\npaths: {{/mugs: {{{GET}}}}}\n"
    );
    let error = of_document(&text).unwrap_err();
    assert!(matches!(error, ExamplesError::UnknownServer { .. }), "{error}");
    assert!(error.to_string().starts_with("mugs.yml#/servers/0: "), "{error}");
}

#[test]
fn a_skipped_operation_has_no_examples() {
    let text = format!("openapi: 3.0.3\npaths: {{/mugs: {{{GET}}}}}\n");
    let skipped =
        "[[skipped]]\nfile = \"mugs.yml\"\noperation = \"GET /mugs\"\nreason = \"cups\"\n";
    assert!(of_document_without(&text, skipped).unwrap().is_empty());
}

#[test]
fn a_bound_file_that_is_no_yaml_is_an_error() {
    assert!(matches!(of_document("a: [1,\n"), Err(ExamplesError::NoDocument(_))));
}
