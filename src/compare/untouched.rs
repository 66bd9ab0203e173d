//! Which packages no change can have reached: then there is nothing to build, and nothing to
//! compare.
//!
//! A library is made from the files of its package and of the packages in the repository that it
//! depends on, the manifest and lock file of its workspace, and cargo's configuration. What is
//! neither source nor named anywhere in the sources cannot show in its API: papers, and the sources
//! of tests. Where sources reach for files out of their package, or a build script runs, any file
//! may be one of theirs.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use crate::build::Request;
use crate::sides::Pair;
use crate::source::tokens::{Kind, tokens};
use crate::source::{Package, Tree, configuration};

/// The files of papers and of what works on the repository, by their ends.
const PAPERS: [&str; 8] = ["md", "txt", "yml", "yaml", "png", "svg", "adoc", "rst"];

/// The directories of targets that no client sees.
const ASIDE: [&str; 4] = ["tests", "benches", "examples", "fuzz"];

/// Nothing in `changed`, the files that differ between the sides, can have changed the library of
/// the pair. They are relative to the repository's root.
pub(super) fn is_untouched(pair: &Pair<Request<'_>>, changed: &BTreeSet<PathBuf>) -> bool {
    let manifest =
        |it: &Request<'_>| it.package.manifest.strip_prefix(&it.tree.root).ok().map(Path::to_owned);
    let root =
        |it: &Request<'_>| it.workspace.root.strip_prefix(&it.tree.root).ok().map(Path::to_owned);
    let stays =
        manifest(&pair.base) == manifest(&pair.head) && root(&pair.base) == root(&pair.head);
    let Some(made_from) = stays.then(|| closure(&pair.head)).flatten() else {
        return false;
    };
    let lock = lock(&pair.head);
    let locked = !changed.contains(&lock) || slice(&pair.base) == slice(&pair.head);
    let others = changed.iter().filter(|file| **file != lock);
    locked && !is_reached(&pair.head, &made_from, others)
}

/// Nothing in `changed`, the files of head that differ from those of another time, can have changed
/// what there is to say of the pair.
pub(super) fn is_as_it_was(pair: &Pair<Request<'_>>, changed: &BTreeSet<PathBuf>) -> bool {
    let Pair { base: Some(mut made_from), head: Some(own) } = pair.as_ref().map(closure) else {
        return false;
    };
    // What base was made from may be asked for in head, though the package has left it.
    for (directory, has_script) in own {
        *made_from.entry(directory).or_default() |= has_script;
    }
    !changed.contains(&lock(&pair.head)) && !is_reached(&pair.head, &made_from, changed.iter())
}

/// Some of these files may have a part in what is made from those packages.
fn is_reached<'f>(
    request: &Request<'_>,
    made_from: &BTreeMap<PathBuf, bool>,
    changed: impl Iterator<Item = &'f PathBuf>,
) -> bool {
    let changed: Vec<&PathBuf> = changed.collect();
    if changed.is_empty() {
        return false;
    }
    let members = directories(request);
    let place = Place { tree: request.tree, made_from, members: &members };
    if changed.iter().any(|file| place.is_source(file)) {
        return true;
    }
    let mentions = Mentions::of(&place);
    changed.iter().any(|file| mentions.may_read(file, &place))
}

/// Where the lock file of the workspace stands, relative to the repository's root.
fn lock(request: &Request<'_>) -> PathBuf {
    let root = &request.workspace.root;
    root.strip_prefix(&request.tree.root).unwrap_or(root).join("Cargo.lock")
}

/// The directories of the package and of those in the repository that it depends on, each with
/// whether it has a build script; none if one is no member of the workspace, or its sources do not
/// lie where its manifest seems to be.
fn closure(request: &Request<'_>) -> Option<BTreeMap<PathBuf, bool>> {
    let Request { tree, workspace, package, side: _, policy: _ } = *request;
    let named = |name: &str| workspace.packages.iter().find(|it| it.name == name);
    let mut found = BTreeMap::new();
    let mut pending = vec![package];
    if is_patched(request) {
        // What takes the place of a published package may be asked for by published ones alone.
        for name in stand_ins(request)? {
            pending.push(named(&name)?);
        }
    }
    while let Some(package) = pending.pop() {
        let directory = package.manifest.parent()?.strip_prefix(&tree.root).ok()?;
        if is_elsewhere(tree, directory, package) {
            return None;
        }
        let is_script = |kind: &str| kind == "custom-build";
        let has_script = package.targets.iter().any(|target| is_script(&target.kind));
        if found.insert(directory.to_owned(), has_script).is_some() {
            continue;
        }
        for path in package.dependencies.iter().filter_map(|it| it.path.as_ref()) {
            let at = |it: &&Package| it.manifest.parent() == Some(path.as_path());
            pending.push(workspace.packages.iter().find(at)?);
        }
    }
    Some(found)
}

/// Some published packages are replaced by others, as the manifest of the workspace or cargo's
/// configuration says.
fn is_patched(request: &Request<'_>) -> bool {
    let Request { tree, workspace, .. } = request;
    let configured = configuration(tree.caller.as_deref().unwrap_or(&tree.root));
    let mut files = configured.chain([workspace.root.join("Cargo.toml")]);
    let starts = ["[patch", "[replace", "paths", "patch"];
    files.any(|file| {
        let text = fs::read_to_string(file).unwrap_or_default();
        let mut lines = text.lines().map(str::trim_start);
        lines.any(|line| starts.iter().any(|it| line.starts_with(it)))
    })
}

/// The packages that the lock file has from no registry among those that one depends on; none where
/// no lock file says so.
fn stand_ins(request: &Request<'_>) -> Option<BTreeSet<String>> {
    let slice = slice(request);
    let local = slice.iter().filter(|entry| !entry.contains("\nsource = "));
    let name =
        |entry: &String| Some(entry.strip_prefix("name = \"")?.split('"').next()?.to_owned());
    let names: BTreeSet<String> = local.filter_map(name).collect();
    names.contains(&request.package.name).then_some(names)
}

/// Whether the directory of a package is a link's, or its root file lies out of it.
fn is_elsewhere(tree: &Tree, directory: &Path, package: &Package) -> bool {
    let real = |path: &Path| fs::canonicalize(path).ok();
    let (Some(own), Some(root)) = (real(&tree.root.join(directory)), real(&tree.root)) else {
        return true;
    };
    let library = package.library.as_ref().and_then(|it| real(&it.source));
    own.strip_prefix(root) != Ok(directory) || library.is_some_and(|it| !it.starts_with(own))
}

fn directories(request: &Request<'_>) -> BTreeSet<PathBuf> {
    let Request { tree, workspace, .. } = *request;
    let directories = workspace.packages.iter().filter_map(|it| it.manifest.parent());
    directories.filter_map(|it| Some(it.strip_prefix(&tree.root).ok()?.to_owned())).collect()
}

/// What the lock file says of the packages that one depends on, whether they are of a registry or
/// not; nothing without a lock file.
fn slice(request: &Request<'_>) -> BTreeSet<String> {
    let text = fs::read_to_string(request.workspace.root.join("Cargo.lock")).unwrap_or_default();
    let entries: Vec<&str> = text.split("[[package]]").skip(1).collect();
    let named = |entry: &str, name: &str| {
        let mut words = name.split(' ');
        let line = |key: &str, value: &str| entry.contains(&format!("\n{key} = \"{value}\""));
        words.next().is_some_and(|name| line("name", name))
            && words.next().is_none_or(|version| line("version", version))
    };
    let mut found = BTreeSet::new();
    let mut pending = vec![request.package.name.as_str()];
    while let Some(name) = pending.pop() {
        for entry in entries.iter().filter(|entry| named(entry, name)) {
            if found.insert(entry.trim().to_owned()) {
                let quoted = entry.lines().filter_map(|line| line.strip_prefix(" \""));
                pending.extend(quoted.filter_map(|line| line.split('"').next()));
            }
        }
    }
    found
}

/// Where files stand, relative to the repository's root.
struct Place<'a> {
    tree: &'a Tree,
    /// The packages the library is made from, and whether each has a build script.
    made_from: &'a BTreeMap<PathBuf, bool>,
    members: &'a BTreeSet<PathBuf>,
}

impl Place<'_> {
    /// The package that a file belongs to.
    fn owner<'f>(&self, file: &'f Path) -> Option<&'f Path> {
        file.ancestors().skip(1).find(|directory| self.members.contains(*directory))
    }

    /// It is a source, or decides how sources are built.
    fn is_source(&self, file: &Path) -> bool {
        let name = file.file_name().unwrap_or_default();
        let decides = ["Cargo.toml", ".gitattributes", ".gitmodules"].iter().any(|it| name == *it);
        let configures = file.components().any(|it| it.as_os_str() == ".cargo");
        // A submodule, or a directory that became a link.
        let is_around = self.made_from.keys().any(|directory| directory.starts_with(file));
        if configures || is_around || decides && self.decides(file) {
            return true;
        }
        let Some(owner) = self.owner(file) else { return false };
        match self.made_from.get(owner) {
            None => false,
            Some(true) => true,
            Some(false) => !is_aside(file, owner),
        }
    }

    /// A file of this name has a say: that of a package which is no part has not.
    fn decides(&self, file: &Path) -> bool {
        let directory = file.parent().unwrap_or(file);
        !self.members.contains(directory)
            || self.made_from.contains_key(directory)
            || self.tree.root.join(directory).join("Cargo.lock").exists()
            || directory == Path::new("")
    }
}

/// Papers, and what belongs to targets that no client sees.
pub(super) fn is_aside(file: &Path, owner: &Path) -> bool {
    let inner = file.strip_prefix(owner).unwrap_or(file);
    let mut parts = inner.iter();
    let first = parts.next().unwrap_or_default();
    let is_nested = parts.next().is_some();
    let is_hidden = first.as_encoded_bytes().starts_with(b".");
    let is_paper = inner.extension().is_none_or(|end| PAPERS.iter().any(|it| end == *it));
    is_hidden || is_nested && ASIDE.iter().any(|it| first == *it) || is_paper
}

/// What the sources of a library say about other files.
#[derive(Default)]
struct Mentions {
    /// The parts of all paths, or what may be one, that stand in their strings.
    parts: BTreeSet<String>,
    /// They reach for files out of their packages.
    reach_out: bool,
}

impl Mentions {
    fn of(place: &Place<'_>) -> Mentions {
        let mut mentions = Mentions::default();
        for directory in place.made_from.keys() {
            mentions.read(&place.tree.root.join(directory), directory, place);
        }
        mentions
    }

    fn read(&mut self, path: &Path, inner: &Path, place: &Place<'_>) {
        for entry in fs::read_dir(path).into_iter().flatten().flatten() {
            let (path, inner) = (entry.path(), inner.join(entry.file_name()));
            let kind = entry.file_type().ok();
            let is_hidden = entry.file_name().as_encoded_bytes().starts_with(b".");
            let is_other = place.members.contains(&inner) && !place.made_from.contains_key(&inner);
            let is_rust = path.extension().is_some_and(|end| end == "rs");
            if kind.is_some_and(|it| it.is_dir()) {
                if !is_hidden && !is_other && !path.join("CACHEDIR.TAG").exists() {
                    self.read(&path, &inner, place);
                }
            } else if kind.is_some_and(|it| it.is_symlink()) {
                self.reach_out |= is_rust || path.is_dir();
            } else if is_rust {
                self.hear(&fs::read_to_string(&path).unwrap_or_default());
            }
        }
    }

    fn hear(&mut self, text: &str) {
        let tokens = tokens(text);
        for (index, token) in tokens.iter().enumerate().filter(|(_, it)| it.kind == Kind::Text) {
            let before: Vec<&str> =
                tokens[index.saturating_sub(5)..index].iter().map(|it| it.text).collect();
            // What is read for the documentation is no API, and what ends are compared with no file.
            let tests = ["starts_with", "ends_with"];
            let is_compared = tests.iter().any(|it| before.ends_with(&[it, "("]));
            if before == ["doc", "=", "include_str", "!", "("] || is_compared {
                continue;
            }
            let parts = token.text.split(['/', '\\']);
            self.reach_out |= parts.clone().any(|part| part == "..");
            self.parts.extend(parts.map(str::to_owned));
        }
    }

    /// Some source may read this file.
    fn may_read(&self, file: &Path, place: &Place<'_>) -> bool {
        let named = |part: &OsStr| self.parts.contains(&*part.to_string_lossy());
        match place.owner(file).filter(|owner| place.made_from.contains_key(*owner)) {
            Some(owner) => file.strip_prefix(owner).unwrap_or(file).iter().any(named),
            None if self.reach_out && !is_aside(file, Path::new("")) => true,
            None => file.file_name().is_some_and(named),
        }
    }
}
