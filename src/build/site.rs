//! Where cargo runs for one tree: in the tree, or in a mirror of it that has a lock file of its own.
//!
//! Cargo writes `Cargo.lock` beside the manifest whenever it is absent or does not fit. Neither the
//! user's tree nor a tree of the cache may change, so then a mirror takes the tree's place.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::mirror::mirror;
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
}

impl Site {
    /// The tree itself.
    pub fn in_place(side: Side, tree: &Tree, workspace: &Workspace) -> Site {
        let inner = workspace.root.strip_prefix(&tree.root).unwrap_or(Path::new(""));
        Site {
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
        }
    }

    /// A mirror of the tree, whose lock file starts as `lock` and is cargo's to complete. The same
    /// tree with the same start is the same mirror, so a later run finds the lock file completed.
    pub fn mirrored(
        &self,
        repository: &Repository,
        cache: &Path,
        lock: Option<&[u8]>,
    ) -> Result<Site, Failure> {
        let inner = self.workspace.strip_prefix(&self.root).unwrap_or(Path::new(""));
        let start = lock.map_or_else(String::new, |lock| digest([lock]));
        let id =
            digest([self.id.as_bytes(), inner.as_os_str().as_encoded_bytes(), start.as_bytes()]);
        let slot = repository.cache(cache).join("mirrors").join(&id[..16]);
        let root = inside(&slot, repository.root());
        let workspace = below(&root, inner);
        let made = || -> io::Result<()> {
            mirror(&self.root, &root, inner, "Cargo.lock")?;
            fill_lock(&workspace.join("Cargo.lock"), lock)?;
            surround(&self.root, repository.root(), &slot, cache)
        };
        made().map_err(|error| {
            let doing = format!("mirroring {} at {}", self.side.name(), root.display());
            let hint = "commit a Cargo.lock that fits the manifests, and no mirror is needed";
            Failure::new(doing, error.to_string(), hint)
        })?;
        let caller = if self.caller == self.root { root.clone() } else { self.caller.clone() };
        Ok(Site { root, workspace, caller, id, locked: false, ..self.clone() })
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
