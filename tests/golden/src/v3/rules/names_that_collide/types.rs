// Written by `cargo xtask regen`; edit nothing here.
//! Types of Names that collide.

use bigcommerce_runtime::codegen::{Record, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CollisionInput {
    pub foo_bar: Option<String>,
    pub foo_bar_snake: Option<String>,
    pub foo_bar_upper: Option<String>,
    pub foo_bar_dashed: Option<String>,
}

record!(CollisionInput {
    foo_bar = "fooBar", foo_bar_snake = "foo_bar", foo_bar_upper = "FOO_BAR",
    foo_bar_dashed = "foo-bar",
});

impl CollisionInput {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn foo_bar(mut self, value: impl Into<String>) -> Self {
        self.foo_bar = Some(value.into());
        self
    }
    pub fn foo_bar_snake(mut self, value: impl Into<String>) -> Self {
        self.foo_bar_snake = Some(value.into());
        self
    }
    pub fn foo_bar_upper(mut self, value: impl Into<String>) -> Self {
        self.foo_bar_upper = Some(value.into());
        self
    }
    pub fn foo_bar_dashed(mut self, value: impl Into<String>) -> Self {
        self.foo_bar_dashed = Some(value.into());
        self
    }
}
