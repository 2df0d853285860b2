//! The programs of `tests/`: built with optimisation, started, and read from.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::PathBuf;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use serde_json::Value as Json;

use super::case::Case;

/// A quota that nobody uses up, as `--quota` and milliseconds of `--window`.
const UNLIMITED: (u64, Duration) = (4_000_000_000, Duration::from_secs(3_600));

/// Where the programs are.
pub(super) struct Programs {
    server: PathBuf,
    client: PathBuf,
}

/// What the client tells of a run.
#[derive(Clone, Copy, Debug)]
pub(super) struct Told {
    pub(super) elapsed: Duration,
    /// Answers with status 429 that it was given.
    pub(super) refused: u64,
    /// The most memory up to a tenth of the run, and up to its end.
    pub(super) early_kib: u64,
    pub(super) end_kib: u64,
}

/// What the server counted.
#[derive(Clone, Copy, Debug)]
pub(super) struct Counts {
    pub(super) requests: u64,
    pub(super) refused: u64,
}

impl Programs {
    /// Builds both with the release profile.
    pub(super) fn build() -> Result<Self> {
        let cargo = std::env::var_os("CARGO").unwrap_or("cargo".into());
        let output = Command::new(cargo)
            .args(["build", "--release", "--package", "bigcommerce-tests"])
            .args(["--bin", "bigcommerce-server", "--example", "paced_client"])
            .args(["--message-format", "json-render-diagnostics"])
            .arg("--manifest-path")
            .arg(crate::specs::in_workspace("Cargo.toml"))
            .stderr(Stdio::inherit())
            .output()
            .context("cargo cannot be started")?;
        ensure!(output.status.success(), "the programs of tests/ cannot be built");
        let text = String::from_utf8_lossy(&output.stdout);
        let built: BTreeMap<String, PathBuf> = text.lines().filter_map(executable).collect();
        let program = |name: &str| built.get(name).cloned().context("cargo names no program");
        Ok(Self { server: program("bigcommerce-server")?, client: program("paced_client")? })
    }

    /// Starts a server with a quota of so many requests in a window.
    pub(super) fn server(&self, quota: Option<(u64, Duration)>) -> Result<Server> {
        let (requests, window) = quota.unwrap_or(UNLIMITED);
        let mut command = Command::new(&self.server);
        command
            .args(["--quota", &requests.to_string()])
            .args(["--window", &window.as_millis().to_string()]);
        let mut server = Server { talk: Talk::start(command)?, url: String::new() };
        server.url = server.talk.line()?;
        Ok(server)
    }

    /// Runs the client of a case for so many requests, with this share of the quota.
    pub(super) fn client(
        &self,
        server: &Server,
        case: &Case,
        requests: u64,
        share: f64,
    ) -> Result<Told> {
        let output = Command::new(&self.client)
            .args(["--url", &server.url, "--work", case.work, "--client", case.client])
            .args(["--requests", &requests.to_string()])
            .args(["--concurrency", &case.concurrency.to_string()])
            .args(["--share", &share.to_string()])
            .stderr(Stdio::inherit())
            .output()
            .context("the client cannot be started")?;
        ensure!(output.status.success(), "the client failed at {}", case.name);
        let told: Json = serde_json::from_slice(&output.stdout)?;
        Ok(Told {
            elapsed: Duration::from_micros(number(&told, "elapsed_us")?),
            refused: number(&told, "refused")?,
            early_kib: number(&told, "early_kib")?,
            end_kib: number(&told, "end_kib")?,
        })
    }

    /// Starts another app, which sends a request in each interval and looks at no header.
    pub(super) fn spender(&self, server: &Server, interval: Duration) -> Result<Spender> {
        let mut command = Command::new(&self.client);
        command
            .args(["--url", &server.url, "--work", "steady"])
            .args(["--interval", &interval.as_micros().to_string()]);
        Talk::start(command).map(Spender)
    }
}

/// A server that runs until it is dropped.
pub(super) struct Server {
    talk: Talk,
    url: String,
}

impl Server {
    pub(super) fn counts(mut self) -> Result<Counts> {
        let line = self.talk.ask()?;
        let count = |name: &str| {
            let mut pairs = line.split_whitespace().filter_map(|pair| pair.split_once('='));
            let (_, number) = pairs.find(|(key, _)| *key == name).context("a count is missing")?;
            Ok::<u64, anyhow::Error>(number.parse()?)
        };
        Ok(Counts { requests: count("requests")?, refused: count("refused")? })
    }
}

/// Another app that spends from the quota.
pub(super) struct Spender(Talk);

impl Spender {
    /// Ends it; how many requests it sent.
    pub(super) fn end(mut self) -> Result<u64> {
        drop(self.0.stdin.take());
        let mut text = String::new();
        self.0.stdout.read_to_string(&mut text)?;
        number(&serde_json::from_str(&text)?, "requests")
    }
}

/// A program that is spoken with in lines, and ends with its standard input.
struct Talk {
    process: Child,
    stdin: Option<ChildStdin>,
    stdout: BufReader<ChildStdout>,
}

impl Talk {
    fn start(mut command: Command) -> Result<Self> {
        let mut process =
            command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().with_context(|| {
                format!("{} cannot be started", command.get_program().display())
            })?;
        let stdin = process.stdin.take();
        let stdout = process.stdout.take().context("a program without standard output")?;
        Ok(Self { process, stdin, stdout: BufReader::new(stdout) })
    }

    fn ask(&mut self) -> Result<String> {
        self.stdin.as_mut().context("the program was told to end")?.write_all(b"\n")?;
        self.line()
    }

    fn line(&mut self) -> Result<String> {
        let mut line = String::new();
        if self.stdout.read_line(&mut line)? == 0 {
            bail!("a program of tests/ ended early");
        }
        Ok(line.trim().to_owned())
    }
}

impl Drop for Talk {
    fn drop(&mut self) {
        drop(self.stdin.take());
        // Nothing is to be done about a program that is gone already.
        let _ = self.process.wait();
    }
}

/// Name and path of a program, from a line of cargo's.
fn executable(line: &str) -> Option<(String, PathBuf)> {
    let message: Json = serde_json::from_str(line).ok()?;
    let path = message["executable"].as_str()?;
    Some((message["target"]["name"].as_str()?.to_owned(), path.into()))
}

fn number(json: &Json, name: &str) -> Result<u64> {
    json[name].as_u64().with_context(|| format!("the client does not tell {name}"))
}
