//! The examples that `explain` prints: each is a case about its rule, short, and shipped.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use cargo_stability::finding::Class;
use cargo_stability::rules::{self, Example};

use crate::case::{About, cases};

/// More than this is no longer read at a glance.
const LONGEST: usize = 40;

#[test]
fn every_rule_has_an_example_that_is_about_it() {
    if std::env::var_os("CASES").is_some() {
        return;
    }
    let cases: BTreeMap<String, About> =
        cases().into_iter().map(|case| (case.name, case.about)).collect();
    for rule in rules::all().into_iter().filter(|it| it.id != "unexplained") {
        let example = rules::example(rule.id).unwrap_or_else(|| panic!("{}: no example", rule.id));
        let Some(name) = example.case else { continue };
        let about = cases.get(name).unwrap_or_else(|| panic!("{}: no case {name}", rule.id));
        let named = |it: &String| it.split(' ').next() == Some(rule.id);
        assert!(about.findings.iter().any(named), "{name} is no case of {}", rule.id);
        let others = about.findings.iter().filter(|it| !named(it)).all(|it| is_additive(it));
        assert!(others, "{name} breaks more than {}", rule.id);
        assert!(lines(example) <= LONGEST, "{name} is {} lines long", lines(example));
    }
}

fn is_additive(finding: &str) -> bool {
    let id = finding.split(' ').next();
    rules::all().iter().any(|it| Some(it.id) == id && it.class == Class::Additive)
}

fn lines(example: &Example) -> usize {
    [example.base, example.head, example.client].map(|text| text.lines().count()).iter().sum()
}

#[test]
fn the_package_has_every_example() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut command = Command::new(env!("CARGO"));
    command.current_dir(root).args(["package", "--list", "--allow-dirty", "--offline"]);
    let output = command.output().unwrap();
    let shipped = String::from_utf8(output.stdout).unwrap().replace('\\', "/");
    for example in rules::all().iter().filter_map(|it| rules::example(it.id)) {
        let Some(case) = example.case else { continue };
        let file = format!("test-crates/{case}/client.rs");
        assert!(shipped.lines().any(|it| it == file), "the package lacks {file}");
    }
}
