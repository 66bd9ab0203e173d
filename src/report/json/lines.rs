//! The same as a stream: one object a line, so that a tool can read it piece by piece.

use super::{Comparison, LeftOut, Package, Problem, SCHEMA_VERSION, TOOL, Told, Tool};
use crate::verdict::Report;
use serde::Serialize;

#[derive(Serialize)]
#[serde(tag = "reason", rename_all = "kebab-case")]
enum Line<'a> {
    Comparison { schema_version: u32, tool: Tool, comparison: Option<Comparison<'a>> },
    Change { package: &'a str, change: Box<Told<'a>> },
    Package { package: Box<Package<'a>> },
    NotCompared { not_compared: LeftOut<'a> },
    Failure { failure: Problem<'a> },
    End { verdict: &'static str, gate: &'static str, exit_status: u8 },
}

/// The comparison, each package behind its changes, what was left out, the failures, the end.
pub(in crate::report) fn render(report: &Report) -> String {
    let mut out = String::new();
    let comparison = report.comparison.as_ref().map(Comparison::from);
    push(&mut out, &Line::Comparison { schema_version: SCHEMA_VERSION, tool: TOOL, comparison });
    for package in &report.packages {
        for change in &package.changes {
            let change = Box::new(Told::from(change));
            push(&mut out, &Line::Change { package: &package.name, change });
        }
        let package = Box::new(Package { changes: None, ..Package::from(package) });
        push(&mut out, &Line::Package { package });
    }
    for left_out in &report.not_compared {
        push(&mut out, &Line::NotCompared { not_compared: LeftOut::from(left_out) });
    }
    for failed in &report.failures {
        push(&mut out, &Line::Failure { failure: Problem::from(failed) });
    }
    let (verdict, gate) = (report.verdict.name(), report.gate.name());
    push(&mut out, &Line::End { verdict, gate, exit_status: report.exit_code() });
    out
}

fn push(out: &mut String, line: &Line) {
    // Serialising strings and numbers into memory has no way to fail.
    out.push_str(&serde_json::to_string(line).unwrap_or_default());
    out.push('\n');
}
