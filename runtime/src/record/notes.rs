//! What decoding noticed on its way: fields that the type does not have, and values in another form than the type's.
//!
//! Nothing is kept unless somebody asked by [`noted`]; then each level adds its own segment to what the levels below it noted, as
//! the paths of errors are made.

use std::cell::{Cell, RefCell};
use std::fmt;

use super::path::Segment;

/// Something that was noticed at one place of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Note {
    /// The place, as a JSON pointer (RFC 6901).
    pub pointer: String,
    /// What was noticed there.
    pub finding: Finding,
}

/// What was noticed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Finding {
    /// A field that the type does not have; it was passed over.
    Undocumented,
    /// A value that came in another form than the type's and was understood all the same.
    Lenient {
        /// What came.
        found: &'static str,
        /// What the type is.
        expected: &'static str,
    },
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.finding {
            Finding::Undocumented => {
                write!(f, "{}: a field that the type does not have", self.pointer)
            }
            Finding::Lenient { found, expected } => {
                write!(f, "{}: {found} for {expected}", self.pointer)
            }
        }
    }
}

/// Innermost segment first.
type Kept = (Vec<Segment>, Finding);

thread_local! {
    static NOTES: RefCell<Option<Vec<Kept>>> = const { RefCell::new(None) };
    /// Whether there is a list to write to, which costs less to look at than the list: every level of every document does.
    static IS_NOTED: Cell<bool> = const { Cell::new(false) };
}

/// Runs `work` and tells what decoding noticed in it.
pub(crate) fn noted<T>(work: impl FnOnce() -> T) -> (T, Vec<Note>) {
    let outer = NOTES.replace(Some(Vec::new()));
    let was_noted = IS_NOTED.replace(true);
    let done = work();
    IS_NOTED.set(was_noted);
    let kept = NOTES.replace(outer).unwrap_or_default();
    let notes = kept.into_iter().map(|(trail, finding)| Note { pointer: pointer(&trail), finding });
    (done, notes.collect())
}

/// Notes that a value of another form was understood.
#[cold]
pub(crate) fn lenient(found: &'static str, expected: &'static str) {
    note(Finding::Lenient { found, expected }, Vec::new());
}

/// Notes a field that the type does not have.
#[cold]
pub(super) fn undocumented(key: &str) {
    note(Finding::Undocumented, vec![Segment::Key(key.to_owned().into())]);
}

/// Notes a body where nothing is documented.
pub(crate) fn undocumented_body() {
    note(Finding::Undocumented, Vec::new());
}

fn note(finding: Finding, trail: Vec<Segment>) {
    NOTES.with_borrow_mut(|notes| {
        if let Some(notes) = notes {
            notes.push((trail, finding));
        }
    });
}

/// One level of a document: an object or an array whose parts are being decoded.
#[derive(Clone, Copy)]
pub(crate) struct Level {
    /// How many notes there are of what came before the part that is next; nothing if nobody asked.
    before: Option<usize>,
}

impl Level {
    #[inline]
    pub(crate) fn begin() -> Self {
        Self { before: if IS_NOTED.get() { Some(count()) } else { None } }
    }

    /// Whether notes are taken.
    #[inline]
    pub(super) const fn is_noted(self) -> bool {
        self.before.is_some()
    }

    /// Ends a part: what was noted in it gets its segment.
    #[inline]
    pub(crate) fn part(&mut self, segment: impl FnOnce() -> Segment) {
        if let Some(before) = self.before {
            self.before = Some(nest(before, &segment()));
        }
    }

    /// Forgets what was noted in a part that was tried in vain.
    pub(super) fn forget(self) {
        if let Some(before) = self.before {
            NOTES
                .with_borrow_mut(|notes| notes.iter_mut().for_each(|notes| notes.truncate(before)));
        }
    }
}

#[cold]
fn count() -> usize {
    NOTES.with_borrow(|notes| notes.as_ref().map_or(0, Vec::len))
}

#[cold]
fn nest(before: usize, segment: &Segment) -> usize {
    NOTES.with_borrow_mut(|notes| {
        let Some(notes) = notes else { return before };
        for (trail, _) in notes.iter_mut().skip(before) {
            trail.push(segment.clone());
        }
        notes.len()
    })
}

fn pointer(trail: &[Segment]) -> String {
    let segments = trail.iter().rev().map(|segment| match segment {
        Segment::Key(key) => format!("/{}", key.replace('~', "~0").replace('/', "~1")),
        Segment::Index(index) => format!("/{index}"),
    });
    segments.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keyed(key: &'static str) -> Segment {
        Segment::Key(key.into())
    }

    #[test]
    fn each_level_adds_its_segment_to_the_notes_below_it() {
        let ((), notes) = noted(|| {
            let mut outer = Level::begin();
            undocumented("early");
            outer.part(|| keyed("first"));
            let mut inner = Level::begin();
            lenient("a string", "an integer");
            inner.part(|| Segment::Index(3));
            outer.part(|| keyed("a/b"));
        });
        let pointers: Vec<_> = notes.iter().map(|note| note.pointer.as_str()).collect();
        assert_eq!(pointers, ["/first/early", "/a~1b/3"]);
    }

    #[test]
    fn what_was_tried_in_vain_leaves_no_note() {
        let ((), notes) = noted(|| {
            let level = Level::begin();
            lenient("a string", "an integer");
            level.forget();
        });
        assert!(notes.is_empty());
    }

    #[test]
    fn nothing_is_kept_unless_somebody_asked() {
        lenient("a string", "an integer");
        assert!(!Level::begin().is_noted());
    }
}
