//! JUnit's XML, which most servers that run jobs can show: a suite a package, a case a change.

use super::words::{Weight, conclusion, plain, standing, weight};
use crate::finding::Place;
use crate::verdict::{Change, Gate, PackageReport, Report, Verdict};

/// The document, with a line feed at its end.
pub(super) fn render(report: &Report) -> String {
    let mut suites: String = report.packages.iter().map(|it| suite(it, report)).collect();
    for it in &report.not_compared {
        let case = case(&it.package, "package", "skipped", &it.reason, "");
        suites += &wrap(&it.package, &[case]);
    }
    if report.packages.is_empty() {
        let texts = report.failures.iter().map(|it| it.failure.to_string());
        let text = texts.collect::<Vec<_>>().join("\n");
        let case = case("run", "comparison", "error", &conclusion(report).1, &text);
        suites += &wrap(env!("CARGO_PKG_NAME"), &[case]);
    }
    let name = env!("CARGO_PKG_NAME");
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"{name}\">\n{suites}</testsuites>\n"
    )
}

/// What somebody should look at is a case of its own; a package has one in any event.
fn suite(package: &PackageReport, report: &Report) -> String {
    let name = &package.name;
    let failures = report.failures.iter().filter(|it| it.package.as_ref() == Some(name));
    let text = failures.map(|it| it.failure.to_string()).collect::<Vec<_>>().join("\n");
    let verdict = package.verdict.name();
    let own = match (package.gate, package.verdict) {
        (Gate::Fail, Verdict::Inconclusive) => case(name, "package", "error", verdict, &text),
        (Gate::Fail, Verdict::Removed) => {
            case(name, "package", "failure", "the package is gone", "")
        }
        _ => case(name, "package", "", "", ""),
    };
    let cases: Vec<String> =
        std::iter::once(own).chain(package.changes.iter().filter_map(of_change)).collect();
    wrap(name, &cases)
}

fn of_change(change: &Change) -> Option<String> {
    let finding = &change.finding;
    let outcome = match weight(change) {
        Weight::Error => "failure",
        Weight::Warning => "skipped",
        Weight::Note => return None,
    };
    let at = finding.seen().map(|it| format!("{}:{}", it.file, it.line));
    let signature =
        |side, place: &Option<Place>| place.as_ref().map(|it| format!("{side}: {}", it.signature));
    let parts = [
        at,
        signature("base", &finding.base),
        signature("head", &finding.head),
        Some(format!("why: {}", finding.rule.why)),
        Some(format!("help: {}", finding.rule.help)),
        standing(change),
    ];
    let text = parts.into_iter().flatten().collect::<Vec<_>>().join("\n");
    Some(case(&finding.path, finding.rule.id, outcome, &finding.summary, &text))
}

fn case(name: &str, class: &str, outcome: &str, message: &str, text: &str) -> String {
    let lead = format!("    <testcase name=\"{}\" classname=\"{class}\"", escaped(name));
    match outcome {
        "" => format!("{lead}/>\n"),
        _ => {
            let (message, text) = (escaped(message), escaped(text));
            format!(
                "{lead}>\n      <{outcome} message=\"{message}\">{text}</{outcome}>\n    </testcase>\n"
            )
        }
    }
}

fn wrap(name: &str, cases: &[String]) -> String {
    let of = |outcome: &str| {
        cases.iter().filter(|it| it.contains(&format!("\n      <{outcome} "))).count()
    };
    let (failures, errors, skipped) = (of("failure"), of("error"), of("skipped"));
    let counts = format!(
        "tests=\"{}\" failures=\"{failures}\" errors=\"{errors}\" skipped=\"{skipped}\"",
        cases.len()
    );
    format!("  <testsuite name=\"{}\" {counts}>\n{}  </testsuite>\n", escaped(name), cases.concat())
}

/// Without the characters that XML cannot say at all.
fn escaped(text: &str) -> String {
    let text: String =
        plain(text).chars().filter(|c| !matches!(c, '\u{fffe}' | '\u{ffff}')).collect();
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    text.replace('"', "&quot;")
}
