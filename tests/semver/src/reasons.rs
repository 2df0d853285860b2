//! Why cargo-semver-checks does not show a breaking change: by rule, and by who shows it in its place. Data, but for the test of each
//! kind of reason; an entry that no case needs fails the run, and so does a change that nobody shows and no entry names.

use bigcommerce_codegen::drift::{Change, Direction};

use crate::judge::Shown;
use crate::witness::Line;

/// For which breaking changes there is no lint. That they break code is shown each time, by a program of the old crate that does not
/// compile with the new one.
pub(crate) const WITHOUT_A_LINT: &[(&str, &str)] = &[
    (
        "answer-changed",
        "Lints do not look at what methods return, nor at types that traits are implemented with.",
    ),
    ("argument-type-changed", "Lints count arguments and do not look at their types."),
    (
        "arguments-reordered",
        "Lints count arguments and do not look at their types; these differ, so no call compiles.",
    ),
    ("field-boxed", "Lints look at the names of fields, not at their types."),
    (
        "field-not-null",
        "Lints look at the names of fields, not at their types: `Nullable` has become `Option`.",
    ),
    (
        "field-nullable",
        "Lints look at the names of fields, not at their types: `Option` has become `Nullable`.",
    ),
    (
        "field-type-changed",
        "Lints look at the names of fields, not at their types, nor at those of setters.",
    ),
    ("parameter-type-changed", "Lints count arguments and do not look at their types."),
    (
        "type-gone",
        "Another type has its path, and lints do not look at the types of what names it.",
    ),
    (
        "type-renamed",
        "Another type has its old path, and lints do not look at the types of what names it.",
    ),
    (
        "type-split",
        "The path stays and holds one of the several types; what takes or gives the other one has no lint.",
    ),
    (
        "variant-type-changed",
        "Lints look at the number of a variant's fields, not at their types, nor at implementations of From.",
    ),
];

/// Why code goes on compiling that breaks, and how that is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Silence {
    /// What is gone has left its name to another item: it is an item of the new crate.
    NameTaken,
    /// Arguments of one type have changed places: the signature is the same in both crates.
    SameSignature,
    /// What is sent is refused: the change is one of requests.
    Refused,
}

/// What no program shows, for it is about what is sent, or about what code means that goes on compiling.
pub(crate) const WITHOUT_A_PROGRAM: &[(&str, Silence, &str)] = &[
    (
        "arguments-reordered",
        Silence::SameSignature,
        "Calls compile and send each value in the place of the other.",
    ),
    ("field-gone", Silence::NameTaken, "Code compiles and reads the other field."),
    ("field-renamed", Silence::NameTaken, "Code compiles and reads the other field."),
    ("parameter-gone", Silence::NameTaken, "Code compiles and sends the other parameter."),
    ("parameter-renamed", Silence::NameTaken, "Code compiles and sends the other parameter."),
    (
        "required-field-new",
        Silence::Refused,
        "Of more than seven required fields none is an argument: code compiles, and what it sends is refused.",
    ),
    (
        "required-stated",
        Silence::Refused,
        "Of more than seven required fields each has a setter: code compiles, and what it sends without one is refused.",
    ),
    (
        "setter-renamed",
        Silence::NameTaken,
        "Code compiles and sends the parameter that has the name now.",
    ),
    (
        "value-gone",
        Silence::NameTaken,
        "Code compiles and sends the other text, or where a type has become several, one that is not listed here.",
    ),
    ("value-renamed", Silence::NameTaken, "Code compiles and sends the other text."),
];

impl Silence {
    /// Whether it is as the reason says.
    fn is_so(self, change: &Change, old: &[Line], new: &[Line]) -> bool {
        let items = change.items().iter().map(|item| item.replace("r#", ""));
        let uses = |program: &[Line], item: &str| -> Vec<String> {
            let lines = program.iter().filter(|line| line.item.as_deref() == Some(item));
            lines.filter_map(|line| Some(line.text.split_once('(')?.1.to_owned())).collect()
        };
        let is_constructor = |item: &String| item.ends_with("::new");
        match self {
            Self::NameTaken => {
                items.filter(|item| !is_constructor(item)).any(|item| !uses(new, &item).is_empty())
            }
            Self::SameSignature => {
                items.filter(is_constructor).all(|item| uses(old, &item) == uses(new, &item))
            }
            Self::Refused => change.direction != Direction::Response && change.wire.is_some(),
        }
    }
}

/// Whether a change that no lint shows needs no more explaining.
pub(crate) fn is_explained(change: &Change, shown: &Shown, old: &[Line], new: &[Line]) -> bool {
    match shown {
        Shown::Lints(_) | Shown::WithItsType => true,
        Shown::Compiler => WITHOUT_A_LINT.iter().any(|(rule, _)| *rule == change.rule),
        Shown::Nobody => {
            let mut entries = WITHOUT_A_PROGRAM.iter().filter(|(rule, ..)| *rule == change.rule);
            entries.any(|(_, silence, _)| silence.is_so(change, old, new))
        }
    }
}
