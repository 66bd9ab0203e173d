//! Whole answers on whole crates: nine planted breaks are told as nine, and a crate that was
//! rewritten under the same API is unchanged.

use common::Repo;

mod common;

const BASE: &str = "\
pub struct Sensor { pub gain: u32 }
pub trait Probe { fn sample(&self) -> u32; }
#[derive(Debug)] pub struct Offline;
#[derive(Debug)] pub struct Timeout;
pub const LIMIT: u32 = 8;
impl Sensor {
    pub fn tune(&mut self, gain: u32) { self.gain = gain; }
    pub fn level(&self) -> u32 { self.gain }
}
pub fn calibrate(offset: u32) -> bool { offset > 0 }
pub fn count() -> u32 { 3 }
pub fn read(raw: &str) -> Result<u32, Offline> { raw.parse().map_err(|_| Offline) }
pub fn history() -> Vec<u32> { Vec::new() }
";

/// Each edit breaks one thing: what to replace, with what, the rule and the path.
const EDITS: [(&str, &str, &str, &str); 9] = [
    (
        "calibrate(offset: u32)",
        "calibrate(offset: u64)",
        "function-parameter-type-changed",
        "probe::calibrate",
    ),
    (
        "count() -> u32 { 3 }",
        "count() -> u64 { 3 }",
        "function-return-type-changed",
        "probe::count",
    ),
    (
        "tune(&mut self, gain: u32) { self.gain = gain; }",
        "tune(&mut self, gain: u16) { self.gain = gain.into(); }",
        "function-parameter-type-changed",
        "probe::Sensor::tune",
    ),
    (
        "level(&self) -> u32 { self.gain }",
        "level(&self) -> u64 { self.gain.into() }",
        "function-return-type-changed",
        "probe::Sensor::level",
    ),
    ("pub gain: u32", "pub gain: u8", "struct-field-type-changed", "probe::Sensor::gain"),
    ("LIMIT: u32 = 8", "LIMIT: u64 = 8", "constant-type-changed", "probe::LIMIT"),
    (
        "sample(&self) -> u32;",
        "sample(&self) -> u64;",
        "function-return-type-changed",
        "probe::Probe::sample",
    ),
    (
        "Result<u32, Offline> { raw.parse().map_err(|_| Offline) }",
        "Result<u32, Timeout> { raw.parse().map_err(|_| Timeout) }",
        "function-return-type-changed",
        "probe::read",
    ),
    (
        "Vec<u32> { Vec::new() }",
        "Vec<u64> { Vec::new() }",
        "function-return-type-changed",
        "probe::history",
    ),
];

#[test]
fn nine_planted_breaks_are_nine_findings() {
    let mut head = BASE.to_owned();
    for (before, after, _, _) in EDITS {
        assert!(head.contains(before), "{before}");
        head = head.replace(before, after);
    }
    // The field shrank: what the methods do with it has to follow.
    let head = head.replace("self.gain = gain.into()", "self.gain = gain as u8");
    let repo = Repo::library("probe", "1.0.0", BASE);
    repo.write("src/lib.rs", &head).commit("break everything");
    let (status, document) = repo.json(&["--base", "HEAD~1", "--head", "HEAD"]);
    assert_eq!(status, Some(100));
    let changes = document["packages"][0]["changes"].as_array().unwrap();
    let told: Vec<(&str, &str, &str)> = changes
        .iter()
        .map(|it| {
            let text = |key: &str| it[key].as_str().unwrap();
            (text("class"), text("rule"), text("path"))
        })
        .collect();
    for (_, _, rule, path) in EDITS {
        assert!(told.contains(&("breaking", rule, path)), "{rule} at {path} is not in {told:#?}");
    }
    assert_eq!(told.len(), EDITS.len(), "{told:#?}");
    for change in changes {
        assert!(change["client"].is_string(), "no client code for {}", change["path"]);
        assert_ne!(change["base"]["signature"], change["head"]["signature"]);
    }
}

#[test]
fn a_crate_rewritten_under_the_same_api_is_unchanged() {
    let cases = concat!(env!("CARGO_MANIFEST_DIR"), "/test-crates/same-types");
    let text = |file: &str| std::fs::read_to_string(format!("{cases}/{file}")).unwrap();
    for case in ["rewritten-geometry-crate", "rewritten-queue-crate"] {
        let manifest = "[package]\nname = \"case\"\nversion = \"1.0.0\"\nedition = \"2024\"\n";
        let repo = Repo::new();
        repo.write("Cargo.toml", manifest).lock("case", "1.0.0").write(".gitignore", "/target\n");
        repo.write("src/lib.rs", &text(&format!("{case}/base.rs"))).commit("before");
        repo.write("src/lib.rs", &text(&format!("{case}/head.rs"))).commit("after");
        let (status, document) = repo.json(&["--base", "HEAD~1", "--head", "HEAD"]);
        assert_eq!(status, Some(0), "{document:#}");
        assert_eq!(document["verdict"], "unchanged", "{case}: {document:#}");
    }
}

#[test]
fn what_the_manifest_takes_away_is_told() {
    let manifest = |features: &str, rust: &str| {
        format!(
            "[package]\nname = \"tree\"\nversion = \"1.0.0\"\nedition = \"2024\"\n{rust}[features]\n{features}"
        )
    };
    let repo = Repo::new();
    let before = manifest(
        "default = [\"std\"]\nstd = []\nextra = [\"std\"]\nold = []\n",
        "rust-version = \"1.85\"\n",
    );
    repo.write("Cargo.toml", &before)
        .lock("tree", "1.0.0")
        .write("src/lib.rs", "")
        .commit("before");
    let after =
        manifest("default = []\nstd = []\nextra = []\nnew = []\n", "rust-version = \"1.86\"\n");
    repo.write("Cargo.toml", &after).commit("after");
    let (status, document) = repo.json(&["--base", "HEAD~1", "--head", "HEAD"]);
    assert_eq!(status, Some(100));
    let changes = document["packages"][0]["changes"].as_array().unwrap();
    let told: Vec<String> = changes
        .iter()
        .map(|it| format!("{} {}", it["rule"].as_str().unwrap(), it["path"].as_str().unwrap()))
        .collect();
    let expected = [
        "feature-no-longer-enables feature:extra",
        "feature-removed feature:old",
        "feature-no-longer-default feature:std",
        "feature-added feature:new",
        "rust-version-raised tree",
    ];
    assert_eq!(told, expected);
}

const GATES: &str =
    "[package]\nname = \"tree\"\nversion = \"1.0.0\"\nedition = \"2024\"\n[features]\n";

fn gated(head: &str, features: &str, flags: &[&str]) -> Vec<String> {
    let before = format!("{GATES}default = [\"std\"]\nstd = []\nextra = []\n");
    let base = "pub fn plain() {}\npub fn draw() {}\npub fn read() {}\npub fn log() {}\n\
                pub fn size() -> u8 { 1 }\npub struct Leaf { pub width: u8 }\n";
    let repo = Repo::new();
    repo.write("Cargo.toml", &before).lock("tree", "1.0.0").write("src/lib.rs", base);
    repo.commit("before");
    let after = format!("{GATES}default = [\"std\"]\nstd = []\nextra = []\n{features}");
    repo.write("Cargo.toml", &after).write("src/lib.rs", head).commit("after");
    let (_, document) = repo.json(&[&["--base", "HEAD~1", "--head", "HEAD"], flags].concat());
    let changes = document["packages"][0]["changes"].as_array().unwrap();
    let text = |it: &serde_json::Value| it.as_str().unwrap_or_default().to_owned();
    let told = changes.iter().map(|it| {
        let sets: Vec<String> =
            it["feature_sets"].as_array().into_iter().flatten().map(text).collect();
        let line = format!("{} {} {}", text(&it["rule"]), text(&it["path"]), sets.join(", "));
        line.trim_end().to_owned()
    });
    told.collect()
}

#[test]
fn what_moves_behind_a_feature_is_told_as_such() {
    let head = "pub fn plain() {}\n#[cfg(feature = \"extra\")] pub fn draw() {}\n\
                #[cfg(feature = \"std\")] pub fn read() {}\n#[cfg(feature = \"log\")] pub fn log() {}\n\
                #[cfg(feature = \"extra\")] pub fn size() -> u8 { 1 }\n\
                #[cfg(not(feature = \"extra\"))] pub fn size() -> u8 { 2 }\n\
                pub struct Leaf { pub width: u8 }\n";
    let expected = [
        "item-behind-feature tree::draw no features, the default features",
        "item-behind-feature tree::log",
        "item-behind-feature tree::read no features",
        "feature-added feature:log",
    ];
    let told = gated(head, "log = []\n", &[]);
    let expected: Vec<String> = expected.map(str::to_owned).to_vec();
    assert_eq!(told, expected);
    let same = head.replace("#[cfg(feature = \"extra\")] pub fn draw", "pub fn draw");
    let same =
        same.replace("#[cfg(feature = \"std\")] ", "").replace("#[cfg(feature = \"log\")] ", "");
    assert_eq!(gated(&same, "", &[]), Vec::<String>::new());
}

#[test]
fn a_matrix_says_with_which_features_a_change_is_one() {
    let head = "pub fn plain() {}\npub fn draw() {}\npub fn read() {}\npub fn log() {}\n\
                pub fn size() -> u8 { 1 }\n#[cfg(not(feature = \"extra\"))]\n\
                pub struct Leaf { pub width: u16 }\n#[cfg(feature = \"extra\")]\n\
                pub struct Leaf { pub width: u8 }\n";
    assert_eq!(gated(head, "", &["--features", "extra"]), Vec::<String>::new());
    let sets = "no features, the default features, feature `std` alone";
    let expected = format!("struct-field-type-changed tree::Leaf::width {sets}");
    assert_eq!(gated(head, "", &["--feature-matrix"]), [expected]);
}
