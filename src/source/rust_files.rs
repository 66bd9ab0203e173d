//! The source files of a package.

use std::fs;
use std::path::{Path, PathBuf};

/// The Rust files below the directory of a package, or of its sources. Other packages inside it are
/// not its own.
pub(crate) fn rust_files(directory: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![directory.to_owned()];
    while let Some(directory) = open.pop() {
        for entry in fs::read_dir(directory).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                if !is_elsewhere(&path) {
                    open.push(path);
                }
            } else if path.extension().is_some_and(|end| end == "rs") {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// Directories that hold no code of the package, and may hold very much else.
fn is_elsewhere(directory: &Path) -> bool {
    let names = ["target", ".git", "node_modules"];
    names.iter().any(|name| directory.ends_with(name)) || directory.join("Cargo.toml").exists()
}
