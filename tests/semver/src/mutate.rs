//! Small changes of OpenAPI documents at random: of properties, types, parameters, alternatives and operations. Takes the documents of
//! the generator's rules, which have everything that can be generated, and gives them with some of these changes.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result, anyhow};
use bigcommerce_codegen::drift::read;
use bigcommerce_codegen::generate;
use bigcommerce_codegen::load::{SpecFiles, Specs, load};
use bigcommerce_codegen::lock::{Lock, Locked, sha256};
use fastrand::Rng;
use serde_json::{Map, Value, json};

use crate::trees::files_below;

/// A change of the value at a pointer.
type Change = fn(&mut Value, &mut Rng) -> Option<()>;

/// The rules of the generator, with their documents as trees.
pub(crate) struct Rules {
    files: SpecFiles,
    documents: BTreeMap<String, Value>,
}

impl Rules {
    pub(crate) fn new() -> Result<Self> {
        let workspace =
            Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap_or(Path::new("."));
        let root = workspace.join("codegen/tests/rules");
        let manifest = std::fs::read(root.join("manifest.toml"))
            .context("codegen/tests/rules/manifest.toml")?;
        let openapi = files_below(&root.join("openapi"))?;
        let trees =
            openapi.iter().map(|(path, bytes)| Ok((path.clone(), serde_yaml::from_slice(bytes)?)));
        let documents = trees.collect::<Result<_>>()?;
        let overlays = files_below(&root.join("overlays"))?;
        Ok(Self {
            files: SpecFiles { manifest: Some(manifest), overlays, ..SpecFiles::default() },
            documents,
        })
    }

    pub(crate) fn specs(&self) -> Result<Specs> {
        self.with(&self.documents)
    }

    /// The rules with some changes; those after which nothing can be generated are taken back.
    pub(crate) fn changed(&self, seed: u64, count: usize) -> Result<Specs> {
        let mut random = Rng::with_seed(seed);
        let mut documents = self.documents.clone();
        let paths: Vec<&String> = self.documents.keys().collect();
        let mut specs = self.specs()?;
        let mut done = 0;
        while done < count {
            let path = paths[random.usize(..paths.len())];
            let Some(document) = documents.get(path) else { continue };
            let mut changed = document.clone();
            if change(&mut changed, &mut random).is_none() {
                continue;
            }
            let mut tried = documents.clone();
            tried.insert(path.clone(), changed);
            if let Ok(fitting) = self.with(&tried) {
                (documents, specs) = (tried, fitting);
                done += 1;
            }
        }
        Ok(specs)
    }

    fn with(&self, documents: &BTreeMap<String, Value>) -> Result<Specs> {
        let bytes = documents
            .iter()
            .map(|(path, tree)| Ok((path.clone(), serde_yaml::to_string(tree)?.into_bytes())));
        let openapi: BTreeMap<String, Vec<u8>> = bytes.collect::<Result<_>>()?;
        let locked = |bytes: &Vec<u8>| Locked { source: String::new(), reduction: sha256(bytes) };
        let files = openapi.iter().map(|(path, bytes)| (path.clone(), locked(bytes))).collect();
        let lock = Lock { commit: "rules".to_owned(), files, ..Lock::default() };
        let files =
            SpecFiles { lock: Some(lock.to_toml().into_bytes()), openapi, ..self.files.clone() };
        let specs = load(&files).map_err(|fault| anyhow!("{fault}"))?;
        generate(&specs, &mut |_, _| {}).map_err(|faults| anyhow!("{faults}"))?;
        read(&specs).map_err(|faults| anyhow!("{faults}"))?;
        Ok(specs)
    }
}

/// Changes one place of a document.
fn change(document: &mut Value, random: &mut Rng) -> Option<()> {
    let mut found = Vec::new();
    collect(document, String::new(), &mut found);
    if found.is_empty() {
        return None;
    }
    let (pointer, changes) = found.swap_remove(random.usize(..found.len()));
    let change = changes[random.usize(..changes.len())];
    change(document.pointer_mut(&pointer)?, random)
}

/// The places that can be changed, and how.
fn collect(tree: &Value, pointer: String, found: &mut Vec<(String, &'static [Change])>) {
    match tree {
        Value::Object(object) => {
            if object.get("properties").is_some_and(Value::is_object) {
                found.push((pointer.clone(), PROPERTIES));
            }
            if object.get("type").is_some_and(|ty| ty != "object" && ty.is_string()) {
                found.push((pointer.clone(), VALUES));
            }
            if object.contains_key("operationId") {
                found.push((pointer.clone(), OPERATIONS));
            }
            if object.contains_key("in") {
                found.push((pointer.clone(), PARAMETERS));
            }
            for (key, inner) in object.iter().filter(|(key, _)| *key != "info" && *key != "servers")
            {
                let escaped = key.replace('~', "~0").replace('/', "~1");
                collect(inner, format!("{pointer}/{escaped}"), found);
            }
        }
        Value::Array(list) => {
            if ["/oneOf", "/anyOf", "/enum", "/parameters"].iter().any(|end| pointer.ends_with(end))
            {
                found.push((pointer.clone(), LISTS));
            }
            for (index, inner) in list.iter().enumerate() {
                collect(inner, format!("{pointer}/{index}"), found);
            }
        }
        _ => {}
    }
}

const PROPERTIES: &[Change] = &[
    |schema, random| {
        let properties = schema["properties"].as_object_mut()?;
        let name = random.choice(properties.keys())?.clone();
        properties.shift_remove(&name);
        schema["required"]
            .as_array_mut()
            .map(|list| list.retain(|other| *other != name))
            .or(Some(()))
    },
    |schema, random| {
        let name = random.choice(schema["properties"].as_object()?.keys())?.clone();
        let object = schema.as_object_mut()?;
        let required = object.entry("required").or_insert_with(|| json!([])).as_array_mut()?;
        match required.iter().position(|other| *other == name) {
            Some(index) => drop(required.remove(index)),
            None => required.push(name.into()),
        }
        let is_empty = required.is_empty();
        is_empty.then(|| object.shift_remove("required"));
        Some(())
    },
    |schema, random| {
        let kinds = [
            json!({"type": "string"}),
            json!({"type": "object", "properties": {"inner": {"type": "integer"}}}),
        ];
        let kind = random.choice(kinds)?;
        schema["properties"].as_object_mut()?.insert("added".to_owned(), kind);
        Some(())
    },
    |schema, _| {
        let properties = schema["properties"].as_object_mut()?;
        let turned: Map<String, Value> =
            properties.iter().rev().map(|(key, value)| (key.clone(), value.clone())).collect();
        *properties = turned;
        Some(())
    },
];

const VALUES: &[Change] = &[
    |schema, random| {
        let kind = random.choice(["string", "integer", "number", "boolean"])?;
        *schema = json!({"type": kind});
        Some(())
    },
    |schema, _| {
        *schema = json!({"type": "array", "items": schema.take()});
        Some(())
    },
    |schema, _| {
        let nullable = schema["nullable"] != true;
        schema.as_object_mut()?.insert("nullable".to_owned(), nullable.into());
        Some(())
    },
    |schema, random| {
        let key = random.choice(["readOnly", "writeOnly", "deprecated"])?;
        schema.as_object_mut()?.insert(key.to_owned(), true.into());
        Some(())
    },
    |schema, random| {
        let format = random.choice(["date-time", "date", "uuid", "decimal", "binary", "double"])?;
        schema.as_object_mut()?.insert("format".to_owned(), format.into());
        Some(())
    },
    |schema, _| {
        *schema = json!({"type": "string", "enum": ["first", "second"]});
        Some(())
    },
];

const OPERATIONS: &[Change] = &[
    |operation, random| {
        let key = random.choice(["deprecated", "x-internal", "x-undocumented"])?;
        let turned = operation[key] != true;
        operation.as_object_mut()?.insert(key.to_owned(), turned.into());
        Some(())
    },
    |operation, _| {
        let name = format!("other{}", operation["operationId"].as_str()?);
        operation.as_object_mut()?.insert("operationId".to_owned(), name.into());
        Some(())
    },
    |operation, _| operation.as_object_mut()?.shift_remove("requestBody").map(drop),
    |operation, random| {
        let responses = operation["responses"].as_object_mut()?;
        let (status, answer) =
            responses.iter().next().map(|(status, answer)| (status.clone(), answer.clone()))?;
        random.bool().then(|| responses.shift_remove(&status));
        let other = if status == "200" { "201" } else { "200" };
        responses.insert(other.to_owned(), answer);
        Some(())
    },
    |operation, _| {
        let added = json!({"name": "extra", "in": "query", "schema": {"type": "string"}});
        operation
            .as_object_mut()?
            .entry("parameters")
            .or_insert_with(|| json!([]))
            .as_array_mut()?
            .insert(0, added);
        Some(())
    },
];

const PARAMETERS: &[Change] = &[
    |parameter, _| {
        let required = parameter["in"] != "path" && parameter["required"] != true;
        (parameter["in"] != "path")
            .then(|| parameter.as_object_mut()?.insert("required".to_owned(), required.into()))?;
        Some(())
    },
    |parameter, random| {
        let kind = random.choice([
            json!({"type": "integer"}),
            json!({"type": "string"}),
            json!({"type": "array", "items": {"type": "string"}}),
        ])?;
        (parameter["in"] != "path")
            .then(|| parameter.as_object_mut()?.insert("schema".to_owned(), kind))?;
        Some(())
    },
    |parameter, _| {
        let name = format!("{}:in", parameter["name"].as_str()?);
        (parameter["in"] != "path")
            .then(|| parameter.as_object_mut()?.insert("name".to_owned(), name.into()))?;
        Some(())
    },
];

const LISTS: &[Change] = &[
    |list, random| {
        let list = list.as_array_mut()?;
        (list.len() > 1).then(|| list.remove(random.usize(..list.len())))?;
        Some(())
    },
    |list, _| {
        list.as_array_mut()?.reverse();
        Some(())
    },
    |list, _| {
        let list = list.as_array_mut()?;
        let added = match list.first()? {
            Value::String(_) => json!("an added text"),
            Value::Object(first) if !first.contains_key("in") => json!({"type": "boolean"}),
            _ => return None,
        };
        list.push(added);
        Some(())
    },
];
