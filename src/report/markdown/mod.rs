//! The report as a page: for a comment on a pull request, the summary of a job, a release.
//!
//! The eye rests at the top of a page, so the answer comes first and the evidence is folded away.

mod changes;
mod fit;
mod offer;
mod text;

use crate::finding::{Class, Span};
use crate::report::words;
use crate::sides::Side;
use crate::verdict::{Compared, Failed, Gate, PackageReport, Report, Verdict};
use fit::{Section, fit};
use std::cmp::Reverse;
use text::{block, code, columns, prose, row};

/// Characters that forges take as one comment.
pub(super) const COMMENT: usize = 65_536;

/// By this line a comment is found again, to be replaced by the next one.
const MARK: &str = "<!-- cargo-stability:report -->";

/// Lines of a tool's own words that are shown.
const CAUSE_LINES: usize = 20;

/// The page, in at most `limit` bytes. `blob` is the address that a commit and a path are appended
/// to; without it links to files are relative.
pub(super) fn render(report: &Report, blob: Option<&str>, limit: usize) -> String {
    let page = Page { report, blob };
    let sections = [
        page.packages(),
        page.next_release(),
        page.failures(),
        page.breaking(),
        page.evidence(),
        page.accepted(),
        page.stale(),
        page.removals(),
        page.deprecated(),
        page.deprecations(),
        page.silent_deprecations(),
        page.paths(),
        page.manifest(),
        page.additive(),
        page.coverage(),
        page.left_out(),
    ];
    fit(&page.opening(), &sections, &page.closing(), limit)
}

/// A report, and where its files can be read.
struct Page<'a> {
    report: &'a Report,
    blob: Option<&'a str>,
}

impl Page<'_> {
    fn opening(&self) -> String {
        let report = self.report;
        let (_, conclusion) = words::conclusion(report);
        let verdict = report.verdict.name();
        let mut out = format!("{MARK}\n# API stability: {verdict}, {}\n\n", gate(report.gate));
        out += &format!("**{}**: {}.\n", prose(&conclusion), self.counts());
        if let Some(compared) = &report.comparison {
            let names = compared.as_ref().map(Compared::shown);
            let chosen = prose(&compared.base.chosen);
            let (base, head) = (prose(&names.base), prose(&names.head));
            out += &format!("\nCompared {head} with {base}, its base: {chosen}.\n");
        }
        out
    }

    fn counts(&self) -> String {
        let classes = [Class::Breaking, Class::Deprecated, Class::Additive];
        let count = |class: Class| {
            let number: usize = self.report.packages.iter().map(|it| it.count(class)).sum();
            format!("{number} {}", class.name())
        };
        classes.map(count).join(", ")
    }

    fn packages(&self) -> Section {
        let names =
            ["package", "version", "verdict", "breaking", "deprecated", "additive", "asks for"];
        let line = |package: &PackageReport| {
            let verdict = format!("{}, {}", package.verdict.name(), gate(package.gate));
            let count = |class| package.count(class).to_string();
            row(&[
                code(&package.name),
                prose(&words::versions(package).replace("->", "→")),
                if package.gate == Gate::Fail { format!("**{verdict}**") } else { verdict },
                count(Class::Breaking),
                count(Class::Deprecated),
                count(Class::Additive),
                asked(package),
            ])
        };
        // Those that somebody has to look at come first, and stay where not all fit.
        let mut packages: Vec<&PackageReport> = self.report.packages.iter().collect();
        packages.sort_by_key(|it| (it.gate == Gate::Pass, Reverse(it.verdict)));
        let items = packages.into_iter().map(line).collect();
        Section { heading: "Packages", lead: columns(&names), items, rank: 0 }
    }

    /// Which version the next release needs, where that was asked.
    fn next_release(&self) -> Section {
        let told = |package: &PackageReport| {
            let since = words::since(package)?;
            Some(format!("- {}: {}\n", code(&package.name), prose(&since)))
        };
        let items = self.report.packages.iter().filter_map(told).collect();
        Section { heading: "The next release", lead: String::new(), items, rank: 0 }
    }

    fn failures(&self) -> Section {
        let told = |Failed { package: _, side: _, failure }: &Failed| {
            let cause: Vec<&str> = failure.cause.lines().take(CAUSE_LINES).collect();
            let cause = block("text", &cause.join("\n"));
            format!("{}:\n\n{cause}\n{}.\n\n", prose(&failure.doing), prose(&failure.hint))
        };
        let items = self.report.failures.iter().map(told).collect();
        Section { heading: "Failures", lead: String::new(), items, rank: 0 }
    }

    /// With what each package was looked at.
    fn coverage(&self) -> Section {
        let told = |package: &PackageReport| {
            let name = code(&package.name);
            let items = words::count(package.coverage.items, "public item");
            let read = words::read_by(&package.coverage)?;
            let notes = package.coverage.notes.iter().map(|note| format!("  - {}\n", prose(note)));
            Some(format!("- {name}: {items}, {}\n{}", prose(&read), notes.collect::<String>()))
        };
        let items = self.report.packages.iter().filter_map(told).collect();
        Section { heading: "What was compared", lead: String::new(), items, rank: 1 }
    }

    /// What this page says nothing about.
    fn left_out(&self) -> Section {
        let package = |name: &str, why: &str| format!("- {}: {}\n", code(name), prose(why));
        let mut items = vec![
            "- what code does: only whether clients still compile\n".to_owned(),
            "- other features and targets than those named above\n".to_owned(),
            "- what is `#[doc(hidden)]`, which is no API by convention\n".to_owned(),
        ];
        let open = self.report.packages.iter().filter(|it| it.verdict == Verdict::Inconclusive);
        items.extend(open.map(|it| package(&it.name, &words::found(it, ""))));
        items.extend(self.report.not_compared.iter().map(|it| package(&it.package, &it.reason)));
        Section { heading: "What was not compared", lead: String::new(), items, rank: 0 }
    }

    fn closing(&self) -> String {
        let Some(compared) = &self.report.comparison else { return String::new() };
        let base = match compared.base.oid.as_str() {
            "" => format!("--base-version {}", compared.base.rev),
            oid => format!("--base {oid}"),
        };
        let (before, head) = match (compared.head.dirty, compared.head.oid.as_str()) {
            (true, _) | (_, "") => ("With the uncommitted changes", String::new()),
            (false, oid) => ("Again", format!(" --head {oid}")),
        };
        let Some(flags) = words::flags(self.report) else { return String::new() };
        // The merge that a forge makes to test a change is on nobody's machine.
        let fetch = match (self.blob, compared.base.oid.as_str(), head.as_str()) {
            (None, ..) | (_, "", _) | (_, _, "") => String::new(),
            (Some(_), oid, _) => format!("git fetch origin {oid} {} && ", compared.head.oid),
        };
        let command = format!("{fetch}cargo stability {base}{head}{flags}");
        let again = format!("\n---\n\n{before}, on your machine: {}\n", code(&command));
        match words::accepting(self.report) {
            Some(command) => format!("{again}\nIf a break is meant to be: {}\n", code(&command)),
            None => again,
        }
    }

    /// `src/lib.rs:42`, as a link where head's reader finds it; base's file is another one, which
    /// only an address with its commit leads to.
    fn position(&self, side: Side, span: Option<&Span>) -> String {
        let Some(span) = span else { return String::new() };
        let shown = code(&format!("{}:{}", span.file, span.line));
        let path = words::address(&span.file);
        let lines = match span.end_line > span.line {
            true => format!("#L{}-L{}", span.line, span.end_line),
            false => format!("#L{}", span.line),
        };
        let compared = self.report.comparison.as_ref().map(|pair| pair.side(side));
        let commit = compared.filter(|it| !it.dirty && !it.oid.is_empty());
        match (self.blob, commit, side) {
            (Some(blob), Some(commit), _) => {
                format!("[{shown}]({blob}/{}/{path}{lines})", commit.oid)
            }
            (_, _, Side::Head) => format!("[{shown}]({path}{lines})"),
            (_, _, Side::Base) => shown,
        }
    }
}

fn gate(gate: Gate) -> &'static str {
    match gate {
        Gate::Pass => "passed",
        Gate::Fail => "failed",
    }
}

/// `major: 2.0.0`, and what is declared if that is not enough.
fn asked(package: &PackageReport) -> String {
    let (required, declared) = (package.required_bump, package.declared_bump);
    match &package.suggested_version {
        None => required.name().to_owned(),
        Some(version) if declared >= required => format!("{}: {version}", required.name()),
        Some(version) => {
            format!("{}: **{version}** (declared: {})", required.name(), declared.name())
        }
    }
}
