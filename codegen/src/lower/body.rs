//! Bodies of requests: JSON where it is taken, forms where a file is carried, and both where both are.

use crate::diagnostic::Diagnostic;
use crate::model::{Body, FormField, FormPart, SpareBody, Type, Use};
use crate::resolve::Node;
use crate::words;

use super::Lowering;
use super::hints::Names;
use super::leaf::leaf_facts;
use super::schema::{Depth, Position};

impl<'a> Lowering<'_, 'a> {
    /// The body of an operation, and a form that it takes as well.
    pub(super) fn body(
        &mut self,
        id: &str,
        usage: Use,
        operation: &Node<'a>,
    ) -> (Option<Body>, Option<SpareBody>) {
        let Some(stated) = operation.get("requestBody") else {
            return (None, None);
        };
        let request = self.resolved.follow(&stated);
        let media: Vec<(&str, Node<'a>)> = request.entries("content");
        let schema_of = |wanted: fn(&str) -> bool| {
            media.iter().find(|(name, _)| wanted(name)).and_then(|(_, node)| node.get("schema"))
        };
        let json = schema_of(is_json);
        let multipart = schema_of(|name| name == "multipart/form-data");
        let form = schema_of(|name| name == "application/x-www-form-urlencoded");
        let text = media.iter().any(|(name, _)| name.starts_with("text/"));
        match (json, multipart, form) {
            (Some(json), multipart, _) => {
                let body = self.json_body(id, usage, &json);
                let spare = multipart.and_then(|schema| self.spare_body(id, usage, &schema));
                (Some(body), spare)
            }
            (None, Some(multipart), _) => {
                (Some(Body::Multipart(self.form_body(id, usage, &multipart))), None)
            }
            (None, None, Some(form)) => (Some(Body::Form(self.form_body(id, usage, &form))), None),
            (None, None, None) if text => (Some(Body::Text), None),
            (None, None, None) => {
                let names: Vec<&str> = media.iter().map(|(name, _)| *name).collect();
                self.schemas.diagnostics.push(Diagnostic::error(
                    "unbound-body",
                    self.resolved.place(&stated),
                    format!("a body as {}", names.join(", ")),
                    "application/json, multipart/form-data, application/x-www-form-urlencoded or text, with a schema",
                ));
                (None, None)
            }
        }
    }

    /// The form that an operation takes beside JSON, if it carries what JSON cannot.
    fn spare_body(&mut self, id: &str, usage: Use, schema: &Node<'a>) -> Option<SpareBody> {
        let fields = self.form_fields(id, usage, schema);
        if fields.iter().any(|field| field.part == FormPart::File) {
            return Some(SpareBody { fields });
        }
        self.schemas.diagnostics.push(Diagnostic::warning(
            "form-without-file",
            self.resolved.place(schema),
            "a form without a file beside JSON",
            "a file, which JSON cannot carry; JSON is bound alone",
        ));
        None
    }

    fn json_body(&mut self, id: &str, usage: Use, schema: &Node<'a>) -> Body {
        let position = Position { usage, depth: Depth::Top };
        Body::Json(self.schemas.lower(schema, position, &body_names(id, usage)))
    }

    /// The fields of a form that is the only body.
    fn form_body(&mut self, id: &str, usage: Use, schema: &Node<'a>) -> Vec<FormField> {
        let fields = self.form_fields(id, usage, schema);
        if fields.is_empty() {
            self.schemas.diagnostics.push(Diagnostic::error(
                "unbound-body",
                self.resolved.place(schema),
                "a form without fields",
                "properties, each of which is a field; an overlay can state them",
            ));
        }
        fields
    }

    fn form_fields(&mut self, id: &str, usage: Use, schema: &Node<'a>) -> Vec<FormField> {
        let facets = self.schemas.read(std::slice::from_ref(schema), usage);
        let position = Position { usage, depth: Depth::Below };
        let names = body_names(id, usage);
        let mut fields = Vec::new();
        for (wire, nodes) in &facets.properties {
            let stated = self.schemas.read(nodes, usage);
            if stated.facts.read_only {
                continue;
            }
            let hints = names.field(wire);
            let ty = self.schemas.lower_all(nodes, position, &hints);
            let part = match self.schemas.types.get(ty) {
                Type::Binary => FormPart::File,
                _ => FormPart::Value(ty),
            };
            fields.push(FormField {
                wire: (*wire).to_owned(),
                part,
                required: facets.required.contains(*wire),
                facts: leaf_facts(stated),
            });
        }
        // A file is what a form is sent for: the only one is required, whatever the document says.
        let files = fields.iter().filter(|field| field.part == FormPart::File).count();
        for field in fields.iter_mut().filter(|field| field.part == FormPart::File && files == 1) {
            field.required = true;
        }
        fields
    }
}

/// What an inline body may be called.
fn body_names<'a>(id: &str, usage: Use) -> Names<'a> {
    let suffix = if usage == Use::Update { "Update" } else { "Input" };
    Names::of(vec![format!("{}{suffix}", words::noun(id)), format!("{}Body", words::camel(id))])
}

/// Whether a media type is JSON.
pub fn is_json(name: &str) -> bool {
    let essence = name.split(';').next().unwrap_or(name).trim();
    essence == "application/json" || essence.ends_with("+json")
}
