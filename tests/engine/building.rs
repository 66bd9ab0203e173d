//! Trees to JSON: each test is a repository that goes wrong without the engine's care.

use std::fs;
use std::path::Path;

use cargo_stability::build::Building;
use cargo_stability::sides::Pair;
use serde_json::Value;

use crate::repository::{Place, documented, git, names};

/// Items of `json` that hold `word` in their names.
fn with(json: &Value, word: &str) -> Vec<String> {
    names(json).into_iter().filter(|name| name.contains(word)).collect()
}

/// A procedural macro that makes a function called `name`.
fn makes(name: &str) -> String {
    format!(
        "use proc_macro::TokenStream;\n#[proc_macro]\npub fn derived(_: TokenStream) -> \
         TokenStream {{ \"pub fn {name}() {{}}\".parse().unwrap() }}\n"
    )
}

/// A macro that makes a function called `name`.
fn declares(name: &str) -> String {
    format!("#[macro_export]\nmacro_rules! declared {{ () => {{ pub fn {name}() {{}} }} }}\n")
}

/// A build script that makes a function called `name`.
fn generates(name: &str) -> String {
    format!(
        "fn main() {{ let out = std::env::var(\"OUT_DIR\").unwrap(); \
         assert!(std::env::var_os(\"RUSTC_BOOTSTRAP\").is_none()); \
         std::fs::write(out + \"/made.rs\", \"pub fn {name}() {{}}\").unwrap(); }}\n"
    )
}

/// All that code can come from, on one side, under the same names and versions.
fn sources_of(place: &Place, side: &str) {
    place.write("dep/src/lib.rs", &declares(&format!("by_member_of_{side}")));
    place.write("derive/src/lib.rs", &makes(&format!("by_derive_of_{side}")));
    place.write("stranger/src/lib.rs", &declares(&format!("by_stranger_of_{side}")));
    place.write("build.rs", &generates(&format!("by_script_of_{side}")));
    place.write(
        "src/lib.rs",
        "dep::declared!();\nderive::derived!();\nstranger::declared!();\n\
         include!(concat!(env!(\"OUT_DIR\"), \"/made.rs\"));\n",
    );
}

#[test]
fn no_side_sees_what_another_one_left() {
    let place = Place::new();
    let more = "[workspace]\nmembers = [\"dep\", \"derive\"]\nexclude = [\"stranger\"]\n\
                [dependencies]\ndep = { path = \"dep\" }\nderive = { path = \"derive\" }\n\
                stranger = { path = \"stranger\" }\n";
    place.package("", "tree", more).package("dep", "dep", "");
    place.package("derive", "derive", "[lib]\nproc-macro = true");
    place.package("stranger", "stranger", "");
    sources_of(&place, "first");
    place.lock().commit("first");
    sources_of(&place, "second");
    place.commit("second");
    sources_of(&place, "head");
    let mut jsons = Vec::new();
    // The third time the first tree is older than what the second one left in the cache.
    for (rev, base) in [("HEAD~1", "first"), ("HEAD", "second"), ("HEAD~1", "first")] {
        let both = place.documented(rev);
        let json = both.json("tree");
        let made = |side: &str| {
            ["derive", "member", "script", "stranger"].map(|by| format!("by_{by}_of_{side}"))
        };
        assert_eq!(with(&json.base, "by_"), made(base));
        assert_eq!(with(&json.head, "by_"), made("head"));
        let of = both.of("tree");
        jsons.push(of.base.json.clone());
        // Each foreign type can be traced to its package.
        let packages: Vec<&str> =
            of.head.artifacts.values().map(|artifact| artifact.name.as_str()).collect();
        assert!(["dep", "derive", "stranger"].iter().all(|name| packages.contains(name)));
        assert!(of.head.artifacts.values().all(|artifact| artifact.local));
        assert!(of.base.root.starts_with(place.cache()));
        assert_eq!(of.head.root, place.root());
        assert!(of.head.notes.is_empty(), "{:?}", of.head.notes);
    }
    // What a commit gave once is found again.
    assert_eq!(jsons[0], jsons[2]);
    assert_ne!(jsons[0], jsons[1]);
}

#[test]
fn targets_of_every_kind() {
    let place = Place::new();
    place.write("Cargo.toml", "[workspace]\nmembers = [\"crates/*\"]\nresolver = \"3\"\n");
    let member = |name: &str, more: &str| {
        place
            .package(&format!("crates/{name}"), name, more)
            .write(&format!("crates/{name}/src/lib.rs"), "pub struct Here;\n");
    };
    member("renamed", "[lib]\nname = \"other\"");
    member("undocumented", "[lib]\ndoc = false");
    member("native", "[lib]\ncrate-type = [\"cdylib\", \"staticlib\"]");
    // Two libraries of one name in one call would be an error of cargo's.
    member("twin-a", "[lib]\nname = \"twin\"");
    member("twin-b", "[lib]\nname = \"twin\"");
    member("strict", "[dependencies]\nwarns = { path = \"../warns\" }");
    member("warns", "");
    place.write(
        "crates/warns/src/lib.rs",
        "#![deny(warnings, missing_docs)]\nfn unused() {}\npub struct Here;\n",
    );
    member("young", "rust-version = \"1.999\"");
    member("macros", "[lib]\nproc-macro = true");
    place.write("crates/macros/src/lib.rs", &makes("x"));
    place
        .package("crates/only-bin", "only-bin", "")
        .write("crates/only-bin/src/main.rs", "fn main() {}\n");
    place.lock().commit("base");
    let both = place.documented("HEAD");
    let libraries: Vec<&str> = both.head.keys().map(String::as_str).collect();
    let all = [
        "macros",
        "native",
        "renamed",
        "strict",
        "twin-a",
        "twin-b",
        "undocumented",
        "warns",
        "young",
    ];
    assert_eq!(libraries, all);
    for name in all {
        let json = both.json(name);
        let item = if name == "macros" { "derived" } else { "Here" };
        assert!(names(&json.base).contains(&item.to_owned()), "{name}");
        assert!(names(&json.head).contains(&item.to_owned()), "{name}");
    }
    assert!(both.of("renamed").head.json.ends_with("other.json"));
    assert!(both.of("young").head.notes.iter().any(|note| note.contains("1.999")));
}

#[test]
fn features_are_those_users_get() {
    let place = Place::new();
    place.write("Cargo.toml", "[workspace]\nmembers = [\"crates/*\"]\nresolver = \"2\"\n");
    let gated = "#[cfg(feature = \"extra\")]\npub fn extra() {}\npub fn plain() {}\n";
    place.package("crates/b", "b", "[features]\nextra = []").write("crates/b/src/lib.rs", gated);
    let dev = "[dev-dependencies]\nb = { path = \"../b\", features = [\"extra\"] }";
    place.package("crates/a", "a", dev).write("crates/a/src/lib.rs", "");
    let all = "[features]\ndefault = [\"std\"]\nstd = []\nmore = []\n_own = []\nunstable-x = []\n";
    place.package("crates/public", "public", all).write("crates/public/src/lib.rs", "");
    let says = format!("{all}[package.metadata.docs.rs]\nfeatures = [\"unstable-x\"]\n");
    place.package("crates/docs", "docs", &says).write("crates/docs/src/lib.rs", "");
    let says = format!("{says}[package.metadata.stability]\nno-default-features = true\n");
    place.package("crates/own", "own", &says).write("crates/own/src/lib.rs", "");
    let broken = "#[cfg(feature = \"more\")]\ncompile_error!(\"`more` needs a nightly\");\n";
    place.package("crates/blamed", "blamed", all).write("crates/blamed/src/lib.rs", broken);
    let broken = "#[cfg(feature = \"more\")]\npub fn f() -> Missing {}\n";
    place.package("crates/fallen", "fallen", all).write("crates/fallen/src/lib.rs", broken);
    place.lock().commit("base");
    place.write("crates/blamed/src/lib.rs", "#[cfg(feature = \"more\")]\npub fn more() {}\n");
    // What a feature switches on that base does not have is news to every client.
    place.package("crates/public", "public", &format!("{all}new = []\n"));
    let both = place.documented("HEAD");
    let features = |name: &str| both.of(name).map(|documented| documented.features.join(" "));
    let same = |text: &str| Pair { base: text.to_owned(), head: text.to_owned() };
    assert_eq!(features("public"), same("default more std"));
    assert_eq!(features("docs"), same("default std unstable-x"));
    assert_eq!(features("own"), same(""));
    assert_eq!(features("blamed"), same("default std"));
    assert_eq!(features("fallen"), same("default std"));
    let note = |name: &str| both.of(name).map(|documented| documented.notes.join("\n"));
    assert!(note("blamed").head.contains("without `more`"), "{:?}", note("blamed"));
    assert!(note("fallen").base.contains("the default features"), "{:?}", note("fallen"));
    assert_eq!(note("public").head, "");

    // What other members ask for in their tests is not what users of `b` get.
    let settings =
        place.settings_with(Building { no_default_features: true, ..Building::default() });
    let both = place.documented_with("HEAD", &settings, &["a", "b"]);
    assert!(!names(&both.json("b").head).contains(&"extra".to_owned()));
    let settings = place.settings_with(Building {
        features: vec!["extra".into(), "more".into()],
        ..Building::default()
    });
    let both = place.documented_with("HEAD", &settings, &["b", "blamed"]);
    assert!(names(&both.json("b").head).contains(&"extra".to_owned()));
    // What is asked for is not taken back: it fails, and the others go on.
    assert!(both.base["blamed"].is_err() && both.head["blamed"].is_ok());
    let nonsense =
        place.settings_with(Building { features: vec!["nonsense".into()], ..Building::default() });
    let failure = place.documented_with("HEAD", &nonsense, &["b"]).head["b"].clone().unwrap_err();
    assert!(failure.cause.contains("nonsense"), "{failure}");
}

#[test]
fn what_only_documentation_shows_is_no_api() {
    let place = Place::new();
    let code = "#[cfg(not(doc))]\n#[macro_export]\nmacro_rules! join { ($($e:expr),*) => { real } }\n\
                #[cfg(doc)]\n#[macro_export]\nmacro_rules! join { ($e:expr) => { stand_in } }\n\
                #[cfg_attr(not(any(doc, test)), repr(transparent))]\npub struct Wrapper(u8);\n\
                pub mod inner;\npub mod r#else;\npub mod deep;\n\
                pub const HERE: &str = include_str!(\"../README.md\");\n";
    place.write("Cargo.toml", "[workspace]\nmembers = [\"crates/tree\"]\nresolver = \"3\"\n");
    place.package("crates/tree", "tree", "");
    place.write("crates/tree/src/lib.rs", code).write("crates/tree/README.md", "hello");
    place.write("crates/tree/src/else.rs", "");
    // Seen from a directory in which nothing else differs.
    place.write("crates/tree/src/deep/mod.rs", "#[path = \"../aside.rs\"]\npub mod aside;\n");
    place.write("crates/tree/src/aside.rs", "#[cfg(doc)]\npub fn shown() {}\n");
    place.write("crates/tree/src/inner.rs", "#[cfg(doc)]\npub fn shown() {}\npub fn real() {}\n");
    place.lock().commit("base");
    let before = place.state();
    let both = place.documented("HEAD");
    assert_eq!(place.state(), before);
    let json = both.json("tree");
    for json in [&json.base, &json.head] {
        let items = json["index"].as_object().unwrap();
        let item = |name: &str| items.values().find(|item| item["name"] == name).unwrap();
        assert!(item("join")["inner"]["macro"].as_str().unwrap().contains("$($e:expr)"));
        assert!(item("Wrapper")["attrs"].to_string().contains("repr"));
        assert_eq!(with(json, "shown"), [""; 0]);
        // Nothing moved, and the place is the repository's.
        let span = &item("real")["span"];
        assert_eq!(span["begin"], serde_json::json!([3, 1]));
        let file = span["filename"].as_str().unwrap();
        assert_eq!(file, "crates/tree/src/inner.rs");
    }
    for documented in [both.of("tree").base, both.of("tree").head] {
        let file = documented.directory.join("crates/tree/src/inner.rs");
        assert!(file.exists());
        assert_eq!(
            file.strip_prefix(&documented.root).unwrap(),
            Path::new("crates/tree/src/inner.rs")
        );
    }
}

#[test]
fn the_users_repository_stays_as_it_is() {
    let place = Place::new();
    // Without a lock file on either side, with a branch, a stash, a worktree and a hook.
    place.package("", "tree", "").write("src/lib.rs", "pub fn old() {}\n");
    place
        .write(".gitattributes", "/docs export-ignore\n")
        .write("docs/part.rs", "pub fn part() {}\n");
    place.commit("base");
    let hook = "#!/bin/sh\ntouch \"$(git rev-parse --show-toplevel)/hook-ran\"\n";
    for name in ["post-checkout", "post-index-change"] {
        place.write(&format!(".git/hooks/{name}"), hook);
        #[cfg(unix)]
        fs::set_permissions(
            place.root().join(format!(".git/hooks/{name}")),
            std::os::unix::fs::PermissionsExt::from_mode(0o755),
        )
        .unwrap();
    }
    place.git(&["config", "core.splitIndex", "true"]);
    place.write("src/lib.rs", "pub fn stashed() {}\n").git(&["stash", "--quiet"]);
    let _ = fs::remove_file(place.root().join("hook-ran"));
    place.write("src/lib.rs", "pub mod untracked;\n#[path = \"../docs/part.rs\"]\npub mod part;\n");
    place.write("src/untracked.rs", "pub fn new() {}\n");
    let before = place.state();
    let both = place.documented("HEAD");
    assert_eq!(with(&both.json("tree").head, "new"), ["new"]);
    assert_eq!(with(&both.json("tree").base, "old"), ["old"]);
    assert!(both.of("tree").head.notes[0].contains("no Cargo.lock"), "{both:?}");
    assert!(both.of("tree").base.root.join("docs/part.rs").exists());
    assert_eq!(place.state(), before);
    assert_eq!(git(&place.root(), &["worktree", "list"]).lines().count(), 1);

    // A lock file that no longer fits, since the version was raised.
    place.git(&["stash", "list"]);
    place.lock().commit("locked");
    let manifest = fs::read_to_string(place.root().join("Cargo.toml")).unwrap();
    place.write("Cargo.toml", &manifest.replace("1.0.0", "1.1.0"));
    let _ = fs::remove_file(place.root().join("hook-ran"));
    let before = place.state();
    let both = place.documented("HEAD~1");
    assert_eq!(both.json("tree").head["crate_version"], "1.1.0");
    let notes = both.of("tree").map(|documented| documented.notes.join("\n"));
    assert!(notes.head.contains("does not fit"), "{notes:?}");
    assert!(notes.base.contains("the other side's"), "{notes:?}");
    assert_eq!(place.state(), before);

    // With --locked that is an error, as it is in cargo.
    let settings = place.settings_with(Building { locked: true, ..Building::default() });
    let failure = place.documented_with("HEAD", &settings, &[]).head["tree"].clone().unwrap_err();
    assert!(failure.cause.contains("--locked"), "{failure}");
    assert_eq!(place.state(), before);
}

#[test]
fn both_sides_see_the_same_dependencies() {
    let place = Place::new();
    place.package("", "tree", "[dependencies]\nitoa = \"1\"\n");
    place.write("src/lib.rs", "pub use itoa::Buffer;\n").lock();
    let lock = fs::read_to_string(place.root().join("Cargo.lock")).unwrap();
    // Of this version there is nothing here, and --offline there can be nothing.
    let entry = lock.split("[[package]]").find(|entry| entry.contains("\"itoa\"")).unwrap();
    let version = entry.lines().find_map(|line| line.strip_prefix("version = ")).unwrap();
    place.write("Cargo.lock", &lock.replace(version, "\"1.0.1\"")).commit("base");
    place.write("Cargo.lock", &lock);
    let both = place.documented("HEAD");
    let of = both.of("tree");
    let versions = of.map(|documented| {
        let mut artifacts = documented.artifacts.values();
        artifacts.find(|artifact| artifact.name == "itoa").map(|artifact| artifact.version.clone())
    });
    assert!(versions.base.is_some() && versions.base == versions.head, "{versions:?}");
    assert!(of.base.notes[0].contains("Cargo.lock of head"), "{:?}", of.base.notes);
    // A lock file that head has no say in is obeyed.
    let settings = place.settings_with(Building { locked: true, ..Building::default() });
    let both = place.documented_with("HEAD", &settings, &[]);
    assert!(both.base["tree"].as_ref().unwrap_err().cause.contains("1.0.1"), "{both:?}");
    // What head's cannot serve is built with its own.
    place.write("Cargo.toml", &place.read("Cargo.toml").replace("\"1\"", "\"0.4\""));
    place.write("Cargo.lock", &lock.replace(version, "\"0.4.8\"")).commit("old");
    place.write("Cargo.toml", &place.read("Cargo.toml").replace("\"0.4\"", "\"1\""));
    place.write("Cargo.lock", &lock);
    let failure = place.documented("HEAD").base["tree"].clone().unwrap_err();
    assert!(failure.cause.contains("0.4.8"), "{failure}");
}

#[test]
fn what_does_not_build_says_why_and_stops_nothing_else() {
    let place = Place::new();
    place.write("Cargo.toml", "[workspace]\nmembers = [\"crates/*\"]\nresolver = \"3\"\n");
    place.package("crates/good", "good", "").write("crates/good/src/lib.rs", "pub fn good() {}\n");
    place
        .package("crates/bad", "bad", "")
        .write("crates/bad/src/lib.rs", "pub fn bad() -> Missing {}\n");
    let on_bad = "[dependencies]\nbad = { path = \"../bad\" }";
    place.package("crates/above", "above", on_bad).write("crates/above/src/lib.rs", "");
    place.package("crates/script", "script", "").write("crates/script/src/lib.rs", "");
    place.write("crates/script/build.rs", "fn main() { panic!(\"no libfoo\") }\n");
    place.lock().commit("base");
    place
        .write("crates/bad/src/lib.rs", "pub fn bad() {}\n")
        .write("crates/script/build.rs", "fn main() {}\n");
    let both = place.documented("HEAD");
    documented(&both.base, "good");
    for name in ["good", "bad", "above", "script"] {
        documented(&both.head, name);
    }
    for (name, says) in [("bad", "`Missing`"), ("above", "`Missing`"), ("script", "no libfoo")] {
        let failure = both.base[name].as_ref().expect_err(name);
        assert!(failure.doing.contains(&format!("`{name}` 1.0.0 of base")), "{failure}");
        assert!(failure.cause.contains(says), "{failure}");
        assert!(!failure.hint.is_empty());
    }
    let settings = place.settings_with(Building {
        target: Some("riscv32i-unknown-none-elf".into()),
        ..Building::default()
    });
    let failure =
        place.documented_with("HEAD", &settings, &["good"]).head["good"].clone().unwrap_err();
    assert_eq!(failure.hint, "`rustup target add riscv32i-unknown-none-elf`");
}

#[test]
fn what_lies_outside_of_the_repository_is_found() {
    let place = Place::new();
    let outside = place.outside();
    fs::create_dir_all(outside.join("other/src")).unwrap();
    fs::write(
        outside.join("other/Cargo.toml"),
        "[package]\nname = \"other\"\nversion = \"3.0.0\"\nedition = \"2024\"\n",
    )
    .unwrap();
    fs::write(outside.join("other/src/lib.rs"), declares("from_outside")).unwrap();
    fs::create_dir(outside.join(".cargo")).unwrap();
    fs::write(
        outside.join(".cargo/config.toml"),
        "[build]\nrustflags = [\"--cfg\", \"company\"]\nrustdocflags = [\"--cfg\", \"docsrs\"]\n\
         [env]\nCOMPANY = \"ours\"\n",
    )
    .unwrap();
    // A part of the repository that another one holds.
    let module = outside.join("module");
    fs::create_dir_all(module.join("src")).unwrap();
    fs::write(
        module.join("Cargo.toml"),
        "[package]\nname = \"module\"\nversion = \"1.0.0\"\nedition = \"2024\"\n",
    )
    .unwrap();
    fs::write(module.join("src/lib.rs"), declares("of_the_submodule")).unwrap();
    git(&module, &["init", "--quiet", "--initial-branch=main"]);
    git(&module, &["add", "--all"]);
    git(&module, &["commit", "--quiet", "--message", "one"]);
    place.git(&["submodule", "--quiet", "add", "../module", "parts/module"]);
    let more =
        "[dependencies]\nother = { path = \"../other\" }\nmodule = { path = \"parts/module\" }\n";
    place.package("", "tree", more);
    place.write("rust-toolchain.toml", "[toolchain]\nchannel = \"1.0.0\"\n");
    place.write(
        "src/lib.rs",
        "other::declared!();\npub mod sub { module::declared!(); }\n#[cfg(company)]\npub fn \
         of_the_company() {}\n#[cfg(docsrs)]\npub fn of_docs() {}\npub const C: &str = \
         env!(\"COMPANY\");\n",
    );
    let lock = ["generate-lockfile", "--offline", "--quiet", "--manifest-path"];
    let mut cargo = std::process::Command::new("cargo");
    cargo.args(lock).arg(place.root().join("Cargo.toml")).current_dir(&outside);
    assert!(cargo.status().unwrap().success());
    place.commit("base");
    // The toolchain that base's file names is not there; head decides for both.
    fs::remove_file(place.root().join("rust-toolchain.toml")).unwrap();
    let both = place.documented("HEAD");
    for json in [both.json("tree").base, both.json("tree").head] {
        let names = with(&json, "of_");
        assert_eq!(names, ["of_the_company", "of_the_submodule"]);
        assert_eq!(with(&json, "from_"), ["from_outside"]);
        assert!(json["index"].to_string().contains("ours"));
    }
    // A clone without the submodule says which one is missing.
    let clone = place.in_clone("clone");
    let both = clone.documented("HEAD");
    let failure = both.base["tree"].as_ref().unwrap_err();
    assert!(failure.hint.contains("git submodule update --init parts/module"), "{failure}");
}

#[test]
fn two_runs_at_once_do_not_disturb_each_other() {
    let place = Place::new();
    place.package("", "tree", "").write("src/lib.rs", "pub fn old() {}\n").commit("base");
    place.write("src/lib.rs", "pub fn new() {}\n");
    std::thread::scope(|scope| {
        let run = || {
            let json = place.documented("HEAD").json("tree");
            (with(&json.base, "old"), with(&json.head, "new"))
        };
        let runs = [scope.spawn(run), scope.spawn(run)];
        for run in runs {
            assert_eq!(run.join().unwrap(), (vec!["old".to_owned()], vec!["new".to_owned()]));
        }
    });
}
