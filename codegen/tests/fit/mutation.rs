//! Random changes of a tree of upstream: nodes that go, get another value or stand twice, files that move, go, come or break.

use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};

use crate::Files;

/// One change; what it is of is picked among what there is.
#[derive(Clone, Debug)]
pub(crate) enum Mutation {
    /// Another value in the place of a node.
    Node { file: Index, node: Index, value: Value },
    /// A node that goes.
    Gone { file: Index, node: Index },
    /// The value of one node in the place of another one.
    Copied { file: Index, from: Index, to: Index },
    /// Another path for a file.
    Moved { file: Index },
    /// A file that goes.
    Lost { file: Index },
    /// A file once more, whole or with a part of its paths.
    Doubled { file: Index, part: bool },
    /// A path of one file in another one.
    Shared { from: Index, path: Index, to: Index },
    /// A file with a text in its middle that may break it.
    Broken { file: Index, at: Index, text: &'static str },
}

/// Values that stand where others should.
fn values() -> impl Strategy<Value = Value> {
    prop::sample::select(vec![
        Value::Null,
        json!(true),
        json!(-1),
        json!(3.5),
        json!(""),
        json!("mug"),
        json!("string"),
        json!("array"),
        json!([]),
        json!(["string", "null"]),
        json!([{}]),
        json!({}),
        json!({"$ref": "#/components/schemas/nowhere"}),
        json!({"$ref": "nowhere.yml#/a"}),
        json!({"$ref": "https://example.com/a.yml"}),
        json!({"type": "object", "properties": {"a": {"$ref": "#/paths"}}}),
        json!({"allOf": [{"$ref": "#/components/schemas/nowhere"}]}),
        json!({"oneOf": []}),
        json!({"type": "array"}),
    ])
}

pub(crate) fn mutations(most: usize) -> impl Strategy<Value = Vec<Mutation>> {
    let index = any::<Index>;
    let texts = vec!["\t", "\n: [", "\u{0}", "\n<<: *a\n", "}", "openapi: 3.0.3\nopenapi: 3.0.3\n"];
    let one = prop_oneof![
        6 => (index(), index(), values()).prop_map(|(file, node, value)| Mutation::Node { file, node, value }),
        4 => (index(), index()).prop_map(|(file, node)| Mutation::Gone { file, node }),
        3 => (index(), index(), index()).prop_map(|(file, from, to)| Mutation::Copied { file, from, to }),
        1 => index().prop_map(|file| Mutation::Moved { file }),
        1 => index().prop_map(|file| Mutation::Lost { file }),
        1 => (index(), any::<bool>()).prop_map(|(file, part)| Mutation::Doubled { file, part }),
        1 => (index(), index(), index()).prop_map(|(from, path, to)| Mutation::Shared { from, path, to }),
        1 => (index(), index(), prop::sample::select(texts)).prop_map(|(file, at, text)| Mutation::Broken { file, at, text }),
    ];
    prop::collection::vec(one, 1..=most)
}

/// Makes the changes; of files that are no YAML any more only those that need none.
pub(crate) fn mutate(files: &mut Files, mutations: &[Mutation]) {
    for mutation in mutations {
        let paths: Vec<String> = files.keys().cloned().collect();
        if paths.is_empty() {
            return;
        }
        let pick = |index: &Index| index.get(&paths).clone();
        match mutation {
            Mutation::Node { file, node, value } => edit(files, &pick(file), |tree| {
                let pointer = node_of(tree, node);
                if let Some(target) = tree.pointer_mut(&pointer) {
                    *target = value.clone();
                }
            }),
            Mutation::Gone { file, node } => edit(files, &pick(file), |tree| {
                let pointer = node_of(tree, node);
                remove(tree, &pointer);
            }),
            Mutation::Copied { file, from, to } => edit(files, &pick(file), |tree| {
                let value = tree.pointer(&node_of(tree, from)).cloned().unwrap_or_default();
                let to = node_of(tree, to);
                // What is copied into the whole is no larger than the file.
                if let Some(target) = tree.pointer_mut(&to).filter(|_| !to.is_empty()) {
                    *target = value;
                }
            }),
            Mutation::Moved { file } => {
                let path = pick(file);
                let bytes = files.remove(&path).unwrap_or_default();
                files.insert(path.replacen('.', "-moved.", 1), bytes);
            }
            Mutation::Lost { file } => drop(files.remove(&pick(file))),
            Mutation::Doubled { file, part } => {
                let path = pick(file);
                let copy = path.replacen('.', "-copy.", 1);
                files.insert(copy.clone(), files.get(&path).cloned().unwrap_or_default());
                if *part {
                    edit(files, &copy, |tree| {
                        let paths = tree.get_mut("paths").and_then(Value::as_object_mut);
                        let first = paths.as_ref().and_then(|paths| paths.keys().next().cloned());
                        if let (Some(paths), Some(first)) = (paths, first) {
                            paths.remove(&first);
                            paths.insert(
                                "/more".to_owned(),
                                json!({"get": {"operationId": "getMore", "responses": {}}}),
                            );
                        }
                    });
                }
            }
            Mutation::Shared { from, path, to } => {
                let mut shared = None;
                edit(files, &pick(from), |tree| {
                    let items =
                        tree.get("paths").and_then(Value::as_object).cloned().unwrap_or_default();
                    let items: Vec<(String, Value)> = items.into_iter().collect();
                    shared = (!items.is_empty()).then(|| path.get(&items).clone());
                });
                edit(files, &pick(to), |tree| {
                    let paths = tree.get_mut("paths").and_then(Value::as_object_mut);
                    if let (Some(paths), Some((path, item))) = (paths, shared) {
                        paths.insert(path, item);
                    }
                });
            }
            Mutation::Broken { file, at, text } => {
                let path = pick(file);
                let mut whole =
                    String::from_utf8(files.remove(&path).unwrap_or_default()).unwrap_or_default();
                let ends: Vec<usize> = whole.match_indices('\n').map(|(at, _)| at + 1).collect();
                let at = if ends.is_empty() { 0 } else { *at.get(&ends) };
                whole.insert_str(at, text);
                files.insert(path, whole.into_bytes());
            }
        }
    }
}

fn edit(files: &mut Files, path: &str, change: impl FnOnce(&mut Value)) {
    let Some(bytes) = files.get(path) else { return };
    let Ok(mut tree) = serde_yaml::from_slice::<Value>(bytes) else { return };
    change(&mut tree);
    files.insert(path.to_owned(), serde_yaml::to_string(&tree).unwrap().into_bytes());
}

/// The pointer of a node.
fn node_of(tree: &Value, index: &Index) -> String {
    let mut pointers = Vec::new();
    collect(tree, String::new(), &mut pointers);
    index.get(&pointers).clone()
}

fn collect(value: &Value, pointer: String, out: &mut Vec<String>) {
    match value {
        Value::Object(object) => {
            for (key, child) in object {
                collect(
                    child,
                    format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1")),
                    out,
                );
            }
        }
        Value::Array(items) => {
            for (index, child) in items.iter().enumerate() {
                collect(child, format!("{pointer}/{index}"), out);
            }
        }
        _ => {}
    }
    out.push(pointer);
}

fn remove(tree: &mut Value, pointer: &str) {
    let Some((parent, key)) = pointer.rsplit_once('/') else { return };
    let key = key.replace("~1", "/").replace("~0", "~");
    match tree.pointer_mut(parent) {
        Some(Value::Object(object)) => drop(object.remove(&key)),
        Some(Value::Array(items)) => drop(key.parse().map(|index: usize| items.remove(index))),
        _ => {}
    }
}
