//! YAML text to a tree of JSON values, which keeps the order of keys.
//! Gives a fault with line and column for a text that does not parse, and one for each key that
//! stands twice in its mapping: readers would silently keep the last.

use std::cell::RefCell;
use std::fmt;
use std::sync::Arc;

use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use crate::diagnostic::{Diagnostic, Diagnostics, Place, escape};
use crate::position;

/// The tree of a YAML or JSON text whose top is a mapping; `path` is its file's as the user knows it.
///
/// # Errors
/// Text that is no YAML, nests deeper than 128 levels or expands its aliases without measure, a
/// top that is no mapping, keys that stand twice.
pub fn parse_yaml(path: &Arc<str>, text: &str) -> Result<Value, Diagnostics> {
    if let Some(fault) = nesting_fault(path, text) {
        return Err(fault.into());
    }
    let repeated = RefCell::new(Vec::new());
    let parsed = Tree { repeated: &repeated }.deserialize(serde_yaml::Deserializer::from_str(text));
    let tree = parsed.map_err(|error| syntax_fault(path, &error))?;
    let faults: Diagnostics =
        repeated.into_inner().into_iter().map(|key| repeated_fault(path, text, key)).collect();
    if !faults.is_empty() {
        return Err(faults);
    }
    if !tree.is_object() {
        let fault =
            Diagnostic::error("not-a-mapping", Place::file(path.clone()), kind(&tree), "a mapping");
        return Err(fault.into());
    }
    Ok(tree)
}

fn syntax_fault(path: &Arc<str>, error: &serde_yaml::Error) -> Diagnostics {
    let place = match error.location() {
        Some(at) => Place::at(path.clone(), at.line(), at.column()),
        None => Place::file(path.clone()),
    };
    let text = error.to_string();
    let message = text.split(" at line ").next().unwrap_or(&text);
    Diagnostic::error(
        "bad-yaml",
        place,
        format!("text that YAML cannot read: {message}"),
        "YAML 1.2",
    )
    .into()
}

/// More opening brackets than this at once are not written by anyone.
const DEEPEST_BRACKETS: usize = 1000;

/// Brackets in brackets cost the parser the square of their depth before it reaches its own limit.
fn nesting_fault(path: &Arc<str>, text: &str) -> Option<Diagnostic> {
    let mut open = 0_usize;
    let deepest = text.bytes().map(|byte| {
        match byte {
            b'[' | b'{' => open += 1,
            b']' | b'}' => open = open.saturating_sub(1),
            _ => {}
        }
        open
    });
    let at = deepest.enumerate().find(|(_, open)| *open > DEEPEST_BRACKETS)?.0;
    let (line, column) = position::line_column(text, at);
    let found = format!("more than {DEEPEST_BRACKETS} brackets open at once");
    Some(Diagnostic::error(
        "bad-yaml",
        Place::at(path.clone(), line, column),
        found,
        "nesting that can be read",
    ))
}

fn repeated_fault(path: &Arc<str>, text: &str, reversed: Vec<String>) -> Diagnostic {
    let pointer: String =
        reversed.iter().rev().map(|segment| format!("/{}", escape(segment))).collect();
    let mut place = Place::new(path.clone(), pointer);
    let key = reversed.first().map(String::as_str).unwrap_or_default();
    place.spot = position::locate_repeated(text, &place.pointer)
        .map(|located| position::line_column(text, located.range.start));
    Diagnostic::error(
        "repeated-key",
        place,
        format!("key `{key}` a second time"),
        "each key of a mapping once",
    )
}

/// What a value is, in the words of YAML.
pub(super) fn kind(value: &Value) -> String {
    match value {
        Value::Null => "nothing".to_owned(),
        Value::Bool(_) | Value::Number(_) => format!("`{value}`"),
        Value::String(text) if text.chars().count() <= 40 && !text.contains('\n') => {
            format!("the string {text:?}")
        }
        Value::String(_) => "a string".to_owned(),
        Value::Array(_) => "a list".to_owned(),
        Value::Object(_) => "a mapping".to_owned(),
    }
}

/// Reads one node. `repeated` collects the keys found twice, each as a path from the leaf up.
#[derive(Clone, Copy)]
struct Tree<'r> {
    repeated: &'r RefCell<Vec<Vec<String>>>,
}

impl Tree<'_> {
    /// Puts `segment` on the paths of the keys found since `start`.
    fn climb(self, start: usize, segment: impl Fn() -> String) {
        for path in self.repeated.borrow_mut().iter_mut().skip(start) {
            path.push(segment());
        }
    }

    fn found(self) -> usize {
        self.repeated.borrow().len()
    }
}

impl<'de> DeserializeSeed<'de> for Tree<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Tree<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a YAML value that JSON has too")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Value, E> {
        Number::from_f64(value)
            .map(Value::Number)
            .ok_or_else(|| E::custom(format!("{value} is no number of JSON")))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        loop {
            let start = self.found();
            let Some(item) = items.next_element_seed(self)? else { break };
            self.climb(start, || list.len().to_string());
            list.push(item);
        }
        Ok(Value::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut map = Map::new();
        while let Some(key) = entries.next_key::<String>()? {
            if key == "<<" {
                return Err(A::Error::custom("a merge key (`<<`) has no meaning in OpenAPI"));
            }
            let start = self.found();
            let value = entries.next_value_seed(self)?;
            self.climb(start, || key.clone());
            if map.contains_key(&key) {
                self.repeated.borrow_mut().push(vec![key]);
            } else {
                map.insert(key, value);
            }
        }
        Ok(Value::Object(map))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Value, String> {
        parse_yaml(&Arc::from("mugs.yml"), text).map_err(|faults| faults.to_string())
    }

    fn fault(text: &str) -> String {
        read(text).err().unwrap_or_default()
    }

    #[test]
    fn keys_keep_their_order() {
        let text = read("z: 1\na: 2\nm: 3\n").map(|tree| tree.to_string());
        assert_eq!(text.as_deref(), Ok(r#"{"z":1,"a":2,"m":3}"#));
    }

    #[test]
    fn a_status_as_key_is_text() {
        assert_eq!(read("200: {}"), Ok(serde_json::json!({"200": {}})));
    }

    #[test]
    fn json_is_read_too() {
        assert_eq!(read("{\"a\": [1, null]}"), Ok(serde_json::json!({"a": [1, null]})));
    }

    #[test]
    fn a_repeated_key_is_told_at_its_second_place() {
        assert!(
            fault("a:\n  b:\n  - c: 1\n    c: 2\n")
                .starts_with("mugs.yml:4:5#/a/b/0/c: error[repeated-key]")
        );
    }

    #[test]
    fn each_repeated_key_is_told() {
        assert_eq!(fault("a: 1\na: 2\nb: 3\nb: 4\n").lines().count(), 2);
    }

    #[test]
    fn a_fault_of_syntax_has_line_and_column() {
        assert!(fault("a:\n  b: [1,\n").starts_with("mugs.yml:3:1: error[bad-yaml]"));
    }

    #[test]
    fn a_list_at_the_top_is_refused() {
        assert!(fault("- 1\n").contains("not-a-mapping"));
    }

    #[test]
    fn deep_nesting_of_lines_is_refused() {
        let text: String = (0..300).map(|depth| format!("{}a:\n", " ".repeat(depth))).collect();
        assert!(fault(&text).contains("recursion limit"));
    }

    #[test]
    fn deep_nesting_of_brackets_is_refused() {
        assert!(fault(&format!("a: {}", "[".repeat(100_000))).contains("brackets"));
    }

    #[test]
    fn deep_nesting_of_dashes_is_refused() {
        assert!(fault(&"- ".repeat(20_000)).contains("bad-yaml"));
    }

    #[test]
    fn aliases_of_aliases_are_refused() {
        let mut text = "a0: &a0 [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]\n".to_owned();
        for n in 1..12 {
            let aliases = vec![format!("*a{}", n - 1); 10].join(", ");
            text.push_str(&format!("a{n}: &a{n} [{aliases}]\n"));
        }
        assert!(fault(&text).contains("bad-yaml"));
    }

    #[test]
    fn infinity_is_refused() {
        assert!(fault("a: .inf\n").contains("no number of JSON"));
    }

    #[test]
    fn a_merge_key_is_refused() {
        assert!(fault("a: &a {b: 1}\nc: {<<: *a}\n").contains("merge key"));
    }
}
