//! A finding with its place in the order and its fingerprint.

use crate::finding::{Class, Finding, Place};
use sha2::{Digest, Sha256};
use std::cmp::Reverse;

/// A finding that can be told from every other one, in this run and in later ones.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What happened.
    pub finding: Finding,
    /// Twelve hexadecimal digits over package, path, rule and both signatures; neither lines nor
    /// versions go in, so it survives a rebase and a release.
    pub fingerprint: String,
}

/// All changes of a package, the worst first.
pub(super) fn sorted(package: &str, mut findings: Vec<Finding>) -> Vec<Change> {
    findings.sort_by(|a, b| order(a).cmp(&order(b)));
    findings
        .into_iter()
        .map(|finding| Change { fingerprint: fingerprint(package, &finding), finding })
        .collect()
}

type Order<'a> = (
    Reverse<Class>,
    (&'a str, &'static str),
    (&'a Option<Place>, &'a Option<Place>),
    (&'static str, &'a str, &'a [String]),
    (&'a Option<String>, &'a Option<String>, &'a Option<String>, &'a [String]),
);

/// Everything that can differ takes part, so that no order depends on how findings were made.
fn order(finding: &Finding) -> Order<'_> {
    let Finding {
        rule,
        path,
        other_paths,
        kind,
        summary,
        hazard,
        base,
        head,
        client,
        cause,
        feature_sets,
    } = finding;
    (
        Reverse(rule.class),
        (path, rule.id),
        (base, head),
        (kind, summary, other_paths),
        (hazard, client, cause, feature_sets.as_slice()),
    )
}

fn fingerprint(package: &str, finding: &Finding) -> String {
    let signature = |place: &Option<Place>| place.as_ref().map(|place| place.signature.clone());
    let parts = [
        Some(package.to_owned()),
        Some(finding.path.clone()),
        Some(finding.rule.id.to_owned()),
        signature(&finding.base),
        signature(&finding.head),
    ];
    let mut hash = Sha256::new();
    for part in parts {
        // The mark in front keeps an absent signature apart from an empty one.
        hash.update([u8::from(part.is_some())]);
        hash.update(part.unwrap_or_default());
        hash.update([0]);
    }
    hash.finalize().iter().take(6).map(|byte| format!("{byte:02x}")).collect()
}
