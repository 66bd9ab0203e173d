//! A directory that shows another one's content through links, so that single files can differ.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::source::link;

/// Makes `copy` show what `original` holds, but for `.git`. Of the paths `apart`, which are below
/// `original`, the directories are real ones with links in them, and the files are left out. What
/// is there already is brought up to date.
pub(super) fn mirror(original: &Path, copy: &Path, apart: &BTreeSet<PathBuf>) -> io::Result<()> {
    // Through a link, what is made below would be made in the original.
    unlink(copy)?;
    fs::create_dir_all(copy)?;
    let mut names = BTreeSet::new();
    for entry in fs::read_dir(original)? {
        let entry = entry?;
        let (path, place) = (entry.path(), copy.join(entry.file_name()));
        if entry.file_name() == ".git" {
            continue;
        }
        if !apart.contains(&path) {
            if fs::symlink_metadata(&place).is_err() {
                link(&path, &place)?;
            }
        } else if path.is_dir() {
            mirror(&path, &place, apart)?;
        } else {
            unlink(&place)?;
        }
        names.insert(entry.file_name());
    }
    for entry in fs::read_dir(copy)? {
        let entry = entry?;
        // Only links are ours to take away: what is no link was made here on purpose.
        if !names.contains(&entry.file_name()) {
            unlink(&entry.path())?;
        }
    }
    Ok(())
}

/// The paths with the directories that hold them, up to `root`: all that has to be apart for them.
pub(super) fn with_directories<'a>(
    paths: impl IntoIterator<Item = &'a PathBuf>,
    root: &Path,
) -> BTreeSet<PathBuf> {
    let all = paths.into_iter().flat_map(|path| path.ancestors());
    all.filter(|path| path.starts_with(root)).map(Path::to_owned).collect()
}

/// Takes away what is a link.
fn unlink(place: &Path) -> io::Result<()> {
    match fs::symlink_metadata(place) {
        Ok(data) if data.is_symlink() => fs::remove_file(place).or_else(|error| {
            let is_gone = error.kind() == io::ErrorKind::NotFound;
            if is_gone { Ok(()) } else { Err(error) }
        }),
        _ => Ok(()),
    }
}
