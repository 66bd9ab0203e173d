//! Macros: which invocations still match.

use std::sync::Arc;

use super::{At, Findings, reference, semver};
use crate::api::item::{MacroRules, ProcMacro};
use crate::finding::{Class, Rule};
use crate::sides::Pair;

pub(super) const RULES: &[&Rule] =
    &[&ARM_REMOVED, &ARM_ADDED, &ARM_TAKEN_OVER, &MATCHER_CHANGED, &HELPER_REMOVED, &HELPER_ADDED];

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

static ARM_TAKEN_OVER: Rule = Rule {
    id: "macro-arm-taken-over",
    class: Class::Additive,
    summary: "what one arm of a macro matched is matched by another of its arms",
    why: "the first arm that matches is taken; invocations still match",
    help: "let the other arm expand to the same",
    reference: reference!("macros-by-example.html"),
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

/// Compares the arms of a `macro_rules!` macro. The first arm that matches is taken, so an arm that
/// moved in front of another may take over its invocations.
pub(super) fn check_rules(it: &Pair<&MacroRules>, at: &At, findings: &mut Findings<'_>) {
    let MacroRules { arms, matchers: before } = it.base;
    let MacroRules { arms: _, matchers: after } = it.head;
    let mut kept = true;
    for (position, (arm, matcher)) in arms.iter().zip(before).enumerate() {
        // An arm that starts with `@` is the macro's own, by convention.
        if matcher.starts_with('@') {
            continue;
        }
        let (rule, event) = match taken_by(after, matcher) {
            Some(own) if !overtaken(&before[..position], &after[..own], matcher) => continue,
            Some(_) => (&MATCHER_CHANGED, "has another arm in front of"),
            None if after.len() < before.len() => (&ARM_REMOVED, "no longer has the arm"),
            None => (&MATCHER_CHANGED, "no longer matches all of"),
        };
        kept = false;
        findings.add(rule, at, format!("`{}!` {event} `({})`", at.path, arm.0));
    }
    let new = |it: &Arc<str>| !it.starts_with('@') && taken_by(before, it).is_none();
    if kept && after.iter().any(new) {
        findings.add(&ARM_ADDED, at, format!("`{}!` accepts more than before", at.path));
    } else if kept && before.iter().any(|it| taken_over(it, before, after)) {
        let summary = format!("`{}!` takes another arm for some invocations", at.path);
        let finding = findings.add(&ARM_TAKEN_OVER, at, summary);
        finding.hazard = Some("the other arm may expand to something of another type".to_owned());
    }
}

/// Whether an arm is gone and another of base's covers it, or another that may match the same went
/// in front of it.
fn taken_over(arm: &Arc<str>, before: &[Arc<str>], after: &[Arc<str>]) -> bool {
    let place = |arms: &[Arc<str>], arm| arms.iter().position(|it| it == arm);
    let (Some(was), is) = (place(before, arm), place(after, arm)) else { return false };
    before.iter().filter(|it| *it != arm).any(|other| match (place(after, other), is) {
        (Some(_), None) => {
            let left_over = catches_all(other) && has_word(&tokens(arm));
            !left_over && covers(other, arm)
        }
        (Some(own), Some(is)) => {
            place(before, other).is_some_and(|it| it > was) && own < is && may_meet(arm, other)
        }
        (None, _) => false,
    })
}

/// Whether an arm accepts any tokens, and so stands for what others left.
fn catches_all(arm: &str) -> bool {
    arm.starts_with("$ ( $ : tt )")
}

/// Whether some invocations match either of two arms.
fn may_meet(a: &Arc<str>, b: &Arc<str>) -> bool {
    covers(a, b) || covers(b, a) || meets(&tokens(a), &tokens(b)) || meets(&tokens(b), &tokens(a))
}

/// The first arm that accepts whatever a matcher does; the matcher's optional parts may be left to
/// different arms.
fn taken_by(arms: &[Arc<str>], matcher: &Arc<str>) -> Option<usize> {
    let whole = arms.iter().position(|it| covers(it, matcher));
    whole.or_else(|| {
        let found: Option<Vec<usize>> =
            variants(matcher)?.iter().map(|variant| taken_by(arms, variant)).collect();
        found?.into_iter().min()
    })
}

/// A matcher that is one `$(…)*` as two: nothing, and `$(…)+`. One with a `$(…)?` as two: without
/// it, and with it.
fn variants(matcher: &str) -> Option<[Arc<str>; 2]> {
    let tokens = tokens(matcher);
    if let Some(Repetition { operator: "*", after: [], .. }) = repetition(&tokens) {
        return Some(["".into(), format!("{}+", matcher.strip_suffix('*')?).into()]);
    }
    let start = optional(&tokens)?;
    let Repetition { inside, after, .. } = repetition(&tokens[start..])?;
    let before = &tokens[..start];
    Some([[before, after].concat(), [before, inside, after].concat()].map(|it| it.join(" ").into()))
}

/// Where the first `$(…)?` starts that is not itself repeated.
fn optional(tokens: &[&str]) -> Option<usize> {
    let mut start = 0;
    while start < tokens.len() {
        match repetition(&tokens[start..]) {
            Some(Repetition { operator: "?", .. }) => return Some(start),
            Some(it) => start = tokens.len() - it.after.len(),
            None => start += 1,
        }
    }
    None
}

/// Whether an arm that now stands in front of `matcher`, and did not before, takes some of what it
/// matched.
///
/// An arm that accepts any tokens only catches what others left: it did not mean what a new arm
/// with a word of its own takes, if that arm steps aside wherever the word is missing.
fn overtaken(before: &[Arc<str>], after: &[Arc<str>], matcher: &Arc<str>) -> bool {
    let own = |it: &&Arc<str>| catches_all(matcher) && has_word(&tokens(it));
    let known = |it: &&Arc<str>| before.iter().any(|known| covers(it, known));
    if after.iter().any(|it| widened(it, before) && starts_new_expression(matcher)) {
        return true;
    }
    let mut new = after.iter().filter(|it| !own(it) && !known(it));
    new.any(|it| covers(matcher, it) || covers(it, matcher) || meets(&tokens(it), &tokens(matcher)))
}

/// Whether a matcher asks for a word of its own before anything that, once begun, has to match.
fn has_word(tokens: &[&str]) -> bool {
    match tokens {
        ["$", ":", "ident" | "lifetime" | "literal" | "tt" | "vis", rest @ ..] => has_word(rest),
        ["$", ..] | [] => false,
        _ => true,
    }
}

/// Whether an arm starts with an `expr` that was one of an older edition.
fn widened(arm: &str, before: &[Arc<str>]) -> bool {
    let older = |it: &Arc<str>| it.starts_with("$ : expr_2021");
    arm.starts_with("$ : expr") && !arm.starts_with("$ : expr_2021") && before.iter().any(older)
}

/// Whether a matcher starts with what is an expression since the edition of 2024.
fn starts_new_expression(matcher: &str) -> bool {
    matches!(
        tokens(matcher).as_slice(),
        ["const", "{", ..] | ["const", "$", ":", "block", ..] | ["_", ..]
    )
}

/// Whether a fragment in front of one matcher takes the word that the other starts with, and so on.
fn meets(general: &[&str], special: &[&str]) -> bool {
    match (general, special) {
        ([], []) => true,
        (["$", ":", a, general @ ..], ["$", ":", b, special @ ..]) => {
            fragment_covers(a, b) && meets(general, special)
        }
        (["$", ":", fragment, general @ ..], [word, special @ ..]) => {
            takes(fragment, word) && meets(general, special)
        }
        ([a, general @ ..], [b, special @ ..]) => a == b && meets(general, special),
        _ => false,
    }
}

/// Whether a fragment specifier accepts a single word.
fn takes(fragment: &str, word: &str) -> bool {
    let name = word.starts_with(|it: char| it.is_alphabetic() || it == '_');
    match fragment {
        "tt" => true,
        "ident" | "path" | "ty" | "pat" | "pat_param" | "expr" | "expr_2021" | "stmt" => name,
        _ => false,
    }
}

/// Whether everything that one matcher accepts is accepted by another.
fn covers(wide: &Arc<str>, narrow: &Arc<str>) -> bool {
    if wide == narrow {
        return true;
    }
    let (wide, narrow) = (tokens(wide), tokens(narrow));
    covers_tokens(&wide, &narrow)
        || covers_tokens(&wide, &separated(&narrow))
        || covers_tokens(&separated(&wide), &narrow)
}

/// `$(x ,)+` says `$(x),+ ,`.
fn separated<'a>(tokens: &[&'a str]) -> Vec<&'a str> {
    let trailing = |it: &Repetition<'_>| {
        it.operator == "+" && it.separator.is_empty() && it.inside.last() == Some(&",")
    };
    match repetition(tokens) {
        Some(it) if trailing(&it) => {
            let inside = tokens.iter().skip(2).take(it.inside.len() - 1);
            let start = ["$", "("].iter().chain(inside).chain(&[")", ",", "+", ","]);
            let rest = tokens.len() - it.after.len();
            start.chain(&tokens[rest..]).copied().collect()
        }
        _ => tokens.to_vec(),
    }
}

fn tokens(matcher: &str) -> Vec<&str> {
    matcher.split(' ').filter(|it| !it.is_empty()).collect()
}

fn covers_tokens(wide: &[&str], narrow: &[&str]) -> bool {
    match (wide, narrow) {
        ([], []) => true,
        // Any tokens at all, up to the end.
        (["$", "(", "$", ":", "tt", ")", "*"], _) => true,
        (["$", "(", "$", ":", "tt", ")", "+"], [_, ..]) => true,
        (["$", ":", a, wide @ ..], ["$", ":", b, narrow @ ..]) if fragment_covers(a, b) => {
            covers_tokens(wide, narrow)
        }
        // A visibility may be empty.
        (["$", ":", "vis", wide @ ..], ["pub", narrow @ ..]) if !narrow.starts_with(&["("]) => {
            covers_tokens(wide, narrow)
        }
        (["$", ":", "vis", wide @ ..], _) => covers_tokens(wide, narrow),
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

/// A repetition at the start of a matcher, and what follows.
struct Repetition<'a> {
    inside: &'a [&'a str],
    separator: &'a [&'a str],
    operator: &'a str,
    after: &'a [&'a str],
}

/// The repetition at the start of a matcher.
fn repetition<'a>(tokens: &'a [&'a str]) -> Option<Repetition<'a>> {
    let ["$", "(", ..] = tokens else { return None };
    let mut depth = 0;
    let close = tokens.iter().position(|it| {
        depth += i32::from(matches!(*it, "(" | "[" | "{"));
        depth -= i32::from(matches!(*it, ")" | "]" | "}"));
        depth == 0 && *it == ")"
    })?;
    let rest = &tokens[close + 1..];
    let operator = rest.iter().position(|it| matches!(*it, "*" | "+" | "?"))?;
    Some(Repetition {
        inside: &tokens[2..close],
        separator: &rest[..operator],
        operator: rest[operator],
        after: &rest[operator + 1..],
    })
}

fn repetition_covers(wide: &[&str], narrow: &[&str]) -> bool {
    let Some(Repetition { inside, separator, operator, after }) = repetition(wide) else {
        return false;
    };
    if let Some(own) = repetition(narrow) {
        let often = operator == "*" || operator == own.operator;
        let same = separator == own.separator || own.operator == "?";
        if often && same && covers_tokens(inside, own.inside) && covers_tokens(after, own.after) {
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
        findings.add(
            &super::items::KIND_CHANGED,
            at,
            format!("`{}` is invoked in another way", at.path),
        );
    }
    for helper in before.difference(after) {
        let summary = format!("`{}` no longer accepts `#[{helper}]`", at.path);
        findings.add(&HELPER_REMOVED, at, summary);
    }
    for helper in after.difference(before) {
        findings.add(&HELPER_ADDED, at, format!("`{}` accepts `#[{helper}]`", at.path));
    }
}
