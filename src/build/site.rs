//! Where cargo runs for one tree: in the tree, or in a mirror of it that has a lock file of its own.
//!
//! Cargo writes `Cargo.lock` beside the manifest whenever it is absent or does not fit. Neither the
//! user's tree nor a tree of the cache may change, so then a mirror takes the tree's place.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::Request;
use super::as_dependency::as_dependency;
use super::mirror::{mirror, with_directories};
use crate::failure::Failure;
use crate::sides::Side;
use crate::source::{Repository, Tree, Workspace, below, digest, inside, surround, write_whole};

/// The place of one tree's workspace.
#[derive(Clone, Debug)]
pub(super) struct Site {
    /// Whose it is.
    pub side: Side,
    /// The root of the tree as it is built: the tree's own, or the mirror's.
    pub root: PathBuf,
    /// The workspace in it.
    pub workspace: PathBuf,
    /// The root of the tree that cargo is called in: this one, unless it is a release.
    pub caller: PathBuf,
    /// What tells its artifacts from those of other sites.
    pub id: String,
    /// The tree is git's, and can never hold anything else.
    pub is_immutable: bool,
    /// Cargo may not touch the lock file here.
    pub locked: bool,
    /// The toolchain is older than a `rust-version` here, which was ignored.
    pub ignore_rust_version: bool,
    /// Its packages cannot be kept apart by name.
    pub own_target: bool,
    /// With the tree's own lock file, while it is built with head's.
    pub own: Option<Box<Site>>,
    /// What the reader should know.
    pub notes: Vec<String>,
    /// Manifests that say something else here than in the tree, by their paths in the tree.
    manifests: BTreeMap<PathBuf, String>,
}

impl Site {
    /// The tree itself, or a mirror of it where its manifests ask for features that no client gets.
    pub fn first(
        repository: &Repository,
        cache: &Path,
        request: &Request<'_>,
    ) -> Result<Site, Failure> {
        let Request { side, tree, workspace, .. } = *request;
        let inner = workspace.root.strip_prefix(&tree.root).unwrap_or(Path::new(""));
        let site = Site {
            side,
            root: tree.root.clone(),
            workspace: workspace.root.clone(),
            caller: tree.caller.as_ref().unwrap_or(&tree.root).clone(),
            // Cargo names path packages relative to the workspace, of which a tree may hold several.
            id: digest([tree.id.as_bytes(), inner.as_os_str().as_encoded_bytes()]),
            is_immutable: Path::new(&tree.id) != tree.root,
            locked: true,
            ignore_rust_version: false,
            own_target: false,
            own: None,
            notes: Vec::new(),
            manifests: as_dependency(workspace),
        };
        if site.manifests.is_empty() {
            return Ok(site);
        }
        let paths = site.manifests.keys().map(|it| it.as_os_str().as_encoded_bytes());
        let key = digest(paths);
        site.mirror_of(repository, cache, tree, &key, None)
    }

    /// A mirror of the tree, whose lock file starts as `lock` and is cargo's to complete. The same
    /// tree with the same start is the same mirror, so a later run finds the lock file completed.
    pub fn mirrored(
        &self,
        repository: &Repository,
        cache: &Path,
        tree: &Tree,
        lock: Option<&[u8]>,
    ) -> Result<Site, Failure> {
        let start = lock.map_or_else(String::new, |lock| digest([lock]));
        let site = self.mirror_of(repository, cache, tree, &start, Some(lock))?;
        Ok(Site { locked: false, ..site })
    }

    /// The mirror of the tree that `key` tells from others: with the site's own manifests, and with
    /// a lock file that starts as `lock` if it is not the tree's.
    fn mirror_of(
        &self,
        repository: &Repository,
        cache: &Path,
        tree: &Tree,
        key: &str,
        lock: Option<Option<&[u8]>>,
    ) -> Result<Site, Failure> {
        let inner = self.workspace.strip_prefix(&self.root).unwrap_or(Path::new(""));
        let id = digest([self.id.as_bytes(), inner.as_os_str().as_encoded_bytes(), key.as_bytes()]);
        let slot = repository.cache(cache).join("mirrors").join(&id[..16]);
        let root = inside(&slot, repository.root());
        let workspace = below(&root, inner);
        let own_lock = lock.map(|_| below(&tree.root, inner).join("Cargo.lock"));
        let apart = with_directories(self.manifests.keys().chain(&own_lock), &tree.root);
        let made = || -> io::Result<()> {
            mirror(&tree.root, &root, &apart)?;
            for (path, text) in &self.manifests {
                let place = below(&root, path.strip_prefix(&tree.root).unwrap_or(path));
                // A build script would be run again for a file that is new.
                if fs::read_to_string(&place).ok().as_ref() != Some(text) {
                    write_whole(&place, text.as_bytes())?;
                }
            }
            fill_lock(&workspace.join("Cargo.lock"), lock.flatten())?;
            surround(&tree.root, repository.root(), &slot, cache)
        };
        made().map_err(|error| {
            let doing = format!("mirroring {} at {}", self.side.name(), root.display());
            let hint = "CARGO_STABILITY_CACHE names another directory, if this one is full";
            Failure::new(doing, error.to_string(), hint)
        })?;
        let caller = if self.caller == self.root { root.clone() } else { self.caller.clone() };
        Ok(Site { root, workspace, caller, id, ..self.clone() })
    }

    /// The lock file.
    pub fn lock(&self) -> PathBuf {
        self.workspace.join("Cargo.lock")
    }

    /// Where a path of the tree is in this site.
    pub fn place(&self, tree: &Tree, path: &Path) -> PathBuf {
        path.strip_prefix(&tree.root)
            .map_or_else(|_| path.to_owned(), |path| below(&self.root, path))
    }

    /// The path packages that are no members, by the lock file: only those come from nowhere.
    pub fn strangers(&self, workspace: &Workspace) -> BTreeSet<String> {
        let text = fs::read_to_string(self.lock()).unwrap_or_default();
        let members: BTreeSet<&str> =
            workspace.packages.iter().map(|package| package.name.as_str()).collect();
        let packages = text.split("[[package]]").skip(1);
        let local = packages.filter(|package| !package.contains("\nsource = "));
        let names = local.filter_map(|package| {
            package.lines().find_map(|line| line.strip_prefix("name = \"")?.strip_suffix('"'))
        });
        names.filter(|name| !members.contains(name)).map(str::to_owned).collect()
    }

    /// Back to the tree's own lock file. False if there is none, or it is in use.
    pub fn return_to_own(&mut self) -> bool {
        let Some(own) = self.own.take() else { return false };
        *self = *own;
        let side = self.side.name();
        self.notes.push(format!("{side} is read with its own Cargo.lock: the other does not fit"));
        true
    }

    /// A number for cargo's settings that is the site's own.
    pub fn number(&self) -> u32 {
        1000 + u32::from_str_radix(&self.id[..4], 16).unwrap_or_default()
    }
}

/// The packages of a lock file that come from elsewhere, with their versions.
pub(super) fn foreign(lock: &str) -> BTreeSet<String> {
    let packages = lock.split("[[package]]").skip(1);
    let identity = ["name = ", "version = ", "source = "];
    let lines = packages.map(|package| {
        let lines = package.lines();
        lines.filter(|line| identity.iter().any(|key| line.starts_with(key))).collect::<Vec<_>>()
    });
    lines.filter(|lines| lines.len() == identity.len()).map(|lines| lines.join("\n")).collect()
}

/// Starts a lock file, unless cargo has already completed it.
fn fill_lock(place: &Path, lock: Option<&[u8]>) -> io::Result<()> {
    match lock {
        Some(lock) if !place.exists() => write_whole(place, lock),
        _ => Ok(()),
    }
}
