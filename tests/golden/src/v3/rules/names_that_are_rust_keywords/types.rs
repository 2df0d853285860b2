// Written by `cargo xtask regen`; edit nothing here.
//! Types of Names that are rust keywords.

use bigcommerce_runtime::codegen::{Record, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct KeywordInput {
    pub r#type: String,
    pub self_: String,
    pub r#fn: Option<String>,
    pub r#async: Option<bool>,
    pub one_st: Option<String>,
    pub empty: Option<String>,
    pub empty_lower: Option<String>,
    pub r#gen: Option<String>,
}

record!(KeywordInput {
    r#type, self_ = "self", r#fn, r#async, one_st = "1st", empty = "", empty_lower = "é", r#gen,
});

impl KeywordInput {
    pub fn new(r#type: impl Into<String>, self_: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            self_: self_.into(),
            ..Record::empty()
        }
    }
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.r#type = value.into();
        self
    }
    pub fn self_(mut self, value: impl Into<String>) -> Self {
        self.self_ = value.into();
        self
    }
    pub fn r#fn(mut self, value: impl Into<String>) -> Self {
        self.r#fn = Some(value.into());
        self
    }
    pub fn r#async(mut self, value: bool) -> Self {
        self.r#async = Some(value);
        self
    }
    pub fn one_st(mut self, value: impl Into<String>) -> Self {
        self.one_st = Some(value.into());
        self
    }
    pub fn empty(mut self, value: impl Into<String>) -> Self {
        self.empty = Some(value.into());
        self
    }
    pub fn empty_lower(mut self, value: impl Into<String>) -> Self {
        self.empty_lower = Some(value.into());
        self
    }
    pub fn r#gen(mut self, value: impl Into<String>) -> Self {
        self.r#gen = Some(value.into());
        self
    }
}
