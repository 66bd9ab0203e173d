//! What a crate needs around it.

use super::{At, Findings, semver};
use crate::finding::{Class, Place, Rule};

pub(super) const RULES: &[&Rule] = &[&NO_STD_REMOVED];

static NO_STD_REMOVED: Rule = Rule {
    id: "no-std-removed",
    class: Class::Breaking,
    summary: "a crate is no longer `#![no_std]`",
    why: "it cannot be linked for targets that have no standard library",
    help: "keep `#![no_std]`, and put what needs `std` behind a feature",
    reference: semver!("attr-no-std-to-std"),
};

/// Compares what the crates link. Head may still be `#![no_std]` without one of its features, which
/// rustdoc does not show; so only a crate without features is told.
pub(super) fn check(findings: &mut Findings<'_>) {
    let (base, head) = (findings.base, findings.head);
    let optional = head.package.features.keys().any(|it| it != "default");
    if !base.no_std || head.no_std || optional {
        return;
    }
    let at = At {
        path: base.krate.clone(),
        other_paths: Vec::new(),
        kind: "crate",
        nameable: true,
        base: Some(Place { signature: "#![no_std]".to_owned(), span: None }),
        head: None,
    };
    findings.add(&NO_STD_REMOVED, &at, format!("`{}` needs the standard library now", base.krate));
}
