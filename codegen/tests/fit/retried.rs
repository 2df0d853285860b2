//! What was proposed for a fault goes when the fault is mended, and what was bound before comes back.

use super::{Files, files, fitted, specs, upstream};

const MANIFEST: &str = "[[bound]]\npath = \"mugs.yml\"\nfamily = \"v3\"\nmodule = \"kitchen::mugs\"\nfeature = \"v3-kitchen-mugs\"\npage = \"mugs\"\n\n[[bound]]\npath = \"cups.yml\"\nfamily = \"v3\"\nmodule = \"cups\"\nfeature = \"v3-cups\"\n";

const MUGS: &str = "openapi: 3.0.3\ninfo: {title: Mugs, version: ''}\npaths: {/mugs: {post: {operationId: addMug, requestBody: {content: {application/json: {schema: {type: string}}}}, responses: {}}}}\n";
const CUPS: &str = "openapi: 3.0.3\ninfo: {title: Cups, version: ''}\npaths: {/cups: {get: {operationId: getCups, responses: {}}}}\n";

const OVERLAY: &str = "overlay: 1.0.0\ninfo: {title: a, version: '1'}\nextends: openapi/mugs.yml\nactions:\n- target: $.paths['/mugs'].post\n  update: {deprecated: true}\n  x-reason: r\n";

fn tree(mugs: &str) -> Files {
    files(&[("mugs.yml", mugs), ("cups.yml", CUPS)])
}

/// What is told when a fault comes and when it is mended; in the end everything is as it was, but for the order of entries.
fn told(fault: &str) -> (Vec<String>, Vec<String>) {
    let before = specs(MANIFEST, files(&[("mugs.yaml", OVERLAY)]));
    let broken = fitted(&upstream(tree(fault)), &before).unwrap();
    let after = specs(&broken.manifest, broken.overlays.clone());
    let mended = fitted(&upstream(tree(MUGS)), &after).unwrap();
    assert_eq!(mended.overlays, before.overlays);
    let bound = |text: &str| {
        let mut parts: Vec<String> = text.split("[[").map(|part| part.trim().to_owned()).collect();
        parts.sort();
        parts
    };
    assert_eq!(bound(&mended.manifest), bound(MANIFEST));
    let texts = |edits: &[bigcommerce_codegen::upstream::Edit]| {
        edits.iter().map(ToString::to_string).collect()
    };
    (texts(&broken.edits), texts(&mended.edits))
}

#[test]
fn a_file_that_cannot_be_read_is_bound_again_as_it_was() {
    let (broken, mended) = told("openapi: [3\n");
    assert_eq!(broken, ["exclude mugs.yml: it cannot be read: bad-yaml, expected YAML 1.2"]);
    assert_eq!(mended, ["bind mugs.yml again: it can be read"]);
}

#[test]
fn an_operation_that_cannot_be_bound_comes_back() {
    let (broken, mended) = told(&MUGS.replace("application/json", "application/xml"));
    assert!(broken[0].starts_with("skip POST /mugs of mugs.yml: unbound-body"), "{broken:?}");
    assert_eq!(mended, ["no longer skip POST /mugs of mugs.yml: it can be bound, or is gone"]);
}

#[test]
fn a_correction_goes_when_upstream_has_mended_it() {
    let (broken, mended) = told(&MUGS.replace("{type: string}", "{type: [string]}"));
    assert_eq!(broken.len(), 2, "{broken:?}");
    assert!(
        mended.iter().all(|edit| edit.ends_with("upstream has mended it")) && mended.len() == 2,
        "{mended:?}"
    );
}
