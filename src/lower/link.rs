//! Several crates as one graph: what a crate re-exports is continued into the crate that defines it.
//!
//! Each rustdoc JSON counts its items from zero. A linked crate's items take the ids by which the
//! graph already speaks of them, and fresh ones otherwise; from then on they are local.

use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};

use rustdoc_types::{ExternalCrate, Id, ItemKind, ItemSummary};
use serde_json::Value;

use super::graph::Crate;

/// A crate to continue into.
#[derive(Clone, Debug)]
pub struct Dependency {
    /// The stem of its artifact's file: `libserde-0f3c2d…`.
    pub stem: String,
    /// Its package and compatible version: `serde@1`.
    pub identity: String,
    /// Rustdoc's working directory: relative file names start there.
    pub directory: PathBuf,
    /// Its edition.
    pub edition: u16,
}

/// What is known about the crates that were linked.
#[derive(Clone, Debug, Default)]
pub(super) struct Links {
    /// Their root modules, by identity.
    pub roots: BTreeMap<String, Id>,
    /// The editions of their items.
    pub editions: HashMap<Id, u16>,
    /// Their items.
    known: Known,
}

/// An item as all crates that mention it know it.
type Known = HashMap<(String, String, ItemKind), Id>;

/// Adds the crate that `value`, rustdoc JSON, describes to the graph.
pub(super) fn link(
    krate: &mut Crate,
    links: &mut Links,
    mut value: Value,
    dependency: &Dependency,
) -> Result<(), serde_json::Error> {
    let own = Outline::of(&value)?;
    let ids = own.ids(krate, &known(krate, links), &dependency.stem);
    relabel(&mut value, &ids, &dependency.directory);
    let other: rustdoc_types::Crate = serde_json::from_value(value)?;
    let crates = crates(krate, &other);
    for (id, mut item) in other.index {
        let is_local = item.crate_id == 0;
        item.crate_id = crates.get(&item.crate_id).copied().unwrap_or_default();
        if is_local {
            krate.index.insert(id, item);
            links.editions.insert(id, dependency.edition);
        } else if !krate.index.contains_key(&id) {
            krate.index.insert(id, item);
        }
    }
    for (id, mut summary) in other.paths {
        if summary.crate_id == 0 {
            links.known.insert(key(&dependency.stem, &summary), id);
            if let Some(first) = summary.path.first_mut() {
                first.clone_from(&dependency.identity);
            }
            krate.paths.insert(id, summary);
        } else if !krate.paths.contains_key(&id) {
            summary.crate_id = crates.get(&summary.crate_id).copied().unwrap_or_default();
            krate.paths.insert(id, summary);
        }
    }
    links.roots.insert(dependency.identity.clone(), other.root);
    Ok(())
}

/// What the ids of a crate's JSON stand for.
struct Outline {
    paths: HashMap<Id, ItemSummary>,
    crates: HashMap<u32, ExternalCrate>,
    /// Procedural macros, which have another id in `paths` than as items.
    macros: Vec<(u32, ItemSummary)>,
}

impl Outline {
    fn of(value: &Value) -> Result<Outline, serde_json::Error> {
        let part = |name: &str| value.get(name).cloned().unwrap_or_default();
        let paths: HashMap<Id, ItemSummary> = serde_json::from_value(part("paths"))?;
        let crates = serde_json::from_value(part("external_crates"))?;
        let index = value.get("index").and_then(Value::as_object);
        let items = index.into_iter().flat_map(|it| it.iter());
        let macros = items.filter_map(|(id, item)| proc_macro(id, item, &paths)).collect();
        Ok(Outline { paths, crates, macros })
    }

    /// The id in the graph for each id here.
    fn ids(&self, krate: &Crate, known: &Known, stem: &str) -> impl Fn(u32) -> u32 + use<> {
        let offset = krate.index.next_id().max(krate.paths.next_id());
        let shared = self.paths.iter().filter_map(|(id, summary)| {
            let stem = match summary.crate_id {
                0 => stem,
                other => stem_of(self.crates.get(&other)?)?,
            };
            Some((id.0, known.get(&key(stem, summary))?.0))
        });
        let macros = self
            .macros
            .iter()
            .filter_map(|(id, summary)| Some((*id, known.get(&key(stem, summary))?.0)));
        let shared: HashMap<u32, u32> = shared.chain(macros).collect();
        move |id| shared.get(&id).copied().unwrap_or_else(|| offset.saturating_add(id))
    }
}

/// A procedural macro by the id of its item.
fn proc_macro(
    id: &str,
    item: &Value,
    paths: &HashMap<Id, ItemSummary>,
) -> Option<(u32, ItemSummary)> {
    item.pointer("/inner/proc_macro")?;
    let name = item.get("name")?.as_str()?;
    let is_macro = |it: &ItemSummary| {
        matches!(it.kind, ItemKind::ProcDerive | ItemKind::ProcAttribute | ItemKind::Macro)
    };
    let own = |it: &&ItemSummary| it.crate_id == 0 && is_macro(it);
    let mut named =
        paths.values().filter(own).filter(|it| it.path.last().is_some_and(|it| it == name));
    Some((id.parse().ok()?, named.next()?.clone()))
}

/// What the graph has by names of other crates.
fn known(krate: &Crate, links: &Links) -> Known {
    let foreign = krate.paths.iter().filter_map(|(id, summary)| {
        Some((key(stem_of(krate.external_crates.get(&summary.crate_id)?)?, summary), id))
    });
    foreign.chain(links.known.iter().map(|(key, id)| (key.clone(), *id))).collect()
}

fn key(stem: &str, summary: &ItemSummary) -> (String, String, ItemKind) {
    (stem.to_owned(), summary.path.join("::"), summary.kind)
}

/// The file stem of the artifact that a crate was read from.
pub(super) fn stem_of(krate: &ExternalCrate) -> Option<&str> {
    Path::new(&krate.path).file_stem()?.to_str()
}

/// The number in the graph for each crate that `other` knows by a number; itself is local.
fn crates(krate: &mut Crate, other: &rustdoc_types::Crate) -> HashMap<u32, u32> {
    let mut numbers = HashMap::from([(0, 0)]);
    for (number, external) in &other.external_crates {
        let same = |it: &ExternalCrate| stem_of(it) == stem_of(external);
        let found =
            krate.external_crates.iter().find(|(_, it)| same(it)).map(|(number, _)| *number);
        let found = found.unwrap_or_else(|| {
            let fresh = krate.external_crates.keys().max().map_or(1, |last| last + 1);
            krate.external_crates.insert(fresh, external.clone());
            fresh
        });
        numbers.insert(*number, found);
    }
    numbers
}

/// Puts other ids in the place of a crate's own, and whole file names in the place of relative
/// ones. Docs and their links are left out: nobody asks for them.
fn relabel(value: &mut Value, ids: &impl Fn(u32) -> u32, directory: &Path) {
    let new = |id: &Value| id.as_u64().and_then(|id| u32::try_from(id).ok()).map(ids);
    match value {
        Value::Array(values) => values.iter_mut().for_each(|it| relabel(it, ids, directory)),
        Value::Object(fields) => {
            fields.remove("docs");
            for (key, it) in fields.iter_mut() {
                match (key.as_str(), &mut *it) {
                    ("id" | "root", Value::Number(_)) => *it = new(it).into(),
                    ("links", Value::Object(links)) => links.clear(),
                    ("index" | "paths", Value::Object(entries)) => {
                        let old = std::mem::take(entries);
                        entries.extend(old.into_iter().map(|(id, mut it)| {
                            relabel(&mut it, ids, directory);
                            (id.parse().map_or(id, |id| ids(id).to_string()), it)
                        }));
                    }
                    ("filename", Value::String(name)) => {
                        *name = directory.join(&*name).to_string_lossy().into_owned();
                    }
                    (
                        "items" | "impls" | "fields" | "variants" | "implementations" | "tuple",
                        Value::Array(values),
                    ) => {
                        for it in values {
                            match new(it) {
                                Some(id) => *it = id.into(),
                                None => relabel(it, ids, directory),
                            }
                        }
                    }
                    _ => relabel(it, ids, directory),
                }
            }
        }
        _ => {}
    }
}
