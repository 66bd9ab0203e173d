//! The answer for a package as its policy has it: what weighs how much, and what is accepted.

use super::bump::declared;
use super::change::Accepted;
use super::{Change, PackageReport};
use crate::policy::{Acceptance, Contradiction, Level, Policy};
use crate::sides::Pair;
use semver::Version;

/// An acceptance that accepts nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StaleAcceptance {
    /// As the manifest has it.
    pub acceptance: Acceptance,
    /// Why it accepts nothing.
    pub why: String,
}

impl PackageReport {
    /// The same answer under a policy. `since` is the version that head's is weighed against, if
    /// that is not base's.
    pub fn under(mut self, policy: &Policy, since: Option<&Version>) -> PackageReport {
        let (Some(base), Some(head)) = (self.versions.base.clone(), self.versions.head.clone())
        else {
            return self;
        };
        let versions = Pair { base: since.unwrap_or(&base), head: &head };
        self.declared_bump = declared(versions);
        for change in &mut self.changes {
            change.weigh(policy, &self.surface);
        }
        for acceptance in &policy.accept {
            if let Some(why) = accept(acceptance, &mut self.changes, &head) {
                let stale = StaleAcceptance { acceptance: acceptance.clone(), why };
                self.coverage.notes.push(stale.note());
                self.stale_acceptances.push(stale);
            }
        }
        // The order of the same weight stays.
        self.changes.sort_by_key(|change| std::cmp::Reverse(change.severity()));
        self.judge(versions);
        self
    }

    /// The acceptances that name another finding than the one with their fingerprint.
    pub fn contradictions(&self, policy: &Policy) -> Vec<Contradiction> {
        let of = |acceptance: &Acceptance| {
            let found = self.changes.iter().find(|it| it.fingerprint == acceptance.fingerprint)?;
            acceptance.contradiction(&found.finding)
        };
        policy.accept.iter().filter_map(of).collect()
    }
}

/// Accepts what an entry is about, or says why there is nothing to accept.
fn accept(acceptance: &Acceptance, changes: &mut [Change], head: &Version) -> Option<String> {
    if let Some(until) = acceptance.until.as_ref().filter(|_| acceptance.is_over(head)) {
        return Some(format!("it ended with {until}, and head is {head}"));
    }
    let same = |change: &&mut Change| change.fingerprint == acceptance.fingerprint;
    let mut found: Vec<&mut Change> = changes.iter_mut().filter(same).collect();
    if found.is_empty() {
        return Some("there is no such change between base and head".to_owned());
    }
    found.retain(|change| change.level == Level::Breaking);
    if found.is_empty() {
        return Some("what it accepts is no break here".to_owned());
    }
    for change in found {
        if acceptance.contradiction(&change.finding).is_none() {
            change.accepted = Some(Accepted::from(acceptance));
        }
    }
    None
}

impl StaleAcceptance {
    /// One line for the reader.
    pub fn note(&self) -> String {
        let Acceptance { fingerprint, path, .. } = &self.acceptance;
        format!("the acceptance {fingerprint} of `{path}` is stale: {}", self.why)
    }
}
