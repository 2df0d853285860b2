//! What is stated of one value besides its type: which rules tell of a difference, and in which words.

use crate::model::{Bound, Facts};

/// A fact that differs: the id of its rule, and what it is now and was.
pub(super) type Difference = (&'static str, String);

/// The differences of what two sides state of one value.
pub(super) fn differences(old: &Facts, new: &Facts) -> Vec<Difference> {
    let texts = [
        ("default-changed", "default", &old.default, &new.default),
        ("limit-changed", "multiple of", &old.multiple_of, &new.multiple_of),
        ("pattern-changed", "pattern", &old.pattern, &new.pattern),
        ("format-changed", "format", &old.format, &new.format),
        ("format-changed", "format", &old.number_format, &new.number_format),
    ];
    let sizes = [
        ("shortest length", old.min_length, new.min_length),
        ("longest length", old.max_length, new.max_length),
        ("fewest items", old.min_items, new.min_items),
        ("most items", old.max_items, new.max_items),
    ];
    let bounds = [("minimum", &old.minimum, &new.minimum), ("maximum", &old.maximum, &new.maximum)];
    let flags = [
        ("requirement-stated", "required", old.required, new.required),
        ("requirement-stated", "required", old.answered, new.answered),
        ("null-stated", "null at times", old.null, new.null),
        ("access-stated", "read-only", old.read_only, new.read_only),
        ("access-stated", "write-only", old.write_only, new.write_only),
        ("deprecation-stated", "deprecated", old.deprecated, new.deprecated),
    ];
    let texts = texts.into_iter().filter_map(|(rule, what, old, new)| {
        Some((rule, changed(what, old.clone(), new.clone())?))
    });
    let sizes = sizes.into_iter().filter_map(|(what, old, new)| {
        let text = |size: Option<usize>| size.map(|size| size.to_string());
        Some(("limit-changed", changed(what, text(old), text(new))?))
    });
    let bounds = bounds.into_iter().filter_map(|(what, old, new)| {
        Some(("limit-changed", changed(what, old.as_ref().map(bound), new.as_ref().map(bound))?))
    });
    let allowed = (old.allowed != new.allowed)
        .then(|| ("allowed-values-changed", values(&old.allowed, &new.allowed)));
    let flags =
        flags.into_iter().filter(|(.., old, new)| old != new).map(|(rule, what, _, new)| {
            (
                rule,
                if new {
                    format!("stated to be {what}")
                } else {
                    format!("no longer stated to be {what}")
                },
            )
        });
    texts.chain(sizes).chain(bounds).chain(allowed).chain(flags).collect()
}

fn changed(what: &str, old: Option<String>, new: Option<String>) -> Option<String> {
    match (old, new) {
        (old, new) if old == new => None,
        (Some(old), Some(new)) => Some(format!("{what} {new}, was {old}")),
        (None, Some(new)) => Some(format!("{what} {new}, was none")),
        (Some(old), None) => Some(format!("no {what}, was {old}")),
        (None, None) => None,
    }
}

fn bound(bound: &Bound) -> String {
    let exclusive = if bound.exclusive { " itself excluded" } else { "" };
    format!("{}{exclusive}", bound.value)
}

/// Which values have come and gone.
pub(super) fn values(old: &[String], new: &[String]) -> String {
    let missing = |from: &[String], of: &[String]| -> Vec<String> {
        of.iter().filter(|value| !from.contains(value)).map(|value| format!("`{value}`")).collect()
    };
    let (gone, come) = (missing(new, old), missing(old, new));
    match (come.is_empty(), gone.is_empty()) {
        (false, true) => format!("allows {} as well", come.join(", ")),
        (true, false) => format!("no longer allows {}", gone.join(", ")),
        (false, false) => format!("allows {} and no longer {}", come.join(", "), gone.join(", ")),
        (true, true) => "allows the same in another order".to_owned(),
    }
}
