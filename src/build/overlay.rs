//! A package without `cfg(doc)`.
//!
//! Rustdoc sets `cfg(doc)`, no flag unsets it, and crates show other items under it than users
//! get: stand-ins for macros, types of other platforms. So the package is documented through a
//! mirror in which `doc` in such predicates is spelled `dOc`, which nothing sets. Nothing moves,
//! so every position stays true.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::cfg_doc::without_doc;
use super::mirror::mirror;
use super::plan::Plan;
use crate::source::{below, link};

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
    let (Ok(package), Ok(inner)) = (plan.package.strip_prefix(root), directory.strip_prefix(root))
    else {
        return Ok(None);
    };
    let Sources { changed, climbing } = Sources::of(&plan.package);
    if changed.is_empty() {
        return Ok(None);
    }
    match (package.parent(), package.file_name()) {
        (Some(above), Some(name)) => {
            mirror(root, place, above, &name.to_string_lossy())?;
        }
        _ => fs::create_dir_all(place)?,
    }
    let real =
        real_directories(&plan.package, changed.iter().map(|(file, _)| file).chain(&climbing));
    deepen(&plan.package, &below(place, package), &real)?;
    for (file, text) in changed {
        let inside = file.strip_prefix(&plan.package).unwrap_or(&file);
        let file = below(place, package).join(inside);
        // It is a link so far, and what it leads to must not change.
        fs::remove_file(&file)?;
        fs::write(file, text)?;
    }
    // An absolute source would put the mirror's path into every position.
    let source = Path::new(source);
    let source = source.strip_prefix(directory).unwrap_or(source).as_os_str().to_owned();
    Ok(Some(Overlay { directory: below(place, inner), source }))
}

/// Directories that hold no code of the library, and may hold very much else.
fn is_elsewhere(directory: &Path) -> bool {
    let names = ["target", ".git", "node_modules"];
    names.iter().any(|name| directory.ends_with(name))
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
        sources.read(package);
        sources
    }

    /// Reads what is in a directory: other packages inside it are not.
    fn read(&mut self, directory: &Path) {
        for entry in fs::read_dir(directory).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                if !is_elsewhere(&path) && !path.join("Cargo.toml").exists() {
                    self.read(&path);
                }
            } else if path.extension().is_some_and(|end| end == "rs") {
                let text = fs::read_to_string(&path).unwrap_or_default();
                if text.contains("../") {
                    self.climbing.push(path.clone());
                }
                self.changed.extend(without_doc(&text).map(|text| (path, text)));
            }
        }
    }
}

/// The directories that hold these files, up to the package's own.
fn real_directories<'a>(
    package: &Path,
    files: impl Iterator<Item = &'a PathBuf>,
) -> BTreeSet<PathBuf> {
    let above = files.flat_map(|file| file.ancestors().skip(1));
    above.filter(|directory| directory.starts_with(package)).map(Path::to_owned).collect()
}

/// Makes `copy` show `original`, with the `real` directories as directories: only there single
/// files can differ, and only from there `..` stays in the copy.
fn deepen(original: &Path, copy: &Path, real: &BTreeSet<PathBuf>) -> io::Result<()> {
    fs::create_dir_all(copy)?;
    for entry in fs::read_dir(original)? {
        let entry = entry?;
        let (path, place) = (entry.path(), copy.join(entry.file_name()));
        if real.contains(&path) {
            deepen(&path, &place, real)?;
        } else {
            link(&path, &place)?;
        }
    }
    Ok(())
}
