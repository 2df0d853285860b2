//! A file that moved, went, came or states what another one states; overlays that no longer apply.

use super::{Files, files, told};

const SERVERS: &str = "servers: [{url: 'https://api.bigcommerce.com/stores/{store_hash}/v3'}]\n";

/// A document with an operation for each path.
fn document(paths: &[&str]) -> String {
    let operation = |path: &&str| {
        let id = path.replace(['/', '{', '}'], "_");
        format!(
            "  {path}: {{get: {{operationId: get{id}, responses: {{'204': {{description: ''}}}}}}}}\n"
        )
    };
    let paths: String = paths.iter().map(operation).collect();
    format!("openapi: 3.0.3\ninfo: {{title: Mugs, version: ''}}\n{SERVERS}paths:\n{paths}")
}

fn bound(path: &str) -> String {
    let stem = path.rsplit('/').next().and_then(|name| name.split('.').next()).unwrap_or(path);
    format!(
        "[[bound]]\npath = \"{path}\"\nfamily = \"v3\"\nmodule = \"{stem}\"\nfeature = \"v3-{stem}\"\n"
    )
}

fn tree(documents: &[(&str, &[&str])]) -> Files {
    let texts: Vec<(&str, String)> =
        documents.iter().map(|(path, paths)| (*path, document(paths))).collect();
    files(&texts.iter().map(|(path, text)| (*path, text.as_str())).collect::<Vec<_>>())
}

const OVERLAY: &str = "\
overlay: 1.0.0
info: {title: Corrections, version: 1.0.0}
extends: openapi/mugs.yml
actions:
- target: $.paths['/mugs'].get
  update: {deprecated: true}
  x-reason: stated in its text
";

#[test]
fn nothing_is_edited_where_all_fits() {
    assert_eq!(
        told(tree(&[("mugs.yml", &["/mugs"])]), &bound("mugs.yml"), &[("a.yaml", OVERLAY)]),
        [""; 0]
    );
}

#[test]
fn a_new_file_is_bound_by_its_path_and_server() {
    let files = tree(&[
        ("mugs.yml", &["/mugs"]),
        ("reference/catalog/gift-cups_catalog.v3.yml", &["/cups", "/jugs"]),
    ]);
    assert_eq!(
        told(files, &bound("mugs.yml"), &[]),
        [
            "manifest.toml: bind reference/catalog/gift-cups_catalog.v3.yml as v3::catalog::gift_cups behind feature v3-catalog-gift-cups: 2 operations"
        ]
    );
}

#[test]
fn a_new_file_leaves_to_others_what_they_bind() {
    let files = tree(&[("mugs.yml", &["/mugs"]), ("cups.yml", &["/cups", "/mugs"])]);
    assert_eq!(
        told(files, &bound("mugs.yml"), &[]),
        [
            "manifest.toml: bind cups.yml as v3::cups behind feature v3-cups: 1 operation; it yields to mugs.yml"
        ]
    );
}

#[test]
fn a_new_file_without_an_operation_of_its_own_is_excluded() {
    let files =
        tree(&[("mugs.yml", &["/mugs/{id}"]), ("all.yml", &["/mugs/{mug}"]), ("none.yml", &[])]);
    assert_eq!(
        told(files, &bound("mugs.yml"), &[]),
        [
            "manifest.toml: exclude all.yml: a duplicate of mugs.yml",
            "manifest.toml: exclude none.yml: it states no operation"
        ]
    );
}

#[test]
fn a_new_file_that_cannot_be_read_is_excluded() {
    let mut files = tree(&[("mugs.yml", &["/mugs"])]);
    files.insert("old.yml".into(), b"swagger: '2.0'\npaths: {/a: {get: {}}}\n".to_vec());
    files.insert("torn.yml".into(), b"openapi: 3.0.3\npaths: [\n".to_vec());
    assert_eq!(
        told(files, &bound("mugs.yml"), &[]),
        [
            "manifest.toml: exclude torn.yml: it cannot be read: bad-yaml, expected YAML 1.2",
            "manifest.toml: exclude old.yml: Swagger 2.0, which is no OpenAPI 3.0",
        ]
    );
}

#[test]
fn a_file_that_is_gone_goes_with_its_overlay_and_with_what_others_say_of_it() {
    let manifest = bound("mugs.yml")
        + &bound("cups.yml")
        + "yields_to = \"mugs.yml\"\n"
        + "[[skipped]]\nfile = \"mugs.yml\"\noperation = \"GET /a\"\nreason = \"r\"\n";
    assert_eq!(
        told(tree(&[("cups.yml", &["/cups"])]), &manifest, &[("a.yaml", OVERLAY)]),
        [
            "manifest.toml: forget mugs.yml: upstream does not have it",
            "manifest.toml: cups.yml no longer yields to mugs.yml, which has none of its operations",
            "manifest.toml: no longer skip GET /a of mugs.yml: the file does not have it",
            "overlays/a.yaml: delete the overlay: openapi/mugs.yml is not bound",
        ]
    );
}

#[test]
fn operations_that_two_files_state_are_bound_from_the_first() {
    let files = tree(&[("mugs.yml", &["/mugs", "/cups"]), ("cups.yml", &["/cups"])]);
    let manifest = bound("mugs.yml") + &bound("cups.yml");
    assert_eq!(
        told(files, &manifest, &[]),
        ["manifest.toml: cups.yml yields to mugs.yml, which has some of its operations"]
    );
}

#[test]
fn a_duplicate_that_has_an_operation_of_its_own_is_bound() {
    let files = tree(&[("mugs.yml", &["/mugs"]), ("all.yml", &["/mugs", "/jugs"])]);
    let manifest = bound("mugs.yml")
        + "[[excluded]]\npath = \"all.yml\"\nreason = \"r\"\nduplicate_of = \"mugs.yml\"\n";
    assert_eq!(
        told(files, &manifest, &[]),
        [
            "manifest.toml: forget all.yml: it is no duplicate of mugs.yml any more",
            "manifest.toml: bind all.yml as v3::all behind feature v3-all: 1 operation; it yields to mugs.yml",
        ]
    );
}

#[test]
fn actions_without_effect_go_and_the_others_stay() {
    let overlay = OVERLAY.to_owned()
        + "- {target: '$.paths.nowhere', remove: true, x-reason: r}\n"
        + "- {target: '$.info', update: {title: Mugs}, x-reason: r}\n";
    assert_eq!(
        told(tree(&[("mugs.yml", &["/mugs"])]), &bound("mugs.yml"), &[("a.yaml", &overlay)]),
        [
            "overlays/a.yaml: delete $.info: upstream states the same",
            "overlays/a.yaml: delete $.paths.nowhere: it matches nothing"
        ]
    );
}

#[test]
fn references_into_other_files_that_lead_nowhere_are_taken_for_any_json() {
    let document = document(&[])
        + "components: {schemas: {Mug: {$ref: 'models/mug.yml'}, Cup: {$ref: 'models/cup.yml'}}}\n";
    let document =
        document.replace("paths:\n", "paths: {/mugs: {get: {operationId: a, responses: {}}}}\n");
    let files = files(&[
        ("mugs.yml", document.as_str()),
        ("models/mug.yml", "type: object\n"),
        ("models/cup.yml", "type: [\n"),
    ]);
    assert_eq!(
        told(files, &bound("mugs.yml"), &[]),
        ["manifest.toml: `models/cup.yml` in mugs.yml leads nowhere: take any JSON for it"]
    );
}

#[test]
fn events_are_bound_without_the_files_that_state_none() {
    let manifest =
        bound("mugs.yml") + "[events]\npath = \"events/_all.yml\"\nmodels = \"cups.yml\"\n";
    let mut files = tree(&[("mugs.yml", &["/mugs"])]);
    let index = "properties: {store/mug/sold: {$ref: 'https://example.com/events/sold.yml'}}\n";
    files.insert("events/_all.yml".into(), index.as_bytes().to_vec());
    files.insert("events/none.yml".into(), b"type: object\n".to_vec());
    assert_eq!(
        told(files, &manifest, &[]),
        [
            "manifest.toml: forget cups.yml as the models of events: it is not bound",
            "manifest.toml: exclude events/none.yml: no-event: expected a property that is called by the scope of an event",
            "manifest.toml: `https://example.com/events/sold.yml` in events/_all.yml leads nowhere: take any JSON for it",
        ]
    );
}

#[test]
fn events_without_an_index_are_forgotten() {
    let manifest =
        "# The head.\n[events]\npath = \"events/_all.yml\"\n\n".to_owned() + &bound("mugs.yml");
    assert_eq!(
        told(tree(&[("mugs.yml", &["/mugs"])]), &manifest, &[]),
        [
            "manifest.toml: forget the events of webhooks in events/_all.yml: upstream does not have their index"
        ]
    );
}
