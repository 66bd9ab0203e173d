//! Which version the next release needs since the last one, on real repositories.

use common::{Repo, manifest, member};
use serde_json::Value;

mod common;

const BASE: &str = "pub fn open() -> u8 {\n    0\n}\npub fn shut() {}\n";

fn write(repo: &Repo, version: &str, source: &str, policy: &str) {
    repo.write("Cargo.toml", &(manifest("tree", version) + policy)).lock("tree", version);
    repo.write("src/lib.rs", source);
}

/// Released as `v1.0.0`, then one commit that adds a function.
fn grown() -> Repo {
    let repo = Repo::library("tree", "1.0.0", BASE);
    repo.tag("v1.0.0");
    write(&repo, "1.0.0", &(BASE.to_owned() + "pub fn more() {}\n"), "");
    repo.commit("more").tag("nightly-7").tag("forest-v9.0.0");
    repo
}

fn answer(repo: &Repo, arguments: &[&str], status: i32) -> Value {
    let (seen, document) = repo.json(arguments);
    assert_eq!(seen, Some(status), "{document:#}");
    document["packages"][0].clone()
}

fn bumped(repo: &Repo, arguments: &[&str]) -> String {
    repo.run(&[&["bump"], arguments].concat()).expect(0).stdout
}

#[test]
fn the_change_has_one_answer_and_the_release_another() {
    let repo = grown();
    repo.write("src/lib.rs", &(BASE.to_owned() + "pub fn more() {}\n/// Said.\npub fn m2() {}\n"));
    repo.commit("again");
    repo.write(
        "src/lib.rs",
        &(BASE.to_owned() + "pub fn more() {\n    shut();\n}\npub fn m2() {}\n"),
    );
    let asked = ["--base", "HEAD", "--since-release"];
    let package = answer(&repo, &asked, 0);
    assert_eq!([&package["verdict"], &package["required_bump"]], ["unchanged", "none"]);
    let since = &package["since_release"];
    assert_eq!(
        [&since["rev"], &since["version"], &since["verdict"]],
        ["v1.0.0", "1.0.0", "additive"]
    );
    assert_eq!([&since["required_bump"], &since["suggested_version"]], ["minor", "1.1.0"]);
    assert_eq!(since["oid"], repo.git(&["rev-parse", "v1.0.0"]));
    let human = repo.run(&asked).expect(0).stdout;
    let said = "since v1.0.0 a minor version bump is needed: the next release is 1.1.0";
    assert!(human.contains(said), "{human}");
    let package = answer(&repo, &["--base", "HEAD"], 0);
    assert_eq!(package["since_release"], Value::Null);

    // A base that is the release has both answers in one.
    let package = answer(&repo, &["--base", "v1.0.0", "--since-release"], 0);
    assert_eq!(package["since_release"]["suggested_version"], "1.1.0");
}

#[test]
fn head_is_documented_once() {
    let repo = grown();
    repo.write("src/lib.rs", &(BASE.to_owned() + "pub fn other() {}\n"));
    let outcome = repo.run(&["--base", "HEAD", "--since-release", "-vv"]).expect(100);
    let replays = |side: &str| {
        let said = format!("rustdoc of tree at {side}");
        outcome.stderr.lines().filter(|line| line.contains(&said)).count()
    };
    assert_eq!(replays("head"), 1, "{}", outcome.stderr);
}

/// Where nothing changed since the release, that answer waits for no build.
#[test]
fn what_was_not_touched_since_the_release_is_not_built() {
    let repo = Repo::library("tree", "1.0.0", "pub fn never_read_before() {}\n");
    repo.tag("v1.0.0").write("README.md", "one").commit("one");
    repo.write("README.md", "two").commit("two");
    let outcome = repo.run(&["--base", "HEAD~1", "--head", "HEAD", "--since-release"]).expect(0);
    assert!(outcome.stdout.contains("nothing changed since v1.0.0: 1.0.0 stays"));
    assert!(!outcome.stderr.contains("Building"), "{}", outcome.stderr);
    let outcome = repo.run(&["bump"]).expect(0);
    assert_eq!(outcome.stdout, "1.0.0\n");
    assert!(!outcome.stderr.contains("Building"), "{}", outcome.stderr);
}

#[test]
fn bump_prints_the_version_and_nothing_else() {
    let repo = grown();
    assert_eq!(bumped(&repo, &[]), "1.1.0\n");
    assert_eq!(bumped(&repo, &["--workspace"]), "tree 1.1.0\n", "a script need not count members");
    assert_eq!(bumped(&repo, &["--base", "HEAD~1"]), "1.1.0\n");
    assert_eq!(bumped(&repo, &["--base", "HEAD"]), "1.0.0\n");
    let break_ = BASE.replace("-> u8", "-> u16");
    write(&repo, "1.0.0", &break_, "");
    assert_eq!(bumped(&repo, &[]), "2.0.0\n");
    write(&repo, "2.1.0", &break_, "");
    assert_eq!(bumped(&repo, &[]), "2.1.0\n");
    write(&repo, "1.0.0", &BASE.replace("0\n", "1\n"), "");
    assert_eq!(bumped(&repo, &[]), "1.0.1\n");
    // What no client builds is no reason for a release; what git does not know yet is one.
    write(&repo, "1.0.0", BASE, "");
    repo.commit("back");
    repo.write("README.md", "A tree.\n").write("tests/all.rs", "");
    assert_eq!(bumped(&repo, &[]), "1.0.0\n");
    repo.write("src/data.bin", "1");
    assert_eq!(bumped(&repo, &[]), "1.0.1\n");
    assert_eq!(bumped(&repo, &["--head", "HEAD~1"]), "1.1.0\n");
}

#[test]
fn bump_says_when_it_does_not_know() {
    let repo = Repo::library("tree", "0.1.0", BASE);
    let outcome = repo.run(&["bump"]).expect(101);
    assert!(outcome.stderr.contains("git fetch --tags"), "{}", outcome.stderr);
    assert_eq!(outcome.stdout, "");
    let package = answer(&repo, &["--base", "HEAD", "--since-release"], 0);
    assert_eq!(package["since_release"], Value::Null);
    assert!(package["coverage"]["notes"].to_string().contains("no release tag"), "{package:#}");

    repo.write("src/lib.rs", "pub fn open() -> Missing {}\n").commit("sick").tag("v0.1.0");
    repo.write("src/lib.rs", BASE);
    let outcome = repo.run(&["bump"]).expect(101);
    assert!(outcome.stderr.contains("comparing with release v0.1.0"), "{}", outcome.stderr);
    let (status, document) = repo.json(&["--base", "HEAD~1", "--since-release"]);
    assert_eq!(status, Some(101), "{document:#}");
    let package = &document["packages"][0];
    assert_eq!([&package["verdict"], &package["gate"]], ["unchanged", "pass"]);
    let since = &package["since_release"];
    assert_eq!(
        [&since["verdict"], &since["suggested_version"]],
        [&Value::from("inconclusive"), &Value::Null]
    );
}

/// A workspace of `one`, `two` and later `young`; the members have tags of their own.
fn workspace() -> Repo {
    let repo = Repo::new();
    repo.write("Cargo.toml", "[workspace]\nresolver = \"3\"\nmembers = [\"crates/*\"]\n");
    repo.write(".gitignore", "/target\nCargo.lock\n");
    let put = |name: &str, version: &str, source: &str| {
        repo.write(&format!("crates/{name}/Cargo.toml"), &member(name, version));
        repo.write(&format!("crates/{name}/src/lib.rs"), source);
    };
    put("one", "1.0.0", BASE);
    put("two", "0.3.0", BASE);
    repo.commit("first").tag("one-v1.0.0").tag("two-v0.3.0");
    put("one", "1.1.0", &(BASE.to_owned() + "pub fn more() {}\n"));
    repo.commit("second").tag("one-v1.1.0");
    put("two", "0.3.0", &BASE.replace("-> u8", "-> u16"));
    repo.commit("third");
    repo
}

#[test]
fn each_member_has_its_own_release() {
    let repo = workspace();
    assert_eq!(bumped(&repo, &["--workspace"]), "one 1.1.0\ntwo 0.4.0\n");
    assert_eq!(bumped(&repo, &["-p", "two"]), "0.4.0\n");
    repo.write("crates/young/Cargo.toml", &member("young", "0.1.0"));
    repo.write("crates/young/src/lib.rs", BASE);
    repo.write("crates/tool/Cargo.toml", &member("tool", "0.1.0"));
    repo.write("crates/tool/src/main.rs", "fn main() {}\n");
    let outcome = repo.run(&["bump", "--workspace"]).expect(101);
    assert_eq!(outcome.stdout, "one 1.1.0\ntwo 0.4.0\n");
    assert!(outcome.stderr.contains("the last release of `young`"), "{}", outcome.stderr);
    repo.git(&["tag", "v1.0.0", "HEAD"]);
    assert_eq!(bumped(&repo, &["-p", "young"]), "0.1.0\n");
    let outcome = repo.run(&["bump", "-p", "tool"]).expect(101);
    assert!(outcome.stderr.contains("no package asked for has a library"), "{}", outcome.stderr);
}

#[test]
fn the_declared_version_may_be_that_of_the_last_release() {
    let repo = grown();
    let tag = "[package.metadata.stability]\ndeclared-version = \"tag\"\n";
    // The break that made it 2.0.0 is in base already; this is the next one before the release.
    write(&repo, "2.0.0", &BASE.replace("-> u8", "-> u16"), tag);
    repo.commit("for 2.0");
    write(&repo, "2.0.0", &BASE.replace("-> u8", "-> u32"), "");
    let package = answer(&repo, &["--base", "HEAD"], 100);
    assert_eq!([&package["declared_bump"], &package["suggested_version"]], ["none", "3.0.0"]);
    write(&repo, "2.0.0", &BASE.replace("-> u8", "-> u32"), tag);
    let package = answer(&repo, &["--base", "HEAD"], 0);
    assert_eq!([&package["declared_bump"], &package["suggested_version"]], ["major", "2.0.0"]);
    let notes = package["coverage"]["notes"].to_string();
    assert!(notes.contains("weighed against 1.0.0, its release tag v1.0.0"), "{notes}");
    repo.git(&["tag", "--delete", "v1.0.0"]);
    let package = answer(&repo, &["--base", "HEAD"], 100);
    let notes = package["coverage"]["notes"].to_string();
    assert!(notes.contains("weighed against base's: no release tag below head"), "{notes}");
}

#[test]
fn the_declared_version_may_be_that_in_the_registry() {
    let repo = Repo::new();
    let config =
        "[source.crates-io]\nreplace-with = \"here\"\n[source.here]\ndirectory = \"vendor\"\n";
    repo.write(".cargo/config.toml", config).write(".gitignore", "/target\n");
    repo.write("vendor/tree-1.0.0/Cargo.toml", &member("tree", "1.0.0"));
    repo.write("vendor/tree-1.0.0/src/lib.rs", BASE);
    let checksum = "{\"files\":{},\"package\":null}";
    repo.write("vendor/tree-1.0.0/.cargo-checksum.json", checksum);
    write(&repo, "2.0.0", BASE, "");
    repo.commit("for 2.0");
    let registry = "[package.metadata.stability]\ndeclared-version = \"registry\"\n";
    write(&repo, "2.0.0", &BASE.replace("-> u8", "-> u32"), registry);
    let package = answer(&repo, &["--base", "HEAD"], 0);
    assert_eq!(package["declared_bump"], "major");
    let notes = package["coverage"]["notes"].to_string();
    assert!(notes.contains("1.0.0, its last release in the registry"), "{notes}");
}

/// What is accepted and in the last release only is not stale once that is looked at.
#[test]
fn an_acceptance_that_the_release_needs_is_not_stale() {
    let repo = grown();
    let break_ = BASE.replace("pub fn shut() {}\n", "");
    write(&repo, "1.0.0", &break_, "");
    let fingerprint =
        answer(&repo, &["--base", "v1.0.0"], 100)["changes"][0]["fingerprint"].clone();
    let arguments = ["accept", fingerprint.as_str().unwrap(), "--reason", "why"];
    repo.run(&[&arguments[..], &["--base", "v1.0.0"]].concat()).expect(0);
    repo.commit("accepted");
    let stale = |arguments: &[&str]| {
        let package = answer(&repo, arguments, 0);
        let noted = package["coverage"]["notes"].to_string().contains("is stale");
        (package["stale_acceptances"].as_array().unwrap().len(), noted)
    };
    assert_eq!(stale(&["--base", "HEAD"]), (1, true));
    assert_eq!(stale(&["--base", "HEAD", "--since-release"]), (0, false));
}
