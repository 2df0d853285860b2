//! `specs/manifest.toml`: every OpenAPI file of upstream, either bound or excluded with a reason.
//! Takes its text; gives [`Manifest`] or all that is wrong with it, by line and column.

mod events;
mod family;
#[cfg(test)]
mod tests;

use std::collections::HashMap;
use std::sync::Arc;

use serde::{Deserialize, Deserializer};
use toml::Spanned;

use crate::diagnostic::{Diagnostic, Diagnostics, Place};
use crate::position;

pub use events::Events;
pub use family::Family;

/// An upstream file that the crate binds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bound {
    /// The file's path upstream: `reference/catalog/brands_catalog.v3.yml`.
    pub path: String,
    /// The family its operations belong to.
    pub family: Family,
    /// The Rust module below the family's: `["catalog", "brands"]`.
    pub module: Vec<String>,
    /// The cargo feature that brings it: `v3-catalog-brands`.
    pub feature: String,
    /// Its page of the public reference, `rest-catalog/brands`, or with a slash before it
    /// `/b2b-edition/apis/rest-management/company`; none where it has none.
    pub page: Option<String>,
    /// The OAuth scope that its writing operations ask for, `store_v2_products`; the one that is
    /// enough to read is derived from it. None where none is needed or known.
    pub scope: Option<String>,
    /// Bound files that have some of its operations too: theirs are bound, and not this file's.
    pub yields_to: Vec<String>,
}

impl Bound {
    /// The module with its family: `v3::catalog::brands`.
    pub fn rust_path(&self) -> String {
        format!("{}::{}", self.family, self.module.join("::"))
    }
}

/// Upstream files that the crate does not bind.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Excluded {
    /// A file's path upstream, or a directory's with `/**` behind it for all that is in it.
    pub path: String,
    /// Why.
    pub reason: String,
    /// The bound files that together have all operations of this one.
    #[serde(default, deserialize_with = "one_or_more")]
    pub duplicate_of: Vec<String>,
    /// Whether `sync` has proposed it for a fault of the file, and takes it back when that is mended.
    #[serde(default)]
    pub proposed: bool,
    /// The entry with which the file was bound until then, which comes back with it.
    pub was: Option<Was>,
}

/// What a [`Bound`] file was bound as, beside its path.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Was {
    pub family: Family,
    pub module: String,
    pub feature: String,
    pub page: Option<String>,
    pub scope: Option<String>,
    /// The path of the file whose entry stood before it.
    pub after: Option<String>,
}

impl Excluded {
    /// Whether `path`, an upstream file's, is meant.
    ///
    /// ```
    /// # use bigcommerce_codegen::manifest::Excluded;
    /// let all = Excluded {
    ///     path: "docs/**".into(),
    ///     reason: "prose".into(),
    ///     duplicate_of: vec![],
    ///     proposed: false,
    ///     was: None,
    /// };
    /// assert!(all.covers("docs/a/b.yml") && !all.covers("docs.yml"));
    /// ```
    pub fn covers(&self, path: &str) -> bool {
        match self.path.strip_suffix("/**") {
            Some(directory) => {
                path.strip_prefix(directory).is_some_and(|rest| rest.starts_with('/'))
            }
            None => self.path == path,
        }
    }
}

/// An operation of a bound file that the crate does not bind.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Skipped {
    /// The file's path upstream.
    pub file: String,
    /// Method and path template: `GET /orders/{order_id}`.
    pub operation: String,
    /// Why.
    pub reason: String,
    /// Whether `sync` has proposed it, and takes it back when the operation can be bound.
    #[serde(default)]
    pub proposed: bool,
}

/// A reference of upstream into another file that leads nowhere: it is taken for any JSON.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dangling {
    /// The path upstream of the file that it stands in.
    pub file: String,
    /// As it is written there: `models/mug.yml#/Mug`.
    pub reference: String,
    /// Why.
    pub reason: String,
}

/// What is bound, what is not, and why.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Manifest {
    /// In the order in which the crate has them.
    pub bound: Vec<Bound>,
    /// Files left out.
    pub excluded: Vec<Excluded>,
    /// Operations left out.
    pub skipped: Vec<Skipped>,
    /// References that lead nowhere.
    pub dangling: Vec<Dangling>,
    /// The events of webhooks.
    pub events: Option<Events>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    #[serde(default)]
    bound: Vec<WrittenBound>,
    #[serde(default)]
    excluded: Vec<Excluded>,
    #[serde(default)]
    skipped: Vec<Skipped>,
    #[serde(default)]
    dangling: Vec<Dangling>,
    events: Option<Events>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenBound {
    path: Spanned<String>,
    family: Family,
    module: Spanned<String>,
    feature: Spanned<String>,
    page: Option<String>,
    scope: Option<Spanned<String>>,
    #[serde(default, deserialize_with = "one_or_more")]
    yields_to: Vec<String>,
}

/// One text, or a list of texts.
fn one_or_more<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<String>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Texts {
        One(String),
        More(Vec<String>),
    }
    Ok(match Texts::deserialize(deserializer)? {
        Texts::One(text) => vec![text],
        Texts::More(texts) => texts,
    })
}

impl Manifest {
    /// Reads a manifest; `file` is its path as the user knows it.
    ///
    /// # Errors
    /// TOML that does not parse, unknown keys, and paths, modules or features that stand twice or
    /// are no names.
    pub fn parse(file: &Arc<str>, text: &str) -> Result<Self, Diagnostics> {
        let written: Written =
            toml::from_str(text).map_err(|error| toml_fault(file, text, &error))?;
        let faults = Reader { file, text }.faults(&written.bound);
        if faults.has_errors() {
            return Err(faults);
        }
        let bound = written.bound.into_iter().map(|each| Bound {
            path: each.path.into_inner(),
            family: each.family,
            module: each.module.into_inner().split("::").map(str::to_owned).collect(),
            feature: each.feature.into_inner(),
            page: each.page,
            scope: each.scope.map(Spanned::into_inner),
            yields_to: each.yields_to,
        });
        let Written { excluded, skipped, dangling, events, .. } = written;
        Ok(Self { bound: bound.collect(), excluded, skipped, dangling, events })
    }

    /// The files that have a reduction, by their paths upstream.
    pub fn reduced(&self) -> impl Iterator<Item = &str> {
        let events = self.events.iter().map(|events| events.path.as_str());
        self.bound.iter().map(|bound| bound.path.as_str()).chain(events)
    }

    /// Whether `path`, an upstream file's, is bound or excluded.
    pub fn names(&self, path: &str) -> bool {
        self.reduced().any(|reduced| reduced == path) || self.excludes(path)
    }

    /// Whether `path`, an upstream file's, is excluded.
    pub fn excludes(&self, path: &str) -> bool {
        self.excluded.iter().any(|excluded| excluded.covers(path))
    }

    /// Takes out what it says of files that are not there.
    pub(crate) fn keep_only(&mut self, is_there: impl Fn(&str) -> bool) {
        self.bound.retain(|bound| is_there(&bound.path));
        self.skipped.retain(|skipped| is_there(&skipped.file));
        self.events.take_if(|events| !is_there(&events.path));
        if let Some(events) = &mut self.events {
            events.models.take_if(|models| !is_there(models));
        }
    }

    /// Whether `path`, an upstream file's, is excluded until a fault of it is mended, and bound again then.
    pub fn awaits(&self, path: &str) -> bool {
        self.excluded.iter().any(|excluded| excluded.path == path && excluded.was.is_some())
    }

    /// Whether an operation of `file` is left out; `method` is in any case.
    pub fn skips(&self, file: &str, method: &str, path: &str) -> bool {
        let operation = format!("{} {path}", method.to_uppercase());
        self.skipped.iter().any(|skipped| skipped.file == file && skipped.operation == operation)
    }
}

/// What the TOML parser found wrong, at its line and column.
pub(crate) fn toml_fault(file: &Arc<str>, text: &str, error: &toml::de::Error) -> Diagnostics {
    let (line, column) = position::line_column(text, error.span().map_or(0, |span| span.start));
    let place = Place::at(file.clone(), line, column);
    Diagnostic::error("bad-toml", place, error.message(), "a file as its first lines describe it")
        .into()
}

struct Reader<'a> {
    file: &'a Arc<str>,
    text: &'a str,
}

impl Reader<'_> {
    fn faults(&self, bound: &[WrittenBound]) -> Diagnostics {
        let mut faults = Diagnostics::new();
        let mut seen = HashMap::new();
        for each in bound {
            let module = format!("{}::{}", each.family, each.module.as_ref());
            for (what, name, at) in [
                ("path", each.path.as_ref().clone(), &each.path),
                ("module", module, &each.module),
                ("feature", each.feature.as_ref().clone(), &each.feature),
            ] {
                if let Some(first) = seen.insert((what, name.clone()), self.place(at).spot) {
                    let line = first.map_or(0, |(line, _)| line);
                    let found = format!("{what} `{name}` a second time, after line {line}");
                    faults.push(self.fault("repeated-in-manifest", at, found, "each once"));
                }
            }
            let first = each.module.as_ref().split("::").next();
            if !each.module.as_ref().split("::").all(is_module) || first == Some(INTERNAL) {
                let found = format!("module `{}`", each.module.as_ref());
                let expected =
                    "snake_case names joined by `::`, of which the first is not `internal`";
                faults.push(self.fault("bad-module", &each.module, found, expected));
            }
            let module = format!("{}::{}::", each.family, each.module.as_ref());
            let below = |other: &&WrittenBound| {
                format!("{}::{}", other.family, other.module.as_ref()).starts_with(&module)
            };
            if let Some(other) = bound.iter().find(below) {
                let found = format!(
                    "module `{}`, which holds the module `{}` of another file",
                    each.module.as_ref(),
                    other.module.as_ref()
                );
                let expected = "a module of its own for each file";
                faults.push(self.fault("nested-module", &each.module, found, expected));
            }
            if !is_feature(each.feature.as_ref())
                || RESERVED.contains(&each.feature.as_ref().as_str())
                || *each.feature.as_ref() == format!("{}-{INTERNAL}", each.family)
            {
                let found = format!("feature `{}`", each.feature.as_ref());
                faults.push(self.fault(
                    "bad-feature",
                    &each.feature,
                    found,
                    "a name in kebab-case that no other feature of the crate has",
                ));
            }
            if let Some(scope) = each.scope.as_ref().filter(|scope| !is_scope(scope.as_ref())) {
                let found = format!("scope `{}`", scope.as_ref());
                faults.push(self.fault("bad-scope", scope, found, "a name in snake_case"));
            }
        }
        faults
    }

    fn place(&self, at: &Spanned<String>) -> Place {
        let (line, column) = position::line_column(self.text, at.span().start);
        Place::at(self.file.clone(), line, column)
    }

    fn fault(
        &self,
        code: &'static str,
        at: &Spanned<String>,
        found: String,
        expected: &str,
    ) -> Diagnostic {
        Diagnostic::error(code, self.place(at), found, expected)
    }
}

/// The module, and the end of the feature, of operations that upstream does not publish.
pub(crate) const INTERNAL: &str = "internal";

/// Features that the crate has whatever is bound.
const RESERVED: [&str; 10] = [
    "default",
    "full",
    "rustls",
    "native-tls",
    "blocking",
    "registry",
    "testing",
    "tracing",
    "webhooks",
    "axum",
];

fn is_scope(name: &str) -> bool {
    !name.is_empty() && name.split('_').all(is_word)
}

fn is_module(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
}

fn is_feature(name: &str) -> bool {
    !name.is_empty() && name.split('-').all(is_word)
}

fn is_word(word: &str) -> bool {
    !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
}
