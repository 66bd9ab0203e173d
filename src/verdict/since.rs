//! The second answer: which version the next release needs since the last one.

use super::bump::{Bump, suggested};
use super::{PackageReport, Verdict};
use crate::sides::Pair;
use semver::Version;

/// What the next release of a package needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SinceRelease {
    /// The tag of the last release, or what was asked for in its place.
    pub rev: String,
    /// The commit it is of.
    pub oid: String,
    /// The version of the package there.
    pub version: Version,
    /// The bump that all changes since ask for; code that clients cannot tell apart is a patch.
    pub required_bump: Bump,
    /// The version that declares it: head's own if it does; none if nothing is known.
    pub suggested_version: Option<Version>,
    /// What the changes since are for clients.
    pub verdict: Verdict,
}

impl SinceRelease {
    /// The answer from a comparison of the release with head, and whether any code changed; none
    /// for a package that one of them does not have.
    pub fn new(
        rev: &str,
        oid: &str,
        report: &PackageReport,
        has_changed: bool,
    ) -> Option<SinceRelease> {
        let versions =
            Pair { base: report.versions.base.as_ref()?, head: report.versions.head.as_ref()? };
        let least = if has_changed { Bump::Patch } else { Bump::None };
        let required_bump = report.required_bump.max(least);
        let suggested_version = match (report.verdict, required_bump) {
            (Verdict::Inconclusive, _) => None,
            (_, Bump::None) => Some(versions.head.clone()),
            (_, required) => suggested(versions, required),
        };
        Some(SinceRelease {
            rev: rev.to_owned(),
            oid: oid.to_owned(),
            version: versions.base.clone(),
            required_bump,
            suggested_version,
            verdict: report.verdict,
        })
    }
}

impl PackageReport {
    /// Takes in the comparison with the last release. An acceptance that is needed there is not
    /// stale.
    pub fn since(&mut self, release: SinceRelease, report: &PackageReport) {
        self.since_release = Some(release);
        let stale = std::mem::take(&mut self.stale_acceptances);
        for it in stale {
            if report.stale_acceptances.iter().any(|other| other.acceptance == it.acceptance) {
                self.stale_acceptances.push(it);
            } else {
                let note = it.note();
                self.coverage.notes.retain(|other| *other != note);
            }
        }
    }
}
