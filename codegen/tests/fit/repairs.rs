//! What cannot be bound as it is stated: the mildest edit after which the rest can be.

use super::{files, told};

const MANIFEST: &str =
    "[[bound]]\npath = \"mugs.yml\"\nfamily = \"v3\"\nmodule = \"mugs\"\nfeature = \"v3-mugs\"\n";

/// The edits of a document of which the lines below `paths` and `components` are given.
fn repaired(paths: &str, components: &str) -> Vec<String> {
    let document = format!(
        "openapi: 3.0.3\ninfo: {{title: Mugs, version: ''}}\npaths:\n  /cups: {{get: {{operationId: getCups, responses: {{}}}}}}\n{paths}components:\n{components}  securitySchemes: {{}}\n"
    );
    told(files(&[("mugs.yml", document.as_str())]), MANIFEST, &[])
}

#[test]
fn a_schema_that_is_none_becomes_any_json() {
    assert_eq!(
        repaired(
            "",
            "  schemas: {Mug: {type: object, properties: {size: {type: [string, 'null']}, id: {type: integer}}}}\n"
        ),
        [
            "overlays/mugs.yaml: correct $.components.schemas.Mug.properties.size: not-openapi: expected a string",
            "overlays/mugs.yaml: correct $.components.schemas.Mug.properties: not-openapi: expected a string",
        ]
    );
}

#[test]
fn a_reference_inside_the_document_that_leads_nowhere_becomes_any_json() {
    let told = repaired(
        "  /mugs: {get: {operationId: getMugs, responses: {'200': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/Nowhere'}}}}}}}\n",
        "",
    );
    assert_eq!(told.len(), 2, "{told:?}");
    assert!(told.iter().all(|edit| edit.contains("dangling-reference")), "{told:?}");
}

#[test]
fn an_operation_without_an_id_gets_one() {
    assert_eq!(
        repaired(
            "  /mugs/{id}: {put: {responses: {}, parameters: [{name: id, in: path, required: true, schema: {type: string}}]}}\n",
            ""
        ),
        [
            "overlays/mugs.yaml: correct $.paths['/mugs/{id}'].put: missing-operation-id: expected an operationId, which names the operation in Rust; an overlay can add it"
        ]
    );
}

#[test]
fn of_two_operations_of_one_id_the_second_gets_a_name() {
    let told = repaired("  /mugs: {get: {operationId: getCups, responses: {}}}\n", "");
    assert_eq!(told.len(), 1);
    assert!(
        told[0]
            .starts_with("overlays/mugs.yaml: correct $.paths['/mugs'].get: taken-operation-name"),
        "{told:?}"
    );
}

#[test]
fn an_operation_that_cannot_be_bound_is_skipped() {
    let told = repaired(
        "  /mugs: {post: {operationId: addMug, requestBody: {content: {application/xml: {}}}, responses: {}}}\n",
        "",
    );
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(
        told[0].starts_with("manifest.toml: skip POST /mugs of mugs.yml: unbound-body"),
        "{told:?}"
    );
}

#[test]
fn a_file_that_nothing_mends_is_excluded() {
    let document = "openapi: 3.0.3\ninfo: 5\nservers: 7\npaths: {/mugs: {get: {operationId: a, responses: {}}}}\n";
    let told = told(files(&[("mugs.yml", document)]), MANIFEST, &[]);
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].starts_with("manifest.toml: exclude mugs.yml: not-openapi"), "{told:?}");
}

#[test]
fn what_openapi_requires_of_a_document_is_completed() {
    let document =
        "openapi: 3.0.3\ninfo: {version: '1'}\npaths: {/mugs: {get: {operationId: a}}}\n";
    assert_eq!(
        told(files(&[("mugs.yml", document)]), MANIFEST, &[]),
        [
            "overlays/mugs.yaml: correct $.info: not-openapi: expected the key `title`",
            "overlays/mugs.yaml: correct $.paths['/mugs'].get: not-openapi: expected the key `responses`",
        ]
    );
}

#[test]
fn an_action_that_brings_what_cannot_be_bound_goes() {
    let document = "openapi: 3.0.3\ninfo: {title: Mugs, version: ''}\npaths: {/mugs: {put: {operationId: a, responses: {}}}}\n";
    let overlay = "overlay: 1.0.0\ninfo: {title: a, version: '1'}\nextends: openapi/mugs.yml\nactions:\n- {target: '$.paths[*].put', update: {x-batch-size: 10}, x-reason: r}\n";
    let told = told(files(&[("mugs.yml", document)]), MANIFEST, &[("mugs.yaml", overlay)]);
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(
        told[0].starts_with("overlays/mugs.yaml: delete $.paths[*].put: nothing-to-split"),
        "{told:?}"
    );
}

#[test]
fn a_newer_openapi_is_read_as_far_as_it_is_the_same() {
    let document = "openapi: 3.1.0\ninfo: {title: Mugs, version: ''}\npaths: {/mugs: {get: {operationId: a, responses: {}}}}\n";
    let told = told(files(&[("mugs.yml", document)]), MANIFEST, &[]);
    assert_eq!(told, ["overlays/mugs.yaml: correct $: openapi-version: expected OpenAPI 3.0"]);
}
