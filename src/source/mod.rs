//! Git revisions to trees, and `cargo metadata` to package facts.
//!
//! Nothing here ever writes into the user's repository: no index, no ref, no worktree entry. Trees
//! are written to the user's cache directory, through an index of our own.

mod cache;
mod git;
mod package;
mod revision;
mod toolchain;
mod tree;

pub use cache::cache_directory;
pub use git::Repository;
pub use package::{Dependency, Library, Package, Selection, Target, Workspace, select, workspace};
pub use revision::{Revision, WORKTREE, resolve};
pub use toolchain::Toolchain;
pub use tree::{Tree, tree};
