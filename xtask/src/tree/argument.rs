//! What a TREE argument says: a directory, or the URL of a repository and a revision. Asks the disk whether a directory is
//! there, and nothing else.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

/// Where BigCommerce publishes the API files, and the branch that its reference is made of.
const PUBLISHED: &str = "https://github.com/bigcommerce/docs.git";
const PUBLISHED_BRANCH: &str = "main";

/// A revision where none is given: what a clone would check out.
const HEAD: &str = "HEAD";

const SCHEMES: [&str; 5] = ["https", "http", "ssh", "git", "file"];

/// What the user wrote, not looked at yet. The default is the published repository.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct TreeArgument {
    tree: OsString,
    revision: Option<String>,
}

impl From<OsString> for TreeArgument {
    fn from(tree: OsString) -> Self {
        Self { tree, revision: None }
    }
}

impl Default for TreeArgument {
    fn default() -> Self {
        Self { tree: PUBLISHED.into(), revision: Some(PUBLISHED_BRANCH.to_owned()) }
    }
}

impl TreeArgument {
    /// The tree that two flags name together: `from` or the published repository, at `revision` where it is given.
    pub(crate) fn of_flags(from: Option<&Self>, revision: Option<&str>) -> Self {
        let mut argument = from.cloned().unwrap_or_default();
        if let Some(revision) = revision {
            argument.revision = Some(revision.to_owned());
        }
        argument
    }

    /// The directory, if it is one of specs: with a manifest.
    pub(crate) fn specs(&self) -> Option<&Path> {
        let path = Path::new(&self.tree);
        (self.revision.is_none() && path.join("manifest.toml").is_file()).then_some(path)
    }

    /// Which tree it is.
    ///
    /// # Errors
    /// What is neither a directory nor a URL, and revisions that git would not take.
    pub(super) fn tree(&self) -> Result<Tree> {
        let path = Path::new(&self.tree);
        if path.is_dir() {
            return match &self.revision {
                None => Ok(Tree::Directory(path.to_owned())),
                Some(revision) => repository(local(path)?, revision),
            };
        }
        let Some(text) = self.tree.to_str() else { bail!(self.neither()) };
        let (url, revision) = match (split(text), &self.revision) {
            ((url, None), given) => (url, given.as_deref().unwrap_or(HEAD)),
            ((url, Some(revision)), None) => (url, revision),
            ((_, Some(one)), Some(other)) => {
                bail!("{text} names the revision {one}, and another flag {other}: give one of them")
            }
        };
        match Path::new(url).is_dir() {
            true => repository(local(Path::new(url))?, revision),
            false if is_remote(url) => repository(remote(url)?, revision),
            false => bail!(self.neither()),
        }
    }

    fn neither(&self) -> String {
        let tree = self.tree.display();
        format!(
            "{tree} is no directory, nor the URL of a git repository with a revision, such as {PUBLISHED}@{PUBLISHED_BRANCH}"
        )
    }
}

/// Where upstream's files are.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Tree {
    /// They lie there.
    Directory(PathBuf),
    /// They are in a commit.
    Repository { url: Url, revision: String },
}

/// Where a repository is.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Url {
    /// As git takes it, from whatever directory.
    pub(super) address: OsString,
    /// As the user wrote it.
    pub(super) shown: String,
}

fn repository(url: Url, revision: &str) -> Result<Tree> {
    // A subset of what `git check-ref-format` allows, so that nothing is an option or a pattern; `main~1` is no name.
    let is_name = |c: char| !c.is_whitespace() && !c.is_control() && !"~^:?*[\\".contains(c);
    let is_revision = !revision.is_empty()
        && !revision.starts_with('-')
        && !revision.contains("..")
        && revision.chars().all(is_name);
    if !is_revision {
        bail!(
            "`{revision}` is no revision for {}: give a branch, a tag, or the whole id of a commit",
            url.shown
        );
    }
    Ok(Tree::Repository { url, revision: revision.to_owned() })
}

fn local(path: &Path) -> Result<Url> {
    let address =
        fs::canonicalize(path).with_context(|| format!("cannot read {}", path.display()))?;
    Ok(Url { address: address.into_os_string(), shown: path.display().to_string() })
}

fn remote(url: &str) -> Result<Url> {
    let login = authority(url).rsplit_once('@').map(|(login, _)| login).unwrap_or_default();
    if login.contains(':') || (!login.is_empty() && url.starts_with("http")) {
        bail!(
            "a URL with a login or a token would be shown and stored: leave it to git's credential helper (git help credentials)"
        );
    }
    Ok(Url { address: url.into(), shown: url.to_owned() })
}

/// Whether it is a URL of a known scheme, or `host:path` as ssh has it.
fn is_remote(url: &str) -> bool {
    match url.split_once("://") {
        Some((scheme, rest)) => SCHEMES.contains(&scheme) && !rest.is_empty(),
        None => {
            // A single letter is a drive of Windows, and `name::` a program that git would run.
            let host = authority(url);
            let path = url[host.len()..].strip_prefix(':').unwrap_or_default();
            let is_host = host.len() > 1 && !host.starts_with('-');
            is_host && !path.is_empty() && !path.starts_with(':')
        }
    }
}

/// The part with the host, and before it the user.
fn authority(url: &str) -> &str {
    let (rest, ends) = match url.split_once("://") {
        Some((_, rest)) => (rest, &['/'] as &[char]),
        None => (url, &['/', ':'] as &[char]),
    };
    rest.split(ends).next().unwrap_or_default()
}

/// The URL and the revision behind it.
fn split(text: &str) -> (&str, Option<&str>) {
    let scheme = text.find("://").map_or(0, |at| at + "://".len());
    let is_path = scheme == 0 && !is_remote(text);
    let path = if is_path { 0 } else { scheme + authority(text).len() };
    match text[path..].rsplit_once('@') {
        Some((url, revision)) => (&text[..path + url.len()], Some(revision)),
        None => (text, None),
    }
}

/// As the tests of other modules of `tree` write one.
#[cfg(test)]
pub(super) fn url(text: &str) -> Url {
    Url { address: text.into(), shown: text.to_owned() }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;

    fn tree(text: &str) -> Result<Tree> {
        TreeArgument::from(OsString::from(text)).tree()
    }

    fn said(tree: Result<Tree>) -> String {
        match tree {
            Ok(Tree::Directory(path)) => format!("directory {}", path.display()),
            Ok(Tree::Repository { url, revision }) => format!("{} at {revision}", url.shown),
            Err(error) => error.to_string(),
        }
    }

    #[test]
    fn a_revision_stands_behind_the_last_at_sign_after_the_host() {
        let cases = [
            ("https://example.com/docs.git@main", "https://example.com/docs.git at main"),
            ("https://example.com/docs.git@a/b", "https://example.com/docs.git at a/b"),
            ("https://example.com/docs.git", "https://example.com/docs.git at HEAD"),
            ("https://example.com:8443/docs@v1", "https://example.com:8443/docs at v1"),
            ("ssh://git@example.com/docs", "ssh://git@example.com/docs at HEAD"),
            ("ssh://git@example.com/docs@v1", "ssh://git@example.com/docs at v1"),
            ("git@example.com:docs.git", "git@example.com:docs.git at HEAD"),
            ("git@example.com:docs.git@v1", "git@example.com:docs.git at v1"),
            ("file:///a@b/docs@v1", "file:///a@b/docs at v1"),
            ("file:///a b/docs@v1", "file:///a b/docs at v1"),
        ];
        for (text, expected) in cases {
            assert_eq!(said(tree(text)), expected, "{text}");
        }
    }

    #[test]
    fn a_directory_is_read_as_it_lies_and_with_a_revision_as_a_repository() {
        let directory = tempfile::Builder::new().prefix("with space@").tempdir().unwrap();
        let path = directory.path().display();
        assert_eq!(said(tree(&path.to_string())), format!("directory {path}"));
        assert_eq!(said(tree(&format!("{path}@v1"))), format!("{path} at v1"));
    }

    #[test]
    fn a_revision_of_its_own_flag_is_for_any_tree() {
        let said = |from: Option<&str>| {
            let from = from.map(|text| TreeArgument::from(OsString::from(text)));
            said(TreeArgument::of_flags(from.as_ref(), Some("v1")).tree())
        };
        assert_eq!(said(None), format!("{PUBLISHED} at v1"));
        assert_eq!(said(Some("https://example.com/a")), "https://example.com/a at v1");
        assert!(said(Some("https://example.com/a@v2")).contains("give one of them"));
    }

    #[test]
    fn the_default_is_what_is_published() {
        assert_eq!(said(TreeArgument::default().tree()), format!("{PUBLISHED} at main"));
    }

    #[test]
    fn what_is_no_tree_is_refused() {
        let trees = ["no/such/directory", "C:\\docs", "ext::sh -c true", "-x:y", "ftp://a/b", ""];
        for text in trees.iter().chain(&["no/such@main", "https://"]) {
            assert!(said(tree(text)).contains("is no directory, nor the URL"), "{text}");
        }
    }

    #[test]
    fn what_git_would_take_for_an_option_or_a_pattern_is_no_revision() {
        for revision in ["", "-x", "main~1", "a..b", "v*", "a b", "HEAD^"] {
            let said = said(tree(&format!("https://example.com/docs@{revision}")));
            assert!(said.contains("is no revision"), "{said}");
        }
    }

    #[test]
    fn credentials_do_not_stand_in_urls() {
        for url in ["https://t0ken@example.com/docs", "ssh://me:pass@example.com/docs@v1"] {
            let said = said(tree(url));
            assert!(said.contains("credential helper") && !said.contains("t0ken"), "{said}");
        }
    }
}
