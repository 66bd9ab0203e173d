//! The packages that both sides have: built, read and judged, with every feature set that matters.

use std::collections::BTreeMap;

use super::choose::publication;
use super::excerpts::Sources;
use super::read::{self, Failures, Read};
use super::sets::{Merged, enabled, is_loss, key, matrix, may_be_behind_news, suspects};
use super::surface::surface;
use crate::api::Api;
use crate::api::item::Kind;
use crate::build::{Builds, Documented, FeatureSet, Request, Settings};
use crate::failure::Failure;
use crate::finding::Finding;
use crate::policy::{Policy, is_within};
use crate::progress::Progress;
use crate::rules;
use crate::sides::{Pair, Side};
use crate::source::{Package, Repository};
use crate::verdict::{Coverage, Failed, PackageReport, Surface};

/// What all packages of a run have in common.
pub(super) struct Run<'a> {
    pub repository: &'a Repository,
    pub settings: &'a Settings,
    pub progress: &'a dyn Progress,
    /// Every package is looked at with several feature sets.
    pub matrix: bool,
}

/// What came of one package with one feature set.
struct Outcome {
    coverage: Coverage,
    result: Result<Found, Failures>,
}

/// What was found.
struct Found {
    findings: Vec<Finding>,
    /// What both sides offer as a whole.
    surface: Surface,
    /// The feature sets to look at besides.
    suspects: Vec<FeatureSet>,
}

impl Run<'_> {
    /// The reports of all packages, and the failures among them.
    pub fn packages(&self, pairs: &[Pair<Request<'_>>]) -> (Vec<PackageReport>, Vec<Failed>) {
        let chosen = self.outcomes(&FeatureSet::Chosen, pairs);
        let mut more: BTreeMap<FeatureSet, Vec<usize>> = BTreeMap::new();
        for (index, outcome) in chosen.iter().enumerate() {
            for set in self.further(&pairs[index], outcome) {
                more.entry(set).or_default().push(index);
            }
        }
        let mut further: BTreeMap<usize, Vec<(FeatureSet, Outcome)>> = BTreeMap::new();
        for (set, members) in more {
            let pairs: Vec<Pair<Request<'_>>> = members.iter().map(|index| pairs[*index]).collect();
            for (index, outcome) in members.into_iter().zip(self.outcomes(&set, &pairs)) {
                further.entry(index).or_default().push((set.clone(), outcome));
            }
        }
        let (mut reports, mut failures) = (Vec::new(), Vec::new());
        for (index, outcome) in chosen.into_iter().enumerate() {
            let further = further.remove(&index).unwrap_or_default();
            reports.push(report(&pairs[index], outcome, further, &mut failures));
        }
        (reports, failures)
    }

    /// The sets to look at beside the chosen one. Whoever names features gets those.
    fn further(&self, pair: &Pair<Request<'_>>, outcome: &Outcome) -> Vec<FeatureSet> {
        let Ok(found) = &outcome.result else { return Vec::new() };
        if !self.matrix {
            return found.suspects.clone();
        }
        let read: Vec<&String> = outcome.coverage.features.iter().collect();
        let differs =
            |set: &FeatureSet| enabled(pair.head.package, set).iter().collect::<Vec<_>>() != read;
        let sets = matrix(&packages(pair), pair.head.policy);
        sets.into_iter().filter(differs).collect()
    }

    fn outcomes(&self, set: &FeatureSet, pairs: &[Pair<Request<'_>>]) -> Vec<Outcome> {
        let settings = Settings { set: set.clone(), ..self.settings.clone() };
        // Base before head, package by package.
        let requests: Vec<Request<'_>> = pairs.iter().flat_map(|it| [it.base, it.head]).collect();
        let mut builds = Builds::new(self.repository, &requests, &settings, self.progress);
        let mut documented = builds.document().into_iter();
        let mut outcomes = Vec::new();
        for (index, requests) in pairs.iter().enumerate() {
            let (Some(base), Some(head)) = (documented.next(), documented.next()) else { break };
            let positions = Pair { base: 2 * index, head: 2 * index + 1 };
            outcomes.push(self.outcome(requests, Pair { base, head }, positions, &mut builds));
        }
        outcomes
    }

    /// Lowers both sides at once, and compares them if both can be read.
    fn outcome(
        &self,
        requests: &Pair<Request<'_>>,
        documented: Pair<Result<Documented, Failure>>,
        positions: Pair<usize>,
        builds: &mut Builds<'_>,
    ) -> Outcome {
        let packages = &packages(requests);
        let mut coverage = coverage(&documented);
        let result = read::both(requests, documented, positions, builds).map(|read| {
            let Read { apis, readings } = read;
            let roots = readings.as_ref().map(|it| it.documented.root.as_path());
            let manifests = packages.map(|it| it.manifest.as_path());
            let sources = Sources::new(roots, manifests, &apis.head);
            coverage.items = apis.base.items().max(apis.head.items());
            coverage.notes.extend(followed(&apis.head));
            coverage.notes.extend(unknown_exclusions(requests.head.policy, &apis));
            let surface = surface(&apis);
            let mut findings = rules::judge(apis);
            sources.complete(&mut findings);
            let mut more = Vec::new();
            let Settings { features, all_features, no_default_features, .. } = self.settings;
            let named = !features.is_empty() || *all_features || *no_default_features;
            if !named && builds.set() == Some(&FeatureSet::Chosen) {
                more = suspects(packages, &readings, &findings);
                if may_be_behind_news(packages, &findings) {
                    more.push(FeatureSet::News);
                }
            }
            Found { findings, surface, suspects: more }
        });
        Outcome { coverage, result }
    }
}

fn packages<'a>(requests: &Pair<Request<'a>>) -> Pair<&'a Package> {
    requests.map(|it| it.package)
}

/// The report of one package from what all sets say.
fn report(
    pair: &Pair<Request<'_>>,
    chosen: Outcome,
    further: Vec<(FeatureSet, Outcome)>,
    failures: &mut Vec<Failed>,
) -> PackageReport {
    let packages = packages(pair);
    let name = &packages.head.name;
    let versions = packages.map(|package| &package.version);
    let Outcome { mut coverage, result } = chosen;
    coverage.notes.extend(publication(packages));
    let (findings, surface) = match result {
        Ok(Found { findings, surface, suspects: _ }) => (findings, surface),
        Err(sides) => {
            failed(name, sides, failures);
            return PackageReport::inconclusive(name, versions, coverage);
        }
    };
    let mut others = Vec::new();
    let mut told: Vec<_> = findings.iter().map(key).collect();
    for (set, Outcome { result, .. }) in further {
        match (result, &set) {
            // What is lost and there with the new features has only moved behind them.
            (Ok(other), FeatureSet::News) => {
                let lost: Vec<_> = other.findings.iter().map(key).collect();
                told.retain(|it| lost.contains(it));
            }
            (Ok(other), _) => others.push((set.to_string(), other.findings)),
            (Err(_), FeatureSet::News) => {}
            (Err(sides), _) => coverage.notes.push(unbuilt(&set, &sides)),
        }
    }
    let mut merged = Merged::default();
    others.insert(0, (FeatureSet::Chosen.to_string(), findings));
    for (set, findings) in others {
        let told = findings.into_iter().map(|it| match is_loss(&it) && !told.contains(&key(&it)) {
            true => rules::behind_feature(it),
            false => it,
        });
        merged.add(set, told.collect());
    }
    let (findings, sets) = merged.finish();
    if sets.len() > 1 {
        coverage.notes.push(format!("feature sets compared: {}", sets.join("; ")));
    }
    let policy = pair.head.policy;
    let (findings, notes) = policy.told(findings);
    coverage.notes.extend(notes);
    let report = PackageReport::compared(name, versions, coverage, findings);
    let manifest = pair.head.tree.shown(&packages.head.manifest);
    let report = PackageReport { surface, manifest: Some(manifest.clone()), ..report };
    let report = report.under(policy, None);
    let contradictions = report.contradictions(policy);
    failures.extend(contradictions.iter().map(|it| Failed {
        package: Some(name.clone()),
        side: Some(Side::Head),
        failure: it.failure(&manifest),
    }));
    report
}

fn unbuilt(set: &FeatureSet, failures: &Failures) -> String {
    let names: Vec<&str> = failures.iter().map(|(side, _)| side.name()).collect();
    format!("not compared with {set}: {} cannot be read with them", names.join(" and "))
}

/// Excluded paths that neither side has.
fn unknown_exclusions(policy: &Policy, apis: &Pair<Api>) -> Vec<String> {
    let unknown =
        policy.exclude.iter().filter(|it| !has_path(&apis.base, it) && !has_path(&apis.head, it));
    unknown.map(|it| format!("the manifest excludes `{it}`, which neither side has")).collect()
}

/// Whether a path is one of the API's, or of a member of an item.
fn has_path(api: &Api, path: &str) -> bool {
    let is_module = |name| api.item(name).is_some_and(|it| matches!(it.kind, Kind::Module));
    api.names.iter().any(|(at, name)| {
        is_within(&at.path, path) || is_within(path, &at.path) && !is_module(name)
    })
}

/// What fails alike on both sides is told once.
fn failed(package: &str, sides: Failures, failures: &mut Vec<Failed>) {
    let alike = matches!(sides.as_slice(), [(_, base), (_, head)] if base == head);
    let told = sides.into_iter().take(if alike { 1 } else { 2 }).map(|(side, failure)| Failed {
        package: Some(package.to_owned()),
        side: (!alike).then_some(side),
        failure,
    });
    failures.extend(told);
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
