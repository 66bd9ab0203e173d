//! What the tool says of the cases: the findings of each, from real rustdoc JSON.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use cargo_stability::api::Api;
use cargo_stability::finding::Finding;
use cargo_stability::rules;
use cargo_stability::sides::Pair;

use crate::case::{Case, module};
use crate::rustc::{lowered, parallel, rustdoc};

/// The source without `cfg(doc)`, which rustdoc sets and no client sees, as the build does it.
fn undocumented(source: PathBuf, copy: PathBuf) -> PathBuf {
    let text = fs::read_to_string(&source).unwrap();
    match cargo_stability::build::cfg_doc::without_doc(&text) {
        None => source,
        Some(text) => {
            fs::write(&copy, text).unwrap();
            copy
        }
    }
}

/// What the tool says of a case: rule and path of each finding.
pub struct Told {
    pub findings: BTreeSet<String>,
    /// Of base against itself.
    pub base: BTreeSet<String>,
    /// Of head against itself.
    pub head: BTreeSet<String>,
    /// Of head as base, and base as head.
    pub back: BTreeSet<String>,
}

/// The findings both ways, and of each side against itself: to head, base, head, back.
fn judged(base: &Api, head: &Api) -> [Vec<Finding>; 4] {
    let runs = [(base, head), (base, base), (head, head), (head, base)];
    let judge = |(base, head): &(&Api, &Api)| {
        rules::judge(Pair { base: (*base).clone(), head: (*head).clone() })
    };
    parallel(&runs, judge).try_into().unwrap()
}

fn told_by(runs: &[Vec<Finding>; 4], own: impl Fn(&Finding) -> Option<String>) -> Told {
    let [findings, base, head, back] =
        runs.each_ref().map(|it| it.iter().filter_map(&own).collect());
    Told { findings, base, head, back }
}

/// What is told of the cases that share a crate.
pub fn folded(cases: &[Case]) -> BTreeMap<String, Told> {
    let dir = tempfile::tempdir().unwrap();
    let sources = ["base", "head"].map(|side| {
        let source = dir.path().join(format!("{side}.rs"));
        let modules = cases.iter().enumerate().map(|(index, case)| {
            let copy = dir.path().join(format!("{side}-{index}.rs"));
            let file = undocumented(case.file(side), copy);
            format!("#[path = {file:?}] pub mod {};\n", module(index))
        });
        fs::write(&source, modules.collect::<String>()).unwrap();
        source
    });
    let apis =
        parallel(&sources, |source| lowered(&rustdoc(source, "folded", "2024", "lib"), "2024"));
    let runs = judged(&apis[0], &apis[1]);
    let by_case = cases.iter().enumerate().map(|(index, case)| {
        let prefix = format!("folded::{}", module(index));
        let own = |it: &Finding| {
            let rest = it.path.strip_prefix(&prefix)?;
            Some(format!("{} case{rest}", it.rule.id))
        };
        (case.name.clone(), told_by(&runs, own))
    });
    by_case.collect()
}

/// The same for a case with a crate of its own.
pub fn alone(case: &Case) -> (String, Told) {
    let crate_type = case.about.crate_type.as_deref().unwrap_or("lib");
    let dir = tempfile::tempdir().unwrap();
    let [base, head] = ["base", "head"].map(|side| {
        let source = undocumented(case.file(side), dir.path().join(format!("{side}.rs")));
        let edition = case.edition(side);
        lowered(&rustdoc(&source, "case", edition, crate_type), edition)
    });
    let line = |it: &Finding| Some(format!("{} {}", it.rule.id, it.path));
    (case.name.clone(), told_by(&judged(&base, &head), line))
}
