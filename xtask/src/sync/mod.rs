//! `cargo xtask sync`: takes a newer upstream, whole or not at all. Reads a directory or a commit of a repository; writes the
//! reductions of what the manifest binds, the lock, the crate that they give, and what has changed into the changelog and the
//! version. Edits of manifest and overlays that this takes are proposed, and made with `--accept`.

mod released;
mod version;

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use bigcommerce_codegen::diagnostic::Diagnostics;
use bigcommerce_codegen::drift::{self, Drift, Verdict, compare};
use bigcommerce_codegen::load::{Source, SpecFiles, Specs, load, load_published};
use bigcommerce_codegen::upstream::{Edit, Fitted, Reductions, Upstream, fit, reduce_all};
use bigcommerce_codegen::{Crate, generate};
use clap::Args;

use crate::accepted;
use crate::failure::{self, Failure};
use crate::output::{Output, files_below};
use crate::progress::Verbosity;
use crate::regen;
use crate::specs;
use crate::tree::{self, TreeArgument};

/// Take a newer upstream: specs, the crate, its changelog and its version.
///
/// Everything is computed before the first file is written. Where the manifest or overlays do not fit upstream any more, the edits that
/// make them fit are shown and nothing is written; `--accept` makes them.
#[derive(Args)]
#[command(after_long_help = tree::HELP)]
pub(crate) struct Flags {
    /// Upstream's files: a directory, or the URL of a git repository [default: the published one at main].
    #[arg(long, value_name = "TREE")]
    from: Option<TreeArgument>,
    /// The branch, tag or commit to take, of the published repository unless `--from` names another.
    #[arg(long, value_name = "REV")]
    revision: Option<String>,
    /// Make the edits of manifest and overlays that are proposed.
    #[arg(long)]
    accept: bool,
    /// The specs directory [default: specs/ of the workspace]; of another one no crate is written unless `--out` says where.
    #[arg(long, value_name = "DIR")]
    specs: Option<PathBuf>,
    /// The crate's directory [default: generated/ of the workspace].
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    #[command(flatten)]
    verbosity: Verbosity,
}

impl Flags {
    /// Where the crate is written; `None` where specs alone are.
    fn out(&self) -> Option<PathBuf> {
        match (&self.out, &self.specs) {
            (Some(out), _) => Some(out.clone()),
            (None, None) => Some(specs::in_workspace("generated")),
            (None, Some(_)) => None,
        }
    }
}

/// What upstream gives, not written yet.
struct Taken {
    edits: Vec<Edit>,
    files: SpecFiles,
    reductions: Reductions,
    specs: Specs,
    made: Crate,
}

pub(crate) fn run(flags: &Flags) -> Result<()> {
    let root = flags.specs.clone().unwrap_or_else(|| specs::in_workspace("specs"));
    let before = before(&root)?;
    let old = published(&before)?;
    let tree = TreeArgument::of_flags(flags.from.as_ref(), flags.revision.as_deref());
    let upstream = tree::open(&tree, flags.verbosity)?;
    let taken = take(&upstream, &before, old.as_ref(), flags)?;
    let drift = old.map(|old| drift(&old, &root, &taken)).transpose()?;

    let mut output = Output::new(&root);
    write_specs(&mut output, &root, &taken)?;
    let mut said = vec![summary_of_edits(&taken.edits)];
    if let Some(out) = flags.out() {
        let released = drift.as_ref().map(|drift| (drift, is_of_workspace(&out)));
        let release = released::release(&out, &before, &upstream.commit, released)?;
        said.extend(release.said);
        regen::into_output(&mut output, &out, taken.made, release.crate_head)?;
        for (path, text) in release.files {
            output.file_at(&path, text)?;
        }
    }
    if let Some(drift) = &drift {
        said.insert(0, told(drift));
        accepted::used_up(&mut output, &root, drift)?;
    }
    let summary = output.write()?;
    if flags.verbosity.results() {
        eprintln!("{} of upstream {}: {summary}", root.display(), upstream.commit);
        said.iter().filter(|line| !line.is_empty()).for_each(|line| eprintln!("{line}"));
        let contradictions = taken.reductions.contradictions.all.len();
        if contradictions > 0 {
            eprintln!(
                "{contradictions} statements of operations differ from the bound ones: `cargo xtask coverage` lists them"
            );
        }
    }
    Ok(())
}

/// Whether a directory is that of the workspace's own crate, however it is written.
fn is_of_workspace(out: &Path) -> bool {
    let own = specs::in_workspace("generated").canonicalize();
    own.ok().zip(out.canonicalize().ok()).is_some_and(|(own, out)| own == out)
}

/// The specs as they are; a new directory starts with the workspace's manifest and overlays.
fn before(root: &Path) -> Result<SpecFiles> {
    if root.join("manifest.toml").is_file() {
        return specs::read(root);
    }
    let workspace = specs::in_workspace("specs");
    if !workspace.join("manifest.toml").is_file() {
        bail!(
            "{} has no manifest.toml; an empty one will do: sync then says what to put into it",
            root.display()
        );
    }
    let SpecFiles { manifest, overlays, .. } = specs::read(&workspace)?;
    Ok(SpecFiles { root: root.display().to_string(), manifest, overlays, ..SpecFiles::default() })
}

fn take(
    upstream: &Upstream,
    before: &SpecFiles,
    old: Option<&Specs>,
    flags: &Flags,
) -> Result<Taken> {
    let Fitted { edits, manifest, overlays, .. } =
        fit(upstream, before, &bigcommerce_codegen::check)
            .map_err(|error| failure::unloadable(&error))?;
    if !edits.is_empty() && !flags.accept {
        return Err(Failure(proposal(upstream, &edits)).into());
    }
    let source = Source { path: before.shown("manifest.toml"), text: manifest.clone() };
    let reductions = reduce_all(upstream, &source).map_err(|error| failure::unloadable(&error))?;
    let contradictions = match reductions.contradictions.all.is_empty() {
        true => None,
        false => Some(reductions.contradictions.to_toml()?.into_bytes()),
    };
    let openapi = reductions.files.iter();
    let mut files = SpecFiles {
        root: before.root.clone(),
        manifest: Some(manifest.into_bytes()),
        lock: Some(reductions.lock.to_toml().into_bytes()),
        contradictions,
        openapi: openapi.map(|(path, text)| (path.clone(), text.clone().into_bytes())).collect(),
        overlays,
        names: None,
    };
    let mut specs = load(&files).map_err(|error| failure::unloadable(&error))?;
    if let Some(old) = old {
        let names =
            drift::names(old, &specs).map_err(|faults| Failure::of(&faults, &specs.sources))?;
        if let Some(names) = names {
            files.names = Some(names.into_bytes());
            specs = load(&files).map_err(|error| failure::unloadable(&error))?;
        }
    }
    let made = generate(&specs, &mut |name, time| flags.verbosity.step(name, time))
        .map_err(|faults| Failure::of(&faults, &specs.sources))?;
    Ok(Taken { edits, files, reductions, specs, made })
}

/// The specs as they are bound now; nothing where there are none yet.
///
/// # Errors
/// Specs that cannot be bound: what has changed could not be told, and names that are kept would be lost.
fn published(before: &SpecFiles) -> Result<Option<Specs>> {
    if before.lock.is_none() {
        return Ok(None);
    }
    let failed = |faults: &Diagnostics, sources: &[Source]| {
        let fault = Failure::of(faults, sources);
        Failure(format!(
            "{fault}\nthe specs as they are cannot be bound, so what changes cannot be told: mend them, or begin anew without {}",
            before.shown("specs.lock")
        ))
    };
    let specs =
        load_published(before).map_err(|error| failed(&error.diagnostics, &error.sources))?;
    drift::named(&specs).map_err(|faults| failed(&faults, &specs.sources))?;
    Ok(Some(specs))
}

fn drift(old: &Specs, root: &Path, taken: &Taken) -> Result<Drift> {
    let before = drift::read(old).map_err(|faults| Failure::of(&faults, &old.sources))?;
    let after =
        drift::read(&taken.specs).map_err(|faults| Failure::of(&faults, &taken.specs.sources))?;
    let mut drift = compare(&before, &after);
    match accepted::mark(&mut drift, &root.join(accepted::FILE))? {
        Some(idle) => Err(idle),
        None => Ok(drift),
    }
}

fn write_specs(output: &mut Output, root: &Path, taken: &Taken) -> Result<()> {
    for directory in ["openapi", "overlays"] {
        let files = match directory {
            "openapi" => &taken.files.openapi,
            _ => &taken.files.overlays,
        };
        for path in files_below(root, &root.join(directory))? {
            let below = path.strip_prefix(directory).and_then(|path| path.strip_prefix('/'));
            let is_kept = below.is_some_and(|path| files.contains_key(path));
            // Of overlays only what is read as one is theirs to remove.
            if !is_kept && (directory == "openapi" || specs::is_spec(&path)) {
                output.remove(&path);
            }
        }
        for (path, bytes) in files {
            output.file(&format!("{directory}/{path}"), text(bytes, path)?)?;
        }
    }
    let optional =
        [("contradictions.toml", &taken.files.contradictions), ("names.toml", &taken.files.names)];
    for (path, bytes) in optional {
        match bytes {
            Some(bytes) => output.file(path, text(bytes, path)?)?,
            None if root.join(path).exists() => output.remove(path),
            None => {}
        }
    }
    for (path, bytes) in
        [("manifest.toml", &taken.files.manifest), ("specs.lock", &taken.files.lock)]
    {
        if let Some(bytes) = bytes {
            output.file(path, text(bytes, path)?)?;
        }
    }
    Ok(())
}

fn text(bytes: &[u8], path: &str) -> Result<String> {
    String::from_utf8(bytes.to_vec()).with_context(|| format!("{path} is no text in UTF-8"))
}

/// What `--accept` would do.
fn proposal(upstream: &Upstream, edits: &[Edit]) -> String {
    let mut lines = vec![format!(
        "manifest and overlays do not fit upstream {}; nothing was written. These edits make them fit:",
        upstream.commit
    )];
    lines.extend(listed(edits));
    lines.push(format!("{}; `cargo xtask sync … --accept` makes them", counted(edits)));
    lines.join("\n")
}

/// The edits, file by file.
fn listed(edits: &[Edit]) -> Vec<String> {
    let mut lines = Vec::new();
    let mut file = "";
    for edit in edits {
        if edit.file() != file {
            file = edit.file();
            lines.push(format!("  {file}"));
        }
        lines.push(format!("    {edit}"));
    }
    lines
}

fn counted(edits: &[Edit]) -> String {
    let noun = if edits.len() == 1 { "edit" } else { "edits" };
    match edits.iter().filter(|edit| edit.loses()).count() {
        0 => format!("{} {noun}", edits.len()),
        lossy => {
            format!(
                "{} {noun} (leaving out or changing what upstream states: {lossy})",
                edits.len()
            )
        }
    }
}

fn summary_of_edits(edits: &[Edit]) -> String {
    match edits {
        [] => String::new(),
        edits => {
            let mut lines = vec![format!("{} of manifest and overlays were made:", counted(edits))];
            lines.extend(listed(edits));
            lines.join("\n")
        }
    }
}

/// How much has changed, and what that means.
fn told(drift: &Drift) -> String {
    let counts = drift::Level::ALL.map(|level| format!("{} {}", drift.count(level), level.name()));
    format!("{}; version: {}", counts.join(", "), Verdict::of(drift))
}
