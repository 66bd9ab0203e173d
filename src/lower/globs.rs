//! What globs bring: names of the graph, and where it ends, whole crates.

use std::collections::HashSet;

use rustdoc_types::Id;

use super::names::{Entries, Entry, Lead, Names, Resolver};
use crate::api::PublicName;
use crate::api::item::Space;

impl Resolver<'_> {
    /// Lets globs bring names until nothing changes.
    pub(super) fn spread(&mut self, modules: &[Id]) {
        let explicit = self.entries.clone();
        let none = Entries::new();
        // A name passes at most every module.
        for _ in 0..=modules.len() {
            let mut changed = false;
            for module in modules {
                let own = explicit.get(module).unwrap_or(&none);
                let mut entries = own.clone();
                for glob in self.globs.get(module).into_iter().flatten() {
                    for (name, entry) in self.entries.get(&glob.target).into_iter().flatten() {
                        let Some(public) = self.brings(glob, entry) else { continue };
                        if glob.target == *module {
                            continue;
                        }
                        let hidden = entry.hidden || glob.hidden;
                        let entry = Entry { public, hidden, ..entry.clone() };
                        let known = entries.entry(name.clone()).or_insert_with(|| entry.clone());
                        // The same item by a public glob as well is public.
                        if !own.contains_key(name) && known.target == entry.target {
                            known.public |= public;
                        }
                    }
                }
                if self.entries.get(module) != Some(&entries) {
                    self.entries.insert(*module, entries);
                    changed = true;
                }
            }
            if !changed {
                return;
            }
        }
    }

    /// The globs that bring names of crates which are not in the graph: those of a module, and of
    /// the modules that it brings the names of.
    pub(super) fn foreign_globs(&self, module: Id, path: &str, hidden: bool, names: &mut Names) {
        let mut told = HashSet::from([module]);
        let mut open = vec![(module, hidden)];
        while let Some((module, hidden)) = open.pop() {
            for glob in self.globs.get(&module).into_iter().flatten().filter(|it| it.public) {
                let hidden = hidden || glob.hidden;
                if !told.insert(glob.target) {
                    continue;
                }
                if self.krate.index.contains_key(&glob.target) {
                    open.push((glob.target, hidden));
                } else if let Some(summary) = self.krate.paths.get(&glob.target) {
                    let path = format!("{path}::{}::*", summary.path.join("::"));
                    let lead = Lead { target: glob.target, hidden, glob: true };
                    names.leads.insert(PublicName { path, space: Space::Types }, lead);
                }
            }
        }
    }
}
