//! `cargo xtask sync` from git repositories: small ones on the disk, with two commits, branches and tags.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

use std::fs;
use std::net::TcpListener;
use std::path::PathBuf;
use std::process::{Command, Output};

use tempfile::TempDir;

const MUGS: &str = "\
openapi: 3.0.3
info: {title: Mugs, version: ''}
paths:
  /mugs:
    get:
      operationId: getThem
      responses: {'204': {description: None.}}
";

const MANIFEST: &str = "\
[[bound]]
path = \"reference/mugs.yml\"
family = \"v3\"
module = \"mugs\"
feature = \"v3-mugs\"
page = \"rest-management/mugs\"
";

/// A repository in a directory with a space and an @ in its name, a cache, and a manifest.
struct Place {
    directory: TempDir,
    /// With `/mugs`: the tag `v1` and the annotated tag `release/1`.
    first: String,
    /// With `/cups` in their place: the branch `main`.
    second: String,
}

impl Place {
    fn new() -> Self {
        let directory = TempDir::new().unwrap();
        let mut place = Self { directory, first: String::new(), second: String::new() };
        place.put("up stream@home/reference/mugs.yml", MUGS);
        place.git(&["init", "--quiet", "--initial-branch=main"]);
        place.put("up stream@home/.hidden.yml", "openapi: 3.0.3\n");
        place.put("up stream@home/picture.svg", "<svg/>");
        place.first = place.commit();
        place.git(&["tag", "v1"]);
        place.git(&["tag", "--annotate", "--message=One", "release/1"]);
        place.put("up stream@home/reference/mugs.yml", &MUGS.replace("/mugs", "/cups"));
        place.second = place.commit();
        place.git(&["branch", "other/main", "v1"]);
        place
    }

    fn path(&self, path: &str) -> PathBuf {
        self.directory.path().join(path)
    }

    fn put(&self, path: &str, text: &str) {
        fs::create_dir_all(self.path(path).parent().unwrap()).unwrap();
        fs::write(self.path(path), text).unwrap();
    }

    fn git(&self, arguments: &[&str]) -> String {
        let mut command = Command::new("git");
        command.current_dir(self.path("up stream@home")).args(arguments);
        command.envs([("GIT_CONFIG_GLOBAL", "/dev/null"), ("GIT_CONFIG_SYSTEM", "/dev/null")]);
        for (role, what, value) in [
            ("AUTHOR", "NAME", "A"),
            ("AUTHOR", "EMAIL", "a@example.com"),
            ("COMMITTER", "NAME", "A"),
            ("COMMITTER", "EMAIL", "a@example.com"),
        ] {
            command.env(format!("GIT_{role}_{what}"), value);
        }
        let output = command.output().unwrap();
        assert!(output.status.success(), "{}", told(&output));
        String::from_utf8(output.stdout).unwrap().trim().to_owned()
    }

    fn commit(&self) -> String {
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--message=Change"]);
        self.git(&["rev-parse", "HEAD"])
    }

    fn url(&self) -> String {
        format!("file://{}", self.path("up stream@home").display())
    }

    /// `sync` into a specs directory of this name.
    fn command(&self, specs: &str, flags: &[&str]) -> Command {
        self.put(&format!("{specs}/manifest.toml"), MANIFEST);
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.current_dir(self.directory.path()).env("CARGO_TARGET_DIR", "target");
        command.args(["sync", "--specs", specs]).args(flags);
        command
    }

    fn sync(&self, flags: &[&str]) -> Output {
        self.command("specs", flags).output().unwrap()
    }

    fn fault(&self, tree: &str) -> String {
        let output = self.sync(&["--from", tree]);
        assert_eq!(output.status.code(), Some(1), "{}", told(&output));
        assert!(!self.path("specs/specs.lock").exists());
        told(&output)
    }

    /// The commit that the lock names, and whether the reduction is of the first commit.
    fn synced(&self, specs: &str) -> (String, bool) {
        let lock = fs::read_to_string(self.path(&format!("{specs}/specs.lock"))).unwrap();
        let yaml =
            fs::read_to_string(self.path(&format!("{specs}/openapi/reference/mugs.yml"))).unwrap();
        let commit = lock.split_once("commit = \"").unwrap().1.split_once('"').unwrap().0;
        (commit.to_owned(), yaml.contains("\n  /mugs:"))
    }

    /// What the cache has of its one repository.
    fn cached(&self) -> Vec<PathBuf> {
        let repositories = entries(self.path("target/upstream"));
        assert!(repositories.len() <= 1, "{repositories:?}");
        repositories.into_iter().flat_map(entries).collect()
    }
}

fn entries(directory: PathBuf) -> Vec<PathBuf> {
    fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().path()).collect()
}

fn told(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn branches_tags_and_commits_are_revisions() {
    let place = Place::new();
    let (first, second) = (place.first.clone(), place.second.clone());
    for (revision, commit) in [
        ("main", &second),
        ("HEAD", &second),
        ("refs/heads/main", &second),
        ("other/main", &first),
        ("v1", &first),
        ("release/1", &first),
        (&first, &first),
    ] {
        let output = place.sync(&["--from", &format!("{}@{revision}", place.url())]);
        assert!(output.status.success(), "{revision}: {}", told(&output));
        assert_eq!(place.synced("specs"), (commit.clone(), *commit == first), "{revision}");
    }
}

#[test]
fn a_revision_may_be_a_flag_and_the_repository_a_directory() {
    let place = Place::new();
    let output = place.sync(&["--from", "up stream@home", "--revision", "v1"]);
    assert!(output.status.success(), "{}", told(&output));
    assert_eq!(place.synced("specs"), (place.first.clone(), true));
}

#[test]
fn a_directory_without_a_revision_is_read_as_it_lies() {
    let place = Place::new();
    place.put("up stream@home/reference/mugs.yml", MUGS);
    assert!(place.sync(&["--from", "up stream@home"]).status.success());
    assert_eq!(place.synced("specs"), (place.second.clone(), true));
    assert!(!place.path("target").exists());
}

#[test]
fn a_directory_in_another_repository_is_no_checkout_of_upstream() {
    let place = Place::new();
    assert!(place.fault("up stream@home/reference").contains("no file COMMIT"));
}

#[test]
fn a_commit_that_the_cache_has_needs_no_repository() {
    let place = Place::new();
    let of_first = format!("{}@{}", place.url(), place.first);
    assert!(place.sync(&["--from", &of_first]).status.success());
    fs::rename(place.path("up stream@home"), place.path("gone")).unwrap();
    let output = place.command("again", &["--from", &of_first]).output().unwrap();
    assert!(output.status.success(), "{}", told(&output));
    assert_eq!(place.synced("again"), place.synced("specs"));
}

#[test]
fn only_the_commit_and_the_files_that_are_read_are_fetched() {
    let place = Place::new();
    place.git(&["config", "uploadpack.allowFilter", "true"]);
    let output = place.sync(&["--from", &format!("{}@main", place.url())]);
    assert!(output.status.success(), "{}", told(&output));
    let cached = place.cached();
    let has = |object: &str| {
        let mut git = Command::new("git");
        git.env("GIT_NO_LAZY_FETCH", "1").arg("--git-dir").arg(&cached[0]);
        git.args(["cat-file", "-e", &place.git(&["rev-parse", object])]);
        git.output().unwrap().status.success()
    };
    assert_eq!(cached.len(), 1);
    assert!(has("main") && has("main:reference/mugs.yml"));
    assert!(!has("v1") && !has("main:picture.svg") && !has("main:.hidden.yml"));
}

#[test]
fn runs_at_the_same_time_do_not_disturb_each_other() {
    let place = Place::new();
    let tree = format!("{}@main", place.url());
    let names = ["a", "b", "c", "d"];
    let runs = names.map(|specs| place.command(specs, &["--quiet", "--from", &tree]).spawn());
    for run in runs {
        assert!(run.unwrap().wait().unwrap().success());
    }
    for specs in names {
        assert_eq!(place.synced(specs), (place.second.clone(), false));
    }
    assert_eq!(place.cached().len(), 1);
}

#[test]
fn the_steps_are_told_when_asked_for() {
    let place = Place::new();
    let tree = format!("{}@main", place.url());
    let steps = |output: Output| {
        let words = told(&output);
        ["ask ", "fetch ", "read "].map(|step| words.contains(step))
    };
    assert_eq!(steps(place.sync(&["--verbose", "--from", &tree])), [true, true, true]);
    assert_eq!(steps(place.sync(&["--verbose", "--from", &tree])), [true, false, true]);
    assert_eq!(told(&place.sync(&["--quiet", "--from", &tree])), "");
}

#[test]
fn a_revision_that_is_nowhere_is_told_and_leaves_nothing() {
    let place = Place::new();
    let told = place.fault(&format!("{}@nowhere", place.url()));
    assert!(told.contains("no branch and no tag `nowhere`"), "{told}");
    let nowhere = "0123456789012345678901234567890123456789";
    let told = place.fault(&format!("{}@{nowhere}", place.url()));
    assert!(told.contains(nowhere) && told.contains("there is no such commit"), "{told}");
    assert_eq!(place.cached(), Vec::<PathBuf>::new());
}

#[test]
fn what_is_no_commit_is_told() {
    let place = Place::new();
    let tree = place.git(&["rev-parse", "v1^{tree}"]);
    let told = place.fault(&format!("{}@{tree}", place.url()));
    assert!(told.contains(&tree) && told.contains("is no commit"), "{told}");
}

#[test]
fn a_url_without_a_repository_is_told() {
    let place = Place::new();
    let told = place.fault("file:///no/such/docs.git@main");
    assert!(told.contains("file:///no/such/docs.git: there is no git repository"), "{told}");
}

#[test]
fn a_server_that_is_not_there_is_told() {
    let place = Place::new();
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let told = place.fault(&format!("http://127.0.0.1:{port}/docs.git@main"));
    assert!(told.contains("/docs.git: it cannot be reached"), "{told}");
}

#[test]
fn a_lacking_git_is_told() {
    let place = Place::new();
    let mut command = place.command("specs", &["--from", &format!("{}@main", place.url())]);
    let output = command.env("PATH", "/no/such/directory").output().unwrap();
    assert!(told(&output).contains("needs the program git"), "{}", told(&output));
}

#[test]
fn the_repository_that_a_hook_runs_in_is_left_alone() {
    let place = Place::new();
    let mut command = place.command("specs", &["--from", &format!("{}@v1", place.url())]);
    let output = command.env("GIT_DIR", place.path("elsewhere")).output().unwrap();
    assert!(output.status.success(), "{}", told(&output));
    assert!(!place.path("elsewhere").exists());
}
