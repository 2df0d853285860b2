//! Draws diagnostics on their sources, with the compiler's own renderer.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::{Diagnostic, Diagnostics, Place, Severity};
use crate::load::Source;
use crate::position;

/// Draws each diagnostic under its source line: `file:line:column`, the line, the pointer, what
/// was found, what was expected, and the help. Ends with a newline unless there is nothing to say.
///
/// A file is parsed for positions only when one of its diagnostics is drawn.
pub fn render(diagnostics: &Diagnostics, sources: &[Source], colour: bool) -> String {
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    let mut text = String::new();
    for diagnostic in diagnostics {
        let source = sources.iter().find(|source| source.path == diagnostic.place.file);
        text.push_str(&renderer.render(&report(diagnostic, source)));
        text.push_str("\n\n");
    }
    text
}

fn report<'a>(diagnostic: &'a Diagnostic, source: Option<&'a Source>) -> Vec<Group<'a>> {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level.primary_title(format!("found {}", diagnostic.found)).id(diagnostic.code);
    let place = &diagnostic.place;
    let path: &str = &place.file;
    let label = format!("expected {}", diagnostic.expected);
    let spot = source.and_then(|source| Spot::of(place, source));
    let partial = spot.as_ref().is_some_and(|spot| !spot.exact);
    let mut group = match spot {
        Some(spot) => title.element(
            Snippet::source(spot.line)
                .path(path)
                .line_start(spot.number)
                .annotation(AnnotationKind::Primary.span(spot.columns).label(label)),
        ),
        None => title.element(origin(place)).element(Level::NOTE.message(label)),
    };
    if !place.pointer.is_empty() {
        group = group.element(Level::NOTE.message(format!("at {}", place.pointer)));
    }
    if partial {
        group = group.element(Level::NOTE.message(
            "the file itself has no such node: an overlay adds it, and the nearest node above is shown",
        ));
    }
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(help.as_str()));
    }
    vec![group]
}

/// The place of a diagnostic whose text is not at hand.
fn origin(place: &Place) -> Origin<'_> {
    let origin = Origin::path(&*place.file);
    match place.spot {
        Some((line, column)) => origin.line(line).char_column(column),
        None => origin,
    }
}

/// The line of a source that a diagnostic points to.
struct Spot<'a> {
    line: &'a str,
    /// From 1.
    number: usize,
    /// Bytes of `line` to underline.
    columns: Range<usize>,
    /// Whether this is the node itself and not only the nearest one above it.
    exact: bool,
}

/// Characters of a line beyond which an underline says nothing more.
const LONGEST_UNDERLINE: usize = 60;

impl<'a> Spot<'a> {
    fn of(place: &Place, source: &'a Source) -> Option<Self> {
        let text: &str = &source.text;
        if let Some((line, column)) = place.spot {
            return Self::at(text, position::offset(text, line, column)?..text.len(), true);
        }
        if place.pointer.is_empty() {
            return Self::at(text, 0..text.len(), true);
        }
        let located = position::locate(text, &place.pointer)?;
        Self::at(text, located.range, located.exact)
    }

    /// Only the line on which `range` begins is shown: a node of many lines would drown the message.
    fn at(text: &'a str, range: Range<usize>, exact: bool) -> Option<Self> {
        let before = text.get(..range.start)?;
        let start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let rest = text.get(start..)?;
        let line = rest.lines().next().unwrap_or_default();
        let from = range.start - start;
        let longest = line
            .get(from..)?
            .char_indices()
            .nth(LONGEST_UNDERLINE)
            .map_or(line.len(), |(at, _)| from + at);
        let to = (range.end - start).min(longest).max(from);
        let number = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
        Some(Self { line, number, columns: from..to, exact })
    }
}

#[cfg(test)]
mod tests {
    use crate::diagnostic::{Diagnostic, Place};

    use super::*;

    const MUGS: &str = "paths:\n  /mugs:\n    get:\n      responses: none\n";

    fn drawn(pointer: &str) -> String {
        let file = "specs/openapi/mugs.yml";
        let fault =
            Diagnostic::error("bad-mug", Place::new(file, pointer), "a crack", "a whole mug");
        let source = Source { path: file.into(), text: MUGS.to_owned() };
        render(&fault.with_help("glue it").into(), &[source], false)
    }

    #[test]
    fn a_scalar_is_underlined() {
        let expected = "error[bad-mug]: found a crack
 --> specs/openapi/mugs.yml:4:18
  |
4 |       responses: none
  |                  ^^^^ expected a whole mug
  |
  = note: at /paths/~1mugs/get/responses
  = help: glue it

";
        assert_eq!(drawn("/paths/~1mugs/get/responses"), expected);
    }

    #[test]
    fn a_mapping_is_underlined_at_its_key() {
        assert!(drawn("/paths/~1mugs/get").contains("mugs.yml:3:5\n"));
    }

    #[test]
    fn a_node_that_an_overlay_adds_is_shown_at_the_nearest_above() {
        let text = drawn("/paths/~1mugs/get/parameters/0");
        assert!(text.contains("mugs.yml:3:5\n") && text.contains("an overlay adds it"), "{text}");
    }

    #[test]
    fn without_its_source_a_diagnostic_still_names_file_and_line() {
        let fault = Diagnostic::warning("bad-mug", Place::at("mugs.yml", 7, 2), "a crack", "none");
        assert!(render(&fault.into(), &[], false).contains("mugs.yml:7:2"));
    }
}
