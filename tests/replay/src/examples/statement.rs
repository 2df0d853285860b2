//! Where the examples of one media type stand: takes the entry of a `content`, gives the nodes that are example values.
//! Upstream wraps them in `value` or not, in `examples` as in `example`, and refers to components from both.

use bigcommerce_codegen::resolve::{Node, Resolved};
use serde_json::{Map, Value};

use super::Origin;

/// One example as it is stated.
pub(super) struct Statement<'a> {
    /// The value; what stands in its place where there is a reason.
    pub node: Node<'a>,
    pub origin: Origin,
    /// Why there is no value.
    pub missing: Option<String>,
}

/// The examples of an entry of `content`, all references on the way to it followed.
pub(super) fn statements<'a>(
    resolved: &Resolved<'a>,
    media: &Node<'a>,
    is_media_type: bool,
) -> Vec<Statement<'a>> {
    let origin = |origin| if is_media_type { origin } else { Origin::OtherKey };
    let stated = media.get("example").map(|node| (node, origin(Origin::Example)));
    let listed = media.entries("examples").into_iter().map(|(_, node)| node);
    let listed = listed.chain(media.items("examples"));
    let found: Vec<_> = stated
        .into_iter()
        .chain(listed.map(|node| (node, origin(Origin::Examples))))
        .map(|(node, origin)| statement(resolved, &node, origin))
        .collect();
    if !found.is_empty() {
        return found;
    }
    if is_media_type {
        return of_schema(resolved, media).into_iter().collect();
    }
    let is_empty = media.value.as_object().is_some_and(Map::is_empty);
    if is_empty || media.get("schema").is_some() {
        return Vec::new();
    }
    let missing = "under a key that is no media type, without `example`, `examples` or `schema`";
    vec![Statement {
        node: media.clone(),
        origin: Origin::OtherKey,
        missing: Some(missing.to_owned()),
    }]
}

/// The example of a body's schema.
fn of_schema<'a>(resolved: &Resolved<'a>, media: &Node<'a>) -> Option<Statement<'a>> {
    let schema = resolved.follow(&media.get("schema")?);
    Some(statement(resolved, &schema.get("example")?, Origin::Schema))
}

fn statement<'a>(resolved: &Resolved<'a>, node: &Node<'a>, origin: Origin) -> Statement<'a> {
    let node = resolved.follow(node);
    let (node, missing) = match node.get("value").filter(|_| is_example_object(node.value)) {
        Some(value) => (resolved.follow(&value), None),
        None if is_example_object(node.value) => {
            let url = node.text("externalValue").unwrap_or_default();
            let missing = format!("it stands elsewhere, at `{url}`");
            (node, Some(missing))
        }
        None => (node, None),
    };
    let dangling =
        node.text("$ref").map(|to| format!("a reference to `{to}`, which leads nowhere"));
    Statement { node, origin, missing: missing.or(dangling) }
}

/// Whether a value is OpenAPI's wrapper of an example and not an object that has a key `value` of its own.
fn is_example_object(value: &Value) -> bool {
    const KEYS: [&str; 4] = ["summary", "description", "value", "externalValue"];
    value.as_object().is_some_and(|object| {
        (object.contains_key("value") || object.contains_key("externalValue"))
            && object.keys().all(|key| KEYS.contains(&key.as_str()) || key.starts_with("x-"))
    })
}
