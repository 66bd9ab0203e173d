//! The hook, driven by real pushes to a bare repository: a test for each thing that a push can be.

use common::{Outcome, Repo, manifest};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

mod common;

const BASE: &str = "pub fn open(path: &str) -> u8 {\n    path.len() as u8\n}\n";
const MORE: &str = "pub fn open(path: &str) -> u8 {\n    path.len() as u8\n}\npub fn close() {}\n";
const BREAK: &str = "pub fn open(path: &str) -> u16 {\n    path.len() as u16\n}\n";

/// A library whose `main` is on `origin`, with the hook.
fn published() -> (Repo, Repo) {
    let (repo, origin) = unpublished(&[]);
    repo.git(&["push", "--quiet", "origin", "main"]);
    repo.run(&["hook", "install"]).expect(0);
    (repo, origin)
}

/// A library, and an empty repository that it calls `origin`.
fn unpublished(init: &[&str]) -> (Repo, Repo) {
    let origin = Repo::plain();
    origin.git(&[&["init", "--quiet", "--bare", "--initial-branch=main"], init].concat());
    let repo = Repo::plain();
    repo.git(&[&["init", "--quiet", "--initial-branch=main"], init].concat());
    repo.manifest("tree", "1.0.0").lock("tree", "1.0.0").write("src/lib.rs", BASE);
    repo.write(".gitignore", "/target\n").commit("first");
    repo.git(&["remote", "add", "origin", origin.root().to_str().unwrap()]);
    (repo, origin)
}

fn push(repo: &Repo, arguments: &[&str]) -> Outcome {
    Outcome::of(repo.git_command(&[&["push"], arguments].concat()).output().unwrap())
}

impl Outcome {
    /// What was compared, and why with that: what stands behind `Comparing`.
    fn compared(&self) -> Vec<&str> {
        self.stderr.lines().filter_map(|line| line.trim().strip_prefix("Comparing ")).collect()
    }

    fn says(self, part: &str) -> Outcome {
        assert!(self.stderr.contains(part), "`{part}` is not in:\n{}", self.stderr);
        self
    }

    /// Holds that one comparison was made, with this base and for this reason.
    fn once(self, base: &str, reason: &str) -> Outcome {
        let expected = format!("with {}: {reason}", &base[..10]);
        assert!(
            matches!(self.compared()[..], [only] if only.ends_with(&expected)),
            "{expected} is not what was compared:\n{}",
            self.stderr
        );
        self
    }
}

#[test]
fn a_break_is_refused_and_the_rest_goes_through() {
    let (repo, origin) = published();
    let first = repo.git(&["rev-parse", "HEAD"]);
    repo.write("src/lib.rs", BREAK).commit("break");
    let before = repo.content();
    let refused = push(&repo, &["origin", "main"]).expect(1);
    let refused = refused.once(&first, "what origin has at refs/heads/main");
    let refused = refused.says("tree::open").says("git push --no-verify");
    assert_eq!(refused.stdout, "", "a hook has nothing to say to programs");
    assert_eq!(repo.content(), before, "the repository was touched");
    assert_eq!(origin.git(&["rev-parse", "main"]), first);

    repo.write("src/lib.rs", MORE).commit("mend");
    push(&repo, &["origin", "main"]).expect(0).says("1 additive");
    repo.write("src/lib.rs", BREAK).commit("break again");
    let anyway = push(&repo, &["--no-verify", "origin", "main"]).expect(0);
    assert_eq!(anyway.compared(), [""; 0]);
    // Nothing is left to push, and git tells the hook so by saying nothing.
    assert_eq!(push(&repo, &["origin", "main"]).expect(0).compared(), [""; 0]);
    repo.manifest("tree", "2.0.0").lock("tree", "2.0.0").write("src/lib.rs", MORE).commit("2.0.0");
    push(&repo, &["origin", "main"]).expect(0).says("1.0.0 -> 2.0.0");
}

#[test]
fn the_commit_is_judged_and_not_the_tree() {
    let (repo, _origin) = published();
    repo.write("src/lib.rs", MORE).commit("more");
    let more = repo.git(&["rev-parse", "HEAD"]);
    repo.write("src/lib.rs", BREAK).commit("break");
    // Neither a later commit nor what nobody has committed is pushed.
    repo.write("src/lib.rs", "not even Rust");
    push(&repo, &["origin", &format!("{more}:refs/heads/main")]).expect(0).says("1 additive");
    repo.git(&["checkout", "--quiet", "--force", "--detach"]);
    repo.write("src/lib.rs", MORE);
    push(&repo, &["origin", "HEAD:main"]).expect(1).says("tree::open");
}

#[test]
fn a_new_branch_is_compared_with_where_it_left() {
    let (repo, _origin) = published();
    let first = repo.git(&["rev-parse", "HEAD"]);
    repo.git(&["switch", "--quiet", "--create", "topic"]);
    push(&repo, &["origin", "topic"]).expect(0).says("nothing is new since the merge base");
    repo.git(&["switch", "--quiet", "main"]);
    repo.write("src/lib.rs", MORE).commit("more");
    push(&repo, &["--quiet", "origin", "main"]).expect(0);
    // What `main` has gained meanwhile is nothing that the branch takes away.
    repo.git(&["switch", "--quiet", "topic"]);
    repo.write("src/lib.rs", &format!("{BASE}pub fn topic() {{}}\n")).commit("topic");
    let reason = "merge base with origin/main";
    push(&repo, &["origin", "topic:other"]).expect(0).once(&first, reason).says("1 additive");
    // An address is as good as the name.
    let address = repo.git(&["remote", "get-url", "origin"]);
    push(&repo, &[&address, "topic:another"]).expect(0).once(&first, reason);

    // A branch whose break is on the remote already is new again with --whole-branch.
    repo.write("src/lib.rs", BREAK).commit("break");
    push(&repo, &["--no-verify", "origin", "topic"]).expect(0);
    repo.write("src/lib.rs", &format!("{BREAK}pub fn topic() {{}}\n")).commit("go on");
    repo.run(&["hook", "install", "--", "--whole-branch"]).expect(0);
    push(&repo, &["origin", "topic"]).expect(1).once(&first, reason).says("tree::open");
    repo.run(&["hook", "install"]).expect(0);
    push(&repo, &["origin", "topic"]).expect(0).says("1 additive");
}

#[test]
fn without_a_default_branch_the_first_new_commit_decides() {
    let (repo, _origin) = unpublished(&[]);
    repo.run(&["hook", "install"]).expect(0);
    repo.git(&["branch", "--move", "trunk"]);
    push(&repo, &["origin", "trunk"]).expect(0).says("nothing below it is known to be on origin");
    let first = repo.git(&["rev-parse", "HEAD"]);
    repo.git(&["switch", "--quiet", "--create", "topic"]);
    repo.write("src/lib.rs", MORE).commit("more");
    repo.write("src/lib.rs", BREAK).commit("break");
    let reason = "last commit below those that origin does not have";
    push(&repo, &["origin", "topic"]).expect(1).once(&first, reason).says("tree::open");
    // Two histories that have nothing in common, and one that is no library.
    repo.git(&["switch", "--quiet", "--orphan", "pages"]);
    repo.write("index.html", "one").commit("one");
    push(&repo, &["origin", "pages"]).expect(0).says("nothing below it is known");
    repo.write("index.html", "two").commit("two");
    let again = push(&repo, &["origin", "pages"]).expect(0).says("has no Cargo.toml");
    assert_eq!(again.compared(), [""; 0]);
}

#[test]
fn what_a_push_replaces_is_no_base() {
    let (repo, origin) = published();
    let first = repo.git(&["rev-parse", "HEAD"]);
    repo.git(&["switch", "--quiet", "--create", "topic"]);
    repo.write("src/lib.rs", BREAK).commit("break");
    push(&repo, &["--no-verify", "origin", "topic"]).expect(0);
    repo.write("src/lib.rs", MORE);
    repo.git(&["commit", "--quiet", "--all", "--amend", "--no-edit"]);
    let reason = "merge base with origin/main";
    push(&repo, &["--force", "origin", "topic"]).expect(0).once(&first, reason).says("1 additive");

    // Somebody else has pushed, and nobody has fetched it.
    let other = Repo::plain();
    other.git(&["clone", "--quiet", origin.root().to_str().unwrap(), "."]);
    other.git(&["switch", "--quiet", "topic"]);
    other.write("src/lib.rs", BASE).commit("theirs");
    other.git(&["push", "--quiet", "origin", "topic"]);
    repo.write("src/lib.rs", BREAK).commit("ours");
    push(&repo, &["--force", "origin", "topic"]).expect(1).once(&first, reason).says("tree::open");
}

#[test]
fn a_release_is_compared_with_the_one_before() {
    let (repo, _origin) = published();
    let first = repo.git(&["rev-parse", "HEAD"]);
    repo.git(&["tag", "--annotate", "--message", "1.0.0", "v1.0.0"]);
    push(&repo, &["origin", "v1.0.0"]).expect(0).says("refs/tags/v1.0.0: it is the first release");
    repo.tag("other-v3.0.0").write("src/lib.rs", MORE).commit("more");
    repo.write("src/lib.rs", BREAK).commit("break");
    repo.git(&["push", "--quiet", "--no-verify", "origin", "main"]);
    repo.git(&["tag", "--annotate", "--message", "1.1.0", "v1.1.0"]);
    let refused = push(&repo, &["origin", "v1.1.0"]).expect(1).says("tree::open");
    let expected = format!("with v1.0.0 ({}): last release tag below v1.1.0", &first[..10]);
    assert!(refused.compared()[0].ends_with(&expected), "{}", refused.stderr);
    // A tag that is no release is only another name.
    repo.tag("nightly");
    push(&repo, &["origin", "nightly"]).expect(0).says("nothing is new");
    repo.git(&["tag", "licence", &repo.git(&["rev-parse", "HEAD:Cargo.toml"])]);
    push(&repo, &["origin", "licence"]).expect(0).says("refs/tags/licence: it is no commit");
}

#[test]
fn what_changes_nothing_for_clients_is_not_built() {
    let (repo, _origin) = published();
    repo.write("README.md", "more").write(".github/workflows/ci.yml", "").commit("prose");
    let prose = push(&repo, &["origin", "main"]).expect(0).says("no code changed");
    assert_eq!(prose.compared(), [""; 0]);
    repo.git(&["switch", "--quiet", "--create", "topic"]);
    push(&repo, &["--no-verify", "--quiet", "origin", "topic"]).expect(0);
    push(&repo, &["origin", ":topic"]).expect(0).says("refs/heads/topic: it is deleted");
    // Where nothing is a library nothing can break, and a push is no place to insist.
    let program = Repo::new();
    let remote = Repo::plain();
    remote.git(&["init", "--quiet", "--bare"]);
    program.manifest("tool", "1.0.0").lock("tool", "1.0.0").write("src/main.rs", "fn main() {}\n");
    program.commit("first").git(&["remote", "add", "origin", remote.root().to_str().unwrap()]);
    program.git(&["push", "--quiet", "origin", "main"]);
    program.run(&["hook", "install"]).expect(0);
    program.write("src/main.rs", "fn main() {\n}\n").commit("second");
    push(&program, &["origin", "main"]).expect(0).says("no library target");
}

#[test]
fn what_cannot_be_compared_is_refused() {
    let (repo, _origin) = published();
    repo.write("src/lib.rs", "pub fn open() -> Missing {}\n").commit("sick");
    push(&repo, &["origin", "main"]).expect(1).says("Missing").says("--no-verify");
}

#[test]
fn ids_of_the_longer_kind() {
    let (repo, _origin) = unpublished(&["--object-format=sha256"]);
    repo.git(&["push", "--quiet", "origin", "main"]);
    repo.run(&["hook", "install"]).expect(0);
    let first = repo.git(&["rev-parse", "HEAD"]);
    assert_eq!(first.len(), 64);
    repo.git(&["switch", "--quiet", "--create", "topic"]);
    repo.write("src/lib.rs", BREAK).commit("break");
    push(&repo, &["origin", "topic"]).expect(1).once(&first, "merge base with origin/main");
    push(&repo, &["--no-verify", "origin", "topic"]).expect(0);
    push(&repo, &["origin", ":topic"]).expect(0).says("it is deleted");
}

/// Git exports the place of the repository to a hook; another repository is never meant.
#[test]
fn a_repository_that_only_the_environment_names() {
    let (repo, origin) = published();
    let surrounding = Repo::library("surrounding", "1.0.0", BASE);
    let place = surrounding.root().join("part");
    repo.git(&["worktree", "prune"]);
    fs::create_dir(&place).unwrap();
    let git = repo.root().join(".git");
    let split = |arguments: &[&str]| {
        let place =
            [format!("--git-dir={}", git.display()), format!("--work-tree={}", place.display())];
        let mut command = surrounding.git_command(&["-C", "part"]);
        Outcome::of(command.args(place).args(arguments).output().unwrap())
    };
    split(&["reset", "--quiet", "--hard"]).expect(0);
    fs::write(place.join("src/lib.rs"), BREAK).unwrap();
    split(&["commit", "--quiet", "--all", "--message", "break"]).expect(0);
    let refused = split(&["push", "origin", "main"]).expect(1).says("tree::open");
    assert_eq!(refused.compared().len(), 1);
    assert_ne!(origin.git(&["rev-parse", "main"]), repo.git(&["rev-parse", "main"]));
}

#[test]
fn the_hook_of_somebody_else_stays() {
    let (repo, _origin) = unpublished(&[]);
    repo.git(&["push", "--quiet", "origin", "main"]);
    let hook = repo.root().join(".git/hooks/pre-push");
    let theirs = "#!/bin/sh\ncat > seen\necho theirs >&2\ntest ! -e stop\n";
    write_hook(&hook, theirs);
    let refused = repo.run(&["hook", "install"]).expect(101);
    let refused = refused.says("--chain").says("cargo stability hook run -- \"$@\"");
    repo.run(&["hook", "uninstall"]).expect(101);
    assert_eq!(fs::read_to_string(&hook).unwrap(), theirs);

    // The lines that it was told to add do what they promise: both see what is pushed.
    let lines = refused.stderr.split("standard input:").nth(1).unwrap();
    let lines: String = lines.lines().map(|line| format!("{}\n", line.trim())).collect();
    let program = Path::new(env!("CARGO_BIN_EXE_cargo-stability"));
    let lines = lines.replace("cargo stability", program.to_str().unwrap());
    write_hook(&hook, &theirs.replacen('\n', &lines, 1));
    repo.write("src/lib.rs", BREAK).commit("break");
    push(&repo, &["origin", "main"]).expect(1).says("tree::open");
    assert!(!repo.root().join("seen").exists());
    repo.write("src/lib.rs", MORE).commit("mend");
    push(&repo, &["origin", "main"]).expect(0).says("1 additive").says("theirs");
    assert!(seen(&repo).starts_with("refs/heads/main "));
    repo.run(&["hook", "install"]).expect(0).says("calls");

    write_hook(&hook, theirs);
    for _ in 0..2 {
        repo.run(&["hook", "install", "--chain"]).expect(0).says("Installed");
    }
    fs::remove_file(repo.root().join("seen")).unwrap();
    repo.write("src/lib.rs", BREAK).commit("break again");
    push(&repo, &["origin", "main"]).expect(1).says("theirs").says("tree::open");
    assert!(seen(&repo).starts_with("refs/heads/main "));
    repo.write("stop", "");
    let stopped = push(&repo, &["origin", "main"]).expect(1).says("theirs");
    assert_eq!(stopped.compared(), [""; 0]);
    repo.run(&["hook", "uninstall"]).expect(0).says("back");
    assert_eq!(fs::read_to_string(&hook).unwrap(), theirs);
}

fn seen(repo: &Repo) -> String {
    fs::read_to_string(repo.root().join("seen")).unwrap()
}

fn write_hook(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
    executable(path);
}

#[cfg(unix)]
fn executable(path: &Path) {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(0o755)).unwrap();
}

#[cfg(not(unix))]
fn executable(_path: &Path) {}

#[test]
fn installing_is_undone_by_uninstalling() {
    let (repo, _origin) = unpublished(&[]);
    let before = repo.content();
    repo.run(&["hook", "uninstall"]).expect(0).says("there is no");
    repo.run(&["hook", "install"]).expect(0);
    let once = repo.content();
    repo.run(&["hook", "install"]).expect(0);
    assert_eq!(repo.content(), once);
    repo.run(&["hook", "uninstall"]).expect(0);
    assert_eq!(repo.content(), before);
    repo.run(&["hook", "install", "--", "--no-such-flag"]).expect(2);
    repo.run(&["hook", "run", "origin"]).expect(0);
}

#[test]
fn hooks_are_where_the_configuration_says() {
    let (repo, _origin) = unpublished(&[]);
    repo.git(&["push", "--quiet", "origin", "main"]);
    let elsewhere = Repo::plain();
    let absolute = elsewhere.root().join("my hooks");
    repo.write("src/lib.rs", BREAK).commit("break");
    for (setting, place) in [
        (".githooks", repo.root().join(".githooks")),
        (absolute.to_str().unwrap(), absolute.clone()),
    ] {
        repo.git(&["config", "core.hooksPath", setting]);
        repo.run(&["hook", "install"]).expect(0);
        let text = fs::read_to_string(place.join("pre-push")).unwrap();
        // What is committed is for other machines, too.
        assert_eq!(text.contains(env!("CARGO_BIN_EXE_cargo-stability")), setting != ".githooks");
        let mut command = repo.git_command(&["push", "origin", "main"]);
        command.env("PATH", path_with_program());
        Outcome::of(command.output().unwrap()).expect(1).says("tree::open");
        repo.run(&["hook", "uninstall"]).expect(0);
    }
    repo.git(&["config", "--unset", "core.hooksPath"]);
    elsewhere.write("gitconfig", &format!("[core]\n\thooksPath = \"{}\"\n", absolute.display()));
    let mut command = repo.command(&["hook", "install"]);
    command.env("GIT_CONFIG_GLOBAL", elsewhere.root().join("gitconfig"));
    Outcome::of(command.output().unwrap()).expect(101).says("git config core.hooksPath .git/hooks");
}

fn path_with_program() -> std::ffi::OsString {
    let program = Path::new(env!("CARGO_BIN_EXE_cargo-stability"));
    let path = std::env::var_os("PATH").unwrap();
    let own = [program.parent().unwrap().to_owned()];
    std::env::join_paths(own.into_iter().chain(std::env::split_paths(&path))).unwrap()
}

#[test]
fn a_program_that_is_gone_is_missed_loudly() {
    let (repo, _origin) = unpublished(&[]);
    repo.git(&["push", "--quiet", "origin", "main"]);
    let place = Repo::plain();
    let program = place.root().join("cargo-stability");
    fs::copy(env!("CARGO_BIN_EXE_cargo-stability"), &program).unwrap();
    let mut install = Command::new(&program);
    install.current_dir(repo.root()).args(["hook", "install"]);
    Outcome::of(install.output().unwrap()).expect(0);
    fs::remove_file(&program).unwrap();
    repo.write("src/lib.rs", MORE).commit("more");
    let mut command = repo.git_command(&["push", "origin", "main"]);
    // Without those directories that have it for other reasons.
    let path = std::env::var_os("PATH").unwrap();
    let without = std::env::split_paths(&path).filter(|it| !it.join("cargo-stability").exists());
    command.env("PATH", std::env::join_paths(without).unwrap()).env("CARGO_HOME", place.root());
    let outcome = Outcome::of(command.output().unwrap()).expect(1);
    outcome.says("does not find cargo-stability").says("--no-verify");
}

#[test]
fn a_manifest_below_the_root() {
    let repo = Repo::new();
    let origin = Repo::plain();
    origin.git(&["init", "--quiet", "--bare"]);
    repo.write("rust/Cargo.toml", &manifest("tree", "1.0.0")).write("rust/src/lib.rs", BASE);
    repo.commit("first").git(&["remote", "add", "origin", origin.root().to_str().unwrap()]);
    repo.git(&["push", "--quiet", "origin", "main"]);
    repo.run(&["hook", "install"]).expect(101).says("--manifest-path");
    let mut command = repo.command(&["hook", "install"]);
    command.current_dir(repo.root().join("rust/src"));
    Outcome::of(command.output().unwrap()).expect(0);
    repo.write("rust/src/lib.rs", BREAK).commit("break");
    push(&repo, &["origin", "main"]).expect(1).says("tree::open");
}

#[test]
fn what_pre_commit_tells_in_variables() {
    let (repo, _origin) = published();
    let first = repo.git(&["rev-parse", "HEAD"]);
    repo.write("src/lib.rs", BREAK).commit("break");
    let head = repo.git(&["rev-parse", "HEAD"]);
    let run = |variables: &[(&str, &str)]| {
        let mut command = repo.command(&["hook", "run", "--pre-commit"]);
        let variables = variables.iter().map(|(name, value)| (format!("PRE_COMMIT_{name}"), value));
        Outcome::of(command.envs(variables).output().unwrap())
    };
    let refused = run(&[
        ("FROM_REF", &first),
        ("TO_REF", &head),
        ("REMOTE_NAME", "origin"),
        ("LOCAL_BRANCH", "refs/heads/main"),
        ("REMOTE_BRANCH", "refs/heads/main"),
    ]);
    refused.expect(100).once(&first, "named by pre-commit").says("tree::open");
    // Called by hand, it has two names and no push.
    run(&[("FROM_REF", "main~1"), ("TO_REF", "main")])
        .expect(100)
        .once(&first, "named by pre-commit");
    assert_eq!(run(&[]).expect(0).compared(), [""; 0]);
}

/// The root of a linked working tree of a repository.
fn linked(repo: &Repo, branch: &str) -> (Repo, PathBuf) {
    let parent = Repo::plain();
    let root = parent.root().join("linked");
    repo.git(&["worktree", "add", "--quiet", "-b", branch, root.to_str().unwrap()]);
    (parent, root)
}

/// Scenario 13.
#[test]
fn three_references_from_a_linked_working_tree() {
    let (repo, origin) = published();
    let first = repo.tag("v1.0.0").git(&["rev-parse", "HEAD"]);
    repo.git(&["push", "--quiet", "--no-verify", "origin", "v1.0.0", "main:old"]);
    let (_parent, root) = linked(&repo, "topic");
    let git = |arguments: &[&str]| {
        let mut command = repo.git_command(&["-C", root.to_str().unwrap()]);
        Outcome::of(command.args(arguments).output().unwrap())
    };
    fs::write(root.join("src/lib.rs"), BREAK).unwrap();
    git(&["commit", "--quiet", "--all", "--message", "break"]).expect(0);
    git(&["tag", "v1.1.0"]).expect(0);
    // The main working tree has another state, which nobody pushes.
    repo.write("src/lib.rs", "not even Rust");
    let refused = git(&["push", "origin", ":old", "topic", "v1.1.0"]).expect(1);
    let refused = refused.says("refs/heads/old: it is deleted").says("the same commits as before");
    assert_eq!(refused.compared().len(), 1, "{}", refused.stderr);
    assert!(refused.compared()[0].contains(&first[..10]), "{}", refused.stderr);
    assert_eq!(origin.git(&["rev-parse", "old"]), first);
    git(&["commit", "--quiet", "--allow-empty", "--message", "more"]).expect(0);
}
