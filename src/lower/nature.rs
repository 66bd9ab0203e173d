//! What fields decide without a word in the signature: variance, drop glue, and the
//! outlives bounds that rustc infers.

use std::collections::BTreeSet;
use std::sync::Arc;

use rustdoc_types as rd;
use rustdoc_types::{Id, Item, ItemEnum};

use crate::api::fold::{Substitute, each_lifetime, each_type, fold};
use crate::api::item::{Nature, Variance};
use crate::api::solve::arguments;
use crate::api::types::*;
use crate::lower::Lower;
use crate::lower::items::generics_of;
use crate::lower::scope::{Elision, Numbering, Scope};
use crate::lower::types::is_maybe_sized;

/// The fields of one variant, or of a struct.
type Fields = Vec<(Arc<str>, Type)>;

impl Lower<'_> {
    /// The nature of a type whose variants have `fields`; a struct is one variant.
    pub fn nature(
        &self,
        item: &Item,
        generics: &Generics,
        fields: &[Fields],
        impls: &[Id],
    ) -> Nature {
        let own_drop = impls.iter().any(|id| self.is_drop(id));
        let mut visiting = vec![item.id];
        let all = fields.iter().flatten();
        let drops = all.clone().any(|(_, it)| self.needs_drop(it, &mut visiting.clone()));
        let mut variance =
            vec![Variance::Bivariant; generics.lifetimes.len() + generics.params.len()];
        for (_, it) in all {
            self.vary(it, Variance::Covariant, generics, &mut variance, &mut visiting);
        }
        Nature {
            variance,
            drops: own_drop,
            drop_glue: own_drop || drops,
            unsizes: unsizes(item, fields),
            object_bounds: object_bounds(&item.inner),
        }
    }

    fn is_drop(&self, id: &Id) -> bool {
        let trait_ = match self.krate.index.get(id).map(|it| &it.inner) {
            Some(ItemEnum::Impl(it)) => it.trait_.as_ref(),
            _ => None,
        };
        trait_.is_some_and(|it| self.name(it.id, &it.path).is_std("ops::drop::Drop"))
    }

    /// The item behind a local nominal type.
    fn definition(&self, name: &Name) -> Option<&Item> {
        let id = self.ids.get(name)?;
        self.krate.index.get(id)
    }

    /// The fields of a local type, variant by variant, in terms of its own parameters.
    fn fields_within(&self, item: &Item) -> Vec<Fields> {
        let Some(generics) = generics_of(&item.inner) else { return Vec::new() };
        let mut scope = Scope::new();
        scope.enter(&generics.params, Numbering::Declared, Numbering::Declared);
        scope.elision = Elision::As(Lifetime::Elided);
        let ids: Vec<Vec<Id>> = match &item.inner {
            ItemEnum::Struct(it) => vec![struct_fields(it)],
            ItemEnum::Union(it) => vec![it.fields.clone()],
            ItemEnum::Enum(it) => {
                let variants = it.variants.iter().filter_map(|id| self.krate.index.get(id));
                variants.map(|it| variant_fields(&it.inner)).collect()
            }
            _ => Vec::new(),
        };
        ids.iter().map(|ids| self.all_fields(ids, &scope)).collect()
    }

    fn needs_drop(&self, it: &Type, visiting: &mut Vec<Id>) -> bool {
        match it {
            Type::Tuple(parts) => parts.iter().any(|it| self.needs_drop(it, visiting)),
            Type::Array(part, _) | Type::Slice(part) => self.needs_drop(part, visiting),
            Type::Dyn(_) => true,
            Type::Path(path) => match self.definition(&path.name) {
                Some(item) => self.definition_needs_drop(item, visiting),
                None => std_needs_drop(path.name.as_str(), || {
                    path.args.iter().any(|arg| match arg {
                        Arg::Type(it) => self.needs_drop(it, visiting),
                        _ => false,
                    })
                }),
            },
            _ => false,
        }
    }

    fn definition_needs_drop(&self, item: &Item, visiting: &mut Vec<Id>) -> bool {
        if visiting.contains(&item.id) || matches!(item.inner, ItemEnum::Union(_)) {
            return false;
        }
        visiting.push(item.id);
        super::impls::of(&item.inner).iter().any(|id| self.is_drop(id))
            || self
                .fields_within(item)
                .iter()
                .flatten()
                .any(|(_, it)| self.needs_drop(it, visiting))
    }

    /// Adds how the parameters of a type vary through a field of type `it`.
    fn vary(
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

    /// The outlives bounds that rustc infers from fields (RFC 2093): `T: 'a` for every `&'a T`, and
    /// those of the types that fields name.
    pub fn inferred_outlives(&self, fields: &Fields) -> BTreeSet<Predicate> {
        let mut found = BTreeSet::new();
        for (_, field) in fields {
            self.outlives_within(field, &mut Vec::new(), &mut found);
        }
        found
    }

    fn outlives_within(&self, it: &Type, visiting: &mut Vec<Id>, found: &mut BTreeSet<Predicate>) {
        let mut parts = Vec::new();
        each_type(it, |part| parts.push(part.clone()));
        for part in parts {
            match &part {
                Type::Reference { lifetime, target, .. } => outlived(lifetime, target, found),
                Type::Path(path) => match self.definition(&path.name) {
                    Some(item) if !visiting.contains(&item.id) => {
                        visiting.push(item.id);
                        let mut own = BTreeSet::new();
                        for (_, field) in self.fields_within(item).iter().flatten() {
                            self.outlives_within(field, visiting, &mut own);
                        }
                        visiting.pop();
                        let with = arguments(path);
                        let substitute = &mut Substitute { depth: 0, with: &with, self_type: None };
                        found
                            .extend(own.iter().map(|it| fold(it, substitute)).filter(is_of_params));
                    }
                    Some(_) => {}
                    None => borrowed_by_std(path, found),
                },
                _ => {}
            }
        }
    }
}

/// Everything in `target` outlives `lifetime`, as far as parameters are concerned.
fn outlived(lifetime: &Lifetime, target: &Type, found: &mut BTreeSet<Predicate>) {
    if !matches!(lifetime, Lifetime::Param(_)) {
        return;
    }
    each_type(target, |part| {
        if let Type::Param(_) = part {
            let (subject, lifetime) = (part.clone(), lifetime.clone());
            found.insert(Predicate::TypeOutlives { lifetimes: 0, subject, lifetime });
        }
    });
    each_lifetime(target, |longer, _| {
        if matches!(longer, Lifetime::Param(_)) && longer != lifetime {
            let (longer, shorter) = (longer.clone(), lifetime.clone());
            found.insert(Predicate::LifetimeOutlives { longer, shorter });
        }
    });
}

/// The iterators and guards of the standard library hold references to their arguments.
fn borrowed_by_std(path: &Path, found: &mut BTreeSet<Predicate>) {
    let holds = |it: &str| path.name.as_str().starts_with(it);
    let last = path.name.last();
    let borrows =
        holds("std::slice::iter::") || holds("std::cell::Ref") || last.starts_with("Iter");
    if let (true, Some((Arg::Lifetime(lifetime), rest))) = (borrows, path.args.split_first()) {
        for arg in rest {
            if let Arg::Type(it) = arg {
                outlived(lifetime, it, found);
            }
        }
    }
}

/// Whether a bound is about parameters, not about what was put in their place.
fn is_of_params(it: &Predicate) -> bool {
    matches!(
        it,
        Predicate::TypeOutlives { subject: Type::Param(_), lifetime: Lifetime::Param(_), .. }
            | Predicate::LifetimeOutlives {
                longer: Lifetime::Param(_),
                shorter: Lifetime::Param(_)
            }
    )
}

fn struct_fields(it: &rd::Struct) -> Vec<Id> {
    match &it.kind {
        rd::StructKind::Unit => Vec::new(),
        rd::StructKind::Tuple(ids) => ids.iter().flatten().copied().collect(),
        rd::StructKind::Plain { fields, .. } => fields.clone(),
    }
}

fn variant_fields(it: &ItemEnum) -> Vec<Id> {
    match it {
        ItemEnum::Variant(rd::Variant { kind: rd::VariantKind::Tuple(ids), .. }) => {
            ids.iter().flatten().copied().collect()
        }
        ItemEnum::Variant(rd::Variant { kind: rd::VariantKind::Struct { fields, .. }, .. }) => {
            fields.clone()
        }
        _ => Vec::new(),
    }
}

/// The parameter that the last field of a struct mentions and no other field does
/// (Reference, unsized coercions).
fn unsizes(item: &Item, fields: &[Fields]) -> Option<usize> {
    let (ItemEnum::Struct(_), [fields]) = (&item.inner, fields) else { return None };
    let ((_, tail), others) = fields.split_last()?;
    let params = |it: &Type| {
        let mut found = BTreeSet::new();
        each_type(it, |it| {
            if let Type::Param(it) = it {
                found.insert(it.index);
            }
        });
        found
    };
    let last = match tail {
        Type::Param(it) => it.index,
        Type::Path(path) => match path.args.last()? {
            Arg::Type(Type::Param(it)) if !path.name.as_str().starts_with("std::") => it.index,
            _ => return None,
        },
        _ => return None,
    };
    let elsewhere = others.iter().any(|(_, it)| params(it).contains(&last));
    (!elsewhere).then_some(usize::from(last))
}

/// The written lifetime bound of each type parameter, by position.
fn object_bounds(it: &ItemEnum) -> Vec<Option<usize>> {
    let Some(generics) = generics_of(it) else { return Vec::new() };
    let lifetimes: Vec<&str> = generics
        .params
        .iter()
        .filter(|it| matches!(it.kind, rd::GenericParamDefKind::Lifetime { .. }))
        .map(|it| it.name.as_str())
        .collect();
    let of = |bounds: &[&rd::GenericBound]| {
        let mut found = bounds.iter().filter_map(|it| match it {
            rd::GenericBound::Outlives(name) => lifetimes.iter().position(|it| it == name),
            _ => None,
        });
        found.next().filter(|_| found.next().is_none())
    };
    let bounds = generics.params.iter().filter_map(|it| written_bounds(it, generics));
    bounds.filter(|it| it.iter().any(|it| is_maybe_sized(it))).map(|it| of(&it)).collect()
}

/// The bounds of a type parameter, inline and in `where`.
fn written_bounds<'a>(
    param: &'a rd::GenericParamDef,
    generics: &'a rd::Generics,
) -> Option<Vec<&'a rd::GenericBound>> {
    let rd::GenericParamDefKind::Type { bounds, .. } = &param.kind else { return None };
    let clauses = generics.where_predicates.iter().filter_map(|clause| match clause {
        rd::WherePredicate::BoundPredicate { type_: rd::Type::Generic(it), bounds, .. }
            if *it == param.name =>
        {
            Some(bounds)
        }
        _ => None,
    });
    Some(bounds.iter().chain(clauses.flatten()).collect())
}

fn std_needs_drop(name: &str, args_need_drop: impl FnOnce() -> bool) -> bool {
    match name {
        "std::vec::Vec"
        | "std::string::String"
        | "std::boxed::Box"
        | "std::rc::Rc"
        | "std::rc::Weak"
        | "std::sync::Arc"
        | "std::sync::Weak"
        | "std::path::PathBuf"
        | "std::ffi::os_str::OsString"
        | "std::ffi::c_str::CString"
        | "std::fs::File"
        | "std::io::error::Error" => true,
        "std::mem::manually_drop::ManuallyDrop" | "std::marker::PhantomData" => false,
        _ if name.starts_with("std::collections::") => true,
        _ if name.starts_with("std::") => args_need_drop(),
        _ => false,
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
