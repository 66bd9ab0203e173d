//! What fields decide without a word in the signature: variance, drop glue, and the
//! outlives bounds that rustc infers.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use rustdoc_types as rd;
use rustdoc_types::{Id, Item, ItemEnum};

use crate::api::fold::{Substitute, fold};
use crate::api::item::Nature;
use crate::api::known_types;
use crate::api::solve::arguments;
use crate::api::types::*;
use crate::api::visit::{each_lifetime, each_type};
use crate::lower::Lower;
use crate::lower::bounds::is_maybe_sized;
use crate::lower::drop_check::is_looking;
use crate::lower::items::generics_of;
use crate::lower::scope::{Elision, Numbering, Scope};

/// The fields of one variant, or of a struct.
pub(super) type Fields = Vec<(Arc<str>, Type)>;

impl Lower<'_> {
    /// The nature of a type whose variants have `fields`; a struct is one variant.
    pub fn nature(&self, item: &Item, fields: &[Fields], impls: &[Id]) -> Nature {
        let own_drop = impls.iter().any(|id| self.is_drop(id));
        let visiting = vec![item.id];
        let all = fields.iter().flatten();
        let drops = all.clone().any(|(_, it)| self.needs_drop(it, &mut visiting.clone()));
        Nature {
            variance: self.variance(&item.id),
            drops: own_drop,
            drop_glue: own_drop || drops,
            is_unsized: self.ends_unsized(fields, &mut vec![item.id]),
            unsizes: unsizes(item, fields),
            derived_order: self.derived_order(item, impls),
            object_bounds: object_bounds(&item.inner),
            held: self.held(&item.id),
            seen_by_drop: self.seen_by_drop(&item.id),
        }
    }

    /// Whether a local type implements `Drop` itself.
    pub(super) fn drops(&self, item: &Item) -> bool {
        super::impls::of(&item.inner).iter().any(|id| self.is_drop(id))
    }

    fn is_drop(&self, id: &Id) -> bool {
        self.is_impl_of(id, "ops::drop::Drop")
    }

    /// Whether an impl is one of that trait of the standard library.
    pub(super) fn is_impl_of(&self, id: &Id, wanted: &str) -> bool {
        let trait_ = match self.krate.index.get(id).map(|it| &it.inner) {
            Some(ItemEnum::Impl(it)) => it.trait_.as_ref(),
            _ => None,
        };
        let name = |it: &rd::Path| self.unreached(|| self.name(it.id, &it.path));
        trait_.is_some_and(|it| name(it).is_std(wanted))
    }

    /// The item behind a local nominal type.
    pub(super) fn definition(&self, name: &Name) -> Option<&Item> {
        let id = self.ids.get(name)?;
        self.krate.index.get(id)
    }

    /// The generics of a local type.
    pub(super) fn generics_within(&self, item: &Item) -> Generics {
        let Some(declared) = generics_of(&item.inner) else { return Generics::default() };
        let mut scope = Scope::new();
        scope.enter(&declared.params, Numbering::Declared, Numbering::Declared);
        self.unreached(|| self.generics(declared, &mut scope))
    }

    /// The fields of a local type, variant by variant, in terms of its own parameters.
    pub(super) fn fields_within(&self, item: &Item) -> Vec<Fields> {
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

    /// Whether the last field has no size, so that the struct has none.
    fn ends_unsized(&self, fields: &[Fields], visiting: &mut Vec<Id>) -> bool {
        let [fields] = fields else { return false };
        match fields.last() {
            Some((_, Type::Primitive(it))) => &**it == "str",
            Some((_, Type::Slice(_) | Type::Dyn(_))) => true,
            Some((_, Type::Path(path))) => match self.definition(&path.name) {
                Some(item) if !visiting.contains(&item.id) => {
                    visiting.push(item.id);
                    self.ends_unsized(&self.fields_within(item), visiting)
                }
                Some(_) => false,
                None => matches!(path.name.as_str(), "std::path::Path" | "std::ffi::os_str::OsStr"),
            },
            _ => false,
        }
    }

    /// Whether constants of a type can stand in patterns: its `PartialEq` and those of all its
    /// fields are derived, as far as the crate shows. Of an enum the fields of one variant do: a
    /// constant has only those of its own, and what clients see of the others is told there.
    pub(super) fn matches_structurally(&self, it: &Type) -> bool {
        self.is_structural(it, &mut Vec::new())
    }

    fn is_structural(&self, it: &Type, visiting: &mut Vec<Id>) -> bool {
        match it {
            Type::Primitive(_) | Type::Param(_) => true,
            Type::Reference { target: part, .. } | Type::Array(part, _) | Type::Slice(part) => {
                self.is_structural(part, visiting)
            }
            Type::Tuple(parts) => parts.iter().all(|it| self.is_structural(it, visiting)),
            Type::Path(path) => match self.definition(&path.name) {
                Some(item) if visiting.contains(&item.id) => true,
                // No constant holds what has no value.
                Some(item) if is_empty(item) => true,
                Some(item) => {
                    visiting.push(item.id);
                    let derived = |id: &Id| self.is_impl_of(id, "marker::StructuralPartialEq");
                    let mut all = |fields: &Fields| {
                        fields.iter().all(|(_, it)| self.is_structural(it, visiting))
                    };
                    super::impls::of(&item.inner).iter().any(derived)
                        && self.fields_within(item).iter().any(&mut all)
                }
                None => {
                    let args = path.args.iter().all(|arg| match arg {
                        Arg::Type(it) => self.is_structural(it, visiting),
                        _ => true,
                    });
                    let own = path.name.as_str().strip_prefix("std::");
                    own.is_some_and(|it| known_types::matches_structurally(it, args))
                }
            },
            _ => false,
        }
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
        self.drops(item)
            || self
                .fields_within(item)
                .iter()
                .flatten()
                .any(|(_, it)| self.needs_drop(it, visiting))
    }

    /// The outlives bounds that rustc infers from fields (RFC 2093): `T: 'a` for every `&'a T`, and
    /// those of the types that fields name. Types name each other in circles, so bounds are added
    /// until nothing changes.
    pub fn inferred_outlives(&self, id: &Id) -> BTreeSet<Predicate> {
        let known = self.outlives.get_or_init(|| self.outlives_fixed_point());
        known.get(id).cloned().unwrap_or_default()
    }

    fn outlives_fixed_point(&self) -> HashMap<Id, BTreeSet<Predicate>> {
        let types = self.krate.index.values().filter(|it| it.crate_id == 0);
        let generic = |it: &&Item| generics_of(&it.inner).is_some_and(|it| !it.params.is_empty());
        let open: Vec<(Id, Vec<Fields>)> =
            types.filter(generic).map(|it| (it.id, self.fields_within(it))).collect();
        let mut known: HashMap<Id, BTreeSet<Predicate>> = HashMap::new();
        loop {
            let mut changed = false;
            for (id, fields) in &open {
                let mut found = known.get(id).cloned().unwrap_or_default();
                let before = found.len();
                for (_, field) in fields.iter().flatten() {
                    self.outlives_within(field, &known, &mut found);
                }
                changed |= found.len() != before;
                known.insert(*id, found);
            }
            if !changed {
                return known;
            }
        }
    }

    fn outlives_within(
        &self,
        it: &Type,
        known: &HashMap<Id, BTreeSet<Predicate>>,
        found: &mut BTreeSet<Predicate>,
    ) {
        each_type(it, |part| match part {
            Type::Reference { lifetime, target, .. } => outlived(lifetime, target, found),
            Type::Path(path) => match self.definition(&path.name) {
                Some(item) => {
                    let with = arguments(path);
                    let substitute = &mut Substitute { depth: 0, with: &with, self_type: None };
                    let own = known.get(&item.id).into_iter().flatten();
                    found.extend(own.map(|it| fold(it, substitute)).filter(is_of_params));
                }
                None => borrowed_by_std(path, found),
            },
            _ => {}
        });
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

pub(super) fn struct_fields(it: &rd::Struct) -> Vec<Id> {
    match &it.kind {
        rd::StructKind::Unit => Vec::new(),
        rd::StructKind::Tuple(ids) => ids.iter().flatten().copied().collect(),
        rd::StructKind::Plain { fields, .. } => fields.clone(),
    }
}

pub(super) fn variant_fields(it: &ItemEnum) -> Vec<Id> {
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
    let generics = generics_of(&item.inner)?;
    let mut declared = generics
        .params
        .iter()
        .filter(|it| !matches!(it.kind, rd::GenericParamDefKind::Lifetime { .. }));
    let bounds = written_bounds(declared.nth(usize::from(last))?, generics)?;
    let elsewhere = others.iter().any(|(_, it)| params(it).contains(&last));
    let fits = bounds.iter().any(|it| is_maybe_sized(it)) && !elsewhere;
    fits.then_some(usize::from(last))
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

/// Whether a type has no values because it has no variants.
fn is_empty(item: &Item) -> bool {
    matches!(&item.inner, ItemEnum::Enum(it) if it.variants.is_empty() && !it.has_stripped_variants)
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
        _ if name.starts_with("std::collections::") || is_looking(name) => true,
        _ if name.starts_with("std::") => args_need_drop(),
        _ => false,
    }
}
