//! The command on real repositories: what it answers, and that it leaves everything as it was.

use common::{Outcome, Repo, manifest, member};
use serde_json::Value;
use std::io::Read;
use std::process::Stdio;

mod common;

const BASE: &str = "\
pub struct Leaf {
    pub value: u8,
}
pub fn open(path: &str) -> Leaf {
    Leaf { value: path.len() as u8 }
}
";

const HEAD: &str = "\
pub struct Leaf {
    pub value: u8,
}
pub fn open(path: &str) -> Option<Leaf> {
    Some(Leaf { value: path.len() as u8 })
}
";

/// `v1.0.0`, then a commit that breaks it without saying so.
fn broken() -> Repo {
    let repo = Repo::library("tree", "1.0.0", BASE);
    repo.tag("v1.0.0").write("src/lib.rs", HEAD).commit("break");
    repo
}

fn paths(package: &Value) -> Vec<&str> {
    let changes = package["changes"].as_array().unwrap();
    changes.iter().map(|change| change["path"].as_str().unwrap()).collect()
}

fn package<'a>(document: &'a Value, name: &str) -> &'a Value {
    let packages = document["packages"].as_array().unwrap();
    packages.iter().find(|package| package["name"] == name).unwrap()
}

fn failure(document: &Value) -> &Value {
    let failures = document["failures"].as_array().unwrap();
    assert_eq!(failures.len(), 1, "{failures:#?}");
    for part in ["doing", "cause", "hint"] {
        assert_ne!(failures[0][part], "", "a failure without its {part}");
    }
    &failures[0]
}

fn contains(value: &Value, part: &str) {
    let text = value.as_str().unwrap();
    assert!(text.contains(part), "`{part}` is not in: {text}");
}

#[test]
fn a_break_between_two_commits() {
    let repo = broken();
    let before = repo.content();
    let (status, document) = repo.json(&["--base", "v1.0.0", "--head", "HEAD"]);
    assert_eq!(status, Some(100));
    assert_eq!(document["schema_version"], 1);
    assert_eq!(document["verdict"], "breaking");
    assert_eq!(document["gate"], "fail");
    assert_eq!(document["comparison"]["base"]["rev"], "v1.0.0");
    assert_eq!(document["comparison"]["base"]["oid"], repo.git(&["rev-parse", "v1.0.0"]));
    assert_eq!(document["comparison"]["head"]["dirty"], false);
    let tree = package(&document, "tree");
    assert_eq!(paths(tree), ["tree::open"]);
    assert_eq!(tree["required_bump"], "major");
    assert_eq!(tree["declared_bump"], "none");
    assert_eq!(tree["suggested_version"], "2.0.0");
    let change = &tree["changes"][0];
    assert_eq!(change["class"], "breaking");
    assert_eq!(change["base"]["file"], "src/lib.rs");
    assert_eq!(change["base"]["line"], 4);
    contains(&change["base"]["signature"], "-> Leaf");
    contains(&change["head"]["signature"], "-> Option<Leaf>");
    assert_eq!(repo.content(), before, "the repository was touched");
}

#[test]
fn a_side_against_itself_is_unchanged() {
    let repo = broken();
    for revision in ["v1.0.0", "HEAD"] {
        let (status, document) = repo.json(&["--base", revision, "--head", revision]);
        assert_eq!(status, Some(0));
        assert_eq!(document["verdict"], "unchanged");
        assert_eq!(package(&document, "tree")["changes"], Value::Array(Vec::new()));
    }
}

#[test]
fn uncommitted_work_is_head() {
    let repo = broken();
    repo.write("src/lib.rs", &HEAD.replace("open", "unlock"));
    repo.write("src/untracked.rs", "");
    let before = repo.content();
    let (status, document) = repo.json(&["--base", "HEAD"]);
    assert_eq!(status, Some(100));
    assert_eq!(document["comparison"]["head"]["rev"], "worktree");
    assert_eq!(document["comparison"]["head"]["dirty"], true);
    assert!(paths(package(&document, "tree")).contains(&"tree::open"));
    assert_eq!(repo.content(), before, "the repository was touched");
}

#[test]
fn the_version_may_declare_the_break() {
    let repo = broken();
    repo.manifest("tree", "2.0.0").lock("tree", "2.0.0");
    let (status, document) = repo.json(&["--base", "v1.0.0"]);
    assert_eq!(status, Some(0));
    assert_eq!(document["verdict"], "breaking");
    assert_eq!(document["gate"], "pass");
    assert_eq!(package(&document, "tree")["declared_bump"], "major");
}

#[test]
fn the_base_is_chosen_with_a_reason() {
    let repo = broken();
    let (status, document) = repo.json(&[]);
    assert_eq!(status, Some(100));
    assert_eq!(document["comparison"]["base"]["rev"], "v1.0.0");
    assert_ne!(document["comparison"]["base"]["chosen"], "");
    repo.git(&["checkout", "--quiet", "--detach"]);
    let (status, document) = repo.json(&["--base", "HEAD~1"]);
    assert_eq!(status, Some(100));
    assert_eq!(document["comparison"]["base"]["rev"], "HEAD~1");
}

#[test]
fn a_fresh_library_is_told_how_to_name_a_base() {
    let repo = Repo::library("tree", "0.1.0", BASE);
    let (status, document) = repo.json(&[]);
    assert_eq!(status, Some(101));
    assert_eq!(document["verdict"], "not-compared");
    contains(&failure(&document)["hint"], "--base");
    repo.write("src/lib.rs", HEAD);
    let (status, document) = repo.json(&[]);
    assert_eq!(status, Some(100));
    assert_eq!(package(&document, "tree")["suggested_version"], "0.2.0");
}

#[test]
fn the_report_can_go_to_a_file() {
    let repo = broken();
    let elsewhere = Repo::plain();
    let file = elsewhere.root().join("report.json");
    let file = file.to_str().unwrap();
    let arguments = ["--base", "v1.0.0", "--format", "json", "--output", file];
    let outcome = repo.run(&arguments).expect(100);
    assert_eq!(outcome.stdout, "");
    let document: Value = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
    assert_eq!(document["verdict"], "breaking");
}

#[test]
fn a_reader_who_leaves_early_is_no_error() {
    let repo = broken();
    let mut command = repo.command(&["--base", "v1.0.0"]);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let mut errors = String::new();
    child.stderr.take().unwrap().read_to_string(&mut errors).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(100));
    assert!(!errors.contains("error"), "{errors}");
}

/// A workspace with everything that is not one plain library.
fn workspace() -> Repo {
    let repo = Repo::new();
    repo.write("Cargo.toml", "[workspace]\nresolver = \"3\"\nmembers = [\"crates/*\"]\n");
    repo.write(".gitignore", "/target\n");
    let dependent = member("branch", "1.0.0") + "\n[dependencies]\ntree = { path = \"../tree\" }\n";
    for (name, text) in [("tree", member("tree", "1.0.0")), ("branch", dependent)] {
        repo.write(&format!("crates/{name}/Cargo.toml"), &text);
    }
    repo.write("crates/tree/src/lib.rs", BASE);
    repo.write("crates/branch/src/lib.rs", "pub fn first() -> tree::Leaf {\n    todo!()\n}\n");
    repo.write("crates/tool/Cargo.toml", &member("tool", "1.0.0"));
    repo.write("crates/tool/src/main.rs", "fn main() {}\n");
    for twin in ["twin-a", "twin-b"] {
        let text = member(twin, "1.0.0") + "\n[lib]\nname = \"twin\"\n";
        repo.write(&format!("crates/{twin}/Cargo.toml"), &text);
        repo.write(&format!("crates/{twin}/src/lib.rs"), "pub fn both() {}\n");
    }
    repo.write("crates/old/Cargo.toml", &member("old-name", "1.0.0"));
    repo.write("crates/old/src/lib.rs", "");
    repo.commit("first").tag("v1.0.0");
    repo
}

#[test]
fn a_workspace_has_an_answer_for_each_member() {
    let repo = workspace();
    repo.write("crates/tree/src/lib.rs", HEAD);
    repo.write("crates/old/Cargo.toml", &member("new-name", "1.0.0"));
    repo.write("crates/twin-b/src/lib.rs", "pub fn both() {}\npub fn more() {}\n");
    repo.commit("second");
    let before = repo.content();
    let (status, document) = repo.json(&["--base", "v1.0.0", "--workspace"]);
    assert_eq!(status, Some(100));
    let verdicts = ["tree", "branch", "twin-a", "twin-b", "old-name", "new-name"]
        .map(|name| package(&document, name)["verdict"].as_str().unwrap());
    let expected = ["breaking", "unchanged", "unchanged", "additive", "removed", "new"];
    assert_eq!(verdicts, expected);
    assert_eq!(document["not_compared"][0]["package"], "tool");
    contains(&document["not_compared"][0]["reason"], "no library");
    assert_eq!(package(&document, "tree")["changes"][0]["base"]["file"], "crates/tree/src/lib.rs");
    assert_eq!(repo.content(), before, "the repository was touched");

    let (status, document) = repo.json(&["--base", "v1.0.0", "-p", "twin-b"]);
    assert_eq!(status, Some(0));
    assert_eq!(document["packages"].as_array().unwrap().len(), 1);
    let (status, document) = repo.json(&["--base", "v1.0.0", "-p", "tool"]);
    assert_eq!(status, Some(101));
    assert_eq!(document["verdict"], "not-compared");
    let (status, document) = repo.json(&["--base", "v1.0.0", "-p", "nobody"]);
    assert_eq!(status, Some(101));
    contains(&failure(&document)["hint"], "twin-b");
}

#[test]
fn a_base_without_a_lock_file() {
    let repo = workspace();
    assert!(!repo.root().join("Cargo.lock").exists());
    let arguments = ["--base", "v1.0.0", "-p", "branch", "-p", "tree"];
    let (status, document) = repo.json(&arguments);
    assert_eq!(status, Some(0));
    assert_eq!(document["verdict"], "unchanged");
    assert!(!repo.root().join("Cargo.lock").exists(), "a lock file was written");
}

#[test]
fn a_side_that_does_not_build_stops_nobody_else() {
    let repo = workspace();
    repo.write("crates/twin-a/src/lib.rs", "pub fn both() -> Missing {}\n").commit("sick");
    repo.write("crates/twin-a/src/lib.rs", "pub fn both() {}\n").commit("well");
    let arguments = ["--base", "HEAD~1", "-p", "twin-a", "-p", "twin-b"];
    let (status, document) = repo.json(&arguments);
    assert_eq!(status, Some(101));
    assert_eq!(document["verdict"], "inconclusive");
    assert_eq!(package(&document, "twin-a")["verdict"], "inconclusive");
    assert_eq!(package(&document, "twin-b")["verdict"], "unchanged");
    let failure = failure(&document);
    assert_eq!(failure["package"], "twin-a");
    assert_eq!(failure["side"], "base");
    contains(&failure["cause"], "Missing");
    let human = repo.run(&arguments).expect(101);
    assert!(human.stderr.contains("Missing"), "{}", human.stderr);
    assert!(human.stdout.contains("1 package without an answer"), "{}", human.stdout);
}

/// A branch with the name that reports give the working tree is told by its full one.
#[test]
fn a_branch_called_worktree() {
    let repo = broken();
    repo.git(&["branch", "worktree"]);
    repo.write("src/lib.rs", "not even Rust");
    let (_, document) = repo.json(&["--base", "HEAD~1", "--head", "worktree"]);
    assert_eq!(document["comparison"]["head"]["rev"], "refs/heads/worktree");
    assert_eq!(document["verdict"], "breaking");
}

#[test]
fn a_directory_that_is_no_repository() {
    let plain = Repo::plain();
    plain.manifest("tree", "1.0.0").write("src/lib.rs", BASE);
    let (status, document) = plain.json(&[]);
    assert_eq!(status, Some(101));
    assert_eq!(document["comparison"], Value::Null);
    assert_eq!(document["gate"], "fail");
    contains(&failure(&document)["cause"], "not a git repository");
    let human = plain.run(&[]).expect(101);
    assert!(human.stderr.starts_with("error: "), "{}", human.stderr);
}

#[test]
fn a_revision_that_nobody_knows() {
    let repo = broken();
    let (status, document) = repo.json(&["--base", "v9.9.9"]);
    assert_eq!(status, Some(101));
    contains(&failure(&document)["doing"], "v9.9.9");
}

#[test]
fn a_manifest_that_does_not_parse() {
    let repo = broken();
    repo.write("Cargo.toml", "[package\n");
    let (status, document) = repo.json(&["--base", "v1.0.0"]);
    assert_eq!(status, Some(101));
    assert_ne!(document["comparison"], Value::Null);
    contains(&failure(&document)["cause"], "Cargo.toml");
}

#[test]
fn a_dependency_outside_the_repository() {
    let repo = Repo::new();
    let text = manifest("tree", "1.0.0") + "\n[dependencies]\nroot = { path = \"../root\" }\n";
    repo.write("inner/Cargo.toml", &text).write("inner/src/lib.rs", "pub use root::Leaf;\n");
    repo.write("root/Cargo.toml", &manifest("root", "1.0.0")).write("root/src/lib.rs", BASE);
    let inner = |arguments: &[&str]| repo.git(&[&["-C", "inner"], arguments].concat());
    inner(&["init", "--quiet", "--initial-branch=main"]);
    inner(&["add", "--all"]);
    inner(&["commit", "--quiet", "--message", "first"]);
    let manifest = repo.root().join("inner/Cargo.toml");
    let arguments = ["--base", "HEAD", "--manifest-path", manifest.to_str().unwrap()];
    let (status, document) = repo.json(&arguments);
    assert_eq!(status, Some(0), "{document:#}");
    assert_eq!(document["verdict"], "unchanged");
}

#[test]
fn usage_errors_exit_with_two() {
    let repo = Repo::plain();
    for arguments in [&["--nonsense"][..], &["--format", "xml"], &["--base", "x", "rules"]] {
        let outcome = repo.run(arguments).expect(2);
        assert!(outcome.stderr.starts_with("error: "), "{}", outcome.stderr);
    }
    let outcome = repo.run(&["explain", "functoin-removed"]).expect(2);
    assert!(outcome.stderr.contains("there is no rule of this name"), "{}", outcome.stderr);
}

#[test]
fn rules_explain_themselves() {
    let repo = Repo::plain();
    let list = repo.run(&["rules"]).expect(0).stdout;
    assert_eq!(list.lines().count(), cargo_stability::rules::all().len());
    for rule in cargo_stability::rules::all() {
        let text = repo.run(&["explain", rule.id]).expect(0).stdout;
        assert!(text.starts_with(rule.id) && text.contains("= help:"), "{text}");
        let example =
            ["base", "head", "client"].map(|part| text.contains(&format!("\n  {part}\n")));
        assert_eq!(example, [rule.id != "unexplained"; 3], "{text}");
    }
}

#[test]
fn the_demonstration_shows_all_three_classes() {
    let repo = Repo::plain();
    let outcome = repo.run(&["demo", "--verbose"]).expect(0);
    for part in ["bookshelf::read", "bookshelf::Shelf::oldest", "bookshelf::Unreadable", "100"] {
        assert!(outcome.stdout.contains(part), "`{part}` is not in:\n{}", outcome.stdout);
    }
    for word in ["\nerror[", "\nwarning[", "\nnote["] {
        let text = format!("\n{}", outcome.stdout);
        assert!(text.contains(word), "`{word}` is not in:\n{text}");
    }
}

#[test]
fn shells_and_man_learn_the_words_from_the_definition() {
    let repo = Repo::plain();
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let text = repo.run(&["completions", shell]).expect(0).stdout;
        for word in ["base-version", "uninstall", "explain"] {
            assert!(text.contains(word), "{shell} does not know `{word}`");
        }
    }
    let text = repo.run(&["man"]).expect(0).stdout;
    for part in [".TH cargo-stability 1", "feature\\-matrix", "Exit status", "stability bump\n"] {
        assert!(text.contains(part), "`{part}` is not in:\n{text}");
    }
    assert!(!text.contains("bump(1)"), "there is no such page:\n{text}");
}

/// On eighty columns no line of what was laid out by hand is broken.
#[test]
fn help_fits_a_terminal() {
    let repo = Repo::plain();
    let words = [&["--help"][..], &["accept", "--help"], &["bump", "--help"]];
    for arguments in words.into_iter().chain([&["hook", "install", "--help"][..]]) {
        let mut command = repo.command(arguments);
        let help = Outcome::of(command.env("COLUMNS", "80").output().unwrap()).expect(0).stdout;
        assert!(help.lines().all(|line| line.chars().count() <= 80), "{help}");
        let examples = help.split("\nExamples:\n").nth(1).unwrap();
        let examples = examples.split("\n\n").next().unwrap();
        assert!(examples.lines().all(|line| line.starts_with("  ")), "{help}");
    }
    let help = repo.run(&["--help"]).expect(0).stdout;
    for status in ["  0  ", "  100  ", "  101  ", "  2  "] {
        assert!(help.contains(&format!("\n{status}")), "no {status} in:\n{help}");
    }
}
