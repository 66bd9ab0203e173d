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

/// The command that the report of a break ends with.
fn pasted(repo: &Repo, arguments: &[&str]) -> Vec<String> {
    let human = repo.run(arguments).expect(100).stdout;
    let line = human.lines().rev().nth(1).unwrap();
    let command = line.strip_prefix("help: if a break is meant to be: cargo stability ").unwrap();
    command.replace("\"...\"", "because").split(' ').map(str::to_owned).collect()
}

#[test]
fn the_command_to_paste_accepts_and_the_next_run_passes() {
    let commented = "# for the reader\n[package.metadata.other]\nkey = 'kept' # as it is\n";
    let repo = changed(&BASE.replace("pub fn shut() {}\n", ""), commented);
    let before = std::fs::read_to_string(repo.root().join("Cargo.toml")).unwrap();
    let command = pasted(&repo, &["--base", "v1.0.0"]);
    let command: Vec<&str> = command.iter().map(String::as_str).collect();
    assert_eq!([command[0], command[2], command[3]], ["accept", "--base", "v1.0.0"]);
    let outcome = repo.run(&command).expect(0);
    assert!(outcome.stderr.contains("of `tree::shut` in Cargo.toml"), "{}", outcome.stderr);
    assert_eq!(outcome.stdout, "");
    let after = std::fs::read_to_string(repo.root().join("Cargo.toml")).unwrap();
    assert!(after.starts_with(&before), "{after}");
    let package = judged(&repo, 0);
    assert_eq!(package["changes"][0]["accepted"], json!({ "reason": "because", "until": null }));

    // Again is another reason for the same entry.
    let again = [&command[..5], &["for 2.0", "--until", "2.0.0"]].concat();
    repo.run(&again).expect(0);
    let accepted = json!({ "reason": "for 2.0", "until": "2.0.0" });
    assert_eq!(judged(&repo, 0)["changes"][0]["accepted"], accepted);
}

#[test]
fn several_breaks_of_a_workspace_go_to_their_manifests() {
    let repo = Repo::new();
    repo.write("Cargo.toml", "[workspace]\nresolver = \"3\"\nmembers = [\"crates/*\"]\n");
    repo.write(".gitignore", "/target\nCargo.lock\n");
    for name in ["one", "two"] {
        repo.write(&format!("crates/{name}/Cargo.toml"), &member(name, "1.0.0"));
        repo.write(&format!("crates/{name}/src/lib.rs"), BASE);
    }
    repo.commit("first").tag("v1.0.0");
    for name in ["one", "two"] {
        let source = BASE.replace("pub fn shut() {}\n", "");
        repo.write(&format!("crates/{name}/src/lib.rs"), &source);
    }
    let arguments = ["--base", "v1.0.0", "--workspace"];
    let command = pasted(&repo, &arguments);
    assert_eq!((command.len(), command[5].as_str()), (8, "--workspace"), "{command:?}");
    repo.run(&command.iter().map(String::as_str).collect::<Vec<_>>()).expect(0);
    for name in ["one", "two"] {
        let text = std::fs::read_to_string(repo.root().join(format!("crates/{name}/Cargo.toml")));
        assert!(text.unwrap().contains(&format!("path = \"{name}::shut\"")));
    }
    let human = repo.run(&arguments).expect(0).stdout;
    assert!(human.ends_with("every breaking change is accepted\n"), "{human}");
}

#[test]
fn what_cannot_be_accepted() {
    let source = BASE.replace("pub fn shut() {}\n", "") + "pub fn more() {}\n";
    let repo = changed(&source, "");
    let package = judged(&repo, 100);
    let fingerprint = |at: usize| package["changes"][at]["fingerprint"].as_str().unwrap();
    let before = repo.content();
    let said = |arguments: &[&str], status| {
        let base = ["accept", "--base", "v1.0.0", "--reason", "why"];
        repo.run(&[&base, arguments].concat()).expect(status).stderr
    };
    let unknown = said(&["000000000000"], 101);
    let listed = format!("the breaks are: {} (`tree::shut`)", fingerprint(0));
    assert!(unknown.contains(&listed), "{unknown}");
    let both = said(&[fingerprint(0), "000000000000"], 101);
    assert!(both.contains("accepting 000000000000"), "{both}");
    let additive = said(&[fingerprint(1)], 101);
    assert!(additive.contains("`tree::more` (item-added) stands in nobody's way"), "{additive}");
    let over = said(&[fingerprint(0), "--until", "0.9.0"], 101);
    assert!(over.contains("void at once") && over.contains("1.0.0"), "{over}");
    said(&[fingerprint(0), "--until", "2.0"], 2);
    repo.run(&["accept", fingerprint(0), "--reason", " "]).expect(2);
    repo.run(&["accept", fingerprint(0)]).expect(2);
    let manifest = repo.root().join("Cargo.toml");
    let mut permissions = std::fs::metadata(&manifest).unwrap().permissions();
    permissions.set_readonly(true);
    std::fs::set_permissions(&manifest, permissions).unwrap();
    let read_only = said(&[fingerprint(0)], 101);
    assert!(read_only.contains("the file is read-only"), "{read_only}");
    assert_eq!(repo.content(), before, "a refusal wrote something");
}

#[cfg(unix)]
#[test]
fn a_manifest_behind_a_link_is_written_where_it_is() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let repo = changed(&BASE.replace("pub fn shut() {}\n", ""), "");
    let [link, real] = ["Cargo.toml", "real.toml"].map(|name| repo.root().join(name));
    std::fs::rename(&link, &real).unwrap();
    symlink("real.toml", &link).unwrap();
    std::fs::set_permissions(&real, std::fs::Permissions::from_mode(0o640)).unwrap();
    let command = pasted(&repo, &["--base", "v1.0.0"]);
    repo.run(&command.iter().map(String::as_str).collect::<Vec<_>>()).expect(0);
    assert!(std::fs::symlink_metadata(&link).unwrap().is_symlink());
    assert!(std::fs::read_to_string(&real).unwrap().contains("tree::shut"));
    assert_eq!(std::fs::metadata(&real).unwrap().permissions().mode() & 0o777, 0o640);
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
