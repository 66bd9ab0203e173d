//! What a package asks of its versions: `[package.metadata.stability]`, and what that leaves open
//! in `[workspace.metadata.stability]`.
//!
//! The class of a finding is what the law says, and no manifest changes it. A policy decides how
//! much a finding weighs, and which single breaks are accepted, each with its reason. Pure: the
//! manifests come in as values, and what they say wrongly is a [`Failure`] that names the key.
//!
//! [`Failure`]: crate::failure::Failure

mod acceptance;
mod edit;
mod read;
mod table;

pub use acceptance::{Acceptance, Contradiction};
pub use edit::{standing, with_acceptance};
pub use read::{Manifests, read};

use crate::finding::{Class, Finding, Rule};
use std::collections::BTreeMap;

/// How much a finding weighs. Ordered: the heaviest is the greatest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// It is not told.
    Off,
    /// It is told to those who want to see all.
    Note,
    /// It is told, and stops nobody.
    Warn,
    /// It stands in the way unless the version declares it.
    Breaking,
}

impl Level {
    /// The word used in manifests and reports.
    pub fn name(self) -> &'static str {
        match self {
            Level::Off => "off",
            Level::Note => "note",
            Level::Warn => "warn",
            Level::Breaking => "breaking",
        }
    }
}

impl From<Class> for Level {
    fn from(class: Class) -> Level {
        match class {
            Class::Additive => Level::Note,
            Class::Deprecated => Level::Warn,
            Class::Breaking => Level::Breaking,
        }
    }
}

/// Which version head's own is weighed against.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DeclaredVersion {
    /// The one in base's manifest.
    #[default]
    Base,
    /// The one at the last release tag below head.
    Tag,
    /// The last one in the registry.
    Registry,
}

/// A choice of features, and where it comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Features {
    /// `features`.
    pub names: Vec<String>,
    /// `all-features`.
    pub all: bool,
    /// `no-default-features`.
    pub no_default: bool,
    /// The section of the manifest, for the reader.
    pub origin: String,
}

/// What a package asks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Policy {
    /// The features to look at it with, if it says so; docs.rs' section counts too.
    pub features: Option<Features>,
    /// The feature sets of `--feature-matrix`; empty for those that are usual.
    pub feature_sets: Vec<Vec<String>>,
    /// The targets to compare it for, the main one first; empty for the one cargo takes.
    pub targets: Vec<String>,
    /// Public paths that are no API, with all below.
    pub exclude: Vec<String>,
    /// How much findings of a rule weigh, by the rule's id, where that is not as its class says.
    pub levels: BTreeMap<&'static str, Level>,
    /// What is removed has to be deprecated in base, whatever the version declares.
    pub deprecate_before_remove: bool,
    /// Which version head's own is weighed against.
    pub declared_version: DeclaredVersion,
    /// The breaks that are accepted.
    pub accept: Vec<Acceptance>,
}

/// The rules that take away what could have been deprecated before.
pub const REMOVALS: [&str; 9] = [
    "associated-constant-removed",
    "item-hidden",
    "item-removed",
    "method-removed",
    "struct-field-removed",
    "trait-item-removed",
    "union-field-removed",
    "variant-field-removed",
    "variant-removed",
];

impl Policy {
    /// How much findings of this rule weigh.
    pub fn level(&self, rule: &Rule) -> Level {
        self.levels.get(rule.id).copied().unwrap_or_else(|| rule.class.into())
    }

    /// Whether a public path is no API.
    pub fn excludes(&self, path: &str) -> bool {
        self.exclude.iter().any(|it| is_within(path, it))
    }

    /// The findings that are told, and notes on those that are not. `lost` are the public paths
    /// that only base has.
    pub fn told(&self, findings: Vec<Finding>, lost: &[String]) -> (Vec<Finding>, Vec<String>) {
        let all = findings.len();
        let findings = findings.into_iter().filter_map(|it| self.about_api(it));
        let is_api = |it: &Finding| it.kind != "module" || !self.held_no_api(&it.path, lost);
        let mut findings: Vec<Finding> = findings.filter(is_api).collect();
        let excluded = all - findings.len();
        let mut off = BTreeMap::new();
        findings.retain(|it| {
            let told = self.level(it.rule) != Level::Off;
            if !told {
                *off.entry(it.rule.id).or_insert(0) += 1;
            }
            told
        });
        let excluded = (excluded > 0)
            .then(|| format!("changes not told, as the manifest excludes their paths: {excluded}"));
        let off = off.into_iter();
        let off = off.map(|(id, many)| format!("changes not told, as `{id}` is off: {many}"));
        (findings, excluded.into_iter().chain(off).collect())
    }

    /// A finding as far as it is about paths that are API. An item that has such a path beside an
    /// excluded one is told by that.
    fn about_api(&self, mut finding: Finding) -> Option<Finding> {
        finding.other_paths.retain(|path| !self.excludes(path));
        if self.excludes(&finding.path) {
            if finding.other_paths.is_empty() {
                return None;
            }
            finding.path = finding.other_paths.remove(0);
        }
        Some(finding)
    }

    /// All that was lost with a module is excluded. Nobody promised the module but for the sake of
    /// what is in it.
    fn held_no_api(&self, module: &str, lost: &[String]) -> bool {
        let is_below = |path: &str, above: &str| path != above && is_within(path, above);
        let within: Vec<&String> = lost.iter().filter(|path| is_below(path, module)).collect();
        let is_leaf = |path: &&&String| !within.iter().any(|it| is_below(it, path));
        let mut leaves = within.iter().filter(is_leaf);
        !within.is_empty() && leaves.all(|path| self.excludes(path))
    }
}

/// Whether a path is another one or below it.
pub fn is_within(path: &str, above: &str) -> bool {
    let rest = path.strip_prefix(above);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}

#[cfg(test)]
mod tests;
