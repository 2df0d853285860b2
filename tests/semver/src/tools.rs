//! The compiler, rustdoc and cargo-semver-checks, run as cargo would run them: the runtime is built once, by cargo, and every
//! generated crate against that.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::findings::{Finding, findings};
use crate::witness::Line;

/// The version that the verdicts are held against; `.ci/run` installs it.
pub(crate) const VERSION: &str = "0.51.0";

const RUNTIME: &str = "bigcommerce_runtime";

/// What every crate is built with.
pub(crate) struct Tools {
    runtime: PathBuf,
    dependencies: PathBuf,
}

impl Tools {
    /// Builds the runtime with all of its features.
    pub(crate) fn new() -> Result<Self> {
        let installed = Command::new("cargo").args(["semver-checks", "--version"]).output();
        let installed =
            installed.map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned());
        if installed.as_ref().ok().and_then(|text| text.rsplit(' ').next()) != Some(VERSION) {
            bail!(
                "cargo-semver-checks {VERSION} is not there: cargo install cargo-semver-checks@{VERSION} --locked"
            );
        }
        let arguments = [
            "check",
            "--package",
            "bigcommerce-runtime",
            "--all-features",
            "--message-format",
            "json",
        ];
        let output = run(Command::new("cargo").args(arguments))?;
        let messages = String::from_utf8_lossy(&output.stdout);
        let artifact = messages
            .lines()
            .filter_map(|line| serde_json::from_str::<Value>(line).ok())
            .filter(|message| {
                message["target"]["name"] == RUNTIME && message["target"]["kind"][0] == "lib"
            })
            .find_map(|message| message["filenames"][0].as_str().map(PathBuf::from));
        let runtime = artifact.context("cargo check names no file of bigcommerce-runtime")?;
        let dependencies =
            runtime.parent().context("the runtime's file has no directory")?.to_owned();
        Ok(Self { runtime, dependencies })
    }

    /// A command of the toolchain that finds the runtime; `RUSTC_BOOTSTRAP` as cargo-semver-checks sets it.
    fn toolchain(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.env("RUSTC_BOOTSTRAP", "1").args(["--edition", "2024", "--cap-lints", "allow"]);
        command.arg("--extern").arg(format!("{RUNTIME}={}", self.runtime.display()));
        command.arg("-L").arg(format!("dependency={}", self.dependencies.display()));
        command
    }

    /// Writes the JSON of a crate's documentation, with what cargo-semver-checks asks rustdoc for; gives its path.
    pub(crate) fn document(&self, directory: &Path, features: &[String]) -> Result<PathBuf> {
        let out = directory.join("doc");
        let mut command = self.toolchain("rustdoc");
        command.args([
            "--crate-name",
            "bigcommerce",
            "-Z",
            "unstable-options",
            "--output-format",
            "json",
        ]);
        command.args(["--document-private-items", "--document-hidden-items"]).arg("-o").arg(&out);
        run(command.args(cfgs(features)).arg("src/lib.rs").current_dir(directory))?;
        Ok(out.join("bigcommerce.json"))
    }

    /// Checks a crate as a dependency; gives the path of its metadata.
    pub(crate) fn library(&self, directory: &Path, features: &[String]) -> Result<PathBuf> {
        let out = directory.join("libbigcommerce.rmeta");
        let mut command = self.toolchain("rustc");
        command.args(["--crate-name", "bigcommerce", "--crate-type", "lib", "--emit", "metadata"]);
        run(command
            .args(cfgs(features))
            .arg("-o")
            .arg(&out)
            .arg("src/lib.rs")
            .current_dir(directory))?;
        Ok(out)
    }

    /// The items of a program that do not compile against a crate, with what the compiler says. What fails is taken out until the rest compiles, since the compiler
    /// looks at types only where all names are known.
    pub(crate) fn broken(
        &self,
        program: &[Line],
        library: &Path,
        scratch: &Path,
    ) -> Result<BTreeMap<String, String>> {
        let mut lines = program.to_vec();
        let mut broken = BTreeMap::new();
        let path = scratch.join("witness.rs");
        loop {
            let texts: Vec<&str> = lines.iter().map(|line| line.text.as_str()).collect();
            std::fs::write(&path, texts.join("\n"))?;
            let mut command = self.toolchain("rustc");
            command.arg("--extern").arg(format!("bigcommerce={}", library.display()));
            command.args([
                "--crate-name",
                "witness",
                "--crate-type",
                "lib",
                "--emit",
                "metadata",
                "--error-format",
                "json",
            ]);
            let output = command
                .arg("-o")
                .arg(scratch.join("libwitness.rmeta"))
                .arg(&path)
                .output()
                .context("rustc")?;
            if output.status.success() {
                return Ok(broken);
            }
            let errors = String::from_utf8_lossy(&output.stderr);
            let failed: BTreeMap<usize, String> = errors.lines().flat_map(failed_lines).collect();
            let mut progress = false;
            for (number, message) in failed {
                let Some(line) = lines.get_mut(number.wrapping_sub(1)) else { continue };
                if let Some(item) = line.item.take() {
                    line.text.clear();
                    broken.entry(item).or_insert(message);
                    progress = true;
                }
            }
            if !progress {
                bail!("a program of witnesses cannot be mended:\n{errors}");
            }
        }
    }

    /// What cargo-semver-checks finds between the documentation of two crates.
    pub(crate) fn compared(&self, old: &Path, new: &Path) -> Result<Vec<Finding>> {
        let mut command = semver_checks();
        command.arg("--baseline-rustdoc").arg(old).arg("--current-rustdoc").arg(new);
        findings(&command.output().context("cargo semver-checks")?)
    }

    /// The same of their features alone, which documentation does not have: between two packages without code.
    pub(crate) fn compared_features(&self, old: &Path, new: &Path) -> Result<Vec<Finding>> {
        let mut command = semver_checks();
        command.arg("--all-features").arg("--baseline-root").arg(old);
        command.arg("--manifest-path").arg(new.join("Cargo.toml"));
        findings(&command.output().context("cargo semver-checks")?)
    }
}

fn cfgs(features: &[String]) -> impl Iterator<Item = String> {
    features.iter().flat_map(|feature| ["--cfg".to_owned(), format!("feature=\"{feature}\"")])
}

fn run(command: &mut Command) -> Result<Output> {
    let output = command
        .output()
        .with_context(|| format!("{} cannot be run", command.get_program().display()))?;
    if !output.status.success() {
        bail!(
            "{} failed:\n{}",
            command.get_program().display(),
            String::from_utf8_lossy(&output.stderr)
        );
    }
    Ok(output)
}

/// The lines that a message of the compiler is about, with its text.
fn failed_lines(message: &str) -> Vec<(usize, String)> {
    let Ok(message) = serde_json::from_str::<Value>(message) else { return Vec::new() };
    if message["level"] != "error" {
        return Vec::new();
    }
    let text = message["message"].as_str().unwrap_or_default();
    let spans = message["spans"].as_array().into_iter().flatten();
    let primary = spans.filter(|span| span["is_primary"] == true);
    primary
        .filter_map(|span| Some((span["line_start"].as_u64()?.try_into().ok()?, text.to_owned())))
        .collect()
}

/// cargo-semver-checks, to tell everything that is more than a patch.
fn semver_checks() -> Command {
    let mut command = Command::new("cargo");
    command.args(["semver-checks", "--color", "never", "--release-type", "patch"]);
    command
}
