//! What every status answers: `data` and `meta` are taken off, partial successes and empty bodies told apart,
//! and declared bodies of failures kept.

use crate::diagnostic::Diagnostic;
use crate::manifest::Family;
use crate::model::{Envelope, ErrorBody, Outcome, Type, TypeId, Use};
use crate::resolve::Node;
use crate::status::reason;
use crate::words;

use super::Lowering;
use super::body::is_json;
use super::facets::{Facets, Kind};
use super::hints::Names;
use super::schema::{Position, is_stated};

/// The keys of an envelope.
pub(super) const ENVELOPE_KEYS: [&str; 5] = ["code", "message", "data", "meta", "errors"];

/// The keys of a list in an object around it, and of the position beside it, as B2B Edition has them.
const LISTS: [&str; 2] = ["list", "products"];
pub(super) const POSITIONS: [&str; 2] = ["pagination", "paginator"];

/// Media types that upstream writes although nobody has registered them, and what is meant.
const UNREGISTERED: [(&str, &str); 1] = [("plain/text", "text/plain")];

/// The outcomes of one operation.
pub(super) struct Outcomes {
    pub outcomes: Vec<Outcome>,
    pub errors: Vec<ErrorBody>,
    /// The media type to ask for, where it is not JSON.
    pub accept: Option<String>,
}

impl<'a> Lowering<'_, 'a> {
    /// How the body of an answer is used.
    fn answer(&self) -> Position {
        match self.schemas.family.is_contract() {
            true => Position { usage: Use::Answered, ..Position::RESPONSE },
            false => Position::RESPONSE,
        }
    }

    pub(super) fn outcomes(&mut self, id: &str, method: &str, operation: &Node<'a>) -> Outcomes {
        let mut out = Outcomes { outcomes: Vec::new(), errors: Vec::new(), accept: None };
        let mut open = false;
        for (status, stated) in operation.entries("responses") {
            let response = self.resolved.follow(&stated);
            let content = self.content(&stated, &response);
            match status.parse::<u16>() {
                Ok(code) if (200..300).contains(&code) => {
                    let stated = content.as_ref().is_some_and(|(_, schema)| schema.is_some());
                    let (envelope, accept) = self.envelope(id, code, content);
                    open |= code != 204 && stated && envelope == Envelope::Empty;
                    out.accept = out.accept.or(accept);
                    out.outcomes.push(Outcome { status: code, envelope });
                }
                Ok(code) => out.errors.push(self.error(id, Some(code), content)),
                Err(_) if status == "default" => out.errors.push(self.error(id, None, content)),
                Err(_) => self.schemas.diagnostics.push(Diagnostic::error(
                    "unbound-status",
                    self.resolved.place(&stated),
                    format!("the status `{status}`"),
                    "a status code or `default`",
                )),
            }
        }
        settle(&mut out.outcomes);
        let silent = out.outcomes.iter().all(|outcome| outcome.envelope == Envelope::Empty);
        let says_no_content = out.outcomes.iter().any(|outcome| outcome.status == 204);
        if silent && self.schemas.family == Family::B2b && method != "delete" && !says_no_content {
            // B2B Edition answers everything in one envelope, also where the reference is silent on what is in it.
            let envelope = Envelope::Data(self.schemas.types.intern(Type::Json));
            out.outcomes = vec![Outcome { status: 200, envelope }];
        } else if open && silent && method != "delete" {
            // An object of which nothing is said is answered all the same.
            let json = self.schemas.types.intern(Type::Json);
            let envelope = Envelope::Bare(self.schemas.types.intern(Type::Map(json)));
            out.outcomes = vec![Outcome { status: 200, envelope }];
        }
        out
    }

    /// The schema that a response declares, and its media type. Keys that are no media types are passed over.
    fn content(
        &mut self,
        stated: &Node<'a>,
        response: &Node<'a>,
    ) -> Option<(&'a str, Option<Node<'a>>)> {
        let mut found: Option<(&'a str, Option<Node<'a>>)> = None;
        for (mut name, media) in response.entries("content") {
            if !is_media_type(name) {
                self.schemas.diagnostics.push(Diagnostic::warning(
                    "not-a-media-type",
                    self.resolved.place(&media),
                    format!("a body under `{name}`"),
                    "a media type, for example application/json; it is passed over",
                ));
                continue;
            }
            if let Some((_, meant)) = UNREGISTERED.iter().find(|(wrong, _)| *wrong == name) {
                self.schemas.diagnostics.push(Diagnostic::warning(
                    "unregistered-media-type",
                    self.resolved.place(stated),
                    format!("a body under `{name}`"),
                    format!("a registered media type; it is read as {meant}"),
                ));
                name = meant;
            }
            let better = match &found {
                None => true,
                Some((known, schema)) => is_json(name) && (!is_json(known) || schema.is_none()),
            };
            if better {
                found = Some((name, media.get("schema").filter(is_stated)));
            }
        }
        found
    }

    fn envelope(
        &mut self,
        id: &str,
        status: u16,
        content: Option<(&'a str, Option<Node<'a>>)>,
    ) -> (Envelope, Option<String>) {
        let Some((media, schema)) = content else {
            return (Envelope::Empty, None);
        };
        if status == 204 {
            return (Envelope::Empty, None);
        }
        let facets = schema
            .clone()
            .map(|node| self.schemas.read(&[node], Use::Response))
            .unwrap_or_default();
        // Any media type is JSON only where the schema says what is in it.
        let is_json = is_json(media) || (media == "*/*" && !facets.properties.is_empty());
        if !is_json {
            let envelope = match facets.format {
                Some("binary") => Envelope::Bytes,
                _ if is_text(media) => Envelope::Text,
                _ => Envelope::Bytes,
            };
            return (envelope, Some(media.to_owned()));
        }
        let Some(schema) = schema else {
            return (Envelope::Empty, None);
        };
        (self.json_envelope(id, status, &schema), None)
    }

    fn json_envelope(&mut self, id: &str, status: u16, schema: &Node<'a>) -> Envelope {
        let facets = self.schemas.read(std::slice::from_ref(schema), Use::Response);
        let names = Names::of(vec![words::noun(id), format!("{}Result", words::camel(id))]);
        if facets.alternatives.is_empty() {
            match facets.effective_kind() {
                Some(Kind::Array) => {
                    return Envelope::BareList(self.item(&facets, &names));
                }
                Some(Kind::Object)
                    if facets.properties.is_empty() && facets.additional.is_none() =>
                {
                    return Envelope::Empty;
                }
                Some(Kind::Object) => {
                    if let Some(envelope) = self.enveloped(&facets, status, &names) {
                        return envelope;
                    }
                }
                _ => {}
            }
        }
        let answer = self.answer();
        Envelope::Bare(self.schemas.lower(schema, answer, &names))
    }

    /// `{data, meta}` and its kin; `None` if the object is something else.
    fn enveloped(
        &mut self,
        facets: &Facets<'a>,
        status: u16,
        names: &Names<'a>,
    ) -> Option<Envelope> {
        let others = facets.properties.keys().filter(|key| !ENVELOPE_KEYS.contains(*key));
        let has_position = others.clone().next().is_some();
        if others.clone().any(|key| !POSITIONS.contains(key)) {
            return None;
        }
        let has_errors = facets.properties.contains_key("errors");
        let Some(nodes) = facets.properties.get("data") else {
            return has_errors.then(|| Envelope::Batch(self.schemas.types.intern(Type::Json)));
        };
        let data = self.schemas.read(nodes, Use::Response);
        let answer = self.answer();
        let listed = self.listed(&data, has_position);
        if has_position && listed.is_none() {
            return None;
        }
        let is_list = listed.is_some();
        let item = match listed {
            Some(list) => self.item(&list, names),
            None => self.schemas.lower_all(nodes, answer, names),
        };
        Some(if has_errors || status == 207 {
            Envelope::Batch(item)
        } else if is_list {
            Envelope::Page(item)
        } else {
            Envelope::Data(item)
        })
    }

    /// The list that data are, or that they hold beside its position and nothing else. `placed`: the position stands beside them.
    fn listed(&mut self, data: &Facets<'a>, placed: bool) -> Option<Facets<'a>> {
        match data.effective_kind() {
            _ if !data.alternatives.is_empty() => None,
            Some(Kind::Array) => Some(data.clone()),
            Some(Kind::Object) => {
                let (list, rest): (Vec<_>, Vec<_>) =
                    data.properties.iter().partition(|(key, _)| LISTS.contains(*key));
                let [(_, nodes)] = list.as_slice() else { return None };
                let is_placed = placed || !rest.is_empty();
                let fits = is_placed && rest.iter().all(|(key, _)| POSITIONS.contains(*key));
                let list = fits.then(|| self.schemas.read(nodes, Use::Response))?;
                (list.alternatives.is_empty() && list.effective_kind() == Some(Kind::Array))
                    .then_some(list)
            }
            _ => None,
        }
    }

    /// The type of the items of a list.
    fn item(&mut self, list: &Facets<'a>, names: &Names<'a>) -> TypeId {
        let answer = self.answer();
        match list.stated_items().as_slice() {
            [] => self.schemas.types.intern(Type::Json),
            items => self.schemas.lower_all(items, answer, names),
        }
    }

    fn error(
        &mut self,
        id: &str,
        status: Option<u16>,
        content: Option<(&'a str, Option<Node<'a>>)>,
    ) -> ErrorBody {
        let schema = content.filter(|(media, _)| is_json(media)).and_then(|(_, schema)| schema);
        let answer = self.answer();
        let ty = schema.and_then(|schema| {
            let facets = self.schemas.read(std::slice::from_ref(&schema), Use::Response);
            let says_nothing = facets.properties.is_empty()
                && facets.alternatives.is_empty()
                && facets.effective_kind() != Some(Kind::Array);
            let reason = status.map_or("Default", |status| reason(status).unwrap_or("Unlisted"));
            let names = Names::last(vec![
                error_name(reason),
                error_name(&words::noun(id)),
                error_name(&format!("{}{reason}", words::camel(id))),
            ]);
            (!says_nothing).then(|| self.schemas.lower(&schema, answer, &names))
        });
        ErrorBody { status, ty }
    }
}

/// The name of a failure, without saying so twice.
fn error_name(stem: &str) -> String {
    if stem.ends_with("Error") { stem.to_owned() } else { format!("{stem}Error") }
}

/// Drops outcomes that say nothing beside one that does: 204 alone means that there is nothing.
fn settle(outcomes: &mut Vec<Outcome>) {
    let telling = outcomes.iter().any(|outcome| outcome.envelope != Envelope::Empty);
    outcomes
        .retain(|outcome| !telling || outcome.envelope != Envelope::Empty || outcome.status == 204);
}

/// Whether a media type is text that people can read.
fn is_text(media: &str) -> bool {
    media.starts_with("text/") || media.ends_with("xml") || media.ends_with("/javascript")
}

/// Whether a key of `content` has the form of a media type.
pub fn is_media_type(name: &str) -> bool {
    let essence = name.split(';').next().unwrap_or(name).trim();
    let token = |part: &str| {
        !part.is_empty()
            && part.chars().all(|c| c.is_ascii_alphanumeric() || "!#$&-^_.+*".contains(c))
    };
    essence.split_once('/').is_some_and(|(kind, subtype)| token(kind) && token(subtype))
}
