//! Who an item is: what its JSON in a request has in common with the JSON in which a server speaks of it.

use serde_json::Value as Json;

/// The keys that decide alone.
const OWN: [&str; 2] = ["id", "uuid"];
/// The keys of other items that belong to it, which decide together with the names.
const IDS: [&str; 15] = [
    "product_id",
    "variant_id",
    "category_id",
    "category_uuid",
    "customer_id",
    "attribute_id",
    "price_list_id",
    "location_id",
    "channel_id",
    "tree_id",
    "tax_class_id",
    "order_id",
    "resource_id",
    "entity_id",
    "currency",
];
/// Names that are no words of errors themselves.
const NAMES: [&str; 2] = ["sku", "email"];
/// Names that an error has for itself: they count in items alone.
const WORDS: [&str; 4] = ["name", "code", "key", "namespace"];
/// Where an error holds the item that it speaks of.
const HOLDERS: [&str; 3] = ["data", "item", "resource"];

/// What is known of an item.
#[derive(Debug, Default)]
pub(super) struct Identity {
    own: Option<String>,
    keys: Vec<(&'static str, String)>,
}

impl Identity {
    /// The identity of an item, as a request or the data of an answer has it.
    pub(super) fn of_item(json: &Json) -> Self {
        Self::of(json, &WORDS)
    }

    /// The identity of the item that an error speaks of.
    pub(super) fn of_error(json: &Json) -> Self {
        match HOLDERS.iter().find_map(|key| json.get(*key).filter(|held| held.is_object())) {
            Some(item) => Self::of_item(item),
            None if json.is_object() => Self::of(json, &[]),
            None => Self::default(),
        }
    }

    /// The identities that a key may mean: an id, or a SKU.
    pub(super) fn of_key(key: &str) -> [Self; 2] {
        let key = key.trim().to_ascii_lowercase();
        let keys = vec![("sku", key.clone())];
        [Self { own: Some(key), keys: Vec::new() }, Self { own: None, keys }]
    }

    fn of(json: &Json, words: &[&'static str]) -> Self {
        let Json::Object(object) = json else { return Self { own: text(json), keys: Vec::new() } };
        let value = |key: &&'static str| Some((*key, text(object.get(*key)?)?));
        let keys: Vec<_> = IDS.iter().chain(&NAMES).chain(words).filter_map(value).collect();
        let own = OWN.iter().find_map(|key| text(object.get(*key)?));
        Self { own, keys }
    }

    /// The one item that this is; none if there is none, or more than one.
    pub(super) fn find(&self, items: &[Self]) -> Option<usize> {
        let mut found = items.iter().enumerate().filter(|(_, item)| self.is(item));
        let (index, _) = found.next()?;
        found.next().is_none().then_some(index)
    }

    fn is(&self, item: &Self) -> bool {
        match (&self.own, &item.own) {
            (Some(own), Some(of_item)) => own == of_item,
            (Some(own), None) if self.keys.is_empty() => item.names_as_id(own),
            (None, Some(own)) if self.foreign(item).next().is_some() => {
                self.foreign(item).any(|id| id == own)
                    && self.shared(item).all(|(told, given)| told == given)
            }
            _ => {
                let mut shared = self.shared(item).peekable();
                shared.peek().is_some() && shared.all(|(told, given)| told == given)
            }
        }
    }

    fn names_as_id(&self, id: &str) -> bool {
        let is_id = |key: &str| key.ends_with("_id") || key == "sku";
        self.keys.iter().any(|(key, value)| is_id(key) && value == id)
    }

    /// The ids that the item does not have under this name: `product_id` in an error about products is what they call `id`.
    fn foreign<'a>(&'a self, item: &'a Self) -> impl Iterator<Item = &'a String> {
        let is_foreign = |key: &str| !item.keys.iter().any(|(known, _)| *known == key);
        let ids = self.keys.iter().filter(|(key, _)| key.ends_with("_id"));
        ids.filter(move |(key, _)| is_foreign(key)).map(|(_, value)| value)
    }

    /// The values of the keys that both have.
    fn shared<'a>(&'a self, item: &'a Self) -> impl Iterator<Item = (&'a String, &'a String)> {
        self.keys.iter().filter_map(|(key, value)| {
            let (_, given) = item.keys.iter().find(|(known, _)| known == key)?;
            Some((value, given))
        })
    }
}

/// A value that can name an item; servers write them in another case, or a number as a text.
fn text(json: &Json) -> Option<String> {
    match json {
        Json::String(text) if !text.trim().is_empty() => Some(text.trim().to_ascii_lowercase()),
        Json::Number(number) if number.as_f64() != Some(0.0) => Some(number.to_string()),
        _ => None,
    }
}
