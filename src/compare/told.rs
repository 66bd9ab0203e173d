//! What was found as reports: with versions, and under the policy of head's manifest.

use super::choose::publication;
use super::judge::{Judged, Run, Unjudged, packages};
use super::read::Failures;
use super::sets::enabled;
use crate::build::{FeatureSet, Request};
use crate::sides::{Pair, Side};
use crate::source::Package;
use crate::verdict::{Coverage, Failed, PackageReport, Surface};

impl Run<'_> {
    /// The report of a package that no change reached.
    pub fn unread(&self, pair: &Pair<Request<'_>>, failures: &mut Vec<Failed>) -> PackageReport {
        let settings = self.settings;
        let toolchain = &settings.toolchain;
        let target = settings.building.target.as_ref().or(pair.head.policy.targets.first());
        let coverage = Coverage {
            toolchain: Some(toolchain.version.clone()),
            target: Some(target.unwrap_or(&toolchain.host).clone()),
            features: enabled(pair.head.package, &FeatureSet::Chosen).into_iter().collect(),
            items: 0,
            notes: vec![
                "no file that the library is made from differs, so nothing was built".into(),
            ],
        };
        let (findings, unread) = (Vec::new(), Vec::new());
        let judged = Judged { coverage, findings, surface: Surface::default(), unread };
        self.under_policy(pair, judged, failures)
    }

    /// The report of one package.
    pub fn report(
        &self,
        pair: &Pair<Request<'_>>,
        answer: Result<Judged, Box<Unjudged>>,
        failures: &mut Vec<Failed>,
    ) -> PackageReport {
        let packages = packages(pair);
        let name = &packages.head.name;
        let versions = packages.map(|package| &package.version);
        let publication = publication(packages);
        match answer {
            Ok(Judged { mut coverage, findings, surface, unread }) => {
                unread.into_iter().for_each(|sides| failed(name, sides, failures));
                coverage.notes.extend(publication);
                let judged = Judged { coverage, findings, surface, unread: Vec::new() };
                self.under_policy(pair, judged, failures)
            }
            Err(unjudged) => {
                let Unjudged { mut coverage, failures: sides } = *unjudged;
                coverage.notes.extend(publication);
                failed(name, sides, failures);
                PackageReport::inconclusive(name, versions, coverage)
            }
        }
    }

    /// What the head's manifest makes of what was found.
    fn under_policy(
        &self,
        pair: &Pair<Request<'_>>,
        judged: Judged,
        failures: &mut Vec<Failed>,
    ) -> PackageReport {
        let Judged { mut coverage, findings, surface, unread: _ } = judged;
        let Package { name, manifest, .. } = pair.head.package;
        let policy = pair.head.policy;
        let (findings, notes) = policy.told(findings, &surface.paths.lost);
        coverage.notes.extend(notes);
        let reference = self.references.get(name);
        coverage.notes.extend(reference.map(|it| it.note.clone()));
        let versions = packages(pair).map(|package| &package.version);
        let report = PackageReport::compared(name, versions, coverage, findings);
        let manifest = pair.head.tree.shown(manifest);
        let report = PackageReport { surface, manifest: Some(manifest.clone()), ..report };
        let report = report.under(policy, reference.and_then(|it| it.version.as_ref()));
        let contradictions = report.contradictions(policy);
        failures.extend(contradictions.iter().map(|it| Failed {
            package: Some(name.clone()),
            side: Some(Side::Head),
            failure: it.failure(&manifest),
        }));
        report
    }
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
