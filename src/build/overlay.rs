//! A package without `cfg(doc)`.
//!
//! Rustdoc sets `cfg(doc)`, no flag unsets it, and crates show other items under it than users
//! get: stand-ins for macros, types of other platforms. So the package is documented through a
//! mirror in which `doc` in such predicates is spelled `dOc`, which nothing sets. Nothing moves,
//! so every position stays true.

use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::cfg_doc::without_doc;
use super::mirror::{mirror, with_directories};
use super::plan::Plan;
use crate::source::{below, rust_files};

/// Where to run rustdoc instead, and on which file.
pub(super) struct Overlay {
    pub directory: PathBuf,
    pub source: OsString,
}

/// A mirror of the planned package's tree at `place`, if the package looks at `cfg(doc)`.
pub(super) fn over(plan: &Plan, place: &Path) -> io::Result<Option<Overlay>> {
    let directory = Path::new(&plan.record.directory);
    let Some(source) = plan.record.source() else { return Ok(None) };
    // A package from elsewhere is a tree of its own.
    let root = match plan.package.starts_with(&plan.site.root) {
        true => &plan.site.root,
        false => &plan.package,
    };
    let Ok(inner) = directory.strip_prefix(root) else { return Ok(None) };
    let Sources { changed, climbing } = Sources::of(&plan.package);
    if changed.is_empty() {
        return Ok(None);
    }
    // Files can differ only where the directories are real, and only from there `..` stays here.
    let above = climbing.iter().filter_map(|file| file.parent()).map(Path::to_owned);
    let apart: Vec<PathBuf> = changed.iter().map(|(file, _)| file.clone()).chain(above).collect();
    mirror(root, place, &with_directories(&apart, root))?;
    for (file, text) in changed {
        fs::write(below(place, file.strip_prefix(root).unwrap_or(&file)), text)?;
    }
    // An absolute source would put the mirror's path into every position.
    let source = Path::new(source);
    let source = source.strip_prefix(directory).unwrap_or(source).as_os_str().to_owned();
    Ok(Some(Overlay { directory: below(place, inner), source }))
}

/// What the Rust files of a package say.
#[derive(Default)]
struct Sources {
    /// Those that look at `cfg(doc)`, and what they are to say instead.
    changed: Vec<(PathBuf, String)>,
    /// Those that may name files of directories above them.
    climbing: Vec<PathBuf>,
}

impl Sources {
    fn of(package: &Path) -> Sources {
        let mut sources = Sources::default();
        for path in rust_files(package) {
            let text = fs::read_to_string(&path).unwrap_or_default();
            if text.contains("../") {
                sources.climbing.push(path.clone());
            }
            sources.changed.extend(without_doc(&text).map(|text| (path, text)));
        }
        sources
    }
}
