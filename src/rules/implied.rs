//! What callers of a function have shown by naming its types (Reference, implied bounds).

use std::collections::BTreeSet;

use super::generics::is_outlives;
use crate::api::Api;
use crate::api::fold::{Substitute, fold};
use crate::api::item::Function;
use crate::api::solve::arguments;
use crate::api::types::*;
use crate::api::visit::{each_lifetime, each_type};

/// What callers of a function have shown by naming its types: `T: 'a` for `&'a T`, the lifetime
/// bounds of the types themselves, `Sized` for what is passed by value (Reference, implied bounds).
pub(super) fn implied_by_types(it: &Function, api: &Api) -> BTreeSet<Predicate> {
    let types = it.params.iter().map(|it| &it.type_).chain([&it.output]);
    let mut found = BTreeSet::new();
    for type_ in types {
        if matches!(type_, Type::Param(_) | Type::SelfType | Type::Projection(_)) {
            let trait_ = Path { name: "std::marker::Sized".into(), args: Vec::new() };
            found.insert(crate::api::solve::implements(type_, trait_));
        }
        found.extend(implied_by(type_, api));
    }
    found
}

/// What holds inside a function: its bounds, those of its container, and what its types imply.
pub(super) fn known_inside(
    it: &Function,
    around: Option<&Generics>,
    api: &Api,
) -> BTreeSet<Predicate> {
    let mut known = implied_by_types(it, api);
    known.extend(it.generics.predicates.iter().cloned());
    known.extend(around.into_iter().flat_map(|it| it.predicates.iter().cloned()));
    known
}

/// The lifetime bounds that a type needs to be one.
pub(super) fn implied_by(type_: &Type, api: &Api) -> BTreeSet<Predicate> {
    let mut found = BTreeSet::new();
    each_type(type_, |part| match part {
        Type::Reference { lifetime, target, .. } => outlived(lifetime, target, &mut found),
        Type::Path(path) => {
            let generics = api.item(&path.name).and_then(|it| it.kind.generics());
            let bounds = generics.iter().flat_map(|it| &it.predicates).filter(|it| is_outlives(it));
            let with = arguments(path);
            let mut substitute = Substitute { depth: 0, with: &with, self_type: None };
            found.extend(bounds.map(|it| fold(it, &mut substitute)));
        }
        _ => {}
    });
    found
}

/// Everything in `target` outlives `lifetime`.
fn outlived(lifetime: &Lifetime, target: &Type, found: &mut BTreeSet<Predicate>) {
    each_type(target, |inner| {
        if matches!(inner, Type::Param(_) | Type::Projection(_) | Type::SelfType) {
            found.insert(Predicate::TypeOutlives {
                lifetimes: 0,
                subject: inner.clone(),
                lifetime: lifetime.clone(),
            });
        }
    });
    each_lifetime(target, |longer, _| {
        found.insert(Predicate::LifetimeOutlives {
            longer: longer.clone(),
            shorter: lifetime.clone(),
        });
    });
}
