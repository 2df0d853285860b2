//! Pairs of unions: which of several types have come, gone and changed, and what tells them apart.

use crate::model::Union;

use super::change::Change;
use super::locate::Sought;
use super::pairs::{Comparing, Met, meet, variant_name};
use super::side::Side;
use super::types::Pair;

impl Comparing<'_, '_> {
    pub(super) fn unions(&mut self, pair: &Pair, old: &Union, new: &Union) {
        let places = self.stated(pair, Sought::Keyword(&["oneOf", "anyOf"]));
        let (name, new_name) = (self.old.type_name(pair.before), self.new.type_name(pair.after));
        let path = self.old.type_path(pair.before);
        let (before, after) = (self.before(pair), self.after(pair));
        let called = |side: &Side<'_>, definition, variant| {
            variant_name(side, definition, variant).unwrap_or_default().to_owned()
        };
        let mut found = Vec::new();
        for (was, is) in self.variants((pair.old, old), (pair.new, new)) {
            let was = was
                .map(|index| &old.variants[index])
                .map(|variant| (variant, called(self.old, pair.old, variant)));
            let is = is
                .map(|index| &new.variants[index])
                .map(|variant| (variant, called(self.new, pair.new, variant)));
            match (was, is) {
                (Some((variant, called)), None) => found.push(
                    Change::new("variant-gone", &before, &called)
                        .rust(format!("`{name}::{called}` is gone"))
                        .wire(format!("it is no longer {}", self.old.word(variant.ty)))
                        .explains([path.clone()]),
                ),
                (None, Some((variant, called))) => {
                    let change = Change::new("variant-new", &after, &called);
                    let text = format!("it may be {}", self.new.word(variant.ty));
                    found.push(change.rust(format!("`{new_name}::{called}` is new")).wire(text));
                }
                (Some((was, before_name)), Some((is, after_name))) => {
                    if before_name != after_name {
                        let text =
                            format!("`{name}::{before_name}` is called `{new_name}::{after_name}`");
                        let change = Change::new("variant-renamed", &before, &before_name);
                        found.push(change.rust(text).explains([path.clone()]));
                    }
                    if meet(self.old, self.new, was.ty, is.ty) == Met::Differ {
                        let (was, is) = (self.old.word(was.ty), self.new.word(is.ty));
                        let change = Change::new("variant-type-changed", &before, &before_name);
                        let text = format!("`{name}::{before_name}` holds another type");
                        found.push(
                            change
                                .rust(text)
                                .wire(format!("it is {is}, was {was}"))
                                .explains([path.clone()]),
                        );
                    }
                    let boxed = |side: &Side<'_>, owner: String, variant: &str| {
                        let held = side.items.get(&format!("{owner}::{variant}"));
                        held.is_some_and(|held| held.starts_with("(Box<"))
                    };
                    let new_path = self.new.type_path(pair.after);
                    if boxed(self.old, path.clone(), &before_name)
                        != boxed(self.new, new_path, &after_name)
                    {
                        let change = Change::new("field-boxed", &before, &before_name);
                        let text = format!("`{name}::{before_name}` is boxed, or no longer is");
                        found.push(change.rust(text).explains([path.clone()]));
                    }
                    if was.case != is.case {
                        let change = Change::new("choice-changed", &before, &before_name);
                        found.push(
                            change.wire(format!(
                                "other keys tell that it is {}",
                                self.new.word(is.ty)
                            )),
                        );
                    }
                }
                (None, None) => {}
            }
        }
        if old.tag != new.tag {
            let tag = |tag: &Option<String>| {
                tag.as_ref().map_or("no key".to_owned(), |tag| format!("`{tag}`"))
            };
            let text = format!("{} tells which it is, was {}", tag(&new.tag), tag(&old.tag));
            found.push(Change::new("choice-changed", &before, "tag").wire(text));
        }
        found.into_iter().for_each(|change| self.tell(change.at_both(places.clone())));
    }
}
