//! Corrections of upstream's faults: OpenAPI Overlay 1.0 documents in `specs/overlays/`.
//! Takes a parsed overlay and the tree of the file it extends; changes the tree in place and gives
//! a fault for each action that matches nothing or changes nothing any more. Called by `load`.

use std::sync::Arc;

use serde_json::{Map, Value};
use serde_json_path::JsonPath;

use crate::diagnostic::{Diagnostic, Diagnostics, Place};

/// One overlay document.
#[derive(Clone, Debug)]
pub struct Overlay {
    /// Its file's path as the user knows it.
    pub path: Arc<str>,
    /// The file it mends, by its path in `specs/`: `openapi/reference/orders.v3.yml`.
    pub extends: String,
    actions: Vec<Action>,
}

#[derive(Clone, Debug)]
struct Action {
    place: Place,
    target: JsonPath,
    change: Change,
}

#[derive(Clone, Debug)]
enum Change {
    Update(Value),
    Remove,
}

/// The keys that the format has, by where they stand.
const DOCUMENT_KEYS: [&str; 4] = ["overlay", "info", "extends", "actions"];
const ACTION_KEYS: [&str; 4] = ["target", "description", "update", "remove"];

impl Overlay {
    /// Reads the tree of an overlay document; `path` is its file's as the user knows it.
    ///
    /// # Errors
    /// A version that is not 1.x, unknown or missing keys, targets that are no JSONPath (RFC 9535),
    /// actions without an `x-reason` or with not exactly one of `update` and `remove`: all of them.
    pub fn parse(path: &Arc<str>, tree: &Value) -> Result<Self, Diagnostics> {
        let mut reader = Reader { faults: Diagnostics::new() };
        let top = Place::file(path.clone());
        reader.keys(tree, &DOCUMENT_KEYS, &top);
        let version =
            reader.text(tree, "overlay", &top, "the version of the Overlay format, `1.0.0`");
        if !version.is_empty() && !version.starts_with("1.") {
            reader.fault(top.child("overlay"), format!("version {version}"), "Overlay 1.0");
        }
        let extends =
            reader.text(tree, "extends", &top, "the file it mends: `openapi/reference/…`");
        let place = top.child("actions");
        let actions = match tree.get("actions") {
            Some(Value::Array(actions)) if !actions.is_empty() => {
                let each = actions.iter().enumerate();
                each.filter_map(|(index, action)| reader.action(action, place.child(index)))
                    .collect()
            }
            _ => {
                reader.fault(top, "no actions", "a list `actions` of one or more");
                Vec::new()
            }
        };
        match reader.faults.is_empty() {
            true => Ok(Self { path: path.clone(), extends, actions }),
            false => Err(reader.faults),
        }
    }

    /// Applies the actions in their order; the faults of those that have no effect.
    pub fn apply(&self, tree: &mut Value) -> Diagnostics {
        self.actions.iter().filter_map(|action| action.apply(tree)).collect()
    }

    /// Applies the actions in their order; the last that stated the node at `pointer`, itself or as a part.
    pub(crate) fn author(&self, tree: &mut Value, pointer: &str) -> Option<usize> {
        let mut author = None;
        for (index, action) in self.actions.iter().enumerate() {
            if action.states(tree, pointer) {
                author = Some(index);
            }
            action.apply(tree);
        }
        author
    }
}

struct Reader {
    faults: Diagnostics,
}

impl Reader {
    fn fault(&mut self, place: Place, found: impl Into<String>, expected: impl Into<String>) {
        self.faults.push(Diagnostic::error("bad-overlay", place, found, expected));
    }

    fn keys(&mut self, tree: &Value, known: &[&str], place: &Place) {
        let keys = tree.as_object().into_iter().flat_map(Map::keys);
        for key in keys.filter(|key| !key.starts_with("x-") && !known.contains(&key.as_str())) {
            self.fault(
                place.child(key),
                format!("key `{key}`"),
                format!("one of {}", known.join(", ")),
            );
        }
    }

    /// The text under `key`, empty when it is faulty.
    fn text(&mut self, tree: &Value, key: &str, place: &Place, expected: &str) -> String {
        match tree.get(key) {
            Some(Value::String(text)) if !text.trim().is_empty() => return text.clone(),
            Some(_) => self.fault(place.child(key), format!("a `{key}` that is no text"), expected),
            None => self.fault(place.clone(), format!("no key `{key}`"), expected),
        }
        String::new()
    }

    fn action(&mut self, action: &Value, place: Place) -> Option<Action> {
        self.keys(action, &ACTION_KEYS, &place);
        self.text(action, "x-reason", &place, "a key `x-reason` that says what upstream got wrong");
        let target = self.text(action, "target", &place, "a JSONPath (RFC 9535)");
        let change = match (action.get("update"), action.get("remove")) {
            (Some(update), None | Some(Value::Bool(false))) => Some(Change::Update(update.clone())),
            (None, Some(Value::Bool(true))) => Some(Change::Remove),
            _ => {
                self.fault(
                    place.clone(),
                    "an action",
                    "one that has either `update` or `remove: true`",
                );
                None
            }
        };
        if target.is_empty() {
            return None;
        }
        match JsonPath::parse(&target) {
            Ok(target) => Some(Action { place, target, change: change? }),
            Err(error) => {
                self.fault(
                    place.child("target"),
                    format!("`{target}`: {error}"),
                    "a JSONPath (RFC 9535)",
                );
                None
            }
        }
    }
}

impl Action {
    /// The fault of an action without effect.
    fn apply(&self, tree: &mut Value) -> Option<Diagnostic> {
        let located = self.target.query_located(tree);
        let mut pointers: Vec<String> = Vec::new();
        for location in located.locations().map(|location| location.to_json_pointer()) {
            if !pointers.contains(&location) {
                pointers.push(location);
            }
        }
        if pointers.is_empty() {
            return Some(self.idle(
                "overlay-matches-nothing",
                "a target that nothing matches",
                "a node of the file it extends",
            ));
        }
        // From the last, so that removing an item does not move those still to be removed.
        let changed = pointers.iter().rev().filter(|pointer| self.change_at(tree, pointer)).count();
        if changed == 0 {
            return Some(self.idle(
                "overlay-changes-nothing",
                "an action after which the file is as before",
                "a correction",
            ));
        }
        None
    }

    /// Whether the action brings the node at `pointer`.
    fn states(&self, tree: &Value, pointer: &str) -> bool {
        let Change::Update(update) = &self.change else { return false };
        let located = self.target.query_located(tree);
        located.locations().map(|location| location.to_json_pointer()).any(|target| {
            let rest = pointer.strip_prefix(&target).filter(|rest| rest.starts_with('/'));
            rest.is_some_and(|rest| update.pointer(rest).is_some())
        })
    }

    fn idle(&self, code: &'static str, found: &str, expected: &str) -> Diagnostic {
        let fault = Diagnostic::error(
            code,
            self.place.child("target"),
            format!("{found}: {}", self.target),
            expected,
        );
        fault.with_help(format!(
            "upstream is mended, or has moved: delete this action ({}), or mend its target",
            self.place.pointer
        ))
    }

    /// Whether the node was changed.
    fn change_at(&self, tree: &mut Value, pointer: &str) -> bool {
        match &self.change {
            Change::Update(update) => {
                tree.pointer_mut(pointer).is_some_and(|target| merge(target, update))
            }
            Change::Remove => remove(tree, pointer),
        }
    }
}

/// Merges as the Overlay format says: objects key by key, what is appended to a list goes behind
/// its items, anything else is replaced. An item that the list has is not appended again, so that
/// a correction that upstream has adopted is seen to change nothing. Gives whether `target` changed.
fn merge(target: &mut Value, update: &Value) -> bool {
    match (target, update) {
        (Value::Object(target), Value::Object(update)) => {
            let changes = update.iter().map(|(key, value)| match target.get_mut(key) {
                Some(old) => merge(old, value),
                None => target.insert(key.clone(), value.clone()).is_none(),
            });
            changes.fold(false, |any, changed| any | changed)
        }
        (Value::Array(target), Value::Array(update)) => {
            update.iter().fold(false, |any, item| append(target, item) | any)
        }
        (Value::Array(target), item) => append(target, item),
        (target, update) if target == update => false,
        (target, update) => {
            *target = update.clone();
            true
        }
    }
}

fn append(list: &mut Vec<Value>, item: &Value) -> bool {
    let is_new = !list.contains(item);
    if is_new {
        list.push(item.clone());
    }
    is_new
}

fn remove(tree: &mut Value, pointer: &str) -> bool {
    let Some((parent, segment)) = pointer.rsplit_once('/') else {
        return false;
    };
    let name = segment.replace("~1", "/").replace("~0", "~");
    match tree.pointer_mut(parent) {
        // `shift_remove` keeps the order of the other keys.
        Some(Value::Object(fields)) => fields.shift_remove(&name).is_some(),
        Some(Value::Array(items)) => {
            let index = name.parse().ok().filter(|index| *index < items.len());
            index.map(|index: usize| items.remove(index)).is_some()
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use serde_json::json;

    use super::*;

    fn overlay(action: Value) -> Result<Overlay, Diagnostics> {
        let path = Arc::from("specs/overlays/mugs.yaml");
        let tree = json!({"overlay": "1.0.0", "extends": "openapi/mugs.yml", "actions": [action]});
        Overlay::parse(&path, &tree)
    }

    fn applied(mut tree: Value, action: Value) -> (Value, Diagnostics) {
        let faults = overlay(action).unwrap().apply(&mut tree);
        (tree, faults)
    }

    fn codes(faults: &Diagnostics) -> Vec<&str> {
        faults.iter().map(|fault| fault.code).collect()
    }

    #[test]
    fn an_update_merges_objects_key_by_key() {
        let action = json!({"target": "$.mug", "update": {"size": {"cm": 9}}, "x-reason": "r"});
        let (tree, faults) =
            applied(json!({"mug": {"size": {"ml": 300}, "colour": "red"}}), action);
        assert_eq!(
            (tree, faults.len()),
            (json!({"mug": {"size": {"ml": 300, "cm": 9}, "colour": "red"}}), 0)
        );
    }

    #[test]
    fn an_update_of_a_list_is_appended() {
        let action = json!({"target": "$.sizes", "update": 3, "x-reason": "r"});
        assert_eq!(applied(json!({"sizes": [1, 2]}), action).0, json!({"sizes": [1, 2, 3]}));
    }

    #[test]
    fn an_update_of_a_scalar_replaces_it() {
        let action = json!({"target": "$..type", "update": "number", "x-reason": "r"});
        let (tree, _) = applied(json!({"a": {"type": "string"}, "b": {"type": "integer"}}), action);
        assert_eq!(tree, json!({"a": {"type": "number"}, "b": {"type": "number"}}));
    }

    #[test]
    fn removing_several_items_removes_those_that_matched() {
        let action = json!({"target": "$.sizes[?@ > 1]", "remove": true, "x-reason": "r"});
        assert_eq!(applied(json!({"sizes": [1, 2, 3, 0]}), action).0, json!({"sizes": [1, 0]}));
    }

    #[test]
    fn removing_a_key_keeps_the_order_of_the_others() {
        let action = json!({"target": "$['a/b']", "remove": true, "x-reason": "r"});
        let (tree, _) = applied(json!({"a/b": 0, "z": 1, "c": 2, "d": 3}), action);
        assert_eq!(tree.to_string(), r#"{"z":1,"c":2,"d":3}"#);
    }

    #[test]
    fn an_action_that_matches_nothing_is_named() {
        let action = json!({"target": "$.cup", "remove": true, "x-reason": "r"});
        let (_, faults) = applied(json!({}), action);
        let fault = faults.iter().next().unwrap();
        assert_eq!(
            (fault.code, fault.place.pointer.as_str()),
            ("overlay-matches-nothing", "/actions/0/target")
        );
    }

    #[test]
    fn an_action_that_upstream_has_adopted_is_named() {
        let action = json!({"target": "$.mug", "update": {"sizes": [1]}, "x-reason": "r"});
        let (_, faults) = applied(json!({"mug": {"sizes": [1]}}), action);
        assert_eq!(codes(&faults), ["overlay-changes-nothing"]);
    }

    #[test]
    fn an_action_without_a_reason_is_refused() {
        let faults = overlay(json!({"target": "$", "remove": true})).unwrap_err();
        assert!(faults.to_string().contains("x-reason"), "{faults}");
    }

    #[test]
    fn every_fault_of_an_action_is_told() {
        let faults = overlay(json!({"target": "mug", "updat": {}, "x-reason": "r"})).unwrap_err();
        assert_eq!(faults.len(), 3, "{faults}");
    }
}
