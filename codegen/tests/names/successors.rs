//! What a newer upstream has to keep, so that published paths stay.

use bigcommerce_codegen::drift::names;
use bigcommerce_codegen::keep::Kept;
use bigcommerce_codegen::load::Specs;

use crate::{document, get, object, put, specs, types};

/// The newer specs with what they keep, and the entries of that.
fn successor(old: &Specs, new: &[&str]) -> (Specs, String) {
    let mut new = specs(new);
    let text = names(old, &new).unwrap_or_else(|faults| panic!("{faults}"));
    let Some(text) = text else { return (new, String::new()) };
    new.names = Kept::parse(&"names.toml".into(), &text).unwrap();
    let entries = text.find("[[type]]").map(|at| text[at..].to_owned());
    (new, entries.unwrap_or_default())
}

fn mugs() -> String {
    document(&[put("putMug", "MugPut")], &[("MugPut", &object("id name"))])
}

fn cups() -> String {
    document(&[put("putCup", "CupPut")], &[("CupPut", &object("id name"))])
}

#[test]
fn an_operation_whose_body_has_the_same_shape_renames_nothing() {
    let (mugs, cups) = (mugs(), cups());
    assert_eq!(types(&specs(&[&mugs])), ["v3::mugs::types: MugPut"]);
    let renamed = "shared::mugs::id_name: IdName";
    assert_eq!(types(&specs(&[&mugs, &cups]))[0], renamed);
    let (new, text) = successor(&specs(&[&mugs]), &[&mugs, &cups]);
    assert_eq!(types(&new), ["v3::cups::types: CupPut", "v3::mugs::types: MugPut"]);
    assert_eq!(
        text,
        "\
[[type]]
paths = [\"v3::mugs::MugPut\"]
apart = true
of = [
    { use = \"update\", schema = \"mugs.yml#/components/schemas/MugPut\" },
]
"
    );
}

#[test]
fn a_type_that_is_shared_under_its_name_needs_no_entry() {
    let mugs = document(&[get("getMug", "Fault")], &[("Fault", &object("a b c"))]);
    let cups = document(&[get("getCup", "Fault")], &[("Fault", &object("a b c"))]);
    let (new, text) = successor(&specs(&[&mugs]), &[&mugs, &cups]);
    assert_eq!(text, "");
    assert_eq!(
        types(&new),
        [
            "shared::mugs::fault: Fault",
            "v3::cups: use shared::mugs::Fault",
            "v3::mugs: use shared::mugs::Fault"
        ]
    );
}

#[test]
fn published_types_that_become_equal_stay_apart() {
    let with = |bowl: &str| {
        document(
            &[get("getMug", "Mug"), get("getBowl", "Bowl")],
            &[("Mug", &object("a b c")), ("Bowl", &object(bowl))],
        )
    };
    let (new, text) = successor(&specs(&[&with("a b d")]), &[&with("a b c")]);
    assert_eq!(types(&new), ["v3::mugs::types: Mug, Bowl"]);
    assert_eq!(text.matches("[[type]]").count(), 1, "{text}");
    assert!(text.contains("\"v3::mugs::Bowl\"") && text.contains("apart = true"), "{text}");
}

#[test]
fn a_shared_type_that_one_module_still_names_stays_shared() {
    let mugs = document(&[get("getMug", "Mug")], &[("Mug", &object("a b c"))]);
    let cups = document(&[get("getCup", "Mug")], &[("Mug", &object("a b c"))]);
    let (new, text) = successor(&specs(&[&mugs, &cups]), &[&mugs]);
    assert_eq!(types(&new), ["shared::mugs::mug: Mug", "v3::mugs: use shared::mugs::Mug"]);
    assert!(text.contains("paths = [\"shared::mugs::Mug\"]\nof"), "{text}");
}

#[test]
fn of_several_that_one_has_become_the_most_used_keeps_its_name() {
    let with = |bowl: &str| {
        document(
            &[get("getMug", "Mug"), get("getBowl", "Bowl"), get("getPot", "Bowl")],
            &[("Mug", &object("a b c")), ("Bowl", &object(bowl))],
        )
    };
    let old = specs(&[&with("a b c")]);
    assert_eq!(types(&old), ["v3::mugs::types: Mug"]);
    let (new, text) = successor(&old, &[&with("a b c d")]);
    assert!(text.contains("\"v3::mugs::Mug\"") && text.contains("schemas/Bowl"), "{text}");
    assert_eq!(types(&new), ["v3::mugs::types: GetMugResult, Mug"]);
}

#[test]
fn what_is_answered_takes_no_name_from_what_is_sent() {
    let mug =
        "{type: object, properties: {id: {type: integer, readOnly: true}, a: {type: string}}}";
    let sent = document(&[put("putMug", "Mug")], &[("Mug", mug)]);
    let both = document(&[put("putMug", "Mug"), get("getMug", "Mug")], &[("Mug", mug)]);
    assert_eq!(types(&specs(&[&sent])), ["v3::mugs::types: Mug"]);
    assert_eq!(types(&specs(&[&both])), ["v3::mugs::types: MugUpdate, Mug"]);
    let (new, _) = successor(&specs(&[&sent]), &[&both]);
    assert_eq!(types(&new), ["v3::mugs::types: Mug, GetMugResult"]);
}

#[test]
fn variants_keep_their_names_when_a_text_of_another_kind_comes() {
    let with = |values: &str| {
        let mug =
            format!("{{type: object, properties: {{colour: {{type: string, enum: [{values}]}}}}}}");
        document(&[get("getMug", "Mug")], &[("Mug", &mug)])
    };
    let old = specs(&[&with("store/red, store/blue")]);
    let (_, text) = successor(&old, &[&with("store/red, store/blue, other/red")]);
    assert!(text.ends_with("parts = { StoreBlue = \"Blue\", StoreRed = \"Red\" }\n"), "{text}");
}

#[test]
fn an_entry_stays_while_it_is_needed() {
    let (mugs, cups) = (mugs(), cups());
    let (kept, text) = successor(&specs(&[&mugs]), &[&mugs, &cups]);
    assert_eq!(successor(&kept, &[&mugs, &cups]).1, text);
    let more = document(
        &[put("putCup", "CupPut"), get("getCup", "Cup")],
        &[("CupPut", &object("id name")), ("Cup", &object("a b c"))],
    );
    assert_eq!(successor(&kept, &[&mugs, &more]).1, text);
    assert_eq!(successor(&kept, &[&mugs]).1, "");
}

#[test]
fn an_entry_follows_its_schema() {
    let (mugs, cups) = (mugs(), cups());
    let (kept, _) = successor(&specs(&[&mugs]), &[&mugs, &cups]);
    let (new, text) = successor(&kept, &[&mugs.replace("MugPut", "MugBody"), &cups]);
    assert!(text.contains("mugs.yml#/components/schemas/MugBody"), "{text}");
    assert_eq!(types(&new), ["v3::cups::types: CupPut", "v3::mugs::types: MugPut"]);
}

#[test]
fn what_is_gone_keeps_nothing() {
    let (mugs, cups) = (mugs(), cups());
    let (kept, _) = successor(&specs(&[&mugs]), &[&mugs, &cups]);
    let empty = document(&[get("getMug", "Mug")], &[("Mug", &object("a b c"))]);
    assert_eq!(successor(&kept, &[&empty, &cups]).1, "");
}
