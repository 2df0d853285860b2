//! Brings what a document refers to in other files into the document: takes a path and the files of a tree, gives the
//! document with every such reference leading inside itself. Called by `sync`, and for examples of upstream's documents.
//!
//! Nothing is fetched: an address of upstream's repository means the file of the tree. What is brought in stands under the
//! components, by where it is used and under the name that it has; what OpenAPI has no components of replaces its reference.

mod address;
mod dangling;
pub(crate) mod part;

use std::collections::{BTreeSet, HashMap, HashSet, VecDeque};
use std::sync::Arc;

use serde_json::{Map, Value};

use crate::diagnostic::{Diagnostic, Diagnostics, Place, escape};
use crate::reduce::Role;
use crate::words;

pub use dangling::dangling;

use address::Address;
use part::Part;

/// A parsed file of the tree.
#[derive(Clone, Debug)]
pub struct File {
    /// Its path as the user knows it, as in [`Place::file`].
    pub shown: Arc<str>,
    /// What is in it.
    pub tree: Arc<Value>,
}

/// Gives the file at a path of the tree, with `/` between directories; `None` where there is none.
pub type Open<'o> = dyn FnMut(&str) -> Result<Option<File>, Diagnostics> + 'o;

/// A document that refers to nothing outside.
#[derive(Clone, Debug, PartialEq)]
pub struct Bundle {
    /// The document.
    pub document: Value,
    /// The other files of the tree that parts of it come from.
    pub parts: BTreeSet<String>,
    /// The references that were known to lead nowhere, and do.
    pub dangling: BTreeSet<Reference>,
}

/// Bundles the document at `path`. References inside it stay as they are, also those that lead nowhere.
///
/// ```
/// use std::sync::Arc;
/// use bigcommerce_codegen::bundle::{File, bundle};
/// use serde_json::{Value, json};
///
/// let mugs = json!({"paths": {"/mugs": {"get": {"responses": {"200": {"content": {"application/json": {
///     "schema": {"$ref": "models/mug.yml"}
/// }}}}}}}});
/// let mug = json!({"title": "Mug", "type": "object"});
/// let mut open = |path: &str| {
///     let tree: Option<&Value> = match path {
///         "mugs.yml" => Some(&mugs),
///         "models/mug.yml" => Some(&mug),
///         _ => None,
///     };
///     Ok(tree.map(|tree| File { shown: path.into(), tree: Arc::new(tree.clone()) }))
/// };
/// let bundled = bundle("mugs.yml", &mut open)?;
/// assert_eq!(bundled.document["components"]["schemas"]["Mug"], mug);
/// # Ok::<(), bigcommerce_codegen::diagnostic::Diagnostics>(())
/// ```
///
/// # Errors
/// Files that are not in the tree or cannot be read, pointers that their files do not have, references out of the tree
/// and ones that lead back to themselves: all of them.
pub fn bundle(path: &str, open: &mut Open<'_>) -> Result<Bundle, Diagnostics> {
    bundle_but(path, open, &BTreeSet::new())
}

/// A reference as it is written, and the file that it stands in.
pub type Reference = (String, String);

/// As [`bundle`], but for references that are known to lead nowhere: what they stand for becomes an empty object.
///
/// # Errors
/// As [`bundle`] for all other references.
pub fn bundle_but(
    path: &str,
    open: &mut Open<'_>,
    dangling: &BTreeSet<Reference>,
) -> Result<Bundle, Diagnostics> {
    let mut bundler = Bundler {
        path,
        open,
        dangling,
        passed: BTreeSet::new(),
        files: HashMap::new(),
        unreadable: HashSet::new(),
        names: HashMap::new(),
        taken: HashSet::new(),
        pending: VecDeque::new(),
        inlined: Vec::new(),
        parts: BTreeSet::new(),
        faults: Diagnostics::new(),
    };
    let root = Address { file: path.to_owned(), pointer: String::new() };
    let document = match bundler.file(path) {
        Some(file) => bundler.document(&root, &file),
        None if bundler.faults.is_empty() => {
            let place = Place::file(path);
            return Err(Diagnostic::error("missing-file", place, "no such file", "one").into());
        }
        None => Value::Null,
    };
    match bundler.faults.has_errors() {
        true => Err(bundler.faults),
        false => Ok(Bundle { document, parts: bundler.parts, dangling: bundler.passed }),
    }
}

/// A component that is to be brought in.
struct Pending {
    section: &'static str,
    name: String,
    from: Address,
    part: Part,
}

struct Bundler<'b, 'o> {
    /// Of the document.
    path: &'b str,
    open: &'b mut Open<'o>,
    dangling: &'b BTreeSet<Reference>,
    /// Those that were met.
    passed: BTreeSet<Reference>,
    files: HashMap<String, Option<File>>,
    /// Files that are there and cannot be read, which is told once.
    unreadable: HashSet<String>,
    /// Of what is brought in, by section and address.
    names: HashMap<(&'static str, Address), String>,
    /// The names of components, by section.
    taken: HashSet<(String, String)>,
    pending: VecDeque<Pending>,
    /// What the value that is being read was put in the place of.
    inlined: Vec<Address>,
    parts: BTreeSet<String>,
    faults: Diagnostics,
}

impl Bundler<'_, '_> {
    fn document(&mut self, root: &Address, file: &File) -> Value {
        for (section, components) in objects(file.tree.get("components")) {
            let names = objects(Some(components)).map(|(name, _)| name.clone());
            self.taken.extend(names.map(|name| (section.clone(), name)));
        }
        let mut document = self.value(root, &file.tree, Part::Of(Role::Document));
        while let Some(Pending { section, name, from, part }) = self.pending.pop_front() {
            let Some((value, from)) = self.target(&from) else { continue };
            let value = self.value(&from, &value, part);
            put(&mut document, section, &name, value);
        }
        document
    }

    /// The value at `at` with its references led inside.
    fn value(&mut self, at: &Address, value: &Value, part: Part) -> Value {
        match value {
            Value::Object(object) => match object.get("$ref") {
                Some(Value::String(reference)) if part.may_refer() => {
                    self.reference(at, object, reference, part)
                }
                _ => {
                    let entries = object.iter().map(|(key, value)| {
                        (key.clone(), self.value(&at.child(key), value, part.child(key)))
                    });
                    Value::Object(entries.collect())
                }
            },
            Value::Array(items) => {
                let items = items.iter().enumerate().map(|(index, item)| {
                    let index = index.to_string();
                    self.value(&at.child(&index), item, part.child(&index))
                });
                Value::Array(items.collect())
            }
            Value::String(schema) if matches!(part, Part::Mapped) => {
                Value::String(self.mapped(at, schema))
            }
            other => other.clone(),
        }
    }

    fn reference(
        &mut self,
        at: &Address,
        object: &Map<String, Value>,
        reference: &str,
        part: Part,
    ) -> Value {
        let led = match self.address(&at.child("$ref"), reference) {
            Some(address) if address.file == self.path => format!("#{}", address.pointer),
            Some(address) => match part.section() {
                Some(section) => self.component(section, address, part),
                None => return self.inline(at, &address, part),
            },
            None if self.is_dangling(at, reference) => return Value::Object(Map::new()),
            None => return Value::Object(object.clone()),
        };
        let mut object = object.clone();
        object.insert("$ref".to_owned(), Value::String(led));
        Value::Object(object)
    }

    /// A schema that a discriminator names: by a reference or, alone, by the name of a component of its file.
    fn mapped(&mut self, at: &Address, schema: &str) -> String {
        let is_name = !schema.contains(['/', '#', '.']);
        let reference =
            if is_name { format!("#/components/schemas/{schema}") } else { schema.to_owned() };
        match self.address(at, &reference) {
            Some(address) if address.file == self.path => format!("#{}", address.pointer),
            Some(address) => self.component("schemas", address, Part::Of(Role::Schema)),
            None => schema.to_owned(),
        }
    }

    /// Where a reference at `at` leads out of the document; a fault where that is no value of the tree.
    fn address(&mut self, at: &Address, reference: &str) -> Option<Address> {
        let fault = |bundler: &mut Self, code, found: String, expected: &str| {
            let place = Place::new(bundler.shown(&at.file), at.pointer.clone());
            bundler.faults.push(Diagnostic::error(code, place, found, expected));
        };
        // References inside the document are for `resolve` to check: an overlay may bring what they name.
        if at.file == self.path && reference.starts_with('#') {
            return None;
        }
        if let Some(known) = self.dangling.get(&(at.file.clone(), reference.to_owned()))
            && !self.leads(&at.file, reference)
        {
            self.passed.insert(known.clone());
            return None;
        }
        let Some(address) = Address::of(&at.file, reference) else {
            let found = format!("a reference to `{reference}`, which is outside of the tree");
            let expected = "a relative path, or an address of the repository bigcommerce/docs";
            fault(self, "foreign-reference", found, expected);
            return None;
        };
        let Some(file) = self.file(&address.file) else {
            if !self.unreadable.contains(&address.file) {
                let found = format!("a reference to `{reference}`; there is no `{}`", address.file);
                fault(self, "missing-file", found, "a file of the tree");
            }
            return None;
        };
        let Some((_, pointer)) = address.find(&file.tree) else {
            let found = format!("a reference to `{reference}`");
            let expected = format!("the JSON pointer of something in `{}`", address.file);
            fault(self, "dangling-reference", found, &expected);
            return None;
        };
        Some(Address { pointer, ..address })
    }

    /// Whether a reference into another file leads to a value.
    fn leads(&mut self, file: &str, reference: &str) -> bool {
        let Some(address) = Address::of(file, reference) else { return false };
        let file = match self.files.get(&address.file) {
            Some(file) => file.clone(),
            None => (self.open)(&address.file).unwrap_or_default(),
        };
        file.is_some_and(|file| address.find(&file.tree).is_some())
    }

    /// Whether a reference was passed over, since it is known to lead nowhere.
    fn is_dangling(&self, at: &Address, reference: &str) -> bool {
        self.passed.contains(&(at.file.clone(), reference.to_owned()))
    }

    /// The reference to what is, or will be, the component with the value at `address`.
    fn component(&mut self, section: &'static str, address: Address, part: Part) -> String {
        let key = (section, address);
        let name = match self.names.get(&key) {
            Some(name) => name.clone(),
            None => {
                let (_, from) = key.clone();
                let name = self.name(section, &from);
                self.names.insert(key, name.clone());
                self.pending.push_back(Pending { section, name: name.clone(), from, part });
                name
            }
        };
        format!("#/components/{section}/{}", escape(&name))
    }

    /// A name that no component has: of the component that it is in its file, else its title, else its file's; in a
    /// clash with the file's name behind it, then with a number.
    fn name(&mut self, section: &str, address: &Address) -> String {
        let stem = address.file.rsplit('/').next().unwrap_or(&address.file);
        let stem = stem.split('.').next().unwrap_or(stem);
        let title = self.target(address).and_then(|(value, _)| {
            value.get("title").and_then(Value::as_str).map(str::trim).map(str::to_owned)
        });
        let title = title.filter(|title| !title.is_empty());
        let own = component_name(&address.pointer).or(title).unwrap_or_else(|| stem.to_owned());
        let own = if is_key(&own) { own } else { words::camel(&own) };
        let long = format!("{own}-{stem}");
        let candidates = [own, long.clone()].into_iter();
        let mut candidates = candidates.chain((2..).map(|number| format!("{long}-{number}")));
        let is_free = |name: &String| self.taken.insert((section.to_owned(), name.clone()));
        candidates.find(is_free).unwrap_or(long)
    }

    /// The value at `address`, in the place of a reference to it.
    fn inline(&mut self, at: &Address, address: &Address, part: Part) -> Value {
        if self.inlined.contains(address) {
            let place = Place::new(self.shown(&at.file), at.child("$ref").pointer);
            let found = format!("`{}`, which leads back to itself", address.file);
            let expected = "a chain of references that ends at a value";
            self.faults.push(Diagnostic::error("cyclic-reference", place, found, expected));
            return Value::Null;
        }
        let Some((value, from)) = self.target(address) else { return Value::Null };
        self.inlined.push(address.clone());
        let value = self.value(&from, &value, part);
        self.inlined.pop();
        value
    }

    /// The value at an address that is known to have one.
    fn target(&mut self, address: &Address) -> Option<(Value, Address)> {
        let file = self.file(&address.file)?;
        let (value, pointer) = address.find(&file.tree)?;
        Some((value.clone(), Address { file: address.file.clone(), pointer }))
    }

    fn file(&mut self, path: &str) -> Option<File> {
        if let Some(file) = self.files.get(path) {
            return file.clone();
        }
        let file = (self.open)(path).unwrap_or_else(|faults| {
            self.unreadable.insert(path.to_owned());
            self.faults.extend(faults);
            None
        });
        if file.is_some() && path != self.path {
            self.parts.insert(path.to_owned());
        }
        self.files.insert(path.to_owned(), file.clone());
        file
    }

    fn shown(&self, path: &str) -> Arc<str> {
        let file = self.files.get(path).and_then(Option::as_ref);
        file.map_or_else(|| path.into(), |file| Arc::clone(&file.shown))
    }
}

impl Address {
    fn child(&self, key: &str) -> Self {
        Self { file: self.file.clone(), pointer: format!("{}/{}", self.pointer, escape(key)) }
    }
}

fn objects(value: Option<&Value>) -> impl Iterator<Item = (&String, &Value)> {
    value.and_then(Value::as_object).into_iter().flatten()
}

/// Adds a component to a document.
fn put(document: &mut Value, section: &str, name: &str, value: Value) {
    let components = slot(document, "components");
    *slot(slot(components, section), name) = value;
}

/// The value of a key, null where there is none yet; what is no object becomes one.
fn slot<'v>(value: &'v mut Value, key: &str) -> &'v mut Value {
    if !value.is_object() {
        *value = Value::Object(Map::new());
    }
    &mut value[key]
}

/// The name of a component as a whole.
fn component_name(pointer: &str) -> Option<String> {
    let segments: Vec<&str> = pointer.split('/').skip(1).collect();
    match segments.as_slice() {
        ["components", _, name] | ["definitions" | "$defs", name] => {
            Some(name.replace("~1", "/").replace("~0", "~"))
        }
        _ => None,
    }
}

/// Whether OpenAPI takes a name for a component's.
fn is_key(name: &str) -> bool {
    name.chars().all(|c| c.is_ascii_alphanumeric() || "._-".contains(c))
}
