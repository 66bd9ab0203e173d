//! A small library with two commits, for those who own none yet. The library is made up; the
//! repository and everything that is done to it are real.

use crate::compare::{Building, Options};
use crate::failure::Failure;
use crate::sides::Pair;
use crate::source::Selection;
use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::TempDir;

/// What the library was before, what it becomes, and the versions it declares.
const SOURCES: Pair<&str> =
    Pair { base: include_str!("demo/base.rs"), head: include_str!("demo/head.rs") };
const VERSIONS: Pair<&str> = Pair { base: "1.2.0", head: "1.2.1" };

/// Set for every commit, so that the demonstration is the same wherever it runs.
const IDENTITY: [(&str, &str); 6] = [
    ("GIT_AUTHOR_NAME", "cargo stability demo"),
    ("GIT_AUTHOR_EMAIL", "demo@example.org"),
    ("GIT_AUTHOR_DATE", "2026-01-01T00:00:00Z"),
    ("GIT_COMMITTER_NAME", "cargo stability demo"),
    ("GIT_COMMITTER_EMAIL", "demo@example.org"),
    ("GIT_COMMITTER_DATE", "2026-01-01T00:00:00Z"),
];

/// The library on disk. Unless it is to be kept, it goes away with this value.
pub struct Demo {
    root: PathBuf,
    owner: Option<TempDir>,
}

/// Writes the library and commits it twice: `v1.2.0`, and a head that says `1.2.1`.
pub fn write(keep: bool) -> Result<Demo, Failure> {
    let owner = tempfile::Builder::new().prefix("bookshelf-").tempdir().map_err(unwritable)?;
    let (root, owner) = match keep {
        true => (owner.keep(), None),
        false => (owner.path().to_owned(), Some(owner)),
    };
    git(&root, &["init", "--quiet", "--template=", "--initial-branch=main"])?;
    commit(&root, SOURCES.base, VERSIONS.base, "A shelf of books")?;
    git(&root, &["tag", "v1.2.0"])?;
    commit(&root, SOURCES.head, VERSIONS.head, "Say which line cannot be read")?;
    Ok(Demo { root, owner })
}

impl Demo {
    /// The library's directory.
    pub fn shown(&self) -> String {
        self.root.display().to_string()
    }

    /// What the real command would be asked for.
    pub fn options(&self) -> Options {
        Options {
            directory: self.root.clone(),
            base: Some(format!("v{}", VERSIONS.base)),
            head: None,
            selection: Selection {
                manifest_path: Some(self.root.join("Cargo.toml")),
                ..Selection::default()
            },
            building: Building { offline: true, ..Building::default() },
        }
    }

    /// How to go on from here.
    pub fn farewell(&self, exit_code: u8) -> String {
        let status = format!("In a repository of your own the exit status would be {exit_code}.");
        let command = format!("cargo stability --base v{}", VERSIONS.base);
        match self.owner {
            None => format!("{status} The same again: cd {} && {command}", self.shown()),
            Some(_) => format!(
                "{status} The library is gone again; with `cargo stability demo --keep` it stays, \
                 and `{command}` in it gives the same report."
            ),
        }
    }
}

fn commit(root: &Path, source: &str, version: &str, message: &str) -> Result<(), Failure> {
    let package = format!("name = \"bookshelf\"\nversion = \"{version}\"\n");
    let files = [
        ("Cargo.toml", format!("[package]\n{package}edition = \"2024\"\n\n[workspace]\n")),
        ("Cargo.lock", format!("version = 4\n\n[[package]]\n{package}")),
        (".gitignore", "/target\n".to_owned()),
        ("src/lib.rs", source.to_owned()),
    ];
    std::fs::create_dir_all(root.join("src")).map_err(unwritable)?;
    for (path, content) in files {
        std::fs::write(root.join(path), content).map_err(unwritable)?;
    }
    git(root, &["add", "--all"])?;
    git(root, &["commit", "--quiet", "--no-gpg-sign", "--message", message])
}

/// Runs git as if nobody had ever configured it: no hooks, no signing, no other repository that
/// the environment may point at.
fn git(root: &Path, arguments: &[&str]) -> Result<(), Failure> {
    let mut command = Command::new("git");
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("GIT_") {
            command.env_remove(name);
        }
    }
    command.env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_NOSYSTEM", "1").envs(IDENTITY);
    let output = command.current_dir(root).args(arguments).output();
    let output = output.map_err(|error| failed(arguments, &error.to_string()))?;
    if output.status.success() {
        return Ok(());
    }
    Err(failed(arguments, String::from_utf8_lossy(&output.stderr).trim()))
}

fn failed(arguments: &[&str], cause: &str) -> Failure {
    let doing = format!("making the library of the demonstration with `git {}`", arguments[0]);
    Failure::new(doing, cause, "the demonstration needs git 2.28 or later; see `git --version`")
}

fn unwritable(error: std::io::Error) -> Failure {
    Failure::new(
        "writing the library of the demonstration to the temporary directory",
        error.to_string(),
        "set TMPDIR to a directory that can be written to",
    )
}
