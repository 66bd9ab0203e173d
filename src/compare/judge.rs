//! The packages that both sides have: built, read and judged, with every feature set that matters.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::answers::Answers;
use super::coverage::{coverage, followed, unknown_exclusions};
use super::excerpts::Sources;
use super::read::{self, Failures, Read};
use super::releases::Reference;
use super::sets::{Merged, enabled, is_loss, key, matrix, may_be_behind_news, suspects};
use super::surface::surface;
use crate::build::{Builds, Documented, FeatureSet, Request, Settings};
use crate::failure::Failure;
use crate::finding::{Class, Finding, Rule};
use crate::progress::Progress;
use crate::rules;
use crate::sides::Pair;
use crate::source::{Package, Repository};
use crate::verdict::{Coverage, Failed, PackageReport, Surface};

/// What all packages of a run have in common.
pub(super) struct Run<'a> {
    pub repository: &'a Repository,
    pub settings: &'a Settings,
    pub progress: &'a dyn Progress,
    /// Every package is looked at with several feature sets.
    pub matrix: bool,
    /// The versions that head's are weighed against in place of base's, by package.
    pub references: &'a BTreeMap<String, Reference>,
}

/// What came of one package with one feature set.
struct Outcome {
    coverage: Coverage,
    result: Result<Found, Failures>,
    /// It will be the same as long as the contents of the sides are.
    lasts: bool,
}

/// What the two sides of a package say.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Judged<R = &'static Rule> {
    pub coverage: Coverage,
    pub findings: Vec<Finding<R>>,
    pub surface: Surface,
}

/// Why they say nothing, and what was looked at all the same.
pub(super) struct Unjudged {
    pub coverage: Coverage,
    pub failures: Failures,
}

/// What was found.
struct Found {
    findings: Vec<Finding>,
    /// What both sides offer as a whole.
    surface: Surface,
    /// The feature sets to look at besides.
    suspects: Vec<FeatureSet>,
    /// Those to look at for a finding's sake only.
    doubts: Vec<FeatureSet>,
}

impl Run<'_> {
    /// The reports of all packages, and the failures among them.
    pub fn packages(&self, pairs: &[Pair<Request<'_>>]) -> (Vec<PackageReport>, Vec<Failed>) {
        let answers = Answers::of(self);
        let known: Vec<Option<Judged>> = pairs.iter().map(|pair| answers.found(pair)).collect();
        let open: Vec<Pair<Request<'_>>> = pairs
            .iter()
            .zip(&known)
            .filter(|(_, it)| it.is_none())
            .map(|(pair, _)| *pair)
            .collect();
        let mut judged = self.judged(&open).into_iter();
        let (mut reports, mut failures) = (Vec::new(), Vec::new());
        for (pair, known) in pairs.iter().zip(known) {
            if known.is_some() {
                let Package { name, version, .. } = pair.head.package;
                self.progress.status("Fresh", &format!("{name} {version}, judged before"));
            }
            let answer = known.map(Ok).or_else(|| {
                let (answer, lasts) = judged.next()?;
                if let Some(judged) = answer.as_ref().ok().filter(|_| lasts) {
                    answers.keep(pair, judged);
                }
                Some(answer)
            });
            reports.extend(answer.map(|answer| self.report(pair, answer, &mut failures)));
        }
        (reports, failures)
    }

    /// What the sides of each pair say, and whether that is so as long as their contents are.
    fn judged(&self, pairs: &[Pair<Request<'_>>]) -> Vec<(Result<Judged, Box<Unjudged>>, bool)> {
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
        let chosen = chosen.into_iter().enumerate();
        let judged = chosen.map(|(index, outcome)| {
            let further = further.remove(&index).unwrap_or_default();
            let lasts = |it: &Outcome| it.lasts && it.result.is_ok();
            let lasts = lasts(&outcome) && further.iter().all(|(_, it)| lasts(it));
            (merged(outcome, further), lasts)
        });
        judged.collect()
    }

    /// The sets to look at beside the chosen one. Whoever names features gets those.
    fn further(&self, pair: &Pair<Request<'_>>, outcome: &Outcome) -> Vec<FeatureSet> {
        let Ok(found) = &outcome.result else { return Vec::new() };
        if !self.matrix {
            let sets: BTreeSet<_> = found.suspects.iter().chain(&found.doubts).collect();
            return sets.into_iter().cloned().collect();
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
        let lasts = [&documented.base, &documented.head];
        let lasts = lasts.iter().all(|it| it.as_ref().is_ok_and(|it| !it.reaches_outside));
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
            let (mut more, mut doubts) = (Vec::new(), Vec::new());
            let Settings { features, all_features, no_default_features, .. } = self.settings;
            let named = !features.is_empty() || *all_features || *no_default_features;
            if !named && builds.set() == Some(&FeatureSet::Chosen) {
                more = suspects(packages, &readings, &findings);
                doubts = findings.iter().filter_map(doubt).collect();
                if may_be_behind_news(packages, &findings) {
                    more.push(FeatureSet::News);
                }
            }
            Found { findings, surface, suspects: more, doubts }
        });
        Outcome { coverage, result, lasts }
    }
}

pub(super) fn packages<'a>(requests: &Pair<Request<'a>>) -> Pair<&'a Package> {
    requests.map(|it| it.package)
}

/// What all sets say.
fn merged(chosen: Outcome, further: Vec<(FeatureSet, Outcome)>) -> Result<Judged, Box<Unjudged>> {
    let Outcome { mut coverage, result, lasts: _ } = chosen;
    let Found { findings, surface, suspects, doubts } = match result {
        Ok(found) => found,
        Err(failures) => return Err(Unjudged { coverage, failures }.into()),
    };
    let mut others = Vec::new();
    let mut told: Vec<_> = findings.iter().map(key).collect();
    let findings = resolved(findings, &further);
    let is_for_doubt = |set: &FeatureSet| doubts.contains(set) && !suspects.contains(set);
    for (set, Outcome { result, .. }) in further.into_iter().filter(|(set, _)| !is_for_doubt(set)) {
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
    Ok(Judged { coverage, findings, surface })
}

/// The feature set that shows whether a finding is one.
fn doubt(finding: &Finding) -> Option<FeatureSet> {
    Some(match rules::in_doubt(finding)? {
        "default" => FeatureSet::Default,
        name => FeatureSet::Listed(vec![name.to_owned()]),
    })
}

/// The findings, those in doubt decided by what is lost with the features that they are about.
fn resolved(findings: Vec<Finding>, further: &[(FeatureSet, Outcome)]) -> Vec<Finding> {
    let told: BTreeSet<_> = findings.iter().map(key).collect();
    let loses = |found: &Found| {
        let breaks = |it: &&Finding| it.rule.class == Class::Breaking;
        found.findings.iter().filter(breaks).any(|it| !told.contains(&key(it)))
    };
    let is_harmless = |it: &Finding| {
        let looked = doubt(it).and_then(|doubt| further.iter().find(|(set, _)| *set == doubt));
        looked.and_then(|(_, it)| it.result.as_ref().ok()).is_some_and(|found| !loses(found))
    };
    let decided = findings.iter().map(is_harmless).collect::<Vec<_>>();
    let pairs = findings.into_iter().zip(decided);
    pairs.map(|(it, is_harmless)| if is_harmless { rules::harmless(it) } else { it }).collect()
}

fn unbuilt(set: &FeatureSet, failures: &Failures) -> String {
    let names: Vec<&str> = failures.iter().map(|(side, _)| side.name()).collect();
    format!("not compared with {set}: {} cannot be read with them", names.join(" and "))
}
