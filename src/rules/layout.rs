//! Layout promises: `#[repr(…)]`.

use super::{At, Findings, semver};
use crate::api::declare::repr;
use crate::api::item::Repr;
use crate::finding::{Class, Rule};
use crate::sides::Pair;

pub(super) const RULES: &[&Rule] = &[&REMOVED, &ADDED, &CHANGED];

static REMOVED: Rule = Rule {
    id: "repr-removed",
    class: Class::Breaking,
    summary: "a type lost a layout promise",
    why: "foreign code, transmutes and size assertions rely on the layout",
    help: "keep the representation until the next major version",
    reference: semver!("repr-c-remove"),
};

static ADDED: Rule = Rule {
    id: "repr-added",
    class: Class::Additive,
    summary: "a type has a further layout promise",
    why: "nobody could rely on the layout before",
    help: "remember that the layout has to stay",
    reference: semver!("repr-c-add"),
};

static CHANGED: Rule = Rule {
    id: "repr-changed",
    class: Class::Breaking,
    summary: "a type's layout is promised in another way",
    why: "foreign code, transmutes, size assertions and borrows of fields rely on the layout",
    help: "keep the representation until the next major version",
    reference: semver!("repr-align-n-change"),
};

/// Compares layout promises; `sealed` says that clients see no field.
pub(super) fn check(it: Pair<&Repr>, sealed: bool, at: &At, findings: &mut Findings<'_>) {
    if !at.nameable {
        return;
    }
    let Repr { c, transparent, simd, align, packed, int, layout } = it.base;
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
        || *c && now.c && order(layout) != order(&now.layout);
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

/// The order of fields; their types are told field by field.
fn order(layout: &[(std::sync::Arc<str>, crate::api::types::Type)]) -> Vec<&str> {
    layout.iter().map(|(name, _)| &**name).collect()
}
