//! What a function gives, and what an `impl Trait` there may borrow from.

use std::collections::BTreeSet;

use super::functions::{ADD_BESIDE, Role};
use super::implied::known_inside;
use super::stand_in::stands_in;
use super::{At, Findings, last, reference, semver, shown_both};
use crate::api::fold::{Fold, fold};
use crate::api::item::Function;
use crate::api::show::Style;
use crate::api::solve::Env;
use crate::api::types::*;
use crate::api::visit::each_type;
use crate::finding::{Class, Rule};
use crate::sides::Pair;

pub(super) const RULES: &[&Rule] =
    &[&RETURN_TYPE_CHANGED, &RETURN_TYPE_REFINED, &CAPTURE_ADDED, &ASYNC_CHANGED];

/// Also told by [`super::impls`].
pub(super) static RETURN_TYPE_CHANGED: Rule = Rule {
    id: "function-return-type-changed",
    class: Class::Breaking,
    summary: "a function returns another type",
    why: "callers use the result as the old type",
    help: ADD_BESIDE,
    reference: reference!("items/functions.html#function-signature"),
};

/// Also told by [`super::impls`].
pub(super) static RETURN_TYPE_REFINED: Rule = Rule {
    id: "function-return-type-refined",
    class: Class::Additive,
    summary: "a function promises more of its result",
    why: "everything that was promised before still holds",
    help: "nothing to do",
    reference: reference!("types/impl-trait.html#abstract-return-types"),
};

/// Also asked for by [`super::functions`].
pub(super) static CAPTURE_ADDED: Rule = Rule {
    id: "function-capture-added",
    class: Class::Breaking,
    summary: "the `impl Trait` that a function returns captures a further lifetime",
    why: "callers keep the result longer than what it borrows from now; since the edition of 2024 an `impl Trait` captures every lifetime in scope",
    help: "write `+ use<>` behind the `impl Trait`, with the type parameters and the lifetimes that it captured before",
    reference: semver!("generic-rpit-capture"),
};

static ASYNC_CHANGED: Rule = Rule {
    id: "function-async-changed",
    class: Class::Breaking,
    summary: "a function became, or is no longer, `async`",
    why: "callers get a future where they got a value, or the other way round",
    help: ADD_BESIDE,
    reference: reference!("items/functions.html#async-functions"),
};

/// Whether two results differ, and each is as good as the other: one says what follows from the
/// other.
pub(super) fn equal(
    it: &Pair<&Function>,
    around: Option<&Pair<&Generics>>,
    findings: &Findings<'_>,
) -> bool {
    let Pair { base, head } = it;
    if base.output == head.output {
        return false;
    }
    let known = known_inside(base, around.map(|it| it.base), findings.base);
    let env = Env::new(findings.base, &known);
    let same = env.normalise(&base.output) == env.normalise(&head.output);
    !same && env.promises(&base.output, &head.output) && env.promises(&head.output, &base.output)
}

/// Compares two results that differ.
pub(super) fn check(it: &Pair<&Function>, role: Role, at: &At, findings: &mut Findings<'_>) {
    let Pair { base, head } = it;
    let texts = shown_both(it.map(|it| &it.output));
    let is_async = |it: &Type| matches!(it, Type::Opaque(it) if it.is_async.0);
    let is_plain = |it: &Type| !matches!(it, Type::Opaque(_));
    let (was, is) = (is_async(&base.output), is_async(&head.output));
    let summary = format!("`{}` returned `{}` and returns `{}`", at.path, texts.base, texts.head);
    let env = Env::new(findings.head, &base.generics.predicates);
    let refined = || {
        env.promises(&base.output, &head.output)
            || stands_in(it.map(|it| &it.output), findings.base, &env)
    };
    let mut captured = BTreeSet::new();
    each_type(&base.output, |it| {
        if let Type::Opaque(it) = it {
            captured.extend(it.captures.iter().cloned());
        }
    });
    let free = fold(&head.output, &mut Within(&captured));
    let rule = match role {
        _ if was && is_plain(&head.output) || is && is_plain(&base.output) => &ASYNC_CHANGED,
        Role::Called if refined() => &RETURN_TYPE_REFINED,
        Role::Called if env.promises(&base.output, &free) => &CAPTURE_ADDED,
        _ => &RETURN_TYPE_CHANGED,
    };
    let finding = findings.add(rule, at, summary);
    if rule == &CAPTURE_ADDED {
        for (place, it) in [(&mut finding.base, base), (&mut finding.head, head)] {
            if let Some(place) = place {
                let public = place.signature.starts_with("pub ");
                place.signature = Style::Capturing.function(last(&at.path), it, public);
            }
        }
    }
}

/// Tells of a result that can be used as before.
pub(super) fn refined(it: &Pair<&Function>, at: &At, findings: &mut Findings<'_>) {
    let Pair { base, head } = shown_both(it.map(|it| &it.output));
    let summary = format!("the result of `{}` was `{base}` and is `{head}`", at.path);
    findings.add(&RETURN_TYPE_REFINED, at, summary);
}

/// Leaves out what an `impl Trait` captures besides these.
struct Within<'a>(&'a BTreeSet<Lifetime>);

impl Fold for Within<'_> {
    fn type_(&mut self, mut type_: Type) -> Type {
        if let Type::Opaque(it) = &mut type_ {
            it.captures.retain(|it| self.0.contains(it));
        }
        type_
    }
}
