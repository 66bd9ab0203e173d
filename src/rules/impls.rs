//! Trait impls: what must survive is not a block but what it let a client do.
//!
//! A base impl is kept when some head impl covers it: a blanket one, a more general one, one that
//! moved, was derived or written by hand. A new impl is a gain, unless it can meet an impl that a
//! client was allowed to write (Reference, trait implementation coherence).

use std::collections::BTreeSet;

use super::coherence::{
    collides, corresponds, cover, generalises, given, lists_types, meet, within,
};
use super::fate::is_kept_helper;
use super::impl_items::same_items;
use super::owner::owner;
use super::patterns::{has_constants, still_equal};
use super::{At, Findings, client, gains, nature, reference, semver};
use crate::api::Api;
use crate::api::item::Impl;
use crate::api::known::AUTO_TRAITS;
use crate::api::matching::Matching;
use crate::api::show::Style;
use crate::api::types::*;
use crate::api::visit::is_plain;
use crate::finding::{Class, Place, Rule};
use crate::sides::Pair;

pub(super) const RULES: &[&Rule] = &[
    &REMOVED,
    &ADDED,
    &NARROWED,
    &WIDENED,
    &AUTO_REMOVED,
    &AUTO_ADDED,
    &AUTO_NARROWED,
    &BLANKET_ADDED,
    &TYPE_CHANGED,
    &DEREF_TARGET_CHANGED,
    &PROMOTION_REMOVED,
    &STRUCTURAL_MATCH_REMOVED,
];

const KEEP: &str = "keep the impl until the next major version";

static REMOVED: Rule = Rule {
    id: "trait-impl-removed",
    class: Class::Breaking,
    summary: "a type no longer implements a trait",
    why: "clients call the trait's methods on it, or pass it where the trait is asked for",
    help: KEEP,
    reference: semver!("item-remove"),
};

static ADDED: Rule = Rule {
    id: "trait-impl-added",
    class: Class::Additive,
    summary: "a type implements a further trait",
    why: "no client could write that impl",
    help: "nothing to do",
    reference: semver!("item-new"),
};

static NARROWED: Rule = Rule {
    id: "trait-impl-narrowed",
    class: Class::Breaking,
    summary: "an impl covers less than before",
    why: "clients use the impl with types that it no longer covers",
    help: "keep the bounds of the impl; a derive adds bounds that a manual impl need not have",
    reference: semver!("generic-bounds-tighten"),
};

static WIDENED: Rule = Rule {
    id: "trait-impl-widened",
    class: Class::Additive,
    summary: "an impl covers more than before",
    why: "what it covered is still covered",
    help: "nothing to do",
    reference: semver!("generic-bounds-loosen"),
};

static AUTO_REMOVED: Rule = Rule {
    id: "auto-trait-impl-removed",
    class: Class::Breaking,
    summary: "a type is no longer `Send`, `Sync`, `Unpin`, `UnwindSafe` or `RefUnwindSafe`",
    why: "a private field decides it; clients send, share, pin or catch with the type",
    help: "keep fields that have the trait, and hold them to it with a test",
    reference: reference!("special-types-and-traits.html#auto-traits"),
};

static AUTO_ADDED: Rule = Rule {
    id: "auto-trait-impl-added",
    class: Class::Additive,
    summary: "a type has a further auto trait",
    why: "it can be used in more places",
    help: "nothing to do",
    reference: reference!("special-types-and-traits.html#auto-traits"),
};

static AUTO_NARROWED: Rule = Rule {
    id: "auto-trait-impl-narrowed",
    class: Class::Breaking,
    summary: "a type has an auto trait for fewer arguments",
    why: "a private field decides it; clients use the type with arguments that no longer qualify",
    help: "keep fields that have the trait under the same conditions",
    reference: reference!("special-types-and-traits.html#auto-traits"),
};

static BLANKET_ADDED: Rule = Rule {
    id: "blanket-impl-added",
    class: Class::Breaking,
    summary: "a new impl covers types of clients",
    why: "a client that wrote the impl for its own type has two of them",
    help: "implement the trait for concrete types, or for a wrapper",
    reference: reference!("items/implementations.html#trait-implementation-coherence"),
};

/// Told by [`super::impl_items`].
pub(super) static TYPE_CHANGED: Rule = Rule {
    id: "impl-associated-type-changed",
    class: Class::Breaking,
    summary: "an associated type of an impl is another type",
    why: "clients use the result of an operator, an iterator's item or an error as the old type",
    help: "keep the associated type until the next major version",
    reference: reference!("items/associated-items.html#associated-types"),
};

/// Told by [`super::impl_items`].
pub(super) static DEREF_TARGET_CHANGED: Rule = Rule {
    id: "deref-target-changed",
    class: Class::Breaking,
    summary: "a type dereferences to another type",
    why: "clients call the target's methods, and rely on deref coercion",
    help: "keep the target until the next major version",
    reference: reference!("type-coercions.html"),
};

static PROMOTION_REMOVED: Rule = Rule {
    id: "promotion-removed",
    class: Class::Breaking,
    summary: "a type gained interior mutability",
    why: "a borrow of a constant of it no longer lives for `'static`",
    help: "keep the interior mutability behind a pointer",
    reference: reference!("destructors.html#constant-promotion"),
};

static STRUCTURAL_MATCH_REMOVED: Rule = Rule {
    id: "structural-match-removed",
    class: Class::Breaking,
    summary: "constants of a type can no longer stand in patterns",
    why: "only a derived `PartialEq` allows it",
    help: "keep the derive",
    reference: reference!("patterns.html#constant-patterns"),
};

/// Compares the impls of both sides.
pub(super) fn check(findings: &mut Findings<'_>) {
    let (base, head) = (findings.base, findings.head);
    let asked = Pair { base: base.asked(), head: head.asked() };
    let following = findings.following.clone();
    let follows = |it: &Impl| it.self_type.path().is_some_and(|it| following.contains(&it.name));
    let comparable = |it: &&Impl| is_comparable(it, &asked, base, head) && !follows(it);
    let mut lost: Vec<&Impl> = Vec::new();
    for block in base.impls.iter().filter(|it| !stays(it, head)).filter(comparable) {
        if !kept(block, findings) {
            lost.push(block);
        }
    }
    for block in head.impls.iter().filter(|it| !stays(it, base)).filter(comparable) {
        // Other conditions for the same impl are one event.
        let same = |it: &&Impl| it.trait_.name == block.trait_.name && meet(it, block);
        if !lost.iter().any(same) {
            gained(block, findings);
        }
    }
}

/// Whether the other side has the very same impl, and nothing in it is to be looked up there.
fn stays(it: &Impl, other: &Api) -> bool {
    other.impls.covering(&it.trait_.name, &it.self_type).any(|own| own == it)
        && is_plain(&it.types)
        && is_plain(&it.refined)
}

/// Whether an impl is one that clients see and both sides can have.
fn is_comparable(it: &Impl, asked: &Pair<BTreeSet<&Name>>, base: &Api, head: &Api) -> bool {
    let asked = asked.base.contains(&it.trait_.name) && asked.head.contains(&it.trait_.name)
        || is_kept_helper(&it.trait_.name, base, head);
    let seen = |api: &Api| asked || api.is_nameable(&it.trait_.name, false);
    !is_private(it)
        && !is_of_others(it, base)
        && corresponds(it, asked, base, head)
        && (seen(base) || seen(head))
}

/// A blanket impl of a trait that this crate does not name: it is told where it reaches our types.
fn is_of_others(it: &Impl, base: &Api) -> bool {
    let trait_ = base.item(&it.trait_.name);
    let foreign = trait_.is_some_and(|it| it.paths.0.is_empty() && !it.elsewhere.0.is_empty());
    foreign && matches!(it.self_type, Type::Param(_))
}

/// Markers that no client can name or rely on, and destructors, which have rules of their own.
fn is_private(it: &Impl) -> bool {
    let markers = ["marker::UnsafeUnpin", "clone::TrivialClone", "ops::drop::Drop"];
    it.is_negative || markers.iter().any(|marker| it.trait_.name.is_std(marker))
}

/// Whether head still has what a base impl offered; if not, that is told.
fn kept(block: &Impl, findings: &mut Findings<'_>) -> bool {
    let (base, head) = (findings.base, findings.head);
    let env = within(head, base, block);
    let found = head
        .impls
        .covering(&block.trait_.name, &block.self_type)
        .find_map(|it| cover(it, block, &env).map(|cover| (it, cover)));
    match found {
        Some((own, cover)) => same_items(&Pair { base: block, head: own }, &cover, &env, findings),
        None if env.given_by_std(&block.self_type, &block.trait_) => {
            let given = given(block, &env);
            same_items(&Pair { base: block, head: block }, &given, &env, findings);
        }
        None if overlapped(block, base) => {}
        None => {
            lost(block, findings);
            return false;
        }
    }
    true
}

/// Whether another impl of the same side says the same; the more general one is told.
fn overlapped(block: &Impl, api: &Api) -> bool {
    let env = within(api, api, block);
    let others = api.impls.covering(&block.trait_.name, &block.self_type);
    let others = others.filter(|it| *it != block && !is_of_others(it, api));
    let mut covering = others.filter(|it| cover(it, block, &env).is_some());
    covering.any(|it| cover(block, it, &within(api, api, it)).is_none())
}

fn is_auto(it: &Impl, api: &Api) -> bool {
    AUTO_TRAITS.iter().any(|name| it.trait_.name.is_std(name))
        || api.trait_(&it.trait_.name).is_some_and(|it| it.is_auto)
}

fn lost(block: &Impl, findings: &mut Findings<'_>) {
    let head = findings.head;
    let rest = head.impls.of(&block.trait_.name).find(|it| !it.is_negative && meet(it, block));
    let auto = is_auto(block, findings.base);
    let at = placed(&owner(block, findings.base), Some(block), rest);
    let trait_ = Style::Short.path(&block.trait_);
    let type_ = Style::Short.type_(&block.self_type);
    let named = block.self_type.path().map(|it| &it.name);
    let derived = auto || block.trait_.name.is_std("marker::Freeze");
    if derived
        && block.is_synthetic
        && named.is_some_and(|it| findings.told_of_fields(it, &at.path))
    {
        return;
    }
    let constant = |api: &Api| named.is_some_and(|it| has_constants(it, api));
    if block.trait_.name.is_std("marker::Freeze") {
        if constant(findings.base) {
            let summary = format!("`{type_}` gained interior mutability");
            findings.add(&PROMOTION_REMOVED, &at, summary);
        }
        return;
    }
    if block.trait_.name.is_std("marker::StructuralPartialEq") {
        if still_equal(block, head) && constant(findings.base) && constant(head) {
            let summary = format!("constants of `{type_}` can no longer stand in patterns");
            findings.add(&STRUCTURAL_MATCH_REMOVED, &at, summary);
        }
        return;
    }
    let (rule, event) = match (auto, rest.is_some()) {
        (true, true) => (&AUTO_NARROWED, "only with further bounds"),
        (true, false) => (&AUTO_REMOVED, "no longer"),
        (false, true) => (&NARROWED, "only for some of what it did"),
        (false, false) => (&REMOVED, "no longer"),
    };
    let code = client::needs(block, findings.base);
    if block.trait_.name.is_std("marker::Copy") {
        // Only what is not `Copy` can run code when it is dropped.
        findings.found.retain(|it| it.rule != &nature::DROP_GLUE_ADDED || it.path != at.path);
    }
    findings.add(rule, &at, format!("`{type_}` implements `{trait_}` {event}")).client = code;
}

fn gained(block: &Impl, findings: &mut Findings<'_>) {
    let (base, head) = (findings.base, findings.head);
    let env = within(base, head, block);
    let known = base
        .impls
        .covering(&block.trait_.name, &block.self_type)
        .any(|it| cover(it, block, &env).is_some());
    if known || env.given_by_std(&block.self_type, &block.trait_) {
        return;
    }
    let before = base.impls.of(&block.trait_.name).find(|it| !it.is_negative && meet(it, block));
    let grown = |name: &Name| {
        let count = |api: &Api| {
            api.item(name).and_then(|it| it.kind.generics()).map_or(0, |it| it.params.len())
        };
        count(head) > count(base)
    };
    // A new parameter is told at the type, and a blanket impl over private traits lists types.
    let told = before.is_some() && block.self_type.path().is_some_and(|it| grown(&it.name));
    if told || lists_types(block, head) && listed(block, head).all(|it| has(base, block, it)) {
        return;
    }
    let at = placed(&owner(block, head), before, Some(block));
    if gains::is_marker(block, &at, findings) {
        return;
    }
    let trait_ = Style::Short.path(&block.trait_);
    let type_ = Style::Short.type_(&block.self_type);
    let rule = match (is_auto(block, head), before.is_some()) {
        _ if before.is_none_or(|it| !generalises(it, block, base)) && collides(block, base) => {
            &BLANKET_ADDED
        }
        (true, _) => &AUTO_ADDED,
        (false, true) => &WIDENED,
        (false, false) => &ADDED,
    };
    let finding = findings.add(rule, &at, format!("`{type_}` implements `{trait_}`"));
    if rule.class == Class::Additive {
        finding.hazard = Some(gains::hazard(block).to_owned());
    }
}

/// The types that a blanket impl over a trait of this crate alone stands for.
fn listed<'a>(block: &'a Impl, api: &'a Api) -> impl Iterator<Item = &'a Type> {
    let asked = block.generics.predicates.iter().filter_map(|bound| match bound {
        Predicate::Implements { subject, trait_, .. } if *subject == block.self_type => {
            Some(trait_).filter(|it| api.closed(&it.name))
        }
        _ => None,
    });
    asked.flat_map(|it| api.impls.of(&it.name)).map(|it| &it.self_type)
}

/// Whether a type has the trait of an impl already.
fn has(api: &Api, block: &Impl, type_: &Type) -> bool {
    let own = |it: &Impl| Matching::erased(0).types(&it.self_type, type_);
    api.impls.covering(&block.trait_.name, type_).any(own)
}

/// Where an impl of both sides is told.
pub(super) fn at(it: &Pair<&Impl>, findings: &Findings<'_>) -> At {
    placed(&owner(it.base, findings.base), Some(it.base), Some(it.head))
}

fn placed((path, kind): &(String, &'static str), base: Option<&Impl>, head: Option<&Impl>) -> At {
    let place = |it: &Impl| Place::new(Style::Short.impl_(it), it.attributes.span.0.clone());
    At {
        path: path.clone(),
        other_paths: Vec::new(),
        kind,
        nameable: true,
        base: base.map(place),
        head: head.map(place),
    }
}
