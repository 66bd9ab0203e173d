//! One break that is accepted, and why.

use crate::failure::Failure;
use crate::finding::Finding;
use semver::Version;

/// An entry of `accept`. It is about the finding with its fingerprint; path and rule tell a reader
/// which one that is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Acceptance {
    /// Twelve hexadecimal digits, as reports show them.
    pub fingerprint: String,
    /// The public path it happened at.
    pub path: String,
    /// The rule's id.
    pub rule: String,
    /// Why it is accepted.
    pub reason: String,
    /// The version of head with which it ends.
    pub until: Option<Version>,
}

/// A finding that is accepted under a wrong name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contradiction {
    /// What the entry says.
    pub said: Acceptance,
    /// The path of the finding.
    pub path: String,
    /// The rule of the finding.
    pub rule: &'static str,
}

impl Acceptance {
    /// Whether head has reached the version that ends it.
    pub fn is_over(&self, head: &Version) -> bool {
        self.until.as_ref().is_some_and(|until| head.cmp_precedence(until).is_ge())
    }

    /// What is wrong with the entry, given the finding that has its fingerprint.
    pub fn contradiction(&self, finding: &Finding) -> Option<Contradiction> {
        let Finding { path, rule, .. } = finding;
        let agrees = self.path == *path && self.rule == rule.id;
        (!agrees).then(|| Contradiction { said: self.clone(), path: path.clone(), rule: rule.id })
    }
}

impl Contradiction {
    /// The same for the user, with the manifest to repair.
    pub fn failure(&self, manifest: &str) -> Failure {
        let Contradiction { said, path, rule } = self;
        let Acceptance { fingerprint, path: said_path, rule: said_rule, .. } = said;
        Failure::new(
            format!("accepting {fingerprint} as {manifest} has it"),
            format!("it says `{said_rule}` at `{said_path}`, and this is another finding"),
            format!("this is it: path = \"{path}\", rule = \"{rule}\""),
        )
    }
}
