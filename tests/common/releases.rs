//! Releases from a registry as directories.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The directory of a release's source, as cargo keeps it.
pub fn source(name: &str, version: &str) -> PathBuf {
    let scratch = tempfile::tempdir().unwrap();
    let dependency =
        format!("{{ package = \"{name}\", version = \"={version}\", default-features = false }}");
    let manifest =
        "[package]\nname = \"scratch\"\nedition = \"2024\"\n[workspace]\n[dependencies]\n";
    let manifest = format!("{manifest}release = {dependency}\n");
    fs::write(scratch.path().join("Cargo.toml"), manifest).unwrap();
    fs::create_dir(scratch.path().join("src")).unwrap();
    fs::write(scratch.path().join("src/lib.rs"), "").unwrap();
    cargo(scratch.path(), &["fetch"]);
    let metadata = cargo(scratch.path(), &["metadata", "--format-version", "1"]);
    let metadata: serde_json::Value = serde_json::from_slice(&metadata).unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    let is_it = |it: &&serde_json::Value| {
        let plain = it["version"].as_str().unwrap_or_default().split('+').next();
        it["name"] == name && plain == Some(version)
    };
    let manifest = packages.iter().find(is_it).unwrap()["manifest_path"].as_str().unwrap();
    Path::new(manifest).parent().unwrap().to_owned()
}

fn cargo(directory: &Path, arguments: &[&str]) -> Vec<u8> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo).current_dir(directory).args(arguments).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    output.stdout
}

/// Copies a published source, without what cargo adds to it. Clients bring a lock file of their
/// own, and what git would ignore was published all the same.
pub fn copy(from: &Path, to: &Path) {
    const LEFT: [&str; 5] =
        [".cargo-ok", ".cargo_vcs_info.json", "Cargo.toml.orig", "Cargo.lock", ".gitignore"];
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let (path, target) = (entry.path(), to.join(entry.file_name()));
        match entry.file_type().unwrap().is_dir() {
            true => copy(&path, &target),
            false if LEFT.iter().any(|it| entry.file_name() == *it) => {}
            false => {
                fs::copy(&path, &target).unwrap();
            }
        }
    }
}
