//! Entries that the stages obey.

use bigcommerce_codegen::generate;

use crate::{document, get, object, specs, specs_keeping, types};

/// An entry of a schema that is answered.
fn entry(paths: &str, schema: &str, more: &str) -> String {
    format!(
        "[[type]]\npaths = {paths}\nof = [{{ use = \"response\", schema = \"{schema}\" }}]\n{more}\n"
    )
}

/// Two schemas of one shape, and the same shape in another module.
fn equals() -> [String; 2] {
    let mugs = document(
        &[get("getMug", "Mug"), get("getBowl", "Bowl")],
        &[("Mug", &object("a b c")), ("Bowl", &object("a b c"))],
    );
    [mugs, document(&[get("getCup", "Mug")], &[("Mug", &object("a b c"))])]
}

#[test]
fn without_a_file_the_shape_decides() {
    let [mugs, cups] = equals();
    assert_eq!(
        types(&specs(&[&mugs, &cups])),
        [
            "shared::mugs::mug: Mug",
            "v3::cups: use shared::mugs::Mug",
            "v3::mugs: use shared::mugs::Mug"
        ]
    );
}

#[test]
fn a_kept_name_is_that_of_all_equal_shapes_and_each_module_exports_it() {
    let [mugs, cups] = equals();
    let names = entry("[\"v3::mugs::Pot\"]", "mugs.yml#/components/schemas/Bowl", "");
    assert_eq!(
        types(&specs_keeping(&[&mugs, &cups], &names)),
        [
            "shared::mugs::pot: Pot",
            "v3::cups: use shared::mugs::Pot",
            "v3::mugs: use shared::mugs::Pot"
        ]
    );
}

#[test]
fn schemas_stay_apart_from_others_of_equal_shape() {
    let [mugs, cups] = equals();
    let schema = "mugs.yml#/components/schemas/Bowl";
    let names = entry("[\"v3::mugs::Pot\"]", schema, "apart = true");
    assert_eq!(
        types(&specs_keeping(&[&mugs, &cups], &names)),
        [
            "shared::mugs::mug: Mug",
            "v3::cups: use shared::mugs::Mug",
            "v3::mugs: use shared::mugs::Mug",
            "v3::mugs::types: Pot",
        ]
    );
}

#[test]
fn what_would_have_a_kept_name_moves_out_of_the_way() {
    let mugs = document(
        &[get("getMug", "Mug"), get("getBowl", "Bowl")],
        &[("Mug", &object("a b c")), ("Bowl", &object("d e f"))],
    );
    let names = entry("[\"v3::mugs::Mug\"]", "mugs.yml#/components/schemas/Bowl", "");
    assert_eq!(types(&specs_keeping(&[&mugs], &names)), ["v3::mugs::types: GetMugResult, Mug"]);
}

#[test]
fn a_shared_type_stays_in_its_topic_though_one_module_alone_names_it() {
    let mugs = document(&[get("getMug", "Mug")], &[("Mug", &object("a b c"))]);
    let names = entry("[\"shared::cups::Mug\"]", "mugs.yml#/components/schemas/Mug", "");
    assert_eq!(
        types(&specs_keeping(&[&mugs], &names)),
        ["shared::cups::mug: Mug", "v3::mugs: use shared::cups::Mug"]
    );
}

#[test]
fn a_module_exports_a_kept_name_unless_it_has_one_of_its_own() {
    let mugs = document(&[get("getMug", "Mug")], &[("Mug", &object("a b c"))]);
    let cups = document(
        &[get("getMug", "Mug"), get("getCup", "Cup")],
        &[("Mug", &object("a b c")), ("Cup", &object("d e f"))],
    );
    let schema = "mugs.yml#/components/schemas/Mug";
    let keeping = |paths: &str| types(&specs_keeping(&[&mugs, &cups], &entry(paths, schema, "")));
    let shared = ["shared::get_mug::cup: Cup", "v3::mugs: use shared::get_mug::Cup"];
    assert_eq!(keeping("[\"v3::mugs::Cup\"]"), [shared[0], "v3::cups::types: Cup", shared[1]]);
    assert_eq!(
        keeping("[\"v3::cups::Cup\"]"),
        [
            shared[0],
            "v3::cups: use shared::get_mug::Cup",
            "v3::cups::types: GetCupResult",
            shared[1]
        ]
    );
}

#[test]
fn parts_keep_names_and_others_move_out_of_the_way() {
    let mug = "{type: object, properties: {Type: {type: string}, type: {type: string}, colour: {type: string, enum: [store/red, store/blue, red]}}}";
    let mugs = document(&[get("getMug", "Mug")], &[("Mug", mug)]);
    let lines = |names: &str| -> Vec<String> {
        let made = generate(&specs_keeping(&[&mugs], names), &mut |_, _| {});
        let made = made.unwrap_or_else(|faults| panic!("{faults}"));
        let lines = made.files["api.txt"].lines().filter_map(|line| {
            let is_part = line.starts_with("Mug.") || line.starts_with("MugColour::");
            is_part.then(|| line.split(':').next_back().unwrap_or_default().to_owned())
        });
        let names = made.files["api.txt"].lines().filter(|line| line.starts_with("Mug."));
        let names = names.map(|line| line.split(':').next().unwrap_or_default().to_owned());
        names.chain(lines.filter(|line| !line.starts_with(' '))).collect()
    };
    assert_eq!(
        lines("# Nothing is kept."),
        [
            "Mug.r#type",
            "Mug.r#type_lower",
            "Mug.colour",
            "StoreRed",
            "StoreBlue",
            "Red",
            "Unknown(String)"
        ]
    );
    let schema = "mugs.yml#/components/schemas/Mug";
    let fields = entry("[\"v3::mugs::Mug\"]", schema, "parts = { type_lower = \"type\" }");
    let schema = "mugs.yml#/components/schemas/Mug/properties/colour";
    let values = entry("[\"v3::mugs::MugColour\"]", schema, "parts = { StoreRed = \"Red\" }");
    assert_eq!(
        lines(&format!("{fields}{values}")),
        [
            "Mug.r#type_camel",
            "Mug.r#type",
            "Mug.colour",
            "Red",
            "StoreBlue",
            "RedLower",
            "Unknown(String)"
        ]
    );
}
