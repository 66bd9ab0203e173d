//! Macros: which invocations still match.

use std::sync::Arc;

use super::{At, Findings, reference, semver};
use crate::api::item::{MacroRules, ProcMacro};
use crate::finding::{Class, Rule};
use crate::sides::Pair;

pub(super) const RULES: &[&Rule] =
    &[&ARM_REMOVED, &ARM_ADDED, &MATCHER_CHANGED, &HELPER_REMOVED, &HELPER_ADDED, &KIND_CHANGED];

static ARM_REMOVED: Rule = Rule {
    id: "macro-arm-removed",
    class: Class::Breaking,
    summary: "a macro lost an arm",
    why: "invocations that only this arm matched no longer compile",
    help: "keep the arm",
    reference: semver!("item-remove"),
};

static ARM_ADDED: Rule = Rule {
    id: "macro-arm-added",
    class: Class::Additive,
    summary: "a macro has a further arm",
    why: "invocations that matched before still match",
    help: "nothing to do",
    reference: semver!("item-new"),
};

static MATCHER_CHANGED: Rule = Rule {
    id: "macro-matcher-changed",
    class: Class::Breaking,
    summary: "an arm of a macro matches less than before",
    why: "some invocations no longer match",
    help: "add an arm instead of changing one",
    reference: reference!("macros-by-example.html"),
};

static HELPER_REMOVED: Rule = Rule {
    id: "derive-helper-removed",
    class: Class::Breaking,
    summary: "a derive macro lost a helper attribute",
    why: "types that carry the attribute no longer compile",
    help: "keep accepting the attribute",
    reference: reference!("procedural-macros.html#derive-macro-helper-attributes"),
};

static HELPER_ADDED: Rule = Rule {
    id: "derive-helper-added",
    class: Class::Additive,
    summary: "a derive macro has a further helper attribute",
    why: "existing types do not carry it",
    help: "nothing to do",
    reference: reference!("procedural-macros.html#derive-macro-helper-attributes"),
};

static KIND_CHANGED: Rule = Rule {
    id: "macro-kind-changed",
    class: Class::Breaking,
    summary: "a macro is invoked in another way",
    why: "a derive, an attribute and a function-like macro are not interchangeable",
    help: "add a macro beside it",
    reference: reference!("procedural-macros.html"),
};

/// Compares the arms of a `macro_rules!` macro.
pub(super) fn check_rules(it: &Pair<&MacroRules>, at: &At, findings: &mut Findings<'_>) {
    let MacroRules { arms, matchers: before } = it.base;
    let MacroRules { arms: _, matchers: after } = it.head;
    let mut kept = 0;
    for (arm, matcher) in arms.iter().zip(before) {
        if after.iter().any(|it| covers(it, matcher)) {
            kept += 1;
            continue;
        }
        let (rule, event) = match after.len() < before.len() {
            true => (&ARM_REMOVED, "no longer has the arm"),
            false => (&MATCHER_CHANGED, "no longer matches all of"),
        };
        findings.add(rule, at, format!("`{}!` {event} `({})`", at.path, arm.0));
    }
    if kept == before.len() && after.len() > before.len() {
        findings.add(&ARM_ADDED, at, format!("`{}!` has a further arm", at.path));
    }
}

/// Whether everything that one matcher accepts is accepted by another.
fn covers(wide: &Arc<str>, narrow: &Arc<str>) -> bool {
    wide == narrow || covers_tokens(&tokens(wide), &tokens(narrow))
}

fn tokens(matcher: &str) -> Vec<&str> {
    matcher.split(' ').filter(|it| !it.is_empty()).collect()
}

fn covers_tokens(wide: &[&str], narrow: &[&str]) -> bool {
    match (wide, narrow) {
        ([], []) => true,
        (["$", ":", a, wide @ ..], ["$", ":", b, narrow @ ..]) => {
            fragment_covers(a, b) && covers_tokens(wide, narrow)
        }
        (["$", "(", ..], _) => repetition_covers(wide, narrow),
        ([a, wide @ ..], [b, narrow @ ..]) => a == b && covers_tokens(wide, narrow),
        _ => false,
    }
}

/// Whether one fragment specifier accepts whatever another does.
fn fragment_covers(wide: &str, narrow: &str) -> bool {
    wide == narrow
        || match wide {
            "tt" => matches!(narrow, "ident" | "lifetime"),
            "expr" => matches!(narrow, "ident" | "literal" | "path" | "block" | "expr_2021"),
            "expr_2021" => matches!(narrow, "ident" | "literal" | "path" | "block"),
            "pat" => matches!(narrow, "pat_param" | "ident" | "literal"),
            "ty" => matches!(narrow, "ident" | "path"),
            "path" => narrow == "ident",
            _ => false,
        }
}

/// A repetition at the start of a matcher: its inside, separator and operator, and what follows.
fn repetition<'a>(
    tokens: &'a [&'a str],
) -> Option<(&'a [&'a str], &'a [&'a str], &'a str, &'a [&'a str])> {
    let ["$", "(", ..] = tokens else { return None };
    let mut depth = 0;
    let close = tokens.iter().position(|it| {
        depth += i32::from(matches!(*it, "(" | "[" | "{"));
        depth -= i32::from(matches!(*it, ")" | "]" | "}"));
        depth == 0 && *it == ")"
    })?;
    let rest = &tokens[close + 1..];
    let operator = rest.iter().position(|it| matches!(*it, "*" | "+" | "?"))?;
    Some((&tokens[2..close], &rest[..operator], rest[operator], &rest[operator + 1..]))
}

fn repetition_covers(wide: &[&str], narrow: &[&str]) -> bool {
    let Some((inside, separator, operator, after)) = repetition(wide) else { return false };
    if let Some((own, own_separator, own_operator, own_after)) = repetition(narrow) {
        let often = operator == "*" || operator == own_operator;
        let same = separator == own_separator || own_operator == "?";
        if often && same && covers_tokens(inside, own) && covers_tokens(after, own_after) {
            return true;
        }
    }
    // What may be left out, or stands once.
    operator != "+" && covers_tokens(after, narrow)
        || covers_tokens(&[inside, after].concat(), narrow)
}

/// Compares two forms of a procedural macro.
pub(super) fn check_procedural(it: &Pair<&ProcMacro>, at: &At, findings: &mut Findings<'_>) {
    let ProcMacro { kind: was, helpers: before } = it.base;
    let ProcMacro { kind: is, helpers: after } = it.head;
    if was != is {
        findings.add(&KIND_CHANGED, at, format!("`{}` is invoked in another way", at.path));
    }
    for helper in before.difference(after) {
        let summary = format!("`{}` no longer accepts `#[{helper}]`", at.path);
        findings.add(&HELPER_REMOVED, at, summary);
    }
    for helper in after.difference(before) {
        findings.add(&HELPER_ADDED, at, format!("`{}` accepts `#[{helper}]`", at.path));
    }
}
