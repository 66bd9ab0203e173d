//! Which base is chosen, and what is said when none can be; commits as trees.

use std::fs;

use cargo_stability::sides::{Pair, Side};
use cargo_stability::source::{Repository, Revision, resolve, tree};

use crate::repository::{Place, git};

const NONE: Pair<Option<&str>> = Pair { base: None, head: None };

/// The base's name and reason, or what is wrong and what to do.
fn chosen(place: &Place) -> (String, String) {
    match place.revisions(NONE) {
        Ok(Pair { base: Revision { rev, chosen, .. }, .. }) => (rev, chosen),
        Err(failure) => (failure.cause, failure.hint),
    }
}

/// A package with one commit on `main`.
fn started() -> Place {
    let place = Place::new();
    place.package("", "tree", "").write("src/lib.rs", "pub fn one() {}\n").commit("one");
    place
}

#[test]
fn without_branches_releases_and_changes_decide() {
    let place = started();
    let (cause, hint) = chosen(&place);
    assert!(cause.contains("no release tag"), "{cause}");
    assert!(hint.contains("--base"), "{hint}");

    place.write("src/lib.rs", "pub fn two() {}\n");
    let last = "last commit, since the working tree has changes";
    assert_eq!(chosen(&place), ("HEAD".into(), last.into()));

    // A tag on head itself is a base for what is not committed, and for nothing else.
    let release = "last release tag below head";
    place.git(&["tag", "v1.0.0"]);
    assert_eq!(chosen(&place), ("v1.0.0".into(), release.into()));
    place.commit("two").git(&["tag", "--annotate", "--message", "two", "v1.1.0"]);
    assert_eq!(chosen(&place), ("v1.0.0".into(), release.into()));
    place.write("src/lib.rs", "pub fn three() {}\n").commit("three");
    assert_eq!(chosen(&place), ("v1.1.0".into(), release.into()));
    // The highest version counts, and a pre-release does not; of packages, the user's own.
    for tag in ["v0.9.0", "v1.2.0-rc.1", "other-v7.0.0", "nightly"] {
        place.git(&["tag", tag, "HEAD~1"]);
    }
    assert_eq!(chosen(&place), ("v1.1.0".into(), release.into()));
    place.git(&["tag", "tree-v0.1.0", "HEAD~2"]);
    assert_eq!(chosen(&place), ("tree-v0.1.0".into(), release.into()));
    let revisions = resolve(&place.repository(), NONE, &["other".to_owned()]).unwrap();
    assert_eq!(revisions.base.rev, "other-v7.0.0");
    // The commit is meant, not the tag that names it.
    let revisions = place.revisions(Pair { base: Some("v1.1.0"), head: None }).unwrap();
    assert_eq!(revisions.base.oid, place.git(&["rev-parse", "HEAD~1"]));
    assert_eq!(revisions.base.chosen, "asked for with --base");
    assert_eq!(revisions.head.rev, "worktree");
    assert_eq!(revisions.head.oid, place.git(&["rev-parse", "HEAD"]));
}

#[test]
fn a_branch_is_compared_with_where_it_left() {
    let place = started();
    place.git(&["tag", "v1.0.0"]);
    place.git(&["switch", "--quiet", "--create", "feature"]);
    // It only starts: what it started from is the base, not the last release.
    place.write("src/lib.rs", "pub fn two() {}\n");
    assert_eq!(chosen(&place).0, "HEAD");
    place.commit("two");
    assert_eq!(chosen(&place).1, "merge base with main");

    // A clone follows what its remote calls the default branch, whatever moved there since.
    place.git(&["switch", "--quiet", "main"]);
    let clone = place.in_clone("clone");
    clone.git(&["switch", "--quiet", "--create", "topic"]);
    clone.write("src/lib.rs", "pub fn topic() {}\n").commit("topic");
    place.write("README.md", "more").commit("more");
    clone.git(&["fetch", "--quiet"]);
    let revisions = clone.revisions(NONE).unwrap();
    assert_eq!(revisions.base.chosen, "merge base with origin/main");
    assert_eq!(revisions.base.oid, clone.git(&["rev-parse", "v1.0.0"]));
    // Pushed or not is no matter; a branch that follows another one is meant for that one.
    clone.git(&["push", "--quiet", "--set-upstream", "origin", "topic"]);
    assert_eq!(chosen(&clone).1, "merge base with origin/main");
    clone.git(&["branch", "--quiet", "--set-upstream-to", "origin/feature"]);
    assert_eq!(chosen(&clone).1, "merge base with origin/feature");
    // On the default branch, what is not pushed is new.
    clone.git(&["switch", "--quiet", "main"]);
    assert_eq!(
        chosen(&clone).0,
        "head is not ahead of another branch, no release tag is below \
                                  it, and the working tree has no changes"
    );
    clone.write("src/lib.rs", "pub fn local() {}\n").commit("local");
    assert_eq!(chosen(&clone).1, "merge base with origin/main");
    // So it is for a commit that is asked for.
    let asked = Pair { base: None, head: Some("topic") };
    assert_eq!(clone.revisions(asked).unwrap().base.chosen, "merge base with origin/main");
}

#[test]
fn a_pull_request_is_compared_with_its_first_parent() {
    let place = started();
    place.git(&["switch", "--quiet", "--create", "topic"]);
    place.write("src/lib.rs", "pub fn two() {}\n").commit("two");
    place.git(&["switch", "--quiet", "main"]);
    place.write("README.md", "more").commit("more");
    let main = place.git(&["rev-parse", "main"]);
    place.git(&["switch", "--quiet", "--detach"]);
    place.git(&["merge", "--quiet", "--no-ff", "--message", "merge", "topic"]);
    let revisions = place.revisions(NONE).unwrap();
    assert_eq!(revisions.base.oid, main);
    assert_eq!(revisions.base.chosen, "first parent of the pull request's merge commit");

    // As a forge checks it out, without history.
    place.git(&["branch", "merged"]);
    let from = format!("file://{}", place.root().display());
    let arguments = ["clone", "--quiet", "--depth=1", "--branch=merged", &from, "shallow"];
    git(&place.outside(), &arguments);
    let shallow = place.outside().join("shallow");
    git(&shallow, &["switch", "--quiet", "--detach"]);
    let repository = Repository::discover(&shallow).unwrap();
    let failure = resolve(&repository, NONE, &[]).unwrap_err();
    assert!(failure.hint.contains(&format!("git fetch --depth=1 origin {main}")), "{failure}");
    let failure = resolve(&repository, Pair { base: Some("v9"), head: None }, &[]).unwrap_err();
    assert!(failure.hint.contains("git fetch --unshallow"), "{failure}");
    git(&shallow, &["fetch", "--quiet", "--depth=2", "origin", "merged"]);
    let repository = Repository::discover(&shallow).unwrap();
    assert_eq!(resolve(&repository, NONE, &[]).unwrap().base.oid, main);

    // On a branch, a shallow clone lacks what both have in common.
    let arguments = ["clone", "--quiet", "--depth=1", "--no-single-branch", "--branch=topic"];
    git(&place.outside(), &[&arguments[..], &[&from, "topic"]].concat());
    let repository = Repository::discover(&place.outside().join("topic")).unwrap();
    let failure = resolve(&repository, NONE, &[]).unwrap_err();
    assert!(failure.hint.contains("--unshallow"), "{failure}");
}

#[test]
fn names_that_mean_no_commit_are_refused() {
    let place = Place::new();
    let failure = place.revisions(NONE).unwrap_err();
    assert!(failure.cause.contains("no commit yet"), "{failure}");
    place.package("", "tree", "").write("src/lib.rs", "").commit("one");
    let refused = |rev: &str| place.revisions(Pair { base: Some(rev), head: None }).unwrap_err();
    assert!(refused("v9.9.9").cause.contains("no commit called `v9.9.9`"));
    assert!(refused("--all").doing.contains("`--all`"));
    place.git(&["tag", "twice"]);
    place.write("src/lib.rs", "pub fn two() {}\n").commit("two").git(&["branch", "twice"]);
    assert!(refused("twice").hint.contains("refs/tags/twice"));
    place.git(&["tag", "file", "HEAD:src/lib.rs"]);
    assert!(refused("file").doing.contains("`file`"));

    let elsewhere = tempfile::tempdir().unwrap();
    let failure = Repository::discover(elsewhere.path()).unwrap_err();
    assert!(failure.cause.contains("not a git repository"), "{failure}");
    git(elsewhere.path(), &["init", "--quiet", "--bare"]);
    let failure = Repository::discover(elsewhere.path()).unwrap_err();
    assert!(failure.hint.contains("working tree"), "{failure}");
}

#[test]
fn a_commit_becomes_files() {
    let place = started();
    place.write("src/lib.rs", "pub fn two() {}\n");
    let revisions = place.revisions(Pair { base: Some("HEAD"), head: None }).unwrap();
    let (repository, cache) = (place.repository(), place.cache());
    let base = tree(&repository, &revisions.base, &cache).unwrap();
    assert_eq!(fs::read_to_string(base.root.join("src/lib.rs")).unwrap(), "pub fn one() {}\n");
    assert_eq!(base.id, place.git(&["rev-parse", "HEAD^{tree}"]));
    let head = tree(&repository, &revisions.head, &cache).unwrap();
    assert_eq!(head.root, place.root());
    // What is there is taken as it is.
    assert_eq!(tree(&repository, &revisions.base, &cache).unwrap(), base);

    // Another working tree of the same name does not share it: it has other surroundings.
    let elsewhere = place.outside().join("elsewhere/project");
    place.git(&["worktree", "add", "--quiet", "--detach", &elsewhere.to_string_lossy()]);
    let other = Repository::discover(&elsewhere).unwrap();
    let theirs = tree(&other, &revisions.base, &cache).unwrap();
    assert!(theirs.root != base.root && theirs.root.join("src/lib.rs").exists());

    let workspace = place.workspace(Side::Base, &base).unwrap();
    assert_eq!(workspace.root, base.root);
    assert_eq!(workspace.default, ["tree"]);
    assert!(workspace.packages[0].manifest.starts_with(&base.root));
    // A cache inside of the repository would be part of head's workspace.
    let failure = tree(&repository, &revisions.base, &place.root().join("cache")).unwrap_err();
    assert!(failure.hint.contains("CARGO_STABILITY_CACHE"), "{failure}");

    place.write("Cargo.toml", "[package\n");
    let failure = place.workspace(Side::Head, &head).unwrap_err();
    assert!(failure.doing.contains("head") && failure.cause.contains("Cargo.toml"), "{failure}");
    fs::remove_file(place.root().join("Cargo.toml")).unwrap();
    place.package("rust", "tree", "").write("rust/src/lib.rs", "");
    let failure = place.workspace(Side::Head, &head).unwrap_err();
    assert!(failure.hint.contains("--manifest-path rust/Cargo.toml"), "{failure}");
}
