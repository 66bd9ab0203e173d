//! What more than one test needs: snapshots, and real repositories in temporary directories.

#![allow(dead_code, reason = "each test uses a part of it")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use tempfile::TempDir;

/// Holds a text against a file, or rewrites the file if `BLESS` is set.
pub fn hold(path: &Path, text: &str) {
    if std::env::var_os("BLESS").is_some() {
        fs::write(path, text).unwrap();
    }
    let held = fs::read_to_string(path).unwrap_or_default().replace("\r\n", "\n");
    assert!(held == text, "{} is out of date; `BLESS=1 cargo test` rewrites it", path.display());
}

/// A git repository that goes away with this value.
pub struct Repo {
    directory: TempDir,
}

/// What a run of the command left behind.
pub struct Outcome {
    pub status: Option<i32>,
    pub stdout: String,
    pub stderr: String,
}

impl Repo {
    /// An empty repository on `main`.
    pub fn new() -> Repo {
        let repo = Repo::plain();
        repo.git(&["init", "--quiet", "--initial-branch=main"]);
        repo
    }

    /// A directory that is no repository.
    pub fn plain() -> Repo {
        Repo { directory: tempfile::tempdir().unwrap() }
    }

    /// A library `name` with a lock file, committed once.
    pub fn library(name: &str, version: &str, source: &str) -> Repo {
        let repo = Repo::new();
        repo.manifest(name, version).lock(name, version).write("src/lib.rs", source);
        repo.write(".gitignore", "/target\n").commit("first");
        repo
    }

    pub fn root(&self) -> &Path {
        self.directory.path()
    }

    pub fn write(&self, path: &str, text: &str) -> &Repo {
        let path = self.root().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
        self
    }

    pub fn manifest(&self, name: &str, version: &str) -> &Repo {
        self.write("Cargo.toml", &manifest(name, version))
    }

    /// The lock file of a library without dependencies.
    pub fn lock(&self, name: &str, version: &str) -> &Repo {
        let package = format!("[[package]]\nname = \"{name}\"\nversion = \"{version}\"\n");
        self.write("Cargo.lock", &format!("version = 4\n\n{package}"))
    }

    /// Commits everything.
    pub fn commit(&self, message: &str) -> &Repo {
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--allow-empty", "--message", message]);
        self
    }

    pub fn tag(&self, name: &str) -> &Repo {
        self.git(&["tag", name]);
        self
    }

    /// What git prints, without the last line feed.
    pub fn git(&self, arguments: &[&str]) -> String {
        let mut command = clean(Command::new("git"));
        command.current_dir(self.root()).args(["-c", "protocol.file.allow=always"]);
        command.args(arguments).env("GIT_CONFIG_GLOBAL", "/dev/null");
        for (role, name) in [("AUTHOR", "author"), ("COMMITTER", "committer")] {
            command.env(format!("GIT_{role}_NAME"), name);
            command.env(format!("GIT_{role}_EMAIL"), format!("{name}@example.org"));
        }
        let output = command.output().unwrap();
        assert!(output.status.success(), "git {arguments:?}: {}", text(&output.stderr));
        text(&output.stdout).trim_end().to_owned()
    }

    /// The command, ready to run in this repository.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = clean(Command::new(env!("CARGO_BIN_EXE_cargo-stability")));
        command.current_dir(self.root()).arg("stability").args(arguments);
        command.env("CARGO_STABILITY_CACHE", cache()).env("CARGO_NET_OFFLINE", "true");
        command.stdin(Stdio::null());
        command
    }

    pub fn run(&self, arguments: &[&str]) -> Outcome {
        Outcome::of(self.command(arguments).output().unwrap())
    }

    /// Runs with `--format json`, and reads the document that has to be all there is.
    pub fn json(&self, arguments: &[&str]) -> (Option<i32>, serde_json::Value) {
        let outcome = self.run(&[&["--format", "json"], arguments].concat());
        let document = serde_json::from_str(&outcome.stdout);
        let document = document.unwrap_or_else(|error| {
            panic!("{error} in {:?}; errors: {}", outcome.stdout, outcome.stderr)
        });
        (outcome.status, document)
    }

    /// Every file of the repository, `.git` included, by path.
    pub fn content(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut found = BTreeMap::new();
        collect(self.root(), &mut found);
        found
    }
}

impl Outcome {
    pub fn of(output: Output) -> Outcome {
        let status = output.status.code();
        Outcome { status, stdout: text(&output.stdout), stderr: text(&output.stderr) }
    }

    /// Holds the exit status, and shows what was said if it is another one.
    pub fn expect(self, status: i32) -> Outcome {
        let Outcome { status: seen, stdout, stderr } = &self;
        assert_eq!(*seen, Some(status), "stdout:\n{stdout}\nstderr:\n{stderr}");
        self
    }
}

/// A manifest that no workspace above can claim.
pub fn manifest(name: &str, version: &str) -> String {
    format!("[package]\nname = \"{name}\"\nversion = \"{version}\"\nedition = \"2024\"\n")
        + "\n[workspace]\n"
}

/// The manifest of a member.
pub fn member(name: &str, version: &str) -> String {
    manifest(name, version).replace("\n[workspace]\n", "")
}

/// One cache for all tests, so that none pays for what another has built.
fn cache() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("cache")
}

/// Without what the surroundings of the test say to git, to cargo or about colours.
fn clean(mut command: Command) -> Command {
    for (name, _) in std::env::vars_os() {
        let name = name.to_string_lossy();
        let spoken = ["GIT_", "CARGO_TERM_", "CLICOLOR", "GITHUB_"];
        if spoken.iter().any(|start| name.starts_with(start)) {
            command.env_remove(&*name);
        }
    }
    command.env_remove("NO_COLOR").env_remove("COLUMNS").env_remove("CI");
    command
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn collect(directory: &Path, found: &mut BTreeMap<PathBuf, Vec<u8>>) {
    for entry in fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, found);
        } else {
            let bytes = fs::read(&path).unwrap_or_default();
            found.insert(path, bytes);
        }
    }
}
