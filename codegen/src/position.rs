//! Lines and columns of YAML nodes, found only when a diagnostic is drawn.
//! Takes a file's text and a JSON pointer; walks the events of a span-keeping parser to the node
//! and gives its bytes, or those of the nearest node above it that the text has.

use std::ops::Range;

use granit_parser::{Event, Options, Parser, Span, StrInput};

/// Where a node is in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Located {
    /// Bytes: a scalar's own, else those of the key that leads to the node.
    pub range: Range<usize>,
    /// Whether this is the node itself and not only the nearest one above it.
    pub exact: bool,
}

/// The node of `text` that the JSON pointer `pointer` names, else the nearest above it; `None` for
/// a text without nodes.
pub fn locate(text: &str, pointer: &str) -> Option<Located> {
    walk(text, pointer, 1)
}

/// As [`locate`], for a key that stands twice in its mapping: the second of the two keys.
pub fn locate_repeated(text: &str, pointer: &str) -> Option<Located> {
    walk(text, pointer, 2).filter(|located| located.exact)
}

/// The byte at a line and column, both from 1; a column beyond the line is the line's end.
pub fn offset(text: &str, line: usize, column: usize) -> Option<usize> {
    let start = match line.checked_sub(2) {
        None => 0,
        Some(newlines) => text.match_indices('\n').nth(newlines)?.0 + 1,
    };
    let line = text.get(start..)?.lines().next().unwrap_or_default();
    let column = line.char_indices().nth(column.saturating_sub(1)).map_or(line.len(), |(at, _)| at);
    Some(start + column)
}

/// The line and column, both from 1, of a byte.
pub fn line_column(text: &str, offset: usize) -> (usize, usize) {
    let before = text.get(..offset).unwrap_or(text);
    let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
    let column = before.chars().rev().take_while(|c| *c != '\n').count() + 1;
    (line, column)
}

/// `occurrence` says which of several equal keys the last segment means, from 1.
fn walk(text: &str, pointer: &str, occurrence: usize) -> Option<Located> {
    let segments: Vec<String> = pointer
        .split('/')
        .skip(1)
        .map(|segment| segment.replace("~1", "/").replace("~0", "~"))
        .collect();
    let mut events = Events::new(text);
    let mut node = events.node()?;
    let mut found = node.range.clone();
    for (index, segment) in segments.iter().enumerate() {
        let wanted = if index + 1 == segments.len() { occurrence } else { 1 };
        match events.child(&node, segment, wanted) {
            Some((key, child)) => {
                let at_key = child.is_collection() || wanted > 1;
                found = if at_key { key } else { child.range.clone() };
                node = child;
            }
            None => return Some(Located { range: found, exact: false }),
        }
    }
    Some(Located { range: found, exact: true })
}

#[derive(PartialEq, Eq)]
enum Kind {
    Mapping,
    Sequence,
    Scalar(String),
    Alias,
    End,
}

struct Node {
    kind: Kind,
    range: Range<usize>,
}

impl Node {
    fn is_collection(&self) -> bool {
        matches!(self.kind, Kind::Mapping | Kind::Sequence)
    }
}

struct Events<'a> {
    parser: Parser<'a, StrInput<'a>>,
}

impl<'a> Events<'a> {
    fn new(text: &'a str) -> Self {
        let mut options = Options::default();
        options.set_emit_comments(false);
        Self { parser: Parser::new_from_str_with_options(text, options) }
    }

    /// The next node, or the end of the collection that is open.
    fn node(&mut self) -> Option<Node> {
        loop {
            let (event, span): (Event<'a>, Span) = self.parser.next_event()?.ok()?;
            let kind = match event {
                Event::MappingStart(..) => Kind::Mapping,
                Event::SequenceStart(..) => Kind::Sequence,
                Event::Scalar(value, ..) => Kind::Scalar(value.into_owned()),
                Event::Alias(..) | Event::UnresolvedAlias(..) => Kind::Alias,
                Event::MappingEnd | Event::SequenceEnd => Kind::End,
                Event::StreamEnd => return None,
                _ => continue,
            };
            return Some(Node { kind, range: span.byte_range()? });
        }
    }

    /// The child of an open collection that `segment` names, with the bytes of its key.
    fn child(
        &mut self,
        parent: &Node,
        segment: &str,
        occurrence: usize,
    ) -> Option<(Range<usize>, Node)> {
        let mut left = occurrence;
        match parent.kind {
            Kind::Mapping => loop {
                let key = self.node()?;
                if key.kind == Kind::End {
                    return None;
                }
                self.skip(&key)?;
                let child = self.node()?;
                if matches!(&key.kind, Kind::Scalar(name) if name == segment) {
                    left -= 1;
                    if left == 0 {
                        return Some((key.range, child));
                    }
                }
                self.skip(&child)?;
            },
            Kind::Sequence => {
                for _ in 0..segment.parse::<usize>().ok()? {
                    let item = self.node()?;
                    if item.kind == Kind::End {
                        return None;
                    }
                    self.skip(&item)?;
                }
                let item = self.node().filter(|item| item.kind != Kind::End)?;
                Some((item.range.clone(), item))
            }
            _ => None,
        }
    }

    /// Reads to the end of a node whose first event was read.
    fn skip(&mut self, node: &Node) -> Option<()> {
        let mut depth = usize::from(node.is_collection());
        while depth > 0 {
            let next = self.node()?;
            if next.is_collection() {
                depth += 1;
            } else if next.kind == Kind::End {
                depth -= 1;
            }
        }
        Some(())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;

    const MUGS: &str = "\
mugs:
- name: Tea
  sizes: [1, 2]
- {name: \"Kaffee\", 'a/b~c': ü}
200: ok
";

    fn at(pointer: &str) -> (&str, bool) {
        let located = locate(MUGS, pointer).unwrap();
        (&MUGS[located.range], located.exact)
    }

    #[test]
    fn a_scalar_is_found_in_a_list() {
        assert_eq!(at("/mugs/0/sizes/1"), ("2", true));
    }

    #[test]
    fn a_quoted_scalar_is_found_with_its_quotes() {
        assert_eq!(at("/mugs/1/name"), ("\"Kaffee\"", true));
    }

    #[test]
    fn escaped_segments_are_unescaped() {
        assert_eq!(at("/mugs/1/a~1b~0c"), ("ü", true));
    }

    #[test]
    fn a_key_that_is_a_number_is_found_by_its_digits() {
        assert_eq!(at("/200"), ("ok", true));
    }

    #[test]
    fn a_collection_is_found_at_its_key() {
        assert_eq!(at("/mugs/0/sizes"), ("sizes", true));
    }

    #[test]
    fn what_is_not_there_is_shown_at_the_nearest_above() {
        assert_eq!(at("/mugs/0/sizes/7"), ("sizes", false));
    }

    #[test]
    fn the_second_of_two_keys_is_found() {
        let text = "a: 1\nb: 2\na: 3\n";
        assert_eq!(locate_repeated(text, "/a").unwrap().range, 10..11);
    }

    #[test]
    fn a_text_that_breaks_off_is_shown_at_the_nearest_above() {
        assert_eq!(locate("a: [1", "/a/3"), Some(Located { range: 0..1, exact: false }));
    }

    #[test]
    fn columns_count_characters() {
        assert_eq!(line_column("a\nüb", 4), (2, 2));
    }

    #[test]
    fn a_column_beyond_the_line_is_its_end() {
        assert_eq!(offset("ab\ncd\n", 1, 9), Some(2));
    }

    #[test]
    fn a_line_beyond_the_text_is_nowhere() {
        assert_eq!(offset("ab\n", 4, 1), None);
    }
}
