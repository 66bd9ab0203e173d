//! The tables of what others call breaking, each line held against our rules and cases.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use cargo_stability::finding::{Class, Rule};
use cargo_stability::rules;
use serde::Deserialize;
use serde::de::DeserializeOwned;

const CHAPTER: &str = "https://doc.rust-lang.org/cargo/reference/semver.html#";

/// A section of Cargo's SemVer chapter.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Section {
    verdict: Verdict,
    #[serde(default)]
    rules: Vec<String>,
    #[serde(default)]
    cases: Vec<String>,
    #[serde(default)]
    silent: Vec<String>,
    reason: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Verdict {
    Major,
    Minor,
    PossiblyBreaking,
    Heading,
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read<T: DeserializeOwned>(path: PathBuf) -> T {
    let text = fs::read_to_string(&path).unwrap_or_else(|it| panic!("{}: {it}", path.display()));
    toml::from_str(&text).unwrap_or_else(|it| panic!("{}: {it}", path.display()))
}

fn chapter() -> BTreeMap<String, Section> {
    read(root().join("tests/tables/chapter.toml"))
}

/// What a case expects.
fn findings(case: &str) -> Vec<String> {
    #[derive(Deserialize)]
    struct About {
        findings: Vec<String>,
    }
    read::<About>(root().join("test-crates").join(case).join("case.toml")).findings
}

/// The rules that a case fires.
fn fired(case: &str) -> BTreeSet<String> {
    let id = |it: &String| it.split(' ').next().unwrap_or_default().to_owned();
    findings(case).iter().map(id).collect()
}

fn rule(id: &str) -> &'static Rule {
    rules::all().into_iter().find(|it| it.id == id).unwrap_or_else(|| panic!("no rule {id}"))
}

/// The sections of the chapter that a rule names.
fn anchors(rule: &Rule) -> impl Iterator<Item = &'static str> {
    rule.reference.iter().filter_map(|it| it.strip_prefix(CHAPTER))
}

#[test]
fn every_section_of_the_chapter_is_the_reference_of_its_rules() {
    for (anchor, section) in chapter() {
        let named = !section.rules.is_empty() || section.verdict == Verdict::Heading;
        assert!(named, "no rule is named at {anchor}");
        for id in &section.rules {
            let names = anchors(rule(id)).any(|it| it == anchor);
            assert!(names, "{id} does not name {anchor}");
        }
    }
}

#[test]
fn references_into_the_chapter_lead_somewhere() {
    let chapter = chapter();
    for rule in rules::all() {
        for anchor in anchors(rule) {
            assert!(chapter.contains_key(anchor), "{} names {anchor}", rule.id);
        }
    }
}

#[test]
fn rules_have_the_class_of_their_section() {
    for (anchor, section) in chapter() {
        // Where nothing is found, the rule is the one that comes near.
        if section.cases.is_empty() || section.reason.is_some() {
            continue;
        }
        for id in &section.rules {
            let breaking = rule(id).class == Class::Breaking;
            assert_eq!(breaking, section.verdict == Verdict::Major, "{id} at {anchor}");
        }
    }
}

#[test]
fn every_section_of_the_chapter_has_cases_or_a_reason() {
    for (anchor, section) in chapter().into_iter().filter(|it| it.1.verdict != Verdict::Heading) {
        let proven = !section.cases.is_empty() || !section.silent.is_empty();
        assert!(proven || section.reason.is_some(), "nothing proves {anchor}");
        for case in &section.cases {
            let fired = fired(case);
            assert!(section.rules.iter().any(|it| fired.contains(it)), "{case} at {anchor}");
        }
        for case in &section.silent {
            assert!(fired(case).is_empty(), "{case} at {anchor} is not silent");
        }
    }
}

#[test]
#[ignore = "the documentation of another toolchain may have other sections"]
fn the_table_has_the_sections_of_the_chapter() {
    let output = Command::new("rustc").args(["--print", "sysroot"]).output().unwrap();
    let sysroot = PathBuf::from(String::from_utf8(output.stdout).unwrap().trim());
    let page = sysroot.join("share/doc/rust/html/cargo/reference/semver.html");
    let page = fs::read_to_string(page).expect("the toolchain's documentation");
    let headings = ["<h2 id=\"", "<h3 id=\"", "<h4 id=\""].into_iter();
    let sections =
        headings.flat_map(|it| page.split(it).skip(1)).filter_map(|it| it.split('"').next());
    let sections: BTreeSet<String> = sections.map(str::to_owned).collect();
    assert_eq!(sections, chapter().into_keys().collect());
}

/// A lint of cargo-semver-checks.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Lint {
    case: Option<String>,
    finding: Option<String>,
    reason: Option<String>,
}

#[test]
fn every_lint_of_cargo_semver_checks_is_a_finding_or_has_a_reason() {
    let lints: BTreeMap<String, Lint> = read(root().join("tests/tables/lints.toml"));
    assert!(lints.len() >= 260, "the table of lints");
    for (name, Lint { case, finding, reason }) in lints {
        assert!(finding.is_some() && case.is_some() || reason.is_some(), "{name} has no reason");
        if let Some(finding) = &finding {
            rule(finding.split(' ').next().unwrap_or_default());
        }
        let Some(case) = case else { continue };
        let expected = findings(&case);
        match finding {
            Some(finding) => assert!(expected.contains(&finding), "{case} is no case of {name}"),
            None => assert!(expected.is_empty(), "{case} is not silent, as {name} says"),
        }
    }
}
