//! What dropping a value may look at, and so has to outlive it strictly (Reference, drop check):
//! the parameters of every type within that implements `Drop`. The standard library's containers
//! promise to look at nothing.

use std::collections::HashMap;

use rustdoc_types::Id;

use crate::api::types::*;
use crate::api::visit::{Visit, Visitable, visit};
use crate::lower::Lower;
use crate::lower::variance::has_fields;

/// What dropping a value does with what a parameter stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Touch {
    /// Nothing.
    Leaves,
    /// Drops it.
    Drops,
    /// May look at it.
    Sees,
}

/// The same of every type of the crate, lifetimes first.
pub(super) type Touches = HashMap<Id, (usize, Vec<Touch>)>;

impl Lower<'_> {
    /// The parameters that dropping a value may look at, lifetimes first.
    pub(super) fn seen_by_drop(&self, id: &Id) -> Vec<bool> {
        let known = self.touches.get_or_init(|| {
            let open = |generics: &Generics| {
                let lifetimes = generics.lifetimes.len();
                (lifetimes, vec![Touch::Leaves; lifetimes + generics.params.len()])
            };
            self.settled(open, |field, out, known| self.touch(field, out, known))
        });
        let own = known.get(id).map(|it| &it.1);
        let drops = self.krate.index.get(id).is_some_and(|it| self.drops(it));
        own.into_iter().flatten().map(|it| drops || *it == Touch::Sees).collect()
    }

    /// Adds what dropping a field of type `it` does.
    fn touch(&self, it: &Type, out: &mut (usize, Vec<Touch>), known: &Touches) {
        match it {
            Type::Param(it) => mark(out, out.0 + usize::from(it.index), Touch::Drops),
            Type::Tuple(parts) => parts.iter().for_each(|it| self.touch(it, out, known)),
            Type::Array(part, _) | Type::Slice(part) => self.touch(part, out, known),
            Type::Dyn(_) => see(it, out),
            Type::Path(path) => self.touch_path(path, out, known),
            _ => {}
        }
    }

    fn touch_path(&self, path: &Path, out: &mut (usize, Vec<Touch>), known: &Touches) {
        let definition = self.definition(&path.name);
        let own = definition.and_then(|it| known.get(&it.id)).map(|it| &it.1);
        let drops = definition.is_some_and(|it| self.drops(it));
        for (position, arg) in path.args.iter().enumerate() {
            let touch = match definition {
                Some(_) if drops => Touch::Sees,
                Some(_) => own.and_then(|it| it.get(position).copied()).unwrap_or(Touch::Leaves),
                None if is_looking(path.name.as_str()) => Touch::Sees,
                None if path.name.is_std("mem::manually_drop::ManuallyDrop") => Touch::Leaves,
                None => Touch::Drops,
            };
            match (touch, arg) {
                (Touch::Sees, arg) => see(arg, out),
                (Touch::Drops, Arg::Type(it)) => self.touch(it, out, known),
                _ => {}
            }
        }
    }

    /// Facts about the parameters of every type of the crate, which `add` reads off its fields and
    /// what is known of others.
    pub(super) fn settled<T: Clone + PartialEq>(
        &self,
        open: impl Fn(&Generics) -> T,
        add: impl Fn(&Type, &mut T, &HashMap<Id, T>),
    ) -> HashMap<Id, T> {
        let types = self.krate.index.values().filter(|it| it.crate_id == 0 && has_fields(it));
        let types: Vec<_> = types.map(|it| (it.id, self.fields_within(it))).collect();
        let start = |(id, _): &(Id, _)| {
            let item = self.krate.index.get(id)?;
            Some((*id, open(&self.generics_within(item))))
        };
        let mut known: HashMap<Id, T> = types.iter().filter_map(start).collect();
        loop {
            let mut changed = false;
            for (id, fields) in &types {
                let Some(mut own) = known.get(id).cloned() else { continue };
                fields.iter().flatten().for_each(|(_, field)| add(field, &mut own, &known));
                changed |= known.get(id) != Some(&own);
                known.insert(*id, own);
            }
            if !changed {
                return known;
            }
        }
    }
}

fn mark(out: &mut (usize, Vec<Touch>), position: usize, touch: Touch) {
    if let Some(it) = out.1.get_mut(position) {
        *it = touch.max(*it);
    }
}

/// Marks every parameter that `it` mentions as one that dropping may look at.
fn see(it: &(impl Visitable + ?Sized), out: &mut (usize, Vec<Touch>)) {
    visit(it, &mut Seen(out));
}

struct Seen<'a>(&'a mut (usize, Vec<Touch>));

impl Visit for Seen<'_> {
    fn type_(&mut self, type_: &Type) {
        if let Type::Param(Param { depth: 0, index, .. }) = type_ {
            mark(self.0, self.0.0 + usize::from(*index), Touch::Sees);
        }
    }

    fn lifetime(&mut self, lifetime: &Lifetime, _: u8) {
        if let Lifetime::Param(Param { depth: 0, index, .. }) = lifetime {
            mark(self.0, usize::from(*index), Touch::Sees);
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
