//! What a content is, and what differs between two, by git's word: no file is built for that.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use serde::{Deserialize, Serialize};

use super::git::path_from_bytes;
use super::{Repository, digest};

/// A file that is only one of many in what git ignores is named by its time; more of them than
/// this are not looked at.
const IGNORED: usize = 2000;

/// What a tree holds, by git's word: a tree of git's, and what differs from it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Snapshot {
    /// The id of git's tree.
    tree: String,
    /// What the files beside it hold; none where git does not look into.
    beside: BTreeMap<PathBuf, Option<String>>,
    /// What git ignores; none if that is too much to look at.
    ignored: Option<String>,
}

impl Snapshot {
    /// That of a tree of git's, or of anything else that is known by a name.
    pub fn of_tree(id: &str) -> Snapshot {
        Snapshot { tree: id.to_owned(), beside: BTreeMap::new(), ignored: Some(digest([""; 0])) }
    }

    /// That of a commit.
    pub fn of_commit(repository: &Repository, oid: &str) -> Option<Snapshot> {
        let tree = format!("{oid}^{{tree}}");
        repository.text("reading a commit", ["rev-parse", &tree]).ok().map(|id| Self::of_tree(&id))
    }

    /// That of the working tree; none where git does not know all of it.
    pub fn of_worktree(repository: &Repository) -> Option<Snapshot> {
        let mut snapshot = Snapshot::of_commit(repository, "HEAD")?;
        let mut ignored = Vec::new();
        for (entry, is_ignored) in differing(repository)? {
            let path = repository.root().join(&entry);
            match is_ignored {
                true => ignored.push(path),
                false => drop(snapshot.beside.insert(entry, held(&path))),
            }
        }
        let stamps: Option<Vec<_>> = ignored.iter().map(|path| stamps(path)).collect();
        snapshot.ignored = stamps.map(|it| digest(it.concat()));
        Some(snapshot)
    }

    /// What tells it from every other one.
    pub fn name(&self) -> Option<String> {
        let mut parts = vec![self.tree.clone(), self.ignored.clone()?];
        for (path, held) in &self.beside {
            parts.extend([path.to_string_lossy().into_owned(), held.clone()?]);
        }
        Some(digest(parts))
    }

    /// Both have the same of what git ignores.
    pub fn ignores_the_same(&self, other: &Snapshot) -> bool {
        self.ignored.is_some() && self.ignored == other.ignored
    }
}

/// The files that differ between two snapshots, relative to the repository's root; none where git
/// cannot tell. What git ignores is in no commit, and counts as the same.
pub fn changed(
    repository: &Repository,
    base: &Snapshot,
    head: &Snapshot,
) -> Option<BTreeSet<PathBuf>> {
    let mut files = BTreeSet::new();
    if base.tree != head.tree {
        let arguments = ["diff-tree", "-r", "-z", "--name-only", "--no-renames", "--no-ext-diff"];
        let trees = ["--ignore-submodules=none", &base.tree, &head.tree];
        files.extend(entries(repository, &[&arguments[..], &trees].concat())?);
    }
    let beside = base.beside.keys().chain(head.beside.keys());
    let differs = |file: &&PathBuf| match (base.beside.get(*file), head.beside.get(*file)) {
        (Some(Some(base)), Some(Some(head))) => base != head,
        _ => true,
    };
    files.extend(beside.filter(differs).cloned());
    Some(files)
}

/// What git prints between zeros.
fn entries(repository: &Repository, arguments: &[&str]) -> Option<Vec<PathBuf>> {
    let output = repository.output("comparing contents", arguments).ok()?;
    let entries = output.stdout.split(|byte| *byte == 0).filter(|entry| !entry.is_empty());
    output.status.success().then(|| entries.map(path_from_bytes).collect())
}

/// What the working tree has beside the last commit, and whether git ignores it. None where git
/// was told not to look, or does not look into: a submodule with changes.
fn differing(repository: &Repository) -> Option<Vec<(PathBuf, bool)>> {
    let unseen = |entry: &PathBuf| {
        let tag = entry.as_os_str().as_encoded_bytes().first();
        tag.is_none_or(|tag| tag.is_ascii_lowercase() || *tag == b'S')
    };
    if entries(repository, &["ls-files", "-v", "-z"])?.iter().any(unseen) {
        return None;
    }
    let mut arguments = vec!["status", "--porcelain=v2", "-z", "--no-renames"];
    arguments.extend(["--untracked-files=all", "--ignored=matching", "--ignore-submodules=none"]);
    let found = entries(repository, &arguments)?;
    found.iter().map(|entry| status(entry.as_os_str())).collect()
}

/// The path of an entry of `git status`, and whether it is ignored; none for a submodule.
fn status(entry: &OsStr) -> Option<(PathBuf, bool)> {
    let bytes = entry.as_encoded_bytes();
    let fields = match bytes.first()? {
        b'?' | b'!' => 1,
        b'1' => 8,
        b'u' => 10,
        _ => return None,
    };
    let parts: Vec<&[u8]> = bytes.splitn(fields + 1, |byte| *byte == b' ').collect();
    let is_submodule = fields > 1 && parts.get(2)?.starts_with(b"S");
    let path = path_from_bytes(parts.get(fields)?);
    (!is_submodule).then_some((path, bytes.first() == Some(&b'!')))
}

/// What a file or a link holds; none for a directory, which is another repository.
fn held(path: &Path) -> Option<String> {
    match fs::symlink_metadata(path) {
        Ok(data) if data.is_dir() => None,
        Ok(data) if data.is_symlink() => {
            Some(format!("link {}", fs::read_link(path).ok()?.display()))
        }
        Ok(_) => Some(digest([fs::read(path).ok()?])),
        Err(_) => Some(String::new()),
    }
}

/// When files were written that git ignores; those that cargo built are nobody's source.
fn stamps(path: &Path) -> Option<Vec<String>> {
    let mut found = Vec::new();
    let mut pending = vec![path.to_owned()];
    while let Some(path) = pending.pop() {
        let data = fs::symlink_metadata(&path).ok()?;
        if !data.is_dir() {
            let since = data.modified().ok()?.duration_since(SystemTime::UNIX_EPOCH).ok()?;
            found.push(format!("{} {} {}", path.display(), data.len(), since.as_nanos()));
        } else if !is_built(&path) {
            pending.extend(fs::read_dir(&path).ok()?.flatten().map(|entry| entry.path()));
        }
        if found.len() + pending.len() > IGNORED {
            return None;
        }
    }
    found.sort();
    Some(found)
}

/// What cargo built; it leaves the tag out where somebody else made the directory.
fn is_built(directory: &Path) -> bool {
    ["CACHEDIR.TAG", ".rustc_info.json"].iter().any(|name| directory.join(name).exists())
}
