// Written by `cargo xtask regen`; edit nothing here.
//! Types of Required fields are constructor arguments.

use bigcommerce_runtime::codegen::{Decimal, Record, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThingPost {
    pub title: String,
    pub amount: Decimal,
    pub tags: Vec<String>,
    pub note: Option<String>,
}

record!(ThingPost { title, amount, tags, note });

impl ThingPost {
    pub fn new(
        title: impl Into<String>,
        amount: impl Into<Decimal>,
        tags: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            title: title.into(),
            amount: amount.into(),
            tags: tags.into_iter().map(Into::into).collect(),
            ..Record::empty()
        }
    }
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = value.into();
        self
    }
    pub fn amount(mut self, value: impl Into<Decimal>) -> Self {
        self.amount = value.into();
        self
    }
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    pub fn note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }
}
