//! Generic parameters and bounds, of anything.

use std::collections::BTreeSet;

use super::functions::Role;
use super::{At, Findings, reference, semver};
use crate::api::Api;
use crate::api::fold::{Substitute, each_lifetime, each_type, fold};
use crate::api::item::Function;
use crate::api::matching::same_arg;
use crate::api::show::Style;
use crate::api::solve::{Env, arguments};
use crate::api::types::*;
use crate::finding::{Class, Rule};
use crate::sides::Pair;

pub(super) const RULES: &[&Rule] = &[
    &ADDED,
    &DEFAULTED_ADDED,
    &REMOVED,
    &KIND_CHANGED,
    &DEFAULT_CHANGED,
    &DEFAULT_REMOVED,
    &DEFAULT_ADDED,
    &BOUND_ADDED,
    &BOUND_REMOVED,
    &LIFETIME_BOUND_ADDED,
    &LIFETIME_BOUND_REMOVED,
    &IMPL_TRAIT_ARGUMENT_CHANGED,
    &BINDING_CHANGED,
];

static ADDED: Rule = Rule {
    id: "generic-parameter-added",
    class: Class::Breaking,
    summary: "an item takes a further generic parameter",
    why: "clients that write the arguments name too few",
    help: "give a type's new parameter a default, or add a new item beside the old one",
    reference: semver!("generic-new"),
};

static DEFAULTED_ADDED: Rule = Rule {
    id: "generic-parameter-defaulted-added",
    class: Class::Additive,
    summary: "a type takes a further generic parameter that has a default",
    why: "clients that do not name it get the default",
    help: "nothing to do",
    reference: semver!("generic-new-default"),
};

static REMOVED: Rule = Rule {
    id: "generic-parameter-removed",
    class: Class::Breaking,
    summary: "an item takes one generic parameter less",
    why: "clients that write the arguments name too many",
    help: "keep the parameter, and deprecate the item in favour of a new one",
    reference: semver!("generic-new"),
};

static KIND_CHANGED: Rule = Rule {
    id: "generic-parameter-kind-changed",
    class: Class::Breaking,
    summary: "a generic parameter is of another kind, or a constant of another type",
    why: "clients that write the arguments name the wrong kind",
    help: "add a new item beside the old one",
    reference: reference!("items/generics.html"),
};

static DEFAULT_CHANGED: Rule = Rule {
    id: "generic-parameter-default-changed",
    class: Class::Breaking,
    summary: "a generic parameter has another default",
    why: "clients that rely on the default name another type",
    help: "keep the default, and add an alias for the new one",
    reference: semver!("generic-new-default"),
};

static DEFAULT_REMOVED: Rule = Rule {
    id: "generic-parameter-default-removed",
    class: Class::Breaking,
    summary: "a generic parameter lost its default",
    why: "clients that rely on the default name too few arguments",
    help: "keep the default",
    reference: semver!("generic-new-default"),
};

static DEFAULT_ADDED: Rule = Rule {
    id: "generic-parameter-default-added",
    class: Class::Additive,
    summary: "a generic parameter got a default",
    why: "clients that name the argument still do",
    help: "nothing to do",
    reference: semver!("generic-new-default"),
};

static BOUND_ADDED: Rule = Rule {
    id: "bound-added",
    class: Class::Breaking,
    summary: "a type has to implement more than before",
    why: "clients use the item with types that lack the new bound",
    help: "put the bound on the functions that need it, or add a new item",
    reference: semver!("generic-bounds-tighten"),
};

static BOUND_REMOVED: Rule = Rule {
    id: "bound-removed",
    class: Class::Additive,
    summary: "a type has to implement less than before",
    why: "old arguments still fit",
    help: "nothing to do",
    reference: semver!("generic-bounds-loosen"),
};

static LIFETIME_BOUND_ADDED: Rule = Rule {
    id: "lifetime-bound-added",
    class: Class::Breaking,
    summary: "something has to live longer than before",
    why: "clients use the item with borrows that are too short",
    help: "copy the data instead of borrowing it, or add a new item",
    reference: reference!("trait-bounds.html#lifetime-bounds"),
};

static LIFETIME_BOUND_REMOVED: Rule = Rule {
    id: "lifetime-bound-removed",
    class: Class::Additive,
    summary: "something may live shorter than before",
    why: "old arguments still fit",
    help: "nothing to do",
    reference: reference!("trait-bounds.html#lifetime-bounds"),
};

static IMPL_TRAIT_ARGUMENT_CHANGED: Rule = Rule {
    id: "impl-trait-argument-changed",
    class: Class::Breaking,
    summary: "a named type parameter became `impl Trait`, or the other way round",
    why: "an `impl Trait` argument cannot be named in a turbofish, a type parameter has to be",
    help: "keep the form of the parameter",
    reference: reference!("types/impl-trait.html#anonymous-type-parameters"),
};

static BINDING_CHANGED: Rule = Rule {
    id: "lifetime-binding-changed",
    class: Class::Breaking,
    summary: "a function's lifetime is chosen at another place",
    why: "a lifetime with a bound is chosen where the function is named: it can be given there, and a pointer to the function is no longer good for every lifetime",
    help: "keep the bound as it is, redundant or not",
    reference: "https://rustc-dev-guide.rust-lang.org/early_late_parameters.html",
};

/// Compares the generics of a type: parameters first, then bounds. False if the positions do not
/// correspond, so that nothing else can be compared; `differs` says that something else changed.
pub(super) fn check_type(
    it: &Pair<&Generics>,
    differs: bool,
    at: &At,
    findings: &mut Findings<'_>,
) -> bool {
    if differs && permuted(it) {
        tell_permuted(at, findings);
        return false;
    }
    let comparable = params(it, at, findings);
    if comparable {
        bounds(it, at, &[], findings);
    }
    comparable
}

/// Tells that parameters changed places.
pub(super) fn tell_permuted(at: &At, findings: &mut Findings<'_>) {
    let summary = format!("the parameters of `{}` changed places", at.path);
    findings.add(&KIND_CHANGED, at, summary);
}

/// Whether both sides name the same parameters in another order.
pub(super) fn permuted(it: &Pair<&Generics>) -> bool {
    let names =
        |it: &Generics| it.params.iter().map(|it| it.name.0.to_string()).collect::<Vec<_>>();
    let (mut base, mut head) = (names(it.base), names(it.head));
    let moved = base != head && base.len() > 1;
    base.sort();
    head.sort();
    moved && base == head
}

/// Compares parameters; whether both sides have the same positions.
pub(super) fn params(it: &Pair<&Generics>, at: &At, findings: &mut Findings<'_>) -> bool {
    let Pair { base, head } = it;
    let path = &at.path;
    if !at.nameable {
        // Clients cannot write arguments of what they cannot name.
        return base.lifetimes.len() == head.lifetimes.len()
            && base.params.len() == head.params.len();
    }
    if base.lifetimes.len() != head.lifetimes.len() {
        let rule = if base.lifetimes.len() < head.lifetimes.len() { &ADDED } else { &REMOVED };
        let (from, to) = (base.lifetimes.len(), head.lifetimes.len());
        findings.add(rule, at, format!("`{path}` takes {to} lifetimes instead of {from}"));
        return false;
    }
    let mut comparable = base.params.len() <= head.params.len();
    for (base, head) in base.params.iter().zip(&head.params) {
        comparable &= param(Pair { base, head }, at, findings);
    }
    for new in head.params.iter().skip(base.params.len()) {
        comparable &= has_default(new);
        let rule = if has_default(new) { &DEFAULTED_ADDED } else { &ADDED };
        findings.add(rule, at, format!("`{path}` takes the new parameter `{}`", new.name.0));
    }
    for old in base.params.iter().skip(head.params.len()) {
        findings.add(
            &REMOVED,
            at,
            format!("`{path}` no longer takes the parameter `{}`", old.name.0),
        );
    }
    comparable
}

/// Whether a parameter need not be named.
pub(super) fn has_default(it: &ParamDef) -> bool {
    match &it.kind {
        ParamKind::Type { default, synthetic: _ } => default.is_some(),
        ParamKind::Const { default, type_: _ } => default.is_some(),
    }
}

/// Compares one parameter; false if it is of another kind.
fn param(it: Pair<&ParamDef>, at: &At, findings: &mut Findings<'_>) -> bool {
    let name = &it.base.name.0;
    let path = &at.path;
    let (before, after) = match (&it.base.kind, &it.head.kind) {
        (
            ParamKind::Type { default: before, synthetic: _ },
            ParamKind::Type { default: after, synthetic: _ },
        ) => (
            before.as_ref().map(|it| Arg::Type(it.clone())),
            after.as_ref().map(|it| Arg::Type(it.clone())),
        ),
        (
            ParamKind::Const { type_: of, default: before },
            ParamKind::Const { type_, default: after },
        ) if of == type_ => (before.clone().map(Arg::Const), after.clone().map(Arg::Const)),
        _ => {
            let summary = format!("parameter `{name}` of `{path}` is of another kind");
            findings.add(&KIND_CHANGED, at, summary);
            return false;
        }
    };
    let (rule, event) = match (&before, &after) {
        (Some(before), Some(after)) if !same_arg(before, after) => {
            (&DEFAULT_CHANGED, "has another default")
        }
        (Some(_), None) => (&DEFAULT_REMOVED, "lost its default"),
        (None, Some(_)) => (&DEFAULT_ADDED, "got a default"),
        _ => return true,
    };
    findings.add(rule, at, format!("parameter `{name}` of `{path}` {event}"));
    true
}

/// What bounds were added and removed, beyond what follows from the others.
pub(super) struct Bounds {
    /// Needed by head and not given by base.
    pub added: Vec<Predicate>,
    /// Needed by base and not given by head.
    pub removed: Vec<Predicate>,
}

/// Compares two sets of bounds by what follows from them; `given` holds on both sides anyway.
pub(super) fn differing(
    base: &BTreeSet<Predicate>,
    head: &BTreeSet<Predicate>,
    given: &[Predicate],
    findings: &Findings<'_>,
) -> Bounds {
    let beyond = |of: &BTreeSet<Predicate>, env: &Env<'_>| -> Vec<Predicate> {
        of.iter().filter(|it| !env.holds(it)).cloned().collect()
    };
    Bounds {
        added: beyond(head, &Env::new(findings.head, base.iter().chain(given))),
        removed: beyond(base, &Env::new(findings.base, head.iter().chain(given))),
    }
}

/// Tells the differences between the bounds of both sides.
pub(super) fn bounds(
    it: &Pair<&Generics>,
    at: &At,
    given: &[Predicate],
    findings: &mut Findings<'_>,
) {
    let Pair { base, head } = it;
    let Bounds { added, removed } = differing(&base.predicates, &head.predicates, given, findings);
    // Bounds on a new parameter are met by its default.
    let known = base.params.len();
    for bound in added.iter().filter(|it| !mentions_beyond(it, known)) {
        tell_added(bound, at, findings);
    }
    for bound in removed {
        tell_removed(&bound, at, findings);
    }
}

/// Whether a bound is about a parameter from position `known` on.
fn mentions_beyond(bound: &Predicate, known: usize) -> bool {
    let mut found = false;
    each_type(bound, |it| {
        found |= matches!(it, Type::Param(it) if it.depth == 0 && usize::from(it.index) >= known);
    });
    found
}

/// Tells a bound that head needs and base did not.
pub(super) fn tell_added(bound: &Predicate, at: &At, findings: &mut Findings<'_>) {
    let rule = if is_outlives(bound) { &LIFETIME_BOUND_ADDED } else { &BOUND_ADDED };
    let summary = format!("`{}` now needs `{}`", at.path, Style::Short.predicate(bound));
    findings.add(rule, at, summary);
}

/// Tells a bound that base needed and head does not.
pub(super) fn tell_removed(bound: &Predicate, at: &At, findings: &mut Findings<'_>) {
    let rule = if is_outlives(bound) { &LIFETIME_BOUND_REMOVED } else { &BOUND_REMOVED };
    let summary = format!("`{}` no longer needs `{}`", at.path, Style::Short.predicate(bound));
    findings.add(rule, at, summary);
}

fn is_outlives(it: &Predicate) -> bool {
    matches!(it, Predicate::TypeOutlives { .. } | Predicate::LifetimeOutlives { .. })
}

/// Compares the generics of a function: what a turbofish may name, and bounds.
pub(super) fn check_function(
    it: &Pair<&Function>,
    role: Role,
    at: &At,
    around: Option<&Pair<&Generics>>,
    findings: &mut Findings<'_>,
) {
    let generics = it.map(|it| &it.generics);
    if !function_params(&generics, role, at, findings) {
        return;
    }
    let told = findings.found.len();
    let mut given: Vec<Predicate> = implied_by_types(it.base, findings.base).into_iter().collect();
    given.extend(around.into_iter().flat_map(|it| it.base.predicates.iter().cloned()));
    let Pair { base, head } = generics;
    let Bounds { added, removed } = differing(&base.predicates, &head.predicates, &given, findings);
    for bound in added {
        tell_added(&bound, at, findings);
    }
    for bound in removed {
        match role {
            Role::Called => tell_removed(&bound, at, findings),
            Role::Implemented => {
                let summary =
                    format!("`{}` no longer needs `{}`", at.path, Style::Short.predicate(&bound));
                findings.add(&super::traits::LOOSENED, at, summary);
            }
        }
    }
    let broken = findings.found[told..].iter().any(|it| it.rule.class == Class::Breaking);
    if !broken {
        binding(&generics, at, findings);
    }
}

/// Where a lifetime is chosen: a bound on it moves the choice from the call to the name.
fn binding(it: &Pair<&Generics>, at: &At, findings: &mut Findings<'_>) {
    let moved = it.base.lifetimes.iter().zip(&it.head.lifetimes).find(|(a, b)| a.early != b.early);
    let Some((before, _)) = moved else { return };
    let event = match before.early {
        true => "can no longer be given where it is named",
        false => "is chosen where it is named and no longer at each call",
    };
    let summary = format!("lifetime `{}` of `{}` {event}", before.name.0, at.path);
    findings.add(&BINDING_CHANGED, at, summary);
}

/// Compares the parameters of a function; whether both sides have the same positions.
fn function_params(it: &Pair<&Generics>, role: Role, at: &At, findings: &mut Findings<'_>) -> bool {
    let path = &at.path;
    let split = |it: &Generics| -> (usize, usize) {
        let synthetic = |it: &&ParamDef| matches!(it.kind, ParamKind::Type { synthetic: true, .. });
        let made = it.params.iter().filter(synthetic).count();
        (it.params.len() - made, made)
    };
    let ((named, made), (named_head, made_head)) = (split(it.base), split(it.head));
    if named + made == named_head + made_head && named != named_head {
        let fixed = role == Role::Implemented || named > 0;
        if fixed {
            let summary = format!("`{path}` names its type parameters in another way");
            findings.add(&IMPL_TRAIT_ARGUMENT_CHANGED, at, summary);
        }
        return !fixed;
    }
    if named != named_head {
        let rule = if named < named_head { &ADDED } else { &REMOVED };
        let summary = format!("`{path}` takes {named_head} generic parameters instead of {named}");
        findings.add(rule, at, summary);
        return false;
    }
    for (base, head) in it.base.params.iter().zip(&it.head.params) {
        param(Pair { base, head }, at, findings);
    }
    it.base.params.len() == it.head.params.len()
        && it.base.lifetimes.len() == it.head.lifetimes.len()
}

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
