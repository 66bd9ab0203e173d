//! Git revisions to trees, and `cargo metadata` to package facts.
//!
//! Nothing here ever writes into the user's repository: no index, no ref, no worktree entry. Trees
//! are written to the user's cache directory, through an index of our own.

mod cache;
mod changes;
mod choice;
mod ci;
mod git;
mod history;
mod manifest;
mod no_std;
mod package;
mod registry;
mod released;
mod revision;
mod rust_files;
mod surroundings;
pub(crate) mod tokens;
mod toolchain;
mod tree;
pub mod usage;

pub use cache::cache_directory;
pub(crate) use cache::write_whole;
pub use changes::{Snapshot, changed};
pub use git::Repository;
pub use history::{Hooks, Known};
pub(crate) use manifest::{member_id, submodule_hint};
pub(crate) use no_std::needs_std;
pub use package::{Dependency, Library, Package, Selection, Target, Workspace, select, workspace};
pub use registry::{Registry, Release, Released};
pub use revision::{Revision, WORKTREE, base_named, head, resolve};
pub(crate) use rust_files::rust_files;
pub(crate) use surroundings::{below, configuration, inside, link, surround};
pub use toolchain::Toolchain;
pub use tree::{Tree, tree};

/// A word as a shell reads it back.
pub(crate) fn quoted(word: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "-_./:@+,=^~".contains(c);
    // At the start it would be somebody's home.
    match !word.is_empty() && !word.starts_with('~') && word.chars().all(is_plain) {
        true => word.to_owned(),
        false => format!("'{}'", word.replace('\'', r"'\''")),
    }
}

/// A content hash as hexadecimal digits. Each part counts with its length, so that parts cannot
/// run into each other.
pub(crate) fn digest<T: AsRef<[u8]>>(parts: impl IntoIterator<Item = T>) -> String {
    use sha2::{Digest, Sha256};
    let mut hash = Sha256::new();
    for part in parts {
        hash.update((part.as_ref().len() as u64).to_le_bytes());
        hash.update(part.as_ref());
    }
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}
