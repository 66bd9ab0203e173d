//! Questions about the commits of a repository, and about what git runs on them.

use std::path::{Path, PathBuf};

use super::Repository;
use super::choice;
use super::git::path_from_bytes;
use crate::failure::Failure;

/// A commit, and what people call it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// `origin/main`, `v1.0.0`.
    pub name: String,
    /// The commit's full id.
    pub oid: String,
}

/// Where git looks for the hooks of a repository.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hooks {
    /// The directory, which need not exist.
    pub directory: PathBuf,
    /// Other repositories have the same directory: the user's configuration names it.
    pub shared: bool,
    /// It is part of the working tree, so its files are for everyone who clones.
    pub committed: bool,
}

impl Repository {
    /// The commit that a name or an id leads to, tags followed; none if it is not here, or if it
    /// is no commit.
    pub fn commit(&self, name: &str) -> Result<Option<String>, Failure> {
        let peeled = format!("{name}^{{commit}}");
        self.answer(["rev-parse", "--verify", "--quiet", "--end-of-options", &peeled])
    }

    /// Whether `descendant` has `ancestor` in its history.
    pub fn is_ancestor(&self, ancestor: &str, descendant: &str) -> Result<bool, Failure> {
        let asked = ["merge-base", "--is-ancestor", ancestor, descendant];
        Ok(self.answer(asked)?.is_some())
    }

    /// The last commit that both have in their history, if there is one.
    pub fn merge_base(&self, one: &str, other: &str) -> Result<Option<String>, Failure> {
        let found = self.answer(["merge-base", one, other])?;
        // In a shallow clone git ends the same way for "none" and for "not here".
        match found {
            None if self.shallow() => Err(Failure::new(
                format!("looking for the commit that {one} and {other} have in common"),
                "this clone is shallow, and that commit is not in it",
                "`git fetch --unshallow` (or --deepen=100) brings it",
            )),
            found => Ok(found),
        }
    }

    /// Whether this is a remote with a name, and not only the address of one.
    pub fn has_remote(&self, name: &str) -> Result<bool, Failure> {
        Ok(self.answer(["config", "--get", &format!("remote.{name}.url")])?.is_some())
    }

    /// What a remote's default branch was when it was fetched last.
    pub fn default_branch(&self, remote: &str) -> Result<Option<Known>, Failure> {
        for branch in ["HEAD", "main", "master"] {
            let reference = format!("refs/remotes/{remote}/{branch}");
            let Some(oid) = self.commit(&reference)? else { continue };
            let name = self.answer(["rev-parse", "--abbrev-ref", &reference])?;
            return Ok(Some(Known { name: name.unwrap_or(reference), oid }));
        }
        Ok(None)
    }

    /// The oldest commit in the history of `commit` that no branch of `remote` had when it was
    /// fetched last; of all remotes without a name.
    pub fn first_new(&self, commit: &str, remote: Option<&str>) -> Result<Option<String>, Failure> {
        let remotes = remote.map_or("--remotes".to_owned(), |name| format!("--remotes={name}"));
        let asked = ["rev-list", "--topo-order", "--reverse", commit, "--not", &remotes];
        let list = self.answer(asked)?.unwrap_or_default();
        Ok(list.lines().next().map(str::to_owned))
    }

    /// The last release below `commit` of the package that `tag` is a release of. `None` if the
    /// tag names no version; none inside if this is the first release.
    pub fn release_before(
        &self,
        tag: &str,
        commit: &str,
    ) -> Result<Option<Option<Known>>, Failure> {
        choice::release_before(self, tag, commit)
    }

    /// The files that differ between two commits.
    pub fn changed(&self, one: &str, other: &str) -> Result<Vec<PathBuf>, Failure> {
        let asked = ["diff-tree", "-r", "-z", "--name-only", "--no-renames", one, other];
        let list = self.output("listing the changed files", asked)?.stdout;
        let paths = list.split(|byte| *byte == 0).filter(|path| !path.is_empty());
        Ok(paths.map(path_from_bytes).collect())
    }

    /// Whether a commit has a file, named from the repository's root.
    pub fn holds(&self, commit: &str, file: &Path) -> Result<bool, Failure> {
        let name = format!("{commit}:{}", file.to_string_lossy().replace('\\', "/"));
        Ok(self.answer(["cat-file", "-e", &name])?.is_some())
    }

    /// Where git looks for hooks, as `core.hooksPath` and linked working trees have it.
    pub fn hooks(&self) -> Result<Hooks, Failure> {
        let doing = "looking for the directory of hooks";
        let asked = ["rev-parse", "--path-format=absolute", "--git-path", "hooks"];
        let directory = PathBuf::from(self.text(doing, asked)?);
        let scope = self.answer(["config", "--show-scope", "--get", "core.hooksPath"])?;
        let scope = scope.as_deref().and_then(|line| line.split_whitespace().next());
        let shared = matches!(scope, Some("global" | "system"));
        let is_inside = directory.starts_with(self.root());
        let committed = is_inside && !directory.starts_with(self.common());
        Ok(Hooks { directory, shared, committed })
    }

    /// What git prints, or nothing where it says no.
    fn answer<const N: usize>(&self, asked: [&str; N]) -> Result<Option<String>, Failure> {
        let output = self.output("asking git about the repository", asked)?;
        let text = String::from_utf8_lossy(&output.stdout).trim().to_owned();
        Ok(output.status.success().then_some(text))
    }
}
