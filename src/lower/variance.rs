//! How a type varies with its parameters, from the types of all its fields (Reference, variance).

use rustdoc_types::{Id, Item};

use crate::api::item::Variance;
use crate::api::types::*;
use crate::lower::Lower;
use crate::lower::items::generics_of;
use crate::lower::scope::{Numbering, Scope};

impl Lower<'_> {
    /// Adds how the parameters of a type vary through a field of type `it`.
    pub(super) fn vary(
        &self,
        it: &Type,
        here: Variance,
        generics: &Generics,
        out: &mut [Variance],
        visiting: &mut Vec<Id>,
    ) {
        let lifetimes = generics.lifetimes.len();
        let lifetime = |it: &Lifetime, here: Variance, out: &mut [Variance]| {
            if let Lifetime::Param(Param { depth: 0, index, .. }) = it {
                join(&mut out[*index as usize..], here);
            }
        };
        match it {
            Type::Param(Param { depth: 0, index, .. }) => {
                join(out.get_mut(lifetimes + *index as usize..).unwrap_or_default(), here);
            }
            Type::Reference { lifetime: own, mutable, target } => {
                lifetime(own, here, out);
                let inside = if *mutable { Variance::Invariant } else { here };
                self.vary(target, inside, generics, out, visiting);
            }
            Type::Pointer { mutable, target } => {
                let inside = if *mutable { Variance::Invariant } else { here };
                self.vary(target, inside, generics, out, visiting);
            }
            Type::Tuple(parts) => {
                parts.iter().for_each(|it| self.vary(it, here, generics, out, visiting));
            }
            Type::Array(part, _) | Type::Slice(part) => {
                self.vary(part, here, generics, out, visiting)
            }
            Type::Function(it) => {
                for input in &it.inputs {
                    self.vary(input, flipped(here), generics, out, visiting);
                }
                self.vary(&it.output, here, generics, out, visiting);
            }
            Type::Path(path) => self.vary_path(path, here, generics, out, visiting),
            Type::Dyn(it) => {
                lifetime(&it.lifetime, here, out);
                for part in it.traits.iter().flat_map(|it| &it.trait_.args) {
                    self.vary_arg(part, Variance::Invariant, generics, out, visiting);
                }
            }
            Type::Projection(it) => {
                let own = Arg::Type(it.self_type.clone());
                for part in it.trait_.args.iter().chain([&own]) {
                    self.vary_arg(part, Variance::Invariant, generics, out, visiting);
                }
            }
            _ => {}
        }
    }

    fn vary_arg(
        &self,
        it: &Arg,
        here: Variance,
        generics: &Generics,
        out: &mut [Variance],
        visiting: &mut Vec<Id>,
    ) {
        match it {
            Arg::Type(it) => self.vary(it, here, generics, out, visiting),
            Arg::Lifetime(it) => {
                let own = Type::Reference {
                    lifetime: it.clone(),
                    mutable: false,
                    target: Box::new(unit()),
                };
                self.vary(&own, here, generics, out, visiting);
            }
            Arg::Const(_) => {}
        }
    }

    fn vary_path(
        &self,
        path: &Path,
        here: Variance,
        generics: &Generics,
        out: &mut [Variance],
        visiting: &mut Vec<Id>,
    ) {
        let of_args = match self.definition(&path.name) {
            Some(item) if visiting.contains(&item.id) => return,
            Some(item) => self.variance_within(item, visiting),
            None => std_variance(path),
        };
        for (arg, variance) in path.args.iter().zip(of_args) {
            if let Some(inside) = through(here, variance) {
                self.vary_arg(arg, inside, generics, out, visiting);
            }
        }
    }

    fn variance_within(&self, item: &Item, visiting: &mut Vec<Id>) -> Vec<Variance> {
        let Some(declared) = generics_of(&item.inner) else { return Vec::new() };
        visiting.push(item.id);
        let mut scope = Scope::new();
        scope.enter(&declared.params, Numbering::Declared, Numbering::Declared);
        let generics = self.unreached(|| self.generics(declared, &mut scope));
        let mut out = vec![Variance::Bivariant; generics.lifetimes.len() + generics.params.len()];
        for (_, it) in self.fields_within(item).iter().flatten() {
            self.vary(it, Variance::Covariant, &generics, &mut out, visiting);
        }
        visiting.pop();
        out
    }
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

/// Adds one more use of a parameter; its variance is the first of `slot`.
fn join(slot: &mut [Variance], with: Variance) {
    if let Some(known) = slot.first_mut() {
        *known = match (*known, with) {
            (Variance::Bivariant, it) | (it, Variance::Bivariant) => it,
            (a, b) if a == b => a,
            _ => Variance::Invariant,
        };
    }
}
