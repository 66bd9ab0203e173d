//! Rustdoc JSON that was made before, in place of revisions.

use common::Repo;
use serde_json::Value;
use std::process::Command;

mod common;

const BASE: &str = "pub fn open(path: &str) -> u8 { path.len() as u8 }\n";
const HEAD: &str = "\npub fn open(path: &str) -> u16 { path.len() as u16 }\n";

/// Has rustdoc describe a crate as `FILE.json` in the directory.
fn describe(directory: &Repo, krate: &str, file: &str, source: &str, version: Option<&str>) {
    let root = directory.root();
    directory.write(&format!("{file}/lib.rs"), source);
    let mut command = Command::new("rustdoc");
    command.current_dir(root).env("RUSTC_BOOTSTRAP", "1").arg(format!("{file}/lib.rs"));
    command.args(["--crate-name", krate, "--crate-type", "lib", "--edition", "2021", "-o", file]);
    command.args(["-Zunstable-options", "--output-format", "json"]);
    command.args(version.map(|it| format!("--crate-version={it}")));
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let made = root.join(file).join(krate).with_extension("json");
    std::fs::rename(made, root.join(file).with_extension("json")).unwrap();
}

/// Not even a repository.
fn described(versions: [Option<&str>; 2]) -> Repo {
    let directory = Repo::plain();
    describe(&directory, "tree", "old", BASE, versions[0]);
    describe(&directory, "tree", "new", HEAD, versions[1]);
    directory
}

const FILES: [&str; 4] = ["--base-json", "old.json", "--head-json", "new.json"];

fn notes(document: &Value) -> String {
    document["packages"][0]["coverage"]["notes"].to_string()
}

#[test]
fn two_files_are_compared() {
    let directory = described([Some("1.0.0"), Some("1.0.1")]);
    let (status, document) = directory.json(&FILES);
    assert_eq!(status, Some(100), "{document:#}");
    let comparison = &document["comparison"];
    assert_eq!([&comparison["base"]["rev"], &comparison["head"]["rev"]], ["old.json", "new.json"]);
    let tree = &document["packages"][0];
    assert_eq!(tree["name"], "tree");
    assert_eq!([&tree["base_version"], &tree["head_version"]], ["1.0.0", "1.0.1"]);
    assert_eq!(tree["declared_bump"], "patch");
    assert_eq!(tree["changes"].as_array().unwrap().len(), 1);
    let change = &tree["changes"][0];
    assert_eq!(change["rule"], "function-return-type-changed");
    assert_eq!([&change["base"]["file"], &change["head"]["file"]], ["old/lib.rs", "new/lib.rs"]);
    assert_eq!([&change["base"]["line"], &change["head"]["line"]], [1, 2]);
    assert!(notes(&document).contains("features"), "{document:#}");
    let (status, document) =
        directory.json(&["--base-json", "old.json", "--head-json", "old.json"]);
    assert_eq!((status, &document["verdict"]), (Some(0), &Value::from("unchanged")));
}

#[test]
fn how_a_file_is_written_does_not_matter() {
    let directory = Repo::plain();
    let long = "/// A word of many.\n".repeat(40_000);
    let source = |field: &str| format!("{long}#[derive(Clone)]\npub struct Leaf({field});\n");
    describe(&directory, "tree", "old", &source("u8"), None);
    describe(&directory, "tree", "new", &source("std::rc::Rc<u8>"), None);
    let changes = || {
        let (_, document) = directory.json(&FILES);
        document["packages"][0]["changes"].clone()
    };
    let compact = changes();
    let rules: Vec<&str> =
        compact.as_array().unwrap().iter().map(|it| it["rule"].as_str().unwrap()).collect();
    assert!(rules.contains(&"auto-trait-impl-removed"), "{compact:#}");
    for file in ["old.json", "new.json"] {
        let text = std::fs::read_to_string(directory.root().join(file)).unwrap();
        let value: Value = serde_json::from_str(&text).unwrap();
        directory.write(file, &serde_json::to_string_pretty(&value).unwrap());
    }
    assert_eq!(changes(), compact);
}

#[test]
fn a_version_that_is_not_told_declares_nothing() {
    let (status, document) = described([Some("1.0.0"), None]).json(&FILES);
    assert_eq!(status, Some(100));
    assert_eq!(document["packages"][0]["declared_bump"], "none");
    assert!(notes(&document).contains("head tells no version"), "{document:#}");
    assert!(!notes(&document).contains("base tells no version"), "{document:#}");
}

#[test]
fn what_cannot_be_compared_is_a_failure_with_a_way_out() {
    let directory = described([None, None]);
    describe(&directory, "shrub", "new", HEAD, None);
    directory.write("half.json", "{\"root\":0,\"index\":{");
    let fails = |head: &str, cause: &str| {
        let (status, document) = directory.json(&["--base-json", "old.json", "--head-json", head]);
        assert_eq!(status, Some(101), "{document:#}");
        let failure = &document["failures"][0];
        assert!(failure["cause"].as_str().unwrap().contains(cause), "{failure:#}");
        assert_ne!(failure["hint"], "");
    };
    fails("new.json", "head `shrub`");
    fails("half.json", "damaged");
    fails("nowhere.json", "(os error 2)");
}

#[test]
fn files_go_with_nothing_that_builds() {
    let directory = Repo::plain();
    for line in [
        "--base-json a",
        "--head-json a",
        "--base-json a --head-json b --base main",
        "--base-json a --head-json b -p tree",
        "--base-json a --head-json b --all-features",
    ] {
        directory.run(&line.split(' ').collect::<Vec<_>>()).expect(2);
    }
}
