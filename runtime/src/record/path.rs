//! The JSON path of a decode error.
//!
//! Nothing is kept while decoding goes well. On the way up from an error each level adds its own segment to a list of the
//! thread, because serde's errors carry text alone. The list exists only inside [`traced`].

use std::borrow::Cow;
use std::cell::RefCell;
use std::fmt::Write as _;

/// A step from a value to a part of it.
#[derive(Clone, Debug)]
pub(crate) enum Segment {
    Key(Cow<'static, str>),
    Index(usize),
}

impl Segment {
    /// The field at `index` of a record.
    pub(crate) fn of(names: &'static [&'static str], index: usize) -> Self {
        Self::Key(Cow::Borrowed(names.get(index).copied().unwrap_or_default()))
    }
}

thread_local! {
    static TRAIL: RefCell<Option<Vec<Segment>>> = const { RefCell::new(None) };
}

#[cold]
fn push(segment: Segment) {
    TRAIL.with_borrow_mut(|trail| {
        if let Some(trail) = trail {
            trail.push(segment);
        }
    });
}

/// Notes that the error came from the field at `index` of a record.
#[cold]
pub(crate) fn field(names: &'static [&'static str], index: usize) {
    if let Some(name) = names.get(index) {
        push(Segment::Key(Cow::Borrowed(name)));
    }
}

/// Notes that the error came from the value of `key`.
#[cold]
pub(crate) fn key(key: &str) {
    push(Segment::Key(Cow::Owned(key.to_owned())));
}

/// Notes that the error came from an element of an array.
#[cold]
pub(crate) fn index(index: usize) {
    push(Segment::Index(index));
}

/// Runs `work`; an error comes back with the path that was noted on its way, such as `data[3].variants[0].price`.
pub(crate) fn traced<T, E>(work: impl FnOnce() -> Result<T, E>) -> Result<T, (E, String)> {
    let outer = TRAIL.replace(Some(Vec::new()));
    let result = work();
    let trail = TRAIL.replace(outer).unwrap_or_default();
    result.map_err(|error| (error, render(&trail)))
}

/// Runs `work`, whose errors are not passed on and therefore leave no path.
pub(crate) fn untraced<T>(work: impl FnOnce() -> T) -> T {
    let outer = TRAIL.take();
    let result = work();
    TRAIL.set(outer);
    result
}

fn render(trail: &[Segment]) -> String {
    let mut path = String::new();
    for segment in trail.iter().rev() {
        match segment {
            Segment::Index(index) => {
                let _ = write!(path, "[{index}]");
            }
            Segment::Key(key) if is_plain(key) => {
                if !path.is_empty() {
                    path.push('.');
                }
                path.push_str(key);
            }
            Segment::Key(key) => {
                let _ = write!(path, "[{key:?}]");
            }
        }
    }
    path
}

fn is_plain(key: &str) -> bool {
    !key.is_empty()
        && key.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '$' | '@'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn segments_are_rendered_from_the_outermost_inwards() {
        let failed: Result<(), _> = traced(|| {
            field(&["price"], 0);
            index(0);
            key("odd key");
            key("data");
            Err("bad")
        });
        assert_eq!(failed, Err(("bad", "data[\"odd key\"][0].price".to_owned())));
    }

    #[test]
    fn an_error_that_was_swallowed_leaves_no_path() {
        let failed: Result<(), _> = traced(|| {
            untraced(|| key("tried"));
            key("data");
            Err("bad")
        });
        assert_eq!(failed, Err(("bad", "data".to_owned())));
    }

    #[test]
    fn nothing_is_kept_outside_of_traced() {
        key("stray");
        assert_eq!(traced(|| Err::<(), _>("bad")), Err(("bad", String::new())));
    }
}
