//! OpenAPI to model: every decision about types, filters, bodies, envelopes and paging is made here.
//! Takes resolved documents and the manifest, gives an [`Api`]; what cannot be decided is a diagnostic.

mod alternative;
mod beside;
mod body;
mod contract;
mod envelope;
mod events;
mod facets;
mod hints;
mod internal;
mod join;
mod leaf;
mod limits;
mod operation;
mod parameter;
mod record;
mod schema;
mod server;
mod union;
mod variant;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::manifest::{Bound, Manifest};
use crate::model::{Api, METHODS, Module, ModuleId};
use crate::resolve::{Node, Resolved};

pub use body::is_json;
pub use envelope::is_media_type;
pub(crate) use operation::{NAME, UNDOCUMENTED, name as operation_name};
pub(crate) use parameter::CLIENT_HEADERS;
pub(crate) use server::family_of;
pub use server::{UnknownServer, address};

use schema::Schemas;

/// Lowers every bound document, and the events; the documents stand in the order of the manifest, that of the events behind them.
///
/// # Errors
/// Everything that could not be bound, of all documents.
pub fn lower(
    resolved: &Resolved<'_>,
    manifest: &Manifest,
) -> Result<(Api, Diagnostics), Diagnostics> {
    let mut lowering = Lowering { resolved, manifest, schemas: Schemas::new(resolved) };
    let mut modules = Vec::new();
    let stated = manifest.events.as_ref().map(|events| (events, lowering.scopes(events)));
    for (index, bound) in manifest.bound.iter().enumerate() {
        modules.push(lowering.module(ModuleId(index), bound));
    }
    let events = stated.map(|(events, stated)| lowering.events(events, &stated));
    let (events, module) = events.unzip();
    modules.extend(module);
    let (types, diagnostics) = lowering.schemas.finish();
    if diagnostics.has_errors() {
        return Err(diagnostics);
    }
    Ok((internal::set_apart(Api { modules, types, events }), diagnostics))
}

struct Lowering<'r, 'a> {
    resolved: &'r Resolved<'a>,
    manifest: &'r Manifest,
    schemas: Schemas<'r, 'a>,
}

impl<'a> Lowering<'_, 'a> {
    fn module(&mut self, id: ModuleId, bound: &Bound) -> Module {
        let root = self.resolved.root(id.0);
        self.schemas.enter(id, bound.family);
        let mut operations = Vec::new();
        for (path, item) in root.entries("paths") {
            if item.text("$ref").is_some() {
                self.schemas.diagnostics.push(Diagnostic::error(
                    "unbound-path",
                    self.resolved.place(&item),
                    format!("the path `{path}`, which stands elsewhere"),
                    "the operations of the path; an overlay can bring them here",
                ));
            }
            let shared = item.items("parameters");
            for (method, node) in methods(&item) {
                operations.extend(self.operation(bound, (path, &item), method, &node, &shared));
            }
        }
        Module {
            family: bound.family,
            document: id.0,
            internal: false,
            path: bound.module.clone(),
            feature: bound.feature.clone(),
            page: bound.page.clone(),
            title: root
                .get("info")
                .and_then(|info| info.text("title"))
                .unwrap_or_default()
                .to_owned(),
            file: self.resolved.place(&root).file,
            operations,
        }
    }
}

/// The operations of a path with their methods, in the order of the document.
pub fn methods<'a>(item: &Node<'a>) -> Vec<(&'static str, Node<'a>)> {
    let Some(object) = item.value.as_object() else {
        return Vec::new();
    };
    object
        .keys()
        .filter_map(|key| METHODS.iter().find(|method| *method == key))
        .filter_map(|method| item.get(method).map(|node| (*method, node)))
        .collect()
}
