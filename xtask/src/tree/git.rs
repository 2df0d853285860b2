//! Runs the git program: never with a prompt, never without an end, never with the settings of the repository that this
//! process may have been started in. What git says of a failure becomes one sentence with git's own words behind it.

use std::ffi::{OsStr, OsString};
use std::io::{Read, Write};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::time::{Duration, Instant};
use std::{env, io, thread};

use anyhow::{Context, Error, Result, bail};

/// The git program, with a limit for each run.
#[derive(Clone, Debug)]
pub(super) struct Git {
    program: OsString,
    limit: Duration,
}

impl Default for Git {
    fn default() -> Self {
        Self { program: "git".into(), limit: Duration::from_secs(600) }
    }
}

/// Variables that a hook of git sets; they would lead every run to that repository.
const OF_A_REPOSITORY: [&str; 9] = [
    "GIT_DIR",
    "GIT_WORK_TREE",
    "GIT_INDEX_FILE",
    "GIT_OBJECT_DIRECTORY",
    "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    "GIT_COMMON_DIR",
    "GIT_NAMESPACE",
    "GIT_PREFIX",
    "GIT_SHALLOW_FILE",
];

/// No prompt by any way, no transport that runs programs, no transfer that stands still for a minute, texts as
/// [`meaning`] knows them. Objects that are missing stay so: each would be a request of its own.
const SETTINGS: [(&str, &str); 9] = [
    ("GIT_TERMINAL_PROMPT", "0"),
    ("GIT_ASKPASS", ""),
    ("GCM_INTERACTIVE", "never"),
    ("SSH_ASKPASS_REQUIRE", "never"),
    ("GIT_ALLOW_PROTOCOL", "https:http:ssh:git:file"),
    ("GIT_HTTP_LOW_SPEED_LIMIT", "1"),
    ("GIT_HTTP_LOW_SPEED_TIME", "60"),
    ("GIT_NO_LAZY_FETCH", "1"),
    ("LC_ALL", "C"),
];

/// No hooks of the user's, and nothing that stays behind in the background.
const CONFIGURATION: [&str; 4] =
    ["core.hooksPath=/dev/null", "gc.auto=0", "maintenance.auto=false", "protocol.version=2"];

impl Git {
    /// Runs git with `arguments`, and `input` on its stdin; gives its stdout.
    ///
    /// # Errors
    /// git cannot be started, fails, or does not end in time.
    pub(super) fn run<A: AsRef<OsStr>>(&self, arguments: &[A], input: Vec<u8>) -> Result<Vec<u8>> {
        let mut child = self.command(arguments).spawn().map_err(|error| self.unstartable(error))?;
        if let Some(mut stdin) = child.stdin.take() {
            // A git that fails does not read to the end; its stderr says more than a broken pipe.
            thread::spawn(move || drop(stdin.write_all(&input)));
        }
        let begun = Instant::now();
        let (stdout, stderr) = (collect(child.stdout.take()), collect(child.stderr.take()));
        let out = self.in_time(&stdout, &mut child, begun)?;
        let err = self.in_time(&stderr, &mut child, begun)?;
        let status = child.wait().context("git was started and cannot be waited for")?;
        if status.success() {
            return Ok(out);
        }
        let words = String::from_utf8_lossy(&err);
        let words = words.trim();
        Err(match meaning(words) {
            Some(meaning) => Error::msg(last_lines(words)).context(meaning),
            None => Error::msg(last_lines(words)).context("git failed"),
        })
    }

    fn command<A: AsRef<OsStr>>(&self, arguments: &[A]) -> Command {
        let mut command = Command::new(&self.program);
        for variable in OF_A_REPOSITORY {
            command.env_remove(variable);
        }
        if env::var_os("GIT_SSH_COMMAND").is_none() {
            command.env("GIT_SSH_COMMAND", "ssh -o BatchMode=yes");
        }
        command.envs(SETTINGS);
        command.args(CONFIGURATION.iter().flat_map(|setting| ["-c", setting]));
        command.args(arguments);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    fn unstartable(&self, error: io::Error) -> Error {
        let missing = error.kind() == io::ErrorKind::NotFound;
        let error = Error::new(error);
        match missing {
            true => error.context(
                "reading a repository needs the program git, and none is on the PATH; a directory with upstream's files does without",
            ),
            false => error.context(format!("{} cannot be started", self.program.display())),
        }
    }

    fn in_time(
        &self,
        from: &Receiver<io::Result<Vec<u8>>>,
        child: &mut Child,
        begun: Instant,
    ) -> Result<Vec<u8>> {
        match from.recv_timeout(self.limit.saturating_sub(begun.elapsed())) {
            Ok(bytes) => bytes.context("git's output cannot be read"),
            Err(_) => {
                // It may have ended by itself just now; either way it is gone afterwards.
                let _ = child.kill();
                let _ = child.wait();
                bail!("git did not end within {} s", self.limit.as_secs_f32())
            }
        }
    }
}

/// Reads a pipe to its end beside the caller, who may stop waiting.
fn collect<R: Read + Send + 'static>(pipe: Option<R>) -> Receiver<io::Result<Vec<u8>>> {
    let (send, receive) = mpsc::channel();
    thread::spawn(move || {
        let mut bytes = Vec::new();
        let read = pipe.map_or(Ok(0), |mut pipe| pipe.read_to_end(&mut bytes));
        // Nobody listens any more when the limit has passed.
        let _ = send.send(read.map(|_| bytes));
    });
    receive
}

/// What git's words mean, first match first: texts of git, curl and ssh, and of servers.
const MEANINGS: [(&str, &[&str]); 5] = [
    (
        "it asks for a login, as GitHub does for a repository that does not exist",
        &["terminal prompts disabled", "could not read Username", "Authentication failed"],
    ),
    ("ssh refuses", &["Permission denied (", "Host key verification failed"]),
    (
        "there is no such commit",
        &[
            "not our ref",
            "unadvertised object",
            "find remote ref",
            "did not send all necessary objects",
        ],
    ),
    (
        "there is no git repository",
        &["not found", "does not appear to be a git repository", "does not exist", "error: 404"],
    ),
    (
        "it cannot be reached",
        &[
            "Could not resolve",
            "resolve hostname",
            "Failed to connect",
            "Connection refused",
            "Connection timed out",
            "Operation too slow",
            "unable to connect",
            "unable to access",
            "Network is unreachable",
        ],
    ),
];

fn meaning(words: &str) -> Option<&'static str> {
    let means = |(_, texts): &&(&str, &[&str])| texts.iter().any(|text| words.contains(text));
    MEANINGS.iter().find(means).map(|(meaning, _)| *meaning)
}

/// The errors among git's lines, without progress and advice.
fn last_lines(words: &str) -> String {
    let is_error = |line: &&str| {
        ["fatal:", "error:", "remote:", "ssh:"].iter().any(|begin| line.starts_with(begin))
    };
    let errors: Vec<&str> = words.lines().filter(is_error).map(str::trim_end).collect();
    match errors.is_empty() {
        true => words.lines().last().unwrap_or("it does not say why").to_owned(),
        false => errors.join("; "),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use std::net::TcpListener;

    use super::*;

    #[test]
    fn a_server_that_never_answers_is_given_up() {
        let silent = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("git://{}/docs.git", silent.local_addr().unwrap());
        let git = Git { limit: Duration::from_millis(100), ..Git::default() };
        let error = git.run(&["ls-remote", "--", &url], Vec::new()).unwrap_err();
        assert_eq!(error.to_string(), "git did not end within 0.1 s");
    }

    #[test]
    fn a_lacking_git_is_told() {
        let git = Git { program: "no-such-git".into(), ..Git::default() };
        let error = git.run(&["version"], Vec::new()).unwrap_err();
        assert!(error.to_string().contains("needs the program git"), "{error}");
    }

    #[test]
    fn the_words_of_git_and_servers_have_a_meaning() {
        let cases = [
            (
                "fatal: could not read Username for 'https://github.com': terminal prompts disabled",
                0,
            ),
            (
                "git@github.com: Permission denied (publickey).\nfatal: Could not read from remote repository.",
                1,
            ),
            ("fatal: remote error: upload-pack: not our ref 0123", 2),
            ("fatal: '/tmp/x' does not appear to be a git repository", 3),
            ("fatal: repository 'https://example.com/docs.git/' not found", 3),
            (
                "fatal: unable to access 'https://github.com/a/': Could not resolve host: github.com",
                4,
            ),
        ];
        for (words, row) in cases {
            assert_eq!(meaning(words), Some(MEANINGS[row].0), "{words}");
        }
    }
}
