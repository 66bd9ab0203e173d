//! What may be named where a function is named: `name::<…>`, and bounds on what is not named.

use super::functions::Role;
use super::generics::*;
use super::implied::implied_by_types;
use super::{At, Findings, gains, reference};
use crate::api::item::Function;
use crate::api::types::*;
use crate::finding::{Class, Rule};
use crate::sides::Pair;

pub(super) const RULES: &[&Rule] = &[&IMPL_TRAIT_ARGUMENT_CHANGED, &BINDING_CHANGED];

static IMPL_TRAIT_ARGUMENT_CHANGED: Rule = Rule {
    id: "impl-trait-argument-changed",
    class: Class::Breaking,
    summary: "a named type parameter became `impl Trait`, or the other way round",
    why: "an `impl Trait` argument cannot be named in a turbofish, a type parameter has to be",
    help: "keep the form of the parameter",
    reference: reference!("types/impl-trait.html#anonymous-type-parameters"),
};

static BINDING_CHANGED: Rule = Rule {
    id: "lifetime-binding-changed",
    class: Class::Breaking,
    summary: "a function's lifetime is chosen at another place",
    why: "a lifetime with a bound is chosen where the function is named: it can be given there, and a pointer to the function is no longer good for every lifetime",
    help: "keep the bound as it is, redundant or not",
    reference: &["https://rustc-dev-guide.rust-lang.org/early_late_parameters.html"],
};

/// Compares the generics of a function: what a turbofish may name, and bounds.
pub(super) fn check_function(
    it: &Pair<&Function>,
    role: Role,
    at: &At,
    around: Option<&Pair<&Generics>>,
    findings: &mut Findings<'_>,
) {
    let generics = it.map(|it| &it.generics);
    if !function_params(&generics, role, at, findings) {
        return;
    }
    let told = findings.found.len();
    let implied = implied_by_types(it.base, findings.base);
    let given = |around: Option<&Generics>| -> Vec<Predicate> {
        implied.iter().chain(around.into_iter().flat_map(|it| &it.predicates)).cloned().collect()
    };
    let given =
        Pair { base: given(around.map(|it| it.base)), head: given(around.map(|it| it.head)) };
    let given = Pair { base: &*given.base, head: &*given.head };
    let Bounds { added, removed } = differing(generics.map(|it| &it.predicates), given, findings);
    for bound in added {
        tell_added(&bound, at, findings);
    }
    for bound in removed {
        tell_released(&bound, role == Role::Implemented, at, findings);
    }
    let broken = findings.found[told..].iter().any(|it| it.rule.class == Class::Breaking);
    if !broken {
        binding(&generics, at, findings);
    }
}

/// Where a lifetime is chosen: a bound on it moves the choice from the call to the name.
fn binding(it: &Pair<&Generics>, at: &At, findings: &mut Findings<'_>) {
    let moved = it.base.lifetimes.iter().zip(&it.head.lifetimes).find(|(a, b)| a.early != b.early);
    let Some((before, _)) = moved else { return };
    let event = match before.early {
        true => "can no longer be given where it is named",
        false => "is chosen where it is named and no longer at each call",
    };
    let summary = format!("lifetime `{}` of `{}` {event}", before.name.0, at.path);
    findings.add(&BINDING_CHANGED, at, summary);
}

/// Compares the parameters of a function; whether both sides have the same positions.
fn function_params(it: &Pair<&Generics>, role: Role, at: &At, findings: &mut Findings<'_>) -> bool {
    let path = &at.path;
    let split = |it: &Generics| -> (usize, usize) {
        let synthetic = |it: &&ParamDef| matches!(it.kind, ParamKind::Type { synthetic: true, .. });
        let made = it.params.iter().filter(synthetic).count();
        (it.params.len() - made, made)
    };
    let ((named, made), (named_head, made_head)) = (split(it.base), split(it.head));
    if named + made == named_head + made_head && named != named_head {
        let fixed = role == Role::Implemented || named > 0;
        if fixed {
            let summary = format!("`{path}` names its type parameters in another way");
            findings.add(&IMPL_TRAIT_ARGUMENT_CHANGED, at, summary);
        } else {
            gains::tell(at, "takes its type arguments by name too", findings);
        }
        return !fixed;
    }
    if named != named_head {
        let rule = if named < named_head { &ADDED } else { &REMOVED };
        let summary = format!("`{path}` takes {named_head} generic parameters instead of {named}");
        findings.add(rule, at, summary);
        return false;
    }
    for (base, head) in it.base.params.iter().zip(&it.head.params) {
        param(Pair { base, head }, at, findings);
    }
    it.base.params.len() == it.head.params.len()
        && it.base.lifetimes.len() == it.head.lifetimes.len()
}
