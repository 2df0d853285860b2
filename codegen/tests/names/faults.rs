//! Entries that do not fit: each is told with its line, and nothing makes the generator panic.

use bigcommerce_codegen::diagnostic::render;
use bigcommerce_codegen::generate;

use crate::{document, get, load_specs, object};

fn documents() -> [String; 2] {
    let mugs = document(
        &[get("getMug", "Mug"), get("getBowl", "Bowl")],
        &[("Mug", &object("a b c")), ("Bowl", &object("d e f"))],
    );
    [mugs, document(&[get("getCup", "Cup")], &[("Cup", &object("a b c"))])]
}

/// What is said of a file, drawn.
fn told(names: &str) -> String {
    let [mugs, cups] = documents();
    let specs = match load_specs(&[&mugs, &cups], Some(names)) {
        Ok(specs) => specs,
        Err(error) => return render(&error.diagnostics, &error.sources, false),
    };
    match generate(&specs, &mut |_, _| {}) {
        Ok(_) => String::new(),
        Err(faults) => render(&faults, &specs.sources, false),
    }
}

/// An entry of schemas of the first document that are answered.
fn entry(path: &str, schemas: &[&str], more: &str) -> String {
    let of = schemas.iter().map(|schema| {
        format!("{{ use = \"response\", schema = \"mugs.yml#/components/schemas/{schema}\" }}")
    });
    format!(
        "[[type]]\npaths = [\"{path}\"]\nof = [{}]\n{more}\n",
        of.collect::<Vec<_>>().join(", ")
    )
}

#[test]
fn an_entry_that_states_what_is_so_anyway_is_shown() {
    assert_eq!(
        told(&entry("v3::mugs::Bowl", &["Bowl"], "")).trim_end(),
        "\
error[idle-name]: found `v3::mugs::Bowl`, which is so without this entry
 --> names.toml:2:10
  |
2 | paths = [\"v3::mugs::Bowl\"]
  |          ^^^^^^^^^^^^^^^^^ expected what would be otherwise
  |
  = help: upstream has changed: delete it, or let cargo xtask sync write the file anew"
    );
}

#[test]
fn every_other_fault_of_an_entry_has_its_line() {
    let twice = entry("v3::mugs::Pot", &["Mug"], "") + &entry("shared::pots::Pan", &["Mug"], "");
    let cases = [
        (entry("v3::mugs::Bowl", &["Bowl"], "apart = true"), "2:10", "which is so without"),
        (entry("v3::mugs::Bowl", &["Bowl"], "parts = { d = \"d\" }"), "2:10", "which is so"),
        (entry("v3::mugs::Pot", &["Pot"], ""), "3:36", "makes no type of this use"),
        (entry("v3::mugs::Pot", &["Bowl"], "").replace("response", "update"), "3:34", "makes no"),
        (entry("v3::pots::Pot", &["Bowl"], ""), "2:10", "module that the crate does not have"),
        (entry("v3::mugs::Pot", &["Bowl", "Mug"], ""), "2:10", "become several types"),
        (twice, "6:10", "of the type that is `v3::mugs::Pot`"),
        (entry("v3::cups::Pot", &["Bowl"], ""), "2:10", "which `v3::cups` does not name"),
        (entry("v3::mugs::GetMug", &["Bowl"], ""), "2:10", "something else has in v3::mugs"),
        (entry("shared::a::Option", &["Bowl"], ""), "2:10", "in the module of the shared types"),
        (entry("v3::mugs::Bowl", &["Bowl"], "parts = { z = \"y\" }"), "2:10", "`z`, which is no"),
        (
            entry("v3::mugs::Bowl", &["Bowl"], "parts = { d = \"x\", e = \"x\" }"),
            "2:10",
            "`x` for two parts",
        ),
    ];
    for (names, place, found) in cases {
        let told = told(&names);
        assert!(told.contains(found) && told.contains(&format!("names.toml:{place}\n")), "{told}");
    }
}

#[test]
fn no_file_makes_it_panic() {
    let good = entry("v3::mugs::Pot", &["Bowl"], "apart = true\nparts = { d = \"type\" }");
    assert_eq!(told(&good), "");
    for end in 0..good.len() {
        told(&good[..end]);
        told(&format!("{}{}", &good[..end], &good[(end + 1).min(good.len())..]));
    }
}
