//! What a document lost on its way through a type: the one place that says which differences are none.
//!
//! A difference counts unless it is one of form alone, and a form other than the type's must have been noted while decoding: where
//! nothing was noted, only null may go, and only numbers and dates may be written in another way.

use std::collections::{BTreeMap, BTreeSet};

use bigcommerce::DateTime;
use bigcommerce::chrono::NaiveTime;
use bigcommerce::record;
use bigcommerce::record::{Finding, Note};
use indexmap::IndexMap;
use serde::Serialize;
use serde_json::json;

use crate::tree::{Tree, number};

/// What became of a document.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Comparison {
    /// What is not there any more, or is another value.
    pub lost: Vec<Lost>,
    /// Pointers of fields that the type does not have.
    pub undocumented: BTreeSet<String>,
    /// Values that came in another form than the type's, and were understood.
    pub lenient: BTreeMap<String, String>,
}

/// A value that did not come back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Lost {
    /// A JSON pointer.
    pub pointer: String,
    /// What went in; none for what was added.
    pub before: Option<String>,
    /// What came out; none for what is gone.
    pub after: Option<String>,
}

/// Compares what went in with what came out.
#[must_use]
pub fn compare(before: &Tree, after: &Tree, notes: &[Note]) -> Comparison {
    let mut walk = Walk { comparison: Comparison::default(), pointer: String::new() };
    for note in notes {
        match note.finding {
            Finding::Undocumented => {
                walk.comparison.undocumented.insert(note.pointer.clone());
            }
            Finding::Lenient { found, expected } => {
                let what = format!("{found} for {expected}");
                walk.comparison.lenient.insert(note.pointer.clone(), what);
            }
            _ => {}
        }
    }
    walk.value(before, Some(after));
    walk.comparison
}

struct Walk {
    comparison: Comparison,
    pointer: String,
}

impl Walk {
    fn value(&mut self, before: &Tree, after: Option<&Tree>) {
        if self.comparison.undocumented.contains(&self.pointer) {
            return;
        }
        match (before, after) {
            (Tree::Object(old), Some(Tree::Object(new))) => self.fields(old, new),
            (Tree::List(old), Some(Tree::List(new))) => self.items(&numbered(old), new),
            (old, new) if is_same(old, new) => {}
            (old, new) if self.comparison.lenient.contains_key(&self.pointer) => {
                self.other_form(old, new);
            }
            (old, new) => self.lose(Some(old), new),
        }
    }

    fn fields(&mut self, old: &IndexMap<String, Tree>, new: &IndexMap<String, Tree>) {
        for (key, value) in old {
            self.part(key, |walk| walk.value(value, new.get(key)));
        }
        for (key, value) in new.iter().filter(|(key, _)| !old.contains_key(*key)) {
            // What was noted not to be there, the type may write as what is empty.
            self.part(key, |walk| {
                let is_noted = walk.comparison.lenient.contains_key(&walk.pointer);
                if !(is_noted && value.is_nothing()) {
                    walk.lose(None, Some(value));
                }
            });
        }
    }

    /// Items of a list by their keys. What stands for nothing may be left out of a list, but only as often as the list is shorter.
    fn items<'t>(&mut self, old: &[(String, &'t Tree)], new: &'t [Tree]) {
        let mut missing = old.len().saturating_sub(new.len());
        let mut rest = new.iter();
        for (key, value) in old {
            self.part(key, |walk| {
                if missing > 0 && walk.may_go(value) && rest.as_slice().first() != Some(value) {
                    missing -= 1;
                    return;
                }
                match rest.next() {
                    Some(after) => walk.value(value, Some(after)),
                    None => walk.lose(Some(value), None),
                }
            });
        }
        for (index, value) in rest.enumerate() {
            let place = (old.len() + index).to_string();
            self.part(&place, |walk| walk.lose(None, Some(value)));
        }
    }

    /// Whether an item of a list stands for nothing: null, or what was noted to be nothing.
    fn may_go(&self, value: &Tree) -> bool {
        *value == Tree::Null
            || (value.is_nothing() && self.comparison.lenient.contains_key(&self.pointer))
    }

    /// A value that was noted as one in another form.
    fn other_form(&mut self, before: &Tree, after: Option<&Tree>) {
        match (before, after) {
            (nothing, None) if nothing.is_nothing() || *nothing == Tree::Boolean(false) => {}
            (nothing, Some(after)) if nothing.is_nothing() && after.is_nothing() => {}
            (Tree::Object(old), Some(Tree::List(new))) if counts_up(old) => {
                let old: Vec<_> = old.iter().map(|(key, value)| (key.clone(), value)).collect();
                self.items(&old, new);
            }
            (Tree::Object(old), Some(Tree::List(new))) => match new.as_slice() {
                [Tree::Object(sole)] => self.fields(old, sole),
                _ => self.lose(Some(before), after),
            },
            (Tree::List(old), Some(Tree::Object(new))) if has_places(new) => {
                let old = numbered(old).into_iter().map(|(key, item)| (key, item.clone()));
                self.fields(&old.collect(), new);
            }
            (Tree::List(old), after) if old.len() == 1 => {
                // The one item of a list, where the type has the item alone.
                self.part("0", |walk| old.iter().for_each(|item| walk.value(item, after)));
            }
            (Tree::List(_), _) => self.lose(Some(before), after),
            (single, Some(Tree::List(new))) => match new.as_slice() {
                [sole] if is_same(single, Some(sole)) || is_same_single(single, sole) => {}
                _ => self.lose(Some(before), after),
            },
            (old, Some(new)) if is_same_single(old, new) => {}
            _ => self.lose(Some(before), after),
        }
    }

    fn part(&mut self, segment: &str, work: impl FnOnce(&mut Self)) {
        let length = self.pointer.len();
        self.pointer.push('/');
        self.pointer.push_str(&segment.replace('~', "~0").replace('/', "~1"));
        work(self);
        self.pointer.truncate(length);
    }

    fn lose(&mut self, before: Option<&Tree>, after: Option<&Tree>) {
        self.comparison.lost.push(Lost {
            pointer: self.pointer.clone(),
            before: before.map(Tree::excerpt),
            after: after.map(Tree::excerpt),
        });
    }
}

/// The items of a list with their places as keys.
fn numbered(items: &[Tree]) -> Vec<(String, &Tree)> {
    items.iter().enumerate().map(|(index, item)| (index.to_string(), item)).collect()
}

/// Whether two values differ by nothing, or by the way a number or a date is written.
fn is_same(before: &Tree, after: Option<&Tree>) -> bool {
    match (before, after) {
        (Tree::Null, None) => true,
        (Tree::Number(one), Some(Tree::Number(other))) => {
            number(one) == number(other) || is_same_double(one, other)
        }
        (Tree::Text(one), Some(Tree::Text(other))) => {
            one == other
                || is_same_number(one, other)
                || is_same_instant(one, other)
                || is_same_time(one, other)
        }
        (one, Some(other)) => one == other,
        (_, None) => false,
    }
}

/// Whether two single values of different JSON types say the same.
fn is_same_single(before: &Tree, after: &Tree) -> bool {
    match (before, after) {
        (Tree::Text(one), Tree::Number(other)) => {
            is_same_number(&one.replace(',', ""), other) || is_seconds(other, one)
        }
        (Tree::Number(one), Tree::Text(other)) => {
            is_same_number(one, other) || is_seconds(one, other)
        }
        (Tree::Text(one), Tree::Text(other)) => is_seconds(one, other),
        (Tree::Boolean(value), other) | (other, Tree::Boolean(value)) => is_boolean(other, *value),
        _ => false,
    }
}

fn is_boolean(tree: &Tree, value: bool) -> bool {
    let texts = if value { ["true", "1"] } else { ["false", "0"] };
    match tree {
        Tree::Text(text) => texts.contains(&text.trim().to_ascii_lowercase().as_str()),
        Tree::Number(text) => texts.iter().any(|known| is_same_number(known, text)),
        _ => false,
    }
}

fn is_same_number(one: &str, other: &str) -> bool {
    number(one).is_some_and(|one| Some(one) == number(other))
}

/// Whether a fraction is written with 17 digits, as PHP does, and with fewer: both name one double, which the sender had.
fn is_same_double(one: &str, other: &str) -> bool {
    let is_fraction =
        |text: &str| number(text).is_some_and(|(_, digits, power)| power < 0 && digits.len() <= 17);
    let double = |text: &str| text.trim().parse::<f64>().ok();
    is_fraction(one) && is_fraction(other) && double(one) == double(other)
}

/// Whether a date is written in two ways.
fn is_same_instant(one: &str, other: &str) -> bool {
    // Of two numbers neither is a date here, although seconds can be one; a short number is no seconds of our time, but a year.
    const SHORTEST: usize = 8;
    let is_number = |text| number(text).is_some();
    let is_date = !is_number(one) || (one.trim().len() >= SHORTEST && !is_number(other));
    is_date && instant(one).is_some_and(|one| Some(one) == instant(other))
}

/// Whether a time of day came without its seconds.
fn is_same_time(one: &str, other: &str) -> bool {
    other.strip_suffix(":00") == Some(one) && NaiveTime::parse_from_str(one, "%H:%M").is_ok()
}

/// Whether a date stands for these seconds since 1970, or milliseconds where the seconds would be of a year of five digits.
fn is_seconds(text: &str, date: &str) -> bool {
    const LAST_SECOND: f64 = 253_402_300_799.0;
    let Ok(number) = text.trim().parse::<f64>() else { return false };
    let seconds = if number.abs() > LAST_SECOND { number / 1e3 } else { number };
    #[allow(clippy::cast_possible_truncation, reason = "compared with a date")]
    let micros = (seconds * 1e6).round() as i64;
    instant(date).is_some_and(|date| date.timestamp_micros() == micros)
}

/// A date as records read it.
struct Dated {
    at: Option<DateTime>,
}
record!(Dated { at });

fn instant(text: &str) -> Option<DateTime> {
    serde_json::from_value::<Dated>(json!({ "at": text })).ok()?.at
}

/// Whether the keys of an object are those of a list that holds something: 0, 1, 2, …
fn counts_up(object: &IndexMap<String, Tree>) -> bool {
    !object.is_empty() && object.keys().enumerate().all(|(index, key)| *key == index.to_string())
}

/// Whether the keys of an object are places in a list, of which some may be left out.
fn has_places(object: &IndexMap<String, Tree>) -> bool {
    !object.is_empty() && object.keys().all(|key| key.parse::<usize>().is_ok())
}

impl Tree {
    /// The value as text, shortened.
    #[must_use]
    pub fn excerpt(&self) -> String {
        const LONGEST: usize = 60;
        let text = match self {
            Self::Null => "null".to_owned(),
            Self::Boolean(value) => value.to_string(),
            Self::Number(text) => text.clone(),
            Self::Text(text) => format!("{text:?}"),
            Self::List(items) => format!("an array of {}", items.len()),
            Self::Object(fields) => format!("an object of {} fields", fields.len()),
        };
        match text.char_indices().nth(LONGEST) {
            Some((end, _)) => format!("{}…", &text[..end]),
            None => text,
        }
    }
}
