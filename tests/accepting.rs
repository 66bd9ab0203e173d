//! `cargo stability accept`, on real repositories: what it writes, what it leaves alone, what it
//! refuses.

use common::{Outcome, Repo, manifest, member};
use serde_json::{Value, json};

mod common;

const BASE: &str = "\
pub fn open() -> u8 {
    0
}
pub fn shut() {}
";

/// `v1.0.0`, and a working tree with these sources and this end of the manifest.
fn changed(source: &str, more: &str) -> Repo {
    let repo = Repo::library("tree", "1.0.0", BASE);
    repo.tag("v1.0.0").write("src/lib.rs", source);
    repo.write("Cargo.toml", &(manifest("tree", "1.0.0") + more));
    repo
}

/// The answer for `tree`.
fn judged(repo: &Repo, status: i32) -> Value {
    let (seen, document) = repo.json(&["--base", "v1.0.0"]);
    assert_eq!(seen, Some(status), "{document:#}");
    document["packages"][0].clone()
}

/// The command that the report of a break ends with.
fn pasted(repo: &Repo, arguments: &[&str]) -> Vec<String> {
    pasted_from(&repo.run(arguments).expect(100).stdout)
}

fn pasted_from(report: &str) -> Vec<String> {
    let lead = "help: if a break is meant to be: cargo stability ";
    let command = report.lines().find_map(|line| line.strip_prefix(lead)).unwrap();
    command.replace("\"...\"", "because").split(' ').map(str::to_owned).collect()
}

#[test]
fn the_command_to_paste_accepts_and_the_next_run_passes() {
    let commented = "# for the reader\n[package.metadata.other]\nkey = 'kept' # as it is\n";
    let repo = changed(&BASE.replace("pub fn shut() {}\n", ""), commented);
    let before = std::fs::read_to_string(repo.root().join("Cargo.toml")).unwrap();
    let command = pasted(&repo, &["--base", "v1.0.0"]);
    let command: Vec<&str> = command.iter().map(String::as_str).collect();
    assert_eq!([command[0], command[2], command[3]], ["accept", "--base", "v1.0.0"]);
    let outcome = repo.run(&command).expect(0);
    assert!(outcome.stderr.contains("of `tree::shut` in Cargo.toml"), "{}", outcome.stderr);
    assert_eq!(outcome.stdout, "");
    let after = std::fs::read_to_string(repo.root().join("Cargo.toml")).unwrap();
    assert!(after.starts_with(&before), "{after}");
    let package = judged(&repo, 0);
    assert_eq!(package["changes"][0]["accepted"], json!({ "reason": "because", "until": null }));

    // What is accepted already stays as it is, with the reason that it has.
    let again = [&command[..5], &["for 2.0", "--until", "2.0.0"]].concat();
    let said = repo.run(&again).expect(0).stderr;
    assert!(
        said.contains("Unchanged") && said.contains("accepted already, \"because\";"),
        "{said}"
    );
    assert!(!said.contains("Accepted"), "{said}");
    assert_eq!(std::fs::read_to_string(repo.root().join("Cargo.toml")).unwrap(), after);

    // One that has ended makes room.
    let over = after.replace("reason = \"because\"\n", "reason = \"because\"\nuntil = \"1.0.0\"\n");
    repo.write("Cargo.toml", &over);
    repo.run(&again).expect(0);
    let accepted = json!({ "reason": "for 2.0", "until": "2.0.0" });
    assert_eq!(judged(&repo, 0)["changes"][0]["accepted"], accepted);
}

/// Nobody has to tidy up behind the command.
#[test]
fn the_entry_has_a_blank_line_on_either_side() {
    let repo = changed(&BASE.replace("pub fn shut() {}\n", ""), "");
    let package = "[package]\nname = \"tree\"\nversion = \"1.0.0\"\nedition = \"2024\"\n";
    let command = pasted(&repo, &["--base", "v1.0.0"]);
    let command: Vec<&str> = command.iter().map(String::as_str).collect();
    let manifests = [
        (format!("{package}\n[workspace]\n"), "\n\n[workspace]\n"),
        (format!("{package}\n\n# All.\n[workspace]\n"), "\n\n\n# All.\n[workspace]\n"),
        (format!("{package}[workspace]\n"), "\n\n[workspace]\n"),
        (format!("[workspace]\n\n{package}"), "\n"),
    ];
    for (manifest, end) in manifests {
        repo.write("Cargo.toml", &manifest);
        repo.run(&command).expect(0);
        let text = std::fs::read_to_string(repo.root().join("Cargo.toml")).unwrap();
        let entry = "2024\"\n\n[[package.metadata.stability.accept]]\n";
        assert!(text.contains(entry), "{text}");
        assert!(text.ends_with(&format!("reason = \"because\"{end}")), "{text}");
    }
}

/// What a refused push ends with can be pasted, and the next push goes through once the entry is
/// committed.
#[test]
fn a_push_that_was_refused_is_accepted() {
    let repo = Repo::library("tree", "1.0.0", BASE);
    let origin = Repo::plain();
    origin.git(&["init", "--quiet", "--bare", "--initial-branch=main"]);
    repo.git(&["remote", "add", "origin", origin.root().to_str().unwrap()]);
    repo.git(&["push", "--quiet", "origin", "main"]);
    repo.run(&["hook", "install"]).expect(0);
    repo.write("src/lib.rs", &BASE.replace("pub fn shut() {}\n", "")).commit("break");
    let push = || Outcome::of(repo.git_command(&["push", "origin", "main"]).output().unwrap());
    let refused = push().expect(1).stderr;
    assert!(refused.contains("commit that: the commit that is pushed"), "{refused}");
    let command = pasted_from(&refused);
    let command: Vec<&str> = command.iter().map(String::as_str).collect();
    let said = repo.run(&command).expect(0).stderr;
    assert!(said.contains("in Cargo.toml; commit it, since"), "{said}");
    assert!(repo.run(&command).expect(0).stderr.contains("accepted already, \"because\""));
    push().expect(1);
    repo.commit("on purpose");
    let passed = push().expect(0).stderr;
    assert!(passed.contains("every breaking change is accepted"), "{passed}");
}

#[test]
fn several_breaks_of_a_workspace_go_to_their_manifests() {
    let repo = Repo::new();
    repo.write("Cargo.toml", "[workspace]\nresolver = \"3\"\nmembers = [\"crates/*\"]\n");
    repo.write(".gitignore", "/target\nCargo.lock\n");
    for name in ["one", "two"] {
        repo.write(&format!("crates/{name}/Cargo.toml"), &member(name, "1.0.0"));
        repo.write(&format!("crates/{name}/src/lib.rs"), BASE);
    }
    repo.commit("first").tag("v1.0.0");
    for name in ["one", "two"] {
        let source = BASE.replace("pub fn shut() {}\n", "");
        repo.write(&format!("crates/{name}/src/lib.rs"), &source);
    }
    let arguments = ["--base", "v1.0.0", "--workspace"];
    let command = pasted(&repo, &arguments);
    assert_eq!((command.len(), command[5].as_str()), (8, "--workspace"), "{command:?}");
    repo.run(&command.iter().map(String::as_str).collect::<Vec<_>>()).expect(0);
    for name in ["one", "two"] {
        let text = std::fs::read_to_string(repo.root().join(format!("crates/{name}/Cargo.toml")));
        assert!(text.unwrap().contains(&format!("path = \"{name}::shut\"")));
    }
    let human = repo.run(&arguments).expect(0).stdout;
    assert!(human.ends_with("every breaking change is accepted\n"), "{human}");
}

#[test]
fn what_cannot_be_accepted() {
    let source = BASE.replace("pub fn shut() {}\n", "") + "pub fn more() {}\n";
    let repo = changed(&source, "");
    let package = judged(&repo, 100);
    let fingerprint = |at: usize| package["changes"][at]["fingerprint"].as_str().unwrap();
    let before = repo.content();
    let said = |arguments: &[&str], status| {
        let base = ["accept", "--base", "v1.0.0", "--reason", "why"];
        repo.run(&[&base, arguments].concat()).expect(status).stderr
    };
    let unknown = said(&["000000000000"], 101);
    let listed = format!("the breaks are: {} (`tree::shut`)", fingerprint(0));
    assert!(unknown.contains(&listed), "{unknown}");
    let both = said(&[fingerprint(0), "000000000000"], 101);
    assert!(both.contains("accepting 000000000000"), "{both}");
    let additive = said(&[fingerprint(1)], 101);
    assert!(additive.contains("`tree::more` (item-added) stands in nobody's way"), "{additive}");
    let over = said(&[fingerprint(0), "--until", "0.9.0"], 101);
    assert!(over.contains("void at once") && over.contains("1.0.0"), "{over}");
    said(&[fingerprint(0), "--until", "2.0"], 2);
    repo.run(&["accept", fingerprint(0), "--reason", " "]).expect(2);
    repo.run(&["accept", fingerprint(0), "--reason", "..."]).expect(2);
    repo.run(&["accept", fingerprint(0)]).expect(2);
    let manifest = repo.root().join("Cargo.toml");
    let mut permissions = std::fs::metadata(&manifest).unwrap().permissions();
    permissions.set_readonly(true);
    std::fs::set_permissions(&manifest, permissions).unwrap();
    let read_only = said(&[fingerprint(0)], 101);
    assert!(read_only.contains("the file is read-only"), "{read_only}");
    assert_eq!(repo.content(), before, "a refusal wrote something");
}

#[cfg(unix)]
#[test]
fn a_manifest_behind_a_link_is_written_where_it_is() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let repo = changed(&BASE.replace("pub fn shut() {}\n", ""), "");
    let [link, real] = ["Cargo.toml", "real.toml"].map(|name| repo.root().join(name));
    std::fs::rename(&link, &real).unwrap();
    symlink("real.toml", &link).unwrap();
    std::fs::set_permissions(&real, std::fs::Permissions::from_mode(0o640)).unwrap();
    let command = pasted(&repo, &["--base", "v1.0.0"]);
    repo.run(&command.iter().map(String::as_str).collect::<Vec<_>>()).expect(0);
    assert!(std::fs::symlink_metadata(&link).unwrap().is_symlink());
    assert!(std::fs::read_to_string(&real).unwrap().contains("tree::shut"));
    assert_eq!(std::fs::metadata(&real).unwrap().permissions().mode() & 0o777, 0o640);
}
