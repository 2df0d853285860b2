//! The model as text that someone who knows OpenAPI can read: what snapshots show of it.
//! Modules with their operations first, then the definitions they reach.

use std::collections::HashMap;
use std::fmt::{self, Display, Write as _};

use super::{
    Api, Batch, Body, Case, Definition, Envelope, Facts, Field, Filter, FormField, FormPart,
    Module, Operation, Paging, Presence, QueryParameter, QueryStyle, Shape, Split, Type, TypeId,
    Use,
};

impl Api {
    /// The modules with their operations, the events, then the definitions; one line for each fact that code is made of.
    pub fn text(&self) -> String {
        let text = ApiText::new(self);
        let mut out = String::new();
        for module in &self.modules {
            text.module(&mut out, module);
        }
        for event in self.events.iter().flat_map(|events| &events.all) {
            let _ = writeln!(out, "event {}: {}", event.scope, text.ty(event.data));
        }
        for (index, definition) in self.types.definitions.iter().enumerate() {
            text.definition(&mut out, index, definition);
        }
        out
    }
}

/// What writes parts of one [`Api`]; definitions are called by the best of their names.
pub struct ApiText<'a> {
    api: &'a Api,
    labels: Vec<String>,
}

impl<'a> ApiText<'a> {
    /// Labels every definition so that no two have one label.
    pub fn new(api: &'a Api) -> Self {
        let name = |definition: &'a Definition| {
            definition.names.first().map_or("Nameless", String::as_str)
        };
        let mut uses: HashMap<&str, Vec<Use>> = HashMap::new();
        for definition in &api.types.definitions {
            uses.entry(name(definition)).or_default().push(definition.usage);
        }
        let labels = api.types.definitions.iter().enumerate().map(|(index, definition)| {
            let name = name(definition);
            let uses = uses.get(name).map_or(&[][..], Vec::as_slice);
            let same = uses.iter().filter(|usage| **usage == definition.usage).count();
            match (uses.len(), same) {
                (1, _) => name.to_owned(),
                (_, 1) => format!("{name}@{}", usage(definition.usage)),
                _ => format!("{name}#{index}"),
            }
        });
        Self { api, labels: labels.collect() }
    }

    /// A type: `[Widget]` is a list, `{integer}` a map of integers.
    pub fn ty(&self, id: TypeId) -> String {
        let leaf = match self.api.types.get(id) {
            Type::List(inner) => return format!("[{}]", self.ty(*inner)),
            Type::Map(inner) => return format!("{{{}}}", self.ty(*inner)),
            Type::Defined(index) => return self.labels.get(*index).cloned().unwrap_or_default(),
            Type::Boolean => "boolean",
            Type::Integer => "integer",
            Type::Decimal => "decimal",
            Type::DecimalText => "decimal as text",
            Type::Float => "float",
            Type::Text => "text",
            Type::DateTime => "date-time",
            Type::DateTimeRfc2822 => "date-time as RFC 2822",
            Type::Date => "date",
            Type::Time => "time",
            Type::Json => "json",
            Type::Binary => "binary",
        };
        leaf.to_owned()
    }

    /// An envelope with what is in it: `Page(Widget)`.
    pub fn envelope(&self, envelope: Envelope) -> String {
        match envelope {
            Envelope::Data(ty) => format!("Data({})", self.ty(ty)),
            Envelope::Page(ty) => format!("Page({})", self.ty(ty)),
            Envelope::Bare(ty) => format!("Bare({})", self.ty(ty)),
            Envelope::BareList(ty) => format!("BareList({})", self.ty(ty)),
            Envelope::Batch(ty) => format!("Batch({})", self.ty(ty)),
            Envelope::Empty => "Empty".to_owned(),
            Envelope::Text => "Text".to_owned(),
            Envelope::Bytes => "Bytes".to_owned(),
        }
    }

    fn module(&self, out: &mut String, module: &Module) {
        let Module { family, path, feature, .. } = module;
        line(out, 0, format_args!("module {family}::{} ({feature})", path.join("::")));
        for operation in &module.operations {
            self.operation(out, operation);
        }
    }

    fn operation(&self, out: &mut String, operation: &Operation) {
        let Operation { id, method, path, .. } = operation;
        let deprecated = if operation.deprecated { " (deprecated)" } else { "" };
        let internal = if operation.internal { " (internal)" } else { "" };
        line(out, 1, format_args!("{id}: {method} {path}{deprecated}{internal}"));
        for argument in &operation.arguments {
            let (ty, facts) = (self.ty(argument.ty), facts(&argument.facts));
            line(out, 2, format_args!("argument {}: {ty}{facts}", argument.wire));
        }
        for filter in &operation.filters {
            self.filter(out, filter);
        }
        for header in &operation.headers {
            line(out, 2, format_args!("header {}", self.parameter(header)));
        }
        self.body(out, operation);
        for outcome in &operation.outcomes {
            line(out, 2, format_args!("{}: {}", outcome.status, self.envelope(outcome.envelope)));
        }
        for error in &operation.errors {
            let status = error.status.map_or("default".to_owned(), |status| status.to_string());
            let ty = error.ty.map_or("nothing that is declared".to_owned(), |ty| self.ty(ty));
            line(out, 2, format_args!("error {status}: {ty}"));
        }
        if let Some(paging) = operation.paging {
            line(out, 2, format_args!("paging by {}", paged(paging)));
        }
        if let Some(Batch { size, of }) = &operation.batch {
            let of = match of {
                Split::Body => "the body",
                Split::Field(wire) | Split::Filter(wire) => wire,
            };
            line(out, 2, format_args!("batch of {size} of {of}"));
        }
        if operation.is_authenticated {
            line(out, 2, "authenticated");
        }
        if let Some(requests) = operation.concurrency {
            line(out, 2, format_args!("concurrency of {requests}"));
        }
        if operation.open {
            line(out, 2, format_args!("open"));
        }
        for (what, value) in [("scope", &operation.scope), ("accept", &operation.accept)] {
            if let Some(value) = value {
                line(out, 2, format_args!("{what} {value}"));
            }
        }
    }

    fn filter(&self, out: &mut String, filter: &Filter) {
        match filter.parameters.as_slice() {
            [(operator, sole)] if operator.suffix().is_none() && sole.wire == filter.field => {
                line(out, 2, format_args!("query {}", self.parameter(sole)));
            }
            all => {
                line(out, 2, format_args!("filter {}", filter.field));
                for (operator, parameter) in all {
                    let parameter = self.parameter(parameter);
                    line(
                        out,
                        3,
                        format_args!("{} by {parameter}", operator.suffix().unwrap_or("eq")),
                    );
                }
            }
        }
    }

    fn parameter(&self, parameter: &QueryParameter) -> String {
        let style = match parameter.style {
            QueryStyle::Single => "",
            QueryStyle::Csv => " as CSV",
            QueryStyle::Repeated => " repeated",
            QueryStyle::Json => " as JSON",
        };
        let required = if parameter.required { ", required" } else { "" };
        let ty = self.ty(parameter.ty);
        format!("{}: {ty}{style}{required}{}", parameter.wire, facts(&parameter.facts))
    }

    fn body(&self, out: &mut String, operation: &Operation) {
        match &operation.body {
            None => {}
            Some(Body::Text) => line(out, 2, "text body"),
            Some(Body::Json(ty)) => line(out, 2, format_args!("json body {}", self.ty(*ty))),
            Some(Body::Multipart(fields)) => self.form(out, "multipart body", fields),
            Some(Body::Form(fields)) => self.form(out, "form body", fields),
        }
        if let Some(spare) = &operation.spare_body {
            self.form(out, "or multipart body", &spare.fields);
        }
    }

    fn form(&self, out: &mut String, what: &str, fields: &[FormField]) {
        line(out, 2, what);
        for field in fields {
            let part = match field.part {
                FormPart::File => "file".to_owned(),
                FormPart::Value(ty) => self.ty(ty),
            };
            let required = if field.required { ", required" } else { "" };
            line(out, 3, format_args!("{}: {part}{required}{}", field.wire, facts(&field.facts)));
        }
    }

    fn definition(&self, out: &mut String, index: usize, definition: &Definition) {
        let label = self.labels.get(index).map_or("", String::as_str);
        let second = definition.names.get(1).map(|name| format!(" or {name}")).unwrap_or_default();
        let kind = match &definition.shape {
            Shape::Record(_) => "record",
            Shape::Text(_) => "enum",
            Shape::Union(_) => "union",
        };
        line(out, 0, format_args!("{kind} {label}{second} ({})", usage(definition.usage)));
        match &definition.shape {
            Shape::Record(record) => {
                for field in &record.fields {
                    line(out, 1, self.field(field));
                }
            }
            Shape::Text(text) => {
                let values: Vec<String> =
                    text.values.iter().map(|value| format!("{:?}", value.wire)).collect();
                line(out, 1, values.join(" | "));
            }
            Shape::Union(union) => {
                for variant in &union.variants {
                    let name = variant.names.first().map_or("Nameless", String::as_str);
                    let (case, ty) =
                        (case(&variant.case, union.tag.as_deref()), self.ty(variant.ty));
                    line(out, 1, format_args!("{name}: {ty} if {case}"));
                }
            }
        }
    }

    fn field(&self, field: &Field) -> String {
        let presence = match field.presence {
            Presence::Required => "required",
            Presence::Optional => "optional",
            Presence::Nullable => "unset, null or value",
        };
        format!("{}: {}, {presence}{}", field.wire, self.ty(field.ty), facts(&field.facts))
    }
}

fn line(out: &mut String, depth: usize, text: impl Display) {
    // Writing to a String does not fail.
    let _ = writeln!(out, "{:1$}{text}", "", depth * 2);
}

fn usage(usage: Use) -> &'static str {
    match usage {
        Use::Response => "response",
        Use::Answered => "answered",
        Use::Received => "received",
        Use::Create => "create",
        Use::Update => "update",
    }
}

fn paged(paging: Paging) -> &'static str {
    match paging {
        Paging::Page => "page",
        Paging::Cursor => "cursor",
        Paging::PageOrCursor => "page or cursor",
        Paging::Offset => "offset",
    }
}

fn case(case: &Case, tag: Option<&str>) -> String {
    match case {
        Case::Text => "string".to_owned(),
        Case::Number => "number".to_owned(),
        Case::Integer => "integer".to_owned(),
        Case::Boolean => "boolean".to_owned(),
        Case::Array => "array".to_owned(),
        Case::Map => "map".to_owned(),
        Case::Record { values, needs } => {
            let named = tag
                .filter(|_| !values.is_empty())
                .map(|tag| format!(", {tag} is {}", values.join(" or ")));
            let needed = (!needs.is_empty()).then(|| format!(", needs {}", needs.join(" and ")));
            format!("object{}{}", named.unwrap_or_default(), needed.unwrap_or_default())
        }
    }
}

/// Facts in braces; nothing if none is stated.
fn facts(facts: &Facts) -> String {
    let text = FactsText(facts).to_string();
    if text.is_empty() { text } else { format!(" {{{}}}", text.trim_end_matches(", ")) }
}

struct FactsText<'a>(&'a Facts);

impl Display for FactsText<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let facts = self.0;
        let flags = [
            ("required", facts.required),
            ("read-only", facts.read_only),
            ("write-only", facts.write_only),
            ("deprecated", facts.deprecated),
        ];
        for (name, _) in flags.iter().filter(|(_, stated)| *stated) {
            write!(f, "{name}, ")?;
        }
        let texts = [
            ("default", &facts.default),
            ("multiple of", &facts.multiple_of),
            ("pattern", &facts.pattern),
            ("format", &facts.format),
        ];
        for (name, value) in texts {
            if let Some(value) = value {
                write!(f, "{name} {value}, ")?;
            }
        }
        for (inclusive, exclusive, bound) in
            [(">=", ">", &facts.minimum), ("<=", "<", &facts.maximum)]
        {
            if let Some(bound) = bound {
                write!(
                    f,
                    "{} {}, ",
                    if bound.exclusive { exclusive } else { inclusive },
                    bound.value
                )?;
            }
        }
        let sizes = [
            ("length >=", facts.min_length),
            ("length <=", facts.max_length),
            ("items >=", facts.min_items),
            ("items <=", facts.max_items),
        ];
        for (name, size) in sizes {
            if let Some(size) = size {
                write!(f, "{name} {size}, ")?;
            }
        }
        if !facts.allowed.is_empty() {
            write!(f, "one of {}, ", facts.allowed.join(" "))?;
        }
        Ok(())
    }
}
