//! Which feature sets a package is looked at with, beside the one chosen, and for which targets.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use super::read::Reading;
use crate::api::{Api, features};
use crate::build::{FeatureSet, looks_private};
use crate::finding::{Class, Finding};
use crate::policy::Policy;
use crate::rules;
use crate::sides::Pair;
use crate::source::Package;

/// One way to look at a package.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Way {
    pub set: FeatureSet,
    /// The target to build for; none for the one that cargo takes.
    pub target: Option<String>,
}

impl fmt::Display for Way {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.target {
            Some(target) => write!(f, "{} for {target}", self.set),
            None => write!(f, "{}", self.set),
        }
    }
}

/// What a set of findings is known by across feature sets.
pub(super) fn key(finding: &Finding) -> (&'static str, String, String) {
    (finding.rule.id, finding.path.clone(), finding.summary.clone())
}

/// Every set of the matrix that both sides have and that differs from those before: none, default,
/// all, each feature alone; or what the manifest lists.
pub(super) fn matrix(packages: &Pair<&Package>, policy: &Policy) -> Vec<FeatureSet> {
    if !policy.feature_sets.is_empty() {
        return policy.feature_sets.iter().cloned().map(FeatureSet::Listed).collect();
    }
    let both = packages.base.features.keys().filter(|it| packages.head.features.contains_key(*it));
    let names: Vec<&String> = both.filter(|it| *it != "default" && !looks_private(it)).collect();
    let alone = names.iter().map(|it| FeatureSet::Listed(vec![(*it).clone()]));
    let all = FeatureSet::Listed(names.iter().map(|it| (*it).clone()).collect());
    let mut seen = BTreeSet::new();
    let sets = [FeatureSet::None, FeatureSet::Default, all].into_iter().chain(alone);
    sets.filter(|set| seen.insert(enabled(packages.head, set))).collect()
}

/// The features that a set enables in a package.
pub(super) fn enabled(package: &Package, set: &FeatureSet) -> BTreeSet<String> {
    let names: Vec<&str> = match set {
        FeatureSet::None => Vec::new(),
        FeatureSet::Default => vec!["default"],
        FeatureSet::Listed(names) => names.iter().map(String::as_str).collect(),
        FeatureSet::Chosen | FeatureSet::News => {
            package.features.keys().map(String::as_str).collect()
        }
    };
    package.enabled_by(names).into_iter().map(str::to_owned).collect()
}

/// What a package asks for with these features on: those, and those of its dependencies, as
/// `package/feature`.
pub(super) fn asked<'a>(
    package: &'a Package,
    names: impl IntoIterator<Item = &'a str>,
) -> BTreeSet<String> {
    let on = features::enabled(names, &package.features);
    let named = |key: &str| package.dependencies.iter().find(|it| it.key == key);
    let forwarded = on.iter().map(|it| match it.split_once('/') {
        Some((key, feature)) => {
            let key = key.trim_end_matches('?');
            format!("{}/{feature}", named(key).map_or(key, |it| &it.package))
        }
        None => (*it).to_owned(),
    });
    let always = package.dependencies.iter().filter(|it| it.kind == "normal").flat_map(|it| {
        let default = it.default.then_some("default");
        let names = it.features.iter().map(String::as_str).chain(default);
        names.map(|name| format!("{}/{name}", it.package))
    });
    forwarded.chain(always).collect()
}

/// Whether head asks less of its dependencies than base does with a set, not counting what features
/// bring along that the set itself lacks.
fn asks_for_less(packages: &Pair<&Package>, set: &FeatureSet) -> bool {
    let Pair { base, head } = *packages;
    let (before, after) = (enabled(base, set), enabled(head, set));
    let after = asked(head, after.iter().map(String::as_str));
    let kept = |it: &&String| after.contains(*it) || !head.features.contains_key(*it);
    let before = asked(base, before.iter().filter(kept).map(String::as_str));
    before.iter().any(|it| it.contains('/') && !after.contains(it))
}

/// The sets in which more seems to break than with the chosen features: what asks for features in
/// head and did not in base is there when all of them are on.
pub(super) fn suspects(
    packages: &Pair<&Package>,
    readings: &Pair<Reading>,
    known: &[Finding],
) -> Vec<FeatureSet> {
    let gates = readings.as_ref().map(|it| it.document.gates());
    let mut known: BTreeSet<_> = known.iter().map(key).collect();
    let few = [FeatureSet::Default, FeatureSet::None];
    // Which features of another crate a set switches on, cargo knows.
    let others = gates.head.difference(&gates.base).any(|it| it.is_linked);
    let unclear = few.iter().filter(|set| others || asks_for_less(packages, set)).cloned();
    let mut found: Vec<FeatureSet> = unclear.collect();
    if gates.head.is_subset(&gates.base) {
        return found;
    }
    // What was there with one feature may ask for another one.
    let changed = gates.base.difference(&gates.head);
    let names: BTreeSet<&str> = changed.flat_map(|it| it.gate.features()).collect();
    let has = |name: &&str| {
        let sides = [packages.base, packages.head];
        !looks_private(name) && sides.iter().all(|it| it.features.contains_key(*name))
    };
    let alone = names.into_iter().filter(has);
    let alone = alone.map(|name| FeatureSet::Listed(vec![name.to_owned()]));
    for set in few.into_iter().chain(alone) {
        let side = |package: &Package, reading: &Reading| -> Api {
            reading.document.restricted(&enabled(package, &set)).api()
        };
        let apis = Pair {
            base: side(packages.base, &readings.base),
            head: side(packages.head, &readings.head),
        };
        let more = rules::judge(apis).into_iter().filter(|it| it.rule.class == Class::Breaking);
        let before = known.len();
        known.extend(more.map(|it| key(&it)));
        if known.len() > before && !found.contains(&set) {
            found.push(set);
        }
    }
    found
}

/// A set with all that base means by it. What it no longer switches on in head is told at the
/// feature that did, and not again at each item.
pub(super) fn as_in_base(packages: &Pair<&Package>, set: &FeatureSet) -> FeatureSet {
    if *set == FeatureSet::News {
        return FeatureSet::News;
    }
    let Pair { base, head } = packages.map(|it| enabled(it, set));
    let had: Vec<String> =
        base.into_iter().filter(|it| packages.head.features.contains_key(it)).collect();
    match had.iter().all(|it| head.contains(it)) {
        true => set.clone(),
        false => FeatureSet::Listed(had),
    }
}

/// Whether something is lost that a feature of head may hold which base does not have.
pub(super) fn may_be_behind_news(packages: &Pair<&Package>, findings: &[Finding]) -> bool {
    let known = |name: &String| packages.base.features.contains_key(name) || looks_private(name);
    let news = packages.head.features.keys().any(|name| !known(name));
    news && findings.iter().any(is_loss)
}

/// Whether a finding tells that something is not there any more.
pub(super) fn is_loss(finding: &Finding) -> bool {
    finding.rule.class == Class::Breaking && finding.head.is_none()
}

/// Findings of several sets as one list. Each says in which sets it holds, unless it is all of them.
#[derive(Default)]
pub(super) struct Merged {
    sets: Vec<String>,
    found: BTreeMap<(&'static str, String, String), (Finding, Vec<String>)>,
}

impl Merged {
    /// Adds the findings of a set.
    pub fn add(&mut self, set: String, findings: Vec<Finding>) {
        for finding in findings {
            let entry = self.found.entry(key(&finding)).or_insert_with(|| (finding, Vec::new()));
            entry.1.push(set.clone());
        }
        self.sets.push(set);
    }

    /// The list, and the sets.
    pub fn finish(self) -> (Vec<Finding>, Vec<String>) {
        let all = self.sets.len();
        let findings = self.found.into_values().map(|(mut finding, sets)| {
            if sets.len() < all {
                finding.feature_sets = sets;
            }
            finding
        });
        (findings.collect(), self.sets)
    }
}
