//! Where everything we write lives: the user's cache directory.

use std::path::PathBuf;

use crate::failure::Failure;

/// The directory all our trees and artifacts live in: `CARGO_STABILITY_CACHE`, else the
/// platform's place for caches. Created if absent, free of symbolic links.
pub fn cache_directory() -> Result<PathBuf, Failure> {
    Err(Failure::new("finding the cache directory", "not built yet", "wait for it"))
}
