//! Deprecation and `#[must_use]`: what a client is told, at any item.

use std::collections::BTreeSet;

use super::{At, Findings, reference, semver};
use crate::api::item::Attributes;
use crate::finding::{Class, Finding, Rule};
use crate::sides::Pair;

pub(super) const RULES: &[&Rule] =
    &[&DEPRECATED, &UNDEPRECATED, &MUST_USE_ADDED, &MUST_USE_REMOVED];

static DEPRECATED: Rule = Rule {
    id: "item-deprecated",
    class: Class::Deprecated,
    summary: "an item is newly marked `#[deprecated]`",
    why: "clients that use it get a warning, which fails builds that deny warnings; it still compiles",
    help: "name the replacement in the note, and remove the item in the next major version",
    reference: semver!("change-categories", "new-lints"),
};

static UNDEPRECATED: Rule = Rule {
    id: "item-undeprecated",
    class: Class::Additive,
    summary: "an item is no longer marked `#[deprecated]`",
    why: "clients lose a warning",
    help: "nothing to do",
    reference: reference!("attributes/diagnostics.html#the-deprecated-attribute"),
};

static MUST_USE_ADDED: Rule = Rule {
    id: "must-use-added",
    class: Class::Additive,
    summary: "an item is newly marked `#[must_use]`",
    why: "clients that drop the value get a warning, which fails builds that deny warnings",
    help: "nothing to do",
    reference: reference!("attributes/diagnostics.html#the-must_use-attribute"; "new-lints"),
};

static MUST_USE_REMOVED: Rule = Rule {
    id: "must-use-removed",
    class: Class::Additive,
    summary: "an item is no longer marked `#[must_use]`",
    why: "clients lose a warning",
    help: "nothing to do",
    reference: reference!("attributes/diagnostics.html#the-must_use-attribute"),
};

/// Deprecating an item deprecates everything in it; that is told once, at the item.
pub(super) fn fold_inherited(found: &mut Vec<Finding>) {
    let of = |rule: &'static Rule, found: &[Finding]| -> BTreeSet<String> {
        found.iter().filter(|it| it.rule == rule).map(|it| format!("{}::", it.path)).collect()
    };
    for rule in [&DEPRECATED, &UNDEPRECATED] {
        let parents = of(rule, found);
        found.retain(|it| it.rule != rule || !parents.iter().any(|at| it.path.starts_with(at)));
    }
}

/// Compares what is attached to an item or part.
pub(super) fn check(attributes: Pair<&Attributes>, at: &At, findings: &mut Findings<'_>) {
    let Attributes { deprecated: before, must_use: used_before, hidden: _, span: _ } =
        attributes.base;
    let Attributes { deprecated, must_use, hidden: _, span: _ } = attributes.head;
    let path = &at.path;
    match (before, deprecated) {
        (None, Some(deprecation)) => {
            let note = deprecation.0.note.as_ref().map(|it| format!(": {it}")).unwrap_or_default();
            findings.add(&DEPRECATED, at, format!("`{path}` is deprecated{note}"));
        }
        (Some(_), None) => {
            findings.add(&UNDEPRECATED, at, format!("`{path}` is no longer deprecated"));
        }
        _ => {}
    }
    match (used_before, must_use) {
        (false, true) => {
            let finding = findings.add(&MUST_USE_ADDED, at, format!("`{path}` must be used"));
            finding.hazard = Some("clients that deny `unused_must_use` get an error".to_owned());
        }
        (true, false) => {
            findings.add(&MUST_USE_REMOVED, at, format!("`{path}` need not be used any more"));
        }
        _ => {}
    }
}
