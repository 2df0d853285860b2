//! One commit of a repository: which one a revision is, fetching it into a bare repository of its own, and reading from
//! there. Of the commit only the files that upstream is made of are fetched, where the server lets one choose.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::{OsStr, OsString};
use std::path::Path;

use anyhow::{Context, Result, bail};

use super::argument::Url;
use super::git::Git;
use crate::specs;

/// Holds the commit, so that no clean-up of git's takes it for garbage.
const KEPT: &str = "refs/upstream";

/// The commit that a revision is by itself: a whole id.
pub(super) fn as_commit(revision: &str) -> Option<String> {
    let is_id = revision.len() == 40 && revision.bytes().all(|byte| byte.is_ascii_hexdigit());
    is_id.then(|| revision.to_ascii_lowercase())
}

/// The commit that a branch or a tag is now, as the server says.
pub(super) fn commit_of(git: &Git, url: &Url, revision: &str) -> Result<String> {
    let names = names(revision);
    let mut arguments: Vec<OsString> = vec!["ls-remote".into(), "--".into(), url.address.clone()];
    arguments.extend(names.iter().map(OsString::from));
    let answer = git.run(&arguments, Vec::new()).with_context(|| url.shown.clone())?;
    let answer = String::from_utf8_lossy(&answer);
    // Patterns match the ends of names; only whole names count.
    let refs: BTreeMap<&str, &str> = answer
        .lines()
        .filter_map(|line| line.split_once('\t').map(|(id, name)| (name, id)))
        .collect();
    match names.iter().find_map(|name| refs.get(name.as_str())) {
        Some(id) => Ok((*id).to_owned()),
        None => bail!(
            "{} has no branch and no tag `{revision}`; a commit has to be given by its whole id of 40 digits",
            url.shown
        ),
    }
}

/// What a revision may be called, in git's order; a tag by the commit that it is of.
fn names(revision: &str) -> [String; 5] {
    [
        revision.to_owned(),
        format!("refs/{revision}"),
        format!("refs/tags/{revision}^{{}}"),
        format!("refs/tags/{revision}"),
        format!("refs/heads/{revision}"),
    ]
}

/// Makes a bare repository in `directory` that holds the commit and the files that are read of it.
pub(super) fn fetch(git: &Git, directory: &Path, url: &Url, commit: &str) -> Result<()> {
    let repository = Repository { git, directory };
    git.run(
        &[OsStr::new("init"), "--quiet".as_ref(), "--bare".as_ref(), directory.as_ref()],
        Vec::new(),
    )?;
    repository.run(&[OsStr::new("config"), "remote.origin.url".as_ref(), &url.address], b"")?;
    let wanted = format!("{commit}:{KEPT}");
    repository
        .run(&[FETCH, &["--depth=1", "--filter=blob:none", "origin", &wanted]].concat(), b"")
        .with_context(|| format!("commit {commit} of {}", url.shown))?;
    let kind = repository.run(&["cat-file", "-t", commit], b"")?;
    if kind.trim_ascii() != b"commit" {
        bail!("{commit} of {} is no commit", url.shown);
    }
    let missing = repository.missing(commit)?;
    if !missing.is_empty() {
        repository
            .run(&[FETCH, &["--filter=blob:none", "--stdin", "origin"]].concat(), &missing)
            .with_context(|| format!("files of commit {commit} of {}", url.shown))?;
    }
    Ok(())
}

/// As git itself fetches what a partial clone lacks: without telling the server what is there.
const FETCH: &[&str] = &[
    "-c",
    "fetch.negotiationAlgorithm=noop",
    "fetch",
    "--quiet",
    "--no-tags",
    "--no-write-fetch-head",
    "--recurse-submodules=no",
];

/// The commit that is checked out in a directory; `None` where git knows of none, or where the repository is that of a
/// directory above.
pub(super) fn checked_out(git: &Git, directory: &Path) -> Option<String> {
    let arguments = [
        "-C".as_ref(),
        directory.as_os_str(),
        "rev-parse".as_ref(),
        "--show-prefix".as_ref(),
        "HEAD".as_ref(),
    ];
    let answer = String::from_utf8(git.run(&arguments, Vec::new()).ok()?).ok()?;
    let (prefix, commit) = answer.split_once('\n')?;
    prefix.is_empty().then(|| commit.trim().to_owned())
}

/// A bare repository on the disk.
pub(super) struct Repository<'a> {
    pub(super) git: &'a Git,
    pub(super) directory: &'a Path,
}

impl Repository<'_> {
    fn run<A: AsRef<OsStr>>(&self, arguments: &[A], input: &[u8]) -> Result<Vec<u8>> {
        let mut all = vec![OsStr::new("--git-dir"), self.directory.as_os_str()];
        all.extend(arguments.iter().map(AsRef::as_ref));
        self.git.run(&all, input.to_vec())
    }

    /// The bytes of the files of a commit that are YAML or JSON by their names.
    ///
    /// # Errors
    /// When the repository lacks one of them, or cannot be read.
    pub(super) fn files(&self, commit: &str) -> Result<BTreeMap<String, Vec<u8>>> {
        let damaged = || format!("{} is damaged; delete it", self.directory.display());
        let paths = self.paths(commit).with_context(damaged)?;
        let ids = lines(paths.values());
        let answer = self.run(&["cat-file", "--batch"], &ids).with_context(damaged)?;
        let mut rest = answer.as_slice();
        paths
            .into_keys()
            .map(|path| Ok((path, take_object(&mut rest).with_context(damaged)?)))
            .collect()
    }

    /// The ids of those files by path. Symbolic links and submodules are no files; what is hidden is passed over, as in
    /// a directory.
    fn paths(&self, commit: &str) -> Result<BTreeMap<String, String>> {
        let listing = self.run(&["ls-tree", "-r", "-z", "--full-tree", commit], b"")?;
        let listing = String::from_utf8_lossy(&listing);
        let entries = listing.split('\0').filter_map(|entry| entry.split_once('\t'));
        let files = entries.filter_map(|(about, path)| {
            let mut about = about.split(' ');
            let is_file = about.next()?.starts_with("100");
            let id = about.nth(1)?;
            let is_hidden = path.split('/').any(|part| part.starts_with('.'));
            (is_file && !is_hidden && specs::is_spec(path))
                .then(|| (path.to_owned(), id.to_owned()))
        });
        Ok(files.collect())
    }

    /// The ids of files that were not fetched with the commit, a line for each.
    fn missing(&self, commit: &str) -> Result<Vec<u8>> {
        // Of all ways to ask, this one fetches nothing in any version of git.
        let objects = self.run(&["rev-list", "--objects", "--missing=print", commit], b"")?;
        let objects = String::from_utf8_lossy(&objects);
        let missing: BTreeSet<&str> =
            objects.lines().filter_map(|line| line.strip_prefix('?')).collect();
        let paths = self.paths(commit)?;
        let wanted: BTreeSet<&String> = paths.values().collect();
        Ok(lines(wanted.into_iter().filter(|id| missing.contains(id.as_str()))))
    }
}

fn lines<T: AsRef<str>>(ids: impl IntoIterator<Item = T>) -> Vec<u8> {
    ids.into_iter().flat_map(|id| [id.as_ref().as_bytes(), b"\n"].concat()).collect()
}

/// Takes the next object from the output of `git cat-file --batch`: `<id> blob <length>`, its bytes, and a line's end.
fn take_object(rest: &mut &[u8]) -> Result<Vec<u8>> {
    let end = rest.iter().position(|byte| *byte == b'\n').context("git's answer ends early")?;
    let about = String::from_utf8_lossy(&rest[..end]);
    let length = about.split_once(" blob ").and_then(|(_, length)| length.parse().ok());
    let Some(length) = length else { bail!("git has no file {about}") };
    let bytes: Option<&[u8]> = rest.get(end + 1..).and_then(|after| after.get(..length));
    let bytes = bytes.context("git's answer ends early")?.to_vec();
    *rest = rest.get(end + length + 2..).unwrap_or_default();
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_whole_id_is_a_commit_and_nothing_else_is() {
        let id = "24F580CA6D2981728B7ED70A2049E00FC602C335";
        assert_eq!(as_commit(id), Some(id.to_lowercase()));
        assert_eq!((as_commit("main"), as_commit(&id[..39])), (None, None));
    }

    #[test]
    fn objects_are_taken_one_after_the_other() {
        let mut rest = b"a1 blob 2\nx\n\nb2 blob 0\n\nc3 missing\n".as_slice();
        assert_eq!(take_object(&mut rest).ok(), Some(b"x\n".to_vec()));
        assert_eq!(take_object(&mut rest).ok(), Some(Vec::new()));
        assert!(take_object(&mut rest).is_err());
        assert!(take_object(&mut b"a1 blob 9\nx\n".as_slice()).is_err());
    }
}
