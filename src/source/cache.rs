//! Where everything we write lives: the user's cache directory.

use std::env;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::failure::Failure;

/// The variable that overrules the platform's place.
const VARIABLE: &str = "CARGO_STABILITY_CACHE";

/// The directory all our trees and artifacts live in: `CARGO_STABILITY_CACHE`, else the
/// platform's place for caches. Created if absent, free of symbolic links.
pub fn cache_directory() -> Result<PathBuf, Failure> {
    let directory = match named(VARIABLE) {
        Some(directory) => directory,
        None => platform().ok_or_else(homeless)?.join("cargo-stability"),
    };
    created(&directory).map_err(|error| {
        Failure::new(
            format!("creating the cache directory {}", directory.display()),
            error.to_string(),
            format!("set {VARIABLE} to a directory that can be written"),
        )
    })
}

fn homeless() -> Failure {
    Failure::new(
        "finding the cache directory",
        "there is no home directory",
        format!("set {VARIABLE} to a directory that can be written"),
    )
}

fn created(directory: &Path) -> io::Result<PathBuf> {
    fs::create_dir_all(directory)?;
    canonical(directory)
}

/// An absolute path without symbolic links, in the form that tools understand: Windows' verbatim
/// prefix confuses cargo and git.
pub(crate) fn canonical(path: &Path) -> io::Result<PathBuf> {
    let path = fs::canonicalize(path)?;
    Ok(match path.to_str().and_then(|text| text.strip_prefix(r"\\?\")) {
        Some(plain) if cfg!(windows) && !plain.starts_with("UNC") => PathBuf::from(plain),
        _ => path,
    })
}

fn named(variable: &str) -> Option<PathBuf> {
    env::var_os(variable).filter(|value| !value.is_empty()).map(PathBuf::from)
}

fn platform() -> Option<PathBuf> {
    if cfg!(windows) {
        return named("LOCALAPPDATA");
    }
    // A relative XDG_CACHE_HOME is invalid, says its specification.
    let xdg = named("XDG_CACHE_HOME").filter(|path| path.is_absolute());
    let home = if cfg!(target_os = "macos") { "Library/Caches" } else { ".cache" };
    xdg.or_else(|| Some(named("HOME")?.join(home)))
}

/// Writes a file that is either absent or whole, whoever looks at the same time. One that is there
/// keeps its permissions.
pub(crate) fn write_whole(file: &Path, bytes: &[u8]) -> io::Result<()> {
    let directory = file.parent().unwrap_or(Path::new("."));
    let mut fresh = tempfile::NamedTempFile::new_in(directory)?;
    fresh.write_all(bytes)?;
    if let Ok(known) = fs::metadata(file) {
        fresh.as_file().set_permissions(known.permissions())?;
    }
    fresh.persist(file).map(drop).map_err(|error| error.error)
}
