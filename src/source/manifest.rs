//! Which manifest is meant, and what cargo says about it.

use std::fs;
use std::path::{Path, PathBuf};

use cargo_metadata::{Metadata, MetadataCommand};

use super::cache::canonical;
use super::surroundings::{lexical, manifests};
use super::{Repository, Toolchain, Tree};
use crate::failure::Failure;
use crate::sides::Side;

/// Cargo's id of the member whose manifest is `manifest`.
pub(crate) fn member_id(
    toolchain: &Toolchain,
    directory: &Path,
    manifest: &Path,
) -> Result<String, Failure> {
    let doing = format!("reading the manifest {}", manifest.display());
    let metadata = metadata(toolchain, directory, manifest, &doing)?;
    let package = metadata.packages.iter().find(|package| package.manifest_path == *manifest);
    package.map(|package| package.id.repr.clone()).ok_or_else(|| {
        let cause = "cargo does not take it for a package of its workspace";
        Failure::new(doing, cause, "`cargo metadata --no-deps` shows what cargo sees")
    })
}

/// What cargo says about a workspace. Without dependencies it resolves nothing, so it writes no
/// lock file.
pub(super) fn metadata(
    toolchain: &Toolchain,
    directory: &Path,
    manifest: &Path,
    doing: &str,
) -> Result<Metadata, Failure> {
    let mut command = toolchain.cargo(directory);
    command.args(["metadata", "--format-version=1", "--no-deps", "--manifest-path"]);
    let output = command.arg(manifest).output().map_err(|error| {
        let cause = format!("cargo does not start: {error}");
        Failure::new(doing, cause, "install Rust with rustup, or put cargo on PATH")
    })?;
    if !output.status.success() {
        let cause = String::from_utf8_lossy(&output.stderr).trim().to_owned();
        let hint = "`cargo metadata --no-deps` has to succeed in that revision";
        return Err(Failure::new(doing, cause, hint));
    }
    MetadataCommand::parse(String::from_utf8_lossy(&output.stdout)).map_err(|error| {
        Failure::new(doing, error.to_string(), "use a cargo that this release knows: --toolchain")
    })
}

/// What to do when `cause` speaks of a submodule that is not there.
pub(crate) fn submodule_hint(tree: &Tree, cause: &str) -> Option<String> {
    let modules = fs::read_to_string(tree.root.join(".gitmodules")).ok()?;
    let paths = modules.lines().filter_map(|line| line.trim().strip_prefix("path = "));
    let empty =
        |path: &&str| fs::read_dir(tree.root.join(path)).is_ok_and(|mut d| d.next().is_none());
    let path = paths.filter(empty).find(|path| cause.contains(&format!("{path}/")))?;
    Some(format!("the submodule is not in this clone: `git submodule update --init {path}`"))
}

/// The manifest that cargo would find, as this tree has it.
pub(super) fn found(
    repository: &Repository,
    side: Side,
    tree: &Tree,
    given: Option<&Path>,
) -> Result<PathBuf, Failure> {
    let doing = || format!("looking for the manifest of {}", side.name());
    if let Some(given) = given {
        let path = lexical(&repository.directory().join(given));
        let path = if path.ends_with("Cargo.toml") { path } else { path.join("Cargo.toml") };
        // The user may come to the repository through a link, the repository never does.
        let real = path.parent().and_then(|parent| canonical(parent).ok());
        let path = real.map_or(path, |parent| parent.join("Cargo.toml"));
        let inside = path.strip_prefix(repository.root()).map_err(|_| {
            let cause = format!("{} is not in {}", path.display(), repository.root().display());
            Failure::new(doing(), cause, "give a --manifest-path inside the repository")
        })?;
        let manifest = tree.root.join(inside);
        // Base may have the package elsewhere, or not at all: its workspace says.
        let above = inside.parent().filter(|_| side == Side::Base).into_iter();
        let above = above.flat_map(Path::ancestors).map(|path| tree.root.join(path));
        let nearest = above.map(|path| path.join("Cargo.toml")).find(|path| path.exists());
        return if manifest.exists() {
            Ok(manifest)
        } else if let Some(manifest) = nearest {
            Ok(manifest)
        } else {
            let cause = format!("{} has no {}", side.name(), inside.display());
            Err(Failure::new(doing(), cause, "give the --manifest-path of a workspace both have"))
        };
    }
    let directory = repository.directory_in(tree);
    let above = directory.ancestors().take_while(|path| path.starts_with(&tree.root));
    let mut candidates = above.map(|path| path.join("Cargo.toml"));
    candidates.find(|path| path.exists()).ok_or_else(|| {
        let below = manifests(&tree.root);
        let below = below.iter().filter_map(|path| path.strip_prefix(&tree.root).ok());
        let hint = match below.min_by_key(|path| path.components().count()) {
            Some(path) => format!("there is one below: --manifest-path {}", path.display()),
            None => "the revision has to hold a Rust library".to_owned(),
        };
        let cause = format!("{} has no Cargo.toml here or above", side.name());
        Failure::new(doing(), cause, hint)
    })
}
