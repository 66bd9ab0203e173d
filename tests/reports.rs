//! One fixed report in every format, against `tests/snapshots/`. `BLESS=1 cargo test` rewrites
//! them; no build, no repository.

use cargo_stability::failure::Failure;
use cargo_stability::finding::{Class, Finding, Place, Rule, Span};
use cargo_stability::report::{Format, Look, render};
use cargo_stability::sides::{Pair, Side};
use cargo_stability::verdict::{Compared, Coverage, Failed, NotCompared, PackageReport, Report};
use semver::Version;
use std::path::PathBuf;

mod common;

static RESULT_CHANGED: Rule = Rule {
    id: "function-return-type-changed",
    class: Class::Breaking,
    summary: "a function returns another type",
    why: "callers use what the function returns as the type that base promised, and the compiler \
          holds them to it wherever the type is written or a method of it is called",
    help: "keep the function, add another one beside it, and deprecate the old one",
    reference: &["https://doc.rust-lang.org/cargo/reference/semver.html#fn-change-arity"],
};
static REMOVED: Rule = Rule {
    id: "item-removed",
    class: Class::Breaking,
    summary: "an item is gone",
    why: "clients that name it no longer compile",
    help: "deprecate it first, and remove it in the next major version",
    reference: &["https://doc.rust-lang.org/cargo/reference/semver.html#item-remove"],
};
static DEPRECATED: Rule = Rule {
    id: "item-deprecated",
    class: Class::Deprecated,
    summary: "an item is deprecated",
    why: "clients that name it get a warning",
    help: "say in the note what to use instead",
    reference: &["https://doc.rust-lang.org/reference/attributes/diagnostics.html"],
};
static ADDED: Rule = Rule {
    id: "item-added",
    class: Class::Additive,
    summary: "an item is new",
    why: "clients may use it",
    help: "nothing to do",
    reference: &["https://doc.rust-lang.org/cargo/reference/semver.html#item-new"],
};

fn place(signature: &str, line: usize) -> Option<Place> {
    let span = Span { file: "src/lib.rs".into(), line, column: 1, end_line: line, end_column: 40 };
    Some(Place { signature: signature.into(), span: Some(span) })
}

fn finding(rule: &'static Rule, path: &str, kind: &'static str, summary: &str) -> Finding {
    Finding {
        rule,
        path: path.into(),
        other_paths: Vec::new(),
        kind,
        summary: summary.into(),
        hazard: None,
        base: None,
        head: None,
        client: None,
        cause: None,
        feature_sets: Vec::new(),
    }
}

fn findings() -> Vec<Finding> {
    let added = finding(&ADDED, "tree::try_open", "function", "`tree::try_open` is new");
    let old = finding(&DEPRECATED, "tree::walk", "function", "`tree::walk` is deprecated");
    let gone = finding(&REMOVED, "tree::Leaf", "struct", "`tree::Leaf` is gone");
    let open = "the result of `tree::open` changed from `Tree` to `io::Result<Tree>`";
    let open = finding(&RESULT_CHANGED, "tree::open", "function", open);
    vec![
        Finding {
            head: place("pub fn try_open(p: &Path) -> Option<Tree>", 50),
            hazard: Some("a glob import of another crate may now be ambiguous".into()),
            ..added
        },
        Finding {
            base: place("pub fn walk(&self)", 60),
            head: place("#[deprecated]\npub fn walk(&self)", 61),
            ..old
        },
        Finding {
            base: place("pub struct Leaf {\n    pub value: u8,\n}", 12),
            other_paths: vec!["tree::prelude::Leaf".into()],
            client: Some("fn f(leaf: tree::Leaf) {}".into()),
            cause: Some("`leaf` 1.2.0 was replaced by 2.0.0".into()),
            ..gone
        },
        Finding {
            base: place("pub fn open(p: &Path) -> Tree", 40),
            head: place("pub fn open(p: &Path) -> io::Result<Tree>", 42),
            client: Some("let tree: tree::Tree = tree::open(path);".into()),
            ..open
        },
    ]
}

fn coverage() -> Coverage {
    Coverage {
        toolchain: Some("rustc 1.95.0".into()),
        target: Some("x86_64-unknown-linux-gnu".into()),
        features: vec!["default".into(), "std".into()],
        items: 214,
        notes: vec!["base has no lock file; head's was used for it".into()],
    }
}

fn comparison() -> Option<Pair<Compared>> {
    let compared = |rev: &str, digit: &str, dirty| Compared {
        rev: rev.into(),
        oid: digit.repeat(40),
        dirty,
        chosen: "asked for".into(),
    };
    Some(Pair { base: compared("v1.4.2", "1", false), head: compared("worktree", "2", true) })
}

fn report() -> Report {
    let [old, new, major] = ["1.4.2", "1.4.3", "2.0.0"].map(|v| Version::parse(v).unwrap());
    let pair = |head| Pair { base: &old, head };
    let additive = findings().into_iter().filter(|f| f.rule.class == Class::Additive).collect();
    let same = Coverage { notes: Vec::new(), ..coverage() };
    let packages = vec![
        PackageReport::compared("tree", pair(&new), coverage(), findings()),
        PackageReport::compared("tree-declared", pair(&major), same.clone(), findings()),
        PackageReport::compared("tree-more", pair(&old), same.clone(), additive),
        PackageReport::compared("tree-same", pair(&old), same, Vec::new()),
        PackageReport::inconclusive("tree-sick", pair(&old), Coverage::default()),
        PackageReport::new_in_head("tree-new", &new),
        PackageReport::removed_in_head("tree-old", &old, true),
    ];
    let left_out =
        vec![NotCompared { package: "tree-cli".into(), reason: "no library target".into() }];
    let failure = Failure::new(
        "documenting `tree-sick` at base",
        "error[E0432]: unresolved import `gone`\n --> src/lib.rs:1:5",
        "repair base, or name another one with `--base`",
    );
    let failed = Failed { package: Some("tree-sick".into()), side: Some(Side::Base), failure };
    Report::new(comparison(), packages, left_out, vec![failed])
}

const PLAIN: Look = Look { color: false, width: 80, verbose: false };

fn hold(name: &str, text: &str) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots").join(name);
    common::hold(&path, text);
}

#[test]
fn for_a_reader() {
    hold("report.txt", &render(&report(), Format::Human, &PLAIN));
    let verbose = Look { color: true, verbose: true, ..PLAIN };
    hold("report-color-verbose.txt", &render(&report(), Format::Human, &verbose));
}

#[test]
fn for_a_program() {
    let text = render(&report(), Format::Json, &PLAIN);
    hold("report.json", &text);
    assert_eq!(text, render(&report(), Format::Json, &PLAIN));
}

#[test]
fn json_is_complete_when_the_run_failed_early() {
    let failure = Failure::new("opening the repository", "not a git repository", "run `git init`");
    let text = render(&Report::failed(None, failure), Format::Json, &PLAIN);
    hold("failure.json", &text);
}

/// "Nothing compared", "the same" and "only compatible changes" must not read alike.
#[test]
fn the_three_kinds_of_good_news_differ() {
    let whole = report();
    let last_line = |names: &[&str]| {
        let packages = whole.packages.iter().filter(|p| names.contains(&p.name.as_str()));
        let report = Report::new(comparison(), packages.cloned().collect(), Vec::new(), Vec::new());
        let text = render(&report, Format::Human, &PLAIN);
        text.lines().last().unwrap().to_owned()
    };
    assert_eq!(last_line(&[]), "error: there was nothing to compare");
    assert_eq!(last_line(&["tree-same"]), "no difference found in 214 public items");
    assert_eq!(last_line(&["tree-more"]), "no break found in 214 public items");
    assert_eq!(last_line(&["tree-declared"]), "every breaking change is declared by its version");
    assert_eq!(last_line(&["tree-sick"]), "error: 1 package without an answer");
}
