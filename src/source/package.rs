//! What `cargo metadata` says about the packages of a tree.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use cargo_metadata::{DependencyKind, Metadata, TargetKind};
use semver::Version;

use super::manifest::{found, metadata, submodule_hint};
use super::surroundings::manifests;
use super::{Repository, Toolchain, Tree};
use crate::api::features::{Features, enabled};
use crate::failure::Failure;
use crate::policy::{self, Manifests, Policy};
use crate::sides::{Pair, Side};

/// The workspace of one side.
#[derive(Clone, Debug, PartialEq)]
pub struct Workspace {
    /// The directory of the workspace's manifest.
    pub root: PathBuf,
    /// The manifest that is meant, relative to the tree.
    pub manifest: PathBuf,
    /// Its members, sorted by name.
    pub packages: Vec<Package>,
    /// The names of those that cargo takes when none is named, sorted.
    pub default: Vec<String>,
    /// `[workspace.metadata]`.
    pub metadata: serde_json::Value,
}

impl Workspace {
    /// What a package of it asks for.
    pub fn policy(&self, tree: &Tree, package: &Package) -> Result<Policy, Failure> {
        policy::read(Manifests {
            package_path: &tree.shown(&package.manifest),
            package: &package.metadata,
            workspace_path: &tree.shown(&self.root.join("Cargo.toml")),
            workspace: &self.metadata,
            features: &package.features,
        })
    }
}

impl Workspace {
    /// The package of that name in `tree`: a path dependency need not be a member.
    pub fn member_or_other(
        &self,
        name: &str,
        repository: &Repository,
        tree: &Tree,
        toolchain: &Toolchain,
    ) -> Option<Package> {
        let member = self.packages.iter().find(|it| it.name == name).cloned();
        member.or_else(|| {
            let is_named = |path: &PathBuf| name_in(path).is_some_and(|it| it == name);
            let manifest = manifests(&tree.root).into_iter().find(is_named)?;
            let directory = repository.directory_in(tree);
            let metadata = metadata(toolchain, &directory, &manifest, "reading a manifest").ok()?;
            metadata.packages.iter().find(|it| it.name == name).map(package)
        })
    }
}

/// The name of the package that a manifest is of.
fn name_in(manifest: &Path) -> Option<String> {
    let document: toml_edit::DocumentMut = fs::read_to_string(manifest).ok()?.parse().ok()?;
    Some(document.get("package")?.get("name")?.as_str()?.to_owned())
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
    pub features: Features,
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
    /// The registry it goes to, if that is not crates.io.
    pub registry: Option<String>,
    /// `[package.metadata]`.
    pub metadata: serde_json::Value,
    /// Its targets beside the library, sorted.
    pub targets: Vec<Target>,
}

impl Package {
    /// The features among `names`, and those that these switch on here, over all steps.
    pub fn enabled_by<'a>(&'a self, names: impl IntoIterator<Item = &'a str>) -> BTreeSet<&'a str> {
        let mut found = enabled(names, &self.features);
        found.retain(|it| self.features.contains_key(*it));
        found
    }
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
    /// Its root file.
    pub source: PathBuf,
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
    let manifest = match &tree.caller {
        // A release is one package.
        Some(_) => tree.root.join("Cargo.toml"),
        None => found(repository, side, tree, selection.manifest_path.as_deref())?,
    };
    let doing = format!("reading the manifest of {}, {}", side.name(), manifest.display());
    let metadata = metadata(toolchain, &repository.directory_in(tree), &manifest, &doing);
    let metadata = metadata.map_err(|failure| {
        let outer = failure.cause.contains("failed to find a workspace root");
        let outer = outer.then(|| "the workspace has to be inside of the repository".to_owned());
        let hint = submodule_hint(tree, &failure.cause).or(outer).unwrap_or(failure.hint);
        Failure { hint, ..failure }
    })?;
    let place = manifest.strip_prefix(&tree.root).unwrap_or(&manifest).to_owned();
    Ok(lowered(&metadata, &manifest, place))
}

fn lowered(metadata: &Metadata, manifest: &Path, place: PathBuf) -> Workspace {
    let members = metadata.workspace_packages();
    let here = members.iter().find(|package| package.manifest_path == *manifest);
    let root = metadata.workspace_root.join("Cargo.toml");
    let mut default: Vec<String> = match here {
        Some(package) if package.manifest_path != root => vec![package.name.to_string()],
        _ if metadata.workspace_default_members.is_available() => {
            let packages = metadata.workspace_default_packages();
            packages.iter().map(|package| package.name.to_string()).collect()
        }
        _ => members.iter().map(|package| package.name.to_string()).collect(),
    };
    default.sort();
    let mut packages: Vec<Package> = members.into_iter().map(package).collect();
    packages.sort_by(|a, b| a.name.cmp(&b.name));
    let root = metadata.workspace_root.clone().into();
    let metadata = metadata.workspace_metadata.clone();
    Workspace { root, manifest: place, packages, default, metadata }
}

fn package(package: &cargo_metadata::Package) -> Package {
    let libraries = package.targets.iter().filter_map(library);
    let targets = package.targets.iter().filter(|target| library(target).is_none());
    let targets = targets.map(|target| Target {
        kind: target.kind.iter().map(ToString::to_string).collect::<Vec<_>>().join(","),
        name: target.name.clone(),
        source: target.src_path.clone().into(),
    });
    let registries = package.publish.iter().flatten();
    let registry = registries.into_iter().find(|it| *it != "crates-io").cloned();
    let dependencies = package.dependencies.iter().map(dependency);
    Package {
        name: package.name.to_string(),
        version: package.version.clone(),
        id: package.id.repr.clone(),
        manifest: package.manifest_path.clone().into(),
        library: libraries.into_iter().next(),
        features: package.features.clone(),
        dependencies: sorted(dependencies),
        edition: package.edition.to_string(),
        rust_version: package.rust_version.as_ref().map(Version::to_string),
        links: package.links.clone(),
        published: package.publish.as_ref().is_none_or(|registries| !registries.is_empty()),
        registry,
        metadata: package.metadata.clone(),
        targets: sorted(targets),
    }
}

fn sorted<T: Ord>(items: impl Iterator<Item = T>) -> Vec<T> {
    let mut items: Vec<T> = items.collect();
    items.sort();
    items
}

fn library(target: &cargo_metadata::Target) -> Option<Library> {
    let kinds = ["lib", "rlib", "dylib", "cdylib", "staticlib", "proc-macro"];
    let is_library = |kind: &TargetKind| kinds.contains(&kind.to_string().as_str());
    target.kind.iter().any(is_library).then(|| Library {
        name: target.name.replace('-', "_"),
        crate_types: sorted(target.crate_types.iter().map(ToString::to_string)),
        proc_macro: target.is_proc_macro(),
        source: target.src_path.clone().into(),
        edition: target.edition.to_string(),
    })
}

fn dependency(dependency: &cargo_metadata::Dependency) -> Dependency {
    let kind = match dependency.kind {
        DependencyKind::Development => "dev",
        DependencyKind::Build => "build",
        _ => "normal",
    };
    Dependency {
        key: dependency.rename.clone().unwrap_or_else(|| dependency.name.clone()),
        package: dependency.name.clone(),
        kind: kind.to_owned(),
        req: dependency.req.to_string(),
        optional: dependency.optional,
        features: sorted(dependency.features.iter().cloned()),
        default: dependency.uses_default_features,
        target: dependency.target.as_ref().map(ToString::to_string),
        path: dependency.path.clone().map(PathBuf::from),
    }
}

/// The names of the packages asked for that are on at least one side, sorted. Without a base, those
/// that head has.
pub fn select(
    selection: &Selection,
    workspaces: Pair<Option<&Workspace>>,
) -> Result<Vec<String>, Failure> {
    let sides: Vec<&Workspace> = [workspaces.base, workspaces.head].into_iter().flatten().collect();
    let members = sides.iter().flat_map(|workspace| &workspace.packages);
    let members: BTreeSet<&str> = members.map(|package| package.name.as_str()).collect();
    let wished = selection.packages.iter().chain(&selection.exclude);
    for name in wished.map(|spec| name_of(spec)) {
        if !members.contains(name) {
            let list = members.iter().copied().collect::<Vec<_>>().join(", ");
            let cause = format!("there is no package called `{name}`");
            let hint = format!("the packages here are: {list}");
            return Err(Failure::new("selecting packages", cause, hint));
        }
    }
    let mut names: BTreeSet<&str> = if !selection.packages.is_empty() {
        selection.packages.iter().map(|spec| name_of(spec)).collect()
    } else if selection.workspace {
        members
    } else {
        // Where base has another manifest in the user's place, head alone says what that means.
        let meant = sides.last().map(|head| &head.manifest);
        let same = sides.iter().filter(|workspace| Some(&workspace.manifest) == meant);
        same.flat_map(|workspace| &workspace.default).map(String::as_str).collect()
    };
    for spec in &selection.exclude {
        names.remove(name_of(spec));
    }
    Ok(names.into_iter().map(str::to_owned).collect())
}

/// The name in a package id specification: `tree`, `tree@1.0.0`, `path+file:///…#tree@1.0.0`.
fn name_of(spec: &str) -> &str {
    let end = spec.rsplit('#').next().unwrap_or(spec);
    end.split(['@', ':']).next().unwrap_or(end)
}
