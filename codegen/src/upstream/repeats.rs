//! Operations that several files of upstream state: one statement of each is bound, none is lost, and where the others
//! say something else, that is kept for the report.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::Checkout;
use crate::bundle::Bundle;
use crate::contradiction::{Contradiction, Contradictions};
use crate::diagnostic::{Diagnostic, Place};
use crate::manifest::{Excluded, Manifest};
use crate::statement::{Facts, Identity, Statement, identities, statements};

/// By operation: the bound file that it is bound from, and what is stated there.
type Bindings<'b> = BTreeMap<Identity, (&'b str, Facts)>;

impl Checkout<'_> {
    /// Holds the manifest's word on repeated operations against the files; where statements differ.
    pub(super) fn check_statements(
        &mut self,
        manifest: &Manifest,
        bundles: &BTreeMap<&str, Bundle>,
    ) -> Contradictions {
        let bindings = self.bindings(manifest, bundles);
        let mut found = Contradictions::default();
        for bound in manifest.bound.iter().filter(|bound| !bound.yields_to.is_empty()) {
            if let Some(bundle) = bundles.get(bound.path.as_str()) {
                found.all.extend(contradictions(&bound.path, &bundle.document, &bindings));
            }
        }
        for excluded in manifest.excluded.iter().filter(|each| !each.duplicate_of.is_empty()) {
            if let Some(document) = self.check_duplicate(excluded, bundles) {
                found.all.extend(contradictions(&excluded.path, &document, &bindings));
            }
        }
        found.all.sort();
        found
    }

    /// Which file each operation is bound from; a fault for one that two files, or none, would bring.
    fn bindings<'b>(
        &mut self,
        manifest: &'b Manifest,
        bundles: &BTreeMap<&str, Bundle>,
    ) -> Bindings<'b> {
        let stated: BTreeMap<&str, BTreeSet<Identity>> =
            bundles.iter().map(|(path, bundle)| (*path, identities(&bundle.document))).collect();
        let mut bindings = Bindings::new();
        for bound in &manifest.bound {
            let Some(bundle) = bundles.get(bound.path.as_str()) else { continue };
            let mut yielded = BTreeSet::new();
            for other in &bound.yields_to {
                let theirs = stated.get(other.as_str());
                let own = stated.get(bound.path.as_str());
                let shared: BTreeSet<_> =
                    theirs.zip(own).into_iter().flat_map(|(a, b)| a & b).collect();
                if shared.is_empty() {
                    let found = format!("`{other}`, which has no operation of `{}`", bound.path);
                    let expected = "a bound file that has an operation of this one";
                    let place = self.manifest.place_of(other);
                    self.faults.push(Diagnostic::error("nothing-to-yield", place, found, expected));
                }
                yielded.extend(shared);
            }
            // A path may stand twice, with other names of its parameters: then one of the two is skipped.
            let skips = |statement: &Statement<'_>| {
                manifest.skips(&bound.path, statement.method, statement.path)
            };
            let (skipped, stated): (Vec<_>, Vec<_>) =
                statements(&bundle.document).partition(|statement| skips(statement));
            for statement in stated.into_iter().chain(skipped) {
                let is_skipped = skips(&statement);
                if yielded.contains(&statement.identity) {
                    continue;
                }
                let facts = statement.facts();
                let operation = statement.identity;
                if let Some((first, _)) = bindings.get(&operation) {
                    if is_skipped {
                        continue;
                    }
                    let place = self.manifest.place_of(&bound.path);
                    let found = format!("{operation}, which `{first}` has too");
                    let fault = Diagnostic::error("repeated-operation", place, found, "each once");
                    let help = match *first == bound.path {
                        true => "skip it under one of its paths ([[skipped]])",
                        false => "one of them says yields_to = [\"the other\"]",
                    };
                    self.faults.push(fault.with_help(help));
                    continue;
                }
                bindings.insert(operation, (bound.path.as_str(), facts));
            }
        }
        let lost = stated.iter().flat_map(|(path, all)| all.iter().map(move |each| (path, each)));
        for (path, operation) in lost.filter(|(_, operation)| !bindings.contains_key(operation)) {
            let place = self.manifest.place_of(path);
            let found = format!("{operation}, which each file leaves to another one");
            self.faults.push(Diagnostic::error(
                "lost-operation",
                place,
                found,
                "one that binds it",
            ));
        }
        bindings
    }

    /// The document of a duplicate; a fault for each of its operations that no file has that it is a duplicate of.
    fn check_duplicate(
        &mut self,
        excluded: &Excluded,
        bundles: &BTreeMap<&str, Bundle>,
    ) -> Option<Value> {
        let place = self.manifest.place_of(&excluded.path);
        let originals = excluded.duplicate_of.join("`, `");
        let whole: Option<Vec<_>> = excluded
            .duplicate_of
            .iter()
            .map(|path| Some(identities(&bundles.get(path.as_str())?.document)))
            .collect();
        let copy = self.trees.contains_key(excluded.path.as_str());
        let (true, Some(whole)) = (copy, whole) else {
            let found = format!("`{}` as a duplicate of `{originals}`", excluded.path);
            self.no_duplicate(place, found, "an OpenAPI file of upstream, and bound ones");
            return None;
        };
        let there: BTreeSet<Identity> = whole.into_iter().flatten().collect();
        let copy = self.bundle(&excluded.path)?.document;
        for operation in identities(&copy).difference(&there) {
            let found = format!("a duplicate whose operation {operation} is not in `{originals}`");
            self.no_duplicate(place.clone(), found, "each of its operations there");
        }
        Some(copy)
    }

    fn no_duplicate(&mut self, place: Place, found: String, expected: &str) {
        self.faults.push(Diagnostic::error("no-duplicate", place, found, expected));
    }
}

/// Where the statements of a document differ from those that are bound in their place.
fn contradictions(path: &str, document: &Value, bindings: &Bindings<'_>) -> Vec<Contradiction> {
    let found = statements(document).filter_map(|statement| {
        let (bound, facts) = bindings.get(&statement.identity)?;
        let differences = facts.differences(&statement.facts());
        (*bound != path && !differences.is_empty()).then(|| Contradiction {
            operation: statement.identity.to_string(),
            bound: (*bound).to_owned(),
            other: path.to_owned(),
            differences: differences.iter().map(ToString::to_string).collect(),
        })
    });
    found.collect()
}
