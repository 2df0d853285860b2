//! The one way in which a command changes files: same bytes, nothing; `--check`, a list of what
//! differs; else each file replaced as a whole. Nothing is touched before all new files are on
//! the disk beside the old ones, so a full disk or a lacking permission leaves the old state.

use std::path::{Path, PathBuf};
use std::{fmt, fs};

use anyhow::{Context, Result};

use crate::failure::Failure;

/// What a command wants of a directory, gathered before anything is written.
pub(crate) struct Output {
    root: PathBuf,
    changes: Vec<Change>,
    unchanged: usize,
}

struct Change {
    path: PathBuf,
    /// The directory above which nothing is removed.
    root: PathBuf,
    /// `None` to remove the file.
    text: Option<String>,
    existed: bool,
}

impl Change {
    fn verb(&self) -> &'static str {
        match (&self.text, self.existed) {
            (None, _) => "not generated any more",
            (Some(_), true) => "changed",
            (Some(_), false) => "missing",
        }
    }
}

/// How many files a command wrote, removed and left as they were.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Summary {
    pub(crate) written: usize,
    pub(crate) removed: usize,
    pub(crate) unchanged: usize,
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { written, removed, unchanged } = self;
        write!(f, "{written} written, {removed} removed, {unchanged} unchanged")
    }
}

impl Output {
    pub(crate) fn new(root: &Path) -> Self {
        Self { root: root.to_owned(), changes: Vec::new(), unchanged: 0 }
    }

    /// Wants `text` in the file at `path` below the root.
    pub(crate) fn file(&mut self, path: &str, text: String) -> Result<()> {
        self.put(self.root.join(path), self.root.clone(), text)
    }

    /// Wants `text` in the file at `path`, wherever that is.
    pub(crate) fn file_at(&mut self, path: &Path, text: String) -> Result<()> {
        let root = path.parent().unwrap_or(Path::new(".")).to_owned();
        self.put(path.to_owned(), root, text)
    }

    /// Wants what another one wants as well.
    pub(crate) fn join(&mut self, other: Self) {
        self.changes.extend(other.changes);
        self.unchanged += other.unchanged;
    }

    fn put(&mut self, full: PathBuf, root: PathBuf, text: String) -> Result<()> {
        let old = match fs::read(&full) {
            Ok(bytes) => Some(bytes),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
            Err(error) => {
                return Err(error).with_context(|| format!("cannot read {}", full.display()));
            }
        };
        if old.as_deref() == Some(text.as_bytes()) {
            self.unchanged += 1;
        } else {
            self.changes.push(Change {
                path: full,
                root,
                text: Some(text),
                existed: old.is_some(),
            });
        }
        Ok(())
    }

    /// Wants no file at `path` below the root, where one is.
    pub(crate) fn remove(&mut self, path: &str) {
        let (path, root) = (self.root.join(path), self.root.clone());
        self.changes.push(Change { path, root, text: None, existed: true });
    }

    /// Changes nothing; fails when something would have to be, naming each file and `command`,
    /// which mends them.
    pub(crate) fn check(self, command: &str) -> Result<Summary> {
        if self.changes.is_empty() {
            return Ok(Summary { written: 0, removed: 0, unchanged: self.unchanged });
        }
        let mut text = String::from("error: generated files differ from what the specs give:\n");
        for change in &self.changes {
            text.push_str(&format!("  {}: {}\n", change.path.display(), change.verb()));
        }
        let count = self.changes.len();
        let files = if count == 1 { "file differs" } else { "files differ" };
        text.push_str(&format!("{count} {files}; to mend: {command}"));
        Err(Failure(text).into())
    }

    /// Makes all changes.
    pub(crate) fn write(self) -> Result<Summary> {
        let mut staged = Vec::new();
        for (path, text) in
            self.changes.iter().filter_map(|change| Some((&change.path, change.text.as_ref()?)))
        {
            match stage(path, text) {
                Ok(temporary) => staged.push((temporary, path)),
                Err(error) => {
                    discard(&staged);
                    return Err(error.context("nothing was changed"));
                }
            }
        }
        for (temporary, path) in &staged {
            fs::rename(temporary, path)
                .with_context(|| format!("cannot replace {}", path.display()))
                .inspect_err(|_| discard(&staged))?;
        }
        let gone = self.changes.iter().filter(|change| change.text.is_none());
        let removed = gone.map(delete).collect::<Result<Vec<()>>>()?.len();
        Ok(Summary { written: staged.len(), removed, unchanged: self.unchanged })
    }
}

/// Removes a file, and the directories that it leaves empty.
fn delete(Change { path, root, .. }: &Change) -> Result<()> {
    fs::remove_file(path).with_context(|| format!("cannot remove {}", path.display()))?;
    let parents = path.ancestors().skip(1).take_while(|parent| parent != root);
    // A directory that still holds something is not removed, and that is meant.
    let _ = parents.map(fs::remove_dir).take_while(Result::is_ok).count();
    Ok(())
}

/// Writes `text` beside `path`, so that a rename is all that is left to do.
fn stage(path: &Path, text: &str) -> Result<PathBuf> {
    let directory = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(directory)
        .with_context(|| format!("cannot create {}", directory.display()))?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let temporary = directory.join(format!(".{name}.{}", std::process::id()));
    fs::write(&temporary, text).map_err(|error| {
        let _ = fs::remove_file(&temporary);
        anyhow::Error::new(error).context(format!("cannot write {}", path.display()))
    })?;
    Ok(temporary)
}

fn discard(staged: &[(PathBuf, &PathBuf)]) {
    for (temporary, _) in staged {
        // Those renamed already are gone; nothing is to be done about any other.
        let _ = fs::remove_file(temporary);
    }
}

/// The files below `directory`, as paths relative to `root` with `/` between directories, sorted;
/// none when there is no such directory. Hidden files and directories are passed over.
pub(crate) fn files_below(root: &Path, directory: &Path) -> Result<Vec<String>> {
    let mut files = Vec::new();
    let mut directories = vec![directory.to_owned()];
    while let Some(directory) = directories.pop() {
        let entries = match fs::read_dir(&directory) {
            Ok(entries) => entries,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => continue,
            Err(error) => {
                return Err(error).with_context(|| format!("cannot read {}", directory.display()));
            }
        };
        for entry in entries {
            let entry = entry.with_context(|| format!("cannot read {}", directory.display()))?;
            let hidden = entry.file_name().to_string_lossy().starts_with('.');
            let kind = entry
                .file_type()
                .with_context(|| format!("cannot read {}", entry.path().display()))?;
            if hidden {
                continue;
            } else if kind.is_dir() {
                directories.push(entry.path());
            } else {
                files.push(relative(root, &entry.path()));
            }
        }
    }
    files.sort();
    Ok(files)
}

fn relative(root: &Path, path: &Path) -> String {
    let relative = path.strip_prefix(root).unwrap_or(path);
    relative
        .components()
        .map(|part| part.as_os_str().to_string_lossy())
        .collect::<Vec<_>>()
        .join("/")
}
