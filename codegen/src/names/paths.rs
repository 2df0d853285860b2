//! Where users find types: the paths of modules, and every public path of every type.

use std::collections::BTreeMap;

use super::{Names, rust, topic};
use crate::analyze::{Analysis, Home};
use crate::model::Module;

/// A module as users write it, without `r#`: `v3::catalog::products`.
pub fn module_path(module: &Module) -> String {
    let segments = module.path.iter().map(|segment| rust::module(segment));
    let path: Vec<String> =
        std::iter::once(module.family.name().to_owned()).chain(segments).collect();
    path.join("::").replace("r#", "")
}

/// The module that a home is.
pub fn room(analysis: &Analysis, home: &Home) -> String {
    match home {
        Home::Module(id) => module_path(&analysis.api.modules[id.0]),
        Home::Shared(name) => format!("shared::{}", topic(name).replace("r#", "")),
    }
}

/// What each public path of a type leads to: that of its home, and those of the modules that export it.
pub fn public_paths(analysis: &Analysis, names: &Names) -> BTreeMap<String, usize> {
    let mut paths = BTreeMap::new();
    for (definition, home) in analysis.homes.iter().enumerate() {
        let name = &names.types[definition].name;
        paths.insert(format!("{}::{name}", room(analysis, home)), definition);
    }
    for (module, imports) in analysis.api.modules.iter().zip(&names.imports) {
        let module = module_path(module);
        for &definition in imports {
            paths.insert(format!("{module}::{}", names.types[definition].name), definition);
        }
    }
    paths
}
