//! Names that private imports take away from what public globs bring.

use std::collections::HashMap;

use rustdoc_types::{Id, ItemEnum, Visibility};

use super::Context;
use super::imports::{Import, private};
use super::names::{Entries, Entry, Glob, Resolver};
use crate::api::item::Space;

const SPACES: [Space; 3] = [Space::Types, Space::Values, Space::Macros];

impl Resolver<'_> {
    /// Adds the private imports of the modules in which a glob is public; elsewhere they change no
    /// public name. Whether there are any. Paths are followed in the names as they are `spread`.
    pub(super) fn shadow(
        &mut self,
        modules: &[Id],
        spread: &HashMap<Id, Entries>,
        context: &Context,
    ) -> bool {
        let parents = self.parents(modules);
        let mut found = Vec::new();
        for module in modules {
            for import in self.private_imports(*module, context) {
                found.push((*module, import));
            }
        }
        let mut shadows = false;
        for (module, import) in found {
            shadows |= self.shadow_by(module, &import, spread, &parents);
        }
        shadows
    }

    fn parents(&self, modules: &[Id]) -> HashMap<Id, Id> {
        let items = |id: &Id| match self.krate.index.get(id).map(|it| &it.inner) {
            Some(ItemEnum::Module(it)) => it.items.as_slice(),
            _ => &[],
        };
        modules.iter().flat_map(|id| items(id).iter().map(|it| (*it, *id))).collect()
    }

    fn private_imports(&self, module: Id, context: &Context) -> Vec<Import> {
        if self.globs.get(&module).is_none_or(Vec::is_empty) {
            return Vec::new();
        }
        let span = self.krate.index.get(&module).and_then(|it| it.span.as_ref());
        let Some(span) = span else { return Vec::new() };
        context.source(span).map_or_else(Vec::new, |text| private(&text, span))
    }

    /// Lets one private import of `module` take its names.
    fn shadow_by(
        &mut self,
        module: Id,
        import: &Import,
        spread: &HashMap<Id, Entries>,
        parents: &HashMap<Id, Id>,
    ) -> bool {
        let follow = |path: &[String]| follow(module, path, spread, parents);
        let Some(name) = &import.name else {
            let Some(target) = follow(&import.path) else { return false };
            let inside = around(module, parents).any(|it| it == target);
            let glob = Glob { target, hidden: false, public: false, inside, at: import.at };
            let globs = self.globs.entry(module).or_default();
            globs.push(glob);
            globs.sort_by_key(|it| it.at);
            return true;
        };
        let [above @ .., last] = import.path.as_slice() else { return false };
        let mut taken: Vec<(Space, Id)> = match follow(above) {
            Some(from) => {
                let known = spread.get(&from);
                let of = |space| Some((space, known?.get(&(last.clone(), space))?.target));
                SPACES.into_iter().filter_map(of).collect()
            }
            // The standard library writes only types and traits in this way.
            None if is_std(&import.path) && is_camel_case(last) => vec![(Space::Types, module)],
            None => Vec::new(),
        };
        taken.retain(|it| !import.is_self || it.0 == Space::Types);
        let entries = self.entries.entry(module).or_default();
        for (space, target) in &taken {
            let entry = Entry { target: *target, public: false, hidden: false };
            entries.entry((name.clone(), *space)).or_insert(entry);
        }
        !taken.is_empty()
    }

    /// Whether a glob brings a name into its module, and whether that is public there.
    pub(super) fn brings(&self, glob: &Glob, entry: &Entry) -> Option<bool> {
        let in_crate = || {
            let item = self.krate.index.get(&entry.target);
            item.is_some_and(|it| matches!(it.visibility, Visibility::Public | Visibility::Crate))
        };
        match glob.public {
            true => entry.public.then_some(true),
            false => (entry.public || glob.inside || in_crate()).then_some(false),
        }
    }
}

/// The module and those around it, up to the root of its crate.
fn around(module: Id, parents: &HashMap<Id, Id>) -> impl Iterator<Item = Id> {
    std::iter::successors(Some(module), |it| parents.get(it).copied())
}

/// The module or enum that a path in `module` leads to.
fn follow(
    module: Id,
    path: &[String],
    spread: &HashMap<Id, Entries>,
    parents: &HashMap<Id, Id>,
) -> Option<Id> {
    let mut here = module;
    for segment in path {
        here = match segment.as_str() {
            "crate" => around(here, parents).last()?,
            "self" => here,
            "super" => *parents.get(&here)?,
            name => spread.get(&here)?.get(&(name.to_owned(), Space::Types))?.target,
        };
    }
    (!path.is_empty() && spread.contains_key(&here)).then_some(here)
}

fn is_std(path: &[String]) -> bool {
    path.first().is_some_and(|it| matches!(it.as_str(), "std" | "core" | "alloc"))
}

fn is_camel_case(name: &str) -> bool {
    name.starts_with(char::is_uppercase) && name.contains(char::is_lowercase)
}
