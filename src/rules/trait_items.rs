//! The items of a trait: what implementors must write, and what callers use.

use std::sync::Arc;

use super::accepts::coerces;
use super::functions::{self, PARAMETER_TYPE_CHANGED, Role};
use super::results::RETURN_TYPE_CHANGED;
use super::traits::*;
use super::{At, Findings, attributes, client, generics, shown_both, texts};
use crate::api::Api;
use crate::api::fold::{Fold, fold};
use crate::api::item::{Kind, Space, Trait, TraitItem, TraitItemKind};
use crate::api::show::Style;
use crate::api::solve::{implements, own_arguments};
use crate::api::types::{Generics, Name, Path, Predicate, Type};
use crate::api::visit::each_type;
use crate::finding::{Class, Finding, Rule};
use crate::pair::changes;
use crate::sides::Pair;

pub(super) fn items(
    it: &Pair<&Trait>,
    name: &Name,
    (open, comparable): (bool, bool),
    at: &At,
    findings: &mut Findings<'_>,
) {
    let reshaped = reshaped(it);
    let around = it.map(|it| within(name, it));
    let generics = it.map(|it| &it.generics);
    let around = Pair { head: generics::with_defaults(&generics, &around.head), base: around.base };
    let shown = |it: &Trait| -> Vec<((Space, Arc<str>), TraitItem)> {
        it.items.iter().map(|(name, it)| (name.clone(), it.clone())).collect()
    };
    // Client code names the trait, which needs no arguments then.
    let plain = it.base.generics.params.is_empty() && it.base.generics.lifetimes.is_empty();
    let found = changes(shown(it.base), shown(it.head));
    let lost = found.removed.iter().map(|((_, name), _)| name.clone()).collect::<Vec<_>>();
    // What was a parameter of the trait may be an associated type now, or the other way round.
    let count = it.map(|it| it.generics.params.len());
    let moved = |from: usize, to: usize, it: &TraitItem| {
        !comparable && from > to && matches!(it.kind, TraitItemKind::Type { .. })
    };
    for ((space, name), item) in found.removed {
        let elsewhere = !at.nameable && inherited(it.head, &(space, name.clone()), findings.head);
        if !item.attributes.hidden && !elsewhere && !moved(count.head, count.base, &item) {
            let text = Style::Short.trait_item(&name, &item);
            let at = at.lost(&name, item.kind.word(), text, &item.attributes);
            findings.add(&ITEM_REMOVED, &at, format!("`{}` was removed", at.path));
        }
    }
    for ((space, name), item) in found.added {
        if moved(count.base, count.head, &item) {
            continue;
        }
        added((space, &name), &item, it, open, at, findings);
    }
    // Under other parameters of the trait everything is another item.
    for ((_, name), both) in found.both.into_iter().filter(|_| comparable) {
        let mut erased = WithoutArguments(&reshaped);
        let both = both.map(|it| if reshaped.is_empty() { it } else { fold(&it, &mut erased) });
        let both = Pair { head: generics::with_defaults(&generics, &both.head), base: both.base };
        match (both.base.attributes.hidden, both.head.attributes.hidden) {
            (true, _) => {}
            (false, true) => {
                let text = Style::Short.trait_item(&name, &both.base);
                let at = at.lost(&name, both.base.kind.word(), text, &both.base.attributes);
                let noted = both.as_ref().map(|it| &it.attributes);
                super::items::hidden(noted, &at, findings);
            }
            (false, false) => {
                let first = findings.found.len();
                item(&name, &both.as_ref(), &around.as_ref(), (open, plain), at, findings);
                let follows = |it: &Finding| follows(it.rule, &both.base, &lost);
                let new = findings.found.split_off(first);
                findings.found.extend(new.into_iter().filter(|it| !follows(it)));
            }
        }
    }
}

/// What holds inside a trait: its bounds, and that `Self` implements it.
fn within(name: &Name, it: &Trait) -> Generics {
    let path = Path { name: name.clone(), args: own_arguments(&it.generics) };
    let mut predicates = it.generics.predicates.clone();
    predicates.insert(implements(&Type::SelfType, path));
    Generics { predicates, ..Generics::default() }
}

/// Whether a supertrait has the item: callers reach it through one trait as through the other.
fn inherited(it: &Trait, item: &(Space, Arc<str>), api: &Api) -> bool {
    it.generics.predicates.iter().any(|bound| match bound {
        Predicate::Implements { subject: Type::SelfType, trait_, .. } => api
            .trait_(&trait_.name)
            .is_some_and(|above| above.items.contains_key(item) || inherited(above, item, api)),
        _ => false,
    })
}

/// Whether a trait above or right below had the item: it moved, and callers reach it as before.
fn known_around(it: &Trait, item: &(Space, Arc<str>), api: &Api) -> bool {
    let above = |bound: &Predicate| match bound {
        Predicate::Implements { subject: Type::SelfType, trait_, .. } => {
            api.trait_(&trait_.name) == Some(it)
        }
        _ => false,
    };
    let below =
        |own: &Trait| own.items.contains_key(item) && own.generics.predicates.iter().any(above);
    inherited(it, item, api)
        || api.items.values().any(|it| matches!(&it.kind, Kind::Trait(own) if below(own)))
}

fn added(
    (space, name): (Space, &str),
    item: &TraitItem,
    traits: &Pair<&Trait>,
    open: bool,
    at: &At,
    findings: &mut Findings<'_>,
) {
    let text = Style::Short.trait_item(name, item);
    let at_item = at.gained(name, item.kind.word(), text, &item.attributes);
    let required = open && !item.has_default;
    let elsewhere = !at.nameable && known_around(traits.base, &(space, name.into()), findings.base);
    if !required && (item.attributes.hidden || elsewhere) {
        return;
    }
    let rule = if required { &REQUIRED_ITEM_ADDED } else { &PROVIDED_ITEM_ADDED };
    let why = match open || item.has_default {
        true => "",
        false => ", in a trait that only this crate implements",
    };
    let finding = findings.add(rule, &at_item, format!("`{}` is new{why}", at_item.path));
    match required {
        true => finding.client = client::implement(&at.path, traits.base),
        false => {
            let hazard = "a call of another trait's method of that name becomes ambiguous";
            finding.hazard = Some(hazard.to_owned());
        }
    }
}

fn item(
    name: &str,
    it: &Pair<&TraitItem>,
    around: &Pair<&Generics>,
    (open, plain): (bool, bool),
    at: &At,
    findings: &mut Findings<'_>,
) {
    let Pair { base, head } = it;
    let TraitItem { has_default: had_default, kind: base_kind, attributes: noted } = base;
    let TraitItem { has_default, kind: head_kind, attributes: notes } = head;
    let texts = texts(|style| style.trait_item(name, base), |style| style.trait_item(name, head));
    let noted = Pair { base: noted, head: notes };
    let at = at.part(name, base.kind.word(), texts, noted);
    attributes::check(noted, &at, findings);
    match (had_default, has_default) {
        (true, false) if open => {
            findings.add(&DEFAULT_REMOVED, &at, format!("`{}` lost its default", at.path));
        }
        (false, true) => {
            findings.add(&DEFAULT_ADDED, &at, format!("`{}` got a default", at.path));
        }
        _ => {}
    }
    match (base_kind, head_kind) {
        (TraitItemKind::Function(base), TraitItemKind::Function(head)) => {
            let role = if open { Role::Implemented } else { Role::Called };
            let first = findings.found.len();
            functions::check_within(&Pair { base, head }, role, &at, Some(around), findings);
            if plain {
                let by_name = coerces(&Pair { base, head });
                let code = client::call_on_any(&at.path, base, by_name);
                let broken = findings.found[first..].iter_mut();
                for finding in broken.filter(|it| it.rule.class == Class::Breaking) {
                    finding.client = finding.client.take().or_else(|| code.clone());
                }
            }
        }
        (TraitItemKind::Constant(base), TraitItemKind::Constant(head)) => {
            if base.type_ != head.type_ {
                let types = shown_both(Pair { base: &base.type_, head: &head.type_ });
                let summary = format!("`{}` was `{}` and is `{}`", at.path, types.base, types.head);
                findings.add(&CONSTANT_TYPE_CHANGED, &at, summary);
            } else {
                super::constants::check(&Pair { base, head }, &at, findings);
            }
        }
        (
            TraitItemKind::Type { generics: base, default: _ },
            TraitItemKind::Type { generics: head, default: _ },
        ) => type_(&Pair { base, head }, open, &at, findings),
        _ => {
            findings.add(&ITEM_REMOVED, &at, format!("`{}` is another kind of item", at.path));
        }
    }
}

fn type_(it: &Pair<&Generics>, open: bool, at: &At, findings: &mut Findings<'_>) {
    if !generics::params(it, at, findings) {
        return;
    }
    let bounds = it.map(|it| &it.predicates);
    let found = generics::differing(bounds, Pair::default(), findings);
    // Other bounds of a generic associated type are for those who name it.
    let (added, asked) = found.added.into_iter().partition(is_promise);
    let (removed, released) = found.removed.into_iter().partition(is_promise);
    let (added, removed): (Vec<Predicate>, Vec<Predicate>) = (added, removed);
    let (asked, released): (Vec<Predicate>, Vec<Predicate>) = (asked, released);
    for bound in asked {
        generics::tell_added(&bound, at, findings);
    }
    for bound in released {
        generics::tell_released(&bound, open, at, findings);
    }
    for bound in added {
        let rule = if open { &TYPE_BOUND_ADDED } else { &SEALED_SUPERTRAIT_ADDED };
        let text = Style::Short.predicate(&bound);
        findings.add(rule, at, format!("`{}` now needs `{text}`", at.path));
    }
    for bound in removed {
        let text = Style::Short.predicate(&bound);
        let summary = format!("`{}` no longer promises `{text}`", at.path);
        findings.add(&TYPE_BOUND_REMOVED, at, summary);
    }
}

/// Whether a bound is about the associated type itself: what its type must be.
fn is_promise(bound: &Predicate) -> bool {
    let (Predicate::Implements { subject, .. }
    | Predicate::Equals { subject, .. }
    | Predicate::TypeOutlives { subject, .. }) = bound
    else {
        return false;
    };
    matches!(subject, Type::Projection(_))
}

/// Whether what a rule says of an item follows from the loss of an associated type that the item
/// speaks of.
fn follows(rule: &Rule, base: &TraitItem, lost: &[Arc<str>]) -> bool {
    let TraitItemKind::Function(it) = &base.kind else { return false };
    let parts: Vec<&Type> = match rule.id {
        id if id == RETURN_TYPE_CHANGED.id => vec![&it.output],
        id if id == PARAMETER_TYPE_CHANGED.id => it.params.iter().map(|it| &it.type_).collect(),
        _ => return false,
    };
    let mut found = false;
    let of_self = |it: &Type| {
        matches!(it, Type::Projection(it)
        if it.self_type == Type::SelfType && lost.contains(&it.item))
    };
    for part in parts {
        each_type(part, |it| found |= of_self(it));
    }
    found
}

/// The associated types that take other arguments than before: signatures that mention them changed
/// for that reason.
fn reshaped(it: &Pair<&Trait>) -> Vec<Arc<str>> {
    let shape = |it: &TraitItem| match &it.kind {
        TraitItemKind::Type { generics, .. } => (generics.lifetimes.len(), generics.params.len()),
        _ => (0, 0),
    };
    let base = it.base.items.iter();
    let other = base.filter(|(key, base)| {
        it.head.items.get(key).is_some_and(|head| shape(base) != shape(head))
    });
    other.map(|((_, name), _)| name.clone()).collect()
}

/// Leaves the arguments of some associated types out.
struct WithoutArguments<'a>(&'a [Arc<str>]);

impl Fold for WithoutArguments<'_> {
    fn type_(&mut self, mut type_: Type) -> Type {
        if let Type::Projection(it) = &mut type_
            && self.0.contains(&it.item)
        {
            it.args.clear();
        }
        type_
    }
}
