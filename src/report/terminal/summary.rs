//! What the run comes to: a paragraph a package, then one line for all.
//!
//! It claims no more than was checked: "no break found in 214 public items", never "compatible".

use super::Look;
use super::prose::count;
use crate::finding::Class;
use crate::verdict::{Bump, Coverage, Failed, Gate, PackageReport, Report, Verdict};
use owo_colors::Style;

/// Writes the paragraphs and the last line.
pub(super) fn write(out: &mut String, report: &Report, look: &Look) {
    for package in &report.packages {
        let failures = report.failures.iter().filter(|f| f.package.as_ref() == Some(&package.name));
        paragraph(out, package, &failures.collect::<Vec<_>>(), look);
    }
    for left_out in &report.not_compared {
        let name = look.bold(&left_out.package);
        out.push_str(&format!("{name}: not compared, {}\n", left_out.reason));
    }
    conclusion(out, report, look);
}

fn paragraph(out: &mut String, package: &PackageReport, failures: &[&Failed], look: &Look) {
    let name = look.bold(&format!("{}{}", package.name, versions(package)));
    let verdict = look.paint(package.verdict.name(), style_of(package).bold());
    out.push_str(&format!("{name}: {verdict}\n"));
    look.indented(out, &findings(package, look));
    if let Some(text) = bumps(package) {
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

/// ` 1.4.2 -> 1.4.3`, or the one version there is.
fn versions(package: &PackageReport) -> String {
    match (&package.versions.base, &package.versions.head) {
        (Some(base), Some(head)) if base != head => format!(" {base} -> {head}"),
        (Some(version), _) | (None, Some(version)) => format!(" {version}"),
        (None, None) => String::new(),
    }
}

/// What was found, in words that differ for "the same" and "only compatible changes".
fn findings(package: &PackageReport, look: &Look) -> String {
    let items = count(package.coverage.items, "public item");
    match package.verdict {
        Verdict::Unchanged => format!("no difference found in {items}"),
        Verdict::Additive | Verdict::Deprecated => {
            format!("no break found in {items}: {}", tally(package, look))
        }
        Verdict::Breaking => format!("{} in {items}", tally(package, look)),
        Verdict::Inconclusive => "could not be compared, so nothing is known about it".to_owned(),
        Verdict::New => "only head has this package: there is no client it could break".to_owned(),
        Verdict::Removed => "only base has this package: its clients have nowhere to go".to_owned(),
        Verdict::NotCompared => "not compared".to_owned(),
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
    classes.into_iter().filter_map(told).collect::<Vec<_>>().join(", ")
}

/// What the changes ask of the version, against what it declares.
fn bumps(package: &PackageReport) -> Option<String> {
    let (required, declared) = (package.required_bump, package.declared_bump);
    let suggested = package.suggested_version.as_ref()?;
    let asked = format!("the changes call for a {} version bump", required.name());
    Some(match declared {
        _ if declared >= required => format!("{asked}, and {suggested} declares it"),
        Bump::None => format!("{asked}, and none is declared: the next version is {suggested}"),
        _ => format!("{asked}, only {} is declared: it should be {suggested}", declared.name()),
    })
}

/// What was looked at, and what the reader has to know about it.
fn covered(out: &mut String, coverage: &Coverage, look: &Look) {
    if let (Some(toolchain), Some(target)) = (&coverage.toolchain, &coverage.target) {
        let features = match coverage.features.as_slice() {
            [] => "no features".to_owned(),
            features => format!("features {}", features.join(", ")),
        };
        look.indented(out, &format!("read by {toolchain} for {target}, {features}"));
    }
    for note in &coverage.notes {
        look.indented(out, &format!("note: {note}"));
    }
}

/// The last line: an answer, and what stands in its way.
fn conclusion(out: &mut String, report: &Report, look: &Look) {
    let (sure, text) = conclude(report);
    let lead = if sure {
        String::new()
    } else {
        look.paint("error", Style::new().bright_red().bold()) + ": "
    };
    out.push_str(&format!("{lead}{}\n", look.bold(&text)));
}

fn conclude(report: &Report) -> (bool, String) {
    let failing = report.packages.iter().filter(|package| package.gate == Gate::Fail);
    let undeclared: usize = failing.map(|package| package.count(Class::Breaking)).sum();
    let open = report.packages.iter().filter(|p| p.verdict == Verdict::Inconclusive).count();
    let items: usize = report.packages.iter().map(|package| package.coverage.items).sum();
    let unanswered = format!("{} without an answer", count(open, "package"));
    let and = if open > 0 { format!(", and {unanswered}") } else { String::new() };
    match (report.exit_code(), report.verdict) {
        (100, _) if undeclared == 0 => (false, format!("a published library was removed{and}")),
        (100, _) => {
            let breaks = count(undeclared, "breaking change");
            (false, format!("{breaks} not declared by the version{and}"))
        }
        (101, Verdict::NotCompared) => (false, "there was nothing to compare".to_owned()),
        (101, _) if open > 0 => (false, unanswered),
        (101, _) => (false, "the comparison did not come to an answer".to_owned()),
        (_, Verdict::Breaking) => {
            (true, "every breaking change is declared by its version".to_owned())
        }
        (_, Verdict::Unchanged) => {
            (true, format!("no difference found in {}", count(items, "public item")))
        }
        (_, Verdict::New) => (true, "nothing that base offered was changed".to_owned()),
        _ => (true, format!("no break found in {}", count(items, "public item"))),
    }
}
