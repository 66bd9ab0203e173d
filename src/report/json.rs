//! One JSON document, the same bytes for the same report.
//!
//! Lines and columns count from 1, and the end column is the one after the last character. Names
//! that a reader may not know yet are added, never changed, while `schema_version` stays. The
//! verdict of a run is `inconclusive` when something was to be compared and could not, and
//! `not-compared` when there was nothing to compare; neither ever passes the gate.

pub(super) mod lines;
mod offer;

use crate::failure::Failure;
use crate::finding::{Finding, Place, Rule};
use crate::policy;
use crate::sides::Pair;
use crate::verdict::{
    Accepted, Change, Compared, Coverage, Failed, NotCompared, PackageReport, Report, SinceRelease,
    StaleAcceptance,
};
use offer::Offer;
use serde::Serialize;

/// The JSON Schema of the document, and of a line of the other format.
pub(super) const SCHEMA: &str = include_str!("json/schema.json");

/// Raised when a reader of the former document would misread the new one.
const SCHEMA_VERSION: u32 = 1;

/// The document, with a line feed at its end.
pub(super) fn render(report: &Report) -> String {
    // Serialising strings and numbers into memory has no way to fail.
    let mut text = serde_json::to_string_pretty(&Document::from(report)).unwrap_or_default();
    text.push('\n');
    text
}

#[derive(Serialize)]
struct Document<'a> {
    schema_version: u32,
    tool: Tool,
    comparison: Option<Comparison<'a>>,
    verdict: &'static str,
    gate: &'static str,
    packages: Vec<Package<'a>>,
    not_compared: Vec<LeftOut<'a>>,
    failures: Vec<Problem<'a>>,
}

#[derive(Serialize)]
struct Tool {
    name: &'static str,
    version: &'static str,
}

const TOOL: Tool = Tool { name: env!("CARGO_PKG_NAME"), version: env!("CARGO_PKG_VERSION") };

#[derive(Serialize)]
struct Comparison<'a> {
    base: Base<'a>,
    head: Head<'a>,
}

#[derive(Serialize)]
struct Base<'a> {
    rev: &'a str,
    oid: &'a str,
    chosen: &'a str,
}

#[derive(Serialize)]
struct Head<'a> {
    rev: &'a str,
    oid: &'a str,
    dirty: bool,
}

#[derive(Serialize)]
struct Package<'a> {
    name: &'a str,
    base_version: Option<String>,
    head_version: Option<String>,
    verdict: &'static str,
    gate: &'static str,
    required_bump: &'static str,
    declared_bump: &'static str,
    suggested_version: Option<String>,
    since_release: Option<Since<'a>>,
    coverage: Covered<'a>,
    surface: Offer<'a>,
    /// None where each is told on a line of its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    changes: Option<Vec<Told<'a>>>,
    stale_acceptances: Vec<Stale<'a>>,
}

#[derive(Serialize)]
struct Since<'a> {
    rev: &'a str,
    oid: &'a str,
    version: String,
    required_bump: &'static str,
    suggested_version: Option<String>,
    verdict: &'static str,
}

#[derive(Serialize)]
struct Covered<'a> {
    toolchain: Option<&'a str>,
    target: Option<&'a str>,
    features: &'a [String],
    items: usize,
    notes: &'a [String],
}

#[derive(Serialize)]
struct Told<'a> {
    class: &'static str,
    rule: &'static str,
    path: &'a str,
    other_paths: &'a [String],
    kind: &'a str,
    summary: &'a str,
    hazard: Option<&'a str>,
    fingerprint: &'a str,
    base: Option<Position<'a>>,
    head: Option<Position<'a>>,
    /// Where to look in head for what head lacks.
    anchor: Option<Anchor<'a>>,
    why: &'static str,
    client: Option<&'a str>,
    help: &'static str,
    /// The first of the rule's: it says it best.
    reference: Option<&'static str>,
    cause: Option<&'a str>,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    feature_sets: &'a [String],
    /// What it weighs: `breaking`, `warn` or `note`.
    level: &'static str,
    /// It stands in the way.
    gates: bool,
    /// It was removed without the deprecation before it that the policy asks for.
    undeprecated: bool,
    accepted: Option<Acceptance<'a>>,
}

#[derive(Serialize)]
struct Acceptance<'a> {
    reason: &'a str,
    until: Option<String>,
}

#[derive(Serialize)]
struct Stale<'a> {
    fingerprint: &'a str,
    path: &'a str,
    rule: &'a str,
    reason: &'a str,
    until: Option<String>,
    why: &'a str,
}

#[derive(Serialize)]
struct Anchor<'a> {
    file: &'a str,
    line: usize,
}

#[derive(Serialize)]
struct Position<'a> {
    signature: &'a str,
    file: Option<&'a str>,
    line: Option<usize>,
    column: Option<usize>,
    end_line: Option<usize>,
    end_column: Option<usize>,
}

#[derive(Serialize)]
struct LeftOut<'a> {
    package: &'a str,
    reason: &'a str,
}

#[derive(Serialize)]
struct Problem<'a> {
    doing: &'a str,
    cause: &'a str,
    hint: &'a str,
    package: Option<&'a str>,
    side: Option<&'static str>,
}

impl<'a> From<&'a Report> for Document<'a> {
    fn from(report: &'a Report) -> Self {
        Document {
            schema_version: SCHEMA_VERSION,
            tool: TOOL,
            comparison: report.comparison.as_ref().map(Comparison::from),
            verdict: report.verdict.name(),
            gate: report.gate.name(),
            packages: report.packages.iter().map(Package::from).collect(),
            not_compared: report.not_compared.iter().map(LeftOut::from).collect(),
            failures: report.failures.iter().map(Problem::from).collect(),
        }
    }
}

impl<'a> From<&'a Pair<Compared>> for Comparison<'a> {
    fn from(Pair { base, head }: &'a Pair<Compared>) -> Self {
        Comparison {
            base: Base { rev: &base.rev, oid: &base.oid, chosen: &base.chosen },
            head: Head { rev: &head.rev, oid: &head.oid, dirty: head.dirty },
        }
    }
}

impl<'a> From<&'a PackageReport> for Package<'a> {
    fn from(package: &'a PackageReport) -> Self {
        let version = |version: &Option<semver::Version>| version.as_ref().map(|v| v.to_string());
        Package {
            name: &package.name,
            base_version: version(&package.versions.base),
            head_version: version(&package.versions.head),
            verdict: package.verdict.name(),
            gate: package.gate.name(),
            required_bump: package.required_bump.name(),
            declared_bump: package.declared_bump.name(),
            suggested_version: version(&package.suggested_version),
            since_release: package.since_release.as_ref().map(Since::from),
            coverage: Covered::from(&package.coverage),
            surface: Offer::from(&package.surface),
            changes: Some(package.changes.iter().map(Told::from).collect()),
            stale_acceptances: package.stale_acceptances.iter().map(Stale::from).collect(),
        }
    }
}

impl<'a> From<&'a SinceRelease> for Since<'a> {
    fn from(since: &'a SinceRelease) -> Self {
        let SinceRelease { rev, oid, version, required_bump, suggested_version, verdict } = since;
        Since {
            rev,
            oid,
            version: version.to_string(),
            required_bump: required_bump.name(),
            suggested_version: suggested_version.as_ref().map(ToString::to_string),
            verdict: verdict.name(),
        }
    }
}

impl<'a> From<&'a Coverage> for Covered<'a> {
    fn from(coverage: &'a Coverage) -> Self {
        let Coverage { toolchain, target, features, items, notes } = coverage;
        Covered {
            toolchain: toolchain.as_deref(),
            target: target.as_deref(),
            features,
            items: *items,
            notes,
        }
    }
}

impl<'a> From<&'a Change> for Told<'a> {
    fn from(change: &'a Change) -> Self {
        let Change { finding, fingerprint, level, undeprecated, accepted, gates } = change;
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
        let Rule { id, class, summary: _, why, help, reference } = rule;
        Told {
            class: class.name(),
            rule: id,
            path,
            other_paths,
            kind,
            summary,
            hazard: hazard.as_deref(),
            fingerprint,
            base: base.as_ref().map(Position::from),
            head: head.as_ref().map(Position::from),
            anchor: anchor.as_ref().map(|it| Anchor { file: &it.file, line: it.line }),
            why,
            client: client.as_deref(),
            help,
            reference: reference.first().copied(),
            cause: cause.as_deref(),
            feature_sets,
            level: level.name(),
            gates: *gates,
            undeprecated: *undeprecated,
            accepted: accepted.as_ref().map(Acceptance::from),
        }
    }
}

impl<'a> From<&'a Accepted> for Acceptance<'a> {
    fn from(Accepted { reason, until }: &'a Accepted) -> Self {
        Acceptance { reason, until: until.as_ref().map(ToString::to_string) }
    }
}

impl<'a> From<&'a StaleAcceptance> for Stale<'a> {
    fn from(StaleAcceptance { acceptance, why }: &'a StaleAcceptance) -> Self {
        let policy::Acceptance { fingerprint, path, rule, reason, until } = acceptance;
        let until = until.as_ref().map(ToString::to_string);
        Stale { fingerprint, path, rule, reason, until, why }
    }
}

impl<'a> From<&'a Place> for Position<'a> {
    fn from(Place { signature, span, excerpt: _ }: &'a Place) -> Self {
        let span = span.as_ref();
        Position {
            signature,
            file: span.map(|span| span.file.as_str()),
            line: span.map(|span| span.line),
            column: span.map(|span| span.column),
            end_line: span.map(|span| span.end_line),
            end_column: span.map(|span| span.end_column),
        }
    }
}

impl<'a> From<&'a NotCompared> for LeftOut<'a> {
    fn from(NotCompared { package, reason }: &'a NotCompared) -> Self {
        LeftOut { package, reason }
    }
}

impl<'a> From<&'a Failed> for Problem<'a> {
    fn from(Failed { package, side, failure }: &'a Failed) -> Self {
        let Failure { doing, cause, hint } = failure;
        Problem { doing, cause, hint, package: package.as_deref(), side: side.map(|s| s.name()) }
    }
}
