//! A package of a tree to rustdoc JSON, on the stable toolchain.
//!
//! Cargo is asked for documentation with our own binary as its rustdoc. It writes down what cargo
//! would have run and does nothing; the real rustdoc is then run with the same arguments,
//! directory and environment, for JSON. So every dependency is built exactly as users build it.

mod as_dependency;
mod cache;
mod call;
pub mod cfg_doc;
mod cfgs;
mod companions;
mod diagnostics;
mod features;
mod intercept;
mod mirror;
mod overlay;
mod plan;
mod replay;
mod run;
mod site;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use semver::Version;
use tempfile::TempDir;

use self::run::Run;
use crate::failure::Failure;
use crate::policy::Policy;
use crate::progress::Progress;
use crate::sides::Side;
use crate::source::{Package, Repository, Toolchain, Tree, Workspace};

pub use self::features::{FeatureSet, looks_private};
pub use self::intercept::intercept;
pub use self::run::session;

/// How to build, with cargo's meanings.
#[derive(Clone, Debug, Default)]
pub struct Building {
    /// `--features`, one name each.
    pub features: Vec<String>,
    /// `--all-features`.
    pub all_features: bool,
    /// `--no-default-features`.
    pub no_default_features: bool,
    /// `--target`.
    pub target: Option<String>,
    /// `--locked`.
    pub locked: bool,
    /// `--offline`.
    pub offline: bool,
    /// `--toolchain`: a name as after cargo's `+`.
    pub toolchain: Option<String>,
    /// `--feature-matrix`: with several feature sets.
    pub feature_matrix: bool,
}

impl Building {
    /// Some flag says which features to look at.
    pub fn names_features(&self) -> bool {
        !self.features.is_empty() || self.all_features || self.no_default_features
    }
}

/// What all builds of a run have in common.
#[derive(Clone, Debug)]
pub struct Settings {
    /// What is asked for.
    pub building: Building,
    /// The toolchain that builds both sides.
    pub toolchain: Toolchain,
    /// The directory of [`crate::source::cache_directory`].
    pub cache: PathBuf,
    /// Which feature set, where several are compared.
    pub set: FeatureSet,
    /// Where JSON of the working tree is kept, in case the same is asked for again.
    pub session: Option<Arc<TempDir>>,
    /// The binary whose `main` calls [`intercept`]; none if it is the running one.
    pub binary: Option<PathBuf>,
}

/// One package of one side.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    /// Whose it is.
    pub side: Side,
    /// The revision's content.
    pub tree: &'a Tree,
    /// The workspace the package is in.
    pub workspace: &'a Workspace,
    /// The package. Base's and head's belong together when their names are equal.
    pub package: &'a Package,
    /// What head's manifest asks for.
    pub policy: &'a Policy,
}

/// The rustdoc JSON of a library, and what is needed to understand it.
#[derive(Clone, Debug)]
pub struct Documented {
    /// The rustdoc JSON of the library.
    pub json: PathBuf,
    /// Rustdoc's working directory: relative file names in spans start here.
    pub directory: PathBuf,
    /// The root of the tree that was built: stripped from a path, it leaves one that is relative
    /// to the repository.
    pub root: PathBuf,
    /// The edition it is written in.
    pub edition: u16,
    /// The features rustdoc saw, sorted.
    pub features: Vec<String>,
    /// The triple it was built for.
    pub target: String,
    /// `rustc 1.95.0 (59807616e 2026-04-14)`.
    pub toolchain: String,
    /// The package of each dependency's artifact, by file stem: `libserde-0f3c2d…`.
    pub artifacts: BTreeMap<String, Artifact>,
    /// Something is built from outside of the repository, of which there is one state only.
    pub reaches_outside: bool,
    /// What the report has to say about how this came to be.
    pub notes: Vec<String>,
    /// The directory that `json` is in goes away with the last of them.
    _directory: Arc<TempDir>,
}

/// The package that a compiled dependency comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Artifact {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: Version,
    /// It lives in this repository (or beside it), not in a registry.
    pub local: bool,
    /// Cargo's own id of the package, which no other one shares.
    pub id: String,
}

/// The builds of one run.
pub struct Builds<'a>(Result<Run<'a>, (Failure, usize)>);

impl<'a> Builds<'a> {
    /// Prepares what all requests share.
    pub fn new(
        repository: &'a Repository,
        requests: &'a [Request<'a>],
        settings: &'a Settings,
        progress: &'a dyn Progress,
    ) -> Builds<'a> {
        let run = Run::start(repository, requests, settings, progress);
        Builds(run.map_err(|failure| (failure, requests.len())))
    }

    /// The feature set of these builds, if they can be made at all.
    pub fn set(&self) -> Option<&FeatureSet> {
        self.0.as_ref().ok().map(|run| &run.planner.settings.set)
    }

    /// Documents every request: one cargo call for each, what it records replayed in parallel. The
    /// results are in the order of the requests; one that fails does not stop the others.
    pub fn document(&mut self) -> Vec<Result<Documented, Failure>> {
        match &mut self.0 {
            Ok(run) => run.finish(),
            Err((failure, requests)) => vec![Err(failure.clone()); *requests],
        }
    }

    /// Documents dependencies of packages that were documented, with the features they have there:
    /// for each request, by its position, the artifacts that are asked for.
    pub fn companions(&self, asked: &[Companions<'_>]) -> Vec<Vec<Result<Documented, Failure>>> {
        match &self.0 {
            Ok(run) => run.companions(asked),
            Err((failure, _)) => asked
                .iter()
                .map(|it| it.artifacts.iter().map(|_| Err(failure.clone())).collect())
                .collect(),
        }
    }
}

/// Dependencies of one request's package that are to be documented.
pub struct Companions<'a> {
    /// The position of the request.
    pub request: usize,
    /// The dependencies.
    pub artifacts: Vec<&'a Artifact>,
}
