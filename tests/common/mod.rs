//! What more than one test needs: snapshots, and real repositories in temporary directories.

#![allow(dead_code, reason = "each test uses a part of it")]

use std::path::Path;

/// Holds a text against a file, or rewrites the file if `BLESS` is set.
pub fn hold(path: &Path, text: &str) {
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(path, text).unwrap();
    }
    let held = std::fs::read_to_string(path).unwrap_or_default().replace("\r\n", "\n");
    assert!(held == text, "{} is out of date; `BLESS=1 cargo test` rewrites it", path.display());
}
