//! Pairs of published releases that call themselves compatible: what is told as breaking is what
//! `pairs/table.toml` lists, each with the client that breaks, and not one thing more.
//!
//! It needs a registry and a while, so it runs on demand:
//! `cargo test --release --test pairs -- --ignored`; `PAIRS=http,log` takes only those crates.

mod common;
#[path = "common/releases.rs"]
mod releases;

use std::collections::BTreeSet;
use std::fs;

use serde::Deserialize;

use common::Repo;
use releases::{copy, source};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    pair: Vec<Published>,
}

/// Two releases of a crate.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Published {
    #[serde(rename = "crate")]
    name: String,
    base: String,
    head: String,
    /// Which features are compared, as the command takes them.
    #[serde(default)]
    flags: Vec<String>,
    #[serde(default)]
    breaks: Vec<Break>,
}

/// A finding that has been read.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Break {
    /// `rule path`; a path that ends with `*` stands for all that start like it.
    finding: String,
    /// How a client breaks.
    proof: String,
}

impl Break {
    fn fits(&self, told: &str) -> bool {
        match self.finding.strip_suffix('*') {
            Some(start) => told.starts_with(start),
            None => told == self.finding,
        }
    }
}

fn table() -> Vec<Published> {
    toml::from_str::<Table>(include_str!("pairs/table.toml")).expect("a table of pairs").pair
}

#[test]
fn the_table_has_enough_and_proves_what_it_lists() {
    let pairs = table();
    let crates: BTreeSet<&str> = pairs.iter().map(|it| it.name.as_str()).collect();
    assert!(crates.len() >= 20, "only {} crates", crates.len());
    for it in pairs.iter().flat_map(|it| &it.breaks) {
        let rule = it.finding.split(' ').next().unwrap_or_default();
        assert!(cargo_stability::rules::all().iter().any(|it| it.id == rule), "{}", it.finding);
        assert!(it.proof.len() > 20, "no proof of {}", it.finding);
    }
}

#[test]
#[ignore = "fetches and builds published crates"]
fn nothing_is_told_of_compatible_releases_that_is_not_so() {
    let chosen = std::env::var("PAIRS").unwrap_or_default();
    let chosen: Vec<&str> = chosen.split(',').filter(|it| !it.is_empty()).collect();
    let mut faults = Vec::new();
    for pair in table().iter().filter(|it| chosen.is_empty() || chosen.contains(&&*it.name)) {
        let found = pair.faults();
        eprintln!("{} {} to {}: {} faults", pair.name, pair.base, pair.head, found.len());
        faults.extend(found);
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Releases that belong together, re-exports between them above all.
const WORKSPACES: [&[(&str, &str)]; 2] = [
    &[
        ("clap", "4.6.6"),
        ("clap_builder", "4.6.6"),
        ("clap_complete", "4.6.6"),
        ("clap_derive", "4.6.4"),
        ("clap_lex", "1.1.1"),
    ],
    &[
        ("futures", "0.3.31"),
        ("futures-channel", "0.3.31"),
        ("futures-core", "0.3.31"),
        ("futures-executor", "0.3.31"),
        ("futures-io", "0.3.31"),
        ("futures-macro", "0.3.31"),
        ("futures-sink", "0.3.31"),
        ("futures-task", "0.3.31"),
        ("futures-util", "0.3.31"),
    ],
];

#[test]
#[ignore = "fetches and builds published crates"]
fn a_workspace_with_re_exports_says_nothing_of_itself() {
    for members in WORKSPACES {
        let repo = Repo::new();
        let mut patches = String::new();
        for (name, version) in members {
            copy(&source(name, version), &repo.root().join(name));
            patches += &format!("{name} = {{ path = {name:?} }}\n");
        }
        let names: Vec<&str> = members.iter().map(|(name, _)| *name).collect();
        let manifest = format!("[workspace]\nresolver = \"2\"\nmembers = {names:?}\n");
        repo.write("Cargo.toml", &format!("{manifest}[patch.crates-io]\n{patches}"));
        repo.commit("first");
        // Every library is built anew, and its items are those of before.
        for name in &names {
            let root = format!("{name}/src/lib.rs");
            let text = fs::read_to_string(repo.root().join(&root)).unwrap();
            repo.write(&root, &(text + "\n// Again.\n"));
        }
        repo.commit("second");
        let mut command = repo.command(&["--format", "json", "--base", "HEAD~1", "--workspace"]);
        let output = command.env("CARGO_NET_OFFLINE", "false").output().unwrap();
        let document: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        for package in document["packages"].as_array().unwrap() {
            assert_eq!(package["verdict"], "unchanged", "{package:#}");
            assert_ne!(package["coverage"]["items"], 0, "{package:#}");
        }
        assert_eq!(document["packages"].as_array().unwrap().len(), members.len());
    }
}

impl Published {
    /// What the command says otherwise than the table.
    fn faults(&self) -> Vec<String> {
        let repo = self.repository();
        let told = self.told(&repo, "HEAD~1", "HEAD");
        let breaking: BTreeSet<String> =
            told.iter().filter(|it| it.0 == "breaking").map(|it| it.1.clone()).collect();
        let known = |it: &&String| self.breaks.iter().any(|listed| listed.fits(it));
        let silent = |it: &&Break| !breaking.iter().any(|told| it.fits(told));
        let alarms = breaking.iter().filter(|it| !known(it)).map(|it| format!("told: {it}"));
        let missed = self.breaks.iter().filter(silent);
        let missed = missed.map(|it| format!("not told: {}", it.finding));
        let mut faults: Vec<String> = alarms.chain(missed).collect();
        for rev in ["HEAD~1", "HEAD"] {
            let told = self.told(&repo, rev, rev);
            faults.extend(told.iter().map(|it| format!("told of {rev} against itself: {}", it.1)));
        }
        faults.iter().map(|it| format!("{} {} {it}", self.name, self.head)).collect()
    }

    /// A repository with a commit for each release.
    fn repository(&self) -> Repo {
        let repo = Repo::new();
        for version in [&self.base, &self.head] {
            repo.clear();
            copy(&source(&self.name, version), repo.root());
            repo.commit(version);
        }
        repo
    }

    /// Class, and rule with path, of each change.
    fn told(&self, repo: &Repo, base: &str, head: &str) -> Vec<(String, String)> {
        let mut command = repo.command(&["--format", "json", "--base", base, "--head", head]);
        let output = command.args(&self.flags).env("CARGO_NET_OFFLINE", "false").output().unwrap();
        let document: serde_json::Value = serde_json::from_slice(&output.stdout)
            .unwrap_or_else(|error| panic!("{}: {error}", String::from_utf8_lossy(&output.stderr)));
        let verdict = document["verdict"].as_str().unwrap_or_default();
        assert_ne!(verdict, "inconclusive", "{}: {}", self.name, document["failures"]);
        let packages = document["packages"].as_array().cloned().unwrap_or_default();
        let changes = packages.iter().flat_map(|it| it["changes"].as_array().cloned());
        let text = |it: &serde_json::Value| it.as_str().unwrap_or_default().to_owned();
        changes
            .flatten()
            .map(|it| (text(&it["class"]), format!("{} {}", text(&it["rule"]), text(&it["path"]))))
            .collect()
    }
}
