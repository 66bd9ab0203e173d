//! Which commit is base, which is head, and why.

use super::Repository;
use crate::failure::Failure;
use crate::sides::Pair;

/// The `rev` of a head that is the working tree itself.
pub const WORKTREE: &str = "worktree";

/// One side's revision, and why it is that one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Revision {
    /// As asked (`v1.0.0`, `HEAD~2`), or [`WORKTREE`].
    pub rev: String,
    /// The full commit id; of the working tree the one of `HEAD`.
    pub oid: String,
    /// The working tree has changes that are in no commit.
    pub dirty: bool,
    /// Why this revision, in one line: `merge base with origin/main`.
    pub chosen: String,
}

/// Both sides' revisions. `None` for base lets us choose, `None` for head is the working tree.
pub fn resolve(
    repository: &Repository,
    asked: Pair<Option<&str>>,
) -> Result<Pair<Revision>, Failure> {
    let _ = (repository, asked);
    Err(Failure::new("choosing the base", "", ""))
}
