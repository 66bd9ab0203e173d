//! Findings and versions to a verdict: sorted once, counted, weighed against the declared version.
//!
//! Pure: what was built, chosen or left out comes in as facts, and nothing here can fail.

mod bump;
mod change;
mod package;
mod policy;
mod since;
mod surface;

pub use bump::{Bump, declared, suggested};
pub use change::{Accepted, Change};
pub use package::{Coverage, PackageReport, Versions};
pub use policy::StaleAcceptance;
pub use since::SinceRelease;
pub use surface::{Deprecated, Paths, Surface};

use crate::failure::Failure;
use crate::sides::{Pair, Side};
use std::path::PathBuf;

/// The answer for one package or for a whole run. Ordered: the worst is the greatest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// There was nothing to compare, or nothing to compare it with.
    NotCompared,
    /// Compared, and no client can tell the sides apart.
    Unchanged,
    /// The package exists in head only: it has no client that could break.
    New,
    /// Clients may notice, and still compile.
    Additive,
    /// Clients still compile, and are told to move on.
    Deprecated,
    /// There was something to compare, and it could not be done.
    Inconclusive,
    /// The package exists in base only.
    Removed,
    /// Some client that compiled against base does not compile against head.
    Breaking,
}

impl Verdict {
    /// The word used in every report.
    pub fn name(self) -> &'static str {
        match self {
            Verdict::NotCompared => "not-compared",
            Verdict::Unchanged => "unchanged",
            Verdict::New => "new",
            Verdict::Additive => "additive",
            Verdict::Deprecated => "deprecated",
            Verdict::Inconclusive => "inconclusive",
            Verdict::Removed => "removed",
            Verdict::Breaking => "breaking",
        }
    }
}

/// Whether the change may go on as it is declared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gate {
    /// Nothing stands in the way.
    Pass,
    /// An undeclared break, or no answer.
    Fail,
}

impl Gate {
    /// The word used in every report.
    pub fn name(self) -> &'static str {
        match self {
            Gate::Pass => "pass",
            Gate::Fail => "fail",
        }
    }

    fn fails_if(fails: bool) -> Gate {
        if fails { Gate::Fail } else { Gate::Pass }
    }
}

/// One of the two revisions, as reports name it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compared {
    /// As asked for, or `worktree`.
    pub rev: String,
    /// The full commit id; for the working tree, of the commit below it.
    pub oid: String,
    /// Whether uncommitted changes were compared too.
    pub dirty: bool,
    /// Why this revision, in one line.
    pub chosen: String,
}

impl Compared {
    /// What people call it: the revision as asked for, cut short where that is a whole commit id.
    pub fn short_name(&self) -> &str {
        let short = if self.rev == self.oid { 10 } else { self.rev.len() };
        self.rev.get(..short).unwrap_or(&self.rev)
    }

    /// `v1.4.2 (1a2b3c4d5e)`, `the working tree (1a2b3c4d5e and uncommitted changes)`.
    pub fn shown(&self) -> String {
        let Compared { rev, oid, dirty, chosen: _ } = self;
        let short = short(oid);
        let name = if rev == "worktree" { "the working tree" } else { rev };
        match dirty {
            _ if oid.is_empty() => name.to_owned(),
            true => format!("{name} ({short} and uncommitted changes)"),
            false if oid.starts_with(rev.as_str()) => short.to_owned(),
            false => format!("{name} ({short})"),
        }
    }
}

/// As much of a commit id as people read.
pub fn short(oid: &str) -> &str {
    oid.get(..10).unwrap_or(oid)
}

/// A package that was left out, and why.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct NotCompared {
    /// The package's name.
    pub package: String,
    /// Why, in a few words.
    pub reason: String,
}

/// A failure, and where it happened as far as that is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failed {
    /// The package it happened in.
    pub package: Option<String>,
    /// The side it happened on.
    pub side: Option<Side>,
    /// What went wrong.
    pub failure: Failure,
}

impl From<Failure> for Failed {
    fn from(failure: Failure) -> Failed {
        Failed { package: None, side: None, failure }
    }
}

/// The answer of a whole run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// What was compared; none when the run failed before both revisions were known.
    pub comparison: Option<Pair<Compared>>,
    /// The worst of the packages.
    pub verdict: Verdict,
    /// Passes only if everything was compared and passes.
    pub gate: Gate,
    /// By name.
    pub packages: Vec<PackageReport>,
    /// By name.
    pub not_compared: Vec<NotCompared>,
    /// In the order of packages, base before head.
    pub failures: Vec<Failed>,
    /// The flags that ask for the same; none where a break cannot be accepted.
    pub arguments: Option<Vec<String>>,
    /// The directory that head's files are in, if head is the working tree. A reader's terminal
    /// can lead there; it is of one machine, and no format for programs tells it.
    pub tree: Option<PathBuf>,
}

impl Report {
    /// The answer of a run from its parts.
    pub fn new(
        comparison: Option<Pair<Compared>>,
        mut packages: Vec<PackageReport>,
        mut not_compared: Vec<NotCompared>,
        mut failures: Vec<Failed>,
    ) -> Report {
        packages.sort_by(|a, b| a.name.cmp(&b.name));
        not_compared.sort();
        failures.sort_by(|a, b| (&a.package, a.side).cmp(&(&b.package, b.side)));
        let verdict = overall(&packages, &failures);
        let unanswered = !failures.is_empty() || packages.is_empty();
        let gate = Gate::fails_if(unanswered || packages.iter().any(|p| p.gate == Gate::Fail));
        Report {
            comparison,
            verdict,
            gate,
            packages,
            not_compared,
            failures,
            arguments: None,
            tree: None,
        }
    }

    /// The answer of a run that ended before anything was compared.
    pub fn failed(comparison: Option<Pair<Compared>>, failure: Failure) -> Report {
        let is_begun = comparison.is_some();
        let report = Report::new(comparison, Vec::new(), Vec::new(), vec![failure.into()]);
        let verdict = if is_begun { report.verdict } else { Verdict::NotCompared };
        Report { verdict, ..report }
    }

    /// The exit status: 100 for a break that no version declares and nobody accepted, else 101 if
    /// any question stayed open, else 0.
    pub fn exit_code(&self) -> u8 {
        let breaks = |p: &PackageReport| {
            p.gating() > 0 || p.gate == Gate::Fail && p.verdict == Verdict::Removed
        };
        match self.gate {
            _ if self.packages.iter().any(breaks) => 100,
            Gate::Fail => 101,
            Gate::Pass => 0,
        }
    }
}

/// The worst of all packages. A failure leaves the run without an answer, unless something worse
/// is known already; without packages and failures there was nothing to compare.
fn overall(packages: &[PackageReport], failures: &[Failed]) -> Verdict {
    let failed = (!failures.is_empty()).then_some(Verdict::Inconclusive);
    packages.iter().map(|p| p.verdict).chain(failed).max().unwrap_or(Verdict::NotCompared)
}

#[cfg(test)]
mod tests;
