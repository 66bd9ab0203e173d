use super::*;
use crate::finding::{Class, Finding, Place, Rule, Span};
use semver::Version;

static GONE: Rule = rule("item-removed", Class::Breaking);
static OLD: Rule = rule("item-deprecated", Class::Deprecated);
static MORE: Rule = rule("item-added", Class::Additive);

const fn rule(id: &'static str, class: Class) -> Rule {
    Rule { id, class, summary: "s", why: "w", help: "h", reference: &["r"] }
}

fn finding(rule: &'static Rule, path: &str) -> Finding {
    let span = Span { file: "src/lib.rs".into(), line: 1, column: 1, end_line: 1, end_column: 9 };
    Finding {
        rule,
        path: path.into(),
        other_paths: Vec::new(),
        kind: "function".into(),
        summary: format!("`{path}` changed"),
        hazard: None,
        base: Some(Place::new(format!("pub fn {path}()"), Some(span))),
        head: None,
        anchor: None,
        client: None,
        cause: None,
        feature_sets: Vec::new(),
    }
}

fn compared(base: &str, head: &str, findings: Vec<Finding>) -> PackageReport {
    let versions = Pair { base, head }.map(|text| Version::parse(text).unwrap());
    PackageReport::compared("tree", versions.as_ref(), Coverage::default(), findings)
}

fn run(packages: Vec<PackageReport>) -> Report {
    Report::new(None, packages, Vec::new(), Vec::new())
}

fn failure() -> Failure {
    Failure::new("building `tree`", "it does not compile", "repair it")
}

#[test]
fn changes_are_sorted_by_class_then_path() {
    let names = [(&MORE, "b"), (&GONE, "z"), (&OLD, "a"), (&GONE, "c"), (&MORE, "a")];
    let report = compared("1.0.0", "1.0.0", names.map(|(rule, path)| finding(rule, path)).into());
    let paths: Vec<_> = report.changes.iter().map(|c| c.finding.path.as_str()).collect();
    assert_eq!(paths, ["c", "z", "a", "a", "b"]);
    assert_eq!(report.count(Class::Additive), 2);
}

#[test]
fn only_an_undeclared_break_fails_the_gate() {
    let told = |base, head, rule| compared(base, head, vec![finding(rule, "f")]);
    assert_eq!(told("1.0.0", "1.0.1", &GONE).gate, Gate::Fail);
    assert_eq!(told("1.0.0", "2.0.0", &GONE).gate, Gate::Pass);
    assert_eq!(told("0.1.0", "0.2.0", &GONE).gate, Gate::Pass);
    assert_eq!(told("1.0.0", "1.0.0", &OLD).gate, Gate::Pass);
    assert_eq!(told("1.0.0", "1.0.0", &MORE).gate, Gate::Pass);
}

#[test]
fn exit_codes_tell_a_break_from_an_open_question() {
    let broken = || compared("1.0.0", "1.0.0", vec![finding(&GONE, "f")]);
    let declared = compared("1.0.0", "2.0.0", vec![finding(&GONE, "f")]);
    let version = Version::new(1, 0, 0);
    let open = || {
        let versions = Pair { base: &version, head: &version };
        PackageReport::inconclusive("open", versions, Coverage::default())
    };
    assert_eq!(run(vec![compared("1.0.0", "1.0.0", Vec::new())]).exit_code(), 0);
    assert_eq!(run(vec![declared]).exit_code(), 0);
    assert_eq!(run(vec![broken()]).exit_code(), 100);
    assert_eq!(run(vec![open()]).exit_code(), 101);
    assert_eq!(run(vec![open(), broken()]).exit_code(), 100);
    assert_eq!(run(vec![PackageReport::removed_in_head("gone", &version, true)]).exit_code(), 100);
    assert_eq!(run(vec![PackageReport::removed_in_head("gone", &version, false)]).exit_code(), 0);
    assert_eq!(run(vec![PackageReport::new_in_head("fresh", &version)]).exit_code(), 0);
    assert_eq!(run(Vec::new()).exit_code(), 101);
    assert_eq!(Report::failed(None, failure()).exit_code(), 101);
}

#[test]
fn the_worst_package_speaks_for_the_run() {
    let same = || compared("1.0.0", "1.0.0", Vec::new());
    let broken = compared("1.0.0", "2.0.0", vec![finding(&GONE, "f")]);
    assert_eq!(run(vec![same(), broken.clone()]).verdict, Verdict::Breaking);
    assert_eq!(run(vec![same()]).verdict, Verdict::Unchanged);
    assert_eq!(run(Vec::new()).verdict, Verdict::NotCompared);
    assert_eq!(Report::failed(None, failure()).verdict, Verdict::NotCompared);
    let half = Report::new(None, vec![broken], Vec::new(), vec![failure().into()]);
    assert_eq!(half.verdict, Verdict::Breaking);
}

#[test]
fn a_fingerprint_knows_signatures_and_no_lines() {
    let of = |finding: Finding| compared("1.0.0", "1.0.0", vec![finding]).changes.remove(0);
    let first = of(finding(&GONE, "f"));
    let mut moved = finding(&GONE, "f");
    moved.base.as_mut().unwrap().span = None;
    let mut other = finding(&GONE, "f");
    other.base.as_mut().unwrap().signature.push_str(" -> u8");
    assert_eq!(first.fingerprint.len(), 12);
    assert_eq!(first.fingerprint, of(moved).fingerprint);
    assert_ne!(first.fingerprint, of(other).fingerprint);
}
