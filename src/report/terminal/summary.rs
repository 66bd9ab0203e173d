//! What the run comes to: a paragraph a package, then one line for all.

use super::Look;
use crate::finding::Class;
use crate::report::words::{self, plain};
use crate::verdict::{Coverage, Failed, Gate, PackageReport, Report, Verdict};
use owo_colors::Style;

/// Writes the paragraphs and the last line.
pub(super) fn write(out: &mut String, report: &Report, look: &Look) {
    for package in &report.packages {
        let failures = report.failures.iter().filter(|f| f.package.as_ref() == Some(&package.name));
        paragraph(out, package, &failures.collect::<Vec<_>>(), look);
    }
    for left_out in &report.not_compared {
        let name = look.bold(&plain(&left_out.package));
        out.push_str(&format!("{name}: not compared, {}\n", plain(&left_out.reason)));
    }
    conclusion(out, report, look);
}

fn paragraph(out: &mut String, package: &PackageReport, failures: &[&Failed], look: &Look) {
    let name = plain(&format!("{} {}", package.name, words::versions(package)));
    let name = look.bold(name.trim_end());
    let verdict = look.paint(package.verdict.name(), style_of(package).bold());
    out.push_str(&format!("{name}: {verdict}\n"));
    look.indented(out, &words::found(package, &tally(package, look)));
    for text in [words::bumps(package), words::since(package)].into_iter().flatten() {
        look.indented(out, &text);
    }
    for failed in failures {
        let first = failed.failure.cause.lines().next().unwrap_or_default();
        look.indented(out, &format!("{}: {first}", failed.failure.doing));
    }
    covered(out, &package.coverage, look);
}

fn style_of(package: &PackageReport) -> Style {
    match (package.gate, package.verdict) {
        (Gate::Fail, _) => Style::new().bright_red(),
        (Gate::Pass, Verdict::Unchanged | Verdict::Additive | Verdict::New) => {
            Style::new().bright_green()
        }
        (Gate::Pass, _) => Style::new().bright_yellow(),
    }
}

/// `1 breaking, 4 additive (-v lists them)`.
fn tally(package: &PackageReport, look: &Look) -> String {
    let told = |class: Class| match package.count(class) {
        0 => None,
        many if class == Class::Additive && !look.verbose => {
            Some(format!("{many} {} (-v lists them)", class.name()))
        }
        many => Some(format!("{many} {}", class.name())),
    };
    let classes = [Class::Breaking, Class::Deprecated, Class::Additive];
    let accepted = (package.accepted() > 0).then(|| format!("{} accepted", package.accepted()));
    classes.into_iter().filter_map(told).chain(accepted).collect::<Vec<_>>().join(", ")
}

/// What was looked at, and what the reader has to know about it.
fn covered(out: &mut String, coverage: &Coverage, look: &Look) {
    if let Some(text) = words::read_by(coverage) {
        look.indented(out, &text);
    }
    for note in &coverage.notes {
        look.indented(out, &format!("note: {note}"));
    }
}

/// How to go on, and in the last line an answer and what stands in its way.
fn conclusion(out: &mut String, report: &Report, look: &Look) {
    if let Some(command) = words::accepting(report) {
        let command = plain(&command);
        out.push_str(&format!("help: if a break is meant to be: {command}\n"));
    }
    let (sure, text) = words::conclusion(report);
    let lead = if sure {
        String::new()
    } else {
        look.paint("error", Style::new().bright_red().bold()) + ": "
    };
    out.push_str(&format!("{lead}{}\n", look.bold(&text)));
}
