//! The repository, and the one way git is called.

use std::ffi::{OsStr, OsString};
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use super::cache::canonical;
use super::surroundings::below;
use super::{Tree, digest};
use crate::failure::Failure;

/// What git exports to hooks about the repository it works on. Whoever inherits these works on
/// that repository, wherever it stands, so our children get none of them.
const LOCAL_VARIABLES: [&str; 13] = [
    "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    "GIT_COMMON_DIR",
    "GIT_DIR",
    "GIT_GRAFT_FILE",
    "GIT_IMPLICIT_WORK_TREE",
    "GIT_INDEX_FILE",
    "GIT_INTERNAL_SUPER_PREFIX",
    "GIT_NAMESPACE",
    "GIT_OBJECT_DIRECTORY",
    "GIT_PREFIX",
    "GIT_REPLACE_REF_BASE",
    "GIT_SHALLOW_FILE",
    "GIT_WORK_TREE",
];

/// A git repository with a working tree, found once. Every later git call names it explicitly.
#[derive(Clone, Debug)]
pub struct Repository {
    root: PathBuf,
    git: PathBuf,
    common: PathBuf,
    directory: PathBuf,
    shallow: bool,
}

impl Repository {
    /// Finds the repository that holds `directory`.
    pub fn discover(directory: &Path) -> Result<Repository, Failure> {
        let mut output = ask(directory, &[])?;
        // A repository whose place only the environment knows (a split work tree).
        if !output.status.success() && std::env::var_os("GIT_DIR").is_some() {
            output = ask(directory, &exported())?;
        }
        Repository::parse(directory, &output)
    }

    /// The repository that git runs a hook for: the one that it names to its hooks, wherever the
    /// hook stands.
    pub fn of_hook() -> Result<Repository, Failure> {
        let directory = Path::new(".");
        Repository::parse(directory, &ask(directory, &exported())?)
    }

    fn parse(directory: &Path, output: &Output) -> Result<Repository, Failure> {
        if !output.status.success() {
            return Err(no_repository(looking(directory), output));
        }
        Repository::parts(directory, output).ok_or_else(|| {
            let hint = "use git 2.31 or newer";
            Failure::new(looking(directory), "git's answer makes no sense", hint)
        })
    }

    fn parts(directory: &Path, output: &Output) -> Option<Repository> {
        let mut lines = output.stdout.split(|byte| *byte == b'\n');
        let mut path = || lines.next().map(path_from_bytes);
        let (root, git, common) = (path()?, path()?, path()?);
        let shallow = lines.next()? == b"true";
        let root = canonical(&root).ok()?;
        let directory = canonical(directory).ok()?;
        Some(Repository { root, git, common, directory, shallow })
    }

    /// The top of the working tree.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The directory that the repository was looked for from.
    pub fn directory(&self) -> &Path {
        &self.directory
    }

    /// The user's directory as `tree` has it, or the nearest one above it that `tree` has. Cargo
    /// reads its configuration from there upwards.
    pub fn directory_in(&self, tree: &Tree) -> PathBuf {
        self.directory_below(tree.caller.as_ref().unwrap_or(&tree.root))
    }

    pub(crate) fn directory_below(&self, root: &Path) -> PathBuf {
        let inside = self.directory.strip_prefix(&self.root).unwrap_or(Path::new(""));
        let mut directories = inside.ancestors().map(|path| below(root, path));
        directories.find(|path| path.is_dir()).unwrap_or_else(|| root.to_owned())
    }

    /// Only the last part of the history is here.
    pub(super) fn shallow(&self) -> bool {
        self.shallow
    }

    /// The directory that all working trees of the repository have in common.
    pub(super) fn common(&self) -> &Path {
        &self.common
    }

    /// The directory of our files about this working tree.
    pub(crate) fn cache(&self, cache: &Path) -> PathBuf {
        let name = self.root.file_name().unwrap_or(OsStr::new("root")).to_string_lossy();
        let id = digest([self.root.as_os_str().as_encoded_bytes()]);
        cache.join(format!("{name}-{}", &id[..12]))
    }

    /// A git command on this repository.
    pub(super) fn command(&self) -> Command {
        let mut command = git(&self.root);
        command.env("GIT_DIR", &self.git).env("GIT_WORK_TREE", &self.root);
        command
    }

    /// Runs git; what it says and how it ended are the caller's to judge.
    pub(super) fn output<I, S>(&self, doing: &str, arguments: I) -> Result<Output, Failure>
    where
        I: IntoIterator<Item = S>,
        S: AsRef<OsStr>,
    {
        self.command().args(arguments).output().map_err(|error| cannot_run(doing, &error))
    }

    /// Runs git and takes what it prints, but for the end of its last line; it has to succeed.
    pub(super) fn text<I, S>(&self, doing: &str, arguments: I) -> Result<String, Failure>
    where
        I: IntoIterator<Item = S>,
        S: AsRef<OsStr>,
    {
        let output = self.output(doing, arguments)?;
        if output.status.success() {
            Ok(String::from_utf8_lossy(&output.stdout).trim_end_matches(['\r', '\n']).to_owned())
        } else {
            Err(refused(doing, &output))
        }
    }
}

fn looking(directory: &Path) -> String {
    format!("looking for the git repository of {}", directory.display())
}

/// What git knows about the repository that holds a directory, or that the environment names.
fn ask(directory: &Path, environment: &[(&str, OsString)]) -> Result<Output, Failure> {
    let mut command = git(directory);
    command.envs(environment.iter().map(|(name, value)| (name, value))).args([
        "rev-parse",
        "--path-format=absolute",
        "--show-toplevel",
        "--absolute-git-dir",
        "--git-common-dir",
        "--is-shallow-repository",
    ]);
    command.output().map_err(|error| cannot_run(looking(directory), &error))
}

/// The variables by which git tells a hook where the repository is.
fn exported() -> Vec<(&'static str, OsString)> {
    let names = ["GIT_DIR", "GIT_WORK_TREE", "GIT_COMMON_DIR"];
    names.into_iter().filter_map(|name| Some((name, std::env::var_os(name)?))).collect()
}

/// Takes from a command's environment what names a repository.
pub(crate) fn scrub(command: &mut Command) -> &mut Command {
    for name in LOCAL_VARIABLES {
        command.env_remove(name);
    }
    command
}

/// Git's failure in its own words.
pub(super) fn refused(doing: impl Into<String>, output: &Output) -> Failure {
    let hint = "run `git fsck` if the repository may be damaged";
    Failure::new(doing, words(output), hint)
}

/// What git said on its error channel.
pub(super) fn words(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).trim().to_owned()
}

/// A path as git prints it.
pub(super) fn path_from_bytes(bytes: &[u8]) -> PathBuf {
    #[cfg(unix)]
    let path = PathBuf::from(<OsStr as std::os::unix::ffi::OsStrExt>::from_bytes(bytes));
    #[cfg(not(unix))]
    let path = PathBuf::from(String::from_utf8_lossy(bytes).into_owned());
    path
}

/// A git command that reads only: it takes no lock, asks nothing, and speaks English.
fn git(directory: &Path) -> Command {
    let mut command = Command::new("git");
    scrub(&mut command)
        .current_dir(directory)
        .stdin(Stdio::null())
        .env("LC_ALL", "C")
        .env("GIT_OPTIONAL_LOCKS", "0")
        .env("GIT_TERMINAL_PROMPT", "0")
        .env("GIT_NO_REPLACE_OBJECTS", "1");
    command
}

fn cannot_run(doing: impl Into<String>, error: &io::Error) -> Failure {
    Failure::new(doing, format!("git does not start: {error}"), "install git, or put it on PATH")
}

fn no_repository(doing: String, output: &Output) -> Failure {
    let cause = words(output);
    let hint = if cause.contains("dubious ownership") {
        "git refuses a repository of another user: `git config --global --add safe.directory PATH`"
    } else if cause.contains("must be run in a work tree") {
        "run it in a working tree of this repository: `git worktree add` makes one"
    } else {
        "run it inside a git repository that holds the library"
    };
    Failure::new(doing, cause, hint)
}
