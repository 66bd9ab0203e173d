//! The story of one run, a line a stage.

mod accept;
mod answers;
mod arguments;
mod choose;
mod coverage;
mod excerpts;
mod files;
mod follow;
mod handed;
mod judge;
mod manifest;
mod needs;
mod negated;
mod read;
mod releases;
mod sets;
mod since;
mod sources;
mod surface;
mod told;
mod untouched;

pub use accept::{Entry, Wish, accept};
pub use since::{Next, next_versions};

pub use crate::build::Building;
use crate::build::{FeatureSet, Request, Settings, session};
use crate::failure::Failure;
use crate::progress::Progress;
use crate::sides::Pair;
use crate::source::usage;
use crate::source::{
    Release, Repository, Revision, Selection, Toolchain, WORKTREE, cache_directory,
};
use crate::verdict::{Compared, Failed, NotCompared, PackageReport, Report};
use choose::Chosen;
use sources::Search;
use std::path::{Path, PathBuf};
use untouched::is_untouched;

/// What to compare, as plain data.
#[derive(Clone, Debug)]
pub struct Options {
    /// Where the command was called.
    pub directory: PathBuf,
    /// The revision that clients were compiled against; chosen when not given.
    pub base: Option<String>,
    /// Compare with releases and not with a revision.
    pub base_version: Option<Release>,
    /// Tell too what the next release needs since the last one.
    pub since_release: bool,
    /// The revision to judge; the working tree when not given.
    pub head: Option<String>,
    /// Finished rustdoc JSON of one crate, to be compared in place of revisions.
    pub files: Option<Pair<PathBuf>>,
    /// Which packages; a manifest is named by an absolute path.
    pub selection: Selection,
    /// With which features and so on.
    pub building: Building,
    /// Where trees and artifacts are kept; the user's cache directory when not given.
    pub cache: Option<PathBuf>,
    /// The program that cargo is given for its rustdoc; the running one when not given. Its `main`
    /// has to call [`intercept`](crate::build::intercept) first, as the one of `cargo-stability` does.
    pub program: Option<PathBuf>,
    /// What the caller has resolved already; it goes before `directory`, `base` and `head`.
    pub resolved: Option<Resolved>,
}

/// A repository, and which of its commits to compare.
#[derive(Clone, Debug)]
pub struct Resolved {
    /// The repository.
    pub repository: Repository,
    /// Both sides, each with its reason.
    pub revisions: Pair<Revision>,
}

impl Default for Options {
    /// The working tree in the current directory with a base that is chosen.
    fn default() -> Options {
        Options {
            directory: PathBuf::from("."),
            base: None,
            base_version: None,
            since_release: false,
            head: None,
            files: None,
            selection: Selection::default(),
            building: Building::default(),
            cache: None,
            program: None,
            resolved: None,
        }
    }
}

/// Compares head with base. Whatever goes wrong is part of the report.
pub fn compare(options: &Options, progress: &dyn Progress) -> Report {
    if let Some(files) = &options.files {
        return files::compare(files);
    }
    let (mut comparison, mut tree) = (None, None);
    let answered = answers(options, progress, &mut |repository, revisions| {
        announce(revisions, progress);
        comparison = Some(revisions.as_ref().map(compared));
        tree = (revisions.head.rev == WORKTREE).then(|| repository.root().to_owned());
    });
    let report = match answered {
        Ok(Answers { packages, left_out, failures }) => {
            Report::new(comparison, packages, left_out, failures)
        }
        Err(failure) => Report::failed(comparison, failure),
    };
    Report { arguments: options.arguments(), tree, ..report }
}

/// What is known about each package in the end.
struct Answers {
    packages: Vec<PackageReport>,
    left_out: Vec<NotCompared>,
    failures: Vec<Failed>,
}

fn repository(options: &Options) -> Result<Repository, Failure> {
    match &options.resolved {
        Some(resolved) => Ok(resolved.repository.clone()),
        None => Repository::discover(directory(options)?),
    }
}

/// Where to look for the repository: a manifest that is named may stand in another one than the
/// one we were called in.
fn directory(options: &Options) -> Result<&Path, Failure> {
    let Some(manifest) = options.selection.manifest_path.as_deref() else {
        return Ok(&options.directory);
    };
    let directory = manifest.parent().filter(|directory| directory.is_dir());
    directory.ok_or_else(|| {
        let doing = format!("looking for the manifest `{}`", manifest.display());
        Failure::new(doing, "its directory does not exist", "give the path of a `Cargo.toml`")
    })
}

fn announce(revisions: &Pair<Revision>, progress: &dyn Progress) {
    let Pair { base, head } = revisions.as_ref().map(|it| compared(it).shown());
    progress.status("Comparing", &format!("{head} with {base}: {}", revisions.base.chosen));
    if revisions.base.oid == revisions.head.oid && !revisions.head.dirty {
        progress.warning("base and head are the same commit");
    }
}

fn compared(revision: &Revision) -> Compared {
    Compared {
        rev: revision.rev.clone(),
        oid: revision.oid.clone(),
        dirty: revision.dirty,
        chosen: revision.chosen.clone(),
    }
}

fn answers(
    options: &Options,
    progress: &dyn Progress,
    known: &mut dyn FnMut(&Repository, &Pair<Revision>),
) -> Result<Answers, Failure> {
    let limit = usage::limit()?;
    let repository = &repository(options)?;
    let settings = &settings(options, repository)?;
    let lease = usage::lease(repository, &settings.cache);
    let search = Search { options, repository, settings };
    let mut base = None;
    let sources = search.run(&mut |revisions| {
        known(repository, revisions);
        base = Some(revisions.base.clone());
    })?;
    let Chosen { pairs, decided, left_out } = choose::packages(&sources);
    let references = &releases::references(&search, &sources)?;
    let run = judge::Run { repository, settings, progress, references };
    let untouched = |pair: &Pair<Request<'_>>| {
        sources.changed.as_ref().is_some_and(|changed| is_untouched(pair, changed))
    };
    let (same, pairs): (Vec<_>, Vec<_>) = pairs.into_iter().partition(untouched);
    let (mut packages, mut failures) = run.packages(&pairs);
    packages.extend(same.iter().map(|pair| run.unread(pair, &mut failures)));
    if options.since_release {
        failures.extend(since::add(&run, &search, &sources, base.as_ref(), &mut packages)?);
    }
    packages.extend(decided);
    drop(lease);
    usage::bound(&settings.cache, limit);
    Ok(Answers { packages, left_out, failures })
}

/// One toolchain and one cache for both sides: the toolchain that head is worked on with.
fn settings(options: &Options, repository: &Repository) -> Result<Settings, Failure> {
    let cache = options.cache.clone().map_or_else(cache_directory, Ok)?;
    let building = options.building.clone();
    Ok(Settings {
        toolchain: Toolchain::pin(repository.root(), building.toolchain.as_deref())?,
        building,
        binary: options.program.clone(),
        set: FeatureSet::Chosen,
        session: options.since_release.then(|| session(repository, &cache)).transpose()?,
        cache,
    })
}
