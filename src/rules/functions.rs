//! Functions and methods: what a call needs and what it gives.
//!
//! A head that accepts every old call is a generalisation: its signature, with some arguments for
//! its own parameters, is the old one. An associated function of a trait that others implement is
//! fixed from both sides.

use super::accepts::{accepts, coerces, explicit};
use super::aligned::{aligned, same_but_lifetimes};
use super::results::{self, CAPTURE_ADDED};
use super::{
    At, Findings, client, environment, gains, generics, reference, semver, shown_both, turbofish,
};
use crate::api::item::{Function, Parameter};
use crate::api::matching::same;
use crate::api::solve::Env;
use crate::api::types::*;
use crate::finding::{Class, Rule};
use crate::sides::Pair;

pub(super) const RULES: &[&Rule] = &[
    &PARAMETER_ADDED,
    &PARAMETER_REMOVED,
    &PARAMETER_TYPE_CHANGED,
    &PARAMETER_GENERALIZED,
    &RECEIVER_CHANGED,
    &CONST_REMOVED,
    &CONST_ADDED,
    &UNSAFE_ADDED,
    &UNSAFE_REMOVED,
    &ABI_CHANGED,
    &VARIADIC_CHANGED,
    &EXPORT_NAME_CHANGED,
];

pub(super) const ADD_BESIDE: &str =
    "keep the function, add the new form under another name, and mark the old one `#[deprecated]`";

static PARAMETER_ADDED: Rule = Rule {
    id: "function-parameter-added",
    class: Class::Breaking,
    summary: "a function takes one more parameter",
    why: "every call names too few arguments",
    help: ADD_BESIDE,
    reference: semver!("fn-change-arity"),
};

static PARAMETER_REMOVED: Rule = Rule {
    id: "function-parameter-removed",
    class: Class::Breaking,
    summary: "a function takes fewer parameters",
    why: "every call names too many arguments",
    help: ADD_BESIDE,
    reference: semver!("fn-change-arity"),
};

pub(super) static PARAMETER_TYPE_CHANGED: Rule = Rule {
    id: "function-parameter-type-changed",
    class: Class::Breaking,
    summary: "a parameter has another type",
    why: "callers pass, and function pointers expect, the old type",
    help: ADD_BESIDE,
    reference: semver!("fn-generalize-mismatch"),
};

static PARAMETER_GENERALIZED: Rule = Rule {
    id: "function-parameter-generalized",
    class: Class::Additive,
    summary: "a function accepts everything it accepted, and more",
    why: "old calls fit the new signature",
    help: "nothing to do",
    reference: semver!("fn-generalize-compatible"),
};

static RECEIVER_CHANGED: Rule = Rule {
    id: "function-receiver-changed",
    class: Class::Breaking,
    summary: "a method takes `self` in another way, or no longer",
    why: "callers own or borrow the value as the old receiver needs, and pass the method by name",
    help: ADD_BESIDE,
    reference: reference!("items/associated-items.html#methods"),
};

static CONST_REMOVED: Rule = Rule {
    id: "function-const-removed",
    class: Class::Breaking,
    summary: "a function is no longer `const`",
    why: "constants, statics and array lengths that call it no longer compile",
    help: "keep it `const`, and add a function without the limits of `const` beside it",
    reference: reference!("const_eval.html#const-functions"),
};

static CONST_ADDED: Rule = Rule {
    id: "function-const-added",
    class: Class::Additive,
    summary: "a function became `const`",
    why: "it can be called in more places",
    help: "remember that it has to stay `const`",
    reference: reference!("const_eval.html#const-functions"),
};

static UNSAFE_ADDED: Rule = Rule {
    id: "function-unsafe-added",
    class: Class::Breaking,
    summary: "a function became `unsafe`",
    why: "calls outside an `unsafe` block no longer compile",
    help: ADD_BESIDE,
    reference: semver!("fn-unsafe-safe"),
};

static UNSAFE_REMOVED: Rule = Rule {
    id: "function-unsafe-removed",
    class: Class::Additive,
    summary: "a function is no longer `unsafe`",
    why: "callers may leave their `unsafe` block out",
    help: "nothing to do",
    reference: semver!("fn-unsafe-safe"),
};

static ABI_CHANGED: Rule = Rule {
    id: "function-abi-changed",
    class: Class::Breaking,
    summary: "a function has another ABI",
    why: "function pointers to it name the old ABI",
    help: ADD_BESIDE,
    reference: reference!("items/functions.html#extern-function-qualifier"),
};

static VARIADIC_CHANGED: Rule = Rule {
    id: "function-variadic-changed",
    class: Class::Breaking,
    summary: "a foreign function became, or is no longer, variadic",
    why: "calls and function pointers name the old form",
    help: ADD_BESIDE,
    reference: reference!("items/external-blocks.html#variadic-functions"),
};

/// Also told by [`super::constants`].
pub(super) static EXPORT_NAME_CHANGED: Rule = Rule {
    id: "function-export-name-changed",
    class: Class::Breaking,
    summary: "an item is no longer exported under its symbol",
    why: "foreign code that links against the symbol no longer finds it",
    help: "keep exporting the old symbol",
    reference: reference!("abi.html#the-export_name-attribute"),
};

/// Who depends on a function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// Callers: a free function, an inherent method, a method of a sealed trait.
    Called,
    /// Callers and implementors: a method of an open trait.
    Implemented,
}

/// Compares two forms of a function.
pub(super) fn check(it: &Pair<&Function>, role: Role, at: &At, findings: &mut Findings<'_>) {
    check_within(it, role, at, None, findings);
}

/// As [`check`], for an item of an impl whose generics are `around` it.
pub(super) fn check_within(
    it: &Pair<&Function>,
    role: Role,
    at: &At,
    around: Option<&Pair<&Generics>>,
    findings: &mut Findings<'_>,
) {
    let first = findings.found.len();
    header(it, role, at, findings);
    match role == Role::Called && accepts(it, around, findings) {
        true => generalized(it, at, around, findings),
        false => signature(it, role, at, around, findings),
    }
    let around = around.map(|it| it.base);
    let captures = findings.found[first..].iter().any(|it| it.rule == &CAPTURE_ADDED);
    let code = match coerces(it) {
        _ if captures => client::outlive(&at.path, it.base, around),
        true => client::pointer(&at.path, it.base, around),
        false => client::call(&at.path, it.base, around),
    };
    for finding in &mut findings.found[first..] {
        if finding.rule.class == Class::Breaking && finding.client.is_none() {
            finding.client = code.clone();
        }
    }
}

fn header(it: &Pair<&Function>, role: Role, at: &At, findings: &mut Findings<'_>) {
    let path = &at.path;
    let Pair { base, head } = it;
    if base.is_const != head.is_const {
        let (rule, event) = match base.is_const {
            true => (&CONST_REMOVED, "is no longer `const`"),
            false => (&CONST_ADDED, "became `const`"),
        };
        findings.add(rule, at, format!("`{path}` {event}"));
    }
    match (base.is_unsafe, head.is_unsafe) {
        (false, true) => {
            findings.add(&UNSAFE_ADDED, at, format!("`{path}` became `unsafe`"));
        }
        (true, false) => {
            let rule =
                if role == Role::Called { &UNSAFE_REMOVED } else { &super::traits::LOOSENED };
            findings.add(rule, at, format!("`{path}` is no longer `unsafe`"));
        }
        _ => {}
    }
    if base.abi != head.abi {
        let summary =
            format!("`{path}` was `extern \"{}\"` and is `extern \"{}\"`", base.abi, head.abi);
        findings.add(&ABI_CHANGED, at, summary);
    }
    if base.variadic != head.variadic {
        findings.add(&VARIADIC_CHANGED, at, format!("`{path}` takes other variable arguments"));
    }
    environment::target_features(it, at, findings);
    match (&base.export_name, &head.export_name) {
        (Some(was), is) if is.as_ref() != Some(was) => {
            let summary = format!("`{path}` is no longer exported as `{was}`");
            findings.add(&EXPORT_NAME_CHANGED, at, summary);
        }
        (None, Some(is)) => gains::tell(at, &format!("is exported as `{is}`"), findings),
        _ => {}
    }
}

fn generalized(
    it: &Pair<&Function>,
    at: &At,
    around: Option<&Pair<&Generics>>,
    findings: &mut Findings<'_>,
) {
    let Pair { base, head } = it;
    if base.has_self != head.has_self {
        gains::tell(at, "can be called as a method", findings);
    }
    let env = Env::new(findings.base, &base.generics.predicates);
    let same_result = env.normalise(&base.output) == env.normalise(&head.output);
    if !same_result && types(base) == types(head) {
        results::refined(it, at, findings);
    } else if types(base) != types(head) {
        let finding = findings.add(
            &PARAMETER_GENERALIZED,
            at,
            format!("`{}` accepts what it accepted, and more", at.path),
        );
        finding.hazard =
            Some("type inference may need help at calls, and closures lose expected types".into());
    } else {
        turbofish::check_function(it, Role::Called, at, around, findings);
    }
}

fn types(it: &Function) -> Vec<&Type> {
    it.params.iter().map(|it| &it.type_).collect()
}

fn signature(
    it: &Pair<&Function>,
    role: Role,
    at: &At,
    around: Option<&Pair<&Generics>>,
    findings: &mut Findings<'_>,
) {
    let Pair { base, head } = it;
    let told = findings.found.len();
    let differs = types(base) != types(head) || base.output != head.output;
    if differs && generics::permuted(&it.map(|it| &it.generics)) {
        generics::tell_permuted(at, findings);
        return;
    }
    let aligned = aligned(it, u8::from(around.is_some()));
    let shown = &Pair { base: *base, head: &aligned };
    parameters(shown, at, findings);
    if results::equal(shown, around, findings) {
        results::refined(shown, at, findings);
    } else if !same(&base.output, &aligned.output) {
        let params = findings.found.len();
        results::check(shown, role, at, findings);
        let types = Pair { base: types(base), head: types(&aligned) };
        let tied = types.base.iter().zip(types.head).all(|(a, b)| same_but_lifetimes(a, b));
        if tied && findings.found[params..].iter().any(|it| it.rule.class == Class::Breaking) {
            // Lifetimes that became one belong to the new result.
            findings.found.drain(told..params);
        }
    }
    // A changed type that comes with its own parameter is one event.
    let counts = explicit(base) != explicit(head);
    if told == findings.found.len() || !counts {
        turbofish::check_function(it, role, at, around, findings);
    }
}

fn parameters(it: &Pair<&Function>, at: &At, findings: &mut Findings<'_>) {
    let Pair { base, head } = it;
    let path = &at.path;
    if base.has_self != head.has_self {
        let event = if base.has_self { "no longer takes `self`" } else { "takes `self` now" };
        findings.add(&RECEIVER_CHANGED, at, format!("`{path}` {event}"));
        return;
    }
    match base.params.len().cmp(&head.params.len()) {
        std::cmp::Ordering::Less => {
            let count = (base.params.len(), head.params.len());
            let summary = format!("`{path}` takes {} parameters instead of {}", count.1, count.0);
            findings.add(&PARAMETER_ADDED, at, summary);
        }
        std::cmp::Ordering::Greater => {
            let count = (base.params.len(), head.params.len());
            let summary = format!("`{path}` takes {} parameters instead of {}", count.1, count.0);
            findings.add(&PARAMETER_REMOVED, at, summary);
        }
        std::cmp::Ordering::Equal => {
            for (index, (base, head)) in base.params.iter().zip(&head.params).enumerate() {
                if !same(&base.type_, &head.type_) {
                    parameter(index, it.base.has_self, Pair { base, head }, at, findings);
                }
            }
        }
    }
}

fn parameter(
    index: usize,
    has_self: bool,
    it: Pair<&Parameter>,
    at: &At,
    findings: &mut Findings<'_>,
) {
    let Pair { base, head } = shown_both(it.map(|it| &it.type_));
    if has_self && index == 0 {
        let summary = format!("`{}` took `self` as `{base}` and takes `{head}`", at.path);
        findings.add(&RECEIVER_CHANGED, at, summary);
        return;
    }
    let name = match &*it.base.name.0 {
        "" => format!("parameter {}", index + 1 - usize::from(has_self)),
        name => format!("parameter `{name}`"),
    };
    let summary = format!("{name} of `{}` was `{base}` and is `{head}`", at.path);
    findings.add(&PARAMETER_TYPE_CHANGED, at, summary);
}
