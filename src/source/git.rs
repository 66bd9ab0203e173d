//! The repository, and the one way git is called.

use std::path::{Path, PathBuf};

use crate::failure::Failure;

/// A git repository with a working tree, found once. Every later git call names it explicitly.
#[derive(Clone, Debug)]
pub struct Repository {
    root: PathBuf,
}

impl Repository {
    /// Finds the repository that holds `directory`.
    pub fn discover(directory: &Path) -> Result<Repository, Failure> {
        Err(Failure::new(format!("looking for git in {}", directory.display()), "", ""))
    }

    /// The top of the working tree.
    pub fn root(&self) -> &Path {
        &self.root
    }
}
