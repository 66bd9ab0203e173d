//! Traits, asked twice: who calls, and who implements. A sealed trait has no implementors outside.

use super::coherence::gives_itself;
use super::{At, Findings, client, generics, objects, reference, semver, trait_items};
use crate::api::Api;
use crate::api::implied::{is_constraint, is_implied};
use crate::api::item::Trait;
use crate::api::show::Style;
use crate::api::solve::Env;
use crate::api::types::{Generics, Name, Path, Predicate, Type};
use crate::finding::{Class, Rule};
use crate::sides::Pair;

pub(super) const RULES: &[&Rule] = &[
    &REQUIRED_ITEM_ADDED,
    &PROVIDED_ITEM_ADDED,
    &ITEM_REMOVED,
    &DEFAULT_REMOVED,
    &DEFAULT_ADDED,
    &SUPERTRAIT_ADDED,
    &SUPERTRAIT_REMOVED,
    &SEALED_SUPERTRAIT_ADDED,
    &UNSAFE_ADDED,
    &UNSAFE_REMOVED,
    &SEALED,
    &UNSEALED,
    &TYPE_BOUND_ADDED,
    &TYPE_BOUND_REMOVED,
    &LOOSENED,
    &CONSTANT_TYPE_CHANGED,
];

pub(super) static REQUIRED_ITEM_ADDED: Rule = Rule {
    id: "trait-required-item-added",
    class: Class::Breaking,
    summary: "implementors have to write a further item",
    why: "impls outside the crate lack it",
    help: "give the item a default, or seal the trait before it grows",
    reference: semver!("trait-new-item-no-default"),
};

pub(super) static PROVIDED_ITEM_ADDED: Rule = Rule {
    id: "trait-provided-item-added",
    class: Class::Additive,
    summary: "a trait has a further item that nobody outside has to write: it has a default, or the trait is sealed",
    why: "impls outside the crate, if there can be any, still compile",
    help: "nothing to do",
    reference: semver!("trait-new-default-item"),
};

pub(super) static ITEM_REMOVED: Rule = Rule {
    id: "trait-item-removed",
    class: Class::Breaking,
    summary: "an item of a trait is gone",
    why: "callers use it, and impls define it",
    help: "keep it with a default, mark it `#[deprecated]`, and remove it in the next major version",
    reference: semver!("item-remove"),
};

pub(super) static DEFAULT_REMOVED: Rule = Rule {
    id: "trait-item-default-removed",
    class: Class::Breaking,
    summary: "implementors have to write an item that they could leave out",
    why: "impls that rely on the default lack it",
    help: "keep the default",
    reference: semver!("trait-new-item-no-default"),
};

pub(super) static DEFAULT_ADDED: Rule = Rule {
    id: "trait-item-default-added",
    class: Class::Additive,
    summary: "implementors may leave out an item that they had to write",
    why: "existing impls still compile",
    help: "nothing to do",
    reference: semver!("trait-new-default-item"),
};

pub(super) static SUPERTRAIT_ADDED: Rule = Rule {
    id: "supertrait-added",
    class: Class::Breaking,
    summary: "a trait has a further supertrait",
    why: "types outside the crate that implement the trait may lack the supertrait",
    help: "put the bound on the methods that need it, with a default",
    reference: semver!("trait-new-item-no-default"),
};

pub(super) static SUPERTRAIT_REMOVED: Rule = Rule {
    id: "supertrait-removed",
    class: Class::Breaking,
    summary: "a trait lost a supertrait",
    why: "callers with `T: Trait` use what the supertrait promised",
    help: "keep the supertrait",
    reference: reference!("items/traits.html#supertraits"),
};

pub(super) static SEALED_SUPERTRAIT_ADDED: Rule = Rule {
    id: "sealed-supertrait-added",
    class: Class::Additive,
    summary: "a trait that only this crate can implement, or every type satisfies, has a further supertrait",
    why: "no impl outside the crate can lack it",
    help: "nothing to do",
    reference: reference!("items/traits.html#supertraits"),
};

pub(super) static UNSAFE_ADDED: Rule = Rule {
    id: "trait-unsafe-added",
    class: Class::Breaking,
    summary: "a trait became `unsafe`",
    why: "impls have to say `unsafe impl`",
    help: "add an `unsafe` trait beside it",
    reference: reference!("items/traits.html#unsafe-traits"),
};

pub(super) static UNSAFE_REMOVED: Rule = Rule {
    id: "trait-unsafe-removed",
    class: Class::Breaking,
    summary: "a trait is no longer `unsafe`",
    why: "impls must not say `unsafe impl`",
    help: "keep it `unsafe` until the next major version",
    reference: reference!("items/traits.html#unsafe-traits"),
};

pub(super) static SEALED: Rule = Rule {
    id: "trait-sealed",
    class: Class::Breaking,
    summary: "a trait can no longer be implemented outside the crate",
    why: "impls outside the crate no longer compile",
    help: "seal it in the next major version",
    reference: semver!("trait-new-item-no-default"),
};

pub(super) static UNSEALED: Rule = Rule {
    id: "trait-unsealed",
    class: Class::Additive,
    summary: "a trait can be implemented outside the crate now",
    why: "no impl existed before",
    help: "remember that growing it is a break from now on",
    reference: reference!("items/traits.html"),
};

pub(super) static TYPE_BOUND_ADDED: Rule = Rule {
    id: "associated-type-bound-added",
    class: Class::Breaking,
    summary: "an associated type has to implement more than before",
    why: "types that implementors chose may lack the new bound",
    help: "put the bound on the functions that need it",
    reference: semver!("generic-bounds-tighten"),
};

pub(super) static TYPE_BOUND_REMOVED: Rule = Rule {
    id: "associated-type-bound-removed",
    class: Class::Breaking,
    summary: "an associated type promises less than before",
    why: "callers use what the bound promised",
    help: "keep the bound",
    reference: reference!("items/associated-items.html#associated-types"),
};

/// Also told by [`super::functions`] and [`super::generics`].
pub(super) static LOOSENED: Rule = Rule {
    id: "trait-method-loosened",
    class: Class::Breaking,
    summary: "a method of a trait asks less than before, which implementors cannot follow",
    why: "callers gain, and impls with the old signature no longer fit the trait's",
    help: "add a method with the new signature and a default beside it",
    reference: semver!("trait-item-signature"),
};

pub(super) static CONSTANT_TYPE_CHANGED: Rule = Rule {
    id: "trait-constant-type-changed",
    class: Class::Breaking,
    summary: "an associated constant of a trait has another type",
    why: "impls define, and callers use, the old type",
    help: "add a constant with a default beside it",
    reference: semver!("trait-item-signature"),
};

/// Compares two forms of the trait `name`.
pub(super) fn check(it: &Pair<&Trait>, name: &Name, at: &At, findings: &mut Findings<'_>) {
    let Trait {
        generics: base,
        is_unsafe: was_unsafe,
        is_auto: _,
        dyn_compatible: was_dyn,
        items: _,
    } = it.base;
    let Trait { generics: head, is_unsafe, is_auto: _, dyn_compatible, items: _ } = it.head;
    let first = findings.found.len();
    // Clients may have a trait from the crate that defines it.
    let nameable = findings.base.is_nameable(name, false);
    let open = nameable && !findings.base.sealed(name);
    if open && closes(name, findings) {
        let summary = format!("`{}` can no longer be implemented outside the crate", at.path);
        let finding = findings.add(&SEALED, at, summary);
        finding.client = client::implement(&at.path, it.base);
    }
    // Once nobody outside can implement the trait, only callers are left to ask.
    let open = open && first == findings.found.len();
    let generics = Pair { base, head };
    let swapped = it.base.items != it.head.items && generics::permuted(&generics);
    let mut comparable = !swapped;
    if swapped {
        generics::tell_permuted(at, findings);
    } else {
        let objects = *was_dyn && *dyn_compatible;
        comparable = generics::trait_params(&generics, objects, at, findings);
    }
    if comparable {
        bounds(&generics, name, open, at, findings);
        if *was_dyn && *dyn_compatible {
            upcasts(&generics, at, findings);
        }
    }
    if open && was_unsafe != is_unsafe {
        let (rule, event) = match was_unsafe {
            false => (&UNSAFE_ADDED, "became `unsafe`"),
            true => (&UNSAFE_REMOVED, "is no longer `unsafe`"),
        };
        let finding = findings.add(rule, at, format!("`{}` {event}", at.path));
        finding.client = client::implement(&at.path, it.base);
    }
    if !swapped {
        trait_items::items(it, name, (open, comparable), at, findings);
    }
    if at.nameable && findings.base.sealed(name) && !findings.head.sealed(name) {
        let summary = format!("`{}` can be implemented outside the crate now", at.path);
        findings.add(&UNSEALED, at, summary);
    }
    if findings.found.get(first).is_some_and(|it| it.rule == &SEALED) {
        // What was added to close the trait is part of closing it.
        let mut position = 0;
        findings.found.retain(|it| {
            position += 1;
            position <= first || it.rule.class == Class::Breaking
        });
    }
    // `dyn` of what cannot be named is no type of a client; subtraits are asked themselves.
    if nameable {
        objects::check(it, name, open, at, findings);
    }
}

/// Whether head closes the trait to impls outside. A blanket impl that leaves no type for them is
/// told as such.
fn closes(name: &Name, findings: &Findings<'_>) -> bool {
    findings.head.sealed(name) && !findings.head.leaves_no_type(name)
}

/// Whether a predicate of a trait is about the implementing type: a supertrait, with what it says
/// of its items.
fn is_supertrait(it: &Predicate, trait_: &Name) -> bool {
    let above = |it: &Type| matches!(it, Type::Projection(it) if it.trait_.name != *trait_);
    match it {
        Predicate::Implements { subject, .. } | Predicate::TypeOutlives { subject, .. } => {
            *subject == Type::SelfType
        }
        Predicate::Equals { subject, .. } => is_constraint(it) && above(subject),
        Predicate::LifetimeOutlives { .. } => false,
    }
}

fn bounds(it: &Pair<&Generics>, name: &Name, open: bool, at: &At, findings: &mut Findings<'_>) {
    let asked = generics::asked_of_old(it);
    let bounds = Pair { base: &it.base.predicates, head: &asked };
    let found = generics::differing(bounds, Pair::default(), findings);
    for bound in found.added {
        let text = Style::Short.predicate(&bound);
        let needs_nothing = gives_itself(&bound, name, it.base, findings);
        let on_item = is_implied(name, &bound);
        if is_supertrait(&bound, name) {
            let rule =
                if open && !needs_nothing { &SUPERTRAIT_ADDED } else { &SEALED_SUPERTRAIT_ADDED };
            if open || is_seen(&bound, findings.head) {
                findings.add(rule, at, format!("`{}` has the new supertrait `{text}`", at.path));
            }
        } else if on_item {
            let rule = if open { &TYPE_BOUND_ADDED } else { &SEALED_SUPERTRAIT_ADDED };
            findings.add(rule, at, format!("`{}` now needs `{text}`", at.path));
        } else {
            generics::tell_added(&bound, at, findings);
        }
    }
    for bound in found.removed {
        let text = Style::Short.predicate(&bound);
        if is_supertrait(&bound, name) {
            if is_seen(&bound, findings.base) {
                let summary = format!("`{}` lost the supertrait `{text}`", at.path);
                findings.add(&SUPERTRAIT_REMOVED, at, summary);
            }
        } else if is_implied(name, &bound) {
            findings.add(
                &TYPE_BOUND_REMOVED,
                at,
                format!("`{}` no longer promises `{text}`", at.path),
            );
        } else {
            generics::tell_removed(&bound, at, findings);
        }
    }
}

/// A trait object is also one of each supertrait, even of one that every type has by itself.
fn upcasts(it: &Pair<&Generics>, at: &At, findings: &mut Findings<'_>) {
    let Pair { base, head } = *it;
    for (bound, text) in unsaid(base, head, findings.base) {
        let summary = format!("`{}` lost the supertrait `{text}`", at.path);
        findings.add(&SUPERTRAIT_REMOVED, at, summary).client = upcast(&bound, at);
    }
    for (_, text) in unsaid(head, base, findings.head) {
        let summary = format!("`{}` has the new supertrait `{text}`", at.path);
        findings.add(&SEALED_SUPERTRAIT_ADDED, at, summary);
    }
}

/// The supertraits of one side that hold on the other without being said there.
fn unsaid(of: &Generics, other: &Generics, api: &Api) -> Vec<(Path, String)> {
    let env = Env::new(api, &other.predicates);
    let unsaid = of.predicates.iter().filter(|it| env.holds(it) && !env.says(it));
    let supertraits = unsaid.filter_map(|bound| match bound {
        Predicate::Implements { subject: Type::SelfType, trait_, .. } if is_seen(bound, api) => {
            Some((trait_.clone(), Style::Short.predicate(bound)))
        }
        _ => None,
    });
    supertraits.collect()
}

/// Makes an object of the trait one of the supertrait.
fn upcast(to: &Path, at: &At) -> Option<String> {
    let plain = to.args.is_empty();
    let (from, to) = (&at.path, Style::Full.path(to));
    plain.then(|| format!("fn client(it: &dyn {from}) -> &dyn {to} {{ it }}"))
}

/// Whether clients can notice a supertrait: one that they cannot name and that has no items only
/// seals.
fn is_seen(it: &Predicate, api: &Api) -> bool {
    let Predicate::Implements { trait_, .. } = it else { return true };
    api.is_nameable(&trait_.name, false)
        || api.trait_(&trait_.name).is_some_and(|it| !it.items.is_empty())
}
