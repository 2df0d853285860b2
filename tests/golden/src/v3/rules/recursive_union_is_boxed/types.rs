// Written by `cargo xtask regen`; edit nothing here.
//! Types of Recursive union is boxed.

use bigcommerce_runtime::codegen::{Json, Record, record, union};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleInput {
    pub rule: Option<Condition>,
}

record!(RuleInput { rule });

impl RuleInput {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn rule(mut self, value: impl Into<Condition>) -> Self {
        self.rule = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Condition {
    Not(Box<Not>),
    Match(Match),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(Condition { Not(object), Match(object) });

impl From<Not> for Condition {
    fn from(value: Not) -> Self {
        Self::Not(Box::new(value))
    }
}

impl From<Match> for Condition {
    fn from(value: Match) -> Self {
        Self::Match(value)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Not {
    pub negated: Option<Condition>,
}

record!(Not { negated });

impl Not {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn negated(mut self, value: impl Into<Condition>) -> Self {
        self.negated = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Match {
    pub pattern: Option<String>,
}

record!(Match { pattern });

impl Match {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn pattern(mut self, value: impl Into<String>) -> Self {
        self.pattern = Some(value.into());
        self
    }
}
