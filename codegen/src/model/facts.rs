//! Facts that a schema states about one value, besides its type: they become documentation, not code.

/// What the reference states about a field or a parameter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// Required, although the type lets it be left out.
    pub required: bool,
    pub read_only: bool,
    pub write_only: bool,
    pub deprecated: bool,
    /// As JSON text.
    pub default: Option<String>,
    pub minimum: Option<Bound>,
    pub maximum: Option<Bound>,
    pub min_length: Option<usize>,
    pub max_length: Option<usize>,
    pub min_items: Option<usize>,
    pub max_items: Option<usize>,
    pub multiple_of: Option<String>,
    pub pattern: Option<String>,
    /// A format that has no type of its own, for example `uuid` or `email`.
    pub format: Option<String>,
    /// A format of a number, which real stores do not keep to: it makes no type and is not documented.
    pub number_format: Option<String>,
    /// Required in an answer: stores leave out what they like, so that it is not documented.
    pub answered: bool,
    /// Null is stated to be a value, whether or not the type allows it anyway.
    pub null: bool,
    /// Allowed values where they do not make a type, for example of an integer.
    pub allowed: Vec<String>,
}

/// One end of a range.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bound {
    /// As JSON text.
    pub value: String,
    pub exclusive: bool,
}

impl Facts {
    /// Keeps what both sides state: the facts of a type that stands for several equal ones.
    pub fn agree(&mut self, other: &Self) {
        fn keep<T: PartialEq>(mine: &mut Option<T>, theirs: &Option<T>) {
            if mine != theirs {
                *mine = None;
            }
        }
        self.required &= other.required;
        self.read_only &= other.read_only;
        self.write_only &= other.write_only;
        self.deprecated &= other.deprecated;
        self.answered &= other.answered;
        self.null &= other.null;
        keep(&mut self.default, &other.default);
        keep(&mut self.minimum, &other.minimum);
        keep(&mut self.maximum, &other.maximum);
        keep(&mut self.min_length, &other.min_length);
        keep(&mut self.max_length, &other.max_length);
        keep(&mut self.min_items, &other.min_items);
        keep(&mut self.max_items, &other.max_items);
        keep(&mut self.multiple_of, &other.multiple_of);
        keep(&mut self.pattern, &other.pattern);
        keep(&mut self.format, &other.format);
        keep(&mut self.number_format, &other.number_format);
        if self.allowed != other.allowed {
            self.allowed.clear();
        }
    }

    /// Adds what `later` states: of two statements about one value the later one holds.
    pub fn overlay(&mut self, later: Self) {
        fn take<T>(mine: &mut Option<T>, theirs: Option<T>) {
            if theirs.is_some() {
                *mine = theirs;
            }
        }
        self.required |= later.required;
        self.read_only |= later.read_only;
        self.write_only |= later.write_only;
        self.deprecated |= later.deprecated;
        self.answered |= later.answered;
        self.null |= later.null;
        take(&mut self.default, later.default);
        take(&mut self.minimum, later.minimum);
        take(&mut self.maximum, later.maximum);
        take(&mut self.min_length, later.min_length);
        take(&mut self.max_length, later.max_length);
        take(&mut self.min_items, later.min_items);
        take(&mut self.max_items, later.max_items);
        take(&mut self.multiple_of, later.multiple_of);
        take(&mut self.pattern, later.pattern);
        take(&mut self.format, later.format);
        take(&mut self.number_format, later.number_format);
        if !later.allowed.is_empty() {
            self.allowed = later.allowed;
        }
    }
}
