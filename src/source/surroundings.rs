//! What a tree needs from outside of its repository.
//!
//! A tree stands at its repository's own absolute path *below a slot* of the cache. So whatever a
//! manifest reaches with `../`, and every `.cargo` above the repository, has a place beside it,
//! and a link there leads to the real thing.

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use super::cache::write_whole;

/// Where an absolute path stands inside a slot.
pub(crate) fn inside(slot: &Path, path: &Path) -> PathBuf {
    let normal = path.components().filter(|part| matches!(part, Component::Normal(_)));
    slot.join(normal.collect::<PathBuf>())
}

/// A path below a directory, which joined to nothing stays as it is: no slash at its end.
pub(crate) fn below(directory: &Path, path: &Path) -> PathBuf {
    directory.components().chain(path.components()).collect()
}

/// Links into `slot` what the repository at `root` reaches outside of itself, as the manifests in
/// `content` have it.
pub(crate) fn surround(content: &Path, root: &Path, slot: &Path, cache: &Path) -> io::Result<()> {
    let list = slot.join("reached");
    let text = match fs::read_to_string(&list) {
        // The manifests of a slot that was made from a commit stay as they are.
        Ok(text) if content.starts_with(slot) => text,
        _ => {
            let paths = reached(content, root).into_iter();
            let text = paths.map(|path| format!("{}\n", path.display())).collect::<String>();
            write_whole(&list, text.as_bytes())?;
            text
        }
    };
    for above in root.ancestors().skip(1) {
        // Cargo finds those above the cache by itself, and merges twice what it finds twice.
        if !cache.starts_with(above) && has_config(&above.join(".cargo")) {
            link_inside(slot, &above.join(".cargo"))?;
        }
    }
    for path in text.lines().map(Path::new).filter(|path| path.exists()) {
        link_inside(slot, path)?;
    }
    Ok(())
}

/// The paths outside of `root` that manifests name, whether something is there or not.
fn reached(content: &Path, root: &Path) -> BTreeSet<PathBuf> {
    let mut reached = BTreeSet::new();
    for manifest in manifests(content) {
        let inner = manifest.parent().and_then(|path| path.strip_prefix(content).ok());
        let text = fs::read_to_string(&manifest).unwrap_or_default();
        let places = text.split('"').skip(1).step_by(2).filter(|place| place.contains(".."));
        let here = root.join(inner.unwrap_or(Path::new("")));
        reached.extend(places.map(|place| lexical(&here.join(place))));
    }
    reached.retain(|path| !path.starts_with(root) && !root.starts_with(path));
    reached
}

/// Where cargo reads its configuration, for a call in `directory`.
pub(crate) fn configuration(directory: &Path) -> impl Iterator<Item = PathBuf> {
    let above = directory.ancestors().map(|it| it.join(".cargo"));
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(env::home_dir()?.join(".cargo")));
    above.chain(home).flat_map(|it| [it.join("config.toml"), it.join("config")])
}

fn has_config(directory: &Path) -> bool {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    home.is_none_or(|home| home != directory)
        && (directory.join("config.toml").exists() || directory.join("config").exists())
}

/// Puts a link to the real `path` at its place inside the slot, unless something is there.
fn link_inside(slot: &Path, path: &Path) -> io::Result<()> {
    let place = inside(slot, path);
    if place.symlink_metadata().is_ok() || place.exists() {
        return Ok(());
    }
    if let Some(parent) = place.parent() {
        fs::create_dir_all(parent)?;
    }
    link(path, &place)
}

/// A symbolic link at `place` that leads to `target`. A race that somebody else won is won.
pub(crate) fn link(target: &Path, place: &Path) -> io::Result<()> {
    #[cfg(unix)]
    let made = std::os::unix::fs::symlink(target, place);
    #[cfg(windows)]
    let made = match target.is_dir() {
        true => std::os::windows::fs::symlink_dir(target, place),
        false => std::os::windows::fs::symlink_file(target, place),
    };
    made.or_else(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => Ok(()),
        _ => Err(error),
    })
}

/// Takes `.` and `..` out of an absolute path without looking at the disk, as cargo does.
pub(crate) fn lexical(path: &Path) -> PathBuf {
    let mut result = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir => {
                result.pop();
            }
            _ => result.push(part),
        }
    }
    result
}

/// Every `Cargo.toml` of a tree, in order.
pub(super) fn manifests(root: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut directories = vec![root.to_owned()];
    while let Some(directory) = directories.pop() {
        let entries = fs::read_dir(&directory).into_iter().flatten().flatten();
        for entry in entries {
            let is_directory = entry.file_type().is_ok_and(|kind| kind.is_dir());
            let name = entry.file_name();
            let skipped = [".git", "target", "node_modules"].iter().any(|skip| name == *skip);
            if is_directory && !skipped {
                directories.push(entry.path());
            } else if name == "Cargo.toml" {
                found.push(entry.path());
            }
        }
    }
    found.sort();
    found
}
