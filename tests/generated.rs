//! Random small APIs: one edit with a known verdict has to be found, at its path and by its rule;
//! any number of edits that mean nothing to a client has to pass in silence.
//!
//! rustc is the judge here too: every program compiles, and the client that a breaking finding
//! shows compiles against base and not against head. All APIs of a side are modules of one crate.
//! `SEEDS=2000` takes so many seeds in place of the usual ones, `SEEDS=17..18` just that one, and
//! `KEEP=directory` leaves the sources there.

#[path = "generated/edits.rs"]
mod edits;
#[path = "generated/generate.rs"]
mod generate;
#[path = "generated/model.rs"]
mod model;
#[path = "generated/random.rs"]
mod random;
#[path = "generated/render.rs"]
mod render;
#[path = "common/rustc.rs"]
mod rustc;
#[path = "generated/spell.rs"]
mod spell;
#[path = "generated/types.rs"]
mod types;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};

use cargo_stability::api::Api;
use cargo_stability::finding::{Class, Finding};
use cargo_stability::rules;
use cargo_stability::sides::Pair;
use random::Random;

/// As many APIs as share a crate.
const FOLD: u64 = 150;

/// A module of both sides, and what is to be found in it.
struct Trial {
    module: String,
    sources: Pair<String>,
    expected: BTreeSet<String>,
}

#[test]
fn edits_are_found_and_ways_of_writing_are_not() {
    let seeds = seeds();
    let mut wrong = Vec::new();
    for first in seeds.clone().step_by(FOLD as usize) {
        let trials: Vec<Trial> = (first..seeds.end.min(first + FOLD))
            .flat_map(|seed| [edited(seed), rewritten(seed)])
            .collect();
        wrong.extend(judged(&trials));
    }
    assert!(wrong.is_empty(), "{} trials are wrong:\n{}", wrong.len(), wrong.join("\n"));
}

fn seeds() -> Range<u64> {
    let Ok(text) = std::env::var("SEEDS") else { return 0..40 };
    let number = |it: &str| it.parse().expect("SEEDS is a number or a range of them");
    match text.split_once("..") {
        Some((start, end)) => number(start)..number(end),
        None => 0..number(&text),
    }
}

/// An API and the same with one edit, every other time written in another way as well.
fn edited(seed: u64) -> Trial {
    let module = format!("edit{seed:05}");
    let mut random = Random::new(seed);
    let base = generate::api(&mut random);
    let edits::Edited { api, expected } = edits::edit(&mut random, &base);
    let style = random.chance(50).then(|| random.clone());
    let sources = Pair {
        base: render::source(&base, &module, None),
        head: render::source(&api, &module, style),
    };
    Trial { module, sources, expected: expected.into_iter().collect() }
}

/// An API, and the same in another way of writing.
fn rewritten(seed: u64) -> Trial {
    let module = format!("same{seed:05}");
    let mut random = Random::new(seed);
    let api = generate::api(&mut random);
    let sources = Pair {
        base: render::source(&api, &module, None),
        head: render::source(&api, &module, Some(random)),
    };
    Trial { module, sources, expected: BTreeSet::new() }
}

/// What rustc or the tool says against the trials.
fn judged(trials: &[Trial]) -> Vec<String> {
    let kept = std::env::var_os("KEEP").map(PathBuf::from);
    let temporary = tempfile::tempdir().unwrap();
    let dir = kept.as_deref().unwrap_or(temporary.path());
    let sides = rustc::parallel(&["base", "head"], |side| Side::build(dir, side, trials));
    let invalid: Vec<String> = sides.iter().flat_map(|it| it.invalid.clone()).collect();
    if !invalid.is_empty() {
        return invalid;
    }
    let judge = |[base, head]: &[&Side; 2]| {
        rules::judge(Pair { base: base.api.clone(), head: head.api.clone() })
    };
    let runs = rustc::parallel(&[[&sides[0], &sides[1]], [&sides[1], &sides[0]]], judge);
    let mut wrong: Vec<String> =
        trials.iter().flat_map(|it| misjudged(it, &runs[0], &runs[1])).collect();
    let trial = |it: &Finding| it.path.split("::").nth(1).map(str::to_owned);
    let known: BTreeSet<String> = trials.iter().map(|it| it.module.clone()).collect();
    let stray = runs[0].iter().filter(|it| trial(it).is_none_or(|it| !known.contains(&it)));
    wrong.extend(stray.map(|it| format!("{} {} is in no trial", it.rule.id, it.path)));
    let breaking = |it: &&Finding| it.rule.class == Class::Breaking;
    wrong.extend(unproven(dir, &sides, &runs[0].iter().filter(breaking).collect::<Vec<_>>()));
    wrong
}

/// What is wrong with the findings about a trial, there and back.
fn misjudged(trial: &Trial, there: &[Finding], back: &[Finding]) -> Vec<String> {
    let prefix = format!("folded::{}", trial.module);
    let own = |run: &[Finding]| -> BTreeSet<String> {
        let own = run.iter().filter_map(|it| Some((it.rule.id, it.path.strip_prefix(&prefix)?)));
        own.map(|(rule, path)| format!("{rule} {}", path.trim_start_matches("::"))).collect()
    };
    let (found, back) = (own(there), own(back));
    let mut wrong = Vec::new();
    if found != trial.expected {
        wrong.push(format!("{}: expected {:?}, found {found:?}", trial.module, trial.expected));
    }
    if back.is_empty() != found.is_empty() {
        wrong.push(format!("{}: the way there {found:?}, the way back {back:?}", trial.module));
    }
    wrong
}

/// One side of all trials: the compiled library and its API.
struct Side {
    library: PathBuf,
    api: Api,
    /// What rustc does not compile.
    invalid: Vec<String>,
}

impl Side {
    fn build(dir: &Path, side: &str, trials: &[Trial]) -> Side {
        let dir = dir.join(side);
        fs::create_dir_all(&dir).unwrap();
        let files: Vec<PathBuf> =
            trials.iter().map(|it| dir.join(format!("{}.rs", it.module))).collect();
        for (file, trial) in files.iter().zip(trials) {
            let source = if side == "base" { &trial.sources.base } else { &trial.sources.head };
            fs::write(file, source).unwrap();
        }
        let root = dir.join("folded.rs");
        let modules = trials
            .iter()
            .zip(&files)
            .map(|(trial, file)| format!("#[path = {file:?}] pub mod {};\n", trial.module));
        fs::write(&root, modules.collect::<String>()).unwrap();
        let library = dir.join("libfolded.rmeta");
        let output = rustc::compile(&root, "folded", &library, None);
        if !output.status.success() {
            let invalid = format!("{side} does not compile: {}", rustc::errors(&output));
            return Side { library, api: Api::default(), invalid: vec![invalid] };
        }
        let json = rustc::rustdoc(&root, "folded", "2024", "lib");
        Side { library, api: rustc::lowered(&json, "2024"), invalid: Vec::new() }
    }
}

/// The clients of breaking findings that rustc does not judge as the tool does.
fn unproven(dir: &Path, sides: &[Side], breaks: &[&Finding]) -> Vec<String> {
    let shown: Vec<&Finding> = breaks.iter().copied().filter(|it| it.client.is_some()).collect();
    println!("{} breaks, {} of them with client code", breaks.len(), shown.len());
    let files: Vec<PathBuf> =
        (0..shown.len()).map(|at| dir.join(format!("client{at:05}.rs"))).collect();
    for (file, finding) in files.iter().zip(&shown) {
        fs::write(file, finding.client.as_deref().unwrap_or_default()).unwrap();
    }
    let compiled = rustc::parallel(&[0, 1], |&side: &usize| -> BTreeMap<usize, bool> {
        let root = dir.join(format!("clients{side}.rs"));
        rustc::settled(&files, (0..files.len()).collect(), |left| {
            let modules =
                left.iter().map(|&at| format!("mod client{at} {{ include!({:?}); }}\n", files[at]));
            fs::write(&root, modules.collect::<String>()).unwrap();
            let out = root.with_extension("rmeta");
            rustc::compile(&root, "clients", &out, Some(&sides[side].library))
        })
    });
    let verdicts = shown.iter().enumerate().map(|(at, finding)| {
        let [base, head] = [0, 1].map(|side: usize| compiled[side].get(&at).copied());
        let fits = base == Some(true) && head == Some(false);
        let client = finding.client.as_deref().unwrap_or_default();
        let said = "whether the client compiles against base and head";
        (!fits).then(|| {
            format!(
                "{} {}: {said}: {base:?}, {head:?}\n    {client}",
                finding.rule.id, finding.path
            )
        })
    });
    verdicts.flatten().collect()
}
