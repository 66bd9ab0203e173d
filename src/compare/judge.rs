//! The packages that both sides have: built, read and judged, with every feature set that matters.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Instant;

use serde::{Deserialize, Serialize};

use super::answers::Answers;
use super::coverage::{coverage, followed, hidden_types, unknown_exclusions};
use super::excerpts::Sources;
use super::handed::tell_handed_on;
use super::needs::Needs;
use super::negated::negated;
use super::read::{self, Failures, Read};
use super::releases::Reference;
use super::sets::{
    Merged, Way, as_in_base, enabled, is_loss, key, matrix, may_be_behind_news, suspects,
};
use super::surface::surface;
use crate::build::{Building, Builds, Documented, FeatureSet, Request, Settings};
use crate::failure::Failure;
use crate::finding::{Finding, Rule};
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
    /// Why some target could not be looked at. Such an answer is not kept.
    #[serde(skip)]
    pub unread: Vec<Failures>,
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
    /// The paths that base has.
    offered: BTreeSet<String>,
    /// The feature sets to look at besides.
    suspects: Vec<FeatureSet>,
    /// The features that items of head ask for.
    needs: Needs,
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
        let judged = self.judged(&open);
        let lasting = open.iter().zip(&judged).filter(|(_, (_, lasts))| *lasts);
        answers.keep(lasting.filter_map(|(pair, (answer, _))| Some((pair, answer.as_ref().ok()?))));
        let mut judged = judged.into_iter().map(|(answer, _)| answer);
        let (mut reports, mut failures) = (Vec::new(), Vec::new());
        for (pair, known) in pairs.iter().zip(known) {
            if known.is_some() {
                let Package { name, version, .. } = pair.head.package;
                self.progress.status("Fresh", &format!("{name} {version}, judged before"));
            }
            let answer = known.map(Ok).or_else(|| judged.next());
            reports.extend(answer.map(|answer| self.report(pair, answer, &mut failures)));
        }
        (reports, failures)
    }

    /// What the sides of each pair say, and whether that is so as long as their contents are.
    fn judged(&self, pairs: &[Pair<Request<'_>>]) -> Vec<(Result<Judged, Box<Unjudged>>, bool)> {
        let first = pairs.iter().map(|pair| self.first(pair)).enumerate();
        let first = self.looked(pairs, first.collect());
        let mut more = Vec::new();
        for (index, ways) in &first {
            for (way, outcome) in ways {
                let ways = self.further(&pairs[*index], way, outcome);
                more.extend(ways.into_iter().map(|way| (*index, way)));
            }
        }
        let mut further = self.looked(pairs, more);
        let judged = first.into_iter().flat_map(|(index, ways)| {
            let further = further.remove(&index).unwrap_or_default();
            let lasts = |it: &Outcome| it.lasts && it.result.is_ok();
            let others_last = further.iter().all(|(_, it)| lasts(it));
            ways.into_iter().next().map(|(way, outcome)| {
                let lasts = others_last && lasts(&outcome);
                (merged(&way, outcome, further), lasts)
            })
        });
        judged.collect()
    }

    /// Looks at pairs, named by their positions, in these ways: all of a way at once.
    fn looked(
        &self,
        pairs: &[Pair<Request<'_>>],
        wanted: Vec<(usize, Way)>,
    ) -> BTreeMap<usize, Vec<(Way, Outcome)>> {
        let mut members: BTreeMap<Way, Vec<usize>> = BTreeMap::new();
        for (index, way) in wanted {
            members.entry(way).or_default().push(index);
        }
        let mut looked: BTreeMap<usize, Vec<(Way, Outcome)>> = BTreeMap::new();
        for (way, members) in members {
            let pairs: Vec<Pair<Request<'_>>> = members.iter().map(|index| pairs[*index]).collect();
            for (index, outcome) in members.into_iter().zip(self.outcomes(&way, &pairs)) {
                looked.entry(index).or_default().push((way.clone(), outcome));
            }
        }
        looked
    }

    /// The way to look at a pair first: for the target that is asked for, else the first of its
    /// manifest.
    fn first(&self, pair: &Pair<Request<'_>>) -> Way {
        let target = self.settings.building.target.as_ref().or(pair.head.policy.targets.first());
        Way { set: FeatureSet::Chosen, target: target.cloned() }
    }

    /// The ways to look besides. Whoever names features or a target gets those.
    fn further(&self, pair: &Pair<Request<'_>>, first: &Way, outcome: &Outcome) -> Vec<Way> {
        let Ok(found) = &outcome.result else { return Vec::new() };
        let sets: BTreeSet<FeatureSet> = match self.settings.building.feature_matrix {
            false => found.suspects.iter().map(|it| as_in_base(&packages(pair), it)).collect(),
            true => {
                let read: Vec<&String> = outcome.coverage.features.iter().collect();
                let differs = |set: &FeatureSet| {
                    enabled(pair.head.package, set).iter().collect::<Vec<_>>() != read
                };
                let sets = matrix(&packages(pair), pair.head.policy);
                sets.into_iter().filter(differs).collect()
            }
        };
        let target = || first.target.clone();
        let sets = sets.into_iter().map(|set| Way { set, target: target() });
        let all = &pair.head.policy.targets;
        let others = all.iter().filter(|it| {
            self.settings.building.target.is_none() && Some(*it) != first.target.as_ref()
        });
        let targets = others.map(|it| Way { set: FeatureSet::Chosen, target: Some(it.clone()) });
        sets.chain(targets).collect()
    }

    fn outcomes(&self, way: &Way, pairs: &[Pair<Request<'_>>]) -> Vec<Outcome> {
        let Way { set, target } = way.clone();
        let building = Building { target, ..self.settings.building.clone() };
        let settings = Settings { set, building, ..self.settings.clone() };
        // Base before head, package by package.
        let requests: Vec<Request<'_>> = pairs.iter().flat_map(|it| [it.base, it.head]).collect();
        let mut builds = Builds::new(self.repository, &requests, &settings, self.progress);
        let mut documented = builds.document().into_iter();
        let sides = pairs.iter().enumerate().map_while(|(index, requests)| {
            let documented = Pair { base: documented.next()?, head: documented.next()? };
            Some((requests, documented, Pair { base: 2 * index, head: 2 * index + 1 }))
        });
        at_once(sides.collect(), |(requests, documented, positions)| {
            let start = Instant::now();
            let outcome = self.outcome(requests, documented, positions, &builds);
            let what = format!("comparing {}", requests.head.package.name);
            self.progress.took(&what, start.elapsed());
            outcome
        })
    }

    /// Lowers both sides at once, and compares them if both can be read.
    fn outcome(
        &self,
        requests: &Pair<Request<'_>>,
        documented: Pair<Result<Documented, Failure>>,
        positions: Pair<usize>,
        builds: &Builds<'_>,
    ) -> Outcome {
        let packages = &packages(requests);
        let mut coverage = coverage(&documented);
        let lasts = [&documented.base, &documented.head];
        let lasts = lasts.iter().all(|it| it.as_ref().is_ok_and(|it| !it.reaches_outside));
        let result = read::both(requests, documented, positions, builds).map(|read| {
            let Read { mut apis, readings } = read;
            let Request { tree, workspace, package, .. } = requests.head;
            let Settings { toolchain, .. } = self.settings;
            tell_handed_on(&mut apis, package, |name| {
                workspace.member_or_other(name, self.repository, tree, toolchain)
            });
            let roots = readings.as_ref().map(|it| it.documented.root.as_path());
            let manifests = packages.map(|it| it.manifest.as_path());
            let sources = Sources::new(roots, manifests, &apis.head);
            coverage.items = apis.base.items().max(apis.head.items());
            coverage.notes.extend(followed(&apis.head));
            coverage.notes.extend(hidden_types(&apis.base));
            coverage.notes.extend(unknown_exclusions(requests.head.policy, &apis));
            let surface = surface(&apis);
            let offered = apis.base.names.keys().map(|it| it.path.clone()).collect();
            let mut findings = rules::judge(apis);
            sources.complete(&mut findings);
            let mut more = Vec::new();
            let names = self.settings.building.names_features();
            if !names && builds.set() == Some(&FeatureSet::Chosen) {
                more = suspects(packages, &readings, &findings);
                more.extend(negated(packages));
                if may_be_behind_news(packages, &findings) {
                    more.push(FeatureSet::News);
                }
            }
            let needs = Needs::of(&readings, packages.head);
            Found { findings, surface, offered, suspects: more, needs }
        });
        Outcome { coverage, result, lasts }
    }
}

pub(super) fn packages<'a>(requests: &Pair<Request<'a>>) -> Pair<&'a Package> {
    requests.map(|it| it.package)
}

/// What all ways say.
fn merged(
    first: &Way,
    chosen: Outcome,
    further: Vec<(Way, Outcome)>,
) -> Result<Judged, Box<Unjudged>> {
    let Outcome { mut coverage, result, lasts: _ } = chosen;
    let Found { findings, surface, offered, suspects: _, mut needs } = match result {
        Ok(found) => found,
        Err(failures) => return Err(Unjudged { coverage, failures }.into()),
    };
    let mut others = Vec::new();
    let mut unread = Vec::new();
    let known: BTreeSet<_> = findings.iter().map(key).collect();
    let mut told = known.clone();
    for (way, Outcome { result, .. }) in further {
        match (result, &way.set) {
            // What is lost and there with the new features has only moved behind them.
            (Ok(other), FeatureSet::News) => {
                let lost: Vec<_> = other.findings.iter().map(key).collect();
                told.retain(|it| lost.contains(it));
                needs.extend(other.needs);
            }
            (Ok(other), _) => others.push((way, other.findings)),
            (Err(_), FeatureSet::News) => {}
            // The manifest promises that target.
            (Err(sides), FeatureSet::Chosen) => unread.push(sides),
            (Err(sides), _) => coverage.notes.push(unbuilt(&way, &sides)),
        }
    }
    let mut merged = Merged::default();
    others.insert(0, (first.clone(), findings));
    for (way, findings) in others {
        let is_target = way.set == FeatureSet::Chosen && way != *first;
        let moved = |it: &Finding| {
            let key = key(it);
            // What was not there either with the first features has not moved behind any of them.
            let was_there = it.rule.id != "item-removed" || offered.contains(&it.path);
            is_loss(it) && was_there && !told.contains(&key) && (!is_target || known.contains(&key))
        };
        let behind = |it: Finding| match moved(&it) {
            true => rules::behind_feature(needs.at(&it.path), it),
            false => it,
        };
        merged.add(way.to_string(), findings.into_iter().map(behind).collect());
    }
    let (findings, ways) = merged.finish();
    if ways.len() > 1 {
        coverage.notes.push(format!("feature sets compared: {}", ways.join("; ")));
    }
    Ok(Judged { coverage, findings, surface, unread })
}

fn unbuilt(way: &Way, failures: &Failures) -> String {
    let names: Vec<&str> = failures.iter().map(|(side, _)| side.name()).collect();
    format!("not compared with {way}: {} cannot be read with them", names.join(" and "))
}

/// As many packages as are read at once: each has two graphs in memory.
const AT_ONCE: usize = 4;

/// Does the same with each, several at once. The results are in the order of what they are of.
fn at_once<T: Send, U: Send>(all: Vec<T>, work: impl Fn(T) -> U + Sync) -> Vec<U> {
    let workers = thread::available_parallelism().map_or(1, usize::from).min(AT_ONCE);
    let (open, done) = (Mutex::new(all.into_iter().enumerate()), Mutex::new(BTreeMap::new()));
    let next = || open.lock().ok()?.next();
    thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                while let Some((index, item)) = next() {
                    let result = work(item);
                    // Nobody panics while it is held.
                    done.lock().unwrap_or_else(PoisonError::into_inner).insert(index, result);
                }
            });
        }
    });
    done.into_inner().unwrap_or_else(PoisonError::into_inner).into_values().collect()
}

#[cfg(test)]
mod tests;
