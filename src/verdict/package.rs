//! The answer for one package.

use super::bump::{self, Bump, declared, required, suggested};
use super::change::{self, Change};
use super::surface::Surface;
use super::{Gate, Verdict};
use crate::finding::{Class, Finding, NOT_COMPARED};
use crate::sides::Pair;
use semver::Version;

/// What was looked at, so that silence can be trusted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
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
    /// Its version in base and in head; none where it does not exist.
    pub versions: Versions,
    /// The answer.
    pub verdict: Verdict,
    /// Whether it may pass as declared.
    pub gate: Gate,
    /// The bump that the changes ask for.
    pub required_bump: Bump,
    /// The bump from base's version to head's.
    pub declared_bump: Bump,
    /// A version that declares what is required; none when nothing is.
    pub suggested_version: Option<Version>,
    /// What was looked at.
    pub coverage: Coverage,
    /// Breaking first, then by path.
    pub changes: Vec<Change>,
    /// What both sides offer as a whole; empty if they were not read.
    pub surface: Surface,
}

impl PackageReport {
    /// A package that was read on both sides, with all that was found.
    pub fn compared(
        name: &str,
        versions: Pair<&Version>,
        coverage: Coverage,
        findings: Vec<Finding>,
    ) -> PackageReport {
        let changes = change::sorted(name, findings);
        let worst = changes.iter().map(|change| change.finding.rule.class).max();
        let required_bump = required(worst);
        let mut report = PackageReport::bare(name, versions.map(|v| Some(v.clone())));
        report.verdict = verdict_of(worst);
        report.gate =
            Gate::fails_if(worst == Some(Class::Breaking) && report.declared_bump < required_bump);
        report.required_bump = required_bump;
        report.suggested_version = suggested(versions, required_bump);
        report.coverage.extend(coverage);
        report.changes = changes;
        report.admit();
        report
    }

    /// Says what was not compared: without a break, that leaves no verdict.
    fn admit(&mut self) {
        let unknown = self.changes.iter().filter(|it| it.finding.rule.id == NOT_COMPARED).count();
        if unknown == 0 {
            return;
        }
        let note = format!(
            "{unknown} items are defined in another crate on one side, and were not compared"
        );
        self.coverage.notes.push(note);
        if self.verdict != Verdict::Breaking {
            self.verdict = Verdict::Inconclusive;
            self.gate = Gate::Fail;
        }
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

    /// How many changes are of this class.
    pub fn count(&self, class: Class) -> usize {
        self.changes.iter().filter(|change| change.finding.rule.class == class).count()
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
            versions,
            verdict: Verdict::NotCompared,
            gate: Gate::Pass,
            required_bump: Bump::None,
            declared_bump,
            suggested_version: None,
            coverage,
            changes: Vec::new(),
            surface: Surface::default(),
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
