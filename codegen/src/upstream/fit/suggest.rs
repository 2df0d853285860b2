//! The `[[bound]]` entry of a file that no manifest knows yet: its family by its servers, module and feature by its path, as the
//! bound files have them.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::lower::family_of;
use crate::manifest::{Family, Manifest};
use crate::words;

use super::super::edit::Entry;

/// Endings of names that say what a file is, not what it is about.
const ENDINGS: [&str; 6] = ["v1", "v2", "v3", "sf", "oas2", "oas3"];

/// Directories that say nothing of what is in them.
const DIRECTORIES: [&str; 4] = ["reference", "docs", "specs", "storefront"];

/// The entry for a document with operations; names that the manifest has already are not taken again.
pub(in super::super) fn entry(path: &str, document: &Value, manifest: &Manifest) -> Entry {
    let family = family(path, document);
    let segments = segments(path, family);
    let modules: BTreeSet<String> = manifest
        .bound
        .iter()
        .filter(|bound| bound.family == family)
        .map(|bound| bound.module.join("::"))
        .collect();
    let features: BTreeSet<&str> =
        manifest.bound.iter().map(|bound| bound.feature.as_str()).collect();
    let is_free = |module: &str, feature: &str| {
        let clashes = |known: &String| {
            known == module
                || known.starts_with(&format!("{module}::"))
                || module.starts_with(&format!("{known}::"))
        };
        !modules.iter().any(clashes) && !features.contains(feature)
    };
    // A module cannot stand in that of another file: then one name is made of all.
    let flat = segments.join("_");
    let numbered = (2..).map(|number: usize| vec![format!("{flat}_{number}")]);
    let candidates = [segments, vec![flat.clone()]].into_iter().chain(numbered);
    let named = candidates.map(|segments| {
        let feature = format!("{family}-{}", segments.join("-").replace('_', "-"));
        (segments.join("::"), feature)
    });
    // The numbers have no end, so one is free.
    let (module, feature) =
        named.into_iter().find(|(module, feature)| is_free(module, feature)).unwrap_or_default();
    Entry { path: path.to_owned(), family, module, feature, yields_to: Vec::new(), operations: 0 }
}

fn family(path: &str, document: &Value) -> Family {
    let server = document.pointer("/servers/0/url").and_then(Value::as_str).unwrap_or_default();
    family_of(server).unwrap_or_else(|| {
        let name = path.rsplit('/').next().unwrap_or(path);
        let has = |ending: &str| name.split('.').any(|part| part == ending);
        match () {
            () if path.contains("b2b") => Family::B2b,
            () if has("sf") => Family::Storefront,
            () if has("v2") => Family::V2,
            () => Family::V3,
        }
    })
}

/// The module below the family's: directories, then the file's name without what the directory says already.
fn segments(path: &str, family: Family) -> Vec<String> {
    let mut parts: Vec<&str> = path.split('/').collect();
    let name = parts.pop().unwrap_or(path);
    let stem = name.split('.').next().unwrap_or(name);
    let is_named = |part: &&str| {
        let says_family =
            *part == family.name() || part.starts_with("b2b") || part.starts_with("api-");
        !DIRECTORIES.contains(part) && !says_family
    };
    let directories: Vec<String> = parts.into_iter().filter(is_named).map(segment).collect();
    let mut own = words::words(stem);
    own.retain(|word| !ENDINGS.contains(&word.as_str()));
    for directory in &directories {
        let said = words::words(directory);
        if own.len() > said.len() && own.ends_with(&said) {
            own.truncate(own.len() - said.len());
        }
    }
    let mut segments: Vec<String> = directories;
    let own = segment(&own.join("_"));
    if segments.last() != Some(&own) {
        segments.push(own);
    }
    segments
}

/// A name that the manifest takes for a module's segment.
fn segment(name: &str) -> String {
    let plain: String = words::words(&words::ascii(name)).join("_");
    let plain: String = plain
        .chars()
        .filter(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || *c == '_')
        .collect();
    let plain = plain.trim_matches('_').to_owned();
    let begins_well = plain.starts_with(|c: char| c.is_ascii_lowercase());
    match (begins_well, plain == crate::manifest::INTERNAL) {
        (true, false) => plain,
        (true, true) => format!("{plain}_api"),
        (false, _) => format!("api_{plain}").trim_end_matches('_').to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn suggested(path: &str, server: &str, manifest: &Manifest) -> String {
        let document = json!({"servers": [{"url": server}]});
        let entry = entry(path, &document, manifest);
        format!("{}::{} {}", entry.family, entry.module, entry.feature)
    }

    #[test]
    fn module_and_feature_are_those_that_a_person_would_give() {
        let v3 = "https://api.bigcommerce.com/stores/{store_hash}/v3";
        let b2b = "https://api-b2b.bigcommerce.com/api/v3/io";
        let cases = [
            (
                "reference/catalog/gift-mugs_catalog.v3.yml",
                v3,
                "v3::catalog::gift_mugs v3-catalog-gift-mugs",
            ),
            ("reference/mugs.v3.yml", v3, "v3::mugs v3-mugs"),
            (
                "reference/mugs.sf.yml",
                "https://{store_domain}/api/storefront",
                "storefront::mugs storefront-mugs",
            ),
            ("reference/mugs.v2.oas2.yml", "", "v2::mugs v2-mugs"),
            ("docs/b2b-edition/specs/api-v3/mug/mug.yaml", b2b, "b2b::mug b2b-mug"),
            ("reference/internal.v3.yml", v3, "v3::internal_api v3-internal-api"),
            ("reference/3d.v3.yml", v3, "v3::api_3d v3-api-3d"),
        ];
        for (path, server, expected) in cases {
            assert_eq!(suggested(path, server, &Manifest::default()), expected, "{path}");
        }
    }

    #[test]
    fn a_module_does_not_stand_in_that_of_another_file() {
        let text =
            "[[bound]]\npath = \"a\"\nfamily = \"v3\"\nmodule = \"mugs\"\nfeature = \"v3-mugs\"\n";
        let manifest = Manifest::parse(&"manifest.toml".into(), text).unwrap_or_default();
        let expected = "v3::mugs_small v3-mugs-small";
        assert_eq!(suggested("reference/mugs/small.yml", "", &manifest), expected);
    }

    #[test]
    fn names_that_are_taken_are_told_apart() {
        let text = "[[bound]]\npath = \"a\"\nfamily = \"v3\"\nmodule = \"mugs::small\"\nfeature = \"v3-mugs\"\n";
        let manifest = Manifest::parse(&"manifest.toml".into(), text).unwrap_or_default();
        assert_eq!(suggested("reference/mugs.v3.yml", "", &manifest), "v3::mugs_2 v3-mugs-2");
    }
}
