//! SARIF 2.1.0, for code scanning and other viewers.
//!
//! One run for all packages, since a viewer takes few of them. Every rule is listed whether it
//! found anything or not, so that alerts close when their cause is gone.

use super::words::{Weight, address, plain, standing, weight};
use crate::finding::{Class, Place, Rule, Span};
use crate::rules;
use crate::sides::Side;
use crate::verdict::{Change, Compared, Gate, Report, Verdict};
use serde_json::{Value, json};
use std::cmp::Reverse;

/// Results that code scanning takes; the worst come first.
const MOST: usize = 25_000;

/// The document, with a line feed at its end. `blob` is where files of a commit can be read.
pub(super) fn render(report: &Report, blob: Option<&str>) -> String {
    let rules = listed(report);
    let mut changes: Vec<&Change> = report.packages.iter().flat_map(|it| &it.changes).collect();
    changes.sort_by_key(|change| Reverse(weight(change)));
    changes.truncate(MOST);
    let mut run = json!({
        "tool": { "driver": {
            "name": env!("CARGO_PKG_NAME"),
            "semanticVersion": env!("CARGO_PKG_VERSION"),
            "rules": rules.iter().map(|rule| descriptor(rule)).collect::<Vec<_>>(),
        }},
        "automationDetails": { "id": format!("{}/", env!("CARGO_PKG_NAME")) },
        "columnKind": "unicodeCodePoints",
        "invocations": [invocation(report)],
        "results": changes.iter().map(|it| result(it, &rules)).collect::<Vec<_>>(),
    });
    let provenance = provenance(report, blob);
    if !provenance.is_empty() {
        run["versionControlProvenance"] = Value::Array(provenance);
    }
    let document = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [run],
    });
    // Writing a value into memory has no way to fail.
    serde_json::to_string_pretty(&document).unwrap_or_default() + "\n"
}

/// Every rule there is, and those of the report if there are others.
fn listed(report: &Report) -> Vec<&'static Rule> {
    let mut rules = rules::all();
    let used = report.packages.iter().flat_map(|it| &it.changes).map(|it| it.finding.rule);
    for rule in used {
        if let Err(place) = rules.binary_search_by_key(&rule.id, |it| it.id) {
            rules.insert(place, rule);
        }
    }
    rules
}

fn descriptor(rule: &Rule) -> Value {
    let Rule { id, class, summary, why, help, reference } = rule;
    let level = match class {
        Class::Breaking => "error",
        Class::Deprecated => "warning",
        Class::Additive => "note",
    };
    let links = reference.iter().map(|link| format!("\n- <{link}>")).collect::<String>();
    let mut descriptor = json!({
        "id": id,
        "shortDescription": { "text": summary },
        "fullDescription": { "text": why },
        "help": { "text": help, "markdown": format!("{why}.\n\n{help}.\n{links}\n") },
        "defaultConfiguration": { "level": level },
        "properties": { "tags": [class.name()] },
    });
    if let Some(link) = reference.first() {
        descriptor["helpUri"] = json!(link);
    }
    descriptor
}

fn result(change: &Change, rules: &[&Rule]) -> Value {
    let (finding, fingerprint) = (&change.finding, &change.fingerprint);
    let signature = |place: &Option<_>| place.as_ref().map(|it: &Place| it.signature.clone());
    let mut location = json!({
        "logicalLocations": [{ "fullyQualifiedName": finding.path, "kind": finding.kind }],
    });
    if let Some(span) = finding.seen() {
        location["physicalLocation"] = physical(span);
    }
    json!({
        "ruleId": finding.rule.id,
        "ruleIndex": rules.iter().position(|rule| rule.id == finding.rule.id),
        "level": level(change),
        "message": { "text": plain(&finding.summary) },
        "locations": [location],
        "partialFingerprints": {
            "primaryLocationLineHash": format!("{fingerprint}:1"),
            "cargoStability/v1": fingerprint,
        },
        "suppressions": suppressions(change),
        "properties": {
            "base": signature(&finding.base),
            "head": signature(&finding.head),
            "client": finding.client,
        },
    })
}

/// A suppressed result keeps the level that it would have.
fn level(change: &Change) -> &'static str {
    match weight(change) {
        _ if change.accepted.is_some() => "error",
        Weight::Error => "error",
        Weight::Warning => "warning",
        Weight::Note => "note",
    }
}

fn suppressions(change: &Change) -> Vec<Value> {
    let accepted = change.accepted.as_ref().and_then(|_| standing(change));
    let told = |why| json!({ "kind": "external", "status": "accepted", "justification": why });
    accepted.map(told).into_iter().collect()
}

fn physical(span: &Span) -> Value {
    let mut region = json!({ "startLine": span.line, "startColumn": span.column });
    if (span.end_line, span.end_column) > (span.line, span.column) {
        region["endLine"] = json!(span.end_line);
        region["endColumn"] = json!(span.end_column);
    }
    let file = json!({ "uri": address(&span.file), "uriBaseId": "%SRCROOT%" });
    json!({ "artifactLocation": file, "region": region })
}

/// How the run went; what cannot be told of a line of code stands here.
fn invocation(report: &Report) -> Value {
    let failures = report.failures.iter().map(|it| it.failure.to_string());
    let gone = report.packages.iter().filter(|it| it.verdict == Verdict::Removed);
    let gone =
        gone.filter(|it| it.gate == Gate::Fail).map(|it| format!("package `{}` is gone", it.name));
    let told = |text: String| json!({ "level": "error", "message": { "text": plain(&text) } });
    let asked = report.verdict != Verdict::NotCompared;
    json!({
        "executionSuccessful": report.failures.is_empty() && asked,
        "exitCode": report.exit_code(),
        "toolExecutionNotifications": failures.chain(gone).map(told).collect::<Vec<_>>(),
    })
}

/// Both revisions, where it is known which repository they are in.
fn provenance(report: &Report, blob: Option<&str>) -> Vec<Value> {
    let (Some(blob), Some(compared)) = (blob, &report.comparison) else { return Vec::new() };
    let repository = blob.trim_end_matches("/blob").trim_end_matches("/-");
    let sides = [(Side::Head, &compared.head), (Side::Base, &compared.base)];
    let committed = sides.into_iter().filter(|(_, it)| !it.oid.is_empty());
    let entry = |(side, it): (Side, &Compared)| {
        let properties = json!({ "side": side.name(), "dirty": it.dirty });
        json!({ "repositoryUri": repository, "revisionId": it.oid, "properties": properties })
    };
    committed.map(entry).collect()
}
