//! The seventeen scenarios that this command has to master, each marked with its number wherever
//! its test stands: those of acceptances in `policy.rs`, of forges in `action.rs`, of pushes in
//! `hook.rs`, the rest here.

use common::{Repo, manifest, member};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

mod common;

const BASE: &str = "pub fn open(path: &str) -> u8 {\n    path.len() as u8\n}\n";
const HEAD: &str = "pub fn open(path: &str) -> Result<u8, ()> {\n    Ok(path.len() as u8)\n}\n";

/// `v1.0.0`, then a commit that breaks it without saying so.
fn broken() -> Repo {
    let repo = Repo::library("tree", "1.0.0", BASE);
    repo.tag("v1.0.0").write("src/lib.rs", HEAD).commit("break");
    repo
}

/// Rule and path of each change of a package.
fn told(document: &Value, name: &str) -> Vec<String> {
    let packages = document["packages"].as_array().unwrap();
    let package = packages.iter().find(|package| package["name"] == name).unwrap();
    let changes = package["changes"].as_array().unwrap().iter();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    changes.map(|change| text(&change["rule"]) + " " + &text(&change["path"])).collect()
}

fn says(text: &str, part: &str) {
    assert!(text.contains(part), "`{part}` is not in:\n{text}");
}

#[test]
fn every_scenario_has_one_test() {
    let mut found: BTreeMap<u32, Vec<String>> = BTreeMap::new();
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    for entry in fs::read_dir(tests).unwrap().map(Result::unwrap) {
        let path = entry.path();
        let Ok(text) = fs::read_to_string(&path) else { continue };
        let marks = text.split("/// Scenario ").skip(1);
        let marks = marks.filter(|rest| rest.contains("#[test]\nfn "));
        let numbers = marks.map(|rest| rest.split(|c: char| !c.is_ascii_digit()).next().unwrap());
        for number in numbers.filter_map(|number| number.parse().ok()) {
            found.entry(number).or_default().push(path.display().to_string());
        }
    }
    let numbers: Vec<u32> = found.keys().copied().collect();
    assert_eq!(numbers, (1..=17).collect::<Vec<_>>());
    assert!(found.values().all(|files| files.len() == 1), "{found:#?}");
}

/// Scenario 1: a result that becomes a `Result`, with both signatures below each other.
#[test]
fn a_reader_gets_the_evidence() {
    let repo = broken();
    let outcome = repo.run(&["--base", "v1.0.0"]).expect(100);
    for part in [
        "tree::open",
        " --> src/lib.rs:1:1",
        "-> u8\n",
        "-> Result<u8, ()>\n",
        "(at base v1.0.0)",
        "= help:",
        "2.0.0",
    ] {
        assert!(outcome.stdout.contains(part), "`{part}` is not in:\n{}", outcome.stdout);
    }
    assert!(outcome.stderr.contains("   Comparing "), "{}", outcome.stderr);
    assert!(!outcome.stdout.contains('\u{1b}'), "colours in a pipe");
    let quiet = repo.run(&["--base", "v1.0.0", "--quiet", "--color", "always"]).expect(100);
    assert_eq!(quiet.stderr, "");
    assert!(quiet.stdout.contains('\u{1b}'), "no colours although asked for");
}

/// Scenario 2: what `main` gained meanwhile is nothing that the branch takes away.
#[test]
fn a_branch_that_is_behind() {
    let repo = Repo::library("tree", "1.0.0", BASE);
    repo.git(&["switch", "--quiet", "--create", "topic"]);
    repo.write("src/lib.rs", &format!("{BASE}pub fn topic() {{}}\n")).commit("topic");
    repo.git(&["switch", "--quiet", "main"]);
    repo.write("src/lib.rs", &format!("{BASE}pub fn gained() {{}}\n")).commit("gained");
    repo.git(&["switch", "--quiet", "topic"]);
    let (status, document) = repo.json(&[]);
    assert_eq!(status, Some(0), "{document:#}");
    assert_eq!(told(&document, "tree"), ["item-added tree::topic"]);
    assert_eq!(document["comparison"]["base"]["chosen"], "merge base with main");
}

/// Scenario 5: where nothing is a library there is nothing to be compatible.
#[test]
fn only_a_program() {
    let repo = Repo::new();
    repo.manifest("tool", "1.0.0").lock("tool", "1.0.0").write("src/main.rs", "fn main() {}\n");
    repo.commit("first").write("src/main.rs", "fn main() {\n}\n").commit("second");
    let (status, document) = repo.json(&["--base", "HEAD~1"]);
    assert_eq!(status, Some(101));
    assert_eq!([&document["verdict"], &document["gate"]], ["not-compared", "fail"]);
    let human = repo.run(&["--base", "HEAD~1"]).expect(101).stdout;
    says(&human, "tool: not compared, no library target, only programs");
    says(&human, "there was nothing to compare");
}

/// Scenario 6.
#[test]
fn a_module_that_is_gone_is_one_finding() {
    let items: String =
        (0..40).map(|number| format!("    pub fn leaf_{number}() {{}}\n")).collect();
    let repo = Repo::library("tree", "1.0.0", &format!("{BASE}pub mod leaves {{\n{items}}}\n"));
    repo.write("src/lib.rs", BASE);
    let (status, document) = repo.json(&["--base", "HEAD"]);
    assert_eq!(status, Some(100));
    assert_eq!(told(&document, "tree"), ["item-removed tree::leaves"]);
}

/// Scenario 9: nobody is to blame for what could not be read, and nobody is cleared.
#[test]
fn a_base_that_does_not_compile() {
    let repo = Repo::library("tree", "1.0.0", "pub fn open() -> Missing {}\n");
    repo.write("src/lib.rs", BASE).commit("well");
    let (status, document) = repo.json(&["--base", "HEAD~1"]);
    assert_eq!(status, Some(101));
    assert_eq!(document["verdict"], "inconclusive");
    let failure = &document["failures"][0];
    assert_eq!([&failure["package"], &failure["side"]], ["tree", "base"]);
    says(failure["cause"].as_str().unwrap(), "Missing");
    says(failure["hint"].as_str().unwrap(), "`cargo rustdoc --lib -p tree` in base");
}

/// Scenario 10: links are followed, and a submodule is there, or named.
#[cfg(unix)]
#[test]
fn links_and_submodules_of_base() {
    let part = Repo::new();
    part.write("Cargo.toml", &member("part", "1.0.0")).write("src/lib.rs", "pub struct Leaf;\n");
    part.commit("first");
    let repo = Repo::new();
    let text = manifest("tree", "1.0.0") + "\n[dependencies]\npart = { path = \"part\" }\n";
    repo.write("Cargo.toml", &text)
        .write("real.rs", "pub fn open() -> part::Leaf {\n    part::Leaf\n}\n");
    repo.write("src/keep", "");
    std::os::unix::fs::symlink("../real.rs", repo.root().join("src/lib.rs")).unwrap();
    repo.git(&["submodule", "--quiet", "add", part.root().to_str().unwrap(), "part"]);
    repo.commit("first").write("real.rs", "pub fn open() -> Option<part::Leaf> {\n    None\n}\n");
    repo.commit("second");
    let revisions = ["--base", "HEAD~1", "--head", "HEAD"];
    let (status, document) = repo.json(&revisions);
    assert_eq!(status, Some(100), "{document:#}");
    assert_eq!(told(&document, "tree"), ["function-return-type-changed tree::open"]);

    // The command keeps what it has read, so the repository moves to where nothing is kept.
    repo.git(&["submodule", "--quiet", "deinit", "--force", "--all"]);
    fs::remove_dir_all(repo.root().join(".git/modules")).unwrap();
    let moved = Repo::plain();
    let from = repo.root().to_str().unwrap();
    moved.git(&["clone", "--quiet", from, "."]);
    let (status, document) = moved.json(&revisions);
    assert_eq!(status, Some(101));
    says(&document["failures"].to_string(), "submodule");
}

/// Scenario 11: what a dependency changed in our API is told as the dependency's doing.
#[test]
fn a_dependency_that_is_another_one() {
    let repo = Repo::new();
    let config =
        "[source.crates-io]\nreplace-with = \"here\"\n[source.here]\ndirectory = \"vendor\"\n";
    repo.write(".cargo/config.toml", config).write(".gitignore", "/target\n");
    for version in ["0.3.0", "0.4.0"] {
        let directory = format!("vendor/leaf-{version}");
        repo.write(&format!("{directory}/Cargo.toml"), &member("leaf", version));
        repo.write(&format!("{directory}/src/lib.rs"), "pub struct Leaf;\n");
        repo.write(&format!("{directory}/.cargo-checksum.json"), "{\"files\":{},\"package\":null}");
    }
    repo.write("src/lib.rs", "pub fn open() -> leaf::Leaf {\n    leaf::Leaf\n}\n");
    for version in ["0.3", "0.4"] {
        let text = manifest("tree", "1.0.0") + &format!("\n[dependencies]\nleaf = \"{version}\"\n");
        repo.write("Cargo.toml", &text).commit(version);
    }
    let (status, document) = repo.json(&["--base", "HEAD~1", "--head", "HEAD"]);
    assert_eq!(status, Some(100), "{document:#}");
    let change = &document["packages"][0]["changes"][0];
    assert_eq!(change["rule"], "dependency-incompatible");
    says(&change["cause"].to_string(), "0.3.0");
}

/// Scenario 12: a member's type is part of each API that gives it on.
#[test]
fn a_method_that_vanished_from_what_is_given_on() {
    let repo = Repo::new();
    repo.write("Cargo.toml", "[workspace]\nresolver = \"3\"\nmembers = [\"leaf\", \"tree\"]\n");
    let dependent = member("tree", "1.0.0") + "\n[dependencies]\nleaf = { path = \"../leaf\" }\n";
    repo.write("leaf/Cargo.toml", &member("leaf", "1.0.0")).write("tree/Cargo.toml", &dependent);
    repo.write("tree/src/lib.rs", "pub use leaf::Leaf;\n");
    let source = "pub struct Leaf;\nimpl Leaf {\n    pub fn fall(&self) {}\n}\n";
    repo.write("leaf/src/lib.rs", source).commit("first");
    repo.write("leaf/src/lib.rs", "pub struct Leaf;\n").commit("second");
    let (status, document) = repo.json(&["--base", "HEAD~1", "-p", "tree"]);
    assert_eq!(status, Some(100), "{document:#}");
    assert_eq!(told(&document, "tree"), ["method-removed tree::Leaf::fall"]);
}

/// Scenario 14: a push that changes no code waits for no build.
#[test]
fn nothing_that_clients_see() {
    let repo = Repo::library("tree", "1.0.0", BASE);
    repo.write("README.md", "one").commit("one").write("README.md", "two").commit("two");
    let arguments = ["--base", "HEAD~1", "--head", "HEAD"];
    let outcome = repo.run(&arguments).expect(0);
    says(&outcome.stdout, "tree 1.0.0: unchanged");
    assert!(!outcome.stderr.contains("Building"), "{}", outcome.stderr);
}

/// Scenario 15: a step shows ten marks, and the last counts the rest.
#[test]
fn sixty_breaks_at_once() {
    let functions = |result: &str| -> String {
        let one = |number: u32| format!("pub fn leaf_{number}() -> {result} {{\n    0\n}}\n");
        (0..60).map(one).collect()
    };
    let repo = Repo::library("tree", "1.0.0", &functions("u8"));
    repo.write("src/lib.rs", &functions("u16"));
    let summary = repo.root().join(".git/summary");
    let mut command = repo.command(&["--base", "HEAD", "--format", "github"]);
    let output = command.env("GITHUB_STEP_SUMMARY", &summary).output().unwrap();
    let text = common::Outcome::of(output).expect(100).stdout;
    let marks: Vec<&str> = text.lines().filter(|line| line.starts_with("::error ")).collect();
    assert_eq!(marks.len(), 10);
    says(marks[9], "51");
    let page = fs::read_to_string(summary).unwrap();
    for number in 0..60 {
        says(&page, &format!("tree::leaf_{number}"));
    }
}

/// Scenario 16: a feature is API, and stands in the manifest.
#[test]
fn a_feature_that_is_gone() {
    let repo = Repo::new();
    let text = manifest("tree", "1.0.0");
    repo.write("Cargo.toml", &(text.clone() + "\n[features]\nleaves = []\n"));
    repo.lock("tree", "1.0.0").write("src/lib.rs", BASE).commit("first");
    repo.write("Cargo.toml", &text);
    let (status, document) = repo.json(&["--base", "HEAD"]);
    assert_eq!(status, Some(100));
    assert_eq!(told(&document, "tree"), ["feature-removed feature:leaves"]);
    let base = &document["packages"][0]["changes"][0]["base"];
    assert_eq!(base["file"], "Cargo.toml");
    assert_eq!(base["line"], 9, "{base}");
}

/// Scenario 17.
#[test]
fn the_document_is_the_same_twice() {
    let repo = broken();
    let arguments = ["--format", "json", "--base", "v1.0.0"];
    let first = repo.run(&arguments).expect(100);
    let again = repo.run(&arguments).expect(100);
    assert_eq!(first.stdout, again.stdout);
}
