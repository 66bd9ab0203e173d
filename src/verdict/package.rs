//! The answer for one package.

use super::bump::{self, Bump, declared, suggested};
use super::change::{self, Change};
use super::policy::StaleAcceptance;
use super::since::SinceRelease;
use super::surface::Surface;
use super::{Gate, Verdict};
use crate::finding::{Class, Finding, NOT_COMPARED};
use crate::sides::Pair;
use semver::Version;
use serde::{Deserialize, Serialize};

/// What was looked at, so that silence can be trusted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Coverage {
    /// The compiler that read both sides; none if neither was read.
    pub toolchain: Option<String>,
    /// The target triple; none if neither side was read.
    pub target: Option<String>,
    /// The features that head was read with, sorted.
    pub features: Vec<String>,
    /// Public items compared: those of the side that has more.
    pub items: usize,
    /// What else the reader has to know.
    pub notes: Vec<String>,
}

/// A package on both sides, as far as versions go.
pub type Versions = Pair<Option<Version>>;

/// The answer for one package.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackageReport {
    /// The package's name.
    pub name: String,
    /// Its manifest in head, as the repository has it; none if neither side was read.
    pub manifest: Option<String>,
    /// Its version in base and in head; none where it does not exist.
    pub versions: Versions,
    /// The answer.
    pub verdict: Verdict,
    /// Whether it may pass as declared.
    pub gate: Gate,
    /// The bump that the changes ask for.
    pub required_bump: Bump,
    /// The bump to head's version, from base's or from what the policy names in its place.
    pub declared_bump: Bump,
    /// A version that declares what is required; none when nothing is.
    pub suggested_version: Option<Version>,
    /// What the next release needs, if that was asked for and there was a release.
    pub since_release: Option<SinceRelease>,
    /// What was looked at.
    pub coverage: Coverage,
    /// Breaking first, then by path.
    pub changes: Vec<Change>,
    /// What both sides offer as a whole; empty if they were not read.
    pub surface: Surface,
    /// The acceptances that accept nothing here, as the manifest has them.
    pub stale_acceptances: Vec<StaleAcceptance>,
}

impl PackageReport {
    /// A package that was read on both sides, with all that was found.
    pub fn compared(
        name: &str,
        versions: Pair<&Version>,
        coverage: Coverage,
        findings: Vec<Finding>,
    ) -> PackageReport {
        let mut report = PackageReport::bare(name, versions.map(|v| Some(v.clone())));
        report.coverage.extend(coverage);
        report.changes = change::sorted(name, findings);
        let unknown = report.not_compared();
        if unknown > 0 {
            report.coverage.notes.push(format!(
                "{unknown} items are defined in another crate on one side, and were not compared"
            ));
        }
        report.judge(versions);
        report
    }

    /// The answer from the changes and what they weigh. What was not compared leaves no verdict,
    /// unless something worse is known or declared.
    pub(super) fn judge(&mut self, versions: Pair<&Version>) {
        for change in &mut self.changes {
            change.face(self.declared_bump);
        }
        let worst = self.changes.iter().map(Change::severity).max();
        let open = self.not_compared() > 0 && self.declared_bump < Bump::Major;
        self.verdict = match verdict_of(worst) {
            verdict if verdict < Verdict::Breaking && self.not_compared() > 0 => {
                Verdict::Inconclusive
            }
            verdict => verdict,
        };
        let unanswered = open || self.verdict == Verdict::Inconclusive;
        self.gate = Gate::fails_if(unanswered || self.gating() > 0);
        self.required_bump = self.changes.iter().map(Change::bump).max().unwrap_or(Bump::None);
        self.suggested_version = suggested(versions, self.required_bump);
    }

    fn not_compared(&self) -> usize {
        self.changes.iter().filter(|it| it.finding.rule.id == NOT_COMPARED).count()
    }

    /// A package that exists on both sides and could not be read on one of them.
    pub fn inconclusive(name: &str, versions: Pair<&Version>, coverage: Coverage) -> PackageReport {
        let mut report = PackageReport::bare(name, versions.map(|v| Some(v.clone())));
        report.verdict = Verdict::Inconclusive;
        report.gate = Gate::Fail;
        report.coverage.extend(coverage);
        report
    }

    /// A package that only head has.
    pub fn new_in_head(name: &str, version: &Version) -> PackageReport {
        let versions = Pair { base: None, head: Some(version.clone()) };
        PackageReport { verdict: Verdict::New, ..PackageReport::bare(name, versions) }
    }

    /// A package that only base has. No version can declare that, so it fails where clients may
    /// have had the package from a registry.
    pub fn removed_in_head(name: &str, version: &Version, published: bool) -> PackageReport {
        let versions = Pair { base: Some(version.clone()), head: None };
        PackageReport {
            verdict: Verdict::Removed,
            gate: Gate::fails_if(published),
            required_bump: if published { Bump::Major } else { Bump::None },
            ..PackageReport::bare(name, versions)
        }
    }

    /// How many changes are as severe as this class, but for those that are accepted.
    pub fn count(&self, class: Class) -> usize {
        let counts = |it: &&Change| it.severity() == class && it.accepted.is_none();
        self.changes.iter().filter(counts).count()
    }

    /// How many changes are accepted.
    pub fn accepted(&self) -> usize {
        self.changes.iter().filter(|change| change.accepted.is_some()).count()
    }

    /// How many changes stand in the way.
    pub fn gating(&self) -> usize {
        self.changes.iter().filter(|change| change.gates).count()
    }

    /// The name and the versions, before anything was compared.
    fn bare(name: &str, versions: Versions) -> PackageReport {
        let mut coverage = Coverage::default();
        let declared_bump = match (&versions.base, &versions.head) {
            (Some(base), Some(head)) => {
                coverage.notes.extend(bump::lowered(Pair { base, head }));
                declared(Pair { base, head })
            }
            _ => Bump::None,
        };
        PackageReport {
            name: name.to_owned(),
            manifest: None,
            versions,
            verdict: Verdict::NotCompared,
            gate: Gate::Pass,
            required_bump: Bump::None,
            declared_bump,
            suggested_version: None,
            since_release: None,
            coverage,
            changes: Vec::new(),
            surface: Surface::default(),
            stale_acceptances: Vec::new(),
        }
    }
}

impl Coverage {
    /// Takes over what was looked at; what is noted already stays noted.
    fn extend(&mut self, mut other: Coverage) {
        other.notes.append(&mut self.notes);
        *self = other;
    }
}

fn verdict_of(worst: Option<Class>) -> Verdict {
    match worst {
        None => Verdict::Unchanged,
        Some(Class::Additive) => Verdict::Additive,
        Some(Class::Deprecated) => Verdict::Deprecated,
        Some(Class::Breaking) => Verdict::Breaking,
    }
}
