//! What dropping a value may look at, and so has to outlive it strictly (Reference, drop check):
//! the parameters of every type within that implements `Drop`. The standard library's containers
//! promise to look at nothing.

use rustdoc_types::{Id, Item};

use crate::api::fold::{Substitute, fold};
use crate::api::solve::arguments;
use crate::api::types::*;
use crate::api::visit::{Visit, visit};
use crate::lower::Lower;
use crate::lower::nature::Fields;

impl Lower<'_> {
    /// The parameters that dropping a value with the fields may look at, lifetimes first.
    pub(super) fn seen_by_drop(&self, item: &Item, fields: &[Fields], own_drop: bool) -> Vec<bool> {
        let generics = self.generics_within(item);
        let lifetimes = generics.lifetimes.len();
        let used = vec![own_drop; lifetimes + generics.params.len()];
        let mut seen = Seen { lifetimes, used };
        for (_, field) in fields.iter().flatten() {
            self.see(field, &mut seen, &mut vec![item.id]);
        }
        seen.used
    }

    /// Adds what dropping a field of type `it` may look at.
    fn see(&self, it: &Type, seen: &mut Seen, visiting: &mut Vec<Id>) {
        match it {
            Type::Tuple(parts) => parts.iter().for_each(|it| self.see(it, seen, visiting)),
            Type::Array(part, _) | Type::Slice(part) => self.see(part, seen, visiting),
            Type::Dyn(_) => visit(it, seen),
            Type::Path(path) => match self.definition(&path.name) {
                Some(item) if visiting.contains(&item.id) => {}
                Some(item) if self.drops(item) => visit(it, seen),
                Some(item) => {
                    visiting.push(item.id);
                    let with = &arguments(path);
                    for (_, field) in self.fields_within(item).iter().flatten() {
                        let substitute = &mut Substitute { depth: 0, with, self_type: None };
                        self.see(&fold(field, substitute), seen, visiting);
                    }
                    visiting.pop();
                }
                None if is_looking(path.name.as_str()) => visit(it, seen),
                None if path.name.is_std("mem::manually_drop::ManuallyDrop") => {}
                None => path.args.iter().for_each(|arg| match arg {
                    Arg::Type(it) => self.see(it, seen, visiting),
                    _ => {}
                }),
            },
            _ => {}
        }
    }
}

/// Parameters by position, and whether something mentioned them.
struct Seen {
    lifetimes: usize,
    used: Vec<bool>,
}

impl Seen {
    fn mark(&mut self, position: usize) {
        if let Some(it) = self.used.get_mut(position) {
            *it = true;
        }
    }
}

impl Visit for Seen {
    fn type_(&mut self, type_: &Type) {
        if let Type::Param(Param { depth: 0, index, .. }) = type_ {
            self.mark(self.lifetimes + usize::from(*index));
        }
    }

    fn lifetime(&mut self, lifetime: &Lifetime, _: u8) {
        if let Lifetime::Param(Param { depth: 0, index, .. }) = lifetime {
            self.mark(usize::from(*index));
        }
    }
}

/// Whether a type of the standard library has a destructor that may look at what it borrows:
/// guards, handles, and writers that flush.
pub(super) fn is_looking(name: &str) -> bool {
    let Some(own) = name.strip_prefix("std::") else { return false };
    let last = own.rsplit("::").next().unwrap_or(own);
    let known = ["cell::Ref", "cell::RefMut", "sync::lazy_lock::LazyLock"];
    let handles = ["BufWriter", "LineWriter", "PeekMut", "ScopedJoinHandle", "Sender", "Receiver"];
    known.contains(&own) || handles.contains(&last) || last.ends_with("Guard") || last == "Drain"
}
