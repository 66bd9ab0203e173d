//! Code quality as GitLab shows it in merge requests.

use super::words::{Weight, plain, weight};
use crate::verdict::{Change, Gate, PackageReport, Report, Verdict};
use serde_json::{Value, json};

/// The list of what somebody should look at, with a line feed at its end.
pub(super) fn render(report: &Report) -> String {
    let gone = report.packages.iter().filter_map(gone);
    let changes = report.packages.iter().flat_map(|it| &it.changes);
    let issues: Vec<Value> = gone.chain(changes.filter_map(issue)).collect();
    // Writing a value into memory has no way to fail.
    serde_json::to_string_pretty(&issues).unwrap_or_default() + "\n"
}

/// A package that is gone has no line left to tell it at.
fn gone(package: &PackageReport) -> Option<Value> {
    let stops = package.verdict == Verdict::Removed && package.gate == Gate::Fail;
    let name = plain(&package.name);
    stops.then(|| {
        json!({
            "description": format!("package `{name}` is gone, and its clients have nowhere to go"),
            "check_name": "package-removed",
            "fingerprint": format!("package-removed {name}"),
            "severity": "critical",
            "location": { "path": "Cargo.toml", "lines": { "begin": 1 } },
        })
    })
}

fn issue(change: &Change) -> Option<Value> {
    let finding = &change.finding;
    let severity = match weight(change) {
        Weight::Error => "critical",
        Weight::Warning if change.accepted.is_some() => "info",
        Weight::Warning => "minor",
        Weight::Note => return None,
    };
    // An issue without a place is refused; what has none is of the package.
    let (path, line) = finding.seen().map_or(("Cargo.toml", 1), |it| (it.file.as_str(), it.line));
    Some(json!({
        "description": plain(&finding.summary),
        "check_name": finding.rule.id,
        "fingerprint": change.fingerprint,
        "severity": severity,
        "location": { "path": path, "lines": { "begin": line } },
    }))
}
