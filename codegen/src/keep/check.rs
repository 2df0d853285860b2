//! Entries held against the crate that obeys them: those that could not be obeyed, and those that state what is the case anyway.

use std::collections::BTreeMap;

use super::find::HELP;
use super::{Entry, Keep, Unkept, Why};
use crate::analyze::{Analysis, analyze};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::load::Specs;
use crate::model::{Api, ModuleId};
use crate::names::{Names, module_path, name, public_paths};

/// Holds the entries of specs against what was made of them; `api` is the model as lowered.
///
/// # Errors
/// Every entry that could not be obeyed or that nothing needs.
pub fn check(
    specs: &Specs,
    api: &Api,
    keeps: &[Keep],
    made: (&Analysis, &Names),
) -> Result<(), Diagnostics> {
    obeyed(specs, made)?;
    let entries = &specs.names.types;
    let Some(natural) = Natural::of(api) else { return Ok(()) };
    let mut faults = Diagnostics::new();
    for (index, entry) in entries.iter().enumerate() {
        if natural.is_idle(api, (keeps, index), &entry.paths, made) {
            let found = format!("`{}`, which is so without this entry", entry.paths.join("`, `"));
            let expected = "what would be otherwise";
            let fault = Diagnostic::error("idle-name", entry.place.clone(), found, expected);
            faults.push(fault.with_help(HELP));
        }
    }
    if faults.is_empty() { Ok(()) } else { Err(faults) }
}

/// Says which entries of specs could not be obeyed.
///
/// # Errors
/// All of them.
pub fn obeyed(specs: &Specs, made: (&Analysis, &Names)) -> Result<(), Diagnostics> {
    let unkept = made.0.unkept.iter().chain(&made.1.unkept);
    let faults: Diagnostics =
        unkept.map(|unkept| fault(&specs.names.types, &made.0.api, unkept)).collect();
    if faults.is_empty() { Ok(()) } else { Err(faults) }
}

/// The crate without any entry.
pub struct Natural {
    analysis: Analysis,
    names: Names,
    paths: BTreeMap<String, usize>,
}

impl Natural {
    /// `None` where it has faults, which are told elsewhere.
    pub fn of(api: &Api) -> Option<Self> {
        let analysis = analyze(api.clone(), &[]);
        let names = name(&analysis).ok()?;
        Some(Self::made(analysis, names))
    }

    /// As it was made.
    pub fn made(analysis: Analysis, names: Names) -> Self {
        let paths = public_paths(&analysis, &names);
        Self { analysis, names, paths }
    }

    /// Whether all is as an entry says without any, and without it alone: others may take its name.
    pub fn is_idle(
        &self,
        api: &Api,
        (keeps, index): (&[Keep], usize),
        paths: &[String],
        made: (&Analysis, &Names),
    ) -> bool {
        if !self.has(&keeps[index], paths) {
            return false;
        }
        let mut others = keeps.to_vec();
        others.remove(index);
        let analysis = analyze(api.clone(), &others);
        let Ok(names) = name(&analysis) else { return false };
        analysis.became == made.0.became
            && analysis.homes == made.0.homes
            && names.types == made.1.types
            && names.imports == made.1.imports
    }

    /// Whether none but these definitions are of the shape that they have.
    pub fn are_alone(&self, definitions: &[usize]) -> bool {
        let became = &self.analysis.became;
        let merged: Vec<Option<usize>> =
            definitions.iter().map(|definition| became[*definition]).collect();
        let is_one = merged.windows(2).all(|pair| pair[0] == pair[1]);
        let mut same = (0..became.len()).filter(|definition| merged.contains(&became[*definition]));
        is_one
            && same
                .all(|definition| became[definition].is_none() || definitions.contains(&definition))
    }

    fn has(&self, keep: &Keep, paths: &[String]) -> bool {
        let became = &self.analysis.became;
        let Some(merged) = keep.definitions.first().and_then(|first| became[*first]) else {
            return false;
        };
        let is_called = |(own, kept): (&String, &String)| {
            let mut parts = self.names.types[merged].parts.iter();
            own == kept && parts.any(|part| part.trim_start_matches("r#") == kept)
        };
        paths.iter().all(|path| self.paths.get(path) == Some(&merged))
            && keep.parts.iter().all(is_called)
            && (!keep.apart || self.are_alone(&keep.definitions))
    }
}

fn fault(entries: &[Entry], api: &Api, unkept: &Unkept) -> Diagnostic {
    let entry = &entries[unkept.entry];
    let path = &entry.paths[0];
    let room = |module: &Option<ModuleId>| match module {
        Some(module) => module_path(&api.modules[module.0]),
        None => "the module of the shared types".to_owned(),
    };
    let (found, expected) = match &unkept.why {
        Why::Unreached => (
            format!("`{path}` of schemas that no operation and no event names"),
            "schemas that are bound".to_owned(),
        ),
        Why::Several => (
            format!("`{path}` of schemas that have become several types"),
            "schemas of equal shape".to_owned(),
        ),
        Why::Twice(other) => (
            format!("`{path}` of the type that is `{}`", entries[*other].paths[0]),
            "one entry for a type; `apart = true` keeps its schemas apart from others".to_owned(),
        ),
        Why::Elsewhere(module) => (
            format!("`{path}`, which `{}` does not name", room(&Some(*module))),
            "a module whose operations name the type".to_owned(),
        ),
        Why::Taken(module) => (
            format!("`{path}`, whose name something else has in {}", room(module)),
            "a name that no operation, no type of Rust or the runtime, and no other entry has"
                .to_owned(),
        ),
        Why::NoPart(own) => (
            format!("`{own}`, which is no field or variant of `{path}`"),
            "what one would be called without this entry".to_owned(),
        ),
        Why::TakenPart(kept) => (
            format!("`{kept}` for two parts of `{path}`"),
            "a name that nothing else in the type has".to_owned(),
        ),
    };
    Diagnostic::error("unkept-name", entry.place.clone(), found, expected).with_help(HELP)
}
