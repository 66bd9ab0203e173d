//! What the README says is what the code does; `BLESS=1 cargo test` rewrites the generated parts.

use cargo_stability::rules;
use std::path::PathBuf;
use std::sync::Mutex;

mod common;

/// One test rewrites the README at a time.
static README: Mutex<()> = Mutex::new(());

/// Holds what stands between `<!-- name -->` and `<!-- /name -->` against a text.
fn hold_part(name: &str, text: &str) {
    let _alone = README.lock();
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let readme = std::fs::read_to_string(&path).unwrap();
    let (open, close) = (format!("<!-- {name} -->\n"), format!("<!-- /{name} -->\n"));
    let start = readme.find(&open).expect("the opening mark") + open.len();
    let end = readme.find(&close).expect("the closing mark");
    let expected = format!("{}\n{text}\n{}", &readme[..start], &readme[end..]);
    common::hold(&path, &expected);
}

#[test]
fn the_table_of_rules_is_the_code() {
    let mut table = String::from("| rule | class | what happened |\n|---|---|---|\n");
    for rule in rules::all() {
        table += &format!("| `{}` | {} | {} |\n", rule.id, rule.class.name(), rule.summary);
    }
    hold_part("rules", &table);
}

/// Without the line that names the toolchain, which is another one on another machine.
#[test]
fn the_report_is_the_demonstration() {
    let outcome = common::Repo::plain().run(&["demo", "--quiet"]).expect(0);
    let (report, _farewell) = outcome.stdout.rsplit_once("\n\n").unwrap();
    let lines = report.lines().filter(|line| !line.starts_with("    read by "));
    let report: String = lines.map(|line| format!("{line}\n")).collect();
    hold_part("report", &format!("```text\n{report}```\n"));
}

#[test]
fn the_changelog_knows_the_version() {
    let changelog = include_str!("../CHANGELOG.md");
    let version = format!("## [{}]", env!("CARGO_PKG_VERSION"));
    let known = changelog.contains("## [Unreleased]") || changelog.contains(&version);
    assert!(known, "CHANGELOG.md has neither an unreleased part nor one for this version");
}
