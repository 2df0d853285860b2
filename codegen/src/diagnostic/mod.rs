//! What is wrong in a spec file and where: the one currency in which every stage reports.
//! Takes what a stage found and expected; gives plain text (`Display`) or, with the sources at
//! hand, the source line under a `file:line:column` header ([`render`]).

mod render;

use std::fmt;
use std::sync::Arc;

pub use render::render;

/// How bad a [`Diagnostic`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The run cannot go on.
    Error,
    /// Passed over, and said so.
    Warning,
}

/// Where in a file: the file's path as the user knows it and a JSON pointer (RFC 6901) into it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The file's path as the user knows it: `specs/openapi/reference/orders.v3.yml`.
    pub file: Arc<str>,
    /// A JSON pointer into the file, `""` for the whole of it: `/paths/~1orders/get`.
    pub pointer: String,
    /// Line and column, both from 1, where a parser names them; else found from the pointer.
    pub spot: Option<(usize, usize)>,
}

impl Place {
    /// A node of a file.
    ///
    /// ```
    /// use bigcommerce_codegen::diagnostic::Place;
    /// let place = Place::new("specs/openapi/a.yml", "/paths").child("/orders").child("get");
    /// assert_eq!(place.to_string(), "specs/openapi/a.yml#/paths/~1orders/get");
    /// ```
    pub fn new(file: impl Into<Arc<str>>, pointer: impl Into<String>) -> Self {
        Self { file: file.into(), pointer: pointer.into(), spot: None }
    }

    /// A file as a whole.
    pub fn file(file: impl Into<Arc<str>>) -> Self {
        Self::new(file, "")
    }

    /// A line and column of a file, both from 1.
    pub fn at(file: impl Into<Arc<str>>, line: usize, column: usize) -> Self {
        Self { file: file.into(), pointer: String::new(), spot: Some((line, column)) }
    }

    /// The node below this one that `segment` names; the segment is escaped.
    #[must_use]
    pub fn child(&self, segment: impl fmt::Display) -> Self {
        Self::new(self.file.clone(), format!("{}/{}", self.pointer, escape(&segment.to_string())))
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if let Some((line, column)) = self.spot {
            write!(f, ":{line}:{column}")?;
        }
        if !self.pointer.is_empty() {
            write!(f, "#{}", self.pointer)?;
        }
        Ok(())
    }
}

/// Escapes one segment of a JSON pointer: `~` and `/`.
pub fn escape(segment: &str) -> String {
    segment.replace('~', "~0").replace('/', "~1")
}

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// How bad it is.
    pub severity: Severity,
    /// What kind of fault it is, in kebab-case: `dangling-reference`.
    pub code: &'static str,
    /// Where it is.
    pub place: Place,
    /// What stands there: "a reference to `#/components/schemas/Bran`".
    pub found: String,
    /// What should stand there: "the name of a schema of this file".
    pub expected: String,
    /// What to do about it, where that is known.
    pub help: Option<String>,
}

impl Diagnostic {
    /// A fault that ends the run.
    pub fn error(
        code: &'static str,
        place: Place,
        found: impl Into<String>,
        expected: impl Into<String>,
    ) -> Self {
        let (found, expected) = (found.into(), expected.into());
        Self { severity: Severity::Error, code, place, found, expected, help: None }
    }

    /// A fault that is passed over.
    pub fn warning(
        code: &'static str,
        place: Place,
        found: impl Into<String>,
        expected: impl Into<String>,
    ) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code, place, found, expected) }
    }

    /// The same with a sentence on what to do.
    #[must_use]
    pub fn with_help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let level = match self.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        write!(
            f,
            "{}: {level}[{}]: found {}, expected {}",
            self.place, self.code, self.found, self.expected
        )?;
        self.help.as_ref().map_or(Ok(()), |help| write!(f, "; {help}"))
    }
}

/// All that a stage, or a run, found wrong. As an error its text is one line per diagnostic.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diagnostics(Vec<Diagnostic>);

impl Diagnostics {
    /// None yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds one.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    /// Whether one of them ends the run.
    pub fn has_errors(&self) -> bool {
        self.count(Severity::Error) > 0
    }

    /// How many of a severity there are.
    pub fn count(&self, severity: Severity) -> usize {
        self.0.iter().filter(|each| each.severity == severity).count()
    }

    /// In the order in which they were found.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.0.iter()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether nothing was found wrong.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl From<Diagnostic> for Diagnostics {
    fn from(diagnostic: Diagnostic) -> Self {
        Self(vec![diagnostic])
    }
}

impl Extend<Diagnostic> for Diagnostics {
    fn extend<I: IntoIterator<Item = Diagnostic>>(&mut self, iter: I) {
        self.0.extend(iter);
    }
}

impl FromIterator<Diagnostic> for Diagnostics {
    fn from_iter<I: IntoIterator<Item = Diagnostic>>(iter: I) -> Self {
        Self(iter.into_iter().collect())
    }
}

impl IntoIterator for Diagnostics {
    type Item = Diagnostic;
    type IntoIter = std::vec::IntoIter<Diagnostic>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a> IntoIterator for &'a Diagnostics {
    type Item = &'a Diagnostic;
    type IntoIter = std::slice::Iter<'a, Diagnostic>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl fmt::Display for Diagnostics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, each) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            each.fmt(f)?;
        }
        Ok(())
    }
}

impl std::error::Error for Diagnostics {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_text_a_diagnostic_is_one_line() {
        let fault =
            Diagnostic::error("bad-mug", Place::new("mugs.yml", "/paths"), "a crack", "none");
        assert_eq!(
            fault.to_string(),
            "mugs.yml#/paths: error[bad-mug]: found a crack, expected none"
        );
    }

    #[test]
    fn warnings_are_no_errors() {
        let fault = Diagnostic::warning("bad-mug", Place::file("mugs.yml"), "a crack", "none");
        assert!(!Diagnostics::from(fault).has_errors());
    }
}
