//! Which references of a document, and of the files that it has parts of, lead nowhere: for proposals of what a manifest has to
//! know of them. Nothing is told of references that lead to no value inside their own file, which an overlay can mend.

use std::collections::{BTreeSet, HashMap, HashSet};

use serde_json::Value;

use super::address::Address;
use super::{File, Open, Reference};

/// The references into other files that have no target, or one in a file that cannot be read. A part that the document does not
/// use may have more of them than `bundle` meets.
pub fn dangling(path: &str, open: &mut Open<'_>) -> BTreeSet<Reference> {
    let mut files: HashMap<String, Option<File>> = HashMap::new();
    let mut seen = HashSet::new();
    let mut open_files = vec![path.to_owned()];
    let mut found = BTreeSet::new();
    let root = path;
    while let Some(path) = open_files.pop() {
        if !seen.insert(path.clone()) {
            continue;
        }
        let Some(file) = opened(&mut files, open, &path) else { continue };
        let mut references = Vec::new();
        collect(&file.tree, &mut references);
        for reference in references {
            let Some(target) = Address::of(&path, reference) else {
                found.insert((path.clone(), reference.to_owned()));
                continue;
            };
            // Inside the document an overlay may bring what is named.
            if target.file == root && path == root {
                continue;
            }
            let leads = opened(&mut files, open, &target.file)
                .is_some_and(|file| target.find(&file.tree).is_some());
            match leads {
                true => open_files.push(target.file),
                false => drop(found.insert((path.clone(), reference.to_owned()))),
            }
        }
    }
    found
}

fn opened(
    files: &mut HashMap<String, Option<File>>,
    open: &mut Open<'_>,
    path: &str,
) -> Option<File> {
    if let Some(known) = files.get(path) {
        return known.clone();
    }
    let file = open(path).unwrap_or_default();
    files.insert(path.to_owned(), file.clone());
    file
}

fn collect<'v>(value: &'v Value, out: &mut Vec<&'v str>) {
    match value {
        Value::Object(object) => {
            out.extend(object.get("$ref").and_then(Value::as_str));
            let mapping = object.get("discriminator").and_then(|tag| tag.get("mapping"));
            let mapped =
                mapping.and_then(Value::as_object).into_iter().flat_map(|map| map.values());
            out.extend(mapped.filter_map(Value::as_str).filter(|text| text.contains(['/', '#'])));
            object.values().for_each(|value| collect(value, out));
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, out)),
        _ => {}
    }
}
