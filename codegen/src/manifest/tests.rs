//! What a manifest says, and what is wrong with one.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use super::*;

fn parse(text: &str) -> Result<Manifest, String> {
    Manifest::parse(&Arc::from("manifest.toml"), text).map_err(|faults| faults.to_string())
}

fn bound(path: &str, module: &str, feature: &str) -> String {
    format!(
        "[[bound]]\npath = \"{path}\"\nfamily = \"v3\"\nmodule = \"{module}\"\nfeature = \"{feature}\"\npage = \"mugs\"\n"
    )
}

#[test]
fn a_module_is_split_at_its_colons() {
    let manifest = parse(&bound("a.yml", "catalog::mugs", "v3-catalog-mugs")).unwrap();
    assert_eq!(manifest.bound[0].module, ["catalog", "mugs"]);
}

#[test]
fn a_feature_that_stands_twice_is_told_with_both_lines() {
    let text = bound("a.yml", "a", "v3-mugs") + &bound("b.yml", "b", "v3-mugs");
    let fault = parse(&text).unwrap_err();
    assert!(
        fault.starts_with("manifest.toml:11:11: error[repeated-in-manifest]")
            && fault.contains("after line 5"),
        "{fault}"
    );
}

#[test]
fn a_module_that_is_no_rust_name_is_refused() {
    assert!(parse(&bound("a.yml", "Mugs", "v3-mugs")).unwrap_err().contains("bad-module"));
}

#[test]
fn a_feature_with_an_underscore_is_refused() {
    assert!(parse(&bound("a.yml", "mugs", "v3_mugs")).unwrap_err().contains("bad-feature"));
}

#[test]
fn a_scope_may_be_left_out() {
    let text = bound("a.yml", "a", "a") + &bound("b.yml", "b", "b") + "scope = \"store_mugs\"\n";
    let scopes: Vec<_> = parse(&text).unwrap().bound.into_iter().map(|b| b.scope).collect();
    assert_eq!(scopes, [None, Some("store_mugs".to_owned())]);
}

#[test]
fn a_scope_with_a_hyphen_is_refused_at_its_line() {
    let fault = parse(&(bound("a.yml", "a", "a") + "scope = \"store-mugs\"\n")).unwrap_err();
    assert!(fault.starts_with("manifest.toml:7:9: error[bad-scope]"), "{fault}");
}

#[test]
fn a_duplicate_is_of_one_file_or_of_several() {
    for (written, read) in [("\"c\"", vec!["c"]), ("[\"c\", \"d\"]", vec!["c", "d"])] {
        let text =
            format!("[[excluded]]\npath = \"a\"\nreason = \"b\"\nduplicate_of = {written}\n");
        assert_eq!(parse(&text).unwrap().excluded[0].duplicate_of, read);
    }
}

#[test]
fn an_unknown_key_is_refused_at_its_line() {
    let fault = parse("[[excluded]]\npath = \"a\"\nreason = \"b\"\nwhy = 1\n").unwrap_err();
    assert!(fault.starts_with("manifest.toml:4:1: error[bad-toml]"), "{fault}");
}

#[test]
fn an_unknown_family_is_refused() {
    let text = bound("a.yml", "mugs", "v3-mugs").replace("\"v3\"", "\"v4\"");
    assert!(parse(&text).unwrap_err().starts_with("manifest.toml:3:10"));
}
