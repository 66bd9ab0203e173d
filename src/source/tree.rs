//! The content of a revision as files.
//!
//! A commit is written with an index of our own (`read-tree`, `checkout-index`): no worktree is
//! registered, no hook runs, nothing of the user's repository changes. Links, modes, line ends and
//! filters are git's business and come out right.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::git::{path_from_bytes, refused, words};
use super::surroundings::{inside, surround};
use super::usage::touch;
use super::{Repository, Revision, Snapshot, WORKTREE};
use crate::failure::Failure;

/// A directory that holds a revision's content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tree {
    /// The directory; the repository's root for the working tree.
    pub root: PathBuf,
    /// What tells contents apart: the id of git's tree, or the path of the working tree.
    pub id: String,
    /// What it holds, where git knows all of it.
    pub snapshot: Option<Snapshot>,
    /// The root of the tree that cargo is called in, if it is another one: a release has no
    /// configuration of its own.
    pub caller: Option<PathBuf>,
}

impl Tree {
    /// A path as the repository has it, for the reader.
    pub fn shown(&self, path: &Path) -> String {
        path.strip_prefix(&self.root).unwrap_or(path).display().to_string()
    }
}

/// The content of a revision: the working tree in place, a commit as files below `cache`.
pub fn tree(repository: &Repository, revision: &Revision, cache: &Path) -> Result<Tree, Failure> {
    let root = repository.root();
    if revision.rev == WORKTREE {
        let id = root.to_string_lossy().into_owned();
        let snapshot = Snapshot::of_worktree(repository);
        return Ok(Tree { root: root.to_owned(), id, snapshot, caller: None });
    }
    let doing = format!("writing the files of `{}`", revision.rev);
    if cache.starts_with(root) {
        // Cargo would take head's workspace and configuration for those of the tree.
        let cause = format!("the cache directory {} is in the repository", cache.display());
        let hint = "set CARGO_STABILITY_CACHE to a directory outside of it";
        return Err(Failure::new(doing, cause, hint));
    }
    let id = repository.text(&doing, ["rev-parse", &format!("{}^{{tree}}", revision.oid)])?;
    let trees = repository.cache(cache).join("trees");
    let slot = trees.join(&id);
    let export = Export { repository, doing: &doing };
    if !slot.is_dir() {
        export.put_into(&id, &trees, &slot)?;
    }
    touch(&slot);
    let is_whole = export.submodules(&slot)?;
    let files = inside(&slot, root);
    surround(&files, root, &slot, cache).map_err(|error| export.failure(&slot, &error))?;
    let snapshot = is_whole.then(|| Snapshot::of_tree(&id));
    Ok(Tree { root: files, snapshot, id, caller: None })
}

/// The file of a slot that lists its submodules: `COMMIT PATH` a line.
const SUBMODULES: &str = "submodules-to-come";

struct Export<'a> {
    repository: &'a Repository,
    doing: &'a str,
}

impl Export<'_> {
    /// Writes beside the slot and renames: a slot that is there is complete. If somebody else was
    /// faster, theirs is as good as ours.
    fn put_into(&self, id: &str, trees: &Path, slot: &Path) -> Result<(), Failure> {
        fs::create_dir_all(trees).map_err(|error| self.failure(trees, &error))?;
        let fresh = tempfile::Builder::new().prefix(".new-").tempdir_in(trees);
        let fresh = fresh.map_err(|error| self.failure(trees, &error))?;
        self.write(id, fresh.path())?;
        match fs::rename(fresh.path(), slot) {
            Ok(()) => {
                // What is no longer there need not be removed.
                let _ = fresh.keep();
                Ok(())
            }
            Err(_) if slot.is_dir() => Ok(()),
            Err(error) => Err(self.failure(slot, &error)),
        }
    }

    fn write(&self, id: &str, slot: &Path) -> Result<(), Failure> {
        let root = inside(slot, self.repository.root());
        fs::create_dir_all(&root).map_err(|error| self.failure(&root, &error))?;
        let index = slot.join("index");
        let links = self.checkout(|| self.repository.command(), id, &index, &root)?;
        let _ = fs::remove_file(&index);
        if !links.is_empty() {
            let list = slot.join(SUBMODULES);
            fs::write(&list, links.join("\n")).map_err(|error| self.failure(&list, &error))?;
        }
        Ok(())
    }

    /// Writes the files of tree `id` into `to`, and says which submodules it names.
    fn checkout(
        &self,
        git: impl Fn() -> Command,
        id: &str,
        index: &Path,
        to: &Path,
    ) -> Result<Vec<String>, Failure> {
        let run = |arguments: &[&OsStr]| {
            let mut command = git();
            // Neither a hook nor a shared index in the user's git directory may come of this.
            let ours =
                ["core.hooksPath=/dev/null", "core.splitIndex=false", "core.fsmonitor=false"];
            for setting in ours {
                command.args(["-c", setting]);
            }
            let output = command.env("GIT_INDEX_FILE", index).args(arguments).output();
            let output = output.map_err(|error| self.failure(index, &error))?;
            match output.status.success() {
                true => Ok(output),
                false => Err(self.explained(refused(self.doing, &output), &words(&output))),
            }
        };
        run(&["read-tree".as_ref(), id.as_ref()])?;
        let mut prefix = OsString::from("--prefix=");
        prefix.push(to);
        prefix.push("/");
        let all = ["checkout-index", "--all", "--quiet", "--force"].map(OsStr::new);
        run(&[&all[..], &[&prefix]].concat())?;
        if !to.join(".gitmodules").exists() {
            return Ok(Vec::new());
        }
        let staged = run(&["ls-files", "--stage", "-z"].map(OsStr::new))?;
        let entries = staged.stdout.split(|byte| *byte == 0);
        Ok(entries.filter_map(gitlink).collect())
    }

    fn explained(&self, failure: Failure, said: &str) -> Failure {
        let is_full = ["unable to write", "write error", "No space left", "Read-only"];
        let hint = if is_full.iter().any(|it| said.contains(it)) {
            "CARGO_STABILITY_CACHE names another directory, if this one is full"
        } else if said.contains("filter") {
            "a git filter (LFS?) that this repository needs is not installed"
        } else if said.contains("promisor") || said.contains("Could not read from remote") {
            "this clone fetches content when it is needed: try again with the network up"
        } else {
            return failure;
        };
        Failure { hint: hint.to_owned(), ..failure }
    }

    /// Fills in the submodules that the slot still lacks. False when that cannot be done for all:
    /// the commit of some is nowhere in this clone.
    fn submodules(&self, slot: &Path) -> Result<bool, Failure> {
        let list = slot.join(SUBMODULES);
        let Ok(text) = fs::read_to_string(&list) else { return Ok(true) };
        let root = inside(slot, self.repository.root());
        let mut wanted: Vec<String> = text.lines().map(str::to_owned).collect();
        let mut missing = Vec::new();
        while let Some(link) = wanted.pop() {
            let Some((commit, path)) = link.split_once(' ') else { continue };
            match self.submodule(commit, path, &root)? {
                Some(nested) => wanted.extend(nested),
                None => missing.push(link),
            }
        }
        missing.sort();
        match missing.is_empty() {
            true => fs::remove_file(&list).or(Ok(())),
            false => fs::write(&list, missing.join("\n")),
        }
        .map_err(|error| self.failure(&list, &error))?;
        Ok(missing.is_empty())
    }

    /// The files of one submodule, out of whichever of its stores here has the commit.
    fn submodule(
        &self,
        commit: &str,
        path: &str,
        root: &Path,
    ) -> Result<Option<Vec<String>>, Failure> {
        let live = self.repository.root().join(path);
        let stores = [store(&live), Some(self.repository.common().join("modules").join(path))];
        let stores = stores.into_iter().flatten().filter(|store| store.is_dir());
        let scratch = tempfile::tempdir().map_err(|error| self.failure(root, &error))?;
        for store in stores {
            let git = || {
                let mut command = self.repository.command();
                command.env("GIT_DIR", &store).env("GIT_WORK_TREE", root.join(path));
                command
            };
            let index = scratch.path().join("index");
            let tree = format!("{commit}^{{tree}}");
            if fs::create_dir_all(root.join(path)).is_ok()
                && let Ok(links) = self.checkout(git, &tree, &index, &root.join(path))
            {
                let nested = links.iter().filter_map(|link| link.split_once(' '));
                return Ok(Some(
                    nested.map(|(id, below)| format!("{id} {path}/{below}")).collect(),
                ));
            }
        }
        Ok(None)
    }

    fn failure(&self, path: &Path, error: &std::io::Error) -> Failure {
        let cause = format!("{}: {error}", path.display());
        let hint = "CARGO_STABILITY_CACHE names another directory, if this one cannot be written";
        Failure::new(self.doing, cause, hint)
    }
}

/// `COMMIT PATH` of an index entry that is a submodule.
fn gitlink(entry: &[u8]) -> Option<String> {
    let entry = path_from_bytes(entry);
    let entry = entry.to_str()?.strip_prefix("160000 ")?;
    let (commit, path) = (entry.split(' ').next()?, entry.split_once('\t')?.1);
    Some(format!("{commit} {path}"))
}

/// The git directory of a checked out submodule.
fn store(live: &Path) -> Option<PathBuf> {
    let entry = live.join(".git");
    if entry.is_dir() {
        return Some(entry);
    }
    let text = fs::read_to_string(entry).ok()?;
    Some(live.join(text.strip_prefix("gitdir:")?.trim()))
}
