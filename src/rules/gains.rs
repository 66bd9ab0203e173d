//! What clients may do in head and could not do in base, where no rule of its own is about it: the
//! way back of breaks that lie in what nobody wrote down.

use super::patterns::has_constants;
use super::{At, Findings, reference};
use crate::api::item::Impl;
use crate::finding::{Class, Rule};

pub(super) const RULES: &[&Rule] = &[&CAPABILITY_ADDED];

static CAPABILITY_ADDED: Rule = Rule {
    id: "capability-added",
    class: Class::Additive,
    summary: "clients may do with an item what they could not",
    why: "everything that compiled before still does",
    help: "remember that taking it back is a break from now on",
    reference: reference!("items.html"),
};

/// Tells what became possible. An item gains once, whatever it gains.
pub(super) fn tell(at: &At, event: &str, findings: &mut Findings<'_>) {
    let mut found = findings.found.iter_mut();
    match found.find(|it| it.rule == &CAPABILITY_ADDED && it.path == at.path) {
        Some(told) => told.summary = format!("{}, and {event}", told.summary),
        None => {
            findings.add(&CAPABILITY_ADDED, at, format!("`{}` {event}", at.path));
        }
    }
}

/// What may go wrong for clients where a type implements a further trait.
pub(super) fn hazard(block: &Impl) -> &'static str {
    match block.trait_.name.is_std("marker::Copy") {
        true => "a closure that consumed the value borrows it now, and may need `move`",
        false => "type inference that relied on one impl may need help",
    }
}

/// Whether an impl of head is a marker of the compiler's, which says what values can be used for.
/// If clients can use them so, that is told.
pub(super) fn is_marker(block: &Impl, at: &At, findings: &mut Findings<'_>) -> bool {
    let event = if block.trait_.name.is_std("marker::Freeze") {
        "no longer has interior mutability"
    } else if block.trait_.name.is_std("marker::StructuralPartialEq") {
        "may stand in patterns as a constant"
    } else {
        return false;
    };
    // A new type's or a new comparison's markers are part of what is told of those.
    let equality = "std::cmp::PartialEq".into();
    let known = block.self_type.path().is_some_and(|it| findings.base.item(&it.name).is_some());
    let compared = findings.base.impls.covering(&equality, &block.self_type).next().is_some();
    let usable = compared || block.trait_.name.is_std("marker::Freeze");
    let owner = block.self_type.path().map(|it| &it.name);
    if known && usable && owner.is_some_and(|it| has_constants(it, findings.head)) {
        tell(at, event, findings);
    }
    true
}
