//! The library as another program uses it: findings as values, and progress by callback.

use cargo_stability::{Options, Progress, compare};
use common::Repo;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

mod common;

/// Keeps what it hears.
#[derive(Default)]
struct Listener(Mutex<Vec<String>>);

impl Progress for Listener {
    fn status(&self, verb: &str, what: &str) {
        self.0.lock().unwrap().push(format!("{verb} {what}"));
    }

    fn detail(&self, _what: &str) {}

    fn warning(&self, _what: &str) {}
}

fn options(directory: &Path) -> Options {
    Options {
        directory: directory.to_owned(),
        base: Some("v1.0.0".to_owned()),
        cache: Some(PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("library")),
        program: Some(env!("CARGO_BIN_EXE_cargo-stability").into()),
        ..Options::default()
    }
}

#[test]
fn findings_are_values() {
    let repo = Repo::library("tree", "1.0.0", "pub fn open() -> u8 {\n    0\n}\n");
    repo.tag("v1.0.0").write("src/lib.rs", "pub fn open() -> u16 {\n    0\n}\n");
    let listener = Listener::default();
    let report = compare(&options(repo.root()), &listener);
    assert_eq!(report.exit_code(), 100, "{:?}", report.failures);
    let [change] = report.packages[0].changes.as_slice() else { panic!("{report:#?}") };
    assert_eq!(change.finding.rule.id, "function-return-type-changed");
    assert_eq!(change.finding.path, "tree::open");
    let heard = listener.0.lock().unwrap();
    assert!(heard[0].starts_with("Comparing the working tree"), "{heard:?}");
}

#[test]
fn a_failure_is_a_value_too() {
    let plain = Repo::plain();
    let report = compare(&options(plain.root()), &Listener::default());
    assert_eq!(report.exit_code(), 101);
    assert!(report.failures[0].failure.cause.contains("not a git repository"));
}
