//! The story of one run, a line a stage.

mod choose;
mod follow;
mod read;

use crate::api::Api;
use crate::build::{Builds, Documented, Request, Settings};
use crate::failure::Failure;
use crate::progress::Progress;
use crate::rules;
use crate::sides::{Pair, Side};
use crate::source::{
    Package, Repository, Revision, Selection, Toolchain, Tree, WORKTREE, Workspace,
    cache_directory, resolve, tree, workspace,
};
use crate::verdict::{Compared, Coverage, Failed, NotCompared, PackageReport, Report};
use choose::Chosen;
use std::path::{Path, PathBuf};

/// What to compare, as plain data.
#[derive(Clone, Debug)]
pub struct Options {
    /// Where the command was called.
    pub directory: PathBuf,
    /// The revision that clients were compiled against; chosen when not given.
    pub base: Option<String>,
    /// The revision to judge; the working tree when not given.
    pub head: Option<String>,
    /// Which packages; a manifest is named by an absolute path.
    pub selection: Selection,
    /// With which features and so on.
    pub building: Building,
    /// Where trees and artifacts are kept; the user's cache directory when not given.
    pub cache: Option<PathBuf>,
}

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
}

/// Compares head with base. Whatever goes wrong is part of the report.
pub fn compare(options: &Options, progress: &dyn Progress) -> Report {
    let (repository, revisions) = match revisions(options) {
        Ok(found) => found,
        Err(failure) => return Report::failed(None, failure),
    };
    announce(&revisions, progress);
    let comparison = Some(revisions.as_ref().map(compared));
    match answers(options, &repository, &revisions, progress) {
        Ok(Answers { packages, left_out, failures }) => {
            Report::new(comparison, packages, left_out, failures)
        }
        Err(failure) => Report::failed(comparison, failure),
    }
}

/// What is known about each package in the end.
struct Answers {
    packages: Vec<PackageReport>,
    left_out: Vec<NotCompared>,
    failures: Vec<Failed>,
}

fn revisions(options: &Options) -> Result<(Repository, Pair<Revision>), Failure> {
    let repository = Repository::discover(directory(options)?)?;
    let asked = Pair { base: options.base.as_deref(), head: options.head.as_deref() };
    let revisions = resolve(&repository, asked, &options.selection.packages)?;
    Ok((repository, revisions))
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
    let Pair { base, head } = revisions.as_ref().map(shown);
    progress.status("Comparing", &format!("{head} with {base}: {}", revisions.base.chosen));
    if revisions.base.oid == revisions.head.oid && !revisions.head.dirty {
        progress.warning("base and head are the same commit");
    }
}

/// `v1.0.0 (1a2b3c4d5e)`, `the working tree (1a2b3c4d5e and uncommitted changes)`.
fn shown(revision: &Revision) -> String {
    let Revision { rev, oid, dirty, .. } = revision;
    let short = oid.get(..10).unwrap_or(oid);
    let name = if rev == WORKTREE { "the working tree" } else { rev };
    match dirty {
        true => format!("{name} ({short} and uncommitted changes)"),
        false if oid.starts_with(rev.as_str()) => short.to_owned(),
        false => format!("{name} ({short})"),
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
    repository: &Repository,
    revisions: &Pair<Revision>,
    progress: &dyn Progress,
) -> Result<Answers, Failure> {
    let settings = settings(options, repository)?;
    let trees =
        revisions.as_ref().try_map(|revision| tree(repository, revision, &settings.cache))?;
    let workspaces = workspaces(options, repository, &trees, &settings.toolchain)?;
    let Chosen { pairs, decided, left_out } =
        choose::packages(&options.selection, workspaces.as_ref())?;
    let mut answers = Answers { packages: decided, left_out, failures: Vec::new() };
    let requests = requests(&trees, &workspaces, &pairs);
    let mut builds = Builds::new(repository, &requests, &settings, progress);
    let mut documented = builds.document().into_iter();
    for (index, packages) in pairs.into_iter().enumerate() {
        let positions = Pair { base: 2 * index, head: 2 * index + 1 };
        let (Some(base), Some(head)) = (documented.next(), documented.next()) else { break };
        let sources = Pair {
            base: (&workspaces.base, packages.base),
            head: (&workspaces.head, packages.head),
        };
        answers.judge(sources, Pair { base, head }, positions, &mut builds);
    }
    Ok(answers)
}

/// One toolchain and one cache for both sides: the toolchain that head is worked on with.
fn settings(options: &Options, repository: &Repository) -> Result<Settings, Failure> {
    let Building {
        features,
        all_features,
        no_default_features,
        target,
        locked,
        offline,
        toolchain,
    } = options.building.clone();
    Ok(Settings {
        features,
        all_features,
        no_default_features,
        target,
        locked,
        offline,
        toolchain: Toolchain::pin(repository.root(), toolchain.as_deref())?,
        cache: options.cache.clone().map_or_else(cache_directory, Ok)?,
        binary: None,
    })
}

fn workspaces(
    options: &Options,
    repository: &Repository,
    trees: &Pair<Tree>,
    toolchain: &Toolchain,
) -> Result<Pair<Workspace>, Failure> {
    trees
        .as_ref()
        .named()
        .try_map(|(side, tree)| workspace(repository, side, tree, &options.selection, toolchain))
}

/// Base before head, package by package.
fn requests<'a>(
    trees: &'a Pair<Tree>,
    workspaces: &'a Pair<Workspace>,
    packages: &[Pair<&'a Package>],
) -> Vec<Request<'a>> {
    let request = |(side, package): (Side, &'a Package)| Request {
        side,
        tree: trees.side(side),
        workspace: workspaces.side(side),
        package,
    };
    let sides = packages.iter().map(|packages| packages.named().map(request));
    sides.flat_map(|Pair { base, head }| [base, head]).collect()
}

impl Answers {
    /// Lowers both sides at once, and compares them if both can be read.
    fn judge(
        &mut self,
        packages: Pair<(&Workspace, &Package)>,
        documented: Pair<Result<Documented, Failure>>,
        positions: Pair<usize>,
        builds: &mut Builds<'_>,
    ) {
        let name = &packages.head.1.name;
        let versions = packages.map(|(_, package)| &package.version);
        let mut coverage = coverage(&documented);
        let report = match read::both(packages, documented, positions, builds) {
            Pair { base: Ok(base), head: Ok(head) } => {
                coverage.items = base.items().max(head.items());
                coverage.notes.extend(followed(&head));
                let findings = rules::judge(Pair { base, head });
                PackageReport::compared(name, versions, coverage, findings)
            }
            Pair { base, head } => {
                self.failed(name, base.err(), head.err());
                PackageReport::inconclusive(name, versions, coverage)
            }
        };
        self.packages.push(report);
    }

    /// What fails alike on both sides is told once.
    fn failed(&mut self, package: &str, base: Option<Failure>, head: Option<Failure>) {
        let sides = match base == head {
            true => vec![(None, head)],
            false => vec![(Some(Side::Base), base), (Some(Side::Head), head)],
        };
        for (side, failure) in sides {
            let package = Some(package.to_owned());
            self.failures.extend(failure.map(|failure| Failed { package, side, failure }));
        }
    }
}

/// The other crates that were looked at.
fn followed(head: &Api) -> Option<String> {
    let shown = |identity: &String| {
        let name = identity.split('@').next().unwrap_or(identity);
        let version = head.versions.get(identity).map(|it| format!(" {it}"));
        format!("{name}{}", version.unwrap_or_default())
    };
    let crates: Vec<String> = head.linked.iter().map(shown).collect();
    let list = crates.join(", ");
    (!crates.is_empty()).then(|| format!("read too, because clients see items of theirs: {list}"))
}

/// What was looked at, as far as at least one side was read.
fn coverage(documented: &Pair<Result<Documented, Failure>>) -> Coverage {
    let Pair { base, head } = documented.as_ref().map(|side| side.as_ref().ok());
    let Some(read) = head.or(base) else { return Coverage::default() };
    let mut notes = Vec::new();
    for note in [base, head].into_iter().flatten().flat_map(|side| &side.notes) {
        if !notes.contains(note) {
            notes.push(note.clone());
        }
    }
    if let Some(base) = base.filter(|base| base.features != read.features) {
        let features = base.features.join(", ");
        notes.push(format!("base was read with other features than head: {features}"));
    }
    Coverage {
        toolchain: Some(read.toolchain.clone()),
        target: Some(read.target.clone()),
        features: read.features.clone(),
        items: 0,
        notes,
    }
}
