//! Packages, manifests and releases: every kind of package in one workspace, manifests judged by
//! cargo, and a registry in a directory.

use common::{Repo, member};
use serde_json::Value;
use std::process::Command;

mod common;

fn package<'a>(document: &'a Value, name: &str) -> &'a Value {
    let packages = document["packages"].as_array().unwrap();
    let found = packages.iter().find(|package| package["name"] == name);
    found.unwrap_or_else(|| panic!("no `{name}` in {document:#}"))
}

/// Rule and path of each finding.
fn told(package: &Value) -> Vec<String> {
    let text = |it: &Value, key: &str| it[key].as_str().unwrap().to_owned();
    let changes = package["changes"].as_array().unwrap();
    changes.iter().map(|it| format!("{} {}", text(it, "rule"), text(it, "path"))).collect()
}

fn notes(package: &Value) -> String {
    package["coverage"]["notes"].to_string()
}

const WORKSPACE: &str = "[workspace]\nresolver = \"3\"\nmembers = [\"crates/*\", \"more/*\"]\n\n\
                         [workspace.package]\nversion = \"1.0.0\"\n";

const MACRO: &str = "#[proc_macro]\npub fn grow(it: proc_macro::TokenStream) -> \
                     proc_macro::TokenStream { it }\n";

/// Writes a member: what follows its name and version in the manifest, and its root file.
fn put(repo: &Repo, directory: &str, name: &str, manifest: &str, source: &str) {
    repo.write(&format!("{directory}/Cargo.toml"), &(member(name, "1.0.0") + manifest));
    repo.write(&format!("{directory}/src/lib.rs"), source);
}

#[test]
fn each_kind_of_package_is_said_as_what_it_is() {
    let repo = Repo::new();
    repo.write("Cargo.toml", WORKSPACE).write(".gitignore", "/target\nCargo.lock\n");
    let plain = "pub fn open() -> u8 {\n    0\n}\n";
    put(&repo, "more/stays", "stays", "", plain);
    put(&repo, "crates/old", "old-name", "\n[lib]\nname = \"kept\"\n", plain);
    put(&repo, "crates/secret", "secret", "publish = false\n", plain);
    put(&repo, "crates/withdrawn", "withdrawn", "", plain);
    put(&repo, "crates/moved", "moved", "", plain);
    put(&repo, "crates/renamed", "renamed", "", plain);
    put(&repo, "crates/rust", "rust", "\n[lib]\ncrate-type = [\"lib\", \"cdylib\"]\n", plain);
    put(&repo, "crates/foreign", "foreign", "\n[lib]\ncrate-type = [\"staticlib\"]\n", plain);
    put(&repo, "crates/abroad", "abroad", "", plain);
    put(&repo, "crates/macros", "macros", "\n[lib]\nproc-macro = true\n", MACRO);
    put(&repo, "crates/grown", "grown", "", "pub fn a() {}\npub fn b() {}\n");
    put(&repo, "crates/program", "program", "", plain);
    repo.write("crates/program/src/main.rs", "fn main() {}\n");
    repo.write("crates/tool/Cargo.toml", &member("tool", "1.0.0"));
    repo.write("crates/tool/src/main.rs", "fn main() {}\n");
    let inherits =
        member("inherits", "1.0.0").replace("version = \"1.0.0\"", "version.workspace = true");
    repo.write("crates/inherits/Cargo.toml", &inherits).write("crates/inherits/src/lib.rs", plain);
    repo.commit("first").tag("v1.0.0");

    repo.git(&["mv", "crates/moved", "more/elsewhere"]);
    repo.git(&["rm", "-r", "--quiet", "crates/secret"]);
    repo.git(&["rm", "--quiet", "crates/program/src/lib.rs"]);
    repo.write("Cargo.toml", &WORKSPACE.replace("1.0.0", "2.0.0"));
    put(&repo, "crates/old", "new-name", "\n[lib]\nname = \"kept\"\n", plain);
    put(&repo, "crates/withdrawn", "withdrawn", "publish = false\n", plain);
    put(&repo, "crates/fresh", "fresh", "", plain);
    put(
        &repo,
        "crates/renamed",
        "renamed",
        "\n[lib]\nname = \"other\"\n",
        "pub fn open() -> u16 {\n    0\n}\n",
    );
    put(&repo, "crates/rust", "rust", "", plain);
    put(&repo, "crates/abroad", "abroad", "\n[lib]\ncrate-type = [\"cdylib\"]\n", plain);
    put(
        &repo,
        "crates/macros",
        "macros",
        "\n[lib]\nproc-macro = true\n",
        &MACRO.replace("grow", "shrink"),
    );
    put(&repo, "crates/grown", "grown", "\n[lib]\nproc-macro = true\n", MACRO);
    repo.write("crates/inherits/src/lib.rs", "pub fn shut() {}\n");
    repo.commit("second");

    let (status, document) = repo.json(&["--base", "v1.0.0", "--workspace"]);
    assert_eq!(status, Some(100), "{document:#}");
    let answer = |name: &str, verdict: &str, findings: &[&str]| {
        let package = package(&document, name);
        assert_eq!(package["verdict"], verdict, "{package:#}");
        assert_eq!(told(package), findings);
        notes(package)
    };
    let noted = |name: &str, verdict: &str, note: &str| {
        let notes = answer(name, verdict, &[]);
        assert!(notes.contains(note), "{name}: {notes}");
    };
    answer("stays", "unchanged", &[]);
    answer("moved", "unchanged", &[]);
    noted("old-name", "removed", "head has `new-name` in its place");
    noted("new-name", "new", "base has `old-name` in its place");
    noted("withdrawn", "unchanged", "`publish = false`");
    noted("secret", "removed", "`publish = false`");
    assert_eq!(package(&document, "secret")["gate"], "pass");
    answer("fresh", "new", &[]);
    let renamed = ["library-renamed renamed", "function-return-type-changed renamed::open"];
    answer("renamed", "breaking", &renamed);
    answer("rust", "additive", &["crate-type-removed rust"]);
    noted("abroad", "removed", "head has a library for other languages only (cdylib)");
    noted("program", "removed", "head has no library target, only programs");
    answer("macros", "breaking", &["item-removed macros::grow", "item-added macros::shrink"]);
    answer("grown", "breaking", &["library-kind-changed grown", "item-added grown::grow"]);
    answer("inherits", "breaking", &["item-removed inherits::open", "item-added inherits::shut"]);
    let inherits = package(&document, "inherits");
    assert_eq!([&inherits["declared_bump"], &inherits["gate"]], ["major", "pass"]);
    let left_out = document["not_compared"].as_array().unwrap();
    let left_out = left_out.iter().map(|it| format!("{}: {}", it["package"], it["reason"]));
    let expected = [
        "\"foreign\": \"a library for other languages only (staticlib)\"",
        "\"tool\": \"no library target, only programs\"",
    ];
    assert_eq!(left_out.collect::<Vec<_>>(), expected);

    // Where base has the package elsewhere, the user's directory means what it means in head.
    let manifest = repo.root().join("more/elsewhere/Cargo.toml");
    let arguments = ["--base", "v1.0.0", "--manifest-path", manifest.to_str().unwrap()];
    let (status, document) = repo.json(&arguments);
    assert_eq!(status, Some(0), "{document:#}");
    assert_eq!(document["packages"].as_array().unwrap().len(), 1);
}

/// A library on one side: what follows its name and version in the manifest, its root file, its
/// build script.
type Side<'a> = (&'a str, &'a str, Option<&'a str>);

fn write_side(repo: &Repo, directory: &str, (manifest, source, script): Side<'_>) {
    put(repo, directory, "tree", manifest, source);
    if let Some(script) = script {
        repo.write(&format!("{directory}/build.rs"), script);
    }
}

/// Whether cargo checks a client of the library: its dependencies, its root file, its build script.
fn compiles(place: &Repo, client: Side<'_>) -> bool {
    let (dependencies, source, script) = client;
    let manifest = member("client", "1.0.0") + "\n[workspace]\n\n[dependencies]\n" + dependencies;
    place.write("client/Cargo.toml", &manifest).write("client/src/lib.rs", source);
    if let Some(script) = script {
        place.write("client/build.rs", script);
    }
    let mut command = Command::new("cargo");
    command.args(["check", "--quiet", "--offline"]).current_dir(place.root().join("client"));
    command.env("CARGO_TARGET_DIR", place.root().join("target"));
    command.output().unwrap().status.success()
}

/// Holds what is told of a change, and whether cargo sees `client` break with it.
fn judged(base: Side<'_>, head: Side<'_>, client: Side<'_>, findings: &[&str], breaks: bool) {
    for (side, expected) in [(base, true), (head, !breaks)] {
        let place = Repo::plain();
        write_side(&place, "tree", side);
        let quarry = "links = \"quarry\"\n";
        put(&place, "quarry-sys", "quarry-sys", quarry, "");
        place.write("quarry-sys/build.rs", "fn main() {}\n");
        assert_eq!(compiles(&place, client), expected, "{side:?} for {client:?}");
    }
    let repo = Repo::new();
    repo.write("Cargo.toml", "[workspace]\nresolver = \"3\"\nmembers = [\"tree\"]\n");
    repo.write(".gitignore", "/target\nCargo.lock\n");
    write_side(&repo, "tree", base);
    repo.commit("base");
    write_side(&repo, "tree", head);
    repo.commit("head");
    let (_, document) = repo.json(&["--base", "HEAD~1", "--head", "HEAD"]);
    assert_eq!(told(package(&document, "tree")), findings, "{document:#}");
}

const TREE: &str = "tree = { path = \"../tree\" }\n";
const BARE: &str = "#![no_std]\n#[panic_handler]\nfn halt(_: &core::panic::PanicInfo<'_>) -> ! {\n    \
                    loop {}\n}\nuse tree as _;\n";

#[test]
fn native_libraries() {
    let script = Some("fn main() {\n    println!(\"cargo::metadata=include=here\");\n}\n");
    let silent = Some("fn main() {\n    println!(\"cargo::rerun-if-changed=build.rs\");\n}\n");
    let both = format!("{TREE}quarry-sys = {{ path = \"../quarry-sys\" }}\n");
    let added = ("links = \"quarry\"\n", "", silent);
    judged(("", "", silent), added, (&both, "", None), &["links-added tree"], true);
    let reads = Some("fn main() {\n    std::env::var(\"DEP_ROCK_INCLUDE\").unwrap();\n}\n");
    let base = ("links = \"rock\"\n", "", script);
    judged(base, ("", "", silent), (TREE, "", reads), &["links-removed tree"], true);
    let base = ("links = \"rock\"\n", "", silent);
    judged(base, ("", "", silent), (TREE, "", None), &[], false);
}

#[test]
fn the_standard_library() {
    let features = "\n[features]\ndefault = [\"std\"]\nstd = []\n";
    let optional = "#![cfg_attr(not(feature = \"std\"), no_std)]\n";
    let without = "tree = { path = \"../tree\", default-features = false }\n";
    let lost = ["no-std-removed tree"];
    let (always, never) = (("", "", None), ("", "#![no_std]\n", None));
    judged(never, always, (TREE, BARE, None), &lost, true);
    judged((features, optional, None), (features, "", None), (without, BARE, None), &lost, true);
    let named = "#![no_std]\n#[cfg(feature = \"std\")]\nextern crate std;\n";
    judged((features, optional, None), (features, named, None), (without, BARE, None), &[], false);
}

#[test]
fn names_of_features() {
    let named = "tree = { path = \"../tree\", features = [\"default\"] }\n";
    let base = ("\n[features]\ndefault = []\n", "", None);
    judged(base, ("", "", None), (named, "", None), &["feature-removed feature:default"], true);
    judged(base, ("", "", None), (TREE, "", None), &["feature-removed feature:default"], false);
}

/// The versions of dependencies are the clients' to choose: base is read with those of head.
#[test]
fn lock_files_that_differ() {
    let repo = with_registry(&[("1.0.0", "")]);
    let newer = "vendor/leaf-0.3.2";
    repo.write(&format!("{newer}/Cargo.toml"), &member("leaf", "0.3.2"));
    repo.write(&format!("{newer}/src/lib.rs"), "pub struct Leaf;\npub struct Bud;\n");
    repo.write(&format!("{newer}/.cargo-checksum.json"), "{\"files\":{},\"package\":null}");
    repo.write("tree/src/lib.rs", "pub use leaf::*;\n");
    let mut command = Command::new("cargo");
    command.args(["generate-lockfile", "--offline", "--quiet"]).current_dir(repo.root());
    assert!(command.status().unwrap().success());
    let lock = std::fs::read_to_string(repo.root().join("Cargo.lock")).unwrap();
    for version in ["0.3.1", "0.3.2"] {
        repo.write("Cargo.lock", &lock.replace("0.3.2", version)).commit(version);
    }
    let (status, document) = repo.json(&["--base", "HEAD~1", "--head", "HEAD", "-p", "tree"]);
    assert_eq!(status, Some(0), "{document:#}");
    assert_eq!(package(&document, "tree")["verdict"], "unchanged");
    assert!(notes(package(&document, "tree")).contains("the Cargo.lock of head"), "{document:#}");
}

/// A repository whose registry is a directory in it, with these releases of `tree` and one of
/// `leaf`, which `tree` re-exports.
fn with_registry(versions: &[(&str, &str)]) -> Repo {
    let repo = Repo::new();
    let config =
        "[source.crates-io]\nreplace-with = \"here\"\n[source.here]\ndirectory = \"vendor\"\n";
    repo.write(".cargo/config.toml", config).write(".gitignore", "/target\n");
    let leaf = ("leaf", "0.3.1", "".to_owned(), "pub struct Leaf;\n");
    let needs = "\n[dependencies]\nleaf = \"0.3\"\n\n[dev-dependencies]\nabsent = \"1\"\n";
    let trees =
        versions.iter().map(|(version, source)| ("tree", *version, needs.to_owned(), *source));
    for (name, version, more, source) in trees.chain([leaf]) {
        let directory = format!("vendor/{name}-{version}");
        repo.write(&format!("{directory}/Cargo.toml"), &(member(name, version) + &more));
        repo.write(&format!("{directory}/src/lib.rs"), source);
        repo.write(&format!("{directory}/.cargo-checksum.json"), "{\"files\":{},\"package\":null}");
    }
    repo.write("Cargo.toml", "[workspace]\nresolver = \"3\"\nmembers = [\"tree\", \"own\"]\n");
    put(&repo, "own", "own", "publish = false\n", "");
    let head = member("tree", "1.3.0") + "\n[dependencies]\nleaf = \"0.3\"\n";
    repo.write("tree/Cargo.toml", &head);
    repo.write("tree/src/lib.rs", "pub use leaf::Leaf;\npub fn open() -> Leaf {\n    Leaf\n}\n");
    repo
}

#[test]
fn a_release_is_base() {
    let same = "pub use leaf::Leaf;\npub fn open() -> Leaf {\n    Leaf\n}\n";
    let other = "pub fn open() -> u8 {\n    0\n}\n";
    let versions = [("1.0.0", other), ("1.2.0", same), ("1.4.0-rc.1", other), ("2.0.0", other)];
    let repo = with_registry(&versions);
    repo.commit("first");
    let before = repo.content();
    let (status, document) = repo.json(&["--base-version", "1.0.0", "-p", "tree"]);
    assert_eq!(status, Some(100), "{document:#}");
    let base = &document["comparison"]["base"];
    assert_eq!([&base["rev"], &base["oid"]], ["1.0.0", ""]);
    assert_eq!(base["chosen"], "release 1.0.0 from the registry");
    let tree = package(&document, "tree");
    assert_eq!([&tree["base_version"], &tree["head_version"]], ["1.0.0", "1.3.0"]);
    assert_eq!(told(tree), ["function-return-type-changed tree::open", "item-added tree::Leaf"]);
    assert_eq!(tree["changes"][0]["base"]["file"], "src/lib.rs");
    assert_eq!(tree["changes"][0]["head"]["file"], "tree/src/lib.rs");
    assert_eq!(repo.content(), before, "the repository was touched");

    let (status, document) = repo.json(&["--base-version", "latest", "--workspace", "--offline"]);
    assert_eq!(status, Some(0), "{document:#}");
    assert_eq!(document["comparison"]["base"]["rev"], "1.2.0");
    assert_eq!(package(&document, "tree")["verdict"], "unchanged");
    assert_eq!(document["not_compared"][0]["package"], "own");

    let human = repo.run(&["--base-version", "1.0.0", "-p", "tree"]).expect(100);
    assert!(human.stdout.contains("(at base 1.0.0)"), "{}", human.stdout);
}

#[test]
fn a_release_that_is_not_there() {
    let repo = with_registry(&[("1.0.0", ""), ("1.2.0", "")]);
    repo.commit("first");
    let hint = |arguments: &[&str]| {
        let (status, document) = repo.json(arguments);
        assert_eq!(status, Some(101), "{document:#}");
        let failure = &document["failures"][0];
        format!("{} {}", failure["cause"], failure["hint"])
    };
    let said = hint(&["--base-version", "1.1.7", "-p", "tree"]);
    assert!(said.contains("--base-version 1.0.0"), "{said}");
    let said = hint(&["--base-version", "latest", "-p", "own"]);
    assert!(said.contains("publish = false") && said.contains("--base REV"), "{said}");
    put(&repo, "own", "own", "", "");
    let said = hint(&["--base-version", "latest", "-p", "own"]);
    assert!(said.contains("the registry has no release of it"), "{said}");
    let (status, document) = repo.json(&["--base-version", "latest", "--workspace"]);
    assert_eq!(status, Some(0), "{document:#}");
    assert_eq!(package(&document, "own")["verdict"], "new");
    assert_eq!(package(&document, "tree")["verdict"], "additive");
    for arguments in [["--base-version", "1.0", "-q"], ["--base=x", "--base-version", "1.0.0"]] {
        repo.run(&arguments).expect(2);
    }
}
