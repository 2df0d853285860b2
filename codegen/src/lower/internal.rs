//! Operations that upstream states and does not publish (`x-internal`) become modules of their own, behind one feature for
//! each family: whoever takes the family does not get them unasked.

use crate::manifest::INTERNAL;
use crate::model::{Api, Events, Module, ModuleId};

/// Splits each module that has internal operations; one that has no others is replaced.
pub(super) fn set_apart(api: Api) -> Api {
    let mut modules = Vec::new();
    let mut homes = Vec::new();
    for module in api.modules {
        homes.push(ModuleId(modules.len()));
        modules.extend(split(module));
    }
    let mut types = api.types;
    for definition in &mut types.definitions {
        definition.module = homes[definition.module.0];
    }
    let events = api.events.map(|events| Events { module: homes[events.module.0], ..events });
    Api { modules, types, events }
}

fn split(mut module: Module) -> Vec<Module> {
    let (internal, published): (Vec<_>, Vec<_>) = std::mem::take(&mut module.operations)
        .into_iter()
        .partition(|operation| operation.internal);
    let hidden = Module {
        internal: true,
        path: std::iter::once(INTERNAL.to_owned()).chain(module.path.iter().cloned()).collect(),
        feature: format!("{}-{INTERNAL}", module.family.name()),
        operations: internal,
        ..module.clone()
    };
    module.operations = published;
    // A document without any operation keeps its module.
    if hidden.operations.is_empty() {
        vec![module]
    } else if module.operations.is_empty() {
        vec![hidden]
    } else {
        vec![module, hidden]
    }
}
