//! What `cargo metadata` says about the packages of a tree.

use std::collections::BTreeMap;
use std::path::PathBuf;

use semver::Version;

use super::{Repository, Toolchain, Tree};
use crate::failure::Failure;
use crate::sides::{Pair, Side};

/// The workspace of one side.
#[derive(Clone, Debug, PartialEq)]
pub struct Workspace {
    /// The directory of the workspace's manifest.
    pub root: PathBuf,
    /// Its members, sorted by name.
    pub packages: Vec<Package>,
    /// The names of those that cargo takes when none is named, sorted.
    pub default: Vec<String>,
}

/// What the manifest of a member says.
#[derive(Clone, Debug, PartialEq)]
pub struct Package {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: Version,
    /// Cargo's own id of it, which no other package shares.
    pub id: String,
    /// The path of its manifest, absolute, in the tree.
    pub manifest: PathBuf,
    /// Its library target, if it has one.
    pub library: Option<Library>,
    /// Its features, those that optional dependencies imply included.
    pub features: BTreeMap<String, Vec<String>>,
    /// Its dependencies, sorted.
    pub dependencies: Vec<Dependency>,
    /// Its edition.
    pub edition: String,
    /// The oldest Rust it says it builds with.
    pub rust_version: Option<String>,
    /// The native library it links.
    pub links: Option<String>,
    /// Some registry may receive it.
    pub published: bool,
    /// `[package.metadata]`.
    pub metadata: serde_json::Value,
    /// Its targets beside the library, sorted.
    pub targets: Vec<Target>,
}

/// A library target.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Library {
    /// The name that `use` takes.
    pub name: String,
    /// `lib`, `rlib`, `cdylib`, `proc-macro`…, sorted.
    pub crate_types: Vec<String>,
    /// It defines procedural macros.
    pub proc_macro: bool,
    /// Its root file.
    pub source: PathBuf,
    /// Its edition.
    pub edition: String,
}

/// A target that is no library.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Target {
    /// `bin`, `example`, `test`, `bench`, `custom-build`.
    pub kind: String,
    /// Its name.
    pub name: String,
}

/// A dependency as a manifest declares it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Dependency {
    /// The name in the manifest, which is the name in code: a rename's new name.
    pub key: String,
    /// The package's own name.
    pub package: String,
    /// `normal`, `dev` or `build`.
    pub kind: String,
    /// The version requirement.
    pub req: String,
    /// It is there only when a feature asks for it.
    pub optional: bool,
    /// The features asked for, sorted.
    pub features: Vec<String>,
    /// Its default features are on.
    pub default: bool,
    /// The platforms it is for: `cfg(windows)`.
    pub target: Option<String>,
    /// Its directory, for a path dependency.
    pub path: Option<PathBuf>,
}

/// Which packages are asked for, with cargo's meanings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// `-p`.
    pub packages: Vec<String>,
    /// `--workspace`.
    pub workspace: bool,
    /// `--exclude`.
    pub exclude: Vec<String>,
    /// `--manifest-path`, as given.
    pub manifest_path: Option<PathBuf>,
}

/// The workspace that `selection` means in `tree`.
pub fn workspace(
    repository: &Repository,
    side: Side,
    tree: &Tree,
    selection: &Selection,
    toolchain: &Toolchain,
) -> Result<Workspace, Failure> {
    let _ = (repository, side, tree, selection, toolchain);
    Err(Failure::new("reading the manifest", "", ""))
}

/// The names of the packages asked for that are on at least one side, sorted.
pub fn select(selection: &Selection, workspaces: Pair<&Workspace>) -> Result<Vec<String>, Failure> {
    let _ = (selection, workspaces);
    Err(Failure::new("selecting packages", "", ""))
}
