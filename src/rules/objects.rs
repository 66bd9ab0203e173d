//! Trait objects: whether `dyn Trait` is a type, and which item ended it (Reference, dyn
//! compatibility).

use std::collections::BTreeSet;
use std::sync::Arc;

use super::traits::PROVIDED_ITEM_ADDED;
use super::{At, Findings, reference, semver};
use crate::api::Api;
use crate::api::item::{Function, Space, Trait, TraitItem, TraitItemKind};
use crate::api::known;
use crate::api::show::Style;
use crate::api::types::*;
use crate::api::visit::each_type;
use crate::finding::{Class, Rule};
use crate::sides::Pair;

pub(super) const RULES: &[&Rule] = &[&DYN_REMOVED, &DYN_ADDED, &TYPE_ADDED];

static DYN_REMOVED: Rule = Rule {
    id: "dyn-compatibility-removed",
    class: Class::Breaking,
    summary: "`dyn Trait` is no longer a type",
    why: "trait objects of it no longer compile",
    help: "put `where Self: Sized` on the items that need it",
    reference: semver!("trait-object-safety"),
};

static DYN_ADDED: Rule = Rule {
    id: "dyn-compatibility-added",
    class: Class::Additive,
    summary: "`dyn Trait` is a type now",
    why: "no trait object existed before",
    help: "remember that it has to stay possible",
    reference: semver!("trait-object-safety"),
};

static TYPE_ADDED: Rule = Rule {
    id: "dyn-associated-type-added",
    class: Class::Breaking,
    summary: "a trait object has to name a further associated type",
    why: "`dyn Trait` names every associated type, also of a trait that nobody outside can implement",
    help: "put `where Self: Sized` on the associated type, or add a trait beside it",
    reference: reference!("types/trait-object.html"),
};

/// Compares whether both forms of a trait have objects, and what those name. Who has to implement
/// an `open` trait is told of its items there.
pub(super) fn check(
    it: &Pair<&Trait>,
    name: &Name,
    open: bool,
    at: &At,
    findings: &mut Findings<'_>,
) {
    match (it.base.dyn_compatible, it.head.dyn_compatible) {
        (true, false) => {
            let why = ended_by(it).map(|name| format!(": `{name}` ends it")).unwrap_or_default();
            let summary = format!("`dyn {}` is no longer a type{why}", at.path);
            let finding = findings.add(&DYN_REMOVED, at, summary);
            finding.client = Some(format!("fn client(_: &dyn {}) {{}}", at.path));
        }
        (false, true) => {
            findings.add(&DYN_ADDED, at, format!("`dyn {}` is a type now", at.path));
        }
        (true, true) if !open => types(name, at, findings),
        _ => {}
    }
}

/// The associated types that a trait object has to name in head alone.
fn types(name: &Name, at: &At, findings: &mut Findings<'_>) {
    let (base, head) = (named(name, findings.base), named(name, findings.head));
    for (trait_, item) in head.difference(&base) {
        let own = findings.head.trait_(name).filter(|_| trait_ == name);
        let own = own.and_then(|it| it.items.get(&(Space::Types, item.clone())));
        let at = match own {
            Some(it) => {
                let text = Style::Short.trait_item(item, it);
                at.gained(item, it.kind.word(), text, &it.attributes)
            }
            None => at.clone(),
        };
        // What is new for the objects of a trait is more than an item with no need to be written.
        findings.found.retain(|it| it.path != at.path || it.rule != &PROVIDED_ITEM_ADDED);
        let summary = format!("`dyn` of the trait has to say what `{item}` is");
        findings.add(&TYPE_ADDED, &at, summary);
    }
}

/// The associated types that an object of a trait has to name: those of its supertraits too, if no
/// bound does it.
fn named(name: &Name, api: &Api) -> BTreeSet<(Name, Arc<str>)> {
    let (mut found, mut fixed) = (BTreeSet::new(), BTreeSet::new());
    let (mut open, mut seen) = (vec![name.clone()], BTreeSet::new());
    while let Some(name) = open.pop() {
        if !seen.insert(name.clone()) {
            continue;
        }
        if let Some(std_trait) = name.as_str().strip_prefix("std::") {
            open.extend(known::supertraits(std_trait).iter().map(|it| format!("std::{it}").into()));
            found.extend(known::object_type(std_trait).map(|it| (name.clone(), it.into())));
        }
        let Some(it) = api.trait_(&name) else { continue };
        let types = it.items.iter().filter(|(_, it)| match &it.kind {
            TraitItemKind::Type { generics, default: _ } => !is_excused(generics),
            _ => false,
        });
        found.extend(types.map(|((_, item), _)| (name.clone(), item.clone())));
        for bound in &it.generics.predicates {
            match bound {
                Predicate::Implements { subject: Type::SelfType, trait_, .. } => {
                    open.push(trait_.name.clone());
                }
                Predicate::Equals { subject: Type::Projection(it), .. } => {
                    fixed.insert((it.trait_.name.clone(), it.item.clone()));
                }
                _ => {}
            }
        }
    }
    found.difference(&fixed).cloned().collect()
}

/// The item of head that differs from base's and that no trait object can have.
fn ended_by(it: &Pair<&Trait>) -> Option<String> {
    let new = it.head.items.iter().filter(|(key, own)| it.base.items.get(*key) != Some(*own));
    let mut ending = new.filter(|(_, it)| hinders(it));
    ending.next().map(|((_, name), _)| name.to_string())
}

fn hinders(it: &TraitItem) -> bool {
    match &it.kind {
        TraitItemKind::Constant(_) => true,
        TraitItemKind::Type { generics, default: _ } => {
            let open = !generics.lifetimes.is_empty() || !generics.params.is_empty();
            open && !is_excused(generics)
        }
        TraitItemKind::Function(it) => !is_excused(&it.generics) && cannot_be_dispatched(it),
    }
}

/// Whether `where Self: Sized` keeps an item out of trait objects.
fn is_excused(it: &Generics) -> bool {
    it.predicates.iter().any(|it| match it {
        Predicate::Implements { subject: Type::SelfType, trait_, .. } => {
            trait_.name.is_std("marker::Sized")
        }
        _ => false,
    })
}

fn cannot_be_dispatched(it: &Function) -> bool {
    let others = it.params.iter().skip(usize::from(it.has_self)).map(|it| &it.type_);
    let mut tied = !it.has_self || !it.generics.params.is_empty();
    for part in others.chain([&it.output]) {
        tied |= mentions_self(part);
        each_type(part, |it| tied |= matches!(it, Type::Opaque(_)));
    }
    tied
}

/// Whether `Self` stands in a type other than in front of an item of its.
fn mentions_self(it: &Type) -> bool {
    let (mut all, mut of_items) = (0, 0);
    each_type(it, |it| match it {
        Type::SelfType => all += 1,
        Type::Projection(it) if it.self_type == Type::SelfType => of_items += 1,
        _ => {}
    });
    all > of_items
}
