//! Published crates as git repositories, a commit for each release, and workspaces made up here.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::releases::{copy, source};
use crate::run;

/// A commit's tag, and what writes its files.
type Commit<'a> = (&'a str, &'a dyn Fn(&Path));

/// A repository with a commit and a tag for each of these sets of files.
pub fn repository(root: PathBuf, commits: &[Commit<'_>]) -> PathBuf {
    if root.join("done").exists() {
        return root.join("repository");
    }
    let _ = fs::remove_dir_all(&root);
    let directory = root.join("repository");
    fs::create_dir_all(&directory).expect("a directory");
    git(&directory, &["init", "--quiet", "--initial-branch=main"]);
    for (tag, write) in commits {
        for entry in fs::read_dir(&directory).expect("a directory").flatten() {
            let path = entry.path();
            match path.is_dir() {
                true if path.ends_with(".git") => {}
                true => fs::remove_dir_all(path).expect("it goes"),
                false => fs::remove_file(path).expect("it goes"),
            }
        }
        write(&directory);
        fs::write(directory.join(".gitignore"), "/target\n").expect("a file");
        run(Command::new("cargo").args(["generate-lockfile", "--quiet"]).current_dir(&directory));
        git(&directory, &["add", "--all", "--force"]);
        git(&directory, &["commit", "--quiet", "--message", tag]);
        git(&directory, &["tag", tag]);
    }
    fs::write(root.join("done"), "").expect("a file");
    directory
}

fn git(directory: &Path, arguments: &[&str]) {
    let mut command = Command::new("git");
    command.args(["-c", "user.name=bench", "-c", "user.email=bench@example.org"]);
    run(command.args(arguments).current_dir(directory));
}

/// A workspace of released packages, each used from its directory.
pub fn workspace(members: &[(&str, &str)], to: &Path) {
    let (mut list, mut patches) = (Vec::new(), String::new());
    for (name, version) in members {
        copy(&source(name, version), &to.join(name));
        list.push(format!("{name:?}"));
        patches += &format!("{name} = {{ path = {name:?} }}\n");
    }
    let list = list.join(", ");
    let manifest = format!(
        "[workspace]\nresolver = \"2\"\nmembers = [{list}]\n\n[patch.crates-io]\n{patches}"
    );
    fs::write(to.join("Cargo.toml"), manifest).expect("a file");
}

/// A workspace of so many libraries, each with the dependency, and a file that is no source.
pub fn made_up(count: usize, dependency: &str, note: &str, to: &Path) {
    let manifest = "[workspace]\nresolver = \"2\"\nmembers = [\"part-*\"]\n";
    fs::write(to.join("Cargo.toml"), manifest).expect("a file");
    fs::write(to.join("NOTES.md"), note).expect("a file");
    for number in 0..count {
        let directory = to.join(format!("part-{number}"));
        fs::create_dir_all(directory.join("src")).expect("a directory");
        let manifest = format!(
            "[package]\nname = \"part-{number}\"\nversion = \"1.0.0\"\nedition = \"2021\"\n\n\
             [dependencies]\n{dependency}"
        );
        fs::write(directory.join("Cargo.toml"), manifest).expect("a file");
        let functions =
            (0..40).map(|it| format!("pub fn open_{it}(at: usize) -> usize {{ at }}\n"));
        fs::write(directory.join("src/lib.rs"), functions.collect::<String>()).expect("a file");
    }
}
