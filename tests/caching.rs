//! What is kept from one run to the next: used where nothing changed, never believed where
//! something did, and never in anybody's way.

use common::{Outcome, Repo, member};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

mod common;

const BASE: &str = "pub fn open(path: &str) -> usize {\n    path.len()\n}\n";
const HEAD: &str = "pub fn open(path: &str) -> u64 {\n    path.len() as u64\n}\n";

/// A library with a break between two commits, and a cache of its own.
struct Place {
    repo: Repo,
    cache: tempfile::TempDir,
}

impl Place {
    fn new() -> Place {
        let repo = Repo::library("tree", "1.0.0", BASE);
        repo.tag("v1.0.0").write("src/lib.rs", HEAD).commit("break");
        Place { repo, cache: tempfile::tempdir().unwrap() }
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = self.repo.command(&["--format", "json", "--base", "v1.0.0"]);
        command.args(arguments).env("CARGO_STABILITY_CACHE", self.cache.path());
        command
    }

    fn run(&self, arguments: &[&str]) -> Outcome {
        Outcome::of(self.command(arguments).output().unwrap())
    }

    /// The directory that is kept for the repository.
    fn kept(&self) -> PathBuf {
        let entries = fs::read_dir(self.cache.path()).unwrap().map(|entry| entry.unwrap().path());
        entries.into_iter().find(|path| path.join("repository").exists()).unwrap()
    }

    fn files(&self, part: &str) -> Vec<PathBuf> {
        let mut found = Vec::new();
        let mut pending = vec![self.kept().join(part)];
        while let Some(path) = pending.pop() {
            match path.is_dir() {
                true => pending.extend(fs::read_dir(path).unwrap().map(|it| it.unwrap().path())),
                false => found.push(path),
            }
        }
        found
    }
}

/// Cargo was asked to build something.
fn builds(outcome: &Outcome) -> bool {
    outcome.stderr.contains("Building")
}

/// Rustdoc was run; with `-vv` each run is told.
fn documents(outcome: &Outcome, side: &str) -> bool {
    outcome.stderr.contains(&format!("rustdoc of tree at {side}"))
}

fn verdict(outcome: &Outcome) -> Value {
    let document: Value = serde_json::from_str(&outcome.stdout).unwrap();
    document["verdict"].clone()
}

#[test]
fn the_same_question_is_answered_at_once_and_with_the_same_bytes() {
    let place = Place::new();
    let commit = &["--head", "HEAD"][..];
    let first = place.run(commit).expect(100);
    let second = place.run(commit).expect(100);
    assert!(builds(&first) && !builds(&second), "{}\n{}", first.stderr, second.stderr);
    assert_eq!(first.stdout, second.stdout);
    assert!(!builds(&place.run(&[]).expect(100)), "the working tree holds the same");
    place.repo.write("src/lib.rs", &format!("// Again.\n{HEAD}"));
    let first = place.run(&[]).expect(100);
    let second = place.run(&[]).expect(100);
    assert!(builds(&first) && !builds(&second), "{}\n{}", first.stderr, second.stderr);
    assert_eq!(first.stdout, second.stdout);
}

#[test]
fn an_answer_is_good_for_one_question_only() {
    let place = Place::new();
    place.run(&[]).expect(100);
    assert!(!builds(&place.run(&[])));
    let told = |arguments: &[&str], variable: (&str, &str)| {
        let mut command = place.command(arguments);
        Outcome::of(command.env(variable.0, variable.1).output().unwrap()).expect(100)
    };
    let other = ("TERM", "other");
    assert!(builds(&told(&["--no-default-features"], other)), "features");
    assert!(builds(&told(&["--target", &host()], other)), "a target");
    assert!(builds(&told(&[], ("RUSTFLAGS", "--cfg=seen"))), "the environment");
    assert!(!builds(&told(&[], other)), "what a terminal sets");
    place.repo.write(".cargo/config.toml", "[env]\nSEEN = \"1\"\n");
    assert!(builds(&place.run(&[])), "the configuration");
    place.repo.write(".gitignore", "/target\n/.cargo\n/src/made.rs\n");
    place.repo.write("src/table.bin", "1");
    assert!(builds(&place.run(&[])), "a file of the working tree");
    assert!(!builds(&place.run(&[])));
    place.repo.write("src/made.rs", "pub fn made() {}\n");
    assert!(builds(&place.run(&[])), "a file that git ignores");
    place.repo.write("src/lib.rs", BASE);
    assert_eq!(verdict(&place.run(&[]).expect(0)), "unchanged");
}

/// The triple of this machine.
fn host() -> String {
    let output = Command::new("rustc").arg("-vV").output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    text.lines().find_map(|line| line.strip_prefix("host: ")).unwrap().to_owned()
}

#[test]
fn what_changes_on_one_side_is_built_on_that_side_alone() {
    let place = Place::new();
    place.run(&["--head", "HEAD"]).expect(100);
    place.repo.write("src/lib.rs", "pub fn close() {}\n").commit("another break");
    let outcome = place.run(&["--head", "HEAD", "-vv"]).expect(100);
    assert!(documents(&outcome, "head") && !documents(&outcome, "base"), "{}", outcome.stderr);
}

#[test]
fn damage_is_mended_and_not_reported() {
    let place = Place::new();
    let first = place.run(&["--head", "HEAD"]).expect(100);
    for damage in ["", "{", "null", "{\"coverage\":1}"] {
        for file in place.files("answers").into_iter().chain(place.files("json")) {
            fs::write(file, damage).unwrap();
        }
        let outcome = place.run(&["--head", "HEAD", "-vv"]).expect(100);
        assert_eq!(outcome.stdout, first.stdout, "{damage}: {}", outcome.stderr);
        assert!(documents(&outcome, "head"), "{damage}: {}", outcome.stderr);
    }
}

#[test]
fn a_run_that_was_killed_leaves_nothing_in_the_way() {
    let place = Place::new();
    for milliseconds in [30, 150, 400, 800] {
        let mut command = place.command(&["--head", "HEAD"]);
        let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        std::thread::sleep(std::time::Duration::from_millis(milliseconds));
        let _ = child.kill();
        child.wait().unwrap();
    }
    assert_eq!(verdict(&place.run(&["--head", "HEAD"]).expect(100)), "breaking");
}

#[test]
fn two_runs_at_once_say_the_same() {
    let place = Place::new();
    let spawn = || {
        let mut command = place.command(&["--head", "HEAD"]);
        command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
    };
    let both = [spawn(), spawn()].map(|child| Outcome::of(child.wait_with_output().unwrap()));
    let [first, second] = both.map(|outcome| outcome.expect(100).stdout);
    assert_eq!(first, second);
}

/// Runs the command where the cache is a file system of so many kilobytes, or one that cannot be
/// written. None where this machine lets nobody do that.
fn confined(place: &Place, options: &str) -> Option<Outcome> {
    let unshare = |script: &str| {
        let mut command = Command::new("unshare");
        command.args(["--mount", "--map-root-user", "sh", "-c", script]);
        command
    };
    let possible = unshare("mount -t tmpfs none /mnt").output();
    if !possible.is_ok_and(|output| output.status.success()) {
        return None;
    }
    let cache = place.cache.path().to_str().unwrap();
    let mut command = place.command(&["--head", "HEAD"]);
    let script = format!("mount -t tmpfs -o {options} none {cache} && exec \"$0\" \"$@\"");
    let mut outer = unshare(&script);
    outer.arg(command.get_program()).args(command.get_args());
    outer.current_dir(place.repo.root());
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => outer.env(name, value),
            None => outer.env_remove(name),
        };
    }
    command.stdin(Stdio::null());
    Some(Outcome::of(outer.output().unwrap()))
}

#[test]
fn a_full_disk_and_one_that_cannot_be_written_are_told_with_a_way_out() {
    for options in ["size=8k", "size=200k", "ro"] {
        let Some(outcome) = confined(&Place::new(), options) else { return };
        let outcome = outcome.expect(101);
        assert!(outcome.stderr.contains("help: "), "{options}: {}", outcome.stderr);
        assert!(outcome.stderr.contains("CARGO_STABILITY_CACHE"), "{options}: {}", outcome.stderr);
        assert_ne!(verdict(&outcome), "unchanged");
    }
}

/// A workspace of eight libraries in a row, each made from the one before, and a program.
fn workspace() -> Repo {
    let repo = Repo::new();
    let mut lock = "version = 4\n".to_owned();
    repo.write("Cargo.toml", "[workspace]\nresolver = \"3\"\nmembers = [\"crates/*\"]\n");
    for number in 0_u8..8 {
        let name = format!("part-{number}");
        let before = number.checked_sub(1).map(|it| format!("part-{it}"));
        let needs =
            before.as_ref().map(|it| format!("[dependencies]\n{it} = {{ path = \"../{it}\" }}\n"));
        let directory = format!("crates/{name}");
        let manifest = member(&name, "1.0.0") + &needs.unwrap_or_default();
        repo.write(&format!("{directory}/Cargo.toml"), &manifest);
        repo.write(&format!("{directory}/src/lib.rs"), BASE);
        repo.write(&format!("{directory}/README.md"), "# A part\n");
        lock += &format!("\n[[package]]\nname = \"{name}\"\nversion = \"1.0.0\"\n");
        lock += &before.map(|it| format!("dependencies = [\n \"{it}\",\n]\n")).unwrap_or_default();
    }
    repo.write("crates/tool/Cargo.toml", &member("tool", "1.0.0"));
    repo.write("crates/tool/src/main.rs", "fn main() {}\n");
    lock += "\n[[package]]\nname = \"tool\"\nversion = \"1.0.0\"\n";
    repo.write("Cargo.lock", &lock).write(".gitignore", "/target\n").commit("first");
    repo
}

/// The packages that were built, for a change between the last commit and the working tree.
fn built(repo: &Repo) -> Vec<String> {
    let outcome = repo.run(&["--workspace", "--base", "HEAD"]);
    assert_ne!(outcome.status, Some(101), "{}", outcome.stderr);
    let lines = outcome.stderr.lines().filter_map(|line| line.trim().strip_prefix("Building "));
    let heads = lines.filter(|line| line.ends_with(" at head"));
    heads.filter_map(|line| line.split(' ').next()).map(str::to_owned).collect()
}

#[test]
fn what_no_change_can_have_reached_is_not_built() {
    let repo = workspace();
    repo.write("crates/part-0/README.md", "# Another\n").write("docs/guide.md", "new\n");
    repo.write("crates/tool/src/main.rs", "fn main() { println!() }\n");
    repo.write("crates/part-3/tests/it.rs", "#[test]\nfn it() {}\n");
    assert_eq!(built(&repo), [""; 0]);
    repo.commit("papers");
    repo.write("crates/part-6/src/lib.rs", &format!("// Again.\n{BASE}"));
    assert_eq!(built(&repo), ["part-6", "part-7"]);
    repo.commit("source");
    // What the sources read may be anything.
    repo.write(
        "crates/part-7/src/lib.rs",
        "pub const TEXT: &str = include_str!(\"../words.txt\");\n",
    );
    repo.write("crates/part-7/words.txt", "a").commit("words");
    repo.write("crates/part-7/words.txt", "b");
    assert_eq!(built(&repo), ["part-7"]);
    repo.write("crates/part-7/src/lib.rs", "include!(\"../../../shared/all.rs\");\n");
    repo.write("shared/all.rs", "include!(\"deep.rs\");\n");
    repo.write("shared/deep.rs", "pub fn some() {}\n").commit("shared");
    repo.write("shared/deep.rs", "pub fn other() {}\n");
    assert_eq!(built(&repo), ["part-7"]);
    repo.commit("deeper");
    let manifest = fs::read_to_string(repo.root().join("Cargo.toml")).unwrap();
    repo.write("Cargo.toml", &format!("{manifest}\n[profile.dev]\ndebug = false\n"));
    assert_eq!(built(&repo).len(), 8);
}

#[test]
fn what_was_judged_before_is_not_built_again_for_the_sake_of_others() {
    let repo = workspace();
    for number in [2, 5] {
        repo.write(&format!("crates/part-{number}/src/lib.rs"), HEAD);
    }
    assert_eq!(built(&repo).len(), 6);
    repo.write("crates/part-6/src/lib.rs", HEAD);
    assert_eq!(built(&repo), ["part-6", "part-7"]);
    repo.write("crates/part-0/README.md", "# Another\n");
    assert_eq!(built(&repo), [""; 0]);
    repo.write("crates/part-2/src/lib.rs", &HEAD.replace("path.len()", "0"));
    assert_eq!(built(&repo).len(), 6);
    // Somebody new in the row may be handed what was theirs.
    repo.write("crates/part-9/Cargo.toml", &member("part-9", "1.0.0"));
    repo.write("crates/part-9/src/lib.rs", BASE);
    let lock = fs::read_to_string(repo.root().join("Cargo.lock")).unwrap();
    let entry = "\n[[package]]\nname = \"part-9\"\nversion = \"1.0.0\"\n";
    repo.write("Cargo.lock", &(lock + entry));
    assert_eq!(built(&repo).len(), 6);
}

#[test]
fn a_member_that_takes_the_place_of_a_published_package_is_followed() {
    let repo = Repo::new();
    let patch = "[patch.crates-io]\nitoa = { path = \"itoa\" }\n";
    let manifest = "[workspace]\nresolver = \"3\"\nmembers = [\"itoa\", \"tree\"]\n";
    repo.write("Cargo.toml", &format!("{manifest}\n{patch}"));
    let needs = "[dependencies]\nitoa = \"1\"\n";
    repo.write("tree/Cargo.toml", &(member("tree", "1.0.0") + needs));
    repo.write("tree/src/lib.rs", "pub use itoa::open;\n");
    repo.write("itoa/Cargo.toml", &member("itoa", "1.0.0"));
    let lock = "version = 4\n\n[[package]]\nname = \"itoa\"\nversion = \"1.0.0\"\n\n[[package]]\n\
                name = \"tree\"\nversion = \"1.0.0\"\ndependencies = [\n \"itoa\",\n]\n";
    repo.write("Cargo.lock", lock).write(".gitignore", "/target\n");
    repo.write("itoa/src/lib.rs", BASE).commit("first");
    repo.write("itoa/src/lib.rs", HEAD);
    assert_eq!(built(&repo), ["itoa", "tree"]);
    repo.write("itoa/src/lib.rs", &format!("// Again.\n{HEAD}"));
    assert_eq!(built(&repo), ["itoa", "tree"]);
}

#[test]
fn a_lock_file_matters_to_those_who_use_what_changed_in_it() {
    let repo = workspace();
    let lock = fs::read_to_string(repo.root().join("Cargo.lock")).unwrap();
    let manifest = fs::read_to_string(repo.root().join("crates/tool/Cargo.toml")).unwrap();
    repo.write("crates/tool/Cargo.toml", &manifest.replace("1.0.0", "1.0.1"));
    let entry = "name = \"tool\"\nversion = \"1.0.";
    repo.write("Cargo.lock", &lock.replace(&format!("{entry}0"), &format!("{entry}1")));
    assert_eq!(built(&repo), [""; 0]);
    let tool = member("part-7", "1.0.1") + "[dependencies]\npart-6 = { path = \"../part-6\" }\n";
    repo.write("crates/part-7/Cargo.toml", &tool);
    let text = fs::read_to_string(repo.root().join("Cargo.lock")).unwrap();
    let entry = "name = \"part-7\"\nversion = \"1.0.";
    repo.write("Cargo.lock", &text.replace(&format!("{entry}0"), &format!("{entry}1")));
    assert_eq!(built(&repo), ["part-7"]);
}

#[test]
fn a_build_script_may_read_anything_of_its_package() {
    let place = Place::new();
    place.repo.write("build.rs", "fn main() {}\n").commit("script").tag("script");
    place.repo.write("README.md", "# Tree\n");
    let mut command = place.repo.command(&["--base", "script"]);
    let outcome = Outcome::of(command.output().unwrap()).expect(0);
    assert!(builds(&outcome), "{}", outcome.stderr);
}

#[test]
fn the_cache_is_shown_and_cleared() {
    let place = Place::new();
    place.run(&["--head", "HEAD"]).expect(100);
    let cache = |arguments: &[&str]| {
        let mut command = place.repo.command(&["cache"]);
        command.args(arguments).env("CARGO_STABILITY_CACHE", place.cache.path());
        Outcome::of(command.output().unwrap()).expect(0).stdout
    };
    let shown = cache(&[]);
    let root = fs::canonicalize(place.repo.root()).unwrap();
    assert!(shown.contains(root.to_str().unwrap()), "{shown}");
    cache(&["clear"]);
    assert!(!place.cache.path().join("published").exists());
    assert_eq!(place.run(&["--head", "HEAD"]).expect(100).status, Some(100));
}

#[test]
fn a_limit_that_is_no_size_is_said() {
    let place = Place::new();
    let mut command = place.repo.command(&["--base", "HEAD"]);
    let output = command.env("CARGO_STABILITY_CACHE_LIMIT", "nonsense").output().unwrap();
    let said = Outcome::of(output).expect(101).stderr;
    for part in ["reading CARGO_STABILITY_CACHE_LIMIT", "`nonsense` is no size", "as in 2G"] {
        assert!(said.contains(part), "`{part}` is not in: {said}");
    }
}

#[test]
fn nothing_is_left_outside_of_the_cache() {
    let place = Place::new();
    let before = place.repo.content();
    let temporary = tempfile::tempdir().unwrap();
    let mut command = place.command(&["--head", "HEAD"]);
    command.env("TMPDIR", temporary.path()).env("HOME", temporary.path());
    // Rustup and cargo are told where their own things are.
    for (name, place) in [("CARGO_HOME", ".cargo"), ("RUSTUP_HOME", ".rustup")] {
        let home = std::env::home_dir().unwrap();
        command.env(name, std::env::var_os(name).unwrap_or_else(|| home.join(place).into()));
    }
    Outcome::of(command.output().unwrap()).expect(100);
    assert_eq!(before, place.repo.content());
    assert_eq!(left(temporary.path()), [""; 0]);
    assert_eq!(left(&place.kept().join("runs")), [""; 0]);
}

fn left(directory: &Path) -> Vec<String> {
    let entries = fs::read_dir(directory).into_iter().flatten().flatten();
    entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect()
}
