//! A directory that shows another one's content through links, so that single files can differ.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::Path;

use crate::source::link;

/// Makes `copy` show what `original` holds, but for `.git`. The directories on the way to `deep`
/// (relative) are real ones with links in them, and there `without` is left out. What is there
/// already is brought up to date.
pub(super) fn mirror(original: &Path, copy: &Path, deep: &Path, without: &str) -> io::Result<()> {
    let mut parts = deep.iter();
    let Some(own) = parts.next() else {
        return level(original, copy, OsStr::new(without));
    };
    level(original, copy, own)?;
    mirror(&original.join(own), &copy.join(own), parts.as_path(), without)
}

/// Links every entry of one directory but `without`.
fn level(original: &Path, copy: &Path, without: &OsStr) -> io::Result<()> {
    fs::create_dir_all(copy)?;
    let mut names = BTreeSet::new();
    for entry in fs::read_dir(original)? {
        let entry = entry?;
        let name = entry.file_name();
        if name != ".git" && name != without {
            let place = copy.join(&name);
            if fs::symlink_metadata(&place).is_err() {
                link(&entry.path(), &place)?;
            }
        }
        names.insert(name);
    }
    for entry in fs::read_dir(copy)? {
        let entry = entry?;
        // Only links are ours to take away: what is no link was made here on purpose.
        if entry.file_type()?.is_symlink() && !names.contains(&entry.file_name()) {
            let _ = fs::remove_file(entry.path());
        }
    }
    Ok(())
}
