//! A finding with its place in the order, its fingerprint, and what it weighs.

use super::{Bump, Surface};
use crate::finding::{Class, Finding, Place, Span};
use crate::policy::{Acceptance, Level, Policy, REMOVALS};
use semver::Version;
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
    /// What it weighs: as the policy says of its rule, else as its class says.
    pub level: Level,
    /// It was removed without the deprecation that the policy asks for before.
    pub undeprecated: bool,
    /// Why it may be, if somebody accepted it.
    pub accepted: Option<Accepted>,
    /// It stands in the way.
    pub gates: bool,
}

/// Why a break may be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accepted {
    /// In the words of those who accepted it.
    pub reason: String,
    /// The version of head with which that ends.
    pub until: Option<Version>,
}

impl From<&Acceptance> for Accepted {
    fn from(Acceptance { reason, until, .. }: &Acceptance) -> Accepted {
        Accepted { reason: reason.clone(), until: until.clone() }
    }
}

impl Change {
    /// How bad it is: what the law says of it, or worse if the policy does.
    pub fn severity(&self) -> Class {
        match self.level {
            Level::Breaking => Class::Breaking,
            _ => self.finding.rule.class,
        }
    }

    /// The bump that it asks for.
    pub(super) fn bump(&self) -> Bump {
        match self.level {
            Level::Breaking => Bump::Major,
            _ => Bump::Minor,
        }
    }

    /// Weighs it as `policy` says.
    pub(super) fn weigh(&mut self, policy: &Policy, surface: &Surface) {
        let Finding { rule, path, other_paths, .. } = &self.finding;
        let warned = |path: &String| surface.warned(path).is_some();
        self.level = policy.level(rule);
        self.undeprecated = policy.deprecate_before_remove
            && self.level == Level::Breaking
            && REMOVALS.contains(&rule.id)
            && !warned(path)
            && !other_paths.iter().any(warned);
    }

    /// Decides whether it stands in the way of a version that declares this bump.
    pub(super) fn face(&mut self, declared: Bump) {
        let forbidden = self.undeprecated || declared < Bump::Major;
        self.gates = self.level == Level::Breaking && self.accepted.is_none() && forbidden;
    }
}

/// All changes of a package, the worst first.
pub(super) fn sorted(package: &str, mut findings: Vec<Finding>) -> Vec<Change> {
    findings.sort_by(|a, b| order(a).cmp(&order(b)));
    findings
        .into_iter()
        .map(|finding| Change {
            fingerprint: fingerprint(package, &finding),
            level: finding.rule.class.into(),
            undeprecated: false,
            accepted: None,
            gates: false,
            finding,
        })
        .collect()
}

type Order<'a> = (
    Reverse<Class>,
    (&'a str, &'static str),
    (&'a Option<Place>, &'a Option<Place>, &'a Option<Span>),
    (&'a str, &'a str, &'a [String]),
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
        anchor,
        client,
        cause,
        feature_sets,
    } = finding;
    (
        Reverse(rule.class),
        (path, rule.id),
        (base, head, anchor),
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
