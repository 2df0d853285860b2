//! Where a reference leads, as a path of upstream's tree and a JSON pointer: relative paths as URLs have them, and the
//! addresses under which upstream's repository publishes its files. Called by `bundle` for each reference.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;
use serde_json::Value;
use url::Url;

/// What stands for the tree's root while relative paths are joined.
const ROOT: &str = "https://tree.invalid/root/";

/// The repository that the tree is a checkout of.
const REPOSITORY: [&str; 2] = ["bigcommerce", "docs"];

/// A place in a file of the tree.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Address {
    pub file: String,
    /// As it is written behind `#`; escapes of URLs may stand in it.
    pub pointer: String,
}

impl Address {
    /// What `reference`, which stands in `file`, means; `None` where that is out of the tree.
    pub(super) fn of(file: &str, reference: &str) -> Option<Self> {
        let (path, pointer) = reference.split_once('#').unwrap_or((reference, ""));
        let file = match path {
            "" => file.to_owned(),
            _ if Url::parse(path).is_ok() => published(path)?,
            _ => relative(file, path)?,
        };
        Some(Self { file, pointer: pointer.to_owned() })
    }

    /// The value at the address in `tree`, its file, and the pointer of it without escapes of URLs.
    pub(super) fn find<'t>(&self, tree: &'t Value) -> Option<(&'t Value, String)> {
        let plain = percent_decode_str(&self.pointer).decode_utf8_lossy();
        let pointers = [Cow::Borrowed(self.pointer.as_str()), plain];
        pointers
            .into_iter()
            .find_map(|pointer| Some((tree.pointer(&pointer)?, pointer.into_owned())))
    }
}

fn relative(file: &str, path: &str) -> Option<String> {
    let url = Url::parse(ROOT).ok()?.join(file).ok()?.join(path).ok()?;
    Some(decoded(url.as_str().split('?').next()?.strip_prefix(ROOT)?))
}

/// The path of a file that the repository's host serves, as it is or on a page, from any branch, tag or commit.
fn published(url: &str) -> Option<String> {
    let url = Url::parse(url).ok()?;
    let segments: Vec<&str> = url.path_segments()?.collect();
    let rest = segments.strip_prefix(&REPOSITORY)?;
    let rest = match (url.host_str()?, rest) {
        ("raw.githubusercontent.com", rest) => rest,
        ("github.com", ["blob" | "raw", rest @ ..]) => rest,
        _ => return None,
    };
    let path = match rest {
        ["refs", _, _, path @ ..] | [_, path @ ..] => path,
        [] => return None,
    };
    (!path.is_empty()).then(|| decoded(&path.join("/")))
}

fn decoded(path: &str) -> String {
    percent_decode_str(path).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn leads(reference: &str) -> Option<(String, String)> {
        Address::of("specs/mugs/mug.yml", reference).map(|address| (address.file, address.pointer))
    }

    fn to(file: &str, pointer: &str) -> Option<(String, String)> {
        Some((file.to_owned(), pointer.to_owned()))
    }

    #[test]
    fn a_path_is_relative_to_the_file_that_names_it() {
        assert_eq!(leads("cup.yml"), to("specs/mugs/cup.yml", ""));
        assert_eq!(leads("../../models/./cup.yml#/a"), to("models/cup.yml", "/a"));
        assert_eq!(leads("../gift mugs/{id}.yml"), to("specs/gift mugs/{id}.yml", ""));
    }

    #[test]
    fn a_fragment_alone_is_in_the_same_file() {
        assert_eq!(leads("#/components"), to("specs/mugs/mug.yml", "/components"));
    }

    #[test]
    fn a_published_file_is_that_of_the_tree_whatever_its_commit() {
        for form in [
            "https://raw.githubusercontent.com/bigcommerce/docs/main/models/cup.yml#/a",
            "https://raw.githubusercontent.com/bigcommerce/docs/24f580c/models/cup.yml#/a",
            "https://raw.githubusercontent.com/bigcommerce/docs/refs/heads/main/models/cup.yml#/a",
            "https://github.com/bigcommerce/docs/blob/main/models/cup.yml#/a",
            "https://github.com/bigcommerce/docs/raw/refs/tags/1/models/cup.yml?raw=true#/a",
        ] {
            assert_eq!(leads(form), to("models/cup.yml", "/a"), "{form}");
        }
    }

    #[test]
    fn what_is_out_of_the_tree_has_no_address() {
        for form in [
            "../../../cup.yml",
            "/cup.yml",
            "https://example.com/bigcommerce/docs/main/cup.yml",
            "https://raw.githubusercontent.com/someone/docs/main/cup.yml",
            "https://github.com/bigcommerce/docs/tree/main/cup.yml",
            "https://raw.githubusercontent.com/bigcommerce/docs/main",
        ] {
            assert_eq!(leads(form), None, "{form}");
        }
    }

    #[test]
    fn a_pointer_may_be_escaped_as_urls_are() {
        let tree = serde_json::json!({"/mugs/{id}": 1});
        let address = Address { file: "a.yml".into(), pointer: "/~1mugs~1%7Bid%7D".into() };
        assert_eq!(address.find(&tree), Some((&serde_json::json!(1), "/~1mugs~1{id}".into())));
    }
}
