//! Layout promises: `#[repr(…)]`.

use super::{At, Findings, semver};
use crate::api::declare::repr;
use crate::api::item::Repr;
use crate::finding::{Class, Rule};
use crate::sides::Pair;
use std::sync::Arc;

pub(super) const RULES: &[&Rule] = &[&REMOVED, &ADDED, &CHANGED];

static REMOVED: Rule = Rule {
    id: "repr-removed",
    class: Class::Breaking,
    summary: "a type lost a layout promise",
    why: "foreign code, transmutes and size assertions rely on the layout",
    help: "keep the representation until the next major version",
    reference: semver!(
        "type-layout",
        "repr-c-remove",
        "repr-packed-remove",
        "repr-align-remove",
        "repr-int-enum-remove",
        "repr-transparent-remove"
    ),
};

static ADDED: Rule = Rule {
    id: "repr-added",
    class: Class::Additive,
    summary: "a type has a further layout promise",
    why: "nobody could rely on the layout before",
    help: "remember that the layout has to stay",
    reference: semver!("repr-c-add", "repr-int-enum-add", "repr-transparent-add"),
};

static CHANGED: Rule = Rule {
    id: "repr-changed",
    class: Class::Breaking,
    summary: "a type's layout is promised in another way",
    why: "foreign code, transmutes, size assertions and borrows of fields rely on the layout",
    help: "keep the representation until the next major version",
    reference: semver!(
        "type-layout",
        "repr-packed-add",
        "repr-packed-n-change",
        "repr-align-add",
        "repr-align-n-change",
        "repr-c-shuffle",
        "repr-c-private-change",
        "repr-int-enum-change"
    ),
};

/// Compares layout promises; `sealed` says that clients see no field.
pub(super) fn check(it: Pair<&Repr>, sealed: bool, at: &At, findings: &mut Findings<'_>) {
    if !at.nameable {
        return;
    }
    let Repr { c, transparent, simd, align, packed, int, order } = it.base;
    let now = it.head;
    let texts = it.map(|it| repr(it).trim_end().to_owned());
    let lost = *c && !now.c
        || *transparent && !now.transparent
        || *simd && !now.simd
        || int.is_some() && now.int.is_none()
        || align.is_some() && now.align.is_none()
        || packed.is_some() && now.packed.is_none() && !sealed;
    let changed = int.is_some() && now.int.is_some() && *int != now.int
        || align != &now.align && now.align.is_some()
        || packed != &now.packed && now.packed.is_some() && !sealed
        || reordered(order, &now.order);
    let gained = !*c && now.c
        || !transparent && now.transparent
        || !simd && now.simd
        || int.is_none() && now.int.is_some();
    let path = &at.path;
    if lost {
        findings.add(
            &REMOVED,
            at,
            format!("`{path}` was `{}` and is `{}`", texts.base, texts.head),
        );
    } else if changed {
        findings.add(
            &CHANGED,
            at,
            format!("`{path}` was `{}` and is `{}`", texts.base, texts.head),
        );
    } else if gained {
        findings.add(&ADDED, at, format!("`{path}` is `{}` now", texts.head));
    }
}

/// Whether fields that both sides have changed places; what is new or gone is told field by field.
pub(super) fn reordered(base: &[Arc<str>], head: &[Arc<str>]) -> bool {
    let kept = |own: &[Arc<str>], other: &[Arc<str>]| -> Vec<Arc<str>> {
        own.iter().filter(|it| other.contains(it)).cloned().collect()
    };
    kept(base, head) != kept(head, base)
}
