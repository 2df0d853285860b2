//! Operations of B2B Edition are called by their headings, which are texts: a reworded one renames nothing.

use bigcommerce_codegen::load::SpecFiles;
use bigcommerce_codegen::upstream::Edit;

use super::{files, fitted, specs, upstream};

const MANIFEST: &str = "[[bound]]\npath = \"desks.yaml\"\nfamily = \"b2b\"\nmodule = \"desks\"\nfeature = \"b2b-desks\"\n";

fn document(heading: &str, id: &str) -> String {
    format!(
        "openapi: 3.0.3\ninfo: {{title: Desks, version: ''}}\nservers: [{{url: 'https://api-b2b.bigcommerce.com/api/v3/io'}}]\npaths: {{/desks: {{get: {{operationId: {id}, summary: {heading}, responses: {{}}}}}}}}\n"
    )
}

/// The edits that a newer document takes, and the overlays after them.
fn told(before: &str, after: &str) -> (Vec<Edit>, SpecFiles) {
    let published = SpecFiles {
        openapi: files(&[("desks.yaml", &reduced(before))]),
        ..specs(MANIFEST, files(&[]))
    };
    let made = fitted(&upstream(files(&[("desks.yaml", after)])), &published).unwrap();
    let next = SpecFiles { overlays: made.overlays, ..published };
    (made.edits, next)
}

/// As specs/ has it.
fn reduced(document: &str) -> String {
    let tree: serde_json::Value = serde_yaml::from_str(document).unwrap();
    bigcommerce_codegen::reduce::to_yaml("desks.yaml", &tree).unwrap()
}

#[test]
fn a_reworded_heading_renames_nothing() {
    let (edits, next) =
        told(&document("Get All Desks", "desks"), &document("Retrieve all desks", "desks"));
    assert_eq!(edits.len(), 1, "{edits:?}");
    let text = String::from_utf8(next.overlays["desks.yaml"].clone()).unwrap();
    assert!(
        text.contains("x-name: get-all-desks\n") && text.contains("$.paths['/desks'].get"),
        "{text}"
    );
}

#[test]
fn a_name_that_the_heading_gives_again_needs_no_overlay() {
    let old = document("Get All Desks", "desks");
    let (_, next) = told(&old, &document("Retrieve all desks", "desks"));
    let made = fitted(&upstream(files(&[("desks.yaml", &old)])), &next).unwrap();
    let told: Vec<String> = made.edits.iter().map(ToString::to_string).collect();
    assert_eq!(told, ["delete $.paths['/desks'].get: upstream has mended it"]);
    assert!(made.overlays.is_empty());
}

#[test]
fn another_operation_id_is_another_operation() {
    let (edits, _) =
        told(&document("Get All Desks", "desks"), &document("Get all tables", "tables"));
    assert_eq!(edits, []);
}
