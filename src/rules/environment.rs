//! What a crate or a function needs around it.

use super::{At, Findings, gains, reference, semver};
use crate::api::item::Function;
use crate::finding::{Class, Place, Rule};
use crate::sides::Pair;

pub(super) const RULES: &[&Rule] =
    &[&NO_STD_REMOVED, &TARGET_FEATURE_ADDED, &UNSAFE_TARGET_FEATURE_ADDED];

static NO_STD_REMOVED: Rule = Rule {
    id: "no-std-removed",
    class: Class::Breaking,
    summary: "a crate is no longer `#![no_std]`",
    why: "it cannot be linked for targets that have no standard library",
    help: "keep `#![no_std]`, and put what needs `std` behind a feature",
    reference: semver!("attr-no-std-to-std"),
};

static TARGET_FEATURE_ADDED: Rule = Rule {
    id: "function-target-feature-added",
    class: Class::Breaking,
    summary: "a function needs a further target feature",
    why: "callers without the feature need `unsafe`, and cannot pass it as a safe function pointer",
    help: "keep a function without the feature, and choose at run time",
    reference: reference!("attributes/codegen.html#the-target_feature-attribute"),
};

static UNSAFE_TARGET_FEATURE_ADDED: Rule = Rule {
    id: "unsafe-function-target-feature-added",
    class: Class::Additive,
    summary: "an unsafe function needs a further target feature",
    why: "calls compile as before: that the feature is there is one more promise of the caller",
    help: "keep a function without the feature, and choose at run time",
    reference: reference!("attributes/codegen.html#the-target_feature-attribute"),
};

/// Compares what the crates link. A crate may still be `#![no_std]` without one of its features,
/// which rustdoc does not show; so only a crate without features is told.
pub(super) fn check(findings: &mut Findings<'_>) {
    let (base, head) = (findings.base, findings.head);
    let optional = |it: &crate::api::Api| it.package.features.keys().any(|it| it != "default");
    let attribute = |is: bool| is.then(|| Place { signature: "#![no_std]".to_owned(), span: None });
    let at = At {
        path: base.krate.clone(),
        other_paths: Vec::new(),
        kind: "crate",
        nameable: true,
        base: attribute(base.no_std),
        head: attribute(head.no_std),
    };
    match (base.no_std, head.no_std) {
        (true, false) if !optional(head) => {
            let summary = format!("`{}` needs the standard library now", base.krate);
            findings.add(&NO_STD_REMOVED, &at, summary);
        }
        (false, true) if !optional(base) => {
            gains::tell(&at, "no longer needs the standard library", findings);
        }
        _ => {}
    }
}

/// Compares what a function needs of the machine.
pub(super) fn target_features(it: &Pair<&Function>, at: &At, findings: &mut Findings<'_>) {
    let Pair { base, head } = it.map(|it| &it.target_features);
    let new: Vec<&str> = head.difference(base).map(String::as_str).collect();
    if !new.is_empty() {
        let summary = format!("`{}` needs {}", at.path, new.join(", "));
        match it.base.is_unsafe {
            false => findings.add(&TARGET_FEATURE_ADDED, at, summary),
            true => {
                let finding = findings.add(&UNSAFE_TARGET_FEATURE_ADDED, at, summary);
                finding.hazard = Some("a call without the feature is undefined behaviour".into());
                finding
            }
        };
    }
    let lost: Vec<&str> = base.difference(head).map(String::as_str).collect();
    if !lost.is_empty() {
        gains::tell(at, &format!("no longer needs {}", lost.join(", ")), findings);
    }
}
