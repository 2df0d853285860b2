//! Programs that use all of a crate's public API, made of its `api.txt`: one function for each item, with the types that stand there.
//! What compiles against the crate and not against another one is what that other one breaks.

mod signature;

use std::collections::{BTreeMap, BTreeSet};

use signature::{Signature, text_of};

/// Names that generated files import from the runtime, where their module has no type of that name.
const RUNTIME: [&str; 26] = [
    "Bare",
    "BareList",
    "Batch",
    "Bytes",
    "Call",
    "Data",
    "DateTime",
    "Decimal",
    "Empty",
    "File",
    "FixedOffset",
    "Head",
    "Json",
    "Map",
    "Maybe",
    "NaiveDate",
    "NaiveTime",
    "Nullable",
    "Page",
    "ProviderError",
    "RawBytes",
    "Saved",
    "Text",
    "AnyJson",
    "AnyType",
    "Field",
];

/// A line of a program, and the path of the item that it uses; `None` for what holds the lines together.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    pub(crate) text: String,
    pub(crate) item: Option<String>,
}

/// What a crate's module holds.
#[derive(Default)]
struct Module<'a> {
    lines: Vec<&'a str>,
    /// Types that are defined or exported here.
    names: BTreeSet<&'a str>,
}

/// The program that uses all of an API.
pub(crate) fn program(api: &str) -> Vec<Line> {
    let modules = modules(api);
    let mut lines = vec![Line { text: HEAD.to_owned(), item: None }];
    for (path, module) in &modules {
        lines.extend(module.program(path));
    }
    lines
}

const HEAD: &str = "#![allow(warnings)] fn any<T>() -> T { unreachable!() }";

/// The public modules: what single files hold belongs to the module that exports them.
fn modules(api: &str) -> BTreeMap<String, Module<'_>> {
    let sections: Vec<(&str, Vec<&str>)> = api
        .split("\n## ")
        .skip(1)
        .filter_map(|section| section.split_once('\n'))
        .map(|(path, lines)| (path, lines.lines().collect()))
        .collect();
    let is_module = |lines: &[&str]| lines.iter().any(|line| line.starts_with("pub "));
    let mut modules: BTreeMap<String, Module<'_>> = BTreeMap::new();
    for (path, lines) in sections.iter().filter(|(path, _)| !path.starts_with("registry")) {
        let home = if is_module(lines) {
            path
        } else {
            path.rsplit_once("::").map_or("", |(home, _)| home)
        };
        let module =
            modules.entry(if home == "lib" { String::new() } else { home.to_owned() }).or_default();
        for line in lines {
            let exported =
                line.strip_prefix("pub use crate::").into_iter().flat_map(text_of::exports);
            let defined = ["struct ", "enum ", "trait ", "type "]
                .into_iter()
                .filter_map(|kind| line.strip_prefix(kind));
            module.names.extend(exported.chain(defined.map(text_of::name)));
            module.lines.push(line);
        }
    }
    modules
}

impl Module<'_> {
    fn program(&self, path: &str) -> Vec<Line> {
        let at =
            |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}::{name}") };
        let mut items: Vec<(String, String)> = Vec::new();
        for name in &self.names {
            items.push((at(name), format!("use bigcommerce::{} as _;", at(name))));
        }
        let traits: Vec<&str> =
            self.lines.iter().filter_map(|line| line.strip_prefix("trait ")).collect();
        for line in &self.lines {
            let is_method = traits
                .iter()
                .any(|name| line.strip_prefix(name).is_some_and(|rest| rest.starts_with("::")));
            if !is_method {
                items.extend(uses(line).into_iter().map(|(item, text)| (at(&item), text)));
            }
        }
        items.extend(
            traits.iter().flat_map(|name| self.served(name)).map(|(item, text)| (at(&item), text)),
        );
        if items.is_empty() {
            return Vec::new();
        }
        let mentioned = |name: &&&str| {
            self.lines.iter().any(|line| line.contains(**name)) && !self.names.contains(**name)
        };
        let runtime: Vec<&str> = RUNTIME.iter().filter(mentioned).copied().collect();
        let room = if path.is_empty() {
            "lib".to_owned()
        } else {
            path.replace("r#", "").replace("::", "__")
        };
        let glob =
            if path.is_empty() { String::new() } else { format!("use bigcommerce::{path}::*;") };
        let head = format!(
            "mod {room} {{ use super::any; use bigcommerce::codegen::{{{}}}; use bigcommerce::{{Caller, Client, Envelope}};",
            runtime.join(", ")
        );
        let mut lines =
            vec![Line { text: head, item: None }, Line { text: glob, item: Some(path.to_owned()) }];
        let numbered = items.into_iter().enumerate();
        lines.extend(numbered.map(|(index, (item, text))| {
            let text =
                text.replace("fn _(", &format!("fn w{index}(")).replace("crate::", "bigcommerce::");
            Line { text, item: Some(item.replace("r#", "")) }
        }));
        lines.push(Line { text: "}".to_owned(), item: None });
        lines
    }

    /// An app that serves a contract.
    fn served(&self, name: &str) -> Vec<(String, String)> {
        let start = format!("{name}::");
        let methods: Vec<String> = self
            .lines
            .iter()
            .filter_map(|line| {
                let (method, rest) = line.strip_prefix(&start)?.split_once('(')?;
                let (arguments, output) = rest.split_once(") -> impl Future<Output = ")?;
                let output = output.strip_suffix("> + Send")?;
                Some(format!("async fn {method}({arguments}) -> {output} {{ any() }}"))
            })
            .collect();
        let is_closed = format!("{name} {{}} open {{");
        let takes = if self.lines.iter().any(|line| line.starts_with(&is_closed)) {
            ""
        } else {
            ", bigcommerce_runtime::provider::Basic::new(\"\", \"\")"
        };
        vec![
            (
                name.to_owned(),
                format!("struct App; impl {name} for App {{ {} }}", methods.join(" ")),
            ),
            (
                "service".to_owned(),
                format!(
                    "fn _(app: impl {name}) -> bigcommerce_runtime::provider::Service {{ service(app{takes}) }}"
                ),
            ),
        ]
    }
}

/// How the item of a line is used, if it is one.
fn uses(line: &str) -> Vec<(String, String)> {
    if let Some((from, owner)) =
        line.strip_prefix("impl From<").and_then(|rest| rest.split_once("> for "))
    {
        return vec![(
            format!("{owner} as From<{from}>"),
            format!("fn _(value: {from}) -> {owner} {{ value.into() }}"),
        )];
    }
    if let Some((name, ty)) = line.strip_prefix("const ").and_then(|rest| rest.split_once(": ")) {
        let ty = ty.replace('&', "&'static ");
        return vec![(name.to_owned(), format!("fn _() -> {ty} {{ bigcommerce::{name} }}"))];
    }
    let is_named = line.starts_with(|c: char| c.is_uppercase());
    let Some(end) = line.find(['(', ' ', ':', '.']).filter(|_| is_named) else { return Vec::new() };
    let (owner, rest) = line.split_at(end);
    if let Some((field, ty)) = rest.strip_prefix('.').and_then(|rest| rest.split_once(": ")) {
        return vec![(
            format!("{owner}.{field}"),
            format!("fn _(owner: {owner}) -> {ty} {{ owner.{field} }}"),
        )];
    }
    match rest.strip_prefix("::") {
        Some(rest) if rest.starts_with(|c: char| c.is_uppercase()) => vec![variant(owner, rest)],
        Some(rest) => {
            Signature::of(rest).map(|signature| signature.uses(owner)).unwrap_or_default()
        }
        None => operation(owner, rest).unwrap_or_default(),
    }
}

fn variant(owner: &str, variant: &str) -> (String, String) {
    match variant.split_once('(') {
        None => {
            let text = format!(
                "fn _(value: {owner}) -> bool {{ let _ = {owner}::{variant}; matches!(value, {owner}::{variant}) }}"
            );
            (format!("{owner}::{variant}"), text)
        }
        Some((name, held)) => {
            let held = held.trim_end_matches(')');
            let text = format!(
                "fn _(value: {owner}) -> Option<{held}> {{ if let {owner}::{name}(held) = value {{ Some(held) }} else {{ None }} }}"
            );
            (format!("{owner}::{name}"), text)
        }
    }
}

/// `(json body) -> Page<Mug> { id: …, paging: Page, batch: 10 of body, }`: what sends it.
fn operation(owner: &str, rest: &str) -> Option<Vec<(String, String)>> {
    let (call, facts) = rest.split_once(" { id: ")?;
    let (_, envelope) = call.split_once(" -> ")?;
    let mut uses = vec![
        (
            "()",
            format!(
                "fn _(client: &Client, operation: {owner}) -> <Client as Caller>::Call<{envelope}> {{ operation.send(client) }}"
            ),
        ),
        (
            "()",
            format!(
                "fn _(client: &Client, operation: {owner}) -> <Client as Caller>::FullCall<{envelope}> {{ operation.send_full(client) }}"
            ),
        ),
    ];
    if facts.contains(" paging: ") {
        uses.push((
            "::items",
            format!("fn _(client: &Client, operation: {owner}) -> <Client as Caller>::Items<{owner}> {{ operation.items(client) }}"),
        ));
        uses.push((
            "::pages",
            format!("fn _(client: &Client, operation: {owner}) -> <Client as Caller>::Pages<{owner}> {{ operation.pages(client) }}"),
        ));
    }
    if facts.contains(" batch: ") {
        let text = format!(
            "fn _(client: &Client, operation: {owner}) -> <Client as Caller>::SendAll<{envelope}> {{ operation.send_all(client) }}"
        );
        uses.push(("::send_all", text));
    }
    Some(uses.into_iter().map(|(part, text)| (format!("{owner}{part}"), text)).collect())
}
