//! Which impl covers which, and which new impl can meet one that a client was allowed to write
//! (Reference, trait implementation coherence).

use std::collections::BTreeSet;

use super::Findings;
use super::generics::has_default;
use crate::api::Api;
use crate::api::fold::{Substitute, fold};
use crate::api::item::{Constant, Impl, Kind};
use crate::api::matching::Matching;
use crate::api::solve::{Env, implements, own_arguments};
use crate::api::types::*;
use crate::api::visit::{each_name, is_open};

/// Whether both sides have everything that the impl is about, in a comparable form: what is gone
/// or takes other parameters is told there. The trait itself may be one that nothing public shows,
/// if both sides ask for it.
pub(super) fn corresponds(it: &Impl, asked: bool, base: &Api, head: &Api) -> bool {
    // An impl is of the crate of its trait or of a type; another one stands here because a type of
    // ours became a name for a type of others, which is told there.
    let mut own = false;
    each_name(&it.trait_, &mut |name: &Name| own |= base.is_own(name));
    each_name(&it.self_type, &mut |name: &Name| own |= base.is_own(name));
    let (mut all, mut absent, mut ours) = (own, false, false);
    let mut see = |name: &Name| {
        ours |= name.krate() == base.krate;
        all &= !base.is_own(name)
            || match (base.item(name), head.item(name)) {
                (Some(base), Some(head)) => {
                    let lost = !base.paths.0.is_empty() && head.paths.0.is_empty();
                    !lost && same_form(&base.kind, &head.kind)
                }
                // What clients have from another crate is there, whether ours speaks of it or not.
                (Some(base), None) if base.paths.0.is_empty() && !base.elsewhere.0.is_empty() => {
                    absent = true;
                    true
                }
                _ => false,
            };
    };
    if !asked {
        see(&it.trait_.name);
    }
    each_name(&it.trait_.args, &mut see);
    each_name(&it.self_type, &mut see);
    all && (ours || !absent)
}

/// Whether two items are of one kind and take parameters of the same kinds; more that have
/// defaults do not matter.
fn same_form(base: &Kind, head: &Kind) -> bool {
    let kinds = |it: &Kind| -> (usize, Vec<bool>) {
        let generics = it.generics();
        let params = generics.iter().flat_map(|it| &it.params);
        let kinds = params.map(|it| matches!(it.kind, ParamKind::Type { .. })).collect();
        (generics.map_or(0, |it| it.lifetimes.len()), kinds)
    };
    let ((lifetimes, params), (lifetimes_head, params_head)) = (kinds(base), kinds(head));
    let nominal = crate::api::solve::is_nominal;
    (base.word() == head.word() || nominal(base) && nominal(head))
        && lifetimes == lifetimes_head
        && params_head.starts_with(&params)
        && head.generics().iter().flat_map(|it| &it.params).skip(params.len()).all(has_default)
}

/// What one side's impl becomes when it is read as an impl of the other's header.
pub(super) struct Cover {
    pub(super) types: std::collections::BTreeMap<std::sync::Arc<str>, Type>,
    pub(super) refined: std::collections::BTreeMap<std::sync::Arc<str>, Type>,
    pub(super) constants: std::collections::BTreeMap<std::sync::Arc<str>, Constant>,
}

/// How far `wide` covers `narrow`; both in the terms of `narrow`.
pub(super) fn cover(wide: &Impl, narrow: &Impl, env: &Env<'_>) -> Option<Cover> {
    let mut matching = Matching::new(0);
    if wide.is_negative
        || !matching.types(&wide.self_type, &narrow.self_type)
        || !matching.paths(&wide.trait_, &narrow.trait_)
    {
        return None;
    }
    env.find_items(&wide.generics.predicates, 0, &mut matching.found);
    let substitute = &mut Substitute { depth: 0, with: &matching.found, self_type: None };
    let bounds = wide.generics.predicates.iter().map(|it| fold(it, substitute));
    let bounds = bounds.into_iter().all(|it| env.holds(&it) || is_elsewhere(&it, env));
    let later = matching.later.iter().all(|(pattern, subject)| {
        env.normalise(&fold(pattern, substitute)) == env.normalise(subject)
    });
    (bounds && later).then(|| Cover {
        types: wide
            .types
            .iter()
            .map(|(name, it)| (name.clone(), env.normalise(&fold(it, substitute))))
            .collect(),
        refined: wide
            .refined
            .iter()
            .map(|(name, it)| (name.clone(), fold(it, substitute)))
            .collect(),
        constants: wide
            .constants
            .iter()
            .map(|(name, it)| (name.clone(), fold(it, substitute)))
            .collect(),
    })
}

/// What the standard library's blanket impl says in the place of an impl, as far as that is known.
pub(super) fn given(it: &Impl, env: &Env<'_>) -> Cover {
    let item = |name: &std::sync::Arc<str>| {
        let (self_type, trait_, item) = (it.self_type.clone(), it.trait_.clone(), name.clone());
        let said = Projection { self_type, trait_, item, args: Vec::new() };
        env.normalise(&Type::Projection(Box::new(said)))
    };
    let types = it.types.keys().map(|name| (name.clone(), item(name)));
    Cover {
        types: types.filter(|(_, it)| !matches!(it, Type::Projection(_))).collect(),
        refined: it.refined.clone(),
        constants: it.constants.clone(),
    }
}

/// Whether a bound asks a trait of another crate of a type that is not of this crate and depends on
/// no parameter: it repeats what another crate has, as derives do for fields.
fn is_elsewhere(bound: &Predicate, env: &Env<'_>) -> bool {
    let Predicate::Implements { subject, trait_, .. } = bound else { return false };
    let mut foreign = !is_open(subject) && trait_.name.krate() != "std";
    each_name(subject, |name| foreign &= env.is_foreign(name));
    foreign && env.is_foreign(&trait_.name)
}

/// What holds wherever the impl applies.
///
/// `own` is the side that the impl is of: a type of its header is one only under the bounds that
/// the type has there.
pub(super) fn within<'a>(api: &'a Api, own: &Api, it: &Impl) -> Env<'a> {
    let mut implied = implied_by_header(it, api);
    implied.extend(needed_by_types(it, own));
    Env::new(api, it.generics.predicates.iter().chain(&implied))
}

/// The bounds that a type in a header needs to be one: its own are told at the type. Rustdoc
/// repeats lifetime bounds in the impls it derives for auto traits, so there they are given too.
pub(super) fn needed_by_types(it: &Impl, api: &Api) -> Vec<Predicate> {
    let mut found = Vec::new();
    crate::api::visit::each_type(&it.self_type, |part| {
        let Type::Path(path) = part else { return };
        let Some(generics) = api.item(&path.name).and_then(|it| it.kind.generics()) else { return };
        let with = crate::api::solve::arguments(path);
        let substitute = &mut Substitute { depth: 0, with: &with, self_type: None };
        let counts = |bound: &&Predicate| {
            it.is_synthetic
                || matches!(bound, Predicate::Implements { .. } | Predicate::Equals { .. })
        };
        found.extend(generics.predicates.iter().filter(counts).map(|it| fold(it, substitute)));
    });
    found
}

/// `T: 'a` for every `&'a T` in a header.
fn implied_by_header(it: &Impl, api: &Api) -> Vec<Predicate> {
    let mut found = needed_by_types(it, api);
    let header = [Arg::Type(it.self_type.clone())];
    for arg in header.iter().chain(&it.trait_.args) {
        crate::api::visit::each_type(arg, |part| {
            let Type::Reference { lifetime, target, .. } = part else { return };
            crate::api::visit::each_type(&**target, |inner| {
                if let Type::Param(_) = inner {
                    found.push(Predicate::TypeOutlives {
                        lifetimes: 0,
                        subject: inner.clone(),
                        lifetime: lifetime.clone(),
                    });
                }
            });
        });
    }
    found
}

/// Whether one header, with some arguments, is the other; bounds and lifetimes left aside.
fn header_fits(wide: &Impl, narrow: &Impl) -> bool {
    let mut matching = Matching::erased(0);
    matching.types(&wide.self_type, &narrow.self_type)
        && matching.paths(&wide.trait_, &narrow.trait_)
}

/// Whether two impls have a type in common, bounds left aside.
pub(super) fn meet(a: &Impl, b: &Impl) -> bool {
    let heads = |it: &Impl| match &it.self_type {
        Type::Path(path) => Some(path.name.clone()),
        _ => None,
    };
    header_fits(a, b)
        || header_fits(b, a)
        || heads(a).is_some() && heads(a) == heads(b) && a.trait_ == b.trait_
}

/// Whether two impls differ in nothing but their bounds.
fn same_header(a: &Impl, b: &Impl) -> bool {
    header_fits(a, b) && header_fits(b, a)
}

/// Whether an impl is another one that takes more: with fewer bounds, or, of another crate's trait,
/// with more types as argument. What that adds is a gain, unless it is types of clients, who may
/// have written the impl for theirs. Of those that convert into what the impl took nobody has.
pub(super) fn generalises(narrow: &Impl, wide: &Impl, base: &Api) -> bool {
    let covered = || cover(wide, narrow, &within(base, base, narrow)).is_some();
    if base.trait_(&narrow.trait_.name).is_some() {
        return same_header(narrow, wide) && !open(wide).any(|it| asks_less(it, narrow, wide));
    }
    let converted =
        |it: &Param| asked(it, wide).any(|it| CONVERSIONS.iter().any(|name| it.is_std(name)));
    let taken = |it: &Param| match same_header(narrow, wide) {
        true => asks_less(it, narrow, wide),
        false => true,
    };
    (same_header(narrow, wide) || covered()) && !open(wide).any(|it| taken(it) && !converted(it))
}

/// The traits by which an argument is seen as, or made into, another.
const CONVERSIONS: [&str; 3] = ["convert::Into", "convert::AsRef", "borrow::Borrow"];

/// Whether a parameter of `wide` may be more types of clients than the one of `narrow` at its
/// place, which has the same number. Clients seldom have types of unknown size.
fn asks_less(param: &Param, narrow: &Impl, wide: &Impl) -> bool {
    let kept: BTreeSet<&Name> = asked(param, wide).collect();
    asked(param, narrow).any(|it| !kept.contains(it) && !it.is_std("marker::Sized"))
}

/// The traits that an impl asks of a parameter.
fn asked<'a>(param: &'a Param, it: &'a Impl) -> impl Iterator<Item = &'a Name> {
    it.generics.predicates.iter().filter_map(move |bound| match bound {
        Predicate::Implements { subject: Type::Param(own), trait_, .. } if own == param => {
            Some(&trait_.name)
        }
        _ => None,
    })
}

/// Whether a client may have written an impl that this one meets: some position of the header is a
/// bare parameter that a client's own type can take.
pub(super) fn collides(it: &Impl, base: &Api) -> bool {
    if base.trait_(&it.trait_.name).is_some() && base.sealed(&it.trait_.name) {
        return false;
    }
    let mut named = true;
    let mut see = |name: &Name| named &= base.is_nameable(name, false);
    each_name(&it.trait_, &mut see);
    each_name(&it.self_type, &mut see);
    if !named {
        return false;
    }
    let own = base.trait_(&it.trait_.name).is_some();
    let possible = own || matches!(it.self_type, Type::Path(_));
    possible && open(it).any(|param| can_be_foreign(param, it, base))
}

/// The parameters of a header that a type of a client can be.
fn open(it: &Impl) -> impl Iterator<Item = &Param> {
    let positions = it.trait_.args.iter().filter_map(|arg| match arg {
        Arg::Type(it) => Some(it),
        _ => None,
    });
    positions.chain([&it.self_type]).filter_map(uncovered)
}

/// Whether a blanket impl asks for a trait that no type of a client can have.
pub(super) fn lists_types(it: &Impl, api: &Api) -> bool {
    matches!(it.self_type, Type::Param(_))
        && it.generics.predicates.iter().any(|bound| match bound {
            Predicate::Implements { subject, trait_, .. } => {
                *subject == it.self_type && api.closed(&trait_.name)
            }
            _ => false,
        })
}

/// The parameter that stands bare, or behind a fundamental type.
fn uncovered(it: &Type) -> Option<&Param> {
    match it {
        Type::Param(param) => Some(param),
        Type::Reference { target, .. } => uncovered(target),
        Type::Path(path) if path.name.is_std("boxed::Box") || path.name.is_std("pin::Pin") => {
            match path.args.first() {
                Some(Arg::Type(inner)) => uncovered(inner),
                _ => None,
            }
        }
        _ => None,
    }
}

/// Whether a type of a client can satisfy the bounds on the parameter.
fn can_be_foreign(param: &Param, it: &Impl, base: &Api) -> bool {
    it.generics.predicates.iter().all(|bound| match bound {
        Predicate::Implements { subject: Type::Param(own), trait_, .. } if own == param => {
            let name = trait_.name.as_str();
            // Traits that only the standard library can implement.
            let closed = name.starts_with("std::ops::function::")
                || name.starts_with("std::ops::async_function::")
                || name == "std::slice::index::SliceIndex"
                || name == "std::str::pattern::Pattern";
            let local = base.is_own(&trait_.name);
            !closed && (!local || base.trait_(&trait_.name).is_some() && !base.closed(&trait_.name))
        }
        _ => true,
    })
}

/// Whether every type that may implement the trait has the new supertrait through a blanket impl.
pub(super) fn gives_itself(
    it: &Predicate,
    name: &Name,
    before: &Generics,
    findings: &Findings<'_>,
) -> bool {
    let Predicate::Implements { subject, trait_, .. } = it else { return false };
    let own = Path { name: name.clone(), args: own_arguments(before) };
    let env = Env::new(findings.base, before.predicates.iter().chain([&implements(subject, own)]));
    let sized = |it: &Predicate| matches!(it, Predicate::Implements { trait_, .. } if trait_.name.is_std("marker::Sized"));
    findings.head.impls.of(&trait_.name).any(|block| {
        let mut matching = Matching::new(0);
        let fits = matches!(block.self_type, Type::Param(_))
            && matching.types(&block.self_type, subject)
            && matching.paths(&block.trait_, trait_);
        let with = &mut Substitute { depth: 0, with: &matching.found, self_type: None };
        let bounds = &block.generics.predicates;
        fits && bounds.iter().all(|it| sized(it) || env.holds(&fold(it, with)))
    })
}
