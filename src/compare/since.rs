//! What the next release of each package needs, seen from the last one.

use super::choose::why_not;
use super::judge::Run;
use super::releases::{Releases, has_changed};
use super::sources::{Content, Search, Sources};
use super::untouched::is_untouched;
use super::{Options, Revision, repository, settings};
use crate::build::Request;
use crate::failure::Failure;
use crate::progress::Progress;
use crate::sides::{Pair, Side};
use crate::source::usage;
use crate::verdict::{Failed, PackageReport, SinceRelease};
use semver::Version;
use std::collections::BTreeMap;

/// The next version of one package, or why it is not known.
pub struct Next {
    /// The package's name.
    pub package: String,
    /// Its next version.
    pub version: Result<Version, Failure>,
}

/// What the next release of each package needs. `options.base` stands for the last release of all
/// packages, if it is given; else each has its release tag.
pub fn next_versions(options: &Options, progress: &dyn Progress) -> Result<Vec<Next>, Failure> {
    let limit = usage::limit()?;
    let repository = &repository(options)?;
    let settings = &settings(options, repository)?;
    let lease = usage::lease(repository, &settings.cache);
    let search = Search { options, repository, settings };
    let sources = search.head_alone()?;
    let base = search.base()?;
    let packages = || sources.packages.keys();
    let releases = Releases::find(&search, &sources.revision, packages(), base.as_ref())?;
    let references = BTreeMap::new();
    let run = Run { repository, settings, progress, references: &references };
    let heads: Vec<Request<'_>> = heads(&sources);
    for tag in heads.iter().filter_map(|head| releases.tag(&head.package.name)) {
        progress.detail(&format!("the last release is {} ({})", tag.rev, tag.oid));
    }
    let (reports, failures) = compared(&run, &releases, &sources, &heads);
    drop(lease);
    usage::bound(&settings.cache, limit);
    let next = |head: &Request<'_>| {
        let name = &head.package.name;
        let version = match (releases.tag(name), reports.get(name)) {
            (None, _) => Err(unreleased(name)),
            // What no release holds is released as it is.
            (Some(_), None) => Ok(head.package.version.clone()),
            (Some(tag), Some(report)) => version(&run, &sources, tag, report, &failures),
        };
        Next { package: name.clone(), version }
    };
    match heads.is_empty() {
        true => Err(nothing()),
        false => Ok(heads.iter().map(next).collect()),
    }
}

fn version(
    run: &Run<'_>,
    sources: &Sources,
    tag: &Revision,
    report: &PackageReport,
    failures: &[Failed],
) -> Result<Version, Failure> {
    let changed = has_changed(run.repository, tag, sources, &report.name);
    let since = SinceRelease::new(&tag.rev, &tag.oid, report, changed);
    since.and_then(|since| since.suggested_version).ok_or_else(|| {
        let failed = failures.iter().find(|it| it.package.as_ref() == Some(&report.name));
        failed.map_or_else(|| uncompared(&report.name, &tag.rev), |it| it.failure.clone())
    })
}

/// Adds the second answer to the reports of the first; `base` is what that was about.
pub(super) fn add(
    run: &Run<'_>,
    search: &Search<'_>,
    sources: &Sources,
    base: Option<&Revision>,
    reports: &mut [PackageReport],
) -> Result<Vec<Failed>, Failure> {
    let names = sources.packages.keys();
    let releases = Releases::find(search, &sources.revision, names, None)?;
    let is_base = |name: &str| match (releases.tag(name), base) {
        (Some(tag), Some(base)) => tag.oid == base.oid,
        _ => false,
    };
    let mut heads = heads(sources);
    heads.retain(|head| !is_base(&head.package.name));
    let references = BTreeMap::new();
    let run = Run { references: &references, ..*run };
    let (others, failures) = compared(&run, &releases, sources, &heads);
    for report in reports.iter_mut() {
        let Some(tag) = releases.tag(&report.name) else {
            report.coverage.notes.push("no release tag of it is below head".to_owned());
            continue;
        };
        let own = is_base(&report.name).then(|| report.clone());
        let Some(other) = own.as_ref().or_else(|| others.get(&report.name)) else { continue };
        let changed = has_changed(run.repository, tag, sources, &report.name);
        if let Some(since) = SinceRelease::new(&tag.rev, &tag.oid, other, changed) {
            report.since(since, other);
        }
    }
    Ok(failures)
}

/// The packages of head that clients can use.
fn heads(sources: &Sources) -> Vec<Request<'_>> {
    let Content { tree, workspace } = &sources.head;
    let packages = sources.packages.iter();
    let heads = packages.filter_map(|(name, policy)| {
        let package = sources.head.package(name).filter(|it| why_not(it).is_none())?;
        Some(Request { side: Side::Head, tree, workspace, package, policy })
    });
    heads.collect()
}

/// Heads that were released, compared with their releases.
fn compared(
    run: &Run<'_>,
    releases: &Releases,
    sources: &Sources,
    heads: &[Request<'_>],
) -> (BTreeMap<String, PackageReport>, Vec<Failed>) {
    let pairs = heads.iter().filter_map(|head| releases.pair(head));
    let pairs = pairs.filter(|pair| why_not(pair.base.package).is_none());
    let mut changes = BTreeMap::new();
    let (same, pairs): (Vec<_>, Vec<_>) = pairs.partition(|pair: &Pair<Request<'_>>| {
        let Some(tag) = releases.tag(&pair.head.package.name) else { return false };
        let known = changes.entry(tag.oid.as_str());
        let changed = known.or_insert_with(|| sources.changed_since(run.repository, tag));
        changed.as_ref().is_some_and(|changed| is_untouched(pair, changed))
    });
    let (mut reports, mut failures) = run.packages(&pairs);
    reports.extend(same.iter().map(|pair| run.unread(pair, &mut failures)));
    let of_release = |failed: Failed| {
        let tag = failed.package.as_ref().and_then(|name| releases.tag(name));
        let rev = tag.map_or("the last release", |tag| &tag.rev);
        let doing = format!("comparing with release {rev}: {}", failed.failure.doing);
        Failed { side: None, failure: Failure { doing, ..failed.failure }, ..failed }
    };
    let reports = reports.into_iter().map(|report| (report.name.clone(), report)).collect();
    (reports, failures.into_iter().map(of_release).collect())
}

fn unreleased(name: &str) -> Failure {
    let cause = "no release tag of it is below head";
    let hint = "`git fetch --tags` (with --unshallow in a shallow clone) may bring one, or name \
                the release: --base REV";
    Failure::new(format!("looking for the last release of `{name}`"), cause, hint)
}

fn uncompared(name: &str, rev: &str) -> Failure {
    let cause = "some of its items are defined in other crates, and were not compared";
    let hint = format!("`cargo stability --base {rev}` tells which");
    Failure::new(format!("comparing `{name}` with {rev}"), cause, hint)
}

fn nothing() -> Failure {
    let cause = "no package asked for has a library";
    Failure::new("choosing packages", cause, "name one with -p, or --workspace")
}
