//! Names that a newer upstream keeps: over all cases of drift, forward and backward.

use bigcommerce_codegen::drift::{Change, Level, compare, names, read};
use bigcommerce_codegen::generate;
use bigcommerce_codegen::keep::Kept;
use bigcommerce_codegen::load::Specs;

use crate::{Case, Edit, cases, drift, line, specs};

/// The specs with what they keep as the successor of others, and the text of that.
fn successor(old: &Specs, new: &Specs) -> (Specs, Option<String>) {
    let text = names(old, new).unwrap_or_else(|faults| panic!("{faults}"));
    let names = text.as_ref().map(|text| Kept::parse(&"names.toml".into(), text));
    let names = names.map(|names| names.unwrap_or_else(|faults| panic!("{faults}")));
    (Specs { names: names.unwrap_or_default(), ..new.clone() }, text)
}

fn both_ways(case: &'static Case) -> [(&'static [Edit], &'static [Edit]); 2] {
    [(&[], case.edits), (case.edits, &[])]
}

fn breaking(changes: &[Change]) -> Vec<String> {
    changes.iter().filter(|change| change.level == Level::Breaking).map(line).collect()
}

/// Changes that are of our own making, where upstream changed nothing about what has another name or place.
const OWN: [&str; 6] = [
    "type-renamed",
    "type-moved",
    "field-renamed",
    "value-renamed",
    "variant-renamed",
    "api-changed",
];

#[test]
fn a_successor_breaks_no_more_than_upstream_does() {
    for case in cases::all() {
        for (before, after) in both_ways(case) {
            let (old, plain) = (specs(before), specs(after));
            let (new, text) = successor(&old, &plain);
            let made = generate(&new, &mut |_, _| {});
            assert!(made.is_ok(), "{}: {text:?} {:?}", case.rule, made.err());
            let told = compare(&read(&old).unwrap(), &read(&new).unwrap()).changes;
            let own: Vec<_> = told.iter().filter(|change| OWN.contains(&change.rule)).collect();
            assert!(own.is_empty(), "{}: {own:#?}", case.rule);
            let (kept, plainly) = (breaking(&told), breaking(&drift(before, after).changes));
            assert!(kept.len() <= plainly.len(), "{}: {kept:#?} {plainly:#?}", case.rule);
            assert_eq!(names(&new, &plain).unwrap(), text, "{}: to the letter", case.rule);
        }
    }
}
