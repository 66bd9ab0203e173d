//! How types vary with their parameters, from the types of all their fields (Reference, variance).
//!
//! Types mention each other in circles, so the answer is the least fixed point: every type starts
//! without any use of its parameters, and uses are added until nothing changes.

use std::collections::HashMap;

use rustdoc_types::{Id, Item, ItemEnum};

use crate::api::item::Variance;
use crate::api::types::*;
use crate::lower::Lower;
use crate::lower::nature::Fields;

/// The variance of every type of the crate, lifetimes first.
pub(super) type Variances = HashMap<Id, Vec<Variance>>;

/// What is known of a type whose variance is looked for.
struct Open {
    id: Id,
    lifetimes: usize,
    fields: Vec<Fields>,
}

impl Lower<'_> {
    /// The variance of a type of the crate.
    pub(super) fn variance(&self, id: &Id) -> Vec<Variance> {
        let known = self.variances.get_or_init(|| self.fixed_point());
        known.get(id).cloned().unwrap_or_default()
    }

    fn fixed_point(&self) -> Variances {
        let mut known = Variances::new();
        let mut open = Vec::new();
        for item in self.krate.index.values().filter(|it| it.crate_id == 0 && has_fields(it)) {
            let generics = self.generics_within(item);
            let count = generics.lifetimes.len() + generics.params.len();
            known.insert(item.id, vec![Variance::Bivariant; count]);
            if count > 0 {
                let fields = self.fields_within(item);
                open.push(Open { id: item.id, lifetimes: generics.lifetimes.len(), fields });
            }
        }
        loop {
            let mut changed = false;
            for it in &open {
                let mut out = known.get(&it.id).cloned().unwrap_or_default();
                for (_, field) in it.fields.iter().flatten() {
                    self.vary(field, Variance::Covariant, it.lifetimes, &mut out, &known);
                }
                changed |= known.insert(it.id, out.clone()) != Some(out);
            }
            if !changed {
                return known;
            }
        }
    }

    /// Adds how the parameters of a type vary through a field of type `it`.
    fn vary(
        &self,
        it: &Type,
        here: Variance,
        lifetimes: usize,
        out: &mut [Variance],
        known: &Variances,
    ) {
        let lifetime = |it: &Lifetime, here: Variance, out: &mut [Variance]| {
            if let Lifetime::Param(Param { depth: 0, index, .. }) = it {
                join(out.get_mut(usize::from(*index)), here);
            }
        };
        match it {
            Type::Param(Param { depth: 0, index, .. }) => {
                join(out.get_mut(lifetimes + usize::from(*index)), here);
            }
            Type::Reference { lifetime: own, mutable, target } => {
                lifetime(own, here, out);
                let inside = if *mutable { Variance::Invariant } else { here };
                self.vary(target, inside, lifetimes, out, known);
            }
            Type::Pointer { mutable, target } => {
                let inside = if *mutable { Variance::Invariant } else { here };
                self.vary(target, inside, lifetimes, out, known);
            }
            Type::Tuple(parts) => {
                parts.iter().for_each(|it| self.vary(it, here, lifetimes, out, known));
            }
            Type::Array(part, _) | Type::Slice(part) => {
                self.vary(part, here, lifetimes, out, known)
            }
            Type::Function(it) => {
                for input in &it.inputs {
                    self.vary(input, flipped(here), lifetimes, out, known);
                }
                self.vary(&it.output, here, lifetimes, out, known);
            }
            Type::Path(path) => {
                for (arg, variance) in path.args.iter().zip(self.variance_of(path, known)) {
                    if let Some(inside) = through(here, variance) {
                        self.vary_arg(arg, inside, lifetimes, out, known);
                    }
                }
            }
            Type::Dyn(it) => {
                lifetime(&it.lifetime, here, out);
                for part in it.traits.iter().flat_map(|it| &it.trait_.args) {
                    self.vary_arg(part, Variance::Invariant, lifetimes, out, known);
                }
            }
            Type::Projection(it) => {
                let own = Arg::Type(it.self_type.clone());
                for part in it.trait_.args.iter().chain([&own]) {
                    self.vary_arg(part, Variance::Invariant, lifetimes, out, known);
                }
            }
            _ => {}
        }
    }

    fn vary_arg(
        &self,
        it: &Arg,
        here: Variance,
        lifetimes: usize,
        out: &mut [Variance],
        known: &Variances,
    ) {
        match it {
            Arg::Type(it) => self.vary(it, here, lifetimes, out, known),
            Arg::Lifetime(it) => {
                let target = Box::new(unit());
                let own = Type::Reference { lifetime: it.clone(), mutable: false, target };
                self.vary(&own, here, lifetimes, out, known);
            }
            Arg::Const(_) => {}
        }
    }

    fn variance_of(&self, path: &Path, known: &Variances) -> Vec<Variance> {
        match self.definition(&path.name) {
            Some(item) => known.get(&item.id).cloned().unwrap_or_default(),
            None => std_variance(path),
        }
    }
}

/// Whether an item is a type with fields.
pub(super) fn has_fields(item: &Item) -> bool {
    matches!(item.inner, ItemEnum::Struct(_) | ItemEnum::Union(_) | ItemEnum::Enum(_))
}

/// How types of the standard library vary; covariant unless they can be written through.
fn std_variance(path: &Path) -> Vec<Variance> {
    let name = path.name.as_str();
    let written = matches!(
        name,
        "std::cell::Cell"
            | "std::cell::RefCell"
            | "std::cell::UnsafeCell"
            | "std::cell::once::OnceCell"
            | "std::sync::poison::mutex::Mutex"
            | "std::sync::poison::rwlock::RwLock"
            | "std::sync::once_lock::OnceLock"
            | "std::sync::atomic::AtomicPtr"
            | "std::slice::iter::IterMut"
    );
    let of = |arg: &Arg| match arg {
        Arg::Type(_) if written => Variance::Invariant,
        _ => Variance::Covariant,
    };
    path.args.iter().map(of).collect()
}

fn flipped(it: Variance) -> Variance {
    match it {
        Variance::Covariant => Variance::Contravariant,
        Variance::Contravariant => Variance::Covariant,
        other => other,
    }
}

/// How an argument varies in a place of variance `here` behind a parameter of variance `inner`.
fn through(here: Variance, inner: Variance) -> Option<Variance> {
    match inner {
        Variance::Bivariant => None,
        Variance::Covariant => Some(here),
        Variance::Contravariant => Some(flipped(here)),
        Variance::Invariant => Some(Variance::Invariant),
    }
}

/// Adds one more use of a parameter.
fn join(known: Option<&mut Variance>, with: Variance) {
    if let Some(known) = known {
        *known = match (*known, with) {
            (Variance::Bivariant, it) | (it, Variance::Bivariant) => it,
            (a, b) if a == b => a,
            _ => Variance::Invariant,
        };
    }
}
