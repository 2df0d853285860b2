//! What a type may be called, best first: by its component's name, by the place it stands at, by its title. Most types
//! are leaves that need no name, so candidates are worked out only when a definition asks for them.

use std::cell::OnceCell;
use std::collections::HashSet;
use std::rc::Rc;

use crate::words;

/// Candidates for the name of a type.
#[derive(Clone)]
pub(super) struct Names<'a>(Rc<Hint<'a>>);

struct Hint<'a> {
    source: Source<'a>,
    all: OnceCell<Vec<String>>,
}

enum Source<'a> {
    Given(Vec<String>, Rank),
    /// A schema at a place.
    Schema {
        component: Option<&'a str>,
        title: Option<&'a str>,
        place: Names<'a>,
    },
    /// A property of what has the first names.
    Field(Names<'a>, &'a str),
    /// An item of a list that has these names.
    Items(Names<'a>),
    Suffixed(Names<'a>, &'a str),
}

/// How good the names that a place suggests are, beside those of the schema itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Rank {
    /// Better than the name of a component: the parameter that it describes is what users see.
    First,
    /// Better than a title.
    BeforeTitle,
    /// For schemas that have no name at all.
    Last,
}

impl<'a> Names<'a> {
    fn new(source: Source<'a>) -> Self {
        Self(Rc::new(Hint { source, all: OnceCell::new() }))
    }

    pub(super) fn of(names: Vec<String>) -> Self {
        Self::new(Source::Given(names, Rank::BeforeTitle))
    }

    /// Names that are better than that of a component: the parameter that it describes is what users see.
    pub(super) fn first(names: Vec<String>) -> Self {
        Self::new(Source::Given(names, Rank::First))
    }

    /// Names for schemas that have none themselves.
    pub(super) fn last(names: Vec<String>) -> Self {
        Self::new(Source::Given(names, Rank::Last))
    }

    /// A component has its own name; an inline schema is called what its place suggests, then by its title.
    pub(super) fn of_schema(
        component: Option<&'a str>,
        title: Option<&'a str>,
        place: &Self,
    ) -> Self {
        Self::new(Source::Schema { component, title, place: place.clone() })
    }

    /// What the type of a property may be called.
    pub(super) fn field(&self, wire: &'a str) -> Self {
        Self::new(Source::Field(self.clone(), wire))
    }

    /// What the items of a list may be called.
    pub(super) fn items(&self) -> Self {
        Self::new(Source::Items(self.clone()))
    }

    pub(super) fn suffixed(&self, suffix: &'a str) -> Self {
        Self::new(Source::Suffixed(self.clone(), suffix))
    }

    fn rank(&self) -> Rank {
        match self.0.source {
            Source::Given(_, rank) => rank,
            _ => Rank::BeforeTitle,
        }
    }

    /// The candidates, best first, each once.
    pub(super) fn all(&self) -> &[String] {
        self.0.all.get_or_init(|| {
            let mut names = self.0.source.names();
            let mut seen = HashSet::new();
            names.retain(|name| {
                name.starts_with(|c: char| c.is_ascii_alphabetic()) && seen.insert(name.clone())
            });
            names.sort_by_key(|name| name.contains(|c: char| c.is_ascii_digit()));
            names
        })
    }
}

impl Source<'_> {
    fn names(&self) -> Vec<String> {
        match self {
            Self::Given(names, _) => names.clone(),
            Self::Schema { component, title, place } => {
                let of = |name: &&str| [words::essence(name), words::camel(name)];
                let component = component.iter().flat_map(of);
                let title = title.iter().flat_map(of);
                let rank = place.rank();
                let place = place.all().iter().cloned();
                match rank {
                    Rank::First => place.chain(component).chain(title).collect(),
                    Rank::BeforeTitle => component.chain(place).chain(title).collect(),
                    Rank::Last => component.chain(title).chain(place).collect(),
                }
            }
            Self::Field(owner, wire) => {
                let own = words::camel(wire);
                let compounds = owner.all().iter().map(|owner| compound(owner, &own));
                compounds.chain([own.clone()]).collect()
            }
            Self::Items(list) => list.all().iter().map(|name| words::singular(name)).collect(),
            Self::Suffixed(names, suffix) => {
                names.all().iter().map(|name| format!("{name}{suffix}")).collect()
            }
        }
    }
}

/// The name of a part: the owner's and its own, without a word said twice.
fn compound(owner: &str, own: &str) -> String {
    let owner_words = words::words(owner);
    let own_words = words::words(own);
    let last = owner_words.last().map(|word| words::singular_word(word));
    let first = own_words.first().map(|word| words::singular_word(word));
    match own_words.as_slice() {
        [_] if first == last => format!("{owner}Item"),
        [_, rest @ ..] if first == last => words::camel(&[&owner_words, rest].concat().join("_")),
        _ => format!("{owner}{own}"),
    }
}
