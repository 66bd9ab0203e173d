//! What `[package.metadata.stability]` asks for, on real repositories.

use common::{Repo, manifest, member};
use serde_json::{Value, json};

mod common;

const BASE: &str = "\
pub fn open() -> u8 {
    0
}
pub fn shut() {}
pub mod inner {
    pub fn hidden() {}
}
";

/// `v1.0.0`, and a working tree with these sources and this end of the manifest.
fn changed(source: &str, policy: &str) -> Repo {
    let repo = Repo::library("tree", "1.0.0", BASE);
    repo.tag("v1.0.0").write("src/lib.rs", source);
    ask(&repo, "1.0.0", policy);
    repo
}

fn ask(repo: &Repo, version: &str, policy: &str) {
    repo.write("Cargo.toml", &(manifest("tree", version) + policy)).lock("tree", version);
}

/// The answer for `tree`.
fn judged(repo: &Repo, status: i32) -> Value {
    let (seen, document) = repo.json(&["--base", "v1.0.0"]);
    assert_eq!(seen, Some(status), "{document:#}");
    document["packages"][0].clone()
}

fn told(package: &Value) -> Vec<String> {
    let changes = package["changes"].as_array().unwrap().iter();
    let text = |it: &Value, key: &str| it[key].as_str().unwrap().to_owned();
    changes.map(|it| format!("{} {}", text(it, "rule"), text(it, "path"))).collect()
}

fn notes(package: &Value) -> String {
    package["coverage"]["notes"].to_string()
}

fn refused(repo: &Repo) -> String {
    let (status, document) = repo.json(&["--base", "v1.0.0"]);
    assert_eq!(status.map(|status| status > 99), Some(true), "{document:#}");
    let failure = &document["failures"][0];
    format!("{}: {}: {}", failure["doing"], failure["cause"], failure["hint"])
}

#[test]
fn rules_weigh_what_the_manifest_says() {
    let returns = BASE.replace("-> u8", "-> u16") + "pub fn more() {}\n";
    let weighed = |level: &str, rule: &str| {
        format!("[package.metadata.stability.rules]\n{rule} = \"{level}\"\n")
    };
    let repo = changed(&returns, &weighed("warn", "function-return-type-changed"));
    let package = judged(&repo, 0);
    assert_eq!([&package["verdict"], &package["gate"]], ["breaking", "pass"]);
    assert_eq!([&package["required_bump"], &package["suggested_version"]], ["minor", "1.1.0"]);
    let change = &package["changes"][0];
    assert_eq!([&change["class"], &change["level"]], ["breaking", "warn"]);
    assert_eq!(
        [&change["gates"], &package["changes"][1]["level"]],
        [&json!(false), &json!("note")]
    );
    let human = repo.run(&["--base", "v1.0.0"]).expect(0).stdout;
    assert!(human.starts_with("warning[function-return-type-changed]"), "{human}");
    assert!(human.contains("let through by the policy"), "{human}");

    ask(&repo, "1.0.0", &weighed("off", "function-return-type-changed"));
    let package = judged(&repo, 0);
    assert_eq!(told(&package), ["item-added tree::more"]);
    assert!(notes(&package).contains("`function-return-type-changed` is off: 1"), "{package:#}");

    repo.write("src/lib.rs", &(BASE.to_owned() + "pub fn more() {}\n"));
    ask(&repo, "1.0.0", &weighed("breaking", "item-added"));
    let package = judged(&repo, 100);
    assert_eq!([&package["verdict"], &package["required_bump"]], ["breaking", "major"]);
    assert_eq!(package["changes"][0]["class"], "additive");
    assert_eq!(package["changes"][0]["gates"], true);
}

#[test]
fn excluded_paths_are_no_api() {
    let source = BASE.replace("    pub fn hidden() {}\n", "").replace("-> u8", "-> u16");
    let exclude = "[package.metadata.stability]\nexclude = [\"tree::inner\", \"tree::innen\"]\n";
    let package = judged(&changed(&source, exclude), 100);
    assert_eq!(told(&package), ["function-return-type-changed tree::open"]);
    let notes = notes(&package);
    assert!(notes.contains("excludes their paths: 1"), "{notes}");
    assert!(notes.contains("excludes `tree::innen`, which neither side has"), "{notes}");
}

/// A module is promised for the sake of what is in it.
#[test]
fn a_module_that_held_only_what_is_excluded_is_no_api() {
    let exclude = "[package.metadata.stability]\nexclude = [\"tree::inner::hidden\"]\n";
    let inner = BASE.find("pub mod inner").unwrap();
    let package = judged(&changed(&BASE[..inner], exclude), 0);
    assert_eq!(told(&package), [""; 0]);
    assert!(notes(&package).contains("excludes their paths: 1"), "{package:#}");
    let more = BASE.replace("pub fn hidden", "pub fn open() {}\n    pub fn hidden");
    let repo = Repo::library("tree", "1.0.0", &more);
    repo.tag("v1.0.0").write("src/lib.rs", &BASE[..inner]);
    ask(&repo, "1.0.0", exclude);
    assert_eq!(told(&judged(&repo, 100)), ["item-removed tree::inner"]);
}

/// The entry that accepts the first change of a package.
fn acceptance(package: &Value, more: &str) -> String {
    let change = &package["changes"][0];
    let [fingerprint, path, rule] = ["fingerprint", "path", "rule"].map(|key| &change[key]);
    format!(
        "[[package.metadata.stability.accept]]\nfingerprint = {fingerprint}\npath = {path}\n\
         rule = {rule}\nreason = \"nobody could call it\"\n{more}"
    )
}

/// Scenario 7: an intended break is accepted with a reason, and the next, different one still fails.
#[test]
fn one_break_is_accepted_and_no_other() {
    let source = BASE.replace("pub fn shut() {}\n", "");
    let repo = changed(&source, "");
    let package = judged(&repo, 100);
    let entry = acceptance(&package, "until = \"2.0.0\"\n");
    ask(&repo, "1.0.0", &entry);
    let package = judged(&repo, 0);
    let change = &package["changes"][0];
    let reason = json!({ "reason": "nobody could call it", "until": "2.0.0" });
    assert_eq!([&change["accepted"], &change["class"]], [&reason, &json!("breaking")]);
    assert_eq!([&package["gate"], &package["verdict"]], ["pass", "breaking"]);
    assert_eq!(package["required_bump"], "major", "an acceptance is no promise");
    let human = repo.run(&["--base", "v1.0.0"]).expect(0).stdout;
    assert!(human.contains("accepted: nobody could call it (until 2.0.0)"), "{human}");
    assert!(human.contains("1 accepted") && !human.contains("1 breaking"), "{human}");
    assert!(human.ends_with("every breaking change is accepted\n"), "{human}");

    repo.write("src/lib.rs", &source.replace("-> u8", "-> u16"));
    let package = judged(&repo, 100);
    let gates = |at: usize| &package["changes"][at]["gates"];
    assert_eq!(told(&package)[0], "function-return-type-changed tree::open");
    assert_eq!([gates(0), gates(1)], [true, false]);

    // Another signature of the same function is another break.
    let other = BASE.replace("-> u8", "-> u32").replace("pub fn shut() {}\n", "");
    let entries = entry.clone() + &acceptance(&package, "");
    ask(&repo, "1.0.0", &entries);
    judged(&repo, 0);
    repo.write("src/lib.rs", &other);
    let package = judged(&repo, 100);
    assert_eq!(package["stale_acceptances"].as_array().unwrap().len(), 1);
}

/// Scenario 8.
#[test]
fn an_acceptance_that_is_not_needed_is_stale() {
    let source = BASE.replace("pub fn shut() {}\n", "");
    let repo = changed(&source, "");
    let entry = acceptance(&judged(&repo, 100), "");
    repo.write("src/lib.rs", BASE);
    ask(&repo, "1.0.0", &entry);
    let package = judged(&repo, 0);
    let stale = &package["stale_acceptances"][0];
    assert_eq!([&stale["path"], &stale["rule"]], ["tree::shut", "item-removed"]);
    assert!(notes(&package).contains("of `tree::shut` is stale: there is no such change"));

    repo.write("src/lib.rs", &source);
    let rule = "[package.metadata.stability.rules]\nitem-removed = \"warn\"\n";
    ask(&repo, "1.0.0", &(entry + rule));
    assert!(notes(&judged(&repo, 0)).contains("is no break here"));
}

#[test]
fn an_acceptance_ends_with_its_version() {
    let source = BASE.replace("pub fn shut() {}\n", "");
    let repo = changed(&source, "");
    let entry = acceptance(&judged(&repo, 100), "until = \"1.2.0\"\n");
    ask(&repo, "1.2.0-rc.1", &entry);
    judged(&repo, 0);
    ask(&repo, "1.2.0", &entry);
    let package = judged(&repo, 100);
    assert_eq!(package["changes"][0]["accepted"], Value::Null);
    assert_eq!(package["stale_acceptances"][0]["until"], "1.2.0");
    assert!(notes(&package).contains("it ended with 1.2.0, and head is 1.2.0"), "{package:#}");
}

#[test]
fn an_acceptance_under_a_wrong_name_is_an_error() {
    let repo = changed(&BASE.replace("pub fn shut() {}\n", ""), "");
    let entry = acceptance(&judged(&repo, 100), "");
    ask(&repo, "1.0.0", &entry.replace("tree::shut", "tree::open"));
    let said = refused(&repo);
    for part in ["Cargo.toml", "`tree::open`", "path = \\\"tree::shut\\\"", "item-removed"] {
        assert!(said.contains(part), "`{part}` is not in: {said}");
    }
    judged(&repo, 100);
}

#[test]
fn what_is_removed_was_deprecated_before() {
    let base = "pub fn kept() {}\n#[deprecated]\npub fn old() {}\npub fn gone() {}\n\
                #[deprecated]\npub mod all {\n    pub fn within() {}\n}\n\
                pub struct Tree {\n    pub left: u8,\n}\n";
    let repo = Repo::library("tree", "1.0.0", base);
    repo.tag("v1.0.0");
    repo.write("src/lib.rs", "pub fn kept() {}\npub mod all {}\npub struct Tree {}\n");
    let policy = "[package.metadata.stability]\ndeprecate-before-remove = true\n";
    ask(&repo, "2.0.0", "");
    judged(&repo, 0);
    ask(&repo, "2.0.0", policy);
    let package = judged(&repo, 100);
    assert_eq!(package["declared_bump"], "major");
    let changes = package["changes"].as_array().unwrap().iter();
    let gating = changes.filter(|it| it["gates"] == true && it["undeprecated"] == true);
    let paths: Vec<&str> = gating.map(|it| it["path"].as_str().unwrap()).collect();
    assert_eq!(paths, ["tree::Tree::left", "tree::gone"]);
    let human = repo.run(&["--base", "v1.0.0"]).expect(100).stdout;
    assert!(human.ends_with("error: 2 breaking changes not deprecated before\n"), "{human}");
}

#[test]
fn members_inherit_from_their_workspace() {
    let repo = Repo::new();
    let root = "[workspace]\nresolver = \"3\"\nmembers = [\"crates/*\"]\n";
    repo.write("Cargo.toml", root).write(".gitignore", "/target\nCargo.lock\n");
    let put = |name: &str, more: &str, source: &str| {
        repo.write(&format!("crates/{name}/Cargo.toml"), &(member(name, "1.0.0") + more));
        repo.write(&format!("crates/{name}/src/lib.rs"), source);
    };
    put("heir", "", BASE);
    put("own", "", BASE);
    repo.commit("first").tag("v1.0.0");
    let shared = "[workspace.metadata.stability.rules]\nitem-removed = \"warn\"\n";
    repo.write("Cargo.toml", &format!("{root}\n{shared}"));
    let source = BASE.replace("pub fn shut() {}\n", "");
    put("heir", "", &source);
    let own = "\n[package.metadata.stability.rules]\nitem-removed = \"breaking\"\n";
    put("own", own, &source);
    let (status, document) = repo.json(&["--base", "v1.0.0", "--workspace"]);
    assert_eq!(status, Some(100), "{document:#}");
    let gates = ["/packages/0/gate", "/packages/1/gate"].map(|at| document.pointer(at).unwrap());
    assert_eq!(gates, ["pass", "fail"]);

    let name = shared.replace("item-removed", "item-remvoed");
    repo.write("Cargo.toml", &format!("{root}\n{name}"));
    let (status, document) = repo.json(&["--base", "v1.0.0", "--workspace"]);
    assert_eq!(status, Some(101), "{document:#}");
    let doing = "reading `workspace.metadata.stability.rules` in Cargo.toml";
    assert_eq!(document["failures"][0]["doing"], doing);
    let hint = document["failures"][0]["hint"].as_str().unwrap();
    assert!(hint.starts_with("did you mean `item-removed`"), "{hint}");
}

#[test]
fn a_key_that_nobody_reads_is_an_error() {
    let repo = changed(BASE, "[package.metadata.stability]\nexcludes = []\n");
    let said = refused(&repo);
    for part in ["Cargo.toml", "there is no key `excludes`", "did you mean `exclude`"] {
        assert!(said.contains(part), "`{part}` is not in: {said}");
    }
    // What base says is past: it may be wrong.
    repo.commit("wrong").tag("v1.0.1");
    ask(&repo, "1.0.0", "");
    let (status, document) = repo.json(&["--base", "v1.0.1"]);
    assert_eq!(status, Some(0), "{document:#}");
}

#[test]
fn features_and_their_sets() {
    let repo = Repo::new();
    let features = "\n[features]\na = []\nb = []\n";
    let source = "#[cfg(feature = \"a\")]\npub fn a() {}\n#[cfg(feature = \"b\")]\npub fn b() {}\n";
    repo.write("src/lib.rs", source).write(".gitignore", "/target\n");
    ask(&repo, "1.0.0", features);
    repo.commit("first").tag("v1.0.0");
    let policy = "[package.metadata.stability]\nfeatures = [\"a\"]\nfeature-sets = [[\"b\"]]\n";
    ask(&repo, "1.0.0", &format!("{features}{policy}"));
    let without = "#[cfg(feature = \"a\")]\npub fn a() {}\n";
    repo.write("src/lib.rs", without);
    let package = judged(&repo, 0);
    assert_eq!(package["coverage"]["features"], json!(["a"]));
    let (status, document) = repo.json(&["--base", "v1.0.0", "--feature-matrix"]);
    assert_eq!(status, Some(100), "{document:#}");
    let change = &document["packages"][0]["changes"][0];
    assert_eq!(change["feature_sets"], json!(["feature `b` alone"]));
}

/// The targets of the manifest are promises: one that cannot be built for is no answer.
#[test]
fn targets_are_those_of_the_manifest() {
    let targets = |list: &str| format!("[package.metadata.stability]\ntargets = [{list}]\n");
    let absent = "\"bpfel-unknown-none\"";
    let repo = changed(&(BASE.to_owned() + "pub fn more() {}\n"), &targets(absent));
    let said = refused(&repo);
    assert!(said.contains("rustup target add bpfel-unknown-none"), "{said}");
    let (_, document) = repo.json(&["--base", "v1.0.0", "--head", "v1.0.0"]);
    let host = document["packages"][0]["coverage"]["target"].as_str().unwrap();
    let (status, document) = repo.json(&["--base", "v1.0.0", "--target", host]);
    assert_eq!(status, Some(0), "whoever names a target gets that: {document:#}");
    ask(&repo, "1.0.0", &targets(&format!("\"{host}\", {absent}")));
    let (status, document) = repo.json(&["--base", "v1.0.0"]);
    assert_eq!(status, Some(101), "{document:#}");
    let package = &document["packages"][0];
    assert_eq!([&package["verdict"], &package["coverage"]["target"]], ["additive", host]);
    assert!(document["failures"].to_string().contains("building for bpfel-unknown-none"));
}
