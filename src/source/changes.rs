//! What a content is, and what differs between two, by git's word: no file is built for that.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::git::path_from_bytes;
use super::{Repository, Revision, WORKTREE, digest};

/// A file that is only one of many in what git ignores is named by its time; more of them than
/// this are not looked at.
const IGNORED: usize = 2000;

/// What tells the working tree from every other content; none where git does not know all of it.
pub(crate) fn in_worktree(repository: &Repository) -> Option<String> {
    let commit = repository.text("reading the last commit", ["rev-parse", "HEAD^{tree}"]).ok()?;
    let mut parts: Vec<Vec<u8>> = vec![commit.into()];
    for (entry, is_ignored) in differing(repository)? {
        let path = repository.root().join(&entry);
        parts.push(entry.into_os_string().into_encoded_bytes());
        match is_ignored {
            true => parts.extend(stamps(&path)?.into_iter().map(String::into_bytes)),
            false => parts.push(held(&path)?),
        }
    }
    Some(digest(parts))
}

/// The files that differ between both sides, relative to the repository's root; none where git
/// cannot tell. What git ignores is in no commit, and counts as the same. Whoever compares a commit
/// with itself wants to see it compared.
pub fn changed(
    repository: &Repository,
    base: &Revision,
    head: &Revision,
) -> Option<BTreeSet<PathBuf>> {
    if base.oid == head.oid && !head.dirty {
        return None;
    }
    let is_worktree = head.rev == WORKTREE;
    let shared = ["-z", "--name-only", "--no-renames", "--no-ext-diff", "--ignore-submodules=none"];
    let mut arguments = match is_worktree {
        // Git's own way is to write what it learns about times to the user's index.
        true => vec!["-c", "diff.autoRefreshIndex=false", "diff", "--no-relative"],
        false => vec!["diff-tree", "-r"],
    };
    arguments.extend(shared);
    arguments.push(&base.oid);
    arguments.extend((!is_worktree).then_some(head.oid.as_str()));
    let mut files: BTreeSet<PathBuf> = entries(repository, &arguments)?.into_iter().collect();
    if is_worktree {
        let differing = differing(repository)?.into_iter();
        files.extend(differing.filter(|(_, is_ignored)| !is_ignored).map(|(file, _)| file));
    }
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
fn held(path: &Path) -> Option<Vec<u8>> {
    match fs::symlink_metadata(path) {
        Ok(data) if data.is_dir() => None,
        Ok(data) if data.is_symlink() => {
            Some(fs::read_link(path).ok()?.into_os_string().into_encoded_bytes())
        }
        Ok(_) => Some(digest([fs::read(path).ok()?]).into_bytes()),
        Err(_) => Some(Vec::new()),
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
