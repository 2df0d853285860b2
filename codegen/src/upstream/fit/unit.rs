//! What can be taken out of a document, or made neutral, around a node that cannot be bound: a schema becomes any JSON, a
//! parameter goes, an operation is skipped. Takes a tree and a JSON pointer; gives the steps from the mildest to the whole file.

use serde_json::{Value, json};

use crate::bundle::part::Part;
use crate::diagnostic::escape;
use crate::model::METHODS;
use crate::reduce::Role;

use super::overlays::Correction;

/// One step of a repair.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Step {
    /// Corrections by an overlay; the pointer of what they take out or make neutral.
    Correct { pointer: String, corrections: Vec<Correction> },
    /// The operations, `GET /mugs`, are skipped.
    Skip { operations: Vec<String> },
    /// The file is excluded.
    Exclude,
}

/// A node on the way to the one at fault.
struct Stop {
    pointer: String,
    part: Part,
}

/// The steps for a fault at `pointer` of `tree`, a reduced document, the mildest first.
pub(super) fn steps(tree: &Value, pointer: &str) -> Vec<Step> {
    let stops = way(tree, pointer);
    let mut steps = Vec::new();
    for stop in stops.iter().rev() {
        steps.extend(step(tree, stop));
    }
    steps.push(Step::Exclude);
    steps
}

/// The nodes from the document down to the fault, as far as there are any.
fn way(tree: &Value, pointer: &str) -> Vec<Stop> {
    let mut stops = vec![Stop { pointer: String::new(), part: Part::Of(Role::Document) }];
    let mut node = tree;
    for segment in pointer.split('/').skip(1) {
        let key = segment.replace("~1", "/").replace("~0", "~");
        let child = match node {
            Value::Array(items) => key.parse().ok().and_then(|index: usize| items.get(index)),
            other => other.get(&key),
        };
        let (Some(child), Some(last)) = (child, stops.last()) else { break };
        stops.push(Stop {
            pointer: format!("{}/{segment}", last.pointer),
            part: last.part.child(&key),
        });
        node = child;
    }
    stops
}

fn step(tree: &Value, stop: &Stop) -> Option<Step> {
    let corrections = match stop.part {
        Part::Of(Role::Schema) => replaced(tree, &stop.pointer, json!({})),
        Part::Of(Role::Response) => replaced(tree, &stop.pointer, json!({"description": ""})),
        Part::Of(Role::Parameter | Role::Header | Role::Server | Role::Encoding) => {
            removed(tree, &stop.pointer)
        }
        Part::Of(Role::SecurityScheme | Role::RequestBody) if is_component(&stop.pointer) => {
            removed(tree, &stop.pointer)
        }
        Part::Of(Role::PathItem) if has_no_operation(tree, &stop.pointer) => {
            removed(tree, &stop.pointer)
        }
        Part::Of(Role::PathItem) => {
            let item = tree.pointer(&stop.pointer)?;
            let methods = METHODS.into_iter().filter(|method| item.get(method).is_some());
            let pointers = methods.map(|method| format!("{}/{method}", stop.pointer));
            return Some(Step::Skip {
                operations: pointers.filter_map(|each| operation(&each)).collect(),
            });
        }
        Part::Of(Role::Operation) => {
            return Some(Step::Skip { operations: vec![operation(&stop.pointer)?] });
        }
        _ => return None,
    };
    Some(Step::Correct { pointer: stop.pointer.clone(), corrections })
}

fn is_component(pointer: &str) -> bool {
    pointer.starts_with("/components/")
}

fn has_no_operation(tree: &Value, pointer: &str) -> bool {
    tree.pointer(pointer)
        .is_some_and(|item| METHODS.iter().all(|method| item.get(method).is_none()))
}

/// `GET /mugs`, of the pointer of an operation.
fn operation(pointer: &str) -> Option<String> {
    let mut segments = pointer.split('/').skip(1);
    let (paths, path, method) = (segments.next()?, segments.next()?, segments.next()?);
    let path = path.replace("~1", "/").replace("~0", "~");
    (paths == "paths" && segments.next().is_none())
        .then(|| format!("{} {path}", method.to_uppercase()))
}

/// Another value in the place of a node.
fn replaced(tree: &Value, pointer: &str, value: Value) -> Vec<Correction> {
    let Some((parent, segment)) = pointer.rsplit_once('/') else { return Vec::new() };
    let key = segment.replace("~1", "/").replace("~0", "~");
    match tree.pointer(parent) {
        Some(Value::Object(_)) => {
            let mut corrections = removed(tree, pointer);
            corrections.push(Correction {
                target: json_path(tree, parent),
                update: Some(json!({key: value})),
            });
            corrections
        }
        // An item of a list has no value that is told from none.
        _ => removed(tree, pointer),
    }
}

fn removed(tree: &Value, pointer: &str) -> Vec<Correction> {
    vec![Correction { target: json_path(tree, pointer), update: None }]
}

/// The JSONPath of one node: parameters by their names, since their places vary.
pub(super) fn json_path(tree: &Value, pointer: &str) -> String {
    let mut path = String::from("$");
    let mut node = tree;
    let mut before = String::new();
    for segment in pointer.split('/').skip(1) {
        let key = segment.replace("~1", "/").replace("~0", "~");
        match node {
            Value::Array(items) => {
                let index: Option<usize> = key.parse().ok();
                let by_name =
                    index.filter(|_| before == "parameters").and_then(|index| named(items, index));
                path.push_str(&by_name.unwrap_or_else(|| format!("[{key}]")));
                node = index.and_then(|index| items.get(index)).unwrap_or(&Value::Null);
            }
            other => {
                let is_name = key.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
                    && key.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
                match is_name {
                    true => path.push_str(&format!(".{key}")),
                    false => path.push_str(&format!("[{}]", quoted(&key))),
                }
                node = other.get(&key).unwrap_or(&Value::Null);
            }
        }
        before = key;
    }
    path
}

/// A filter that no other parameter of the list passes.
fn named(parameters: &[Value], index: usize) -> Option<String> {
    let key = |parameter: &Value| {
        let text = |key: &str| parameter.get(key).and_then(Value::as_str).map(str::to_owned);
        Some((text("name")?, text("in")?))
    };
    let own = key(parameters.get(index)?)?;
    let is_only = parameters.iter().filter(|other| key(other).as_ref() == Some(&own)).count() == 1;
    let (name, place) = own;
    is_only.then(|| format!("[?@.name=={} && @.in=={}]", quoted(&name), quoted(&place)))
}

/// A string of JSONPath.
fn quoted(text: &str) -> String {
    let mut out = String::from("'");
    for c in text.chars() {
        match c {
            '\'' | '\\' => out.extend(['\\', c]),
            c if c.is_control() => out.push_str(&format!("\\u{:04x}", u32::from(c))),
            c => out.push(c),
        }
    }
    out + "'"
}

/// Corrections of a node by what it lacks: keys with values that it has not.
pub(super) fn completed(tree: &Value, pointer: &str, update: Value) -> Step {
    let correction = Correction { target: json_path(tree, pointer), update: Some(update) };
    // The keys are told apart from the node itself, which may have faults of its own.
    Step::Correct { pointer: format!("{pointer}/{}", escape("+")), corrections: vec![correction] }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree() -> Value {
        json!({
            "paths": {"/mugs/{id}": {
                "parameters": [{"name": "id", "in": "path", "schema": {"type": "mug"}}],
                "get": {"responses": {"200": {"content": {"a/b": {"schema": {"allOf": [{"type": 1}]}}}}}},
            }},
            "components": {"schemas": {"Mug": {"properties": {"it's": {"type": "mug"}}}}},
        })
    }

    fn told(pointer: &str) -> Vec<String> {
        let steps = steps(&tree(), pointer).into_iter();
        let told = steps.map(|step| match step {
            Step::Correct { corrections, .. } => {
                let each = corrections.iter().map(|each| match &each.update {
                    Some(update) => format!("{} = {update}", each.target),
                    None => each.target.clone(),
                });
                each.collect::<Vec<_>>().join("; ")
            }
            Step::Skip { operations } => operations.join(", "),
            Step::Exclude => "exclude".to_owned(),
        });
        told.collect()
    }

    #[test]
    fn a_schema_becomes_any_json_from_the_inside_out() {
        let expected = [
            "$.components.schemas.Mug.properties['it\\'s']; $.components.schemas.Mug.properties = {\"it's\":{}}",
            "$.components.schemas.Mug; $.components.schemas = {\"Mug\":{}}",
            "exclude",
        ];
        assert_eq!(told("/components/schemas/Mug/properties/it's/type"), expected);
    }

    #[test]
    fn an_operation_is_skipped_when_its_parts_do_not_help() {
        let answer = "$.paths['/mugs/{id}'].get.responses['200']";
        let expected = [
            format!("{answer}.content['a/b'].schema.allOf[0]"),
            format!(
                "{answer}.content['a/b'].schema; {answer}.content['a/b'] = {{\"schema\":{{}}}}"
            ),
            format!(
                "{answer}; $.paths['/mugs/{{id}}'].get.responses = {{\"200\":{{\"description\":\"\"}}}}"
            ),
            "GET /mugs/{id}".to_owned(),
            "GET /mugs/{id}".to_owned(),
            "exclude".to_owned(),
        ];
        let pointer = "/paths/~1mugs~1{id}/get/responses/200/content/a~1b/schema/allOf/0/type";
        assert_eq!(told(pointer), expected);
    }

    #[test]
    fn a_parameter_is_known_by_its_name() {
        let parameter = "$.paths['/mugs/{id}'].parameters[?@.name=='id' && @.in=='path']";
        let expected = [
            format!("{parameter}.schema; {parameter} = {{\"schema\":{{}}}}"),
            parameter.to_owned(),
            "GET /mugs/{id}".to_owned(),
            "exclude".to_owned(),
        ];
        assert_eq!(told("/paths/~1mugs~1{id}/parameters/0/schema/type"), expected);
    }

    #[test]
    fn what_is_not_there_is_repaired_from_what_is_above_it() {
        assert_eq!(told("/paths/~1cups/get"), ["exclude"]);
    }
}
