//! From documents to examples: each operation, its request body and each of its responses, each entry of their `content`.
//! Decides to which path of which API an example belongs and whether it is JSON.

use bigcommerce::Family;
use bigcommerce_codegen::lower::{address, is_json, is_media_type, methods};
use bigcommerce_codegen::manifest::{Bound, Manifest};
use bigcommerce_codegen::model::Base;
use bigcommerce_codegen::resolve::{Node, Resolved};
use serde_json::Value;

use super::statement::{Statement, statements};
use super::validity::Schemas;
use super::{Example, ExamplesError, Verdict};
use crate::sample::{Kind, Sample, Status};

/// The examples of all documents, which stand in the order of the manifest.
pub(super) fn walk(
    resolved: &Resolved<'_>,
    manifest: &Manifest,
    schemas: Schemas,
) -> Result<Vec<Example>, ExamplesError> {
    let mut walk = Walk { resolved, schemas, found: Vec::new() };
    for (index, bound) in manifest.bound.iter().enumerate() {
        for (path, item) in resolved.root(index).entries("paths") {
            for (method, operation) in methods(&item) {
                if !manifest.skips(&bound.path, method, path) {
                    walk.operation(bound, (path, &item), method, &operation)?;
                }
            }
        }
    }
    Ok(walk.found)
}

struct Walk<'w, 'a> {
    resolved: &'w Resolved<'a>,
    schemas: Schemas,
    found: Vec<Example>,
}

/// What the examples of a body are examples of.
struct Belonging<'b> {
    method: &'b str,
    path: &'b str,
    status: Status,
    kind: Kind,
}

impl<'a> Walk<'_, 'a> {
    fn operation(
        &mut self,
        bound: &Bound,
        (path, item): (&str, &Node<'a>),
        method: &str,
        operation: &Node<'a>,
    ) -> Result<(), ExamplesError> {
        let address = address(self.resolved, bound.family, operation, (path, item));
        let (base, path) = address.map_err(|unknown| {
            let place = self.resolved.place(&unknown.server);
            ExamplesError::UnknownServer { place, url: unknown.url.to_owned() }
        })?;
        let method = &method.to_uppercase();
        let path = &format!("{}{path}", family(base).prefix());
        if let Some(body) = operation.get("requestBody") {
            let belonging = Belonging { method, path, status: Status::Any, kind: Kind::Request };
            self.body(&belonging, &body);
        }
        for (status, response) in operation.entries("responses") {
            let status = status.parse().map_or(Status::Any, Status::Code);
            self.body(&Belonging { method, path, status, kind: Kind::Response }, &response);
        }
        Ok(())
    }

    fn body(&mut self, belonging: &Belonging<'_>, body: &Node<'a>) {
        let content: Vec<_> = self
            .resolved
            .follow(body)
            .entries("content")
            .into_iter()
            .map(|(key, media)| (key, self.resolved.follow(&media)))
            .collect();
        // An entry under a key that is no media type is another example of the JSON beside it.
        let json =
            content.iter().find(|(key, _)| is_json(key)).and_then(|(_, media)| media.get("schema"));
        for (key, media) in &content {
            let is_media_type = is_media_type(key);
            let schema = media.get("schema").or_else(|| json.clone().filter(|_| !is_media_type));
            for statement in statements(self.resolved, media, is_media_type) {
                let (body, verdict) = self.payload(key, schema.as_ref(), &statement);
                let source = self.resolved.place(&statement.node).to_string();
                let Belonging { method, path, status, kind } = *belonging;
                let (method, path) = (method.to_owned(), path.to_owned());
                let sample = Sample { source, method, path, status, kind, body };
                self.found.push(Example { sample, origin: statement.origin, verdict });
            }
        }
    }

    /// The bytes of an example under a key of `content`, and what is known of them.
    fn payload(
        &mut self,
        key: &str,
        schema: Option<&Node<'a>>,
        statement: &Statement<'a>,
    ) -> (Vec<u8>, Verdict) {
        let value = statement.node.value;
        if let Some(reason) = &statement.missing {
            return (text(value), Verdict::NotJson(reason.clone()));
        }
        if is_media_type(key) && !is_json(key) && key != "*/*" {
            return (text(value), Verdict::NotJson(format!("a body as {key}")));
        }
        let verdict = self.verdict(schema, value);
        let is_text =
            |schema: &Node<'a>| self.resolved.follow(schema).text("type") == Some("string");
        match value {
            Value::String(string) if verdict != Verdict::Valid && !schema.is_some_and(is_text) => {
                self.written_json(schema, string)
            }
            _ => (value.to_string().into_bytes(), verdict),
        }
    }

    /// A string that stands for the JSON written in it.
    fn written_json(&mut self, schema: Option<&Node<'a>>, string: &str) -> (Vec<u8>, Verdict) {
        match serde_json::from_str::<Value>(string) {
            Ok(value) => {
                let verdict = self.verdict(schema, &value);
                (value.to_string().into_bytes(), verdict)
            }
            Err(error) => {
                let reason = format!("a string that is no JSON: {error}");
                (string.as_bytes().to_owned(), Verdict::NotJson(reason))
            }
        }
    }

    fn verdict(&mut self, schema: Option<&Node<'a>>, value: &Value) -> Verdict {
        match schema {
            Some(schema) => self.schemas.verdict(&self.resolved.place(schema), value),
            None => Verdict::Unjudged("no schema".to_owned()),
        }
    }
}

/// What stands in a text that is no JSON; objects are written as JSON, for whoever looks.
fn text(value: &Value) -> Vec<u8> {
    match value {
        Value::String(text) => text.as_bytes().to_owned(),
        other => other.to_string().into_bytes(),
    }
}

fn family(base: Base) -> Family {
    match base {
        Base::V3 => Family::V3,
        Base::V2 => Family::V2,
        Base::Storefront => Family::Storefront,
        Base::Store => Family::Store,
        Base::Payments => Family::Payments,
        Base::B2b => Family::B2b,
        Base::B2bStorefront => Family::B2bStorefront,
        Base::Provider => Family::Provider,
    }
}
