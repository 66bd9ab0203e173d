//! What a function needs of the machine.

use super::{At, Findings, gains, reference};
use crate::api::item::Function;
use crate::finding::{Class, Rule};
use crate::sides::Pair;

pub(super) const RULES: &[&Rule] = &[&TARGET_FEATURE_ADDED, &UNSAFE_TARGET_FEATURE_ADDED];

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
