//! Where in a document something stands that the model tells only the schema or the operation of: searched for changes alone.

use serde_json::Value;

use crate::diagnostic::escape;

/// What is looked for below a node.
#[derive(Clone, Copy, Debug)]
pub(super) enum Sought<'a> {
    /// A property of a schema.
    Property(&'a str),
    /// A keyword of a schema, the first of several that it has.
    Keyword(&'a [&'a str]),
    /// A parameter of an operation, by its name.
    Parameter(&'a str),
    /// A path of keys below an operation.
    Child(&'a [&'a str]),
}

/// References and parts that are followed at most.
const DEPTH: usize = 12;

/// The pointer of what is sought, below the node at `pointer`.
pub(super) fn locate(tree: &Value, pointer: &str, sought: Sought<'_>) -> Option<String> {
    match sought {
        Sought::Parameter(name) => parameter(tree, pointer, name),
        Sought::Child(keys) => {
            let keys = keys.iter().map(|key| format!("/{}", escape(key)));
            let child = keys.fold(pointer.to_owned(), |pointer, key| pointer + &key);
            tree.pointer(&child).map(|_| child)
        }
        Sought::Property(_) | Sought::Keyword(_) => schema(tree, pointer, sought, DEPTH),
    }
}

fn schema(tree: &Value, pointer: &str, sought: Sought<'_>, depth: usize) -> Option<String> {
    let node = tree.pointer(pointer)?;
    let depth = depth.checked_sub(1)?;
    if let Some(target) =
        node.get("$ref").and_then(Value::as_str).and_then(|text| text.strip_prefix('#'))
    {
        return schema(tree, target, sought, depth);
    }
    let own = match sought {
        Sought::Property(name) => {
            let child = format!("{pointer}/properties/{}", escape(name));
            tree.pointer(&child).map(|_| child)
        }
        Sought::Keyword(keys) => {
            keys.iter().find(|key| node.get(**key).is_some()).map(|key| format!("{pointer}/{key}"))
        }
        Sought::Parameter(_) | Sought::Child(_) => None,
    };
    own.or_else(|| {
        let parts = ["allOf", "oneOf", "anyOf"].into_iter().flat_map(|key| {
            let count = node.get(key).and_then(Value::as_array).map_or(0, Vec::len);
            (0..count).map(move |index| format!("{pointer}/{key}/{index}"))
        });
        let items = node.get("items").map(|_| format!("{pointer}/items"));
        parts.chain(items).find_map(|part| schema(tree, &part, sought, depth))
    })
}

/// The operation's own parameter, else its path's.
fn parameter(tree: &Value, operation: &str, name: &str) -> Option<String> {
    let path = operation.rsplit_once('/')?.0;
    [operation, path].into_iter().find_map(|owner| {
        let list = tree.pointer(&format!("{owner}/parameters"))?.as_array()?;
        let index = list.iter().position(|entry| {
            let target =
                entry.get("$ref").and_then(Value::as_str).and_then(|text| text.strip_prefix('#'));
            let entry = target.and_then(|target| tree.pointer(target)).unwrap_or(entry);
            entry.get("name").and_then(Value::as_str) == Some(name)
        })?;
        Some(format!("{owner}/parameters/{index}"))
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_property_is_found_in_the_part_that_states_it() {
        let tree = json!({"a": {"allOf": [{"$ref": "#/b"}, {"properties": {"own": {}}}]}, "b": {"properties": {"x/y": {}}}});
        assert_eq!(
            locate(&tree, "/a", Sought::Property("own")).as_deref(),
            Some("/a/allOf/1/properties/own")
        );
        assert_eq!(
            locate(&tree, "/a", Sought::Property("x/y")).as_deref(),
            Some("/b/properties/x~1y")
        );
    }

    #[test]
    fn a_schema_of_itself_ends_the_search() {
        let tree = json!({"a": {"allOf": [{"$ref": "#/a"}]}});
        assert_eq!(locate(&tree, "/a", Sought::Property("own")), None);
    }

    #[test]
    fn a_parameter_of_the_path_is_found() {
        let tree = json!({"paths": {"/a": {"parameters": [{"$ref": "#/p"}], "get": {}}}, "p": {"name": "id"}});
        let found = locate(&tree, "/paths/~1a/get", Sought::Parameter("id"));
        assert_eq!(found.as_deref(), Some("/paths/~1a/parameters/0"));
    }
}
