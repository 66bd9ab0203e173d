//! The one report that every format is held with: every class, a removed package, one that could
//! not be read, a failure, what a manifest offers, and characters that some format would act on.

use cargo_stability::failure::Failure;
use cargo_stability::finding::{Class, Finding, Place, Rule, Span};
use cargo_stability::policy::{Acceptance, Policy};
use cargo_stability::sides::{Pair, Side};
use cargo_stability::verdict::{
    Compared, Coverage, Deprecated, Failed, NotCompared, PackageReport, Paths, Report, Surface,
};
use semver::Version;

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
static FEATURE_REMOVED: Rule = Rule {
    id: "feature-removed",
    class: Class::Breaking,
    summary: "a Cargo feature is gone",
    why: "cargo refuses a dependency that asks for it",
    help: "keep it, empty if need be",
    reference: &["https://doc.rust-lang.org/cargo/reference/semver.html#cargo-feature-remove"],
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
    Some(Place::new(signature, Some(span)))
}

/// Over several lines of a file with a name that addresses have to encode.
fn odd_place(signature: &str) -> Option<Place> {
    let file = "src/odd dir/größe:1,2#.rs".into();
    let span = Span { file, line: 7, column: 5, end_line: 9, end_column: 2 };
    Some(Place::new(signature, Some(span)))
}

/// With the lines that stand there.
fn shown(place: Option<Place>, lines: &[&str]) -> Option<Place> {
    let excerpt = lines.iter().map(|line| line.to_string()).collect();
    place.map(|place| Place { excerpt, ..place })
}

fn finding(rule: &'static Rule, path: &str, kind: &'static str, summary: &str) -> Finding {
    Finding {
        rule,
        path: path.into(),
        other_paths: Vec::new(),
        kind: kind.into(),
        summary: summary.into(),
        hazard: None,
        base: None,
        head: None,
        anchor: None,
        client: None,
        cause: None,
        feature_sets: Vec::new(),
    }
}

fn findings() -> Vec<Finding> {
    let added = finding(&ADDED, "tree::try_open", "function", "`tree::try_open` is new");
    let old = finding(&DEPRECATED, "tree::walk", "function", "`tree::walk` is deprecated");
    let feature = "feature `no-más` is gone";
    let feature = finding(&FEATURE_REMOVED, "feature:no-más", "feature", feature);
    let odd =
        "`tree::odd` returned `A|B` and returns `[A; 3]`, %0A::stop, *<b>* \u{1b}[31m @nobody";
    let odd = finding(&RESULT_CHANGED, "tree::odd", "function", odd);
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
            base: shown(
                place("pub struct Leaf {\n    pub value: u8,\n}", 12),
                &["pub struct Leaf {"],
            ),
            other_paths: vec!["tree::prelude::Leaf".into()],
            client: Some("fn f(leaf: tree::Leaf) {}".into()),
            anchor: Some(Span {
                file: "src/lib.rs".into(),
                line: 11,
                column: 1,
                end_line: 11,
                end_column: 1,
            }),
            cause: Some("`leaf` 1.2.0 was replaced by 2.0.0".into()),
            ..gone
        },
        Finding {
            base: place("pub fn open(p: &Path) -> Tree", 40),
            head: shown(
                place("pub fn open(p: &Path) -> io::Result<Tree>", 42),
                &["pub fn open(p: &Path) -> io::Result<Tree> {"],
            ),
            client: Some("let tree: tree::Tree = tree::open(path);".into()),
            ..open
        },
        Finding { base: Some(Place::new("no-más = []", None)), ..feature },
        Finding {
            base: place("pub fn odd() -> A | B // ``` <![CDATA[ ]]> &amp;", 70),
            head: shown(
                odd_place("pub fn odd() -> [A; 3]"),
                &["\tpub fn odd(", "\t) -> [A; 3] // \u{1b}[31m\u{202e}", "\t{"],
            ),
            client: Some("let text = \"``` ]]>\";\nlet it: A = tree::odd();".into()),
            ..odd
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

fn surface() -> Surface {
    let deprecated =
        |path: &str, kind: &'static str, since: Option<&str>, note: Option<&str>| Deprecated {
            path: path.into(),
            kind: kind.into(),
            since: since.map(str::to_owned),
            note: note.map(str::to_owned),
            span: place("", 61).and_then(|place| place.span),
        };
    let leaf = deprecated("tree::Leaf", "struct", Some("1.2.0"), Some("use `tree::Node`"));
    let walk = deprecated("tree::walk", "function", Some("1.4.3"), Some("use `tree::iter`"));
    let silent = deprecated("tree::Node::left", "field", None, None);
    Surface {
        paths: Paths {
            kept: 210,
            lost: vec!["tree::Leaf".into(), "tree::prelude::Leaf".into()],
            gained: 1,
        },
        deprecated: Pair { base: vec![leaf, silent.clone()], head: vec![silent, walk] },
    }
}

pub fn comparison() -> Option<Pair<Compared>> {
    let compared = |rev: &str, digit: &str, dirty| Compared {
        rev: rev.into(),
        oid: digit.repeat(40),
        dirty,
        chosen: "asked for".into(),
    };
    Some(Pair { base: compared("v1.4.2", "1", false), head: compared("worktree", "2", true) })
}

pub fn report() -> Report {
    let [old, new, major] = ["1.4.2", "1.4.3", "2.0.0"].map(|v| Version::parse(v).unwrap());
    let pair = |head| Pair { base: &old, head };
    let additive = findings().into_iter().filter(|f| f.rule.class == Class::Additive).collect();
    let same = Coverage { notes: Vec::new(), ..coverage() };
    let packages = vec![
        tree(pair(&new)),
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
    let arguments = ["--base", "v1.4.2", "--workspace"].map(str::to_owned);
    let report = Report::new(comparison(), packages, left_out, vec![failed]);
    Report { arguments: Some(arguments.into()), tree: Some("/a tree".into()), ..report }
}

/// The package in which one break is accepted, and another one was.
fn tree(versions: Pair<&Version>) -> PackageReport {
    let report = PackageReport::compared("tree", versions, coverage(), findings());
    let gone = report.changes.iter().find(|it| it.finding.path == "tree::Leaf").unwrap();
    let leaf = Acceptance {
        fingerprint: gone.fingerprint.clone(),
        path: "tree::Leaf".into(),
        rule: "item-removed".into(),
        reason: "nobody <i>used</i> it: 100% sure, see #7".into(),
        until: Some(Version::new(2, 0, 0)),
    };
    let stale = Acceptance { fingerprint: "0123456789ab".into(), ..leaf.clone() };
    let policy = Policy { accept: vec![leaf, stale], ..Policy::default() };
    PackageReport { surface: surface(), ..report }.under(&policy, None)
}

/// A package with this many breaks.
pub fn many(number: usize) -> Report {
    let open = findings().remove(3);
    let breaks =
        (0..number).map(|index| Finding { path: format!("tree::open_{index}"), ..open.clone() });
    let version = Version::new(1, 4, 2);
    let versions = Pair { base: &version, head: &version };
    let package = PackageReport::compared("tree", versions, coverage(), breaks.collect());
    let report = Report::new(comparison(), vec![package], Vec::new(), Vec::new());
    Report { arguments: Some(Vec::new()), ..report }
}

/// A run that named this many packages one by one, each with a break.
pub fn wide(number: usize) -> Report {
    let version = Version::new(1, 4, 2);
    let versions = Pair { base: &version, head: &version };
    let name = |index: usize| format!("a-package-with-a-long-name-{index:04}");
    let package = |index| {
        let breaks = findings().into_iter().skip(3).collect();
        PackageReport::compared(&name(index), versions, coverage(), breaks)
    };
    let packages = (0..number).map(package).collect();
    let report = Report::new(comparison(), packages, Vec::new(), Vec::new());
    let arguments = (0..number).flat_map(|index| ["-p".to_owned(), name(index)]).collect();
    Report { arguments: Some(arguments), ..report }
}
