//! Generic parameters and bounds, of anything.

use std::collections::BTreeSet;

use super::{At, Findings, reference, semver};
use crate::api::fold::{Foldable, Substitute, fold};
use crate::api::known;
use crate::api::matching::{Substitution, same_arg};
use crate::api::show::Style;
use crate::api::solve::Env;
use crate::api::types::*;
use crate::api::visit::each_type;
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
];

pub(super) static ADDED: Rule = Rule {
    id: "generic-parameter-added",
    class: Class::Breaking,
    summary: "an item takes a further generic parameter",
    why: "clients that write the arguments name too few",
    help: "give a type's new parameter a default, or add a new item beside the old one",
    reference: semver!("trait-new-parameter-no-default", "fn-generic-new"),
};

pub(super) static DEFAULTED_ADDED: Rule = Rule {
    id: "generic-parameter-defaulted-added",
    class: Class::Additive,
    summary: "a type takes a further generic parameter that has a default",
    why: "clients that do not name it get the default",
    help: "nothing to do",
    reference: semver!(
        "generic-new-default",
        "trait-new-parameter-default",
        "generic-generalize-identical",
        "generic-more-generic"
    ),
};

pub(super) static REMOVED: Rule = Rule {
    id: "generic-parameter-removed",
    class: Class::Breaking,
    summary: "an item takes one generic parameter less",
    why: "clients that write the arguments name too many",
    help: "keep the parameter, and deprecate the item in favour of a new one",
    reference: reference!("items/generics.html"),
};

pub(super) static KIND_CHANGED: Rule = Rule {
    id: "generic-parameter-kind-changed",
    class: Class::Breaking,
    summary: "a generic parameter is of another kind, or a constant of another type",
    why: "clients that write the arguments name the wrong kind",
    help: "add a new item beside the old one",
    reference: reference!("items/generics.html"),
};

pub(super) static DEFAULT_CHANGED: Rule = Rule {
    id: "generic-parameter-default-changed",
    class: Class::Breaking,
    summary: "a generic parameter has another default",
    why: "clients that rely on the default name another type",
    help: "keep the default, and add an alias for the new one",
    reference: semver!("generic-new-default"),
};

pub(super) static DEFAULT_REMOVED: Rule = Rule {
    id: "generic-parameter-default-removed",
    class: Class::Breaking,
    summary: "a generic parameter lost its default",
    why: "clients that rely on the default name too few arguments",
    help: "keep the default",
    reference: semver!("generic-new-default"),
};

pub(super) static DEFAULT_ADDED: Rule = Rule {
    id: "generic-parameter-default-added",
    class: Class::Additive,
    summary: "a generic parameter got a default",
    why: "clients that name the argument still do",
    help: "nothing to do",
    reference: semver!("generic-new-default"),
};

pub(super) static BOUND_ADDED: Rule = Rule {
    id: "bound-added",
    class: Class::Breaking,
    summary: "a type has to implement more than before",
    why: "clients use the item with types that lack the new bound",
    help: "put the bound on the functions that need it, or add a new item",
    reference: semver!("generic-bounds-tighten"),
};

pub(super) static BOUND_REMOVED: Rule = Rule {
    id: "bound-removed",
    class: Class::Additive,
    summary: "a type has to implement less than before",
    why: "old arguments still fit",
    help: "nothing to do",
    reference: semver!("generic-bounds-loosen", "fn-generalize-compatible"),
};

pub(super) static LIFETIME_BOUND_ADDED: Rule = Rule {
    id: "lifetime-bound-added",
    class: Class::Breaking,
    summary: "something has to live longer than before",
    why: "clients use the item with borrows that are too short",
    help: "copy the data instead of borrowing it, or add a new item",
    reference: reference!("trait-bounds.html#lifetime-bounds"),
};

pub(super) static LIFETIME_BOUND_REMOVED: Rule = Rule {
    id: "lifetime-bound-removed",
    class: Class::Additive,
    summary: "something may live shorter than before",
    why: "old arguments still fit",
    help: "nothing to do",
    reference: reference!("trait-bounds.html#lifetime-bounds"),
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
        bounds(it, at, findings);
    }
    comparable
}

/// A part of head as clients of base see it, who leave its new parameters to their defaults.
pub(super) fn with_defaults<T: Foldable + Clone>(generics: &Pair<&Generics>, head: &T) -> T {
    let known = generics.base.params.len();
    let mut defaults = Substitution::default();
    for (index, param) in generics.head.params.iter().enumerate().skip(known) {
        let default = match &param.kind {
            ParamKind::Type { default: Some(it), .. } => Arg::Type(it.clone()),
            ParamKind::Const { default: Some(it), .. } => Arg::Const(it.clone()),
            _ => return head.clone(),
        };
        // A default may mention the parameters before it.
        let with = &mut Substitute { depth: 0, with: &defaults, self_type: None };
        let default = fold(&default, with);
        defaults.args.insert(index as u16, default);
    }
    match defaults.args.is_empty() {
        true => head.clone(),
        false => fold(head, &mut Substitute { depth: 0, with: &defaults, self_type: None }),
    }
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

/// The bounds of head as clients of base meet them, who leave its new parameters to their defaults;
/// those meet what is asked of them.
pub(super) fn asked_of_old(it: &Pair<&Generics>) -> BTreeSet<Predicate> {
    let known = it.base.params.len();
    let is_new = |it: &Type| matches!(it, Type::Param(it) if usize::from(it.index) >= known);
    let asked = it.head.predicates.iter().filter(|bound| match bound {
        Predicate::Implements { subject, .. } | Predicate::TypeOutlives { subject, .. } => {
            !is_new(subject)
        }
        _ => true,
    });
    with_defaults(it, &asked.cloned().collect())
}

/// Compares parameters; whether both sides have the same positions.
pub(super) fn params(it: &Pair<&Generics>, at: &At, findings: &mut Findings<'_>) -> bool {
    params_with(it, has_default, at, findings)
}

/// The same of a trait; `objects` says that `dyn` of it is a type, which cannot take `Self` for an
/// argument.
pub(super) fn trait_params(
    it: &Pair<&Generics>,
    objects: bool,
    at: &At,
    findings: &mut Findings<'_>,
) -> bool {
    let stands_for_self = |it: &ParamDef| match &it.kind {
        ParamKind::Type { default: Some(it), .. } => mentions_self(it),
        _ => false,
    };
    params_with(it, |new| has_default(new) && !(objects && stands_for_self(new)), at, findings)
}

fn mentions_self(it: &Type) -> bool {
    let mut found = false;
    each_type(it, |it| found |= *it == Type::SelfType);
    found
}

/// The same; `optional` says which new parameters need not be named.
fn params_with(
    it: &Pair<&Generics>,
    optional: impl Fn(&ParamDef) -> bool,
    at: &At,
    findings: &mut Findings<'_>,
) -> bool {
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
        let rule = if optional(new) { &DEFAULTED_ADDED } else { &ADDED };
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
pub(super) fn param(it: Pair<&ParamDef>, at: &At, findings: &mut Findings<'_>) -> bool {
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

/// Compares two sets of bounds by what follows from them and from what is `given` on that side.
pub(super) fn differing(
    bounds: Pair<&BTreeSet<Predicate>>,
    given: Pair<&[Predicate]>,
    findings: &Findings<'_>,
) -> Bounds {
    let Pair { base, head } = bounds;
    let beyond = |of: &BTreeSet<Predicate>, env: &Env<'_>| -> Vec<Predicate> {
        let beyond: Vec<&Predicate> = of.iter().filter(|it| !env.holds(it)).collect();
        let whole = |it: &&&Predicate| !beyond.iter().any(|other| says_of(other, it));
        beyond.iter().filter(whole).copied().cloned().collect()
    };
    // What a bound says is what its trait says on its own side: the other may not have the trait.
    let before = Env::new(findings.base, base.iter().chain(given.base));
    let after = Env::new(findings.head, head.iter().chain(given.head));
    Bounds {
        added: beyond(head, &Env::new(findings.head, before.facts())),
        removed: beyond(base, &Env::new(findings.base, after.facts())),
    }
}

/// Whether one predicate is the bound and the other what it says of an associated type.
fn says_of(bound: &Predicate, item: &Predicate) -> bool {
    let (
        Predicate::Implements { subject, trait_, .. },
        Predicate::Equals { subject: Type::Projection(item), .. },
    ) = (bound, item)
    else {
        return false;
    };
    let declared = trait_.name.as_str().strip_prefix("std::");
    let declared = declared.and_then(|it| known::declares(it, &item.item));
    *subject == item.self_type
        && trait_.args == item.trait_.args
        && (trait_.name == item.trait_.name
            || declared.is_some_and(|it| item.trait_.name.is_std(it)))
}

/// Tells the differences between the bounds of both sides.
pub(super) fn bounds(it: &Pair<&Generics>, at: &At, findings: &mut Findings<'_>) {
    let asked = asked_of_old(it);
    let bounds = Pair { base: &it.base.predicates, head: &asked };
    let Bounds { added, removed } = differing(bounds, Pair::default(), findings);
    for bound in &added {
        tell_added(bound, at, findings);
    }
    for bound in removed {
        tell_removed(&bound, at, findings);
    }
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

/// Tells the same of an item of a trait; implementors of an open one repeat the bound.
pub(super) fn tell_released(bound: &Predicate, open: bool, at: &At, findings: &mut Findings<'_>) {
    if !open {
        return tell_removed(bound, at, findings);
    }
    let summary = format!("`{}` no longer needs `{}`", at.path, Style::Short.predicate(bound));
    findings.add(&super::traits::LOOSENED, at, summary);
}

pub(super) fn is_outlives(it: &Predicate) -> bool {
    matches!(it, Predicate::TypeOutlives { .. } | Predicate::LifetimeOutlives { .. })
}
