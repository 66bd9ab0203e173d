//! Every folder of `test-crates/`: rustc judges the client, the tool has to say the same.
//!
//! Most cases are folded into one crate a side, a module a case, because the cost of rustc and
//! rustdoc is the standard library and not the case. Cases with crate-level attributes, exported
//! macros or absolute paths stand alone. `CASES=enums/` runs the cases whose path contains the text.

mod case;
mod compiler;
mod examples;
#[path = "../common/rustc.rs"]
mod rustc;
mod tool;

use std::collections::{BTreeMap, BTreeSet};

use cargo_stability::rules;

use case::{Case, cases};
use rustc::parallel;
use tool::Told;

#[test]
fn rustc_agrees_with_every_case() {
    let wrong = compiler::wrong(&cases());
    assert!(wrong.is_empty(), "{} cases are wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn the_tool_agrees_with_every_case() {
    let cases = cases();
    let (single, shared): (Vec<Case>, Vec<Case>) = cases.iter().cloned().partition(Case::is_alone);
    let mut found: BTreeMap<String, Told> = parallel(&single, tool::alone).into_iter().collect();
    found.extend(tool::folded(&shared));
    let mut wrong = Vec::new();
    for case in &cases {
        let Told { findings, base, head, back } = &found[&case.name];
        let expected = match case.about.unseen {
            Some(_) => BTreeSet::new(),
            None => case.about.findings.clone(),
        };
        let missing: Vec<_> = expected.difference(findings).collect();
        let extra: Vec<_> = findings.difference(&expected).collect();
        if !missing.is_empty() || !extra.is_empty() {
            wrong.push(format!("{}: missing {missing:?}, not expected {extra:?}", case.name));
        }
        for (side, own) in [("base", base), ("head", head)] {
            if !own.is_empty() {
                wrong.push(format!("{}: {side} against itself: {own:?}", case.name));
            }
        }
        if back.is_empty() && !findings.is_empty() {
            wrong.push(format!("{}: nothing is told of the way back: {findings:?}", case.name));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of {} are wrong:\n{}",
        wrong.len(),
        cases.len(),
        wrong.join("\n")
    );
}

#[test]
fn every_rule_is_fired_and_every_case_names_known_rules() {
    if std::env::var_os("CASES").is_some() {
        return;
    }
    let ids: BTreeSet<&str> = rules::all().iter().map(|it| it.id).collect();
    let mut unfired = ids.clone();
    unfired.remove("unexplained");
    // What a manifest says is no part of a case; `probe.rs` and `packages.rs` fire these. What other
    // packages do is proven in `tests/trees`.
    let elsewhere = [
        "crate-type-removed",
        "library-kind-changed",
        "library-renamed",
        "links-added",
        "links-removed",
        "rust-version-raised",
        "item-behind-feature",
        "dependency-incompatible",
        "reexport-origin-changed",
    ];
    unfired.retain(|it| !it.starts_with("feature-") && !elsewhere.contains(it));
    for case in cases() {
        let named = case.about.findings.iter().map(|it| it.split(' ').next().unwrap_or_default());
        for id in named.chain(case.about.near.as_deref()) {
            assert!(ids.contains(id), "{} names the unknown rule {id}", case.name);
        }
        for finding in &case.about.findings {
            unfired.remove(finding.split(' ').next().unwrap_or_default());
        }
    }
    assert!(unfired.is_empty(), "no case fires {unfired:?}");
}
