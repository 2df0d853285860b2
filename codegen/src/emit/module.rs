//! The files of the crate's tree: its root, the modules that hold modules, and the files of each bound document.

use quote::quote;

use crate::manifest::{Family, INTERNAL};
use crate::model::{ModuleId, Shape};
use crate::plan::{Plan, Tree};

use super::spell::{Here, Speller, wrapped};
use super::{Chunk, File, contract, docs, events, operation, record, registry};

pub(super) fn files(plan: &Plan<'_>) -> Vec<File> {
    let mut files = vec![root(plan)];
    groups(&plan.tree, plan, "src", &mut files);
    for index in 0..plan.modules.len() {
        files.extend(module(plan, ModuleId(index)));
    }
    files
}

/// The crate's documentation and what it takes over from the runtime.
fn root(plan: &Plan<'_>) -> File {
    let families = plan
        .tree
        .children
        .iter()
        .flat_map(|(name, group)| {
            let gate = group.module.map(|id| gate(plan, id));
            gate.into_iter().chain([format!("pub mod {name};")])
        })
        .chain((!plan.topics.is_empty()).then(|| "pub mod shared;".to_owned()))
        .collect();
    let docs = include_str!("root.md")
        .replace("{commit}", plan.commit)
        .lines()
        .map(str::to_owned)
        .collect();
    let commit = plan.commit;
    File {
        path: "src/lib.rs".to_owned(),
        docs,
        uses: Vec::new(),
        chunks: vec![
            Chunk::Lines(vec![
                "// The sizes of variants are those of upstream's types: boxing by size would change with every field.".to_owned(),
                "#![allow(clippy::large_enum_variant)]".to_owned(),
            ]),
            Chunk::Lines(families),
            registry::table(),
            Chunk::Lines(vec!["pub use bigcommerce_runtime::*;".to_owned()]),
            Chunk::Items(quote! {
                #[doc = " The commit of BigCommerce's published API files that this crate binds."]
                pub const UPSTREAM_COMMIT: &str = #commit;
            }),
        ],
    }
}

/// The cfg of a module.
fn gate(plan: &Plan<'_>, id: ModuleId) -> String {
    format!("#[cfg(feature = \"{}\")]", plan.analysis.api.modules[id.0].feature)
}

/// `mod.rs` of every module that only holds modules; below a gated one no feature has to be named again.
fn groups(tree: &Tree, plan: &Plan<'_>, directory: &str, files: &mut Vec<File>) {
    for (name, group) in &tree.children {
        if group.module.is_some() {
            continue;
        }
        let directory = format!("{directory}/{}", name.trim_start_matches("r#"));
        let gated = group.internal(plan).is_some();
        let mut lines = Vec::new();
        for (child, branch) in &group.children {
            if let Some(id) = branch.module.or_else(|| branch.internal(plan)).filter(|_| !gated) {
                lines.push(gate(plan, id));
            }
            lines.push(format!("pub mod {child};"));
        }
        lines.extend(contract::exports(plan, group));
        files.push(File {
            path: format!("{directory}/mod.rs"),
            docs: group_docs(&directory, name),
            uses: Vec::new(),
            chunks: vec![Chunk::Lines(lines)],
        });
        groups(group, plan, &directory, files);
    }
}

const INTERNAL_TITLE: &str = "Operations that BigCommerce marks as internal (`x-internal`) in the files that the crate binds; some of them another file\n\
     states as published. They may change or go without a word. Only `full` turns their feature on.";

/// What a module of modules is. A group of a family may have the name of another family.
fn group_docs(directory: &str, name: &str) -> Vec<String> {
    let is_family = |family: &&Family| directory == format!("src/{}", family.name());
    let title = match Family::ALL.iter().find(is_family) {
        Some(Family::V3) => {
            "REST Management V3: `https://api.bigcommerce.com/stores/{store_hash}/v3`.".to_owned()
        }
        Some(Family::V2) => {
            "REST Management V2: `https://api.bigcommerce.com/stores/{store_hash}/v2`.".to_owned()
        }
        Some(Family::Storefront) => {
            "REST Storefront: `https://{store_domain}/api/storefront`.".to_owned()
        }
        Some(Family::Payments) => {
            "REST Payments: `https://payments.bigcommerce.com/stores/{store_hash}`.".to_owned()
        }
        Some(Family::B2b) => include_str!("b2b.md").to_owned(),
        None if name == INTERNAL => INTERNAL_TITLE.to_owned(),
        Some(Family::Provider) => include_str!("provider.md").to_owned(),
        Some(Family::Webhook) | None => format!("The modules of `{name}`."),
    };
    title.lines().map(str::to_owned).collect()
}

/// The files of one bound document.
fn module(plan: &Plan<'_>, id: ModuleId) -> Vec<File> {
    let speller = Speller { plan, here: Here::Module(id) };
    let place = &plan.modules[id.0];
    let stated = &plan.analysis.api.modules[id.0];
    let names: Vec<String> = place
        .definitions
        .iter()
        .chain(&plan.names.imports[id.0])
        .map(|definition| plan.names.types[*definition].name.clone())
        .collect();
    let file = |name: &str, title: String, chunks: Vec<Chunk>| File {
        path: format!("src/{}/{name}.rs", place.directory),
        docs: vec![title],
        uses: names.clone(),
        chunks,
    };
    let (enums, types): (Vec<usize>, Vec<usize>) =
        place.definitions.iter().partition(|definition| {
            matches!(plan.analysis.api.types.definitions[**definition].shape, Shape::Text(_))
        });
    let definitions = |list: &[usize]| -> Vec<Chunk> {
        list.iter().flat_map(|definition| record::definition(&speller, *definition)).collect()
    };
    let operations: Vec<Chunk> = (0..stated.operations.len())
        .flat_map(|index| operation::operation(&speller, id, index))
        .collect();
    let parts = [
        ("operations", format!("Operations of {}.", stated.title), operations),
        (
            "contract",
            format!("What an app serves for {}.", stated.title),
            contract::contract(&speller, id),
        ),
        (events::FILE, "Events by their scopes.".to_owned(), events::data(&speller, id)),
        ("types", format!("Types of {}.", stated.title), definitions(&types)),
        ("enums", format!("Texts of {}.", stated.title), definitions(&enums)),
    ];
    let parts: Vec<_> = parts.into_iter().filter(|(_, _, chunks)| !chunks.is_empty()).collect();
    let mut files =
        vec![module_root(plan, id, &parts.iter().map(|(name, ..)| *name).collect::<Vec<_>>())];
    files.push(registry::module(plan, id, &names));
    files.extend(parts.into_iter().map(|(name, title, chunks)| file(name, title, chunks)));
    files
}

fn module_root(plan: &Plan<'_>, id: ModuleId, parts: &[&str]) -> File {
    let module = &plan.analysis.api.modules[id.0];
    let place = &plan.modules[id.0];
    let page = module.page.as_deref().map(docs::page);
    let reference = page.map(|page| format!("[Reference]({page}). ")).unwrap_or_default();
    let mut docs = vec![
        format!("{}.", module.title.trim_end_matches('.')),
        String::new(),
        format!("{reference}Feature: `{}`.", module.feature),
    ];
    docs.extend(example(plan, id));
    docs.extend(events::guide(plan, id));
    let mut shared: Vec<String> = Vec::new();
    for topic in &plan.topics {
        let names: Vec<String> = plan.names.imports[id.0]
            .iter()
            .filter(|definition| {
                topic.groups.iter().any(|group| group.definitions.contains(definition))
            })
            .map(|definition| plan.names.types[*definition].name.clone())
            .collect();
        match names.as_slice() {
            [] => {}
            [sole] => shared.push(format!("pub use crate::shared::{}::{sole};", topic.name)),
            _ => shared.push(wrapped(
                &format!("pub use crate::shared::{}::{{", topic.name),
                &names,
                "};",
            )),
        }
    }
    let mut chunks = vec![
        Chunk::Lines(parts.iter().map(|part| format!("mod {part};")).collect()),
        registry::line(),
        Chunk::Lines(parts.iter().flat_map(|part| events::export(part)).collect()),
    ];
    if !shared.is_empty() {
        chunks.push(Chunk::Lines(shared));
    }
    File { path: format!("src/{}/mod.rs", place.directory), docs, uses: Vec::new(), chunks }
}

/// How the first operation that needs no arguments is called.
fn example(plan: &Plan<'_>, id: ModuleId) -> Vec<String> {
    let module = &plan.analysis.api.modules[id.0];
    let simple = module.operations.iter().position(|operation| {
        let required = operation
            .filters
            .iter()
            .flat_map(|filter| &filter.parameters)
            .map(|(_, parameter)| parameter)
            .chain(&operation.headers)
            .any(|parameter| parameter.required);
        operation.arguments.is_empty()
            && operation.body.is_none()
            && !required
            && !operation.deprecated
    });
    let Some(index) = simple else { return Vec::new() };
    let name = &plan.names.operations[id.0][index].name;
    let path = &plan.modules[id.0].rust_path;
    let text = format!(
        "
```no_run
use bigcommerce::{{Client, {path}::{name}}};

# async fn example() -> Result<(), bigcommerce::Error> {{
let client = Client::from_env()?;
let answer = {name}::new().send(&client).await?;
println!(\"{{answer:?}}\");
# Ok(())
# }}
```"
    );
    text.lines().map(str::to_owned).collect()
}
