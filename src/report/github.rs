//! What a job of GitHub understands: commands that mark lines of a change, and outputs for the
//! steps that follow.
//!
//! A step shows ten marks of a kind and drops the rest without a word, so the worst come first and
//! the tenth counts what is left.

use super::words::{Weight, conclusion, count, plain, standing, weight};
use crate::finding::{Class, Span};
use crate::verdict::{Change, Gate, PackageReport, Report, Verdict};

/// Marks of one kind that a step shows.
const SHOWN: usize = 10;

/// Characters of a message: more is not read, and too much is refused.
const MESSAGE: usize = 4_000;

/// The commands, and the answer in a line of its own.
pub(super) fn render(report: &Report) -> String {
    let mut out = String::new();
    for kind in ["error", "warning", "notice"] {
        write(&mut out, kind, marks(report, kind));
    }
    let (is_good, answer) = conclusion(report);
    if !is_good && out.is_empty() {
        write(&mut out, "error", vec![mark(None, "cargo stability", &answer)]);
    }
    format!("{out}{}: {answer}\n", report.verdict.name())
}

/// `name=value`, a line each, as `$GITHUB_OUTPUT` takes it.
pub(super) fn outputs(report: &Report) -> String {
    let packages = &report.packages;
    let of_class = |class| packages.iter().map(|it| it.count(class)).sum::<usize>().to_string();
    let bump = packages.iter().map(|it| it.required_bump).max();
    let pairs = [
        ("verdict", report.verdict.name().to_owned()),
        ("gate", report.gate.name().to_owned()),
        ("required_bump", bump.map_or("none", |it| it.name()).to_owned()),
        ("suggested_version", suggested(packages)),
        ("breaking", of_class(Class::Breaking)),
        ("deprecated", of_class(Class::Deprecated)),
        ("additive", of_class(Class::Additive)),
        ("accepted", packages.iter().map(PackageReport::accepted).sum::<usize>().to_string()),
    ];
    pairs.map(|(name, value)| format!("{name}={value}\n")).concat()
}

/// The version of the only package that needs one, or `name@version` of each.
fn suggested(packages: &[PackageReport]) -> String {
    let versions = packages.iter().filter_map(|it| Some((it, it.suggested_version.as_ref()?)));
    match versions.collect::<Vec<_>>().as_slice() {
        [(_, only)] => only.to_string(),
        several => {
            let named = several.iter().map(|(it, version)| format!("{}@{version}", it.name));
            named.collect::<Vec<_>>().join(" ")
        }
    }
}

/// Everything that is marked in this way, the worst first; properties and message of each.
fn marks(report: &Report, kind: &str) -> Vec<String> {
    let mut marks = Vec::new();
    if kind == "error" {
        marks.extend(
            report.failures.iter().map(|it| mark(None, "no answer", &it.failure.to_string())),
        );
        let gone = |it: &&PackageReport| it.verdict == Verdict::Removed && it.gate == Gate::Fail;
        marks.extend(report.packages.iter().filter(gone).map(|it| {
            let text = format!("package `{}` is gone, and its clients have nowhere to go", it.name);
            mark(None, "package-removed", &text)
        }));
    }
    for package in &report.packages {
        let changes = package.changes.iter().filter(|it| kind_of(it) == Some(kind));
        marks.extend(changes.map(of_change));
    }
    marks
}

/// A break that its version declares, or somebody accepted, is good to know and not in the way.
fn kind_of(change: &Change) -> Option<&'static str> {
    match (weight(change), change.severity()) {
        (Weight::Error, _) => Some("error"),
        (Weight::Warning, Class::Breaking) => Some("notice"),
        (Weight::Warning, _) => Some("warning"),
        (Weight::Note, _) => None,
    }
}

fn of_change(change: &Change) -> String {
    let finding = &change.finding;
    let head = finding.head.as_ref().and_then(|it| it.span.as_ref());
    let mut text = finding.summary.clone();
    if let (None, Some(stood)) = (head, finding.base.as_ref().and_then(|it| it.span.as_ref())) {
        text += &format!(" (in base at {}:{})", stood.file, stood.line);
    }
    for (label, place) in [("base", &finding.base), ("head", &finding.head)] {
        if let Some(place) = place {
            text += &format!("\n{label}: {}", place.signature);
        }
    }
    text += &format!("\nwhy: {}\nhelp: {}", finding.rule.why, finding.rule.help);
    if let Some(standing) = standing(change) {
        text += &format!("\n{standing}");
    }
    mark(head.or(finding.anchor.as_ref()), finding.rule.id, &text)
}

/// ` file=…,line=…,title=…::message`. Columns make no sense to the runner where a range spans
/// lines.
fn mark(span: Option<&Span>, title: &str, text: &str) -> String {
    let mut properties = String::new();
    if let Some(Span { file, line, column, end_line, end_column }) = span {
        properties += &format!("file={},line={line},endLine={end_line},", property(file));
        if line == end_line && column < end_column {
            properties += &format!("col={column},endColumn={end_column},");
        }
    }
    let mut short: String = plain(text).chars().take(MESSAGE).collect();
    if short.len() < plain(text).len() {
        short.push('…');
    }
    format!(" {properties}title={}::{}", property(title), data(&short))
}

fn write(out: &mut String, kind: &str, mut marks: Vec<String>) {
    if marks.len() > SHOWN {
        let left = marks.split_off(SHOWN - 1).len();
        let text = format!("{} more, which the summary of this step has", count(left, kind));
        marks.push(mark(None, "cargo stability", &text));
    }
    for mark in marks {
        out.push_str(&format!("::{kind}{mark}\n"));
    }
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(&plain(text)).replace(':', "%3A").replace(',', "%2C")
}
