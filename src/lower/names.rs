//! Which public paths lead to which item: modules, re-exports, globs, renames, enum globs and
//! cycles, in three namespaces.
//!
//! A name that a module declares or imports shadows what its globs bring, namespace by namespace;
//! among globs the first wins for a client (rustc, `ambiguous_glob_imports`).

use std::collections::{BTreeMap, HashMap};

use rustdoc_types::{Attribute, Id, Item, ItemEnum, ItemKind, StructKind, Visibility};

use crate::api::PublicName;
use crate::api::item::Space;
use crate::api::types::Name;
use crate::lower::Context;
use crate::lower::graph::Crate;

/// A name in a module.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) target: Id,
    pub(super) public: bool,
    pub(super) hidden: bool,
}

pub(super) type Entries = BTreeMap<(String, Space), Entry>;

/// A glob import.
#[derive(Clone, Debug)]
pub(super) struct Glob {
    pub(super) target: Id,
    pub(super) hidden: bool,
    pub(super) public: bool,
    /// Whether it imports from a module around its own, and so what is private there.
    pub(super) inside: bool,
    /// The line and column of the `use`.
    pub(super) at: (usize, usize),
}

/// A public name and what it leads to.
#[derive(Clone, Debug)]
pub struct Lead {
    /// The item, local or foreign.
    pub target: Id,
    /// Whether something on the way is `#[doc(hidden)]`.
    pub hidden: bool,
    /// `pub use other::*` of a crate that this JSON does not contain.
    pub glob: bool,
}

/// Everything a client can name.
#[derive(Debug, Default)]
pub struct Names {
    /// Paths and where they lead; a path is listed once a namespace.
    pub leads: BTreeMap<PublicName, Lead>,
    /// The paths of each item that are not hidden, best first.
    pub paths: HashMap<Id, Vec<String>>,
    /// How other crates know the public items of linked ones: where each is defined, and its public
    /// paths there: `serde@1::Serialize`.
    pub elsewhere: HashMap<Id, Vec<String>>,
}

impl Names {
    /// Resolves the names of a crate; the crates linked to it have these roots. The source in
    /// `context` tells of private imports.
    pub fn of(krate: &Crate, roots: &BTreeMap<String, Id>, context: &Context) -> Names {
        let resolver = Resolver::new(krate, roots, context);
        let mut names = Names::default();
        for (identity, root) in roots {
            let mut linked = Names::default();
            resolver.walk(*root, identity, false, &mut vec![*root], &mut linked);
            for (at, lead) in linked.leads {
                names.elsewhere.entry(lead.target).or_default().push(at.path);
            }
        }
        if let Some(root) = krate.index.get(&krate.root) {
            let path = root.name.clone().unwrap_or_default();
            let lead = Lead { target: krate.root, hidden: false, glob: false };
            names.leads.insert(PublicName { path: path.clone(), space: Space::Types }, lead);
            resolver.walk(krate.root, &path, false, &mut vec![krate.root], &mut names);
        }
        for (name, lead) in names.leads.iter().filter(|(_, lead)| !lead.hidden) {
            names.paths.entry(lead.target).or_default().push(name.path.clone());
        }
        for (id, known) in &mut names.elsewhere {
            let definition = krate.paths.get(id).map(|it| it.path.join("::"));
            known.splice(0..0, definition);
        }
        for paths in names.paths.values_mut() {
            paths.sort_by_key(|it| (it.matches("::").count(), is_in_prelude(it), it.clone()));
            paths.dedup();
        }
        names
    }

    /// The identity of each local definition: its best public path, or where it is defined.
    pub fn keys(&self, krate: &Crate) -> HashMap<Id, Name> {
        let mut best: HashMap<Id, (bool, usize, &str, Space)> = HashMap::new();
        for (name, lead) in &self.leads {
            let rank =
                (lead.hidden, name.path.matches("::").count(), name.path.as_str(), name.space);
            let known = best.entry(lead.target).or_insert(rank);
            *known = (*known).min(rank);
        }
        let root =
            krate.index.get(&krate.root).and_then(|it| it.name.as_deref()).unwrap_or_default();
        let local = krate.index.values().filter(|it| it.crate_id == 0);
        local
            .filter_map(|item| {
                let key = match best.get(&item.id) {
                    Some((_, _, path, _)) => marked(path, item),
                    None => match (self.best_elsewhere(&item.id), krate.paths.get(&item.id)) {
                        (Some(path), _) => marked(path, item),
                        (None, Some(summary)) => marked(&summary.path.join("::"), item),
                        // Parts of other items are known by those.
                        (None, None) if is_part(&item.inner) => return None,
                        // Declared inside a function's body: nobody else can mean it.
                        (None, None) => format!("{root}::{{body}}::{}", item.id.0),
                    },
                };
                Some((item.id, key.into()))
            })
            .collect()
    }
}

impl Names {
    /// The shortest name by which other crates know an item.
    fn best_elsewhere(&self, id: &Id) -> Option<&str> {
        let known = self.elsewhere.get(id)?.iter().skip(1);
        known.min_by_key(|it| (it.matches("::").count(), it.len())).map(String::as_str)
    }
}

/// Whether a path leads through a prelude, which clients import as a whole.
fn is_in_prelude(path: &str) -> bool {
    path.split("::").any(|it| it == "prelude")
}

/// Whether nothing mentions an item of this kind by its id but the item it is in.
fn is_part(it: &ItemEnum) -> bool {
    matches!(it, ItemEnum::Impl(_) | ItemEnum::StructField(_) | ItemEnum::Function(_))
}

/// A function and a module may share a path: identities differ by namespace.
fn marked(path: &str, item: &Item) -> String {
    match spaces(&item.inner).as_slice() {
        [Space::Values] => format!("{path}()"),
        [Space::Macros] => format!("{path}!"),
        _ => path.to_owned(),
    }
}

/// Whether an item is `#[doc(hidden)]`.
pub fn is_hidden(item: &Item) -> bool {
    item.attrs.iter().any(|it| match it {
        Attribute::Other(text) => {
            text.starts_with("#[doc(") && text.contains("hidden") && !text.contains('"')
        }
        _ => false,
    })
}

/// The namespaces in which an item of this crate has its name.
pub fn spaces(it: &ItemEnum) -> Vec<Space> {
    match it {
        ItemEnum::Struct(it) => match it.kind {
            StructKind::Plain { .. } => vec![Space::Types],
            StructKind::Unit | StructKind::Tuple(_) => vec![Space::Types, Space::Values],
        },
        ItemEnum::Variant(_) => vec![Space::Types, Space::Values],
        ItemEnum::Function(_) | ItemEnum::Constant { .. } | ItemEnum::Static(_) => {
            vec![Space::Values]
        }
        ItemEnum::Macro(_) | ItemEnum::ProcMacro(_) => vec![Space::Macros],
        _ => vec![Space::Types],
    }
}

fn foreign_space(kind: ItemKind) -> Vec<Space> {
    match kind {
        ItemKind::Function | ItemKind::Constant | ItemKind::Static => vec![Space::Values],
        ItemKind::Macro | ItemKind::ProcAttribute | ItemKind::ProcDerive => vec![Space::Macros],
        _ => vec![Space::Types],
    }
}

/// The root modules of the crates that the graph speaks of.
fn roots<'a>(krate: &'a Crate, linked: &BTreeMap<String, Id>) -> HashMap<&'a str, Id> {
    let foreign = krate.paths.iter().filter_map(|(id, summary)| match summary.path.as_slice() {
        [name] if summary.crate_id != 0 => Some((name.as_str(), id)),
        _ => None,
    });
    let named = |id: &Id| Some((krate.index.get(id)?.name.as_deref()?, *id));
    foreign.chain(linked.values().filter_map(named)).collect()
}

pub(super) struct Resolver<'a> {
    pub(super) krate: &'a Crate,
    /// The root modules of other crates, by the name of the crate.
    roots: HashMap<&'a str, Id>,
    pub(super) entries: HashMap<Id, Entries>,
    pub(super) globs: HashMap<Id, Vec<Glob>>,
}

impl<'a> Resolver<'a> {
    fn new(krate: &'a Crate, linked: &BTreeMap<String, Id>, context: &Context) -> Resolver<'a> {
        let roots = roots(krate, linked);
        let (entries, globs) = (HashMap::new(), HashMap::new());
        let mut resolver = Resolver { krate, roots, entries, globs };
        let mut modules = Vec::new();
        for item in krate.index.values().filter(|it| it.crate_id == 0) {
            match &item.inner {
                ItemEnum::Module(module) => {
                    resolver.declare(item.id, &module.items);
                    modules.push(item.id);
                }
                ItemEnum::Enum(it) => resolver.declare(item.id, &it.variants),
                _ => {}
            }
        }
        modules.sort();
        let declared = resolver.entries.clone();
        resolver.spread(&modules);
        // A path may lead through what globs bring.
        let spread = std::mem::replace(&mut resolver.entries, declared);
        if resolver.shadow(&modules, &spread, context) {
            resolver.spread(&modules);
        } else {
            resolver.entries = spread;
        }
        resolver
    }

    fn declare(&mut self, module: Id, items: &[Id]) {
        let mut entries = Entries::new();
        let mut globs = Vec::new();
        for item in items.iter().filter_map(|id| self.krate.index.get(id)) {
            let public = matches!(item.visibility, Visibility::Public)
                || matches!(item.inner, ItemEnum::Variant(_));
            let hidden = is_hidden(item);
            match &item.inner {
                ItemEnum::Use(it) if it.is_glob => {
                    if let (true, Some(target)) = (public, it.id) {
                        let at = item.span.as_ref().map_or((0, 0), |it| it.begin);
                        globs.push(Glob { target, hidden, public, inside: false, at });
                    }
                }
                ItemEnum::Use(it) => {
                    let Some(target) = it.id else { continue };
                    for space in self.spaces_of(target) {
                        let name = self.import_name(&it.name, target);
                        let public = public && self.is_usable(target, space);
                        let hidden = hidden || self.hidden(target) && !self.shows(item, target);
                        let entry = Entry { target, public, hidden };
                        entries.entry((name, space)).or_insert(entry);
                    }
                }
                ItemEnum::ExternCrate { name, rename } => {
                    // Rustdoc has the two names of `extern crate a as b` either way round.
                    let both = [Some(name), rename.as_ref()].into_iter().flatten();
                    let found =
                        both.clone().find_map(|it| Some((it, self.roots.get(it.as_str())?)));
                    let name = match found {
                        Some((of, _)) => both.clone().find(|it| *it != of).unwrap_or(of).clone(),
                        None => item.name.clone().unwrap_or_else(|| name.clone()),
                    };
                    let target = found.map_or(item.id, |(_, root)| *root);
                    let entry = Entry { target, public, hidden };
                    entries.insert((name, Space::Types), entry);
                }
                ItemEnum::Impl(_) => {}
                inner => {
                    let Some(name) = &item.name else { continue };
                    for space in spaces(inner) {
                        let public = public && self.is_usable(item.id, space);
                        let entry = Entry { target: item.id, public, hidden };
                        entries.insert((name.clone(), space), entry);
                    }
                }
            }
        }
        self.entries.insert(module, entries);
        self.globs.insert(module, globs);
    }

    /// A constructor has its name in the value namespace even where clients may not call it.
    fn is_usable(&self, id: Id, space: Space) -> bool {
        let Some(item) = self.krate.index.get(&id) else { return true };
        let ItemEnum::Struct(it) = &item.inner else { return true };
        let public = |id: &Option<Id>| {
            id.and_then(|id| self.krate.index.get(&id))
                .is_some_and(|it| matches!(it.visibility, Visibility::Public) && !is_hidden(it))
        };
        space == Space::Types
            || !item.attrs.contains(&Attribute::NonExhaustive)
                && match &it.kind {
                    StructKind::Tuple(fields) => fields.iter().all(public),
                    _ => true,
                }
    }

    /// `pub use Trait as _` brings methods without a name; each such trait counts for itself.
    fn import_name(&self, name: &str, target: Id) -> String {
        match (name, self.krate.paths.get(&target)) {
            ("_", Some(summary)) => format!("_ ({})", summary.path.join("::")),
            _ => name.to_owned(),
        }
    }

    /// Whether an import shows what is hidden where it is defined. `#[macro_export]` puts a macro at
    /// the root of the crate; it is hidden there to be named where it is re-exported.
    fn shows(&self, import: &Item, target: Id) -> bool {
        let kind = self.krate.index.get(&target).map(|it| &it.inner);
        matches!(kind, Some(ItemEnum::Macro(_)))
            || import.attrs.iter().any(|it| match it {
                Attribute::Other(text) => text.starts_with("#[doc(inline"),
                _ => false,
            })
    }

    fn hidden(&self, id: Id) -> bool {
        self.krate.index.get(&id).is_some_and(is_hidden)
    }

    fn spaces_of(&self, id: Id) -> Vec<Space> {
        match (self.krate.index.get(&id), self.krate.paths.get(&id)) {
            (Some(item), _) => spaces(&item.inner),
            (None, Some(summary)) => foreign_space(summary.kind),
            (None, None) => Vec::new(),
        }
    }

    /// Follows public names from the root; a module is not entered again inside itself.
    fn walk(&self, module: Id, path: &str, hidden: bool, inside: &mut Vec<Id>, names: &mut Names) {
        for ((name, space), entry) in self.entries.get(&module).into_iter().flatten() {
            if !entry.public {
                continue;
            }
            let path = format!("{path}::{name}");
            let hidden = hidden || entry.hidden;
            let lead = Lead { target: entry.target, hidden, glob: false };
            names.leads.insert(PublicName { path: path.clone(), space: *space }, lead);
            let is_module = self
                .krate
                .index
                .get(&entry.target)
                .is_some_and(|it| matches!(it.inner, ItemEnum::Module(_)));
            if is_module && !inside.contains(&entry.target) {
                inside.push(entry.target);
                self.walk(entry.target, &path, hidden, inside, names);
                inside.pop();
            }
        }
        self.foreign_globs(module, path, hidden, names);
    }
}
